"""Where cards and places lie on the stage: measures only, in units of 1920 x 1080."""

from __future__ import annotations

from dataclasses import dataclass

from vertrouwen_desktop.activities.class_promises.model import FEW

TOUCH_TOP = 432
"""Nothing above this height may ask for a touch: a child of six does not reach it."""
_TOP = 440
_HEIGHT = 132
_PITCH = 148
_REACH = 40
_TILT = (0.9, -0.7, 0.6, -0.8)


@dataclass(frozen=True, slots=True)
class Spot:
    """A rectangle on the stage; `tilt` in degrees, as a card that lies loose."""

    x: float
    y: float
    width: float
    height: float
    tilt: float = 0.0

    @property
    def centre(self) -> tuple[float, float]:
        return self.x + self.width / 2, self.y + self.height / 2


@dataclass(frozen=True, slots=True)
class Layout:
    """The stage of one slide: few starters lie in one column of wide cards, more in two columns of narrow ones."""

    places: int
    slots: int

    @property
    def wide(self) -> bool:
        return self.slots <= FEW

    @property
    def panel(self) -> Spot:
        first, last = self.place(1), self.place(self.places)
        pad = 32 if self.wide else 24
        return Spot(first.x - pad, _TOP - 28, first.width + 2 * pad, last.y + last.height - _TOP + 56)

    def place(self, number: int) -> Spot:
        """Return place `number`, 1-based."""
        y = _TOP + (number - 1) * _PITCH
        return Spot(96, y, 820, _HEIGHT) if self.wide else Spot(80, y, 572, _HEIGHT)

    def slot(self, number: int) -> Spot:
        """Return slot `number`, 1-based: down the first column, then down the second."""
        column, row = divmod(number - 1, 4)
        y = _TOP + row * _PITCH
        if self.wide:
            return Spot(1004, y, 820, _HEIGHT, _TILT[row])
        return Spot(700 + column * 588, y, 572, _HEIGHT)

    def spot(self, place: int, slot: int) -> Spot:
        return self.place(place) if place else self.slot(slot)

    def place_at(self, x: float, y: float) -> int:
        """Return the place on which a card with its centre at (x, y) would land; 0 when there is none."""
        panel = self.panel
        if not panel.x <= x <= panel.x + panel.width:
            return 0
        near = min(range(1, self.places + 1), key=lambda n: abs(self.place(n).centre[1] - y))
        return near if abs(self.place(near).centre[1] - y) <= _HEIGHT / 2 + _REACH else 0

    def on_panel(self, x: float, y: float) -> bool:
        panel = self.panel
        return panel.x <= x <= panel.x + panel.width and panel.y <= y <= panel.y + panel.height
