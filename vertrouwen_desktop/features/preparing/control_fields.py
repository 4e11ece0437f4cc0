"""What is typed on a slide: shown at once, judged at once, kept after a moment."""

from __future__ import annotations

import json
from functools import partial

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.own import Place
from vertrouwen_desktop.domain.programme import Audience, Programme
from vertrouwen_desktop.features.preparing.model import BROKEN, Preparing, PreparingActions, place_of, unkept_words
from vertrouwen_desktop.features.preparing.rows import FieldRow, field_rows, own_at, with_typed
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.preparing"
QML_IMPORT_MAJOR_VERSION = 1

PAUSE_MS = 700
"""Who stops typing for so long sees it kept."""
DROPPED = "Wat nog niet bewaard was, is weg."
UNDONE = "De laatste verandering is teruggedraaid."
ORIGINAL = "Hier staat het origineel weer."


@QmlElement
class SlideFieldsModel(QObject):
    """The texts of one slide, for one audience; what is wrong stays typed and is told, and is not kept.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, preparing: Held[Preparing], actions: PreparingActions, parent: QObject, pause_ms: int = PAUSE_MS
    ) -> None:
        super().__init__(parent)
        self._preparing, self._actions = preparing, actions
        self._slide_id, self._audience = "", Audience.STANDARD
        self._typed: dict[Place, str] = {}
        self._unkept: list[Place] = []
        self._troubles: dict[Place, str] = {}
        self._said = self._error = ""
        self._broken = self._saved = False
        self._rows = RowsModel(FieldRow, "key", self)
        self._now: dict[str, FieldRow] = {}
        self._timer = QTimer(self, interval=pause_ms, singleShot=True, timerType=Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self.keep)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def state(self) -> str:
        """How keeping goes, in words."""
        return unkept_words(len(self._unkept), any(self._troubles.values()), self._saved)

    @Property(bool, notify=changed)
    def hasTrouble(self) -> bool:
        return any(self._troubles.values())

    @Property(str, notify=changed)
    def said(self) -> str:
        """What was done last."""
        return BROKEN if self._broken else self._said

    @Property(str, notify=changed)
    def error(self) -> str:
        """Why something could not be done."""
        return self._error

    @Property(bool, notify=changed)
    def canUndo(self) -> bool:
        return bool(self._unkept) or self._preparing.value.can_undo

    @Property(bool, notify=changed)
    def hasOwn(self) -> bool:
        """Whether the school says something on this slide in its own way, or is typing it."""
        typed = any(place.slide == self._slide_id for place in self._unkept)
        return typed or bool(self._slide_id and self._preparing.value.changed(self._slide_id))

    @Property(str, notify=changed)
    def owed(self) -> str:
        """What is typed and could not be kept, as one text for after a lock; empty when nothing."""
        return self.as_text()

    @Slot(str, str)
    def edit(self, key: str, text: str) -> None:
        """Something is typed in a field."""
        row = self._now.get(key)
        if row is None or text == row.value:
            return
        place = self._place(row)
        self._typed[place] = text
        self._unkept = [*(p for p in self._unkept if p != place), place]
        self._said = self._error = ""
        self._judge()
        self._timer.start()
        self.show()

    @Slot()
    def keep(self) -> None:
        """Keep what is typed and right; what does not fit on the board is told instead."""
        self._timer.stop()
        slides = dict.fromkeys(place.slide for place in self._unkept)
        for slide_id in slides:
            places = [p for p in self._unkept if p.slide == slide_id and not self._troubles.get(p)]
            if not places:
                continue
            lesson = self._with(places).lesson(places[0].lesson)
            wrong = self._actions.fits(lesson, lesson.slide(slide_id))
            if wrong:
                self._troubles[places[-1]] = wrong
            else:
                values = [(place, self._typed[place]) for place in places]
                self._actions.change(values, partial(self._kept, values))
        self.show()

    @Slot(str)
    def original(self, key: str) -> None:
        """Say in one field what the programme says."""
        row = self._now.get(key)
        if row is None:
            return
        place = self._place(row)
        self._drop([place])
        if own_at(self._preparing.value.own, place):
            self._actions.back(lambda p: p == place, self._went_back)
        self.show()

    @Slot()
    def originalSlide(self) -> None:
        """Say on the whole slide what the programme says, for every audience."""
        number, slide_id = self._preparing.value.number, self._slide_id
        self._drop([p for p in self._typed if p.slide == slide_id])
        self._actions.back(lambda p: (p.lesson, p.slide) == (number, slide_id), self._went_back)
        self.show()

    @Slot()
    def undo(self) -> None:
        """Take the last change back; what is typed and not kept goes first."""
        if self._unkept:
            self._drop(list(self._unkept))
            self._said = DROPPED
            self.show()
        else:
            self._actions.undo(partial(self._done, UNDONE))

    # ---- for the page

    def choose(self, slide_id: str, audience: Audience) -> None:
        """Another slide, or another audience: what was typed on the one before is kept first."""
        if (slide_id, audience) != (self._slide_id, self._audience):
            if self._unkept:
                self.keep()
            self._slide_id, self._audience, self._said, self._error, self._saved = slide_id, audience, "", "", False

    @property
    def unkept_slides(self) -> frozenset[str]:
        """The slides on which something typed cannot be kept as it is."""
        return frozenset(place.slide for place, trouble in self._troubles.items() if trouble)

    @property
    def unkept(self) -> dict[Place, str]:
        """What is typed and not kept."""
        return {place: self._typed[place] for place in self._unkept}

    def as_text(self) -> str:
        """Return what is typed and not kept, with the lesson that it is of; empty when nothing."""
        if not self._unkept:
            return ""
        preparing = self._preparing.value
        texts = [[place.model_dump_json(exclude_defaults=True), text] for place, text in self.unkept.items()]
        return json.dumps([preparing.programme.programme_id, preparing.number, texts])

    def give_back(self, typed: dict[Place, str]) -> None:
        """Type again what was not kept when the window locked."""
        self._typed |= typed
        self._unkept = list(dict.fromkeys((*self._unkept, *typed)))
        self._judge()
        self.show()

    def forget(self) -> None:
        """Another lesson."""
        self._timer.stop()
        self._typed, self._unkept, self._troubles = {}, [], {}
        self._said = self._error = ""
        self._saved = False

    def show(self) -> None:
        """Show the fields and the slide as they are now."""
        preparing = self._preparing.value
        if self._slide_id:
            self._settle(preparing)
            lesson = self._with(list(self._typed)).lesson(preparing.number)
            self._broken = not self._actions.draw(lesson, lesson.slide(self._slide_id), self._audience)
            typed, troubles = self._typed, self._troubles
            rows = field_rows(preparing, self._slide_id, self._audience, self._actions.fields, typed, troubles)
        else:
            rows = ()
        self._now = {row.key: row for row in rows}
        self._rows.show(rows)
        self.changed.emit()

    # ---- inside

    def _place(self, row: FieldRow) -> Place:
        return place_of(self._preparing.value.number, self._slide_id, self._audience, row.field)

    def _with(self, places: list[Place]) -> Programme:
        programme = self._preparing.value.programme
        return with_typed(programme, {p: self._typed[p] for p in places}, programme.folder)

    def _judge(self) -> None:
        """Say of each text that is not kept whether it can be, together with those before it."""
        original, good = self._preparing.value.original, list[Place]()
        self._troubles = {}
        for place in self._unkept:
            after = self._with([*good, place]).lesson(place.lesson).slide(place.slide)
            wrong = self._actions.judge(original.lesson(place.lesson).slide(place.slide), after)
            if wrong:
                self._troubles[place] = wrong
            else:
                good.append(place)

    def _drop(self, places: list[Place]) -> None:
        for place in places:
            self._typed.pop(place, None)
        self._unkept = [p for p in self._unkept if p not in places]
        self._said = self._error = ""
        self._judge()

    def _settle(self, preparing: Preparing) -> None:
        """Forget what was typed and kept where something else stands by now; a space at its end may stay."""
        fields = self._actions.fields
        now = {self._place(r): r for r in field_rows(preparing, self._slide_id, self._audience, fields, {}, {})}
        for place in [p for p in self._typed if p not in self._unkept]:
            if place not in now or now[place].value.strip() != self._typed[place].strip():
                del self._typed[place]

    def _kept(self, values: list[tuple[Place, str]], sentence: str) -> None:
        if sentence:
            self._troubles[values[-1][0]] = sentence
        else:
            self._unkept = [p for p in self._unkept if self._typed.get(p) != dict(values).get(p)]
            self._saved = True
        self.show()

    def _went_back(self, sentence: str) -> None:
        self._done(ORIGINAL, sentence)

    def _done(self, said: str, sentence: str) -> None:
        self._said, self._error, self._saved = "" if sentence else said, sentence, False
        self.show()
