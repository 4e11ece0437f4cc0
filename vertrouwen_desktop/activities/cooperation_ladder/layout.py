"""Where the steps lie on the stage: measures only, in units of 1920 x 1080."""

from __future__ import annotations

from dataclasses import dataclass

LEFT = 316.0
RIGHT = 1824.0
BOTTOM = 1044.0
HIGHEST = 520.0
"""No step is higher, so that the animals on it stay under the question."""
GAP = 12.0
PAD = 14.0
FIGURE = 172.0
"""How high an animal is."""
_LINE = 58.0
_LINES = {3: 3, 4: 3, 5: 3, 6: 4}
"""How many lines of words a step may have, by the number of steps."""


@dataclass(frozen=True, slots=True)
class Stairs:
    """Steps that rise to the right; each is a block with a drawing and words, and the animals stand on one."""

    steps: int

    @property
    def width(self) -> float:
        return (RIGHT - LEFT - GAP * (self.steps - 1)) / self.steps

    @property
    def picture(self) -> float:
        """How high the drawing is: half as high as wide, as far as there is room."""
        return min(232.0, (self.width - 2 * PAD) / 2)

    @property
    def words(self) -> float:
        return _LINES[self.steps] * _LINE

    @property
    def rise(self) -> float:
        """How much higher each step is."""
        lowest = PAD + self.picture + 6 + self.words + PAD
        return min(64.0, (BOTTOM - HIGHEST - lowest) / (self.steps - 1))

    def x(self, step: int) -> float:
        return LEFT + step * (self.width + GAP)

    def top(self, step: int) -> float:
        lowest = PAD + self.picture + 6 + self.words + PAD
        return BOTTOM - lowest - step * self.rise

    def animals(self, step: int | None) -> tuple[float, float]:
        """Return where the feet of the two are, between them; None: at the foot of the stairs."""
        if step is None:
            return LEFT - 147, BOTTOM
        return self.x(step) + self.width / 2, self.top(step) + 2
