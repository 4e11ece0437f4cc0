"""A control that cannot live is not started for ever, and the board stays."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from pytestqt.qtbot import QtBot

from tests.walks.conftest import Start, screens, start
from tests.walks.running import kill, make_vault
from vertrouwen_desktop.board_window import link as links
from vertrouwen_desktop.board_window.link import RESTARTS, ControlLink
from vertrouwen_desktop.store.lock import take_lock

__all__ = ["screens", "start"]


def test_a_control_that_never_comes_is_not_started_more_than_so_often(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PySide6.QtNetwork import QLocalServer

    monkeypatch.setattr(links, "GIVE_UP_MS", 120)
    started: list[Sequence[str]] = []

    def begin(arguments: Sequence[str]) -> bool:
        started.append(arguments)
        return True

    server = QLocalServer()
    assert server.listen("vertrouwen-test-no-control")
    link = ControlLink("vertrouwen-test-no-control", ["demo"], begin)
    link.start()
    qtbot.waitUntil(server.hasPendingConnections)
    socket = server.nextPendingConnection()
    server.close()
    socket.abort()
    qtbot.waitUntil(lambda: len(started) == RESTARTS)
    qtbot.wait(10 * 120)
    assert len(started) == RESTARTS
    link.deleteLater()


@pytest.mark.screen
@pytest.mark.timeout(90)
def test_the_class_keeps_its_slide_while_the_control_cannot_start_and_it_comes_when_it_can(
    start: Start, tmp_path: object
) -> None:
    from pathlib import Path

    data = Path(str(tmp_path)) / "data"
    make_vault(data)
    running = start("--data", str(data))
    slide = running.open()
    (control,) = running.controls()
    kill(control)
    with take_lock(data, 5.0):
        running.until(lambda: "al open" in running.said(), 15.0, "it was not tried")
        assert running.still() == slide
    running.until(running.control_shows, 40.0, "it was not tried again")
    running.still()
    running.key("Next")
    running.changed(slide)
    assert running.said().count("al open") <= RESTARTS
