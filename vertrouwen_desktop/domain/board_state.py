"""What travels between the two processes: a picture for the class, and touches back."""

from __future__ import annotations

from typing import Any, Literal

from pydantic import BaseModel

from vertrouwen_desktop.domain.ink import InkNews, InkTool
from vertrouwen_desktop.domain.pace import ALMOST_S, SOON_S, Soon
from vertrouwen_desktop.domain.place import Place


class _Wire(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class StripPhase(_Wire):
    """A station on the strip; `when` is done, now, next or later."""

    phase_id: str
    name: str
    when: Literal["done", "now", "next", "later"]


class StripTime(_Wire):
    """How much of the phase is left at the moment of sending; the board counts on by itself.

    Attributes:
        left_s: Seconds left, not below 0.
        whole_s: Seconds that the phase gets, above 0.
        runs: Whether it runs; False while something happens in class.
    """

    left_s: float
    whole_s: float
    runs: bool = True

    def part(self, since_s: float) -> float:
        """Return what is left `since_s` seconds after sending, 1 (all) .. 0 (none)."""
        return max(0.0, min(1.0, (self.left_s - (since_s if self.runs else 0.0)) / self.whole_s))

    def soon(self, since_s: float) -> Soon:
        """Return what the class is told `since_s` seconds after sending."""
        left = self.left_s - (since_s if self.runs else 0.0)
        return Soon.ALMOST if left <= ALMOST_S else Soon.SOON if left <= SOON_S else Soon.NO


class Strip(_Wire):
    """The strip on top: now (a phase id), next, how much is left, who tells."""

    phases: tuple[StripPhase, ...]
    now: str
    leads: str
    time: StripTime


class TextBlock(_Wire):
    """A paragraph or a bullet; `styled` holds escaped text with at most <b> and <br>."""

    bullet: bool
    styled: str


class RoleView(_Wire):
    """An adult on the opening slide: `role` is tells or near."""

    name: str
    role: Literal["tells", "near"]


class SlideView(_Wire):
    """A slide as the class sees it; `picture` is a local path or empty."""

    layout: Literal["opening", "text", "picture", "activity"]
    kicker: str = ""
    title: str = ""
    blocks: tuple[TextBlock, ...] = ()
    picture: str = ""
    roles: tuple[RoleView, ...] = ()


class BoardState(_Wire):
    """All that the board knows. It replaces the whole state before it.

    Attributes:
        revision: Counts the states of one control process; the board says back which one it shows.
        picture: slide; calm, black; later (we go on another time), done (the lesson is over), wait (before).
        slide_id: An activity is opened anew when it changes.
        strip: None outside a lesson.
        touch: Whether touches count; the edge glows.
        activity: Name of the activity on the slide, or None.
        view: The activity's view, of its `view` schema.
        calm_motion: Reduced motion: nothing moves.
        run_id: Of the lesson; its ink comes in messages of its own (`InkNews`).
        ink: The pen. While it draws on this slide, touches draw and do not reach the activity.
        carry: What the board keeps for the control, which may die: the lesson's public progress, as JSON.
    """

    revision: int = 0
    picture: Literal["slide", "calm", "black", "later", "done", "wait"] = "wait"
    slide_id: str = ""
    slide: SlideView = SlideView(layout="text")
    strip: Strip | None = None
    touch: bool = False
    activity: str | None = None
    view: dict[str, Any] = {}
    calm_motion: bool = False
    run_id: str = ""
    ink: InkTool = InkTool()
    place: Place = Place()
    carry: str = ""


class BoardEvent(_Wire):
    """What happened on the board; `slide_id` tells a late touch from a present one.

    Attributes:
        kind: ready = it runs and asks for everything; shown = a frame of `revision` is on the screen;
            touch = an activity was touched; placed = it stands on `screen` (empty: hidden); ink = something was drawn,
            or, after ready, all that was drawn before.
        carry: With ready: what a control before gave it to keep.
    """

    kind: Literal["ready", "shown", "touch", "placed", "ink"]
    revision: int = 0
    slide_id: str = ""
    event: dict[str, Any] = {}
    carry: str = ""
    screen: str = ""
    ink: InkNews | None = None


class Goodbye(_Wire):
    """The control ends on purpose: the board ends too, and starts nothing."""

    goodbye: Literal[True] = True
