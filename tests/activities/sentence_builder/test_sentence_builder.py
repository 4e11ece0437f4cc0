"""The class taps a sentence together; the adults type, keep and show it; everything comes back."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.activities.fingers import tap
from tests.activities.measured import SIZES, targets, words_that_do_not_fit
from vertrouwen_desktop.activities.sentence_builder.board import FACE, SentenceBuilderBoardModel
from vertrouwen_desktop.activities.sentence_builder.schema import (
    Answer,
    Choose,
    PartText,
    Settings,
    State,
    Turn,
)
from vertrouwen_desktop.activities.sentence_builder.session import ACTIVITY, SentenceBuilderSession

SENTENCE = "Ik wil niet dat je duwt. Ik ben er nog steeds voor je."


def opened(scene, given, settings=None, state=None):
    return SentenceBuilderSession(settings or Settings(), state, scene, given)


def on_board(session, touch=True):
    """Return a board whose touches reach the session at once, and what it said."""
    said = []
    model = SentenceBuilderBoardModel(session.view(), lambda e: (said.append(e), session.take(e)))
    session.changed.connect(lambda: model.show(session.view(), touch))
    model.show(session.view(), touch)
    return model, said


def build(session):
    session.take(Choose(part=0, choice=0))
    session.take(Turn(part=1))
    session.take(Choose(part=1, choice=0))


def test_the_class_sees_its_sentence_grow(scene, given):
    session = opened(scene, given)
    model, _said = on_board(session)
    assert model.sentence == "… …"
    session.take(Choose(part=0, choice=0))
    assert model.sentenceLines == "Ik wil niet dat je duwt.\n…"
    build(session)
    session.take(Choose(part=0, choice=0))
    assert model.sentence == SENTENCE


@pytest.mark.parametrize("size", [(1920, 1080), (960, 540)])
def test_a_choice_and_a_part_are_tapped_at_every_scale(show_face, scene, given, size):
    session = opened(scene, given)
    model, said = on_board(session)
    shown = show_face(model, FACE.url, *size, on_board=True)
    tap(shown, (1300, 810))
    tap(shown, (1300, 660))
    tap(shown, (1500, 970))
    assert said == [Choose(part=0, choice=1), Turn(part=1), Choose(part=1, choice=2)]


def test_nothing_is_said_while_touching_is_off(show_face, scene, given):
    session = opened(scene, given)
    model, said = on_board(session, touch=False)
    shown = show_face(model, FACE.url, 960, 540, on_board=True)
    tap(shown, (1300, 810))
    tap(shown, (1300, 660))
    model.choose(0, 0)
    assert said == []


def test_a_kept_sentence_is_read_large_and_kept_for_later(show_face, scene, given):
    session = opened(scene, given)
    build(session)
    session.control.add()
    assert session.view().read == SENTENCE
    model, _said = on_board(session)
    shown = show_face(model, FACE.url, 960, 540, on_board=True)
    assert SENTENCE.replace(". ", ".\n") in shown.texts()
    assert targets(shown) == []
    session.control.keep()
    assert given.answers == [Answer(sentences=(SENTENCE,))]
    assert session.control.isKept
    session.control.build()
    assert session.view().read == ""


def test_half_typed_words_stay_with_the_adults_when_a_child_taps(scene, given):
    session = opened(scene, given)
    session.control.type("schreeu")
    session.take(Turn(part=1))
    assert not session.view().parts[0].piece
    session.take(Turn(part=0))
    assert session.control.ownWords == "schreeu"


def test_everything_comes_back_as_it_was(scene, given):
    session = opened(scene, given)
    build(session)
    session.control.add()
    session.control.keep()
    session.control.build()
    session.take(Choose(part=0, choice=2))
    session.control.type("half")
    state = State.model_validate_json(session.state().model_dump_json())
    again = opened(scene, given, state=state)
    assert again.state() == session.state()
    assert again.view() == session.view()
    again.control.undo()
    again.control.undo()
    assert again.view().parts[0].piece == ""


def test_a_builder_with_other_parts_begins_anew(scene, given):
    session = opened(scene, given)
    build(session)
    three = Settings(parts=(PartText(title="Deel", choices=("Een.", "Twee.")),) * 3)
    assert opened(scene, given, three, session.state()).view() == opened(scene, given, three).view()


LONG = "Ik wil echt niet dat je mij zo hard wegduwt."
WORD = "Verantwoordelijkheidsgevoel hoort er ook bij"
LOW = "verantwoordelijkheidsgevoelens wegduwt, hier"


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("parts", [2, 3])
@pytest.mark.parametrize("text", [LONG, WORD, LOW, "Stop."])
def test_the_longest_sentence_can_be_read_and_reached(show_face, scene, given, size, parts, text):
    part = PartText(title="Wat we rustig zeggen nu:", choices=(text, "Kort.", text, LONG))
    settings = Settings(instruction="Welke zin past hier volgens ons allemaal het best?", parts=(part,) * parts)
    session = opened(scene, given, settings)
    for n in range(parts):
        session.take(Choose(part=n, choice=0))
    model, _said = on_board(session)
    shown = show_face(model, FACE.url, *size, on_board=True)
    assert words_that_do_not_fit(shown) == []
    assert all(box.top() >= 431.5 for box in targets(shown))
    assert len(targets(shown)) == parts + 4
    session.control.add()
    assert words_that_do_not_fit(shown) == []


@pytest.mark.parametrize("width", [320, 420])
def test_a_sentence_is_made_and_kept_with_the_keyboard_alone(show_face, scene, given, width):
    session = opened(scene, given)
    shown = show_face(session.control, ACTIVITY.url, width, 400, on_board=False)
    shown.window.requestActivate()

    def press(wanted, key=Qt.Key.Key_Space):
        for _ in range(40):
            item = shown.window.activeFocusItem()
            if item is not None and wanted(item):
                QTest.keyClick(shown.window, key)
                return
            QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        raise AssertionError("cannot be reached with Tab")

    def named(text):
        return lambda i: text in (i.property("text"), (i.property("modelData") or ["", ""])[1])

    press(named("roept."))
    press(named("Ik blijf bij je"))
    press(lambda i: i.property("maximumLength") == 44, Qt.Key.Key_A)
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    assert session.view().parts[1].piece.endswith("a")
    press(named("Zet deze zin erbij"))
    assert session.control.keptCount == 1
    press(named("Klaar: bewaar onze zinnen"))
    assert len(given.answers) == 1
