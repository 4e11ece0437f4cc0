"""What the chosen class gets: its programme, its audience, its number of children today."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from types import SimpleNamespace

import pytest

from tests.features.today.sample import programme
from vertrouwen_desktop.control_window.choices import Choices
from vertrouwen_desktop.control_window.curriculum import NOTICE, Curriculum
from vertrouwen_desktop.control_window.headcount import MOST, Headcount
from vertrouwen_desktop.control_window.reception import SETTINGS
from vertrouwen_desktop.domain.confidential.people import People, Pupil, SchoolClass
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.programme import Audience, Programme
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.notices import Notices

GONE = "Dit lesprogramma is er niet meer."
PEOPLE = People(
    classes=(
        SchoolClass("6b", "Groep 6b"),
        SchoolClass("3", "Groep 3", audience=Audience.NON_READERS, programme_id="respect"),
        SchoolClass("weg", "Groep 8", programme_id="verdwenen"),
    ),
    pupils=(
        Pupil("a", "6b", "Amira"),
        Pupil("b", "6b", "Bas", restricted=True),
        Pupil("c", "6b", "Daan", left_on=date(2026, 10, 1)),
    ),
)


@dataclass
class FakeShelf:
    """Has two programmes; the first one is of who chose none."""

    there: dict[str, Programme] = field(
        default_factory=lambda: {"": programme(), "respect": replace(programme(), programme_id="respect")}
    )

    def programme(self, programme_id: str) -> Programme:
        if programme_id not in self.there:
            raise KnownError(GONE)
        return self.there[programme_id]


class Around:
    """A curriculum with what lies around it; the day can be another one."""

    def __init__(self, folder) -> None:
        self.shelf, self.notices, self.folder = FakeShelf(), Notices(), folder
        self.class_id, self.people, self.day = Held("6b"), Held(PEOPLE), date(2026, 11, 24)
        self.begin()

    def begin(self) -> None:
        """Start the program, on the same folder."""
        registry = SimpleNamespace(people=self.people, class_id=self.class_id)
        self.curriculum = Curriculum(
            self.shelf,
            registry,
            self.notices,
            Headcount(Choices(self.folder)),
            lambda: self.day,  # type: ignore[arg-type]
        )


@pytest.fixture
def around(tmp_path, qtbot) -> Around:
    return Around(tmp_path)


def test_each_class_gets_its_own_programme_and_who_chose_none_the_first(around) -> None:
    assert around.curriculum.programme.programme_id == "bouwen-aan-vertrouwen"
    assert around.curriculum.audience is Audience.STANDARD
    around.class_id.show("3")
    assert around.curriculum.programme.programme_id == "respect"
    assert around.curriculum.audience is Audience.NON_READERS
    around.class_id.show("")
    assert around.curriculum.programme.programme_id == "bouwen-aan-vertrouwen"


def test_a_programme_that_is_not_there_is_told_once_and_the_first_one_is_given(around) -> None:
    told = []
    around.notices.changed.connect(lambda: told.append([one.text for one in around.notices.value]))
    around.class_id.show("weg")
    for _ in range(3):
        assert around.curriculum.programme.programme_id == "bouwen-aan-vertrouwen"
    assert told == [[GONE]]
    around.notices.clear(NOTICE)
    _ = around.curriculum.programme
    assert not around.notices.value, "put away is put away"
    around.class_id.show("6b")
    _ = around.curriculum.programme
    around.class_id.show("weg")
    _ = around.curriculum.programme
    assert [one.key for one in around.notices.value] == [NOTICE]
    around.shelf.there["verdwenen"] = programme()
    _ = around.curriculum.programme
    assert not around.notices.value


def test_without_any_programme_it_is_said_and_nothing_is_made_up(around) -> None:
    around.shelf.there.clear()
    with pytest.raises(KnownError, match="niet meer"):
        _ = around.curriculum.programme


def test_a_lesson_that_was_kept_finds_its_own_programme(around) -> None:
    assert around.curriculum.known("respect").programme_id == "respect"
    assert around.curriculum.known("verdwenen") is None


def test_all_who_are_in_the_class_are_there_until_somebody_counts(around) -> None:
    assert (around.curriculum.pupils, around.curriculum.class_size) == (2, 2), "who is restricted sits there too"
    around.curriculum.count(1)
    assert around.curriculum.class_size == 1
    around.class_id.show("3")
    assert around.curriculum.class_size == 0, "another class was not counted"
    around.curriculum.count(MOST + 5)
    assert around.curriculum.class_size == MOST


def test_what_was_counted_survives_a_lock_and_not_the_night(around) -> None:
    around.curriculum.count(1)
    around.class_id.show("3")
    around.curriculum.count(24)
    around.begin()
    assert around.curriculum.class_size == 24
    around.class_id.show("6b")
    assert around.curriculum.class_size == 1
    around.day = date(2026, 11, 25)
    assert around.curriculum.class_size == 2
    around.curriculum.count(1)
    assert "2026-11-24" not in (around.folder / SETTINGS).read_text("utf-8")


@pytest.mark.parametrize("odd", ["x", "2026-11-24", "2026-11-24 veel 6b", "2026-11-24 -3 6b", "\n\n"])
def test_odd_settings_count_nobody(around, odd) -> None:
    Choices(around.folder).present(odd)
    around.begin()
    assert around.curriculum.class_size == 2
