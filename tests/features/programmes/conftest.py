"""A small good programme on disk, and activities that exist only here."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pydantic import BaseModel, Field

from vertrouwen_desktop.domain.activity import ActivitySpec
from vertrouwen_desktop.domain.media import PicturePath
from vertrouwen_desktop.features.programmes.model import Finding
from vertrouwen_desktop.features.programmes.usecases import Fits, check_programme, read_programme

PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40
JPEG = b"\xff\xd8\xff\xe0" + b"\0" * 40
WEBP = b"RIFF\x20\0\0\0WEBPVP8 " + b"\0" * 40
SVG = b'<?xml version="1.0"?>\n<!-- ours --><svg xmlns="http://www.w3.org/2000/svg"/>'


class Border(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class Nothing(Border):
    pass


class Panel(Border):
    picture: PicturePath
    alt: str = ""
    text: str


class Story(Border):
    panels: tuple[Panel, ...] = Field(min_length=2, max_length=6)


class Card(Border):
    picture: str
    text: str


class Promises(Border):
    instruction: str = "Schuif een kaart."
    starters: tuple[Card, ...] = ()
    places: int = Field(default=4, ge=1, le=4)


def _spec(name: str, settings: type[BaseModel]) -> ActivitySpec[Any, Any, Any, Any]:
    return ActivitySpec(name, settings, Nothing, Nothing)


SPECS = {s.name: s for s in (_spec("plan", Nothing), _spec("story", Story), _spec("promises", Promises))}

PROGRAMME = """\
id = "klein"
title = "Klein programma"
version = "1.0"
notice = "Eigen werk."
lessons = [1, 2]
"""

TO_COME = 'number = 2\ntitle = "Nog niet"\ngoal = "Komt later."\nto_come = true\n'

HEAD = """\
number = 1
title = "Samen beginnen"
goal = "De klas kent ons."
announcement = "Vandaag beginnen we samen."
materials = ["vier kaarten"]

[tasks]
teacher = ["Leg de kaarten klaar."]
youth_worker = ["Zet de stoelen in een kring."]

[homework]
title = "Thuis"
text = "Vertel thuis over een fijne dag."
"""

PHASE = """
[[phase]]
id = "{id}"
minutes = {minutes}
lead = "{lead}"
"""

SHORT = """\
[phase.short]
minutes = {minutes}
text = "Sla het gesprek over."
"""

SLIDE = """
[[phase.slide]]
id = "{id}"
layout = "{layout}"
title = "Titel {id}"
{more}
[phase.slide.teacher]
say = "Goedemorgen."
do = "Kijk rond."
[phase.slide.youth_worker]
say = "Hallo."
do = "Sta bij de deur."
"""

_STORY = """\
[phase.slide.settings]
panels = [
  { picture = "media/boot.png", alt = "Een boot.", text = "Otter wacht op de boot." },
  { picture = "media/boot.png", alt = "Een boot.", text = "De boot komt." },
]"""


def good_lesson() -> str:
    """Return a lesson that has nothing wrong."""
    return "".join(
        (
            HEAD,
            PHASE.format(id="arrive", minutes=5, lead="teacher"),
            SLIDE.format(id="welkom", layout="opening", more=""),
            PHASE.format(id="look_back", minutes=5, lead="youth_worker"),
            SHORT.format(minutes=3),
            SLIDE.format(id="terug", layout="text", more='text = """\nWeet je het nog?\n\n- Ja\n- **Nee**\n"""'),
            SLIDE.format(id="extra", layout="text", more="in_short = false"),
            PHASE.format(id="discover", minutes=10, lead="both"),
            SLIDE.format(id="verhaal", layout="activity", more=f'activity = "story"\n{_STORY}'),
            PHASE.format(id="do", minutes=15, lead="teacher"),
            SHORT.format(minutes=10),
            SLIDE.format(id="kaarten", layout="activity", more='activity = "promises"\nsettings = { places = 4 }'),
            PHASE.format(id="rest", minutes=5, lead="youth_worker"),
            SLIDE.format(id="rust", layout="text", more='picture = "media/boot.png"\npicture_alt = "Een boot."'),
            PHASE.format(id="close", minutes=5, lead="teacher"),
            SLIDE.format(id="dag", layout="text", more=""),
        )
    )


class Folder:
    """A programme on disk that a test spoils in one place."""

    def __init__(self, path: Path) -> None:
        self.path = path
        (path / "media").mkdir(parents=True)
        (path / "media" / "boot.png").write_bytes(PNG)
        self.write("programme.toml", PROGRAMME)
        self.write("lesson-1.toml", good_lesson())
        self.write("lesson-2.toml", TO_COME)

    def write(self, name: str, text: str | bytes) -> None:
        (self.path / name).write_bytes(text.encode() if isinstance(text, str) else text)

    def text(self, name: str = "lesson-1.toml") -> str:
        return (self.path / name).read_text(encoding="utf-8")

    def swap(self, old: str, new: str, name: str = "lesson-1.toml") -> None:
        """Replace the first `old` by `new`."""
        assert old in self.text(name)
        self.write(name, self.text(name).replace(old, new, 1))

    def line(self, what: str, name: str = "lesson-1.toml", nth: int = 1) -> int:
        """Return the line of the `nth` time that `what` stands in the file."""
        return [i for i, line in enumerate(self.text(name).split("\n"), start=1) if what in line][nth - 1]

    def check(self, trusted: bool = False, fits: Fits | None = None, **more: Any) -> tuple[Finding, ...]:
        return check_programme(self.path, SPECS, trusted, fits, **more)

    def read(self, trusted: bool = False) -> Any:
        return read_programme(self.path, SPECS, trusted)


MakeFolder = Callable[[], Folder]


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path / "klein")
