"""What the class does and the adults do comes together, and comes back as it was."""

from dataclasses import replace

import pytest

from vertrouwen_desktop.activities.class_promises.schema import Answer, Place, Return, Settings, State
from vertrouwen_desktop.activities.class_promises.session import ClassPromisesSession


def opened(scene, given, settings=None, state=None):
    return ClassPromisesSession(settings or Settings(), state, scene, given)


def test_the_class_sees_a_card_on_the_place_where_it_was_put(scene, given):
    session = opened(scene, given)
    session.take(Place(card_id="card-2", place=3))
    assert [(c.card_id, c.place, c.slot) for c in session.view().cards][1] == ("card-2", 3, 0)
    session.take(Return(card_id="card-2"))
    assert session.view() == opened(scene, given).view()


def test_own_words_are_on_the_board_at_once_when_they_are_applied(scene, given):
    session = opened(scene, given)
    session.control.type(1, "We wachten op elkaar.")
    assert len(session.view().cards) == 4
    session.control.apply()
    assert session.view().cards[-1].text == "We wachten op elkaar."


def test_keeping_gives_the_promises_and_says_so(scene, given):
    session = opened(scene, given)
    assert not session.control.canKeep
    session.control.keep()
    session.take(Place(card_id="card-2", place=1))
    session.control.type(2, "We wachten op elkaar.")
    session.control.keep()
    assert given.answers == [Answer(promises=("Iedereen hoort erbij.", "We wachten op elkaar."))]
    assert session.control.isKept
    assert not session.control.canKeep


def test_after_keeping_it_can_be_changed_and_kept_again(scene, given):
    session = opened(scene, given)
    session.take(Place(card_id="card-1", place=1))
    session.control.keep()
    session.take(Place(card_id="card-2", place=2))
    assert session.control.wasKept
    session.control.keep()
    assert [len(a.promises) for a in given.answers] == [1, 2]


def test_everything_comes_back_as_it_was(scene, given):
    session = opened(scene, given)
    session.take(Place(card_id="card-1", place=2))
    session.control.type(1, "Eigen woorden.")
    session.control.apply()
    session.control.keep()
    session.take(Return(card_id="card-1"))
    session.control.type(3, "half getyp")
    state = State.model_validate_json(session.state().model_dump_json())
    again = opened(scene, given, state=state)
    assert again.state() == session.state()
    assert again.view() == session.view()
    again.control.undo()
    again.control.undo()
    assert again.view().cards[0].place == 2


def test_a_lesson_of_twenty_steps_back_stays_small(scene, given):
    session = opened(scene, given)
    for n in range(60):
        session.take(Place(card_id=f"card-{n % 4 + 1}", place=n % 3 + 1))
    assert len(session.state().model_dump_json()) < 8000


def test_a_choice_in_the_control_window_is_one_step(scene, given):
    session = opened(scene, given)
    session.control.choose("card-3")
    session.control.pick(1)
    session.control.pick(1)
    session.control.pick(4)
    assert [c.place for c in session.view().cards] == [0, 0, 4, 0]
    session.control.putBack(4)
    assert [c.place for c in session.view().cards] == [0, 0, 0, 0]


def test_later_lessons_only_show_what_was_kept(scene, given):
    promises = ("We luisteren echt.", "We wachten op elkaar.")
    session = opened(replace(scene, promises=promises), given, Settings(show=True))
    session.take(Place(card_id="card-1", place=1))
    assert [(c.text, c.picture) for c in session.view().cards] == [(promises[0], "luisteren"), (promises[1], "erbij")]
    assert session.control.shownCount == 2


@pytest.mark.parametrize("starters", [3, 9])
def test_a_programme_gives_four_to_eight_starters(starters):
    with pytest.raises(ValueError, match="starters"):
        Settings.model_validate({"starters": [{"picture": "hulp", "text": "Kaart."}] * starters})
