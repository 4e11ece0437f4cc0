"""The log in words: who, what, when, and never a content. Pure."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol

from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.confidential.rights import Act, LogEntry
from vertrouwen_desktop.features.settings.backups import moment

ALL = ""
KINDS: dict[str, tuple[str, frozenset[Act]]] = {
    "open": ("Geopend", frozenset({Act.OPENED, Act.OPENED_BY_RECOVERY})),
    "pupils": (
        "Kinderen",
        frozenset(
            {
                Act.VIEWED_PUPIL,
                Act.EXPORTED_PUPIL,
                Act.CORRECTED_PUPIL,
                Act.ERASED_PUPIL,
                Act.RESTRICTED_PUPIL,
                Act.IMPORTED_PUPILS,
                Act.EXPORTED_CLASS,
                Act.CONSENT_CHANGED,
            }
        ),
    ),
    "access": (
        "Toegang",
        frozenset({Act.ADULT_ADDED, Act.ADULT_REMOVED, Act.PASSWORD_CHANGED, Act.RECOVERY_RENEWED}),
    ),
    "keeping": ("Bewaren", frozenset({Act.PURGED, Act.BACKED_UP, Act.RESTORED, Act.TERMS_CHANGED})),
}
WORDS = {
    Act.OPENED: "opende de gegevens",
    Act.OPENED_BY_RECOVERY: "opende de gegevens met de herstelsleutel",
    Act.VIEWED_PUPIL: "bekeek alles over {subject}",
    Act.EXPORTED_PUPIL: "maakte een uitdraai over {subject}",
    Act.CORRECTED_PUPIL: "verbeterde gegevens van {subject}",
    Act.ERASED_PUPIL: "wiste een kind",
    Act.RESTRICTED_PUPIL: "veranderde of {subject} in lessen te zien is",
    Act.IMPORTED_PUPILS: "zette {count} kinderen erbij",
    Act.PURGED: "wiste {count} regels waarvan de termijn om was",
    Act.BACKED_UP: "maakte een reservekopie",
    Act.RESTORED: "zette een reservekopie terug",
    Act.ADULT_ADDED: "gaf {subject} toegang",
    Act.ADULT_REMOVED: "haalde de toegang weg van {subject}",
    Act.PASSWORD_CHANGED: "koos een nieuw wachtwoord",
    Act.RECOVERY_RENEWED: "maakte een nieuwe herstelsleutel",
    Act.TERMS_CHANGED: "veranderde een bewaartermijn",
    Act.EXPORTED_CLASS: "maakte een uitdraai van een groep",
    Act.CONSENT_CHANGED: "schreef bij {count} kinderen op of hun naam op het bord mag",
}
ONE = {Act.CONSENT_CHANGED: "schreef op of de naam van {subject} op het bord mag"}
"""Instead of these words, when it is about one child."""


@dataclass(frozen=True, slots=True)
class LogRow:
    """One line."""

    seq: int
    when: str
    who: str
    what: str


class LogActions(Protocol):
    """What the page asks of the program. None of these blocks or raises."""

    def look(self, done: Callable[[str, tuple[LogEntry, ...]], None]) -> None:
        """Read the newest lines; `done` gets a sentence (someone changed the log) or "", and the lines."""
        ...


def log_rows(entries: Iterable[LogEntry], people: People, kind: str) -> list[LogRow]:
    """Return the lines of a kind (`ALL`: every one), in words."""
    wanted = KINDS[kind][1] if kind in KINDS else frozenset(Act)
    adults = {one.adult_id: one.name for one in people.adults}
    subjects = adults | {one.pupil_id: one.shown_name for one in people.pupils}
    return [_row(entry, adults, subjects) for entry in entries if entry.act in wanted]


def _row(entry: LogEntry, adults: Mapping[str, str], subjects: Mapping[str, str]) -> LogRow:
    words = (ONE if entry.count == 1 and entry.act in ONE else WORDS)[entry.act].format(
        subject=_subject(entry, subjects), count=entry.count
    )
    return LogRow(entry.seq, moment(entry.at), adults.get(entry.who, "Iemand"), words)


def _subject(entry: LogEntry, subjects: Mapping[str, str]) -> str:
    if entry.subject in subjects:
        return subjects[entry.subject]
    access = entry.act in (Act.ADULT_ADDED, Act.ADULT_REMOVED)
    return "iemand die hier niet meer is" if access else "een kind dat hier niet meer is"
