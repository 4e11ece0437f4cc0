"""Whose name may be on the board, as rows and sentences: pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from vertrouwen_desktop.domain.confidential.people import Consent, People, Pupil, Purpose, Sayer, Wish
from vertrouwen_desktop.domain.confidential.symbols import drawing
from vertrouwen_desktop.features.classes.rows import children, day_words

PURPOSE = Purpose.BOARD_NAME
UNASKED = ""
"""Instead of a wish: nobody was asked."""
SAYERS: Mapping[Sayer, str] = MappingProxyType(
    {Sayer.CARER: "Ouder of verzorger", Sayer.CHILD: "Het kind", Sayer.BOTH: "Allebei"}
)
_WISHES = {Wish.GIVEN: "mag", Wish.REFUSED: "liever niet", Wish.WITHDRAWN: "teruggenomen"}
_SAID_BY = {
    Sayer.CARER: "ouder of verzorger",
    Sayer.CHILD: "het kind zelf",
    Sayer.BOTH: "het kind en ouder of verzorger",
}


@dataclass(frozen=True, slots=True)
class ConsentRow:
    """A child in the list.

    Attributes:
        wish: given | refused, or empty when nobody was asked; what was taken back is refused too.
        detail: What was said, when, and by whom.
        spoken: The same with the name, for a screen reader.
    """

    pupil_id: str
    name: str
    drawing: str
    letter: str
    wish: str
    detail: str
    spoken: str


def wish_of(pupil: Pupil) -> str:
    """Return given, refused or UNASKED."""
    said = pupil.consent(PURPOSE)
    if said is None:
        return UNASKED
    return Wish.GIVEN.value if said.wish is Wish.GIVEN else Wish.REFUSED.value


def said_words(said: Consent | None) -> str:
    """Return what was said, when, and by whom: "mag · 3 november 2026 · ouder of verzorger"."""
    if said is None:
        return "nog niet gevraagd"
    return f"{_WISHES[said.wish]} · {day_words(said.on)} · {_SAID_BY[said.said_by]}"


def consent_rows(people: People, class_id: str) -> list[ConsentRow]:
    """Return who can be in a lesson by name; who is restricted never is."""
    return [_row(one) for one in named_in_lessons(people, class_id)]


def named_in_lessons(people: People, class_id: str) -> list[Pupil]:
    return [one for one in people.pupils_of(class_id) if not one.restricted]


def unasked_of(people: People, class_id: str) -> list[str]:
    """Return the ids of those whom nobody asked yet."""
    return [one.pupil_id for one in named_in_lessons(people, class_id) if one.consent(PURPOSE) is None]


def asked_sentence(people: People, class_id: str) -> str:
    """Return how many were asked; not what they said."""
    all_of_them, left = len(named_in_lessons(people, class_id)), len(unasked_of(people, class_id))
    if not all_of_them:
        return ""
    if not left:
        return "Bij iedereen is gevraagd of de naam op het bord mag."
    if left == all_of_them:
        return "Nog bij niemand gevraagd of de naam op het bord mag."
    return f"Bij {children(left)} nog niet gevraagd of de naam op het bord mag."


def done_sentence(name: str, wish: str) -> str:
    """Return what was just written down of one child."""
    words = {Wish.GIVEN.value: "de naam mag op het bord", Wish.REFUSED.value: "de naam komt niet op het bord"}
    return f"{name}: {words.get(wish, 'nog niet gevraagd')}."


def _row(pupil: Pupil) -> ConsentRow:
    detail = said_words(pupil.consent(PURPOSE))
    name = pupil.shown_name
    letter = pupil.call_name[:1].upper()
    return ConsentRow(pupil.pupil_id, name, drawing(pupil.symbol), letter, wish_of(pupil), detail, f"{name}, {detail}")
