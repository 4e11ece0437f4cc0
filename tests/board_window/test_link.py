"""The board looks for its control, and starts it again when it died."""

import secrets

import pytest
from PySide6.QtNetwork import QLocalServer

from vertrouwen_desktop.board_window import link as link_module
from vertrouwen_desktop.board_window.link import RESTARTS, ControlLink

RESTART = ["demo", "--session", "x"]


class Control:
    """The control's end: a server that can die and come back."""

    def __init__(self):
        self.name = f"vertrouwen-test-{secrets.token_hex(8)}"
        self.server = None
        self.sockets = []

    def live(self):
        QLocalServer.removeServer(self.name)
        self.server = QLocalServer()
        self.server.newConnection.connect(lambda: self.sockets.append(self.server.nextPendingConnection()))
        assert self.server.listen(self.name)

    def die(self):
        for socket in self.sockets:
            socket.abort()
        self.sockets.clear()
        self.server.close()
        self.server = None


@pytest.fixture
def control(qapp):
    control = Control()
    yield control
    if control.server is not None:
        control.die()


@pytest.fixture
def linked(control, qtbot):
    """Give (link, starts): a link that is connected, and what it started."""
    starts = []
    link = ControlLink(control.name, RESTART, lambda arguments: starts.append(tuple(arguments)) or True)
    control.live()
    with qtbot.waitSignal(link.connected):
        link.start()
    qtbot.waitUntil(lambda: bool(control.sockets))
    yield link, starts
    link._retry.stop()
    link.deleteLater()


def test_a_control_that_dies_is_started_once_and_greeted_again(control, linked, qtbot):
    link, starts = linked
    control.die()
    qtbot.waitUntil(lambda: starts == [tuple(RESTART)])
    with qtbot.waitSignal(link.connected):
        control.live()
    assert len(starts) == 1


def test_a_control_that_cannot_live_is_not_started_for_ever(control, linked, qtbot, monkeypatch):
    _, starts = linked
    monkeypatch.setattr(link_module, "GIVE_UP_MS", 20)
    control.die()
    qtbot.waitUntil(lambda: len(starts) == RESTARTS)
    qtbot.wait(200)
    assert len(starts) == RESTARTS


def test_a_board_that_never_had_a_control_starts_none(control, qtbot):
    starts = []
    link = ControlLink(control.name, RESTART, lambda arguments: starts.append(arguments) or True)
    link.start()
    qtbot.wait(200)
    link._retry.stop()
    assert starts == []


def test_a_board_that_nobody_steers_for_long_ends(control, linked, qtbot, monkeypatch):
    link, _ = linked
    monkeypatch.setattr(link_module, "ALONE_MS", 50)
    with qtbot.waitSignal(link.forsaken):
        control.die()
