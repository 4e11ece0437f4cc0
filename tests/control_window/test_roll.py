"""The lesson knows the class by name only while the adults alone can read it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QObject, Signal

from vertrouwen_desktop.control_window.roll import Roll
from vertrouwen_desktop.domain.activity import SceneChild
from vertrouwen_desktop.domain.confidential.people import (
    Consent,
    People,
    Pupil,
    Purpose,
    Sayer,
    SchoolClass,
    Wish,
)
from vertrouwen_desktop.ui.held import Held

YES = Consent(Purpose.BOARD_NAME, Wish.GIVEN, date(2026, 11, 3), Sayer.BOTH)
PEOPLE = People(
    classes=(SchoolClass("6b", "Groep 6b"), SchoolClass("7a", "Groep 7a")),
    pupils=(
        Pupil("a", "6b", "Amira", symbol="egel", consents=(YES,)),
        Pupil("b", "6b", "Bas", consents=(replace(YES, wish=Wish.REFUSED),)),
        Pupil("c", "6b", "Cato", restricted=True, consents=(YES,)),
        Pupil("d", "6b", "Daan", left_on=date(2026, 10, 1), consents=(YES,)),
        Pupil("e", "7a", "Elif"),
    ),
)
AMIRA, BAS = SceneChild("a", "Amira", "Amira", "egel"), SceneChild("b", "Bas")


class FakeLessons(QObject):
    """Runs no lesson, or one of a class."""

    started = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.class_children: Held[tuple[SceneChild, ...]] = Held(())
        self.live = None

    def begin(self, class_id: str) -> None:
        progress = type("Progress", (), {"class_id": class_id})()
        self.live = type("Live", (), {"lesson": Held(type("Lesson", (), {"progress": progress})())})()
        self.started.emit()


class FakeRegistry:
    """Knows nobody until the store is open."""

    def __init__(self) -> None:
        self.people, self.class_id = Held(People()), Held("6b")


@pytest.fixture
def made(qtbot):
    registry, lessons, private = FakeRegistry(), FakeLessons(), Held(True)
    roll = Roll(registry, lessons, private)  # type: ignore[arg-type]
    return registry, lessons, private, roll


def test_while_the_store_is_locked_there_are_no_names(made) -> None:
    _registry, lessons, _private, _roll = made
    lessons.begin("6b")
    assert lessons.class_children.value == ()


def test_the_names_come_when_it_opens_and_only_those_who_agreed_may_be_on_the_board(made) -> None:
    registry, lessons, _private, _roll = made
    lessons.begin("6b")
    registry.people.show(PEOPLE)
    assert lessons.class_children.value == (AMIRA, BAS), "nobody who left or is restricted"


def test_who_takes_a_yes_back_is_off_the_board_at_once(made) -> None:
    registry, lessons, _private, _roll = made
    registry.people.show(PEOPLE)
    lessons.begin("6b")
    amira = replace(PEOPLE.pupils[0], consents=(replace(YES, wish=Wish.WITHDRAWN),))
    registry.people.show(replace(PEOPLE, pupils=(amira, *PEOPLE.pupils[1:])))
    assert [one.board_name for one in lessons.class_children.value] == ["", ""]


def test_where_others_can_read_along_the_lesson_has_no_names(made) -> None:
    registry, lessons, private, _roll = made
    registry.people.show(PEOPLE)
    lessons.begin("6b")
    private.show(False)
    assert lessons.class_children.value == ()
    private.show(True)
    assert lessons.class_children.value == (AMIRA, BAS)


def test_a_lesson_keeps_its_own_class_while_another_one_is_looked_at(made) -> None:
    registry, lessons, _private, _roll = made
    registry.people.show(PEOPLE)
    lessons.begin("6b")
    registry.class_id.show("7a")
    assert lessons.class_children.value == (AMIRA, BAS)
