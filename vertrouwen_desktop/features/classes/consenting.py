"""Writes down what children and carers said; the log tells that it was, not what."""

from __future__ import annotations

from vertrouwen_desktop.domain.confidential.consent import consented, unasked
from vertrouwen_desktop.domain.confidential.people import People, Sayer, Wish
from vertrouwen_desktop.domain.confidential.rights import Act
from vertrouwen_desktop.features.classes.consent_rows import PURPOSE
from vertrouwen_desktop.features.classes.control_desk import Desk


def write_down(desk: Desk, pupil_ids: list[str], wish: str, sayer: Sayer, sentence: str) -> None:
    """Keep what these said (an empty wish: nobody asked them after all); one step back undoes it."""
    before = desk.people.value
    desk.steps.take(sentence, _after(desk, before, pupil_ids, wish, sayer))
    if desk.people.value is not before:
        subject = pupil_ids[0] if len(pupil_ids) == 1 else desk.chosen.value
        desk.actions.note(Act.CONSENT_CHANGED, subject, len(pupil_ids))


def _after(desk: Desk, people: People, pupil_ids: list[str], wish: str, sayer: Sayer) -> People:
    if not wish:
        return unasked(people, pupil_ids, PURPOSE)
    by = desk.actions.adult_id()
    return consented(people, pupil_ids, PURPOSE, Wish(wish), desk.today(), sayer, by)
