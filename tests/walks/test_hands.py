"""What hands do at the board, the keyboard and the remote, with both real windows."""

from __future__ import annotations

import pytest

from tests.screen_fixture import Monitor, VirtualScreens
from tests.walks.conftest import Start
from tests.walks.running import BOARD, HAPPENED, LAPTOP, NOTE, PROMISES, read_store, same

pytestmark = pytest.mark.screen

MIDDLE = (BOARD.x + 960, 540)

BOARD_BUT_CLOCK = Monitor(BOARD.name, BOARD.x, 500, BOARD.width, 400, 300)
"""The board's screen below the adults' clock, while their window stands there."""


def test_a_touch_on_the_board_moves_nothing_and_leaves_the_keyboard_with_the_adults(start: Start) -> None:
    running = start("demo", "--start")
    first = running.lesson_stands()
    running.tap(MIDDLE)
    assert same(running.still(), first), "a touch on the board never advances the slide"
    running.key("Next")
    second = running.changed(first)
    running.key("Prior")
    assert same(running.changed(second), first), running.described()


def test_each_key_of_a_presenter_does_what_it_says(start: Start, screens: VirtualScreens) -> None:
    running = start("demo", "--start")
    first = running.lesson_stands()
    black = []
    for key in ("b", "period"):
        running.key(key)
        black.append(running.changed(first))
        running.key(key)
        assert same(running.changed(black[-1]), first)
    assert same(*black)
    running.key("r")
    calm = running.changed(first)
    assert not same(calm, black[0])
    running.key("r")
    assert same(running.changed(calm), first)
    running.key("f", "Next")
    assert same(running.still(), first), "the class is held at its slide"
    running.key("f")
    second = running.changed(first)
    running.key("s")
    running.until(lambda: screens.window("Bord") == (0, 0, LAPTOP.width, LAPTOP.height), 10.0, "no swap")
    running.until(
        lambda: (screens.window("Vertrouwen") or (0,))[0] >= BOARD.x, 10.0, "the adults' window did not follow"
    )
    running.still(BOARD_BUT_CLOCK)  # it is drawn, and has the keyboard
    running.key("s")
    running.until(lambda: screens.window("Bord") == (BOARD.x, 0, BOARD.width, BOARD.height), 10.0, "no swap back")
    assert same(running.still(), second)
    running.key("Prior")
    assert same(running.changed(second), first)


def test_a_remote_steers_while_an_adult_types_and_letters_stay_letters(start: Start) -> None:
    running = start("demo", "--start")
    first = running.lesson_stands()
    running.tap(HAPPENED)
    running.until(lambda: running.frame(LAPTOP) != first)
    running.still(LAPTOP)
    running.tap(NOTE)
    running.screens.type("bfrs. ")
    running.screens.hold("a", 1.2)
    assert same(running.still(), first), "what is typed in a field steers nothing"
    running.key("Next")
    second = running.changed(first)
    running.screens.type("b")
    running.key("Prior")
    assert same(running.changed(second), first)
    running.key("Return")
    running.still(LAPTOP)
    for one in running.processes():
        one.kill()
    folder = next(running.temp.glob("vertrouwen-demo-*"))
    kept = read_store(folder, (folder / "demo.key").read_text("utf-8"))
    note = max(kept.notes, key=len)
    assert note.startswith("bfrs. aaa"), f"held down, a letter repeats: {note!r}"
    assert note.endswith("ab")


def test_a_key_that_is_held_down_goes_one_slide_on(start: Start) -> None:
    running = start("demo", "--start")
    first = running.lesson_stands()
    running.screens.hold("Next", 1.5)
    second = running.changed(first)
    running.key("Prior")
    assert same(running.changed(second), first)


def test_a_child_puts_a_promise_in_its_place(start: Start, screens: VirtualScreens) -> None:
    running = start("demo", "--start")
    running.lesson_stands()
    running.go_to(PROMISES)
    before = running.still()
    screens.drag((BOARD.x + 1000, 505), (BOARD.x + 363, 505))
    running.changed(before)
    running.key("Next")
    running.changed(running.frame())
