"""How the control's process was started."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from vertrouwen_desktop.domain.ports import Team


@dataclass(frozen=True, slots=True)
class Options:
    """What this run is about.

    Attributes:
        folder: Where the store and the choices of this laptop are.
        session: Name that control and board meet at; the same when either is started again.
        restart: Arguments with which the board starts a control that died.
        adopted: A board runs already: it started this control.
        started: A new board was started already.
        demo: The fictional team of a demo, else None.
        begin: Number of the lesson to begin at once, 0: none.
    """

    folder: Path
    session: str
    restart: tuple[str, ...]
    adopted: bool = False
    started: bool = False
    demo: Team | None = None
    begin: int = 0
