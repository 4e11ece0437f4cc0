"""The board is told where to stand before the control is made."""

import json
import secrets

import pytest
from PySide6.QtCore import QDataStream
from PySide6.QtNetwork import QLocalSocket
from shiboken6 import delete

from vertrouwen_desktop.control_window import launch
from vertrouwen_desktop.control_window.board_process import BoardProcess
from vertrouwen_desktop.control_window.reception import SETTINGS, Reception, first_place
from vertrouwen_desktop.domain.board_state import BoardEvent, BoardState
from vertrouwen_desktop.domain.place import Place
from vertrouwen_desktop.ui.screen_identity import infos
from vertrouwen_desktop.ui.wire import SocketWire

HERE = Place(screen="a|b|c|HDMI-1")


@pytest.fixture
def name():
    return f"vertrouwen-test-{secrets.token_hex(8)}"


def come(name: str) -> QLocalSocket:
    socket = QLocalSocket()
    socket.connectToServer(name)
    assert socket.waitForConnected(2000)
    return socket


def test_a_board_that_comes_early_hears_where_to_stand(qtbot, name):
    reception = Reception(name, HERE)
    socket = come(name)
    qtbot.waitUntil(lambda: reception.look() or socket.bytesAvailable() > 8)
    said = json.loads(QDataStream(socket).readString())
    assert Place(**said["stand"]) == HERE
    socket.close()


def test_what_it_said_meanwhile_is_heard_later(qtbot, name):
    reception = Reception(name, HERE)
    socket = come(name)
    wire = SocketWire(socket)
    got: list[str] = []
    wire.received.connect(got.append)
    wire.send(BoardEvent(kind="ready", carry="kept").model_dump_json())
    qtbot.waitUntil(lambda: reception.board is not None)
    started: list[object] = []
    process = BoardProcess(name, ["demo"], lambda a: started.append(a) or True, reception=reception)
    heard: list[BoardEvent] = []
    process.said.connect(heard.append)
    process.place(HERE)
    process.expect(8000)
    qtbot.waitUntil(lambda: [event.carry for event in heard] == ["kept"])
    process.show(BoardState(picture="wait"))
    qtbot.waitUntil(lambda: bool(got) and json.loads(got[-1]).get("picture") == "wait")
    assert process.connected
    assert started == []
    process.close()


def test_a_board_that_comes_late_is_heard_as_ever(qtbot, name):
    process = BoardProcess(name, ["demo"], lambda _arguments: True, reception=Reception(name, HERE))
    process.expect(8000)
    wire = SocketWire(come(name))
    qtbot.waitUntil(lambda: process.connected)
    wire.close()
    process.close()


def test_the_place_is_that_of_the_screens_there_are(qapp, tmp_path):
    (tmp_path / SETTINGS).write_text(json.dumps({"boards": infos()[0].identity}), "utf-8")
    assert first_place(tmp_path, beside=False) == Place(), "one screen: the class sees nothing by itself"
    assert first_place(tmp_path, beside=True).windowed


def test_a_long_name_of_the_temporary_folder_does_not_keep_board_and_control_apart(monkeypatch, tmp_path):
    monkeypatch.setattr("tempfile.gettempdir", lambda: f"/{'t' * 120}")
    name = launch._session(tmp_path)
    assert len(name) < launch.SOCKET_BYTES
    assert name == launch._session(tmp_path)
    reception = Reception(name, HERE)
    socket = come(name)
    socket.close()
    delete(reception)
