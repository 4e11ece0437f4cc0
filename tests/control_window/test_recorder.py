"""Records go on, and the adults hear of trouble once."""

from datetime import UTC, datetime

import pytest

from vertrouwen_desktop.control_window.recorder import SAFE, WORDS, Recorder
from vertrouwen_desktop.domain.ports import Keeping, Trouble
from vertrouwen_desktop.domain.records import MomentRecord
from vertrouwen_desktop.ui.notices import Notices

AT = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)


class Place:
    """A keeper that keeps in memory."""

    def __init__(self):
        self.kept = []

    def keep(self, record):
        self.kept.append(record)


def record(name):
    return MomentRecord(record_id=name, at=AT, moment_id=name, run_id="run", slide_id="welkom")


@pytest.fixture
def recorder(qapp):
    return Recorder(Notices())


def test_what_comes_before_there_is_a_place_is_kept_in_order_afterwards(recorder):
    recorder.keep(record("a"))
    recorder.keep(record("b"))
    place = Place()
    recorder.hand_over(place)
    recorder.keep(record("c"))
    assert [r.record_id for r in place.kept] == ["a", "b", "c"]


def test_between_two_places_nothing_is_lost(recorder):
    first, second = Place(), Place()
    recorder.hand_over(first)
    recorder.keep(record("a"))
    recorder.hand_over(None)
    recorder.keep(record("b"))
    recorder.hand_over(second)
    assert [r.record_id for r in first.kept + second.kept] == ["a", "b"]


def test_a_full_disk_is_told_once_and_taken_back_when_all_is_kept(recorder, qtbot):
    notices = recorder._notices
    recorder.reported.emit(Keeping(3, Trouble.DISK_FULL))
    qtbot.waitUntil(lambda: len(notices.value) == 1)
    [notice] = notices.value
    assert (notice.text, notice.safe, notice.lasting) == (WORDS[Trouble.DISK_FULL], SAFE, True)
    recorder.reported.emit(Keeping(0, Trouble.NONE))
    qtbot.waitUntil(lambda: notices.value[0].text == "Alles is weer bewaard.")
    assert not notices.value[0].lasting


def test_without_trouble_nothing_is_said(recorder, qtbot):
    with qtbot.waitSignal(recorder.reported):
        recorder.reported.emit(Keeping(0, Trouble.NONE))
    qtbot.wait(10)
    assert recorder._notices.value == ()
