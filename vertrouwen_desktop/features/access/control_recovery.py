"""The recovery key in the control window: shown, printed, and typed over from the paper."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.access.recovery import ASKED, LATER, RecoveryActions, Shuffle, asked, groups, trouble

QML_IMPORT_NAME = "vertrouwen_desktop.features.access"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class RecoveryModel(QObject):
    """A new recovery key, from making it to knowing that it is on paper.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self, actions: RecoveryActions, shuffle: Shuffle, over: Callable[[], None], parent: QObject | None = None
    ) -> None:
        """`over` is called when the key is kept, or put off."""
        super().__init__(parent)
        self._actions, self._shuffle, self._over = actions, shuffle, over
        self._key = self._error = self._said = ""
        self._asked: tuple[int, ...] = (1, 2)
        self._typed: tuple[str, ...] = ("",) * ASKED
        self._wrong: tuple[str, ...] = ("",) * ASKED
        self._busy = self._checking = self._doubting = self._kept = False

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def groups(self) -> list[str]:
        """The groups to write down; none while the key is typed over, so that it comes from the paper."""
        return [] if self._checking else list(groups(self._key)[:-1])

    @Property(str, notify=changed)
    def checkGroup(self) -> str:
        return groups(self._key)[-1] if self._key and not self._checking else ""

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def isChecking(self) -> bool:
        """Whether two groups are being typed over."""
        return self._checking

    @Property(bool, notify=changed)
    def isDoubting(self) -> bool:
        """Whether the sentence about leaving it for later is shown."""
        return self._doubting

    @Property(bool, notify=changed)
    def isKept(self) -> bool:
        return self._kept

    @Property(str, notify=changed)
    def laterSentence(self) -> str:
        return LATER

    @Property(str, notify=changed)
    def said(self) -> str:
        """That it was printed or saved."""
        return self._said

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(int, notify=changed)
    def firstNumber(self) -> int:
        return self._asked[0]

    @Property(int, notify=changed)
    def secondNumber(self) -> int:
        return self._asked[1]

    @Property(str, notify=changed)
    def firstTyped(self) -> str:
        return self._typed[0]

    @Property(str, notify=changed)
    def secondTyped(self) -> str:
        return self._typed[1]

    @Property(str, notify=changed)
    def firstTrouble(self) -> str:
        return self._wrong[0]

    @Property(str, notify=changed)
    def secondTrouble(self) -> str:
        return self._wrong[1]

    @Slot()
    def begin(self) -> None:
        """Make a key, unless there is one on the screen or in the drawer."""
        if not self._key and not self._busy and not self._kept:
            self._busy, self._error = True, ""
            self.changed.emit()
            self._actions.make(self._made)

    @Slot()
    def print_(self) -> None:
        self._ask(self._actions.print_key, "Het vel opent in een ander venster. Druk het daar af.")

    @Slot()
    def save(self) -> None:
        self._ask(self._actions.save_key, "Het vel is bewaard als PDF. Druk het af, en gooi de PDF daarna weg.")

    @Slot()
    def onPaper(self) -> None:
        """The key is on paper: hide it and ask for two groups."""
        if self._key:
            self._asked = asked(len(groups(self._key)), self._shuffle)
            self._typed = self._wrong = ("",) * ASKED
            self._checking, self._doubting, self._error = True, False, ""
            self.changed.emit()

    @Slot()
    def look(self) -> None:
        """Show the key once more."""
        self._checking, self._error = False, ""
        self.changed.emit()

    @Slot(str)
    def firstIs(self, text: str) -> None:
        self._type(text, self._typed[1])

    @Slot(str)
    def secondIs(self, text: str) -> None:
        self._type(self._typed[0], text)

    @Slot()
    def confirm(self) -> None:
        """Compare what was typed with the key; the right groups mean that it is kept."""
        if not self._checking or self._busy:
            return
        self._wrong = trouble(self._typed, self._asked, self._key)
        self._error = ""
        self._busy = not any(self._wrong)
        self.changed.emit()
        if self._busy:
            self._actions.keep(self._key, self._was_kept)

    @Slot()
    def later(self) -> None:
        """First say what that means; asked once more, leave it for later."""
        if not self._doubting:
            self._doubting = True
            self.changed.emit()
            return
        self._actions.later()
        self.forget()
        self._over()

    @Slot()
    def stay(self) -> None:
        """Do it now after all."""
        self._doubting = False
        self.changed.emit()

    def forget(self) -> None:
        """Let go of a key that was not kept; asked again, there is another one."""
        self._key = self._error = self._said = ""
        self._typed = self._wrong = ("",) * ASKED
        self._busy = self._checking = self._doubting = self._kept = False
        self.changed.emit()

    def _ask(self, action: Callable[[str, Callable[[str], None]], None], said: str) -> None:
        if not self._key or self._busy:
            return

        def done(error: str) -> None:
            self._error, self._said = error, "" if error else said
            self.changed.emit()

        self._error = self._said = ""
        self.changed.emit()
        action(self._key, done)

    def _type(self, *typed: str) -> None:
        self._typed, self._wrong, self._error = typed, ("",) * ASKED, ""
        self.changed.emit()

    def _made(self, error: str, key: str) -> None:
        self._busy, self._error, self._key = False, error, key
        self.changed.emit()

    def _was_kept(self, error: str) -> None:
        self._busy, self._error, self._kept = False, error, not error
        if not error:
            self._key = ""
            self._checking = False
        self.changed.emit()
        if not error:
            self._over()
