"""Where the board stands."""

from vertrouwen_desktop.control_window.places import control_beside, place
from vertrouwen_desktop.domain.place import Place
from vertrouwen_desktop.domain.screens import Arrangement, ScreenInfo, Setting, arrange

LAPTOP = ScreenInfo("lg|14|1|eDP-1", "eDP-1", 0, 0, 1366, 768, internal=True, primary=True)
BOARD = ScreenInfo("smart|75|2|HDMI-1", "HDMI-1", 1366, 0, 3840, 2160, width_mm=1650, height_mm=928)


def arranged(*screens: ScreenInfo, mirrored: bool = False) -> Arrangement:
    return arrange(screens, "", mirrored, swapped=False)


def test_the_board_fills_its_own_screen():
    assert place(arranged(LAPTOP, BOARD), beside=False, board_only=False) == Place(screen=BOARD.identity)


def test_with_one_screen_the_program_shows_no_board_until_it_is_asked():
    one = arranged(LAPTOP)
    assert one.setting is Setting.SINGLE
    assert place(one, beside=False, board_only=False) == Place()
    assert place(one, beside=False, board_only=True) == Place(screen=LAPTOP.identity)


def test_a_mirrored_screen_shows_only_slides_when_asked():
    both = arranged(LAPTOP, BOARD, mirrored=True)
    assert both.setting is Setting.MIRRORED
    assert place(both, beside=False, board_only=False) == Place()
    assert place(both, beside=False, board_only=True).windowed is False


def test_the_demo_puts_its_board_beside_the_control_window_on_one_screen():
    one = arranged(LAPTOP)
    board = place(one, beside=True, board_only=False)
    beside = control_beside(one)
    assert board.windowed
    assert beside is not None
    x, y, width, height = beside
    assert x + width <= board.x, "beside, not over each other"
    assert board.x + board.width <= LAPTOP.width
    assert y + height <= LAPTOP.height
    assert board.width * 9 // 16 == board.height


def test_two_screens_leave_the_control_window_as_it_likes():
    assert control_beside(arranged(LAPTOP, BOARD)) is None
