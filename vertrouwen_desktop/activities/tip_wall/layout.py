"""Where columns and tips hang on the stage: measures only, in units of 1920 x 1080."""

from __future__ import annotations

from dataclasses import dataclass, replace

from vertrouwen_desktop.activities.tip_wall.model import ROWS

LEFT, WIDTH, GAP = 96, 1728, 24
TOP = 440
"""The first card: a child of six reaches it."""
HEAD, HEAD_TOP = 80, 352
CARD, PITCH = 118, 124
LOOSE_TOP = TOP + (ROWS - 1) * PITCH + 8


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle on the stage."""

    x: float
    y: float
    width: float
    height: float

    def holds(self, x: float, y: float) -> bool:
        return self.x <= x < self.x + self.width and self.y <= y < self.y + self.height


@dataclass(frozen=True, slots=True)
class Layout:
    """A wall of two or three columns; `rows` cards hang in each, what is loose lies in the row below."""

    columns: int
    rows: int = ROWS

    @property
    def card_width(self) -> float:
        return (WIDTH - GAP * (self.columns - 1)) / self.columns

    def cell(self, column: int, row: int) -> Box:
        """Return a place for a card; `column` is 1-based, `row` 0-based from the top."""
        x = LEFT + (column - 1) * (self.card_width + GAP)
        return Box(x, TOP + row * PITCH, self.card_width, CARD)

    def spot(self, number: int) -> Box:
        """Return the spot of a loose card, 1-based, below the wall."""
        return replace(self.cell(number, 0), y=LOOSE_TOP)

    def panel(self, column: int) -> Box:
        """Return the surface of a column, its name included."""
        first, last = self.cell(column, 0), self.cell(column, self.rows - 1)
        return Box(first.x - 8, HEAD_TOP, first.width + 16, last.y + last.height + 4 - HEAD_TOP)

    def column_at(self, x: float, y: float) -> int:
        """Return the column whose surface holds (x, y), 1-based; 0 when there is none."""
        return next((n for n in range(1, self.columns + 1) if self.panel(n).holds(x, y)), 0)
