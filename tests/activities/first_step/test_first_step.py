"""Talent, wish, first step: chosen in any order, by finger or keyboard, and never lost."""

import pytest
from hypothesis import given as always
from hypothesis import strategies as st
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from vertrouwen_desktop.activities.first_step.board import FACE
from vertrouwen_desktop.activities.first_step.model import PARTS, STEPS_BACK, TEXT_MAX, Path, Pick
from vertrouwen_desktop.activities.first_step.schema import Answer, Choose, Open, Settings
from vertrouwen_desktop.activities.first_step.session import ACTIVITY, FirstStepSession
from vertrouwen_desktop.ui.qml import RESOURCES

LONG = "samen in de pauze meespelen!"


def opened(scene, given, state=None, settings=None):
    return FirstStepSession(settings or Settings(), state, scene, given)


def many(count, text=LONG, picture="luisteren"):
    options = tuple(Pick(picture=picture, text=text) for _ in range(count))
    return Settings(question="Wat past er vandaag het allerbeste bij Waterhoen?", who="Waterhoentje Wil").model_copy(
        update={"talents": options, "wishes": options, "steps": options}
    )


STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("chosen"), st.integers(-1, 3), st.sampled_from("abc")),
        st.tuples(st.just("open"), st.integers(-1, 4), st.none()),
        st.tuples(st.sampled_from(["undone", "applied"]), st.none(), st.none()),
        st.tuples(st.just("typed"), st.text(max_size=40), st.none()),
    ),
    max_size=50,
)


@always(STEPS)
def test_whatever_is_touched_the_path_stays_whole_and_can_be_taken_back(steps):
    path = Path()
    for step, one, two in steps:
        before = path
        if step == "chosen":
            path = path.chosen(one, Pick(text=two))
        else:
            path = getattr(path, step)(*([one] if one is not None else []))
        assert 0 <= path.opened <= PARTS
        assert path.opened < PARTS or path.words is not None or step in ("open", "undone") or before.opened == PARTS
        assert len(path.past) <= STEPS_BACK
        if step != "undone" and (path.picks, path.opened) != (before.picks, before.opened):
            assert (path.undone().picks, path.undone().opened) == (before.picks, before.opened)
        assert Path.model_validate_json(path.model_dump_json()) == path


def test_after_a_choice_the_next_part_opens_and_at_last_all_three_stand_there(scene, given, qapp):
    session = opened(scene, given)
    for part in range(PARTS):
        assert session.view().opened == part
        session.take(Choose(part=part, option=1))
    assert session.view().opened == PARTS
    assert session.view().options == ()
    session.control.keep()
    assert given.answers == [Answer(talent="anderen helpen", wish="rustig blijven", step="één ding vragen")]
    session.take(Open(part=1))
    session.take(Choose(part=0, option=0))  # a late touch of another part
    assert session.view().picks[0].text == "anderen helpen"
    session.take(Choose(part=1, option=0))
    assert session.view().opened == PARTS
    assert session.control.canKeep


def test_own_words_of_the_class_are_kept_while_they_are_typed(scene, given, qapp):
    session = opened(scene, given)
    session.control.type("  goed   vertellen ")
    again = opened(scene, given, Path.model_validate_json(session.state().model_dump_json()))
    assert again.control.draft == "  goed   vertellen "
    again.control.apply()
    assert again.view().picks[0] == Pick(text="goed vertellen")
    assert again.control.draft == ""


def test_every_drawing_that_stands_there_by_default_is_there():
    settings = Settings()
    for pick in (*settings.talents, *settings.wishes, *settings.steps):
        assert (RESOURCES / "drawings" / f"{pick.picture}.svg").is_file()
        assert (RESOURCES / "drawings" / f"{pick.picture}_s.svg").is_file()


@pytest.mark.parametrize("size", [(1920, 1080), (1280, 800), (1024, 768)])
@pytest.mark.parametrize("count", [3, 4, 5, 6])
def test_the_longest_words_are_whole_and_everything_is_in_reach(show_face, scene, given, size, count):
    assert len(LONG) == TEXT_MAX
    session = opened(scene, given, settings=many(count))
    model = FACE.open(session.view(), lambda event: None)
    shown = show_face(model, FACE.url, *size, on_board=True)
    for part in range(PARTS + 1):
        model.show(session.view(), True)
        stage = shown.items(name="stage1920")[0]
        targets = shown.items(name="target")
        assert len(targets) == (count + 2 if part < PARTS else 3)
        boxes = []
        for target in targets:
            at = target.mapToItem(stage, QPointF(0, 0))
            assert at.y() >= 432
            assert at.y() + target.height() <= 1080
            assert min(target.width(), target.height()) >= 110
            boxes.append((at.x(), at.y(), at.x() + target.width(), at.y() + target.height()))
        for n, a in enumerate(boxes):
            for b in boxes[n + 1 :]:
                assert a[2] <= b[0] or b[2] <= a[0] or a[3] <= b[1] or b[3] <= a[1]
        for item in shown.items(name="words"):
            assert not item.property("truncated"), item.property("text")
            assert item.property("contentWidth") <= item.width() + 1, item.property("text")
            assert item.property("font").pixelSize() >= 49
            assert item.property("lineCount") * item.property("lineHeight") <= item.height() + 20
        if part < PARTS:
            session.take(Choose(part=part, option=count - 1))


def test_a_finger_chooses_and_opens_again(show_face, scene, given):
    said = []
    session = opened(scene, given)
    model = FACE.open(session.view(), said.append)
    model.show(session.view(), True)
    shown = show_face(model, FACE.url, 1920, 1080, on_board=True)
    for x, y in ((960, 850), (1500, 500), (300, 500)):
        QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, shown.at(x, y))
    assert said == [Choose(part=0, option=1), Open(part=2)]


@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_choose_by_keyboard(show_face, scene, given, width):
    session = opened(scene, given)
    shown = show_face(session.control, ACTIVITY.url, width, 260, on_board=False)
    shown.window.requestActivate()
    for wanted in ("anderen helpen", "rustig blijven", "drie keer ademen"):
        for _ in range(40):
            item = shown.window.activeFocusItem()
            if item is not None and item.property("key") == wanted:
                break
            QTest.keyClick(shown.window, Qt.Key.Key_Tab)
        QTest.keyClick(shown.window, Qt.Key.Key_Space)
    assert session.state().words == ("anderen helpen", "rustig blijven", "drie keer ademen")
