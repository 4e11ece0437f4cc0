"""What the class hangs and the adults type comes together, is kept, and comes back as it was."""

from dataclasses import replace

import pytest

from vertrouwen_desktop.activities.tip_wall.model import TIPS_MAX
from vertrouwen_desktop.activities.tip_wall.schema import (
    Answer,
    KeptTip,
    Loosen,
    Place,
    Settings,
    Starter,
    State,
    Turn,
)
from vertrouwen_desktop.activities.tip_wall.session import TipWallSession

SETTINGS = Settings(tips=(Starter(picture="rust", text="Rustig ademen"), Starter(text="Water drinken")))


def opened(scene, given, settings=SETTINGS, state=None):
    return TipWallSession(settings, state, scene, given)


def write(session, *texts):
    for text in texts:
        session.control.type(text)
        session.control.apply()


def test_a_tip_hangs_where_the_class_hung_it(scene, given):
    session = opened(scene, given)
    session.take(Place(tip_id="tip-2", column=3))
    tip = session.view().tips[1]
    assert (tip.column, tip.row, tip.spot) == (3, 0, 0)
    session.take(Loosen(tip_id="tip-2"))
    assert session.view() == opened(scene, given).view()


def test_a_typed_tip_is_on_the_board_when_it_is_applied(scene, given):
    session = opened(scene, given)
    session.control.type("Samen puzzelen")
    assert len(session.view().tips) == 2
    session.control.apply()
    assert session.view().tips[-1].text == "Samen puzzelen"
    assert session.control.draft == ""


def test_words_of_a_tip_can_be_others(scene, given):
    session = opened(scene, given)
    session.control.reword("tip-2")
    assert session.control.draft == "Water drinken"
    session.control.type("Een glas water")
    session.control.apply()
    assert [t.text for t in session.view().tips] == ["Rustig ademen", "Een glas water"]


def test_fifteen_tips_and_no_more(scene, given):
    session = opened(scene, given)
    write(session, *(f"Tip {n}" for n in range(30)))
    assert len(session.view().tips) == TIPS_MAX
    assert session.control.isFull
    assert session.control.draft != ""
    assert session.view().waiting == TIPS_MAX - 3


def test_keeping_gives_every_tip_with_its_column(scene, given):
    session = opened(scene, given)
    assert session.control.canKeep
    session.take(Place(tip_id="tip-1", column=1))
    session.control.keep()
    kept = (KeptTip(text="Rustig ademen", column="snel", picture="rust"), KeptTip(text="Water drinken"))
    assert given.answers == [Answer(tips=kept)]
    assert session.control.isKept
    session.take(Place(tip_id="tip-2", column=2))
    assert session.control.wasKept


def test_a_later_wall_begins_with_the_tips_of_before(scene, given):
    session = opened(scene, given)
    session.take(Place(tip_id="tip-2", column=2))
    session.control.keep()
    later = replace(scene, answers={"tip_wall": given.answers[0].model_dump(mode="json")})
    again = opened(later, given, SETTINGS.model_copy(update={"from_earlier": True}))
    assert sorted((t.text, t.column) for t in again.view().tips) == [("Rustig ademen", 0), ("Water drinken", 2)]


def test_a_tip_that_the_class_took_away_does_not_come_back(scene, given):
    kept = {"tip_wall": {"tips": [{"text": "Water drinken", "column": "snel"}]}}
    again = opened(replace(scene, answers=kept), given, SETTINGS.model_copy(update={"from_earlier": True}))
    assert [t.text for t in again.view().tips] == ["Water drinken"]


@pytest.mark.parametrize("answers", [{}, {"tip_wall": {"tips": [{"text": ""}]}}, {"tip_wall": {"other": 1}}])
def test_an_answer_that_cannot_be_read_is_no_answer(scene, given, answers):
    settings = SETTINGS.model_copy(update={"from_earlier": True})
    assert len(opened(replace(scene, answers=answers), given, settings).view().tips) == 2


def test_everything_comes_back_as_it_was(scene, given):
    session = opened(scene, given)
    write(session, *(f"Tip {n}" for n in range(9)))
    for n in range(1, 8):
        session.take(Place(tip_id=f"own-{n}", column=1))
    session.take(Turn(column=1))
    session.control.keep()
    session.control.remove("own-1")
    session.control.type("half getyp")
    state = State.model_validate_json(session.state().model_dump_json())
    again = opened(scene, given, state=state)
    assert again.state() == session.state()
    assert again.view() == session.view()
    assert again.control.draft == "half getyp"
    again.control.undo()
    again.control.undo()
    assert "own-1" in {t.tip_id for t in again.view().tips}


def test_a_wall_with_other_columns_begins_anew(scene, given):
    session = opened(scene, given)
    session.take(Place(tip_id="tip-1", column=3))
    two = Settings(columns=("thuis", "hier"))
    assert opened(scene, given, two, session.state()).view() == opened(scene, given, two).view()


def test_a_late_touch_changes_nothing(scene, given):
    session = opened(scene, given)
    before = session.state()
    for event in (Place(tip_id="gone", column=1), Place(tip_id="tip-1", column=9), Loosen(tip_id="x"), Turn(column=1)):
        session.take(event)
    assert session.state() == before
