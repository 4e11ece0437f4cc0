"""The pride round as the adults lead it."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.activities.pride_round.model import Round
from vertrouwen_desktop.activities.pride_round.people import Person, people
from vertrouwen_desktop.activities.pride_round.picking import PrideWordModel
from vertrouwen_desktop.activities.pride_round.standing import Reading
from vertrouwen_desktop.activities.pride_round.wording import FEW, form_name, form_words, left_words
from vertrouwen_desktop.domain.activity import Scene
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.activities.pride_round"
QML_IMPORT_MAJOR_VERSION = 1

_STEPS = {"call": Round.called, "miss": Round.missed, "was": Round.was, "back": Round.back}


@dataclass(frozen=True, slots=True)
class TurnRow:
    """The turn of a group: the child on the board, and what can be done. `sent` counts the readings of the time."""

    lane: int
    adult: str
    child: int
    name: str
    stage: str
    left_s: float
    whole_s: float
    runs: bool
    sent: int
    reading: str
    word: str
    added: str
    bare: bool
    can_bare: bool
    can_later: bool


@QmlElement
class PrideRoundControlModel(QObject):
    """Who has its turn and who still comes; how the round goes; the words.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        state: Held[Round],
        scene: Scene,
        words: tuple[str, ...],
        move: Callable[[Callable[[Round], Round]], None],
        chance: random.Random,
    ) -> None:
        super().__init__()
        self._round = state
        self._names = {c.child_id: c.name for c in scene.children}
        self._board_names = {c.child_id: c.board_name for c in scene.children}
        self._leaders = (scene.teacher or "de leerkracht", scene.youth_worker or "de jeugdhulpverlener")
        self._word = PrideWordModel(state, scene.audience, words, move, self)
        self._move = move
        self._chance = chance
        self._open, self._sent = -1, 0
        self._turns = RowsModel(TurnRow, "lane", self)
        self._people = RowsModel(Person, "child", self)
        self._fill()
        state.changed.connect(self._refill)

    @Slot()
    def _refill(self) -> None:
        self._fill()
        self.changed.emit()

    def _fill(self) -> None:
        now = self._round.value
        self._sent += 1
        self._turns.show([self._turn(now, n) for n in range(len(now.at.lanes))])
        self._people.show(people(now, self._name, self._leaders, self._open))

    def _turn(self, now: Round, number: int) -> TurnRow:
        lane = now.at.lanes[number]
        turn = lane.now
        known = self._board_names.get(now.listed[turn.child], "") if turn is not None else ""
        return TurnRow(
            lane=number,
            adult=self._leaders[number] if len(now.at.lanes) > 1 else "",
            child=-1 if turn is None else turn.child,
            name="" if turn is None else self._name(turn.child),
            stage=now.at.stage(number),
            left_s=0.0 if turn is None else turn.left_s,
            whole_s=float(now.seconds),
            runs=turn is not None and turn.runs,
            sent=self._sent,
            reading=turn.reading.value if turn is not None and turn.reading is not None else "",
            word="" if turn is None else turn.word,
            added="" if turn is None else turn.added,
            bare=turn is not None and turn.bare,
            can_bare=known != "",
            can_later=any(lane.waiting),
        )

    def _name(self, child: int) -> str:
        return self._names.get(self._round.value.listed[child]) or f"Kind {child + 1}"

    # ---- how the round is

    @Property(QObject, notify=changed)
    def turns(self) -> QObject:
        """A row for each group."""
        return self._turns

    @Property(QObject, notify=changed)
    def people(self) -> QObject:
        """Every child that has no turn just now: who waits, who is away, who was."""
        return self._people

    @Property(QObject, notify=changed)
    def word(self) -> QObject:
        """The word that the child's star gets."""
        return self._word

    @Property(str, notify=changed)
    def stage(self) -> str:
        """empty, before, going, pause (this moment is over) or over."""
        now = self._round.value
        if not now.at.present:
            return "empty" if not now.at.away else "over"
        if not now.at.begun:
            return "before"
        if not now.at.quiet or any(lane.waiting[0] for lane in now.at.lanes):
            return "going"
        return "pause" if now.left else "over"

    @Property(str, notify=changed)
    def tally(self) -> str:
        now = self._round.value
        return f"{now.size - now.left} van {now.size} geweest"

    @Property(str, notify=changed)
    def leftLine(self) -> str:
        now = self._round.value
        names = [self._name(i) for i in now.at.to_come] if not now.unnamed else []
        return left_words(now.left, names, [self._name(i) for i in now.at.away])

    @Property(bool, notify=changed)
    def isNearlyOver(self) -> bool:
        """So few still come that they are named."""
        return 0 < self._round.value.left <= FEW

    @Property(int, notify=changed)
    def wordCount(self) -> int:
        """How many words the class has; they are kept at the end of every turn."""
        return len(self._round.value.words)

    @Property(str, notify=changed)
    def unnamedLine(self) -> str:
        """What to do about turns from before the names were there; empty when there are none."""
        count = len(self._round.value.unnamed)
        if not count:
            return ""
        who = "Eén kind kreeg" if count == 1 else f"{count} kinderen kregen"
        return f"{who} al een beurt, nog zonder naam. Kies wie in de lijst: “Was al”."

    @Property(bool, notify=changed)
    def isNamed(self) -> bool:
        return self._round.value.named

    @Property(int, notify=changed)
    def classSize(self) -> int:
        return self._round.value.size

    @Property(str, notify=changed)
    def formLine(self) -> str:
        return form_words(self._round.value.form, self._leaders, self._round.value.alone)

    @Property(bool, notify=changed)
    def fits(self) -> bool:
        return self._round.value.form.fits

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def forms(self) -> list[list[str]]:
        """The forms that the adults can choose from, as [key, words]."""
        now = self._round.value
        usual = [(1, 1), (1, 2)] if now.alone else [(1, 1), (2, 1), (1, 2)]
        shown = dict.fromkeys([*usual, *((form.groups, form.moments) for form in (now.computed, now.form))])
        return [[f"{groups}x{moments}", form_name(groups, moments)] for groups, moments in shown]

    @Property(str, notify=changed)
    def chosenForm(self) -> str:
        form = self._round.value.form
        return f"{form.groups}x{form.moments}"

    @Property(bool, notify=changed)
    def canForm(self) -> bool:
        return self._round.value.at.quiet and len(self._round.value.at.waiting) > 1

    @Property(bool, notify=changed)
    def isTwo(self) -> bool:
        """Both groups have somebody on the board."""
        lanes = self._round.value.at.lanes
        return len(lanes) > 1 and all(lane.now is not None for lane in lanes)

    @Property(bool, notify=changed)
    def canStartAll(self) -> bool:
        """Both groups have somebody on the board whose time did not begin."""
        now = self._round.value
        fresh = [t for lane in now.at.lanes if (t := lane.now) and not t.runs and t.left_s >= now.seconds]
        return len(fresh) > 1

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._round.value.past)

    # ---- steps

    @Slot(str)
    def form(self, key: str) -> None:
        groups, moments = map(int, key.split("x"))
        self._move(lambda now: now.formed(groups, moments))

    @Slot(int)
    def count(self, by: int) -> None:
        self._move(lambda now: now.counted(by))

    @Slot()
    def mix(self) -> None:
        self._move(lambda now: now.ordered(lambda order: self._chance.sample(order, len(order))))

    @Slot()
    def sort(self) -> None:
        self._move(lambda now: now.ordered(list))

    @Slot()
    def begin(self) -> None:
        """Call the first of each group; after a pause, the next moment begins."""
        self._move(lambda now: now.moved_on() if now.at.begun else now.begun())

    @Slot(int)
    def run(self, lane: int) -> None:
        """Start the child's time, or let it wait."""
        turn = self._round.value.at.lanes[lane].now
        self._move(lambda now: now.paused(lane) if turn is not None and turn.runs else now.started(lane))

    @Slot()
    def startAll(self) -> None:
        self._move(Round.started_all)

    @Slot(int)
    def finish(self, lane: int) -> None:
        self._move(lambda now: now.finished(lane))

    @Slot()
    def finishAll(self) -> None:
        self._move(lambda now: now.finished_all())

    @Slot(int)
    def passTurn(self, lane: int) -> None:
        """The child rather has no turn, which is a full answer."""
        self._move(lambda now: now.finished(lane, passed=True))

    @Slot(int)
    def later(self, lane: int) -> None:
        self._move(lambda now: now.postponed(lane))

    @Slot(int, str)
    def read(self, lane: int, reading: str) -> None:
        self._move(lambda now: now.read(lane, Reading(reading)))

    @Slot(int, bool)
    def bare(self, lane: int, bare: bool) -> None:
        self._move(lambda now: now.bared(lane, bare))

    @Slot(int)
    def open(self, child: int) -> None:
        """Show what can be done about a child in the list, or hide that again."""
        self._open = -1 if child == self._open else child
        self._refill()

    @Slot(int, str)
    def move(self, child: int, to: str) -> None:
        """Do something about a child in the list: call, miss, was or back."""
        self._open = -1
        self._refill()
        self._move(lambda now: _STEPS[to](now, child))

    @Slot()
    def undo(self) -> None:
        self._move(lambda now: now.undone())
