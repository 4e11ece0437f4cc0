"""The tools on the adults' desk: what lies over the board, something that happened, sleep, and stopping."""

from __future__ import annotations

from datetime import tzinfo

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.live_lesson import Cover, LiveLesson
from vertrouwen_desktop.domain.records import MomentRecord
from vertrouwen_desktop.features.live.desk import at_time, minutes
from vertrouwen_desktop.features.live.model import LiveActions, draws
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.live"
QML_IMPORT_MAJOR_VERSION = 1

NOTE_PAUSE_MS = 800
"""A note is kept after the typing rested this long."""


@QmlElement
class LiveToolsModel(QObject):
    """What the adults can do about the board and the lesson, beside the slides.

    While `private` is False (the class can see this screen) it shows no moment and no note.
    """

    changed = Signal()

    def __init__(
        self,
        lesson: Held[LiveLesson],
        private: Held[bool],
        moment: Held[MomentRecord | None],
        slept_s: Held[float],
        actions: LiveActions,
        zone: tzinfo | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._lesson, self._private, self._moment, self._slept = lesson, private, moment, slept_s
        self._actions, self._zone = actions, zone
        self._touch, self._asking = False, ""
        self._moment_id, self._note, self._kept_note = "", "", ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(NOTE_PAUSE_MS)
        self._pause.timeout.connect(self.keepNote)
        self._read()
        for held in (lesson, private, moment, slept_s):
            held.changed.connect(self._refresh)

    def show_touch(self, touch: bool) -> None:
        """Show whether the board takes touches now."""
        if touch != self._touch:
            self._touch = touch
            self.changed.emit()

    @Slot()
    def _refresh(self) -> None:
        self._read()
        self.changed.emit()

    def _read(self) -> None:
        moment = self._moment.value
        if moment is not None and moment.moment_id != self._moment_id:
            self._moment_id, self._note, self._kept_note = moment.moment_id, moment.note, moment.note
        if not self._private.value:
            self.keepNote()
        if self._asking == "end" and self._lesson.value.step(+1) is not None:
            self._asking = ""

    # ---- the board

    @Property(bool, notify=changed)
    def calm(self) -> bool:
        return self._lesson.value.progress.cover is Cover.CALM

    @Property(bool, notify=changed)
    def black(self) -> bool:
        return self._lesson.value.progress.cover is Cover.BLACK

    @Property(bool, notify=changed)
    def frozen(self) -> bool:
        return self._lesson.value.progress.frozen_id is not None

    @Property(bool, notify=changed)
    def touch(self) -> bool:
        return self._touch

    @Property(bool, notify=changed)
    def canTouch(self) -> bool:
        return self._touch or (self._uncovered and self._off and self._touchable)

    @property
    def _uncovered(self) -> bool:
        progress = self._lesson.value.progress
        return progress.cover is Cover.NONE and progress.frozen_id is None

    @property
    def _touchable(self) -> bool:
        lesson = self._lesson.value
        return lesson.slide.activity is not None or draws(lesson)

    @property
    def _off(self) -> bool:
        return self._lesson.value.progress.touch is False

    @Property(str, notify=changed)
    def touchReason(self) -> str:
        """Why touching cannot be switched now."""
        return "niet op deze dia" if self._uncovered else "nu niet"

    @Slot()
    def toggleCalm(self) -> None:
        self._actions.cover(Cover.CALM)

    @Slot()
    def toggleBlack(self) -> None:
        self._actions.cover(Cover.BLACK)

    @Slot()
    def toggleFrozen(self) -> None:
        self._actions.freeze()

    @Slot()
    def toggleTouch(self) -> None:
        self._actions.allow_touch(not self._touch)

    # ---- something happened

    @Property(bool, notify=changed)
    def happening(self) -> bool:
        return self._lesson.value.interruption is not None

    @Property(str, notify=changed)
    def momentButton(self) -> str:
        return "Er gebeurde iets" if self._private.value else "Even wachten"

    @Property(str, notify=changed)
    def momentText(self) -> str:
        happening = self._lesson.value.interruption
        if happening is None or not self._private.value:
            return ""
        return f"Vastgelegd om {at_time(happening.started_at, self._zone)}."

    @Property(str, notify=changed)
    def momentHelp(self) -> str:
        if self._lesson.value.progress.absent is not None:
            return "Blijf dichtbij. Laat hulp halen als het nodig is."
        return "Eén van jullie is dichtbij. De ander is bij de klas."

    @Property(str, notify=changed)
    def momentId(self) -> str:
        """Of the moment that the words are for; empty without one."""
        return self._moment_id

    @Property(bool, notify=changed)
    def canNote(self) -> bool:
        shown = self._private.value and self._lesson.value.interruption is not None
        return shown and self._moment.value is not None

    @Property(str, notify=changed)
    def note(self) -> str:
        return self._note if self._private.value else ""

    @Slot()
    def interrupt(self) -> None:
        self._actions.interrupt()

    @Slot(str)
    def typeNote(self, text: str) -> None:
        """Take what stands in the field; it is kept after a pause."""
        self._note = text
        self._pause.start()

    @Slot()
    def keepNote(self) -> None:
        self._pause.stop()
        if self._note != self._kept_note:
            self._kept_note = self._note
            self._actions.note(self._note)

    @Slot()
    def resume(self) -> None:
        self.keepNote()
        self._actions.resume()

    # ---- sleep

    @Property(bool, notify=changed)
    def slept(self) -> bool:
        return self._slept.value > 0

    @Property(str, notify=changed)
    def sleptText(self) -> str:
        return f"De laptop sliep {minutes(self._slept.value)}."

    @Slot()
    def leaveOutSleep(self) -> None:
        self._actions.leave_out_sleep()

    @Slot()
    def acceptSleep(self) -> None:
        self._actions.accept_sleep()

    # ---- stopping and wiping, asked once in place

    @property
    def asked(self) -> bool:
        return self._asking != ""

    @Property(bool, notify=changed)
    def asking(self) -> bool:
        return self.asked

    @Property(str, notify=changed)
    def question(self) -> str:
        if self._asking == "wipe":
            return "Alle inkt van deze les gaat weg, op elke dia. Dat kun je niet terugdraaien."
        if self._asking == "end":
            return "De les is klaar. Het bord neemt afscheid van de klas."
        return "De les stopt en wordt bewaard. Later ga je hier verder."

    @Property(str, notify=changed)
    def answer(self) -> str:
        return {"end": "Sluit de les af", "wipe": "Wis alle inkt"}.get(self._asking, "Stop en bewaar")

    @Slot()
    def askStop(self) -> None:
        self._ask("stop")

    @Slot()
    def askEnd(self) -> None:
        self._ask("end")

    @Slot()
    def askWipe(self) -> None:
        self._ask("wipe")

    @Slot()
    def stay(self) -> None:
        self._ask("")

    @Slot()
    def confirm(self) -> None:
        """Do what was asked about; without a question nothing happens."""
        asked = self._asking
        self._ask("")
        self.keepNote()
        if asked == "stop":
            self._actions.stop()
        elif asked == "end":
            self._actions.end()
        elif asked == "wipe":
            self._actions.inking.wipe()

    def _ask(self, asking: str) -> None:
        if asking != self._asking:
            self._asking = asking
            self.changed.emit()
