"""What was half typed is there again after a lock."""

from __future__ import annotations

from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickView

from vertrouwen_desktop.control_window import drafts as d

ROOT = Path(__file__).parents[2]
GROEP = """
import QtQuick
import vertrouwen_desktop.ui
Column {
    id: root
    property string heard: ""
    property string model: ""
    Field { objectName: "free"; draftKey: "groep.naam" }
    Field { objectName: "bound"; draftKey: "groep.bij"; text: root.model; onEdited: text => root.model = text }
    Field { objectName: "plain" }
    Field { objectName: "password"; secret: true }
    TextBox { objectName: "box"; draftKey: "groep.plak"; onEdited: text => root.heard = text }
    Item { Field { objectName: "deep"; draftKey: "diep" } }
}
"""
THUIS = """
import QtQuick
import vertrouwen_desktop.ui
Column {
    Field { objectName: "letter"; draftKey: "thuis.brief" }
}
"""


@pytest.fixture
def make(qtbot, tmp_path):
    engine = QQmlEngine()
    engine.addImportPath(str(ROOT))
    views: list[QQuickView] = []

    for name, qml in (("Groep", GROEP), ("Thuis", THUIS)):
        (tmp_path / f"{name}.qml").write_text(qml, "utf-8")

    def page(name: str = "Groep") -> QQuickItem:
        view = QQuickView(engine, None)
        view.setSource(QUrl.fromLocalFile(str(tmp_path / f"{name}.qml")))
        assert view.status() == QQuickView.Status.Ready, [error.toString() for error in view.errors()]
        views.append(view)
        return view.rootObject()

    yield page
    for view in views:
        shiboken6.delete(view)
    shiboken6.delete(engine)


def put(page: QQuickItem, name: str, text: str) -> None:
    found = page.findChild(QQuickItem, name)
    assert found is not None
    found.setProperty("text", text)


def text(page: QQuickItem, name: str) -> str:
    found = page.findChild(QQuickItem, name)
    assert found is not None
    return str(found.property("text"))


class Window:
    """The window as `Drafts` sees it."""

    def __init__(self, root: QQuickItem) -> None:
        self.root, self.name = root, "groep"
        self.saved: list[dict[str, str]] = []
        self.drafts = d.Drafts(lambda: self.root, lambda: self.name, lambda drafts: self.saved.append(dict(drafts)))


def test_all_that_has_a_key_is_collected_and_a_password_never(make) -> None:
    page = make()
    for name in ("free", "plain", "password", "box", "deep"):
        put(page, name, f"<{name}>")
    assert d.typed(page) == {"groep.naam": "<free>", "groep.bij": "", "groep.plak": "<box>", "diep": "<deep>"}


def test_after_a_lock_everything_stands_there_again_and_the_model_knows(make) -> None:
    before = Window(make())
    before.drafts.start({})
    put(before.root, "free", "Noor en")
    put(before.root, "box", "Ali\nBo")
    before.root.setProperty("model", "half")
    before.drafts.stop()
    after = Window(make())
    after.drafts.start(before.saved[-1])
    assert (text(after.root, "free"), text(after.root, "box")) == ("Noor en", "Ali\nBo")
    assert text(after.root, "bound") == after.root.property("model") == "half"
    assert after.root.property("heard") == "Ali\nBo"
    after.root.setProperty("model", "whole")
    assert text(after.root, "bound") == "whole", "the binding lives"


def test_what_somebody_typed_meanwhile_is_not_written_over(make) -> None:
    window = Window(make())
    put(window.root, "free", "nieuw")
    window.drafts.start({"groep.naam": "oud"})
    assert text(window.root, "free") == "nieuw"
    window.drafts.stop()


def test_what_belongs_to_another_page_waits_for_it(make) -> None:
    window = Window(make("Thuis"))
    window.drafts.start({"groep.naam": "Noor"})
    put(window.root, "letter", "Beste ouders")
    window.drafts.collect()
    assert window.saved[-1] == {"groep.naam": "Noor", "thuis.brief": "Beste ouders"}
    window.root, window.name = make(), "groep"
    window.drafts.give_back()
    assert text(window.root, "free") == "Noor"
    window.drafts.stop()


def test_a_page_that_was_left_keeps_what_stood_on_it(make) -> None:
    window = Window(make())
    window.drafts.start({})
    put(window.root, "free", "Noor")
    window.drafts.collect()
    window.root, window.name = make("Thuis"), "thuis"
    put(window.root, "letter", "Beste")
    window.drafts.stop()
    assert window.saved[-1] == {"groep.naam": "Noor", "thuis.brief": "Beste"}


def test_nothing_new_is_not_kept_again_and_an_emptied_field_goes(make) -> None:
    window = Window(make())
    window.drafts.start({})
    put(window.root, "free", "Noor")
    window.drafts.collect()
    window.drafts.collect()
    assert window.saved == [{"groep.naam": "Noor"}]
    put(window.root, "free", "  ")
    window.drafts.stop()
    assert window.saved[-1] == {}


def test_what_is_done_with_is_not_kept_any_longer(make) -> None:
    window = Window(make())
    window.drafts.start({})
    put(window.root, "box", "Amira\nBram")
    window.drafts.collect()
    window.root, window.name = make("Thuis"), "thuis"
    window.drafts.forget("groep")
    assert window.saved[-1] == {}
    window.drafts.stop()
