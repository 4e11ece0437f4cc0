"""What comes in from a list, a file or the school's administration, before it is kept: pure.

A reader (`paste.pasted`, `csv_file.from_csv`, `edexml.from_edexml`) gives an `ImportDraft`. It holds names, year
groups, classes and keyed hashes, and nothing else of the source. The module `merging` works on it: `aimed`, `mended`,
`proposed`, `applied_import`.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

NEW_CLASS = "*"
"""Instead of a class id: make a class for them."""
LEAVE_OUT = ""
"""Instead of a class id: they do not come in."""


class Door(StrEnum):
    """Where they come from."""

    PASTE = "paste"
    CSV = "csv"
    EDEXML = "edexml"


class NameForm(StrEnum):
    """What a name in the source is made of."""

    CALL_NAME = "call_name"
    FIRST_LAST = "first_last"
    LAST_FIRST = "last_first"


class Field(StrEnum):
    """What a column of a CSV file is used for."""

    NOTHING = "nothing"
    CALL_NAME = "call_name"
    FULL_NAME = "full_name"
    GIVEN_NAMES = "given_names"
    SURNAME = "surname"
    GROUP = "group"
    SCHOOL_CLASS = "school_class"
    KEY = "key"


FORM_WORDS = {
    NameForm.CALL_NAME: "Alleen roepnamen",
    NameForm.FIRST_LAST: "Voornaam Achternaam",
    NameForm.LAST_FIRST: "Achternaam, Voornaam",
}
FIELD_WORDS = {
    Field.NOTHING: "Niet meenemen",
    Field.CALL_NAME: "Roepnaam",
    Field.FULL_NAME: "Hele naam",
    Field.GIVEN_NAMES: "Voornamen (als de roepnaam leeg is)",
    Field.SURNAME: "Achternaam (alleen de eerste letter, bij dubbele namen)",
    Field.GROUP: "Jaargroep",
    Field.SCHOOL_CLASS: "Groep of klas",
    Field.KEY: "Leerlingnummer (onleesbaar bewaard, om een kind later te herkennen)",
}


class Match(StrEnum):
    """What a row is to the pupils who are there."""

    NEW = "new"
    SAME = "same"
    CHANGED = "changed"


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a CSV file: its heading (never a value that looks personal), and what it is used for."""

    heading: str
    field: Field = Field.NOTHING


@dataclass(frozen=True, slots=True)
class ThrownAway:
    """Something that the source told and that was not kept: of how many, and of whom ("kind", "leerkracht")."""

    what: str
    count: int
    whose: str = "kind"


@dataclass(frozen=True, slots=True)
class SourceClass:
    """A class as the source names it (empty: it names none), and where its pupils go.

    Attributes:
        class_id: A class of ours, NEW_CLASS or LEAVE_OUT.
    """

    name: str
    groups: str
    count: int
    class_id: str = LEAVE_OUT


@dataclass(frozen=True, slots=True)
class SourceRow:
    """A pupil as the source tells.

    Attributes:
        line: Where in the source: 1-based line of a text or CSV file, the how-manieth pupil of an EDEXML file.
        surname_start: First two letters of the surname; only when somebody has the same call name.
        classes: Names as in `SourceClass`; the first one is the pupil's own class.
        source_key: Keyed hash, or empty.
        fault: What is wrong with the row, or empty; it stays out until it is mended.
    """

    line: int
    call_name: str
    surname_start: str = ""
    group: str = ""
    classes: tuple[str, ...] = ("",)
    source_key: str = ""
    fault: str = ""


@dataclass(frozen=True, slots=True)
class ImportRow:
    """A row as the preview shows it, in a class of ours.

    Attributes:
        number: Its place in `Reading.rows`; `mended` and `Choices` call it by this.
        class_id: A class of ours or NEW_CLASS.
        initial: As the pupil will have it.
        problem: Why it stays out, as a sentence with what to do; empty when it can come in.
        suggestion: A name that would mend the problem ("Sam 2"), or empty.
        pupil_id: Of the pupil whom it matches; empty for a new one.
        changes: What would change, in words: "groep 5 → 6". The name is not among these.
        our_name: What the pupil is called here, when the source says something else; it is changed only for the
            rows in `Choices.renamed`.
    """

    number: int
    line: int
    call_name: str
    initial: str
    group: str
    class_name: str
    class_id: str
    source_key: str = ""
    problem: str = ""
    suggestion: str = ""
    match: Match = Match.NEW
    pupil_id: str = ""
    changes: tuple[str, ...] = ()
    our_name: str = ""

    @property
    def shown_name(self) -> str:
        return f"{self.call_name} {self.initial}." if self.initial else self.call_name


@dataclass(frozen=True, slots=True)
class Reading:
    """All that was read from a source.

    Attributes:
        notes: Sentences about the source as a whole.
        form: How the names were read; `forms` are the ways to choose from when that is a guess, else empty.
        columns: Of a CSV file; `has_heading` tells whether its first line was taken for one.
    """

    door: Door
    rows: tuple[SourceRow, ...] = ()
    classes: tuple[SourceClass, ...] = ()
    thrown_away: tuple[ThrownAway, ...] = ()
    notes: tuple[str, ...] = ()
    form: NameForm = NameForm.CALL_NAME
    forms: tuple[NameForm, ...] = ()
    columns: tuple[Column, ...] = ()
    has_heading: bool = False


@dataclass(frozen=True, slots=True)
class ImportDraft:
    """What would come in.

    Attributes:
        rows: Those whose class comes in.
        missing: Ids of pupils in these classes who are not in the file; they stay as they are.
    """

    reading: Reading
    rows: tuple[ImportRow, ...] = ()
    missing: tuple[str, ...] = ()

    @property
    def must_choose_class(self) -> bool:
        """No class of the source comes in yet: show `reading.classes` and ask."""
        return bool(self.reading.rows) and all(one.class_id == LEAVE_OUT for one in self.reading.classes)


@dataclass(frozen=True, slots=True)
class Choices:
    """Which rows come in, by `ImportRow.number`; the rest is left as it is.

    Attributes:
        renamed: Rows that change the name of a pupil who is there already.
        school_year: Of a class that is made new.
        symbols: To give one to each who is new; may be empty.
    """

    taken: frozenset[int] = frozenset()
    renamed: frozenset[int] = frozenset()
    school_year: str = ""
    symbols: tuple[str, ...] = ()


def thrown_away_sentence(thrown: tuple[ThrownAway, ...]) -> str:
    """Return what was not kept, in one sentence; empty when there was nothing else."""
    parts: list[str] = []
    whose = ""
    for one in thrown:
        noun = "" if one.whose == whose else f" {_of(one.whose, one.count)}"
        parts.append(f"{one.what} van {one.count}{noun}")
        whose = one.whose
    listed = " en ".join(part for part in (", ".join(parts[:-1]), *parts[-1:]) if part)
    return f"Gelezen en meteen weggegooid: {listed}." if listed else ""


def _of(whose: str, count: int) -> str:
    if count == 1:
        return whose
    return "kinderen" if whose == "kind" else f"{whose}en"
