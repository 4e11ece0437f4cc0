"""Where cards lie: measured, not hoped."""

import itertools
import math

import pytest

from vertrouwen_desktop.activities.class_promises.layout import TOUCH_TOP, Layout, Spot

TARGET = 110


def box(spot: Spot) -> tuple[float, float, float, float]:
    """Return left, top, right and bottom of a tilted spot."""
    turn = math.radians(abs(spot.tilt))
    width = spot.width * math.cos(turn) + spot.height * math.sin(turn)
    height = spot.width * math.sin(turn) + spot.height * math.cos(turn)
    x, y = spot.centre
    return x - width / 2, y - height / 2, x + width / 2, y + height / 2


@pytest.mark.parametrize("slots", [4, 8])
@pytest.mark.parametrize("places", [1, 2, 3, 4])
def test_no_card_lies_on_another_and_all_can_be_reached(places, slots):
    layout = Layout(places, slots)
    spots = [layout.place(n) for n in range(1, places + 1)] + [layout.slot(n) for n in range(1, slots + 1)]
    for spot in spots:
        left, top, right, bottom = box(spot)
        assert top >= TOUCH_TOP
        assert left >= 48
        assert right <= 1920 - 48
        assert bottom <= 1040
        assert min(spot.width, spot.height) >= TARGET
    for one, other in itertools.combinations(map(box, spots), 2):
        apart = one[2] <= other[0] or other[2] <= one[0] or one[3] <= other[1] or other[3] <= one[1]
        assert apart


@pytest.mark.parametrize("slots", [4, 8])
def test_a_card_lands_where_its_middle_is(slots):
    layout = Layout(4, slots)
    for n in range(1, 5):
        assert layout.place_at(*layout.place(n).centre) == n
    assert all(layout.place_at(*layout.slot(n).centre) == 0 for n in range(1, slots + 1))
    assert layout.place_at(300, 200) == 0


@pytest.mark.parametrize("slots", [4, 8])
def test_the_panel_holds_all_places_and_no_slot(slots):
    layout = Layout(4, slots)
    assert all(layout.on_panel(*layout.place(n).centre) for n in range(1, 5))
    assert not any(layout.on_panel(*layout.slot(n).centre) for n in range(1, slots + 1))
