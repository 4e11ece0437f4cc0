"""Choosing or typing the word that stands beside a child's star."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.pride_round.model import Round
from vertrouwen_desktop.activities.pride_round.qualities import LEVEL_OF, LEVELS, example_of
from vertrouwen_desktop.activities.pride_round.standing import WORD_MAX, Turn
from vertrouwen_desktop.domain.programme import Audience
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.activities.pride_round"
QML_IMPORT_MAJOR_VERSION = 1

_LEVEL_NAMES = ("Korte woorden", "Gewone woorden", "Meer woorden")
_OWN = "own"


@QmlElement
class PrideWordModel(QObject):
    """For whom the next word is, from whom, and the lists to choose from.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        state: Held[Round],
        audience: Audience,
        own: tuple[str, ...],
        move: Callable[[Callable[[Round], Round]], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._round = state
        self._own = own
        self._move = move
        self._level = _OWN if own else str(LEVEL_OF[audience])
        self._lane, self._by_class = 0, False
        self._on_board: tuple[int, ...] = ()
        self._follow()
        state.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._follow()
        self.changed.emit()

    def _follow(self) -> None:
        """Who just came on the board gets the next word."""
        on_board = tuple(-1 if lane.now is None else lane.now.child for lane in self._round.value.at.lanes)
        if on_board != self._on_board:
            came = [n for n, child in enumerate(on_board) if child >= 0 and child not in self._on_board]
            there = [n for n, child in enumerate(on_board) if child >= 0]
            stays = self._lane if self._lane in there else next(iter(there), 0)
            self._lane, self._by_class = (came[0] if came else stays), False
            self._on_board = on_board

    @property
    def _turn(self) -> Turn | None:
        return self._round.value.at.lanes[self._lane].now

    @property
    def _there(self) -> str:
        turn = self._turn
        return "" if turn is None else turn.added if self._by_class else turn.word

    @Property(int, notify=changed)
    def lane(self) -> int:
        """The group of the child; -1: nobody has a turn."""
        return self._lane if self._turn is not None else -1

    @Property(bool, notify=changed)
    def byClass(self) -> bool:
        """It is for what the class said."""
        return self._by_class

    @Property(str, notify=changed)
    def chosen(self) -> str:
        """The word that stands there now."""
        return self._there

    @Property(str, notify=changed)
    def example(self) -> str:
        found = example_of(self._there)
        return f"Bijvoorbeeld: {found}." if found else ""

    @Property(int, notify=changed)
    def longest(self) -> int:
        return WORD_MAX

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def levels(self) -> list[list[str]]:
        """The lists, as [key, words]."""
        own = [[_OWN, "Van deze les"]] if self._own else []
        return own + [[str(n), name] for n, name in enumerate(_LEVEL_NAMES)]

    @Property(str, notify=changed)
    def level(self) -> str:
        return self._level

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def words(self) -> list[list[str]]:
        """The words of the list, as [word, word]."""
        words = self._own if self._level == _OWN else [q.word for q in LEVELS[int(self._level)]]
        return [[word, word] for word in words]

    @Slot(int, bool)
    def aim(self, lane: int, by_class: bool) -> None:
        """Choose for whom and from whom the next word is."""
        self._lane, self._by_class = lane, by_class
        self.changed.emit()

    @Slot(str)
    def showLevel(self, level: str) -> None:
        self._level = level
        self.changed.emit()

    @Slot(str)
    def pick(self, word: str) -> None:
        """Put a word on the board; the same again takes it away."""
        self.write("" if word == self._there else word)

    @Slot(str)
    def write(self, word: str) -> None:
        """Put a typed word on the board; nothing takes it away."""
        lane, by_class = self._lane, self._by_class
        self._move(lambda now: now.worded(lane, word, by_class))
