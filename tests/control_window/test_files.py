"""The adults choose, read and save files; here in Qt's own dialog, which every system without one of its own gets."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMetaObject, QObject, QPointF, Qt, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickItem, QQuickView, QQuickWindow
from PySide6.QtTest import QTest
from shiboken6 import delete

from tests.screen_fixture import Monitor, VirtualScreens
from vertrouwen_desktop.control_window import files as files_module
from vertrouwen_desktop.control_window.file_ask import FileAskModel
from vertrouwen_desktop.control_window.file_bytes import EMPTY, GONE, NETWORK, NO_FOLDER
from vertrouwen_desktop.control_window.files import NO_VIEWER, Files
from vertrouwen_desktop.ui.no_network import deny_network
from vertrouwen_desktop.ui.qml import IMPORT_ROOT

# Qt's own list of files counts wrong while it still fills
pytestmark = pytest.mark.qt_log_ignore("DelegateModel::cancel: index out range")

ROOT = Path(__file__).resolve().parents[2]
CSV = [("Lijst (CSV)", ("*.csv", "*.txt"))]
MOST = 1000
WAIT_MS = 15_000
LAPTOP = Monitor("eDP-1", 0, 0, 1366, 768, 310)
Said = list[tuple[object, ...]]


class Desk:
    """A control window and its files, with hands for the dialog that it opens."""

    def __init__(self, folder: Path, qtbot) -> None:
        self.qtbot, self.folder = qtbot, folder
        self.docs, self.data = folder / "Documenten", folder / "data"
        self.docs.mkdir()
        self.data.mkdir()
        (self.docs / "groep.csv").write_bytes(b"Noor;6\n")
        self.view = QQuickView()
        deny_network(self.view.engine())
        self.view.engine().addImportPath(str(IMPORT_ROOT))
        self.view.resize(900, 700)
        self.view.show()
        self.shown: list[Path] = []
        self.has_viewer = True
        self.said: Said = []
        self.files = Files(self.view, self.data, self.docs, self._show)

    def _show(self, place: Path) -> bool:
        assert place.read_bytes() == b"%PDF-"
        self.shown.append(place)
        return self.has_viewer

    def hear(self, *said: object) -> None:
        self.said.append(said)

    def heard(self, *wanted: object) -> None:
        self.qtbot.waitUntil(lambda: self.said == [wanted], timeout=WAIT_MS)

    @property
    def dialog(self) -> QObject | None:
        return self.files.findChild(QObject, "fileAsk")

    @property
    def window(self) -> QQuickWindow | None:
        mine = [one for one in QGuiApplication.topLevelWindows() if one.transientParent() is self.view]
        self._window = next((one for one in mine if isinstance(one, QQuickWindow) and one.isVisible()), None)
        return self._window  # held: what is in it is only valid as long as Python knows the window

    def asked(self) -> QObject:
        self.qtbot.waitUntil(lambda: self.dialog is not None and self.window is not None, timeout=WAIT_MS)
        assert self.dialog is not None
        return self.dialog

    def answer(self, place: Path) -> None:
        """Choose a place as a system's dialog does, which may give any."""
        self.asked()
        model = self.files.findChild(FileAskModel)
        assert model is not None
        model.accept(QUrl.fromLocalFile(str(place)))
        QMetaObject.invokeMethod(self.dialog, "reject")  # too late: it only goes away

    def reject(self) -> None:
        QMetaObject.invokeMethod(self.asked(), "reject")

    def click(self, word: str) -> None:
        """Click on the button with this word, or on the file with this name."""
        self.asked()
        self.qtbot.waitUntil(lambda: self._button(word) is not None, timeout=WAIT_MS)
        button, window = self._button(word), self.window
        assert button is not None
        assert window is not None
        place = button.mapToScene(QPointF(button.width() / 2, button.height() / 2)).toPoint()
        QTest.mouseClick(window, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def _button(self, word: str) -> QQuickItem | None:
        window = self.window
        found = items(window.contentItem()) if window is not None and window.isExposed() else ()
        named = (one for one in found if word in (one.property("text"), one.property("fileName")))
        return next((one for one in named if one.inherits("QQuickAbstractButton") and one.isEnabled()), None)

    def gone(self) -> None:
        self.qtbot.waitUntil(lambda: self.dialog is None and self.window is None, timeout=WAIT_MS)
        self.qtbot.waitUntil(lambda: self.files.findChildren(QObject, "fileAsk") == [])
        self.qtbot.waitUntil(lambda: self.view.findChildren(QQuickItem, "fileNameTextField") == [])


def items(item: QQuickItem) -> Iterator[QQuickItem]:
    yield item
    for child in item.childItems():
        yield from items(child)


@pytest.fixture
def desk(tmp_path: Path, qtbot) -> Iterator[Desk]:
    desk = Desk(tmp_path, qtbot)
    yield desk
    desk.files.close()
    delete(desk.view)
    delete(desk.files)


# ---- choosing


def test_a_chosen_file_is_read_and_the_dialog_is_gone(desk: Desk) -> None:
    desk.files.open("Kies een lijst", CSV, MOST, desk.hear)
    assert desk.asked().property("title") == "Kies een lijst"
    assert desk.asked().property("nameFilters") == ["Lijst CSV (*.csv *.txt)"]
    desk.click("groep.csv")
    desk.click("Kiezen")
    desk.heard("", b"Noor;6\n")
    desk.gone()


def test_what_qts_own_dialog_says_is_dutch(desk: Desk) -> None:
    desk.files.save("kind.pdf", b"x", desk.hear)
    desk.asked()
    words = {str(one.property("text")) for one in items(desk.window.contentItem()) if one.property("text")}
    assert words >= {"Naam", "Soort", "Opslaan", "Annuleren", "Bureaublad"}
    assert not words & {"File name", "Filter", "Save", "Cancel", "Desktop"}


def test_nothing_chosen_is_said_with_the_button_and_through_the_dialog(desk: Desk) -> None:
    desk.files.open("Kies een lijst", CSV, MOST, desk.hear)
    desk.click("Annuleren")
    desk.heard("", b"")
    desk.gone()
    desk.said.clear()
    desk.files.open("Kies een lijst", CSV, MOST, desk.hear)
    desk.reject()
    desk.heard("", b"")
    desk.gone()


@pytest.mark.parametrize(
    ("name", "sentence"), [("leeg.csv", EMPTY), ("weg.csv", GONE), ("groot.csv", "Dit bestand is te groot: 2 MB.")]
)
def test_a_file_that_cannot_be_read_is_said(desk: Desk, name: str, sentence: str) -> None:
    (desk.docs / "leeg.csv").touch()
    (desk.docs / "groot.csv").write_bytes(b"x" * 2_000_000)
    desk.files.read(str(desk.docs / name), MOST, desk.hear)
    desk.qtbot.waitUntil(lambda: desk.said != [])
    assert str(desk.said[0][0]).startswith(sentence)
    assert desk.said[0][1] == b""


def test_a_place_that_was_typed_or_dropped_is_read(desk: Desk) -> None:
    desk.files.read(QUrl.fromLocalFile(str(desk.docs / "groep.csv")).toString(), MOST, desk.hear)
    desk.heard("", b"Noor;6\n")
    desk.said.clear()
    desk.files.read("  ", MOST, desk.hear)
    desk.heard("", b"")
    desk.said.clear()
    desk.files.read("https://school.example/groep.csv", MOST, desk.hear)
    desk.heard(NETWORK, b"")


def test_a_folder_is_chosen_or_not(desk: Desk) -> None:
    second = desk.docs / "stick"
    second.mkdir()
    desk.files.folder("Kies de tweede map", desk.hear)
    desk.click("stick")
    desk.click("Kiezen")
    desk.heard(str(second))
    desk.gone()
    desk.said.clear()
    desk.files.folder("Kies de tweede map", desk.hear)
    desk.click("Annuleren")
    desk.heard("")
    desk.gone()


def test_the_next_dialog_begins_where_the_last_one_ended_until_that_is_gone(desk: Desk) -> None:
    stick = desk.folder / "stick"
    stick.mkdir()
    (stick / "lijst.csv").write_bytes(b"x")
    desk.files.open("Kies een lijst", CSV, MOST, desk.hear)
    assert desk.asked().property("currentFolder") == QUrl.fromLocalFile(str(desk.docs))
    desk.answer(stick / "lijst.csv")
    desk.heard("", b"x")
    desk.gone()
    desk.files.open("Kies een lijst", CSV, MOST, desk.hear)
    assert desk.asked().property("currentFolder") == QUrl.fromLocalFile(str(stick))
    desk.reject()
    desk.gone()
    (stick / "lijst.csv").unlink()
    stick.rmdir()
    desk.files.open("Kies een lijst", CSV, MOST, desk.hear)
    assert desk.asked().property("currentFolder") == QUrl.fromLocalFile(str(desk.docs))


# ---- saving


def test_a_name_is_proposed_and_what_lies_there_already_is_not_touched(desk: Desk) -> None:
    (desk.docs / "kind #6.pdf").write_bytes(b"older")
    desk.files.save("kind #6.pdf", b"newer", desk.hear)
    desk.asked()
    assert desk.view.findChild(QQuickItem, "fileNameTextField").property("text") == "kind #6.pdf"
    desk.click("Opslaan")
    desk.heard("")
    desk.gone()
    found = {one.name: one.read_bytes() for one in desk.docs.glob("*.pdf")}
    assert found == {"kind #6.pdf": b"older", "kind #6 (2).pdf": b"newer"}


def test_where_the_system_asks_it_is_obeyed_and_the_file_is_replaced(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(files_module, "SYSTEM_ASKS", True)
    (desk.docs / "kind.pdf").write_bytes(b"older")
    desk.files.save("kind.pdf", b"newer", desk.hear)
    desk.click("Opslaan")
    desk.heard("")
    assert [one.read_bytes() for one in desk.docs.glob("*.pdf")] == [b"newer"]


def test_who_thinks_better_of_saving_hears_nothing_and_nothing_is_left(desk: Desk) -> None:
    desk.files.save("kind.pdf", b"x", desk.hear)
    desk.click("Annuleren")
    desk.gone()
    assert desk.said == []
    assert [one.name for one in desk.docs.iterdir()] == ["groep.csv"]


def test_a_stick_that_was_pulled_out_while_saving_is_said(desk: Desk) -> None:
    stick = desk.folder / "stick"
    stick.mkdir()
    desk.files.save("kind.pdf", b"x", desk.hear)
    desk.asked()
    stick.rmdir()
    desk.answer(stick / "kind.pdf")
    desk.heard(NO_FOLDER)


# ---- the window


def test_one_dialog_at_a_time_and_each_gets_its_own_answer(desk: Desk) -> None:
    desk.files.folder("Kies de tweede map", desk.hear)
    desk.files.open("Kies een lijst", CSV, MOST, lambda *said: desk.hear("list", *said))
    assert desk.asked().property("title") == "Kies de tweede map"
    assert len(desk.files.findChildren(QObject, "fileAsk")) == 1
    desk.reject()
    desk.qtbot.waitUntil(lambda: desk.dialog is not None and desk.dialog.property("title") == "Kies een lijst")
    desk.answer(desk.docs / "groep.csv")
    desk.qtbot.waitUntil(lambda: desk.said == [("",), ("list", "", b"Noor;6\n")])
    desk.gone()


def test_a_dialog_goes_away_with_the_window(desk: Desk) -> None:
    desk.files.open("Kies een lijst", CSV, MOST, desk.hear)
    desk.files.folder("Kies de tweede map", lambda *said: desk.hear("folder", *said))
    desk.asked()
    desk.view.hide()
    desk.qtbot.waitUntil(lambda: desk.said == [("", b""), ("folder", "")])
    desk.gone()
    desk.files.open("Kies een lijst", CSV, MOST, lambda *said: desk.hear("hidden", *said))
    desk.qtbot.waitUntil(lambda: desk.said[2:] == [("hidden", "", b"")])
    assert desk.dialog is None


def test_locking_closes_what_is_asked(desk: Desk) -> None:
    desk.files.save("kind.pdf", b"x", desk.hear)
    desk.asked()
    desk.files.cancel()
    desk.gone()
    desk.files.cancel()
    assert desk.said == []


def test_the_program_ends_while_it_asks_and_nobody_is_told(desk: Desk) -> None:
    desk.files.open("Kies een lijst", CSV, MOST, desk.hear)
    desk.files.folder("Kies de tweede map", desk.hear)
    desk.asked()
    desk.files.close()
    assert desk.dialog is None
    desk.qtbot.wait(50)
    assert desk.said == []
    desk.files = Files(desk.view, desk.data, desk.docs)


# ---- papers


def test_a_paper_is_kept_shown_and_said_where_it_lies(desk: Desk) -> None:
    desk.files.open_printed("kind.pdf", b"%PDF-", desk.hear, lies=desk.hear)
    where = "Het papier ligt in Documenten, in de map Vertrouwen: kind.pdf."
    desk.qtbot.waitUntil(lambda: desk.said == [(where,), ("",)])
    assert desk.shown == [desk.docs / "Vertrouwen" / "kind.pdf"]
    desk.has_viewer = False
    desk.said.clear()
    desk.files.open_printed("kind.pdf", b"%PDF-", desk.hear, lies=desk.hear)
    desk.heard(
        "Het papier ligt in Documenten, in de map Vertrouwen: kind (2).pdf. "
        "Geen programma opent het hier. Druk het ergens anders af."
    )


def test_a_recovery_sheet_goes_away_when_the_program_ends(desk: Desk) -> None:
    desk.files.open_printed("sleutel.pdf", b"%PDF-", desk.hear, keep=False)
    desk.heard("")
    assert desk.shown[0].is_relative_to(desk.data)
    assert desk.shown[0].exists()
    desk.files.close()
    assert list(desk.data.iterdir()) == []
    assert not (desk.docs / "Vertrouwen").exists()
    desk.files = Files(desk.view, desk.data, desk.docs)


def test_a_recovery_sheet_goes_away_after_its_time_and_at_once_without_a_viewer(desk: Desk) -> None:
    short = Files(desk.view, desk.data, desk.docs, desk._show, short_ms=20)
    short.open_printed("sleutel.pdf", b"%PDF-", desk.hear, keep=False)
    desk.heard("")
    desk.qtbot.waitUntil(lambda: list(desk.data.iterdir()) == [])
    desk.has_viewer = False
    desk.said.clear()
    short.open_printed("sleutel.pdf", b"%PDF-", desk.hear, keep=False)
    desk.heard(NO_VIEWER)
    assert list(desk.data.iterdir()) == []
    short.close()
    delete(short)


def test_what_a_killed_program_left_is_gone_at_the_next_start(desk: Desk) -> None:
    desk.files.open_printed("sleutel.pdf", b"%PDF-", desk.hear, keep=False)
    desk.heard("")
    next_start = Files(desk.view, desk.data, desk.docs)
    assert list(desk.data.iterdir()) == []
    next_start.close()
    delete(next_start)


# ---- a real window


@pytest.mark.screen
def test_a_real_click_saves_a_file(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from PySide6.QtGui import QGuiApplication;"
        "from PySide6.QtQuick import QQuickView; from vertrouwen_desktop.control_window.files import Files;"
        "from vertrouwen_desktop.ui.qml import IMPORT_ROOT; app = QGuiApplication([]); view = QQuickView();"
        "view.engine().addImportPath(str(IMPORT_ROOT)); view.resize(900, 600); view.show(); place = Path(sys.argv[1]);"
        "files = Files(view, place, place); done = lambda said: (print(repr(said)), app.quit());"
        "files.save('kind.pdf', b'x', done); app.exec(); files.close()"
    )
    with VirtualScreens(LAPTOP.width, LAPTOP.height) as screens:
        screens.plug(LAPTOP)
        command = [sys.executable, "-c", code, str(tmp_path)]
        child = subprocess.Popen(command, cwd=ROOT, env=screens.env(), stdout=subprocess.PIPE, text=True)
        try:
            until = time.monotonic() + 30
            while child.poll() is None:
                assert time.monotonic() < until, "the click did nothing"
                found = screens.window("Bewaren")
                if found is not None:
                    x, y, width, height = found
                    screens.click(x + width - 183, y + height - 42)  # where the button is, a title bar more or less
                time.sleep(0.3)
            assert child.stdout is not None
            assert child.stdout.read() == "''\n"
        finally:
            child.kill()
            child.communicate()
    assert [one.name for one in tmp_path.iterdir()] == ["kind.pdf"]
