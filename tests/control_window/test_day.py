"""The day: which class, which lesson, who is there, and what keeps the data safe."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.features.today.sample import left_off, programme
from vertrouwen_desktop.control_window.day import Day, missing
from vertrouwen_desktop.control_window.registry import Registry
from vertrouwen_desktop.control_window.start_facts import UNREACHABLE
from vertrouwen_desktop.domain.confidential.people import Adult as Person
from vertrouwen_desktop.domain.confidential.people import Pairing, People, Role, SchoolClass
from vertrouwen_desktop.domain.plan import Calendar, Plan, PlannedLesson
from vertrouwen_desktop.domain.ports import Kept, Team
from vertrouwen_desktop.domain.programme import Adult, Audience, Programme
from vertrouwen_desktop.domain.screens import Arrangement, Setting
from vertrouwen_desktop.store.backup import Place, Target
from vertrouwen_desktop.ui.held import Held

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PEOPLE = People(
    adults=(Person("m", "Juf Marit", Role.TEACHER), Person("s", "Sam", Role.YOUTH_WORKER)),
    classes=(SchoolClass("6b", "Groep 6b"), SchoolClass("7a", "Groep 7a"), SchoolClass("8", "Groep 8", archived=True)),
    pairings=(Pairing("p1", "6b", "m", "s", date(2026, 8, 1)), Pairing("p2", "7a", "", "s", date(2026, 8, 1))),
)
PLAN = Plan("6b", "bouwen-aan-vertrouwen", (PlannedLesson(2, date(2026, 11, 24), time(10, 15)),))


@dataclass
class FakeDoor:
    """Open; `kept` is of the class that was read last."""

    kept: Kept = field(default_factory=Kept)
    people: People = PEOPLE
    calendar: Calendar = field(default_factory=lambda: Calendar((PLAN,)))
    is_open: bool = True


@dataclass
class FakeProgram:
    """What a day asks of the program, and what it asked."""

    folder: Path
    did: list[tuple[object, ...]] = field(default_factory=list)
    now_is: datetime = NOW
    targets: tuple[Target, ...] = ()
    counts: list[int] = field(default_factory=list)
    known: dict[str, Programme] = field(default_factory=dict)
    follows: Programme = field(default_factory=lambda: programme(3))

    def __post_init__(self) -> None:
        self.door, self.class_id = FakeDoor(), Held("6b")
        self.registry = Registry(self.door, self.class_id, self.today)  # type: ignore[arg-type]
        self.registry.opened()
        self.curriculum = SimpleNamespace(
            programme=self.follows,
            audience=Audience.OLDER,
            pupils=24,
            class_size=23,
            count=self.counts.append,
            known=self.known.get,
        )
        self.now, self.private = Held(NOW), Held(True)
        self.lessons = SimpleNamespace(
            running=False,
            begin=lambda *asked: self.did.append(("begin", *asked)),
            take_up=lambda *asked: self.did.append(("take_up", *asked)),
        )
        self.pages = SimpleNamespace(
            show_opening=lambda: None, all=lambda: {"settings": lambda: SimpleNamespace(model=None)}
        )
        self.screens = SimpleNamespace(arrangement=Arrangement(Setting.EXTENDED, None, None, True, ""))
        self.sight = SimpleNamespace(show_board_only=lambda: self.did.append(("board_only",)))
        self.awake = SimpleNamespace(holds=True)
        self.options = SimpleNamespace(folder=self.folder)
        self.safety = SimpleNamespace(needs_recovery_key=False, backups=SimpleNamespace(targets=lambda: self.targets))
        self.clock = SimpleNamespace(read=lambda: SimpleNamespace(wall=self.now_is))

    def today(self) -> date:
        return self.now_is.date()

    def go(self, name: str) -> None:
        self.did.append(("go", name))


@pytest.fixture
def program(tmp_path, qtbot) -> FakeProgram:
    return FakeProgram(tmp_path)


@pytest.fixture
def day(program) -> Day:
    made = Day(program)
    made.refresh()
    return made


def looks(day: Day) -> dict[str, str]:
    day.check_again()
    return {item.key: item.detail for item in day.check.value if not item.fine}


def test_who_is_missing_is_the_one_whom_the_class_does_not_have() -> None:
    assert missing(Team("Juf", "Sam", "6b")) is None
    assert missing(Team("Juf", "", "6b")) is Adult.YOUTH_WORKER
    assert missing(Team("", "Sam", "6b")) is Adult.TEACHER
    assert missing(Team("", "", "6b")) is None


def test_the_day_has_the_classes_of_this_year_and_the_plan_of_the_chosen_one(day) -> None:
    assert day.today.value.classes == (("6b", "Groep 6b"), ("7a", "Groep 7a"))
    assert day.today.value.plan == PLAN
    day.choose_class("7a")
    assert (day.today.value.class_id, day.today.value.plan.lessons) == ("7a", ())
    day.choose_class("8")
    assert day.today.value.class_id == "7a", "a class that is over is not chosen"


def test_what_another_class_did_is_gone_at_once_also_before_the_store_has_answered(program, day) -> None:
    program.door.kept = Kept(
        given={"bouwen-aan-vertrouwen": (1, 2)}, promises=("Van 6b.",),
        unfinished=left_off().model_copy(update={"class_id": "6b"}),
    )  # fmt: skip
    day.refresh()
    assert (day.today.value.number, day.today.value.given) == (3, (1, 2))
    day.choose_class("7a")
    assert (day.today.value.number, day.today.value.given, day.today.value.left_off) == (1, (), None)
    day.begin(1)
    assert program.did[0][3] == Kept()
    program.door.kept = Kept(given={"bouwen-aan-vertrouwen": (1,)})
    day.refresh()
    assert day.today.value.number == 2


def test_the_lesson_that_was_chosen_is_remembered_per_class(day) -> None:
    day.choose(3)
    day.choose_class("7a")
    assert day.today.value.number == 1
    day.choose_class("6b")
    assert day.today.value.number == 3


def test_a_class_that_follows_another_programme_begins_at_its_first_lesson(program, day) -> None:
    day.choose(3)
    program.curriculum.programme = replace(programme(1), programme_id="respect")
    day.refresh()
    assert (day.today.value.number, day.today.value.programme.programme_id) == (1, "respect")


def test_a_lesson_that_was_left_off_goes_on_in_its_own_programme(program, day) -> None:
    kept = left_off().model_copy(update={"class_id": "6b", "programme_id": "respect"})
    program.door.kept = Kept(unfinished=kept)
    day.refresh()
    day.resume()
    assert not program.did, "its programme is not there any more"
    own = program.known["respect"] = replace(programme(1), programme_id="respect")
    day.refresh()
    assert (day.today.value.left_off, day.today.value.left_off_here) == (kept, None)
    day.go_on()
    assert program.did.pop()[:2] == ("begin", 1), "the large button is of the programme that the class has now"
    day.resume()
    assert program.did == [("take_up", own, kept)]


def test_after_more_than_two_weeks_the_last_lesson_is_told_again_first(program, day) -> None:
    program.door.kept = Kept(
        given={"bouwen-aan-vertrouwen": (1,)}, last={"bouwen-aan-vertrouwen": (1, date(2026, 11, 9))}
    )
    day.refresh()
    assert (day.today.value.number, day.today.value.again.number) == (2, 1)
    day.begin(2)
    assert program.did[0][4].number == 1
    program.now_is -= timedelta(days=1)
    day.refresh()
    assert day.today.value.again is None


def test_counting_the_children_is_passed_on(program, day) -> None:
    day.count(22)
    assert program.counts == [22]


def test_who_is_ill_is_back_tomorrow_and_is_not_ill_for_another_class(program, day) -> None:
    day.absent(Adult.TEACHER)
    assert day.today.value.absent is Adult.TEACHER
    day.absent(None)
    assert day.today.value.absent is None
    day.absent(Adult.YOUTH_WORKER)
    program.now_is += timedelta(days=1)
    day.refresh()
    assert day.today.value.absent is None


def test_the_only_adult_of_a_class_cannot_be_away(program, day) -> None:
    day.choose_class("7a")
    day.absent(Adult.YOUTH_WORKER)
    assert day.today.value.absent is Adult.TEACHER
    day.begin(1)
    _, number, today, _, _ = program.did[0]
    assert (number, today.team, today.absent, today.class_id) == (
        1,
        Team("", "Sam", "Groep 7a"),
        Adult.TEACHER,
        "7a",
    )
    assert (today.audience, today.pupils, today.class_size) == (Audience.OLDER, 24, 23)


@pytest.mark.parametrize(
    "people", [People(), replace(PEOPLE, classes=PEOPLE.classes[2:]), replace(PEOPLE, pairings=())]
)
def test_without_a_class_or_adults_nothing_begins(program, day, people) -> None:
    program.registry.people.show(people)
    day.refresh()
    assert day.today.value.obstacle
    day.begin(1)
    day.go_on()
    assert not program.did


def test_the_check_says_what_the_data_still_need(program, day) -> None:
    assert not {"recovery", "backup"} & set(looks(day))
    program.safety.needs_recovery_key = True
    last = NOW - timedelta(days=9)
    program.targets = (Target(Place.OWN, Path("a"), last, "", True), Target(Place.SECOND, Path("b"), last, "", True))
    found = looks(day)
    assert "9 dagen oud" in found["backup"]
    assert "recovery" in found
    program.targets = (Target(Place.OWN, Path("a"), last, "De schijf is vol.", False),)
    assert looks(day)["backup"] == "De schijf is vol"
    program.targets = (Target(Place.OWN, Path("a"), last, "", True),)
    assert "backup" not in looks(day), "the laptop itself was away, and makes one soon"


def test_a_folder_that_is_gone_is_said(program, day) -> None:
    program.options.folder = program.folder / "weg" / "stick"
    assert looks(day)["disk"] == UNREACHABLE.removesuffix(".")


def test_each_button_of_the_check_leads_somewhere(program, day) -> None:
    for key in ("screens", "recovery", "backup", "something else"):
        day.help(key)
    day.go("classes")
    assert program.did == [("board_only",), ("go", "renew"), ("go", "settings"), ("go", "classes")]
