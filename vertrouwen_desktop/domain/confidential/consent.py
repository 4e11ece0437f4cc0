"""What children and carers say yes or no to: pure, as `registration`."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from vertrouwen_desktop.domain.activity import SceneChild
from vertrouwen_desktop.domain.confidential.people import Consent, People, Pupil, Purpose, Sayer, Wish


def consented(
    people: People, pupil_ids: Collection[str], purpose: Purpose, wish: Wish, on: date, said_by: Sayer, kept_by: str
) -> People:
    """Return the people after these pupils, or their carers, said this; a no after a yes takes the yes back."""
    said = Consent(purpose, wish, on, said_by, kept_by)
    pupils = (_said(one, said) if one.pupil_id in pupil_ids else one for one in people.pupils)
    return replace(people, pupils=tuple(pupils))


def unasked(people: People, pupil_ids: Collection[str], purpose: Purpose) -> People:
    """Return the people as if these pupils were never asked: it was written down by mistake."""
    pupils = (
        replace(one, consents=_others(one, purpose)) if one.pupil_id in pupil_ids else one for one in people.pupils
    )
    return replace(people, pupils=tuple(pupils))


def scene_children(people: People, class_id: str) -> tuple[SceneChild, ...]:
    """Return the pupils of a class as an activity may know them; who is restricted is not in a lesson by name.

    Without a yes the class sees neither name nor symbol: a symbol tells who it is, too.
    """
    here = [one for one in people.pupils_of(class_id) if not one.restricted]
    return tuple(
        SceneChild(one.pupil_id, one.shown_name, one.call_name, one.symbol)
        if one.agrees(Purpose.BOARD_NAME)
        else SceneChild(one.pupil_id, one.shown_name)
        for one in here
    )


def _said(pupil: Pupil, said: Consent) -> Pupil:
    before = pupil.consent(said.purpose)
    had = before is not None and before.wish in (Wish.GIVEN, Wish.WITHDRAWN)
    if said.wish is Wish.REFUSED and had:
        said = replace(said, wish=Wish.WITHDRAWN)
    if before is not None and (before.wish, before.said_by) == (said.wish, said.said_by):
        return pupil  # said again: the day on which it was first said counts
    return replace(pupil, consents=(*_others(pupil, said.purpose), said))


def _others(pupil: Pupil, purpose: Purpose) -> tuple[Consent, ...]:
    return tuple(one for one in pupil.consents if one.purpose is not purpose)
