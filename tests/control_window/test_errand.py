"""Slow work with files never holds up the screen."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event, current_thread

import pytest
from PySide6.QtCore import QObject

from vertrouwen_desktop.control_window.errand import Errand
from vertrouwen_desktop.domain.errors import KnownError

LATE = "Het duurt te lang."


@pytest.fixture
def heard() -> list[tuple[object, ...]]:
    return []


@pytest.fixture
def owner(qapp: QObject) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


def test_what_comes_of_it_arrives_on_the_screens_thread(qtbot, owner, heard):
    main = current_thread()
    Errand(current_thread, lambda *said: heard.append((*said, current_thread())), 5000, LATE, owner)
    qtbot.waitUntil(lambda: heard != [])
    sentence, worker, told = heard[0]
    assert (sentence, told) == ("", main)
    assert worker is not main


def test_what_is_wrong_arrives_as_a_sentence(qtbot, owner, heard):
    def work() -> None:
        raise KnownError("Dat ging niet.")

    Errand(work, lambda *said: heard.append(said), 5000, LATE, owner)
    qtbot.waitUntil(lambda: heard == [("Dat ging niet.", None)])


def test_a_disk_that_hangs_is_said_once_and_is_not_waited_for(qtbot, owner, heard):
    hangs = Event()
    errand = Errand(hangs.wait, lambda *said: heard.append(said), 20, LATE, owner)
    qtbot.waitUntil(lambda: heard == [(LATE, None)])
    hangs.set()
    with qtbot.waitSignal(errand.destroyed):
        pass
    assert heard == [(LATE, None)]


def test_at_the_end_of_the_program_nobody_is_told(qtbot, owner, heard):
    goes_on = Event()
    errand = Errand(goes_on.wait, lambda *said: heard.append(said), 5000, LATE, owner)
    errand.forget(0.01)
    with qtbot.waitSignal(errand.destroyed):
        goes_on.set()
    assert heard == []
