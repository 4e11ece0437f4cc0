"""The first run in the control window: seven small questions."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.names import tidy_name
from vertrouwen_desktop.domain.confidential.people import Adult
from vertrouwen_desktop.domain.confidential.registration import NewId
from vertrouwen_desktop.domain.passwords import Choice
from vertrouwen_desktop.features.access import first_run as f
from vertrouwen_desktop.features.access.control_entry import EntryModel
from vertrouwen_desktop.features.access.control_recovery import RecoveryModel
from vertrouwen_desktop.features.access.first_run import Step
from vertrouwen_desktop.features.access.recovery import RecoveryActions, Shuffle
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.new_password import NewPasswordModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.access"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class FirstRunModel(QObject):
    """One question at a time; what was typed stays, forwards and backwards.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        actions: f.FirstRunActions,
        recovery: RecoveryActions,
        names: f.Names,
        today: Callable[[], date],
        private: Held[bool],
        new_id: NewId,
        choice: Choice,
        shuffle: Shuffle,
        lessons: int = 7,
        symbols: Sequence[str] = (),
        run: f.FirstRun | None = None,
    ) -> None:
        """`run` is one that was cut off (`first_run.resumed`); None: begin at the beginning."""
        super().__init__()
        self._actions, self._today, self._private, self._symbols = actions, today, private, symbols
        self._held: Held[f.FirstRun] = Held(run or f.begun(new_id), self)
        self._entry = EntryModel(self._held, names, today, new_id, lessons, self)
        self._first = NewPasswordModel(choice, self)
        self._second = NewPasswordModel(choice, self)
        self._recovery = RecoveryModel(recovery, shuffle, self._on, self)
        self._asked = self._busy = self._alone = False
        self._error = ""
        self._held.changed.connect(self._written)
        private.changed.connect(self._screens_changed)
        self._arrive()

    # ---- where we are

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._run.step.value

    @Property(int, notify=changed)
    def number(self) -> int:
        return self._run.number

    @Property(int, notify=changed)
    def count(self) -> int:
        return len(f.STEPS)

    @Property(bool, notify=changed)
    def canGoBack(self) -> bool:
        return self._run.number > 1 and not self._busy

    @Property(bool, notify=changed)
    def canSkip(self) -> bool:
        return self._run.step in f.SKIPPABLE and not (self._run.step is Step.SECOND and self._run.has_second)

    @Property(bool, notify=changed)
    def isLast(self) -> bool:
        return self._run.number == len(f.STEPS)

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def error(self) -> str:
        """What went wrong outside, and what to do."""
        return self._error

    @Property("QVariantMap", notify=changed)  # type: ignore[arg-type]
    def troubles(self) -> dict[str, str]:
        """What is wrong, per field; nothing until the adult wants to go on."""
        return f.trouble(self._run) if self._asked else {}

    @Property(bool, notify=changed)
    def isHidden(self) -> bool:
        """Whether the class may be looking, and nobody said that it is not."""
        return not (self._private.value or self._alone)

    @Property(EntryModel, notify=changed)
    def entry(self) -> EntryModel:
        return self._entry

    @Property(bool, notify=changed)
    def hasVault(self) -> bool:
        return self._run.has_vault

    @Property(bool, notify=changed)
    def hasSecond(self) -> bool:
        return self._run.has_second

    @Property(NewPasswordModel, notify=changed)
    def firstPassword(self) -> NewPasswordModel:
        return self._first

    @Property(NewPasswordModel, notify=changed)
    def secondPassword(self) -> NewPasswordModel:
        return self._second

    @Property(RecoveryModel, notify=changed)
    def recovery(self) -> RecoveryModel:
        return self._recovery

    # ---- by hand

    @Slot()
    def alone(self) -> None:
        """Somebody says that no child can see this screen; it holds until the screens change."""
        self._alone = True
        self.changed.emit()

    @Slot()
    def back(self) -> None:
        if self.canGoBack:
            self._step(f.back(self._run))

    @Slot()
    def skip(self) -> None:
        """Leave this step out; it can be done later on its own page."""
        if self._busy or not self.canSkip:
            return
        self._second.forget()
        last = self.isLast
        self._step(f.skipped(self._run))
        self._keep()
        if last:
            self._actions.finish()

    @Slot()
    def next(self) -> None:
        """Go on, or say beside the field what is missing."""
        run = self._run
        if self._busy:
            return
        self._asked, self._error = True, ""
        wrong = bool(f.trouble(run))
        if run.step is Step.ADULT and not run.has_vault:
            wrong = not self._first.check() or wrong
        elif run.step is Step.SECOND and not run.has_second:
            wrong = not self._second.check() or wrong
        self.changed.emit()
        if not wrong:
            self._go_on(run)

    def _go_on(self, run: f.FirstRun) -> None:
        if run.step is Step.ADULT and not run.has_vault:
            people = f.people_of(run, self._today())
            self._ask(lambda: self._actions.create(people, run.ids.adult, self._first.typed, self._made))
        elif run.step is Step.SECOND and not run.has_second:
            adult = Adult(run.ids.second, tidy_name(run.second), run.second_role)
            self._ask(lambda: self._actions.add_adult(adult, self._second.typed, self._added))
        elif run.step is Step.RECOVERY and not self._recovery.isKept:
            self._recovery.confirm() if self._recovery.isChecking else self._recovery.onPaper()
        else:
            self._on()

    def _ask(self, action: Callable[[], None]) -> None:
        self._busy = True
        self.changed.emit()
        action()

    def _made(self, error: str) -> None:
        self._busy, self._error = False, error
        if error:
            self.changed.emit()
            return
        self._first.forget()
        self._step(f.forward(replace(self._run, has_vault=True)))

    def _added(self, error: str) -> None:
        self._busy = False
        if error:
            self._second.refuse(error)
            self.changed.emit()
            return
        self._second.forget()
        self._held.show(replace(self._run, has_second=True))
        self._on()

    def _on(self) -> None:
        """This step is right: keep it and go on."""
        run = self._run
        if run.step is Step.PLAN and run.first is not None:
            self._actions.plan(run.ids.school_class, run.first)
        self._step(f.forward(run))
        self._keep()
        if run.step is Step.PLAN:
            self._actions.finish()

    def _keep(self) -> None:
        if self._run.has_vault:
            self._actions.change(f.people_of(self._run, self._today(), self._symbols))

    def _step(self, run: f.FirstRun) -> None:
        self._asked = False
        self._held.show(run)
        self._arrive()
        self.changed.emit()

    def _arrive(self) -> None:
        if self._run.step is Step.RECOVERY:
            self._recovery.begin()

    @property
    def _run(self) -> f.FirstRun:
        return self._held.value

    @Slot()
    def _written(self) -> None:
        self._error = ""
        self.changed.emit()

    @Slot()
    def _screens_changed(self) -> None:
        self._alone = False
        self.changed.emit()
