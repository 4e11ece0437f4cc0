"""How long what is kept, and the list of what may go, on the page of settings."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.rights import Due, Term
from vertrouwen_desktop.features.settings.terms import (
    DueRow,
    TermRow,
    TermsActions,
    due_words,
    longer,
    shorter,
    term_rows,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.settings"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class TermsModel(QObject):
    """A term per category; what is over its term goes only after a look and a yes.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, terms: Held[tuple[Term, ...]], actions: TermsActions) -> None:
        super().__init__()
        self._terms, self._actions = terms, actions
        self._due: tuple[Due, ...] = ()
        self._rows = RowsModel(TermRow, "category", self)
        self._due_rows = RowsModel(DueRow, "category", self)
        self._error = self._said = ""
        self._busy = self._asking = self._looked = self._purged = False
        terms.changed.connect(self._show)
        self._show()

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(QObject, notify=changed)
    def due(self) -> RowsModel:
        return self._due_rows

    @Property(int, notify=changed)
    def dueCount(self) -> int:
        return sum(one.count for one in self._due)

    @Property(bool, notify=changed)
    def hasLooked(self) -> bool:
        return self._looked

    @Property(bool, notify=changed)
    def isBusy(self) -> bool:
        return self._busy

    @Property(bool, notify=changed)
    def isAsking(self) -> bool:
        """Whether it is asked if all of the list may go."""
        return self._asking

    @Property(bool, notify=changed)
    def isPurged(self) -> bool:
        """Whether there is a proof to keep."""
        return self._purged

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Property(str, notify=changed)
    def said(self) -> str:
        return self._said

    @Slot()
    def look(self) -> None:
        """Look at what is over its term."""
        if not self._busy:
            self._busy, self._asking, self._error = True, False, ""
            self.changed.emit()
            self._actions.look(self._found)

    @Slot(str)
    def longer(self, category: str) -> None:
        self._move(category, longer)

    @Slot(str)
    def shorter(self, category: str) -> None:
        self._move(category, shorter)

    @Slot()
    def purge(self) -> None:
        """Ask first; asked once more, erase what is on the list."""
        if self._busy or not self._due:
            return
        if not self._asking:
            self._asking = True
            self.changed.emit()
            return
        self._busy, self._asking, self._error = True, False, ""
        self.changed.emit()
        self._actions.purge(self._due, self._erased)

    @Slot()
    def stay(self) -> None:
        self._asking = False
        self.changed.emit()

    @Slot()
    def saveCertificate(self) -> None:
        def done(error: str) -> None:
            self._error = error
            self.changed.emit()

        self._actions.save_certificate(done)

    def _move(self, category: str, step: Callable[[Term], Term]) -> None:
        moved = tuple(step(one) if one.category == category else one for one in self._terms.value)
        if moved != self._terms.value:
            self._terms.show(moved)
            self._actions.save_terms(moved)
            self._due, self._looked, self._asking = (), False, False
            self._show()

    def _found(self, error: str, due: tuple[Due, ...]) -> None:
        self._busy, self._error, self._due, self._looked = False, error, due, not error
        self._said = ""
        self._show()

    def _erased(self, error: str, count: int) -> None:
        self._busy, self._error = False, error
        if not error:
            self._due, self._purged = (), True
            self._said = f"{count} {'regel is' if count == 1 else 'regels zijn'} gewist."
        self._show()

    @Slot()
    def _show(self) -> None:
        self._rows.show(term_rows(self._terms.value))
        self._due_rows.show([DueRow(one.category.value, due_words(one)) for one in self._due])
        self.changed.emit()
