"""What every activity promises, whoever wrote it."""

import pytest
import shiboken6
from pydantic import BaseModel
from PySide6.QtCore import QMetaMethod, QObject

from vertrouwen_desktop.board_window.catalogue import FACES
from vertrouwen_desktop.control_window.catalogue import ACTIVITIES
from vertrouwen_desktop.ui.qml import RESOURCES

NAMES = sorted(ACTIVITIES)
PICTURE = str(RESOURCES / "drawings" / "otter3.svg")
LEAST = {"story": {"panels": [{"picture": PICTURE, "alt": "Otter.", "text": "Otter wacht."}] * 2}}
"""What a programme must set at least; everything else has a default."""


def settings(name):
    return ACTIVITIES[name].spec.settings.model_validate(LEAST.get(name, {}))


def opened(name, scene, given, state=None):
    return ACTIVITIES[name].open(settings(name), state, scene, given)


def on_board(name, view, said):
    model = FACES[name].open(view, said.append)
    assert isinstance(model, QObject)
    return model


def signals(model):
    """Return the signals that a model declares itself."""
    meta = model.metaObject()
    own = range(QObject.staticMetaObject.methodCount(), meta.methodCount())
    methods = (meta.method(n) for n in own)
    return [bytes(m.name()).decode() for m in methods if m.methodType() == QMetaMethod.MethodType.Signal]


def borders(kind):
    """Return a pydantic type and all that it is made of."""
    found, todo = set(), [kind]
    while todo:
        one = todo.pop()
        if isinstance(one, type) and issubclass(one, BaseModel) and one not in found:
            found.add(one)
            todo.extend(field.annotation for field in one.model_fields.values())
        todo.extend(getattr(one, "__args__", ()))
    return found


def test_both_processes_know_the_same_activities():
    assert {n: f.spec for n, f in FACES.items()} == {n: a.spec for n, a in ACTIVITIES.items()}
    assert all(name == activity.spec.name for name, activity in ACTIVITIES.items())


@pytest.mark.parametrize("name", NAMES)
def test_both_faces_lie_where_they_are_said_to_lie(name):
    from pathlib import Path

    assert Path(FACES[name].url.toLocalFile()).is_file()
    control = ACTIVITIES[name].url
    assert control.isEmpty() or Path(control.toLocalFile()).is_file()


@pytest.mark.parametrize("name", NAMES)
def test_nothing_unknown_crosses_a_border(name):
    spec = ACTIVITIES[name].spec
    kinds = set().union(*(borders(k) for k in (spec.settings, spec.state, spec.view, spec.answer)))
    if spec.event is not None:
        kinds |= borders(spec.event._type)
    for kind in kinds:
        assert kind.model_config.get("extra") == "forbid", kind
        assert kind.model_config.get("frozen"), kind
        assert kind.model_config.get("hide_input_in_errors"), kind


@pytest.mark.parametrize("name", NAMES)
def test_it_opens_with_the_least_a_programme_can_set(name, scene, given, qapp):
    session = opened(name, scene, given)
    spec = ACTIVITIES[name].spec
    assert isinstance(session.view(), spec.view)
    assert isinstance(session.state(), spec.state)
    assert isinstance(session.control, QObject)


@pytest.mark.parametrize("name", NAMES)
def test_what_travels_and_what_is_kept_survives_json(name, scene, given, qapp):
    session = opened(name, scene, given)
    spec = ACTIVITIES[name].spec
    assert spec.view.model_validate_json(session.view().model_dump_json()) == session.view()
    state = spec.state.model_validate_json(session.state().model_dump_json())
    assert state == session.state()
    again = opened(name, scene, given, state)
    assert again.state() == state
    assert again.view() == session.view()
    assert spec.settings.model_validate(settings(name).model_dump()) == settings(name)


@pytest.mark.parametrize("name", NAMES)
def test_a_state_from_before_anything_happened_opens_too(name, scene, given, qapp):
    assert opened(name, scene, given, ACTIVITIES[name].spec.state()).view() == opened(name, scene, given).view()


@pytest.mark.parametrize("name", NAMES)
def test_a_model_says_changed_and_nothing_else(name, scene, given, qapp):
    session = opened(name, scene, given)
    for model in (session.control, on_board(name, session.view(), [])):
        assert signals(model) == ["changed"]
        meta = model.metaObject()
        own = range(QObject.staticMetaObject.propertyCount(), meta.propertyCount())
        assert all(meta.property(n).isConstant() or meta.property(n).hasNotifySignal() for n in own)


@pytest.mark.parametrize("name", NAMES)
def test_the_class_sees_nothing_that_is_set_for_the_adults(name):
    for_adults = {
        "say",
        "do",
        "watch",
        "solo",
        "note",
        "notes",
        "settings",
        "counts",
        "total",
        "teacher",
        "youth_worker",
    }
    fields = set().union(*(kind.model_fields for kind in borders(FACES[name].spec.view)))
    assert not fields & for_adults


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("size", [(1920, 1080), (1024, 768)])
def test_the_board_shows_it_and_is_inert_while_touching_is_off(name, size, scene, given, show_face):
    from PySide6.QtCore import QPoint, Qt
    from PySide6.QtTest import QTest

    said = []
    view = opened(name, scene, given).view()
    model = on_board(name, view, said)
    model.show(view, False)
    shown = show_face(model, FACES[name].url, *size, on_board=True)
    for x in range(size[0] // 16, size[0], size[0] // 8):
        for y in range(size[1] // 8, size[1], size[1] // 6):
            QTest.mouseClick(shown.window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
    assert said == []


@pytest.mark.parametrize("name", [n for n in NAMES if not ACTIVITIES[n].url.isEmpty()])
@pytest.mark.parametrize("width", [320, 420])
def test_the_adults_see_it_in_a_narrow_panel(name, width, scene, given, show_face):
    session = opened(name, scene, given)
    shown = show_face(session.control, ACTIVITIES[name].url, width, 260, on_board=False)
    wide = [i for i in shown.items() if i.mapToScene(i.boundingRect().topRight()).x() > width + 6]
    assert [
        i.metaObject().className() for i in wide if i.metaObject().className().startswith(("Btn", "Txt", "Field"))
    ] == []
    assert shiboken6.isValid(session.control)
