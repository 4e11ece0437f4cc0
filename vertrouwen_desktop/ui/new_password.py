"""A new password that its owner chooses: typed twice, or a phrase that the program thinks of."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.passwords import Choice, password_trouble, phrase

QML_IMPORT_NAME = "vertrouwen_desktop.ui"
QML_IMPORT_MAJOR_VERSION = 1

UNEQUAL = "De twee wachtwoorden zijn niet gelijk. Typ het nog een keer."


@QmlElement
class NewPasswordModel(QObject):
    """Two fields and an offer; says what is wrong only once it was asked for.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, choice: Choice, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._choice = choice
        self._password = self._again = self._phrase = self._refusal = ""
        self._asked = False

    @Property(str, notify=changed)
    def password(self) -> str:
        return self._password

    @Property(str, notify=changed)
    def again(self) -> str:
        return self._again

    @Property(str, notify=changed)
    def phrase(self) -> str:
        """The phrase that was offered; it fills the first field, the second is for the hands to learn it."""
        return self._phrase

    @Property(str, notify=changed)
    def passwordTrouble(self) -> str:
        return self._refusal or (password_trouble(self._password) if self._asked else "")

    @Property(str, notify=changed)
    def againTrouble(self) -> str:
        return UNEQUAL if self._asked and self._again != self._password else ""

    @Property(bool, notify=changed)
    def isGood(self) -> bool:
        return not password_trouble(self._password) and self._again == self._password

    @Property(bool, notify=changed)
    def isEmpty(self) -> bool:
        return not (self._password or self._again)

    @Slot(str)
    def passwordIs(self, password: str) -> None:
        self._password, self._refusal = password, ""
        self.changed.emit()

    @Slot(str)
    def againIs(self, password: str) -> None:
        self._again = password
        self.changed.emit()

    @Slot()
    def offer(self) -> None:
        """Offer a phrase of common words, another one each time."""
        self._phrase = phrase(self._choice)
        self._password, self._again, self._refusal = self._phrase, "", ""
        self.changed.emit()

    @property
    def typed(self) -> str:
        """The password, for Python."""
        return self._password

    def check(self) -> bool:
        """Return whether it can be used; from now on what is wrong stands beside its field."""
        self._asked = True
        self.changed.emit()
        return not password_trouble(self._password) and self._again == self._password

    def refuse(self, sentence: str) -> None:
        """Say beside the field why the store does not take it."""
        self._refusal = sentence
        self.changed.emit()

    def forget(self) -> None:
        """Begin anew: nothing was typed."""
        self._password = self._again = self._phrase = self._refusal = ""
        self._asked = False
        self.changed.emit()
