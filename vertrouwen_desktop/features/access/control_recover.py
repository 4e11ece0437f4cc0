"""A lost password in the control window: the recovery key, a new password, a new key on paper."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.passwords import Choice
from vertrouwen_desktop.features.access.control_recovery import RecoveryModel
from vertrouwen_desktop.features.access.recovery import Done, RecoveryActions, Shuffle
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.new_password import NewPasswordModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.access"
QML_IMPORT_MAJOR_VERSION = 1

KEY, PASSWORD, PAPER = "key", "password", "paper"
LETTERS = 80


class RecoverActions(Protocol):
    """What the page asks of the program. None of these blocks or raises."""

    def open_with(self, recovery_key: str, done: Done) -> None:
        """Open the store with what is on the paper; the sentence says which group is wrong where that is known."""
        ...

    def reset(self, adult_id: str, password: str, done: Done) -> None:
        """Give the adult this password from now on."""
        ...

    def leave(self, opened: bool) -> None:
        """Go to the day, or back to the password when the store is still locked."""
        ...


@QmlElement
class RecoverModel(QObject):
    """Three steps: the key from the paper, a new password, a new key on paper.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        actions: RecoverActions,
        recovery: RecoveryActions,
        people: Held[People],
        private: Held[bool],
        choice: Choice,
        shuffle: Shuffle,
    ) -> None:
        super().__init__()
        self._actions, self._people, self._private, self._later = actions, people, private, recovery.later
        self._password = NewPasswordModel(choice, self)
        self._recovery = RecoveryModel(recovery, shuffle, self._over, self)
        self._step, self._who, self._error, self._who_trouble = KEY, "", "", ""
        self._busy = self._alone = False
        people.changed.connect(self.changed)
        private.changed.connect(self._screens_changed)

    @Property(str, notify=changed)
    def step(self) -> str:
        return self._step

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def isHidden(self) -> bool:
        """Whether the class may be looking, and nobody said that it is not."""
        return not (self._private.value or self._alone)

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(int, notify=changed)
    def letters(self) -> int:
        return LETTERS

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def adults(self) -> list[list[str]]:
        """Who may have lost a password, as [id, name]."""
        return [[one.adult_id, one.name] for one in self._people.value.adults if one.active]

    @Property(str, notify=changed)
    def who(self) -> str:
        return self._chosen()

    @Property(str, notify=changed)
    def whoTrouble(self) -> str:
        return self._who_trouble

    @Property(NewPasswordModel, notify=changed)
    def password(self) -> NewPasswordModel:
        return self._password

    @Property(RecoveryModel, notify=changed)
    def recovery(self) -> RecoveryModel:
        return self._recovery

    @Slot(str)
    def open(self, recovery_key: str) -> None:
        """Try what was typed from the paper."""
        if self._busy:
            return
        self._error = "" if recovery_key.strip() else "Typ de herstelsleutel over van het papier."
        self._busy = not self._error
        self.changed.emit()
        if self._busy:
            self._actions.open_with(recovery_key, self._opened)

    @Slot(str)
    def choose(self, adult_id: str) -> None:
        self._who, self._who_trouble = adult_id, ""
        self.changed.emit()

    @Slot()
    def reset(self) -> None:
        """Take the new password, or say what is missing."""
        if self._busy:
            return
        self._who_trouble = "" if self._chosen() else "Kies van wie het wachtwoord is."
        good = self._password.check() and not self._who_trouble
        self._busy = good
        self.changed.emit()
        if good:
            self._actions.reset(self._chosen(), self._password.typed, self._was_reset)

    @Slot()
    def cancel(self) -> None:
        """Stop here. The store may be open by now; then the key that was used is to be renewed another time."""
        opened = self._step != KEY
        if opened:
            self._later()
        self._begin_anew()
        self._actions.leave(opened)

    @Slot()
    def alone(self) -> None:
        """Somebody says that no child can see this screen; it holds until the screens change."""
        self._alone = True
        self.changed.emit()

    def _chosen(self) -> str:
        there = [one.adult_id for one in self._people.value.adults if one.active]
        return there[0] if len(there) == 1 else self._who

    def _opened(self, error: str) -> None:
        self._busy, self._error = False, error
        if not error:
            self._step = PASSWORD
        self.changed.emit()

    def _was_reset(self, error: str) -> None:
        self._busy = False
        if error:
            self._password.refuse(error)
        else:
            self._password.forget()
            self._step = PAPER
            self._recovery.begin()
        self.changed.emit()

    def _over(self) -> None:
        self._begin_anew()
        self._actions.leave(True)

    def _begin_anew(self) -> None:
        self._step, self._who, self._error, self._who_trouble = KEY, "", "", ""
        self._password.forget()
        self._recovery.forget()
        self.changed.emit()

    @Slot()
    def _screens_changed(self) -> None:
        self._alone = False
        self.changed.emit()


@QmlElement
class RenewModel(QObject):
    """A new recovery key, asked for from the settings or from the reminder on the page of the day.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, recovery: RecoveryActions, private: Held[bool], shuffle: Shuffle, leave: Callable[[], None]
    ) -> None:
        super().__init__()
        self._private, self._leave = private, leave
        self._recovery = RecoveryModel(recovery, shuffle, self.leave, self)
        self._alone = False
        private.changed.connect(self._screens_changed)

    @Property(bool, notify=changed)
    def isHidden(self) -> bool:
        return not (self._private.value or self._alone)

    @Property(RecoveryModel, notify=changed)
    def recovery(self) -> RecoveryModel:
        return self._recovery

    @Slot()
    def alone(self) -> None:
        """Somebody says that no child can see this screen; it holds until the screens change."""
        self._alone = True
        self.changed.emit()

    @Slot()
    def leave(self) -> None:
        """Back to where this was asked for; a key that was not typed over is forgotten."""
        self._recovery.forget()
        self._leave()

    @Slot()
    def _screens_changed(self) -> None:
        self._alone = False
        self.changed.emit()
