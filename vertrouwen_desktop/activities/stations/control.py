"""The stations as the adults steer and count them."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.stations.model import (
    CLASS_MIN,
    GROUPS,
    TOGETHER_MAX,
    WAYS,
    Stage,
    Stations,
    sizes,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.stations"
QML_IMPORT_MAJOR_VERSION = 1

QVariantList = list  # the name by which qmllint knows it

SECOND_MS = 1000


@dataclass(frozen=True, slots=True)
class HandsRow:
    """Hands of the class for one way (0-based) at the station that is being counted."""

    way: int
    text: str
    hands: int


@dataclass(frozen=True, slots=True)
class GroupRow:
    """A group, and its way along the stations from now on."""

    group: int
    name: str
    members: int
    way: str


@QmlElement
class StationsControlModel(QObject):
    """Begins, pauses and ends turns; says who goes where; counts for the class as a whole.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        stations: Held[Stations],
        titles: tuple[str, ...],
        class_size: int,
        minutes: int,
        now_s: Callable[[], float | None],
        keep: Callable[[], None],
    ) -> None:
        """Show `stations`; `minutes` is what the phase has, `now_s` a steady clock."""
        super().__init__()
        self._stations = stations
        self._titles = titles
        self._class_size = class_size
        self._minutes = minutes
        self._now_s = now_s
        self._keep = keep
        self._station = stations.value.here or 0
        self._hands = RowsModel(HandsRow, "way", self)
        self._groups = RowsModel(GroupRow, "group", self)
        self._second = QTimer(self)
        self._second.setInterval(SECOND_MS)
        self._second.timeout.connect(self.changed)
        self._fill()
        stations.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        at = self._stations.value
        hands = at.hands[self._station]
        self._hands.show([HandsRow(n, text, hands[n]) for n, text in enumerate(WAYS)] if self._may_count else [])
        here = sizes(self._class_size, at.count)
        self._groups.show([self._group(at, n, here[n]) for n in range(at.count)] if at.grouped else [])
        if at.turn.stage is Stage.RUNS:
            self._second.start()
        else:
            self._second.stop()

    def _group(self, at: Stations, group: int, members: int) -> GroupRow:
        here, *later = (self._titles[s] for s in at.way_of(group)[at.turn.number :])
        return GroupRow(group, GROUPS[group], members, " → ".join([f"nu {here}", *later]))

    # ---- what is

    @Property(str, notify=changed)
    def stage(self) -> str:
        """ready, runs, paused, asks or done."""
        return self._stations.value.turn.stage.value

    @Property(int, notify=changed)
    def number(self) -> int:
        """The turn, 1-based."""
        return self._stations.value.turn.number + 1

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(self._titles)

    @Property(bool, notify=changed)
    def isLast(self) -> bool:
        return self._stations.value.is_last

    @Property(str, notify=changed)
    def hereTitle(self) -> str:
        """What all do now; empty while groups rotate."""
        at = self._stations.value
        return "" if at.grouped else self._titles[at.turn.number]

    @Property(str, notify=changed)
    def clock(self) -> str:
        """The minutes and seconds of the turn that are left."""
        left_s = math.ceil(self._stations.value.turn.left_at(self._now_s()))
        return f"{left_s // 60}:{left_s % 60:02d}"

    @Property(float, notify=changed)
    def part(self) -> float:
        """What is left of the turn, 1 .. 0."""
        at = self._stations.value
        return min(1.0, at.turn.left_at(self._now_s()) / at.seconds)

    @Property(bool, notify=changed)
    def grouped(self) -> bool:
        return self._stations.value.grouped

    @Property(str, notify=changed)
    def formWords(self) -> str:
        """Why this form, and how long all of it takes."""
        n, takes = self._class_size, self._stations.value.minutes()
        form = "samen goed" if n <= TOGETHER_MAX else "het rustiger in groepjes"
        words = f"Met {n} kinderen gaat {form}." if n else "Hoeveel kinderen er zijn, is niet ingevuld: kies zelf."
        if takes <= self._minutes:
            return f"{words} Alles duurt ongeveer {takes} minuten."
        return (
            f"{words} Alles duurt ongeveer {takes} minuten en de fase heeft er {self._minutes}: sla er gerust een over."
        )

    @Property(QObject, notify=changed)
    def groups(self) -> QObject:
        return self._groups

    @Property(QVariantList, notify=changed)
    def stationOptions(self) -> list[list[str]]:
        """The stations, for choosing one: key and name."""
        return [[str(n), title] for n, title in enumerate(self._titles)]

    @Property(QVariantList, notify=changed)
    def lookOptions(self) -> list[list[str]]:
        return [["", "Alle"], *([str(n), title] for n, title in enumerate(self._titles))]

    @Property(str, notify=changed)
    def look(self) -> str:
        """The station that the class sees large; empty: all."""
        look = self._stations.value.look
        return "" if look is None else str(look)

    @property
    def _may_count(self) -> bool:
        return self._class_size == 0 or self._class_size >= CLASS_MIN

    @Property(bool, notify=changed)
    def mayCount(self) -> bool:
        """There are enough children, or nobody said how many."""
        return self._may_count

    @Property(int, notify=changed)
    def classMin(self) -> int:
        return CLASS_MIN

    @Property(str, notify=changed)
    def station(self) -> str:
        """The station that is being counted."""
        return str(self._station)

    @Property(QObject, notify=changed)
    def hands(self) -> QObject:
        return self._hands

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._stations.value.past)

    @Property(bool, notify=changed)
    def canKeep(self) -> bool:
        return self._stations.value.was_used and not self._stations.value.is_kept

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._stations.value.is_kept

    # ---- what can be done

    @Slot()
    def begin(self) -> None:
        """Begin the turn, or go on after a pause."""
        self._show(self._stations.value.begun(self._now_s()))

    @Slot()
    def pause(self) -> None:
        self._show(self._stations.value.paused(self._now_s()))

    @Slot()
    def ask(self) -> None:
        """End the turn: ask how it was."""
        self._show(self._stations.value.asked(self._now_s()))

    @Slot()
    def next(self) -> None:
        self._show(self._stations.value.next(self._now_s()))

    @Slot()
    def undo(self) -> None:
        self._show(self._stations.value.undone())

    @Slot(bool)
    def form(self, grouped: bool) -> None:
        self._show(self._stations.value.in_form(grouped))

    @Slot(str)
    def lookAt(self, key: str) -> None:
        """Let the class see one station large; an empty key: all of them."""
        self._stations.show(self._stations.value.looked(int(key) if key else None))

    @Slot(str)
    def countAt(self, key: str) -> None:
        """Choose the station that is counted."""
        self._station = int(key)
        self._refill()

    @Slot(int, int)
    def raised(self, way: int, by: int) -> None:
        """Count `by` more hands, or fewer."""
        self._stations.show(self._stations.value.counted(self._station, way, by))

    @Slot()
    def keep(self) -> None:
        self._keep()

    def _show(self, to: Stations) -> None:
        """Show another turn; what is counted next is the station that all did."""
        if not to.grouped:
            self._station = to.turn.number
        self._stations.show(to)
