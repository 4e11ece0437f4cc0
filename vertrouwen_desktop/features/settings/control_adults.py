"""The adults and the recovery key, on the page of settings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.names import MAX_NAME, name_trouble, tidy_name
from vertrouwen_desktop.domain.confidential.people import Adult, People, Role
from vertrouwen_desktop.domain.confidential.registration import NewId
from vertrouwen_desktop.domain.confidential.school import add_adult, changed_adult, restored_adult
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.passwords import Choice
from vertrouwen_desktop.features.settings.adults import (
    ROLE_WORDS,
    Access,
    AdultRow,
    AdultsActions,
    adult_rows,
    recovery_words,
    remove_words,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.new_password import NewPasswordModel
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.settings"
QML_IMPORT_MAJOR_VERSION = 1

LIST, ADD, EDIT, GIVE, REMOVE, PASSWORD = "", "add", "edit", "give", "remove", "password"


@QmlElement
class AdultsModel(QObject):
    """The list, and the one form that lies over it.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        people: Held[People],
        access: Held[Access],
        private: Held[bool],
        actions: AdultsActions,
        new_id: NewId,
        today: Callable[[], date],
        choice: Choice,
    ) -> None:
        super().__init__()
        self._people, self._access, self._private = people, access, private
        self._actions, self._new_id, self._today = actions, new_id, today
        self._new = NewPasswordModel(choice, self)
        self._rows = RowsModel(AdultRow, "adult_id", self)
        self._form, self._id, self._name, self._role = LIST, "", "", Role.TEACHER
        self._old = self._trouble = self._old_trouble = self._error = self._said = ""
        self._busy = False
        for held in (people, access, private):
            held.changed.connect(self._show)
        self._show()

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(str, notify=changed)
    def form(self) -> str:
        """Which form is open: add, edit, give, remove, password, or none."""
        return self._form

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._name

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._role.value

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def roles(self) -> list[list[str]]:
        return [[role.value, word] for role, word in ROLE_WORDS.items()]

    @Property(int, notify=changed)
    def nameLetters(self) -> int:
        return MAX_NAME

    @Property(str, notify=changed)
    def nameTrouble(self) -> str:
        return self._trouble

    @Property(str, notify=changed)
    def old(self) -> str:
        return self._old

    @Property(str, notify=changed)
    def oldTrouble(self) -> str:
        return self._old_trouble

    @Property(NewPasswordModel, notify=changed)
    def password(self) -> NewPasswordModel:
        return self._new

    @Property(bool, notify=changed)
    def canShow(self) -> bool:
        """Whether a password may stand on the screen."""
        return self._private.value

    @Property(bool, notify=changed)
    def canChange(self) -> bool:
        return self._access.value.can_change

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._busy

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(str, notify=changed)
    def said(self) -> str:
        """What just happened."""
        return self._said

    @Property(str, notify=changed)
    def removeSentence(self) -> str:
        return remove_words(self._name)[0]

    @Property(str, notify=changed)
    def removeHonest(self) -> str:
        return remove_words(self._name)[1]

    @Property(str, notify=changed)
    def recoverySentence(self) -> str:
        return recovery_words(self._access.value, self._today())

    @Property(bool, notify=changed)
    def hasRecovery(self) -> bool:
        return self._access.value.recovery_since is not None

    @Slot()
    def add(self) -> None:
        self._open(ADD, Adult(self._new_id(), "", Role.SUBSTITUTE))

    @Slot(str)
    def edit(self, adult_id: str) -> None:
        self._open(EDIT, self._adult(adult_id))

    @Slot(str)
    def give(self, adult_id: str) -> None:
        """Let an adult who is there choose a password."""
        self._open(GIVE, self._adult(adult_id))

    @Slot(str)
    def remove(self, adult_id: str) -> None:
        self._open(REMOVE, self._adult(adult_id))

    @Slot(str)
    def bringBack(self, adult_id: str) -> None:
        """An adult works here again."""
        try:
            self._actions.change(restored_adult(self._people.value, adult_id))
        except KnownError as error:
            self._said, self._error = "", str(error)
        self.changed.emit()

    @Slot()
    def changePassword(self) -> None:
        self._open(PASSWORD, self._adult(self._access.value.me))

    @Slot()
    def renewRecovery(self) -> None:
        self._actions.renew_recovery()

    @Slot(str)
    def nameIs(self, name: str) -> None:
        self._name, self._trouble = name, ""
        self.changed.emit()

    @Slot(str)
    def chooseRole(self, role: str) -> None:
        self._role = Role(role)
        self.changed.emit()

    @Slot(str)
    def oldIs(self, old: str) -> None:
        self._old, self._old_trouble = old, ""
        self.changed.emit()

    @Slot()
    def cancel(self) -> None:
        if not self._busy:
            self._close("")

    @Slot()
    def done(self) -> None:
        """Do what the open form is for, or say what is missing."""
        if self._busy:
            return
        self._error = ""
        {ADD: self._add, EDIT: self._edit, GIVE: self._add, REMOVE: self._remove, PASSWORD: self._change}[self._form]()
        self.changed.emit()

    def _add(self) -> None:
        adult = Adult(self._id, tidy_name(self._name), self._role)
        if self._form == ADD:
            self._trouble = name_trouble(self._name) or self._refused(adult)
        if not self._new.check() or self._trouble:
            return
        self._busy = True
        self._actions.add_adult(adult, self._new.typed, self._tried(f"{adult.name} kan nu naar binnen."))

    def _edit(self) -> None:
        try:
            people = changed_adult(self._people.value, self._id, self._name, self._role)
        except KnownError as error:
            self._trouble = str(error)
            return
        self._actions.change(people)
        self._close("Bewaard.")

    def _remove(self) -> None:
        self._busy = True
        self._actions.remove_adult(self._id, self._tried(f"{self._name} heeft geen toegang meer."))

    def _change(self) -> None:
        self._old_trouble = "" if self._old else "Typ eerst je wachtwoord van nu."
        if not self._new.check() or self._old_trouble:
            return
        self._busy = True
        self._actions.change_password(self._old, self._new.typed, self._tried("Je hebt een nieuw wachtwoord."))

    def _refused(self, adult: Adult) -> str:
        try:
            add_adult(self._people.value, adult.name, adult.role, adult.adult_id)
        except KnownError as error:
            return str(error)
        return ""

    def _tried(self, said: str) -> Callable[[str], None]:
        def done(error: str) -> None:
            self._busy, self._error = False, error
            if not error:
                self._close(said)
            self.changed.emit()

        return done

    def _adult(self, adult_id: str) -> Adult:
        return self._people.value.adult(adult_id) or Adult(adult_id, "", Role.TEACHER)

    def _open(self, form: str, adult: Adult) -> None:
        if self._busy:
            return
        self._close("")
        self._form, self._id, self._name, self._role = form, adult.adult_id, adult.name, adult.role
        self.changed.emit()

    def _close(self, said: str) -> None:
        self._form, self._id, self._name, self._old = LIST, "", "", ""
        self._trouble = self._old_trouble = self._error = ""
        self._said = said
        self._new.forget()
        self.changed.emit()

    @Slot()
    def _show(self) -> None:
        self._rows.show(adult_rows(self._people.value, self._access.value))
        self.changed.emit()
