"""A new school: from an empty folder to a lesson on the board, by hand and keyboard, with the real windows."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.screen_fixture import VirtualScreens
from tests.walks.conftest import Start
from tests.walks.running import LAPTOP, RAIL, SAND, end_at_once
from vertrouwen_desktop.domain.confidential.people import Role
from vertrouwen_desktop.store.vault import open_vault

pytestmark = [pytest.mark.screen, pytest.mark.timeout(150)]

FIRST, SECOND = "vier losse natte otters", "nog een lang eigen wachtwoord"
PASSWORD, AGAIN = (860, 252), (860, 420)
SCHOOL, TEACHER, PUPILS = "Zonnekwik", "Juf Rozemarijntje", ("Xandrine", "Quirijntje", "Wolfertje")
LATER, ON, FIRST_DATE = (854, 696), (1060, 696), (323, 345)


def test_a_new_school_gets_from_an_empty_folder_to_its_first_lesson(
    start: Start, screens: VirtualScreens, tmp_path: Path
) -> None:
    running = start("--data", str(tmp_path / "data"))
    store = tmp_path / "data" / "store"

    def arrived() -> None:
        running.still(LAPTOP)

    def password(word: str) -> None:
        for place in (PASSWORD, AGAIN):
            screens.click(*place)
            screens.type(word)

    running.until(running.control_shows)
    arrived()
    screens.type(SCHOOL)
    running.key("Return")
    arrived()
    screens.type(TEACHER)
    password(FIRST)
    running.key("Return")
    running.until(lambda: (store / "keys.json").exists(), 15.0, "no store was made")
    arrived()
    screens.click(*LATER)  # no recovery key now: said plainly, and asked again
    arrived()
    running.key("Tab", "Return")
    arrived()
    screens.type("Sam")
    password(SECOND)
    one_slot = (store / "keys.json").read_bytes()
    running.key("Return")
    running.until(lambda: (store / "keys.json").read_bytes() != one_slot, 15.0, "no second password")
    arrived()
    screens.type("Groep 7b")
    running.key("Return")
    arrived()
    for name in PUPILS:
        screens.type(name)
        running.key("Return")
    screens.click(*ON)
    arrived()
    running.key("space")  # the first weekday
    arrived()
    screens.click(*FIRST_DATE)
    arrived()
    screens.click(*ON)
    running.until(lambda: screens.pixel(*RAIL) == SAND, 10.0, "the day did not come")
    arrived()
    running.shoot(tmp_path / "vandaag.png", LAPTOP)
    running.key("F5")
    running.lesson_stands()
    end_at_once(running)
    for word in (FIRST, SECOND):
        vault = open_vault(store, word, lambda _keeping: None, ballast_bytes=0)
        people, calendar = vault.people_store.people(), vault.people_store.calendar()
        assert people.adult(vault.adult_id) is not None
        assert vault.kept(people.classes[0].class_id).unfinished is not None
        assert vault.close(5.0)
    assert people.school.name == SCHOOL
    assert [(one.name, one.role) for one in people.adults] == [
        (TEACHER, Role.TEACHER),
        ("Sam", Role.YOUTH_WORKER),
    ]
    (school_class,) = people.classes
    assert (school_class.name, school_class.groups) == ("Groep 7b", "7")
    assert [one.call_name for one in people.pupils_of(school_class.class_id)] == sorted(PUPILS)
    (plan,) = calendar.plans
    assert [one.lesson for one in plan.lessons] == [1, 2, 3, 4, 5, 6, 7]
    assert {one.on.weekday() for one in plan.lessons} == {0}
    assert running.said() == ""
    assert readable(tmp_path, running.temp) == []


def readable(*folders: Path) -> list[str]:
    """Return the files that hold something that was typed, in plain letters; all that the program could write."""
    words = [word.encode(code) for word in (SCHOOL, TEACHER, *PUPILS, FIRST) for code in ("utf-8", "utf-16-le")]
    files = [path for folder in folders for path in folder.rglob("*") if path.is_file()]
    assert len(files) > 5
    return [str(path) for path in files if any(word in path.read_bytes() for word in words)]
