"""Which screen is the board's, for every way screens stand in a school."""

from __future__ import annotations

from dataclasses import dataclass, replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.domain.screens import ScreenInfo, Setting, arrange, is_internal


def screen(name: str, x: int = 0, y: int = 0, width: int = 1920, height: int = 1080, **more: object) -> ScreenInfo:
    info = ScreenInfo(f"|||{name}", name, x, y, width, height, internal=is_internal(name))
    return replace(info, **more)  # type: ignore[arg-type]


LAPTOP = screen("eDP-1", width=1366, height=768, width_mm=309, height_mm=174, primary=True)
BOARD = screen("HDMI-1", 1366, 0, 1920, 1080, dpr=2.0, width_mm=1650, height_mm=928)
DESK = screen("DP-2", -1920, 0, width_mm=527, height_mm=296)
TWIN_A = screen("DP-1", 0, 0, width_mm=527, height_mm=296, primary=True)
TWIN_B = screen("DP-2", 1920, 0, width_mm=527, height_mm=296)
WINDOWS_PC = screen(r"\\.\DISPLAY1", 0, 0, primary=True)
WINDOWS_BOARD = screen(r"\\.\DISPLAY2", 1920, 0, width_mm=1650, height_mm=928)


@dataclass(frozen=True, slots=True)
class Case:
    """A layout, and who must stand where."""

    layout: str
    screens: tuple[ScreenInfo, ...]
    setting: Setting
    board: str | None
    control: str | None
    remembered: str = ""
    mirrored: bool = False
    swapped: bool = False


E, S, M = Setting.EXTENDED, Setting.SINGLE, Setting.MIRRORED
CASES = [
    Case("no screen", (), Setting.NONE, None, None),
    Case("only the laptop", (LAPTOP,), S, None, "eDP-1"),
    Case("only the laptop, swap", (LAPTOP,), S, None, "eDP-1", swapped=True),
    Case("a PC with one screen", (WINDOWS_PC,), S, None, r"\\.\DISPLAY1"),
    Case("lid closed, only the board", (replace(BOARD, x=0, primary=True),), S, "HDMI-1", "HDMI-1", "|||HDMI-1"),
    Case("only the laptop, that once was the board", (LAPTOP,), S, None, "eDP-1", "|||eDP-1"),
    Case("mirrored, one screen for Qt", (LAPTOP,), M, None, "eDP-1", mirrored=True),
    Case(
        "mirrored, the same size",
        (LAPTOP, replace(LAPTOP, identity="b", name="HDMI-1", primary=False, internal=False)),
        M,
        None,
        "eDP-1",
    ),
    Case("mirrored, other size", (LAPTOP, replace(BOARD, x=0)), M, None, "eDP-1"),
    Case("a strip of one pixel in common", (LAPTOP, replace(BOARD, x=1365)), M, None, "eDP-1"),
    Case("board to the right", (LAPTOP, BOARD), E, "HDMI-1", "eDP-1"),
    Case("board to the left, below zero", (LAPTOP, replace(BOARD, x=-1920)), E, "HDMI-1", "eDP-1"),
    Case("board above", (LAPTOP, replace(BOARD, x=0, y=-1080)), E, "HDMI-1", "eDP-1"),
    Case("swap", (LAPTOP, BOARD), E, "eDP-1", "HDMI-1", swapped=True),
    Case("remembered", (LAPTOP, BOARD, DESK), E, "DP-2", "eDP-1", "|||DP-2"),
    Case("remembered in another classroom", (LAPTOP, BOARD), E, "HDMI-1", "eDP-1", "|||ELSEWHERE"),
    Case(
        "board is where the desktop is",
        (replace(LAPTOP, primary=False), replace(BOARD, primary=True)),
        E,
        "HDMI-1",
        "eDP-1",
    ),
    Case(
        "mixed DPI", (replace(LAPTOP, dpr=1.25), replace(BOARD, dpr=3.0, width=1280, height=720)), E, "HDMI-1", "eDP-1"
    ),
    Case("4K board at 100 %", (LAPTOP, replace(BOARD, width=3840, height=2160, dpr=1.0)), E, "HDMI-1", "eDP-1"),
    Case(
        "portrait board",
        (LAPTOP, replace(BOARD, width=1080, height=1920, width_mm=928, height_mm=1650)),
        E,
        "HDMI-1",
        "eDP-1",
    ),
    Case("three screens", (LAPTOP, BOARD, DESK), E, "HDMI-1", "eDP-1"),
    Case("three screens, swap goes round", (LAPTOP, BOARD, DESK), E, "DP-2", "eDP-1", swapped=True),
    Case("three screens, swap once more", (LAPTOP, BOARD, DESK), E, "eDP-1", "DP-2", "|||DP-2", swapped=True),
    Case(
        "laptop closed, desk monitor and board",
        (replace(DESK, x=0, primary=True), replace(BOARD, x=1920)),
        E,
        "HDMI-1",
        "DP-2",
    ),
    Case("twins without a serial number", (TWIN_A, TWIN_B), E, "DP-2", "DP-1"),
    Case("Windows: no panel is named", (WINDOWS_PC, WINDOWS_BOARD), E, r"\\.\DISPLAY2", r"\\.\DISPLAY1"),
    Case(
        "projector that tells no size, and a desk monitor",
        (LAPTOP, replace(BOARD, width_mm=0, height_mm=0), DESK),
        E,
        "HDMI-1",
        "eDP-1",
    ),
    Case(
        "projector that tells its ratio as its size",
        (LAPTOP, replace(BOARD, width_mm=160, height_mm=90), DESK),
        E,
        "HDMI-1",
        "eDP-1",
    ),
    Case(
        "no size at all",
        (replace(LAPTOP, width_mm=0, height_mm=0), replace(BOARD, width_mm=0, height_mm=0)),
        E,
        "HDMI-1",
        "eDP-1",
    ),
    Case(
        "Mac",
        (screen("Built-in Retina Display", primary=True), screen("SMART Board", 1920)),
        E,
        "SMART Board",
        "Built-in Retina Display",
    ),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.layout)
def test_every_layout_has_its_right_screen_by_itself(case: Case) -> None:
    got = arrange(case.screens, case.remembered, case.mirrored, case.swapped)
    names = (got.board and got.board.name, got.control and got.control.name)
    assert (got.setting, *names) == (case.setting, case.board, case.control)
    assert got.private_allowed is (case.setting is Setting.EXTENDED)
    assert got.sentence.endswith(".")


def test_the_sentence_says_what_to_do() -> None:
    assert arrange([LAPTOP, BOARD], "", False, False).sentence == "Bord gevonden: een apart scherm, 75 inch."
    assert "Windows+P en kies Uitbreiden" in arrange([LAPTOP], "", False, False).sentence
    assert "Windows+P en kies Uitbreiden" in arrange([LAPTOP], "", True, False).sentence
    assert "Open de laptop" in arrange([BOARD], BOARD.identity, False, False).sentence


SCREENS = st.lists(
    st.builds(
        screen,
        name=st.sampled_from(["eDP-1", "HDMI-1", "DP-1", "DP-2", "", "LVDS1", "Bord"]),
        x=st.sampled_from([-3840, -1920, 0, 1366, 1920, 3840]),
        y=st.sampled_from([-1080, 0, 1080]),
        width=st.sampled_from([1080, 1366, 1920, 3840]),
        height=st.sampled_from([768, 1080, 1920]),
        width_mm=st.sampled_from([0, 160, 309, 527, 1650]),
        height_mm=st.sampled_from([0, 90, 174, 928]),
        dpr=st.sampled_from([1.0, 1.25, 2.0]),
        primary=st.booleans(),
    ),
    max_size=4,
    unique_by=lambda info: info.identity,
)
REMEMBERED = st.sampled_from(["", "|||HDMI-1", "|||eDP-1", "|||DP-2", "|||ELSEWHERE"])


@given(SCREENS, REMEMBERED, st.booleans(), st.booleans(), st.randoms(use_true_random=False))
def test_the_order_of_the_screens_changes_nothing(screens, remembered, mirrored, swapped, random) -> None:  # type: ignore[no-untyped-def]
    shuffled = list(screens)
    random.shuffle(shuffled)
    assert arrange(screens, remembered, mirrored, swapped) == arrange(shuffled, remembered, mirrored, swapped)


@given(SCREENS, REMEMBERED, st.booleans(), st.booleans())
def test_private_is_allowed_only_on_a_screen_that_is_not_the_boards(screens, remembered, mirrored, swapped) -> None:  # type: ignore[no-untyped-def]
    got = arrange(screens, remembered, mirrored, swapped)
    assert got.private_allowed == (got.setting is Setting.EXTENDED)
    assert (got.control is None) == (not screens)
    if got.setting is Setting.EXTENDED:
        assert got.board is not None
        assert got.control is not None
        assert not got.board.overlaps(got.control)
        assert not mirrored
    if mirrored and screens:
        assert got.setting is Setting.MIRRORED


@given(SCREENS, REMEMBERED)
def test_swapping_as_often_as_there_are_screens_visits_all_and_comes_back(screens, remembered) -> None:  # type: ignore[no-untyped-def]
    first = arrange(screens, remembered, False, False)
    if first.setting is not Setting.EXTENDED or first.board is None:
        return
    board, seen = first.board, []
    for _ in screens:
        seen.append(board.identity)
        swapped = arrange(screens, board.identity, False, True).board
        assert swapped is not None
        board = swapped
    assert board == first.board
    assert len(set(seen)) == len(screens)
