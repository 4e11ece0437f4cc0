"""All programmes there are, and one that is brought in: the sentences about them. Pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from vertrouwen_desktop.features.preparing.model import Done, number_words

PLACED = "“{title}” staat op deze laptop. Kies het bij Groep voor de groep die het volgt."
TAKEN_OVER = "De aanpassingen van de andere school staan erin, behalve waar jullie zelf iets aanpasten."
SAVED = "Het bestand is bewaard. Geef het door op een stick of met de mail: een andere school importeert het hier."
REMOVED = "Het lesprogramma is weg van deze laptop. Jullie aanpassingen blijven bewaard, voor als het terugkomt."


@dataclass(frozen=True, slots=True)
class ProgrammeNow:
    """A programme on this laptop.

    Attributes:
        ours: It came with the program; else somebody brought it in.
        classes: Names of the classes that follow it.
        own: How many things the school says in its own way.
        trouble: Why it cannot be used; else empty.
    """

    programme_id: str
    title: str
    version: str
    ours: bool
    lessons: int = 0
    notice: str = ""
    classes: tuple[str, ...] = ()
    own: int = 0
    trouble: str = ""


@dataclass(frozen=True, slots=True)
class ArrivalNow:
    """What is in a file, before it is put in place.

    Attributes:
        sentence: What it is to what is there: new, newer, the same, older.
        lessons: Their titles.
        findings: What its makers could mend.
        own: How many things the other school changed, that come along.
        conflicts: How many changes of our own need a decision then.
        replaces: The lessons themselves are taken; False: what we have stays, only changes can be taken over.
    """

    title: str
    version: str
    sentence: str
    lessons: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    own: int = 0
    conflicts: int = 0
    replaces: bool = True


GotArrival = Callable[[str, ArrivalNow | None], None]
"""As `Done`, with what is in the file; nothing and no sentence: no file was chosen."""


class ProgrammesActions(Protocol):
    """What the page asks of the program."""

    def look(self) -> None:
        """Read all programmes anew, beside the screen."""
        ...

    def bring(self, done: GotArrival) -> None: ...
    def place(self, own_too: bool, done: Done) -> None: ...
    def put_away(self) -> None: ...
    def export(self, programme_id: str, own_too: bool, done: Done) -> None: ...
    def remove(self, programme_id: str, done: Done) -> None: ...
    def leave(self) -> None: ...


@dataclass(frozen=True, slots=True)
class ProgrammeRow:
    """A programme on the page; `asking`: whether it really goes."""

    key: str
    title: str
    detail: str
    follows: str
    notice: str
    own: str
    trouble: str
    can_export: bool
    can_remove: bool
    stays: str
    asking: bool


def programme_rows(programmes: tuple[ProgrammeNow, ...], private: bool, asking: str) -> tuple[ProgrammeRow, ...]:
    """Return every programme; who follows it by name only when nobody else sees this screen."""
    return tuple(
        ProgrammeRow(
            key=one.programme_id,
            title=one.title,
            detail=_detail(one),
            follows=_follows(one, private),
            notice=one.notice,
            own=number_words(one.own, "aanpassing van jullie", "aanpassingen van jullie") if one.own else "",
            trouble=one.trouble,
            can_export=not one.trouble,
            can_remove=not one.ours and not one.classes,
            stays="Een groep volgt dit. Kies bij Groep eerst een ander." if one.classes and not one.ours else "",
            asking=one.programme_id == asking,
        )
        for one in programmes
    )


def arrival_lines(arrival: ArrivalNow) -> tuple[str, ...]:
    """Return what there is to know about a file that is brought in, a sentence each."""
    lines = [arrival.sentence]
    if not arrival.replaces:
        lines.append("De lessen op deze laptop blijven zoals ze zijn.")
    if arrival.conflicts:
        places = number_words(arrival.conflicts, "plek", "plekken")
        lines.append(f"Op {places} pasten jullie zelf iets aan dat nu ook anders is. Bij die les kiezen jullie.")
    if arrival.own:
        changes = number_words(arrival.own, "aanpassing", "aanpassingen")
        lines.append(f"Er {'gaat' if arrival.own == 1 else 'gaan'} {changes} van een andere school mee.")
    if arrival.findings:
        count = number_words(len(arrival.findings), "ding", "dingen")
        lines.append(f"De maker kan {count} verbeteren; geven kan zo al. Bijvoorbeeld: {arrival.findings[0]}")
    return tuple(lines)


def _detail(one: ProgrammeNow) -> str:
    parts = [f"versie {one.version}" if one.version else "", number_words(one.lessons, "les", "lessen")]
    parts += ["zit in dit programma" if one.ours else "geïmporteerd"]
    return " · ".join(p for p in parts if p and not (one.trouble and p.endswith(("les", "lessen"))))


def _follows(one: ProgrammeNow, private: bool) -> str:
    if not one.classes:
        return "Nog geen groep volgt dit."
    if not private:
        return f"{number_words(len(one.classes), 'groep volgt', 'groepen volgen')} dit."
    verb = "volgt" if len(one.classes) == 1 else "volgen"
    return f"{', '.join(one.classes)} {verb} dit."
