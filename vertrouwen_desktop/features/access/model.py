"""Names, a password that is good enough, and how often one may try: pure."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.features.access.words import WORDS

LETTERS = 12
WORDS_ENOUGH = 4
PHRASE_WORDS = 5
"""Five of our words are some 50 bits; Argon2id makes each guess slow."""
NAME_LETTERS = 30
FREE_TRIES = 5
FIRST_WAIT_S = 15
LONGEST_WAIT_S = 240

Choice = Callable[[Sequence[str]], str]
"""Picks one at random; `secrets.choice` in the program."""


@dataclass(frozen=True, slots=True)
class Setup:
    """What the first run asks, as far as it was typed."""

    teacher: str = ""
    youth_worker: str = ""
    class_name: str = ""
    password: str = ""
    again: str = ""

    @property
    def team(self) -> Team:
        return Team(_tidy(self.teacher), _tidy(self.youth_worker), _tidy(self.class_name))


@dataclass(frozen=True, slots=True)
class SetupTrouble:
    """What is still wrong, per field; empty where nothing is."""

    teacher: str = ""
    youth_worker: str = ""
    class_name: str = ""
    password: str = ""
    again: str = ""

    @property
    def none(self) -> bool:
        return self == SetupTrouble()


def trouble(setup: Setup) -> SetupTrouble:
    """Return what is still wrong with the whole of `setup`."""
    return SetupTrouble(
        teacher="" if _tidy(setup.teacher) else "Vul in hoe de klas de leerkracht noemt.",
        youth_worker="" if _tidy(setup.youth_worker) else "Vul in hoe de klas de jeugdhulpverlener noemt.",
        class_name="" if _tidy(setup.class_name) else "Vul de naam van de groep in.",
        password=password_trouble(setup.password),
        again="" if setup.again == setup.password else "De twee wachtwoorden zijn niet gelijk. Typ het nog een keer.",
    )


def password_trouble(password: str) -> str:
    """Return what is wrong with a new password; empty when it is good."""
    if not password.strip():
        return "Kies een wachtwoord."
    words = {word.lower() for word in password.split() if len(word) >= 3}
    if len(words) >= WORDS_ENOUGH:
        return ""
    if len(password) < LETTERS:
        return f"Nog te kort. Neem {LETTERS} tekens of meer, of vier woorden met spaties."
    if len(set(password.lower())) < 5:
        return "Te makkelijk te raden. Wissel meer letters af, of neem vier woorden."
    return ""


def phrase(choice: Choice) -> str:
    """Return a new password phrase of different words."""
    found: list[str] = []
    while len(found) < PHRASE_WORDS:
        word = choice(WORDS)
        if word not in found:
            found.append(word)
    return " ".join(found)


@dataclass(frozen=True, slots=True)
class Tries:
    """Wrong passwords so far, and until when nobody may try again."""

    wrong: int = 0
    until: datetime | None = None

    def missed(self, now: datetime) -> Tries:
        """Return the tries after one more wrong password; from the fifth on each makes the wait longer."""
        wrong = self.wrong + 1
        over = wrong - FREE_TRIES
        if over < 0:
            return replace(self, wrong=wrong)
        wait_s = min(FIRST_WAIT_S * 2 ** min(over, 10), LONGEST_WAIT_S)
        return Tries(wrong, now + timedelta(seconds=wait_s))

    def wait_s(self, now: datetime) -> int:
        """Return the whole seconds until the next try may be made; 0 when it may be made now."""
        if self.until is None:
            return 0
        left = math.ceil((self.until - now).total_seconds())
        return min(max(0, left), LONGEST_WAIT_S)


def wait_sentence(wait_s: int) -> str:
    """Return how long to wait, in words; empty when there is no need."""
    if wait_s <= 0:
        return ""
    if wait_s < 60:
        return f"Wacht nog {wait_s} {'seconde' if wait_s == 1 else 'seconden'}."
    minutes, seconds = divmod(wait_s, 60)
    return f"Wacht nog {minutes}:{seconds:02} minuten."


def _tidy(name: str) -> str:
    return " ".join(name.split())
