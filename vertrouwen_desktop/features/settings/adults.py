"""Who works with the program, and who can open it: pure."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Protocol

from vertrouwen_desktop.domain.confidential.people import Adult, People, Role
from vertrouwen_desktop.domain.plan_words import MONTHS

Done = Callable[[str], None]
"""Called once, later, in the window's thread: with the sentence of a KnownError, or "" when it worked."""

ROLE_WORDS = {
    Role.TEACHER: "Leerkracht",
    Role.YOUTH_WORKER: "Jeugdhulpverlener",
    Role.SUBSTITUTE: "Invaller",
    Role.COUNSELLOR: "Intern begeleider",
}


@dataclass(frozen=True, slots=True)
class Access:
    """Who can open the store.

    Attributes:
        me: Who opened it; empty when the recovery key did.
        keyed: The ids of the adults who have a password.
        recovery_since: Since when there is a recovery key; None when there is none.
        can_change: Nobody tampered with the key file; else passwords and keys stay as they are.
    """

    me: str = ""
    keyed: frozenset[str] = frozenset()
    recovery_since: date | None = None
    can_change: bool = True


@dataclass(frozen=True, slots=True)
class AdultRow:
    """An adult in the list."""

    adult_id: str
    name: str
    role: str
    mine: bool
    keyed: bool
    active: bool


class AdultsActions(Protocol):
    """What the page asks of the program. None of these blocks or raises."""

    def change(self, people: People) -> None:
        """These are the people now: keep the difference."""
        ...

    def add_adult(self, adult: Adult, password: str, done: Done) -> None:
        """Give the adult a password, and keep the adult among the people (new, or there already without one)."""
        ...

    def remove_adult(self, adult_id: str, done: Done) -> None:
        """Take the password away, renew the data key, and let the adult go (`domain.confidential.school`)."""
        ...

    def change_password(self, old: str, new: str, done: Done) -> None:
        """Give the adult who opened the store another password."""
        ...

    def renew_recovery(self) -> None:
        """Show the page that makes a new recovery key."""
        ...


def adult_rows(people: People, access: Access) -> list[AdultRow]:
    """Return the adults: who is here first, oneself on top."""
    rows = [
        AdultRow(
            one.adult_id,
            one.name,
            ROLE_WORDS[one.role],
            mine=one.adult_id == access.me,
            keyed=one.adult_id in access.keyed,
            active=one.active,
        )
        for one in people.adults
    ]
    return sorted(rows, key=lambda row: (not row.active, not row.mine))


def recovery_words(access: Access, today: date) -> str:
    """Return since when there is a recovery key, in a sentence."""
    on = access.recovery_since
    if on is None:
        return "Er is nog geen herstelsleutel. Maak er nu een."
    days = (today - on).days
    when = {0: "vandaag", 1: "gisteren"}.get(days, f"op {on.day} {MONTHS[on.month - 1]} {on.year}")
    return f"De herstelsleutel is {when} gemaakt."


def remove_words(name: str) -> tuple[str, str]:
    """Return what it means to let an adult go, and the honest rest."""
    return (
        f"{name} kan straks niet meer bij de gegevens. Wat {name} schreef, blijft bewaard.",
        f"Reservekopieën van vóór nu gaan nog open met het oude wachtwoord van {name}. "
        "Wil je dat niet? Wis die kopieën daarna bij Reservekopieën, en haal kopieën op een stick of schijf weg.",
    )
