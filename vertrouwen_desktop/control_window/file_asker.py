"""The dialogs that ask which file or folder: made when they are needed, one at a time, and gone after."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QLibraryInfo, QMetaObject, QObject, QTimer, QTranslator, QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickView
from shiboken6 import delete

from vertrouwen_desktop.control_window.file_ask import FileAskModel, Question

SYSTEM_ASKS = sys.platform in ("win32", "darwin")
"""There the dialogs are always those of the system, which ask themselves whether a file may be replaced."""

_MODULE = "vertrouwen_desktop.control_window"
_DO_NOT_CONFIRM = 4  # FileDialog.DontConfirmOverwrite: Qt's own dialog asks it in English
_DUTCH = {"File name": "Naam", "Filter": "Soort"}
"""What Qt's own dialog says and Qt's own Dutch does not have."""

Answer = Callable[[QUrl | None], None]


class FileAsker(QObject):
    """Asks one question after the other; `None` is the answer when the adult chose nothing.

    A dialog belongs to `view` and never outlives its being seen: a hidden window asks nothing.
    """

    def __init__(self, view: QQuickView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._waiting: deque[tuple[Question, Answer]] = deque()
        self._dialog: QObject | None = None
        self._model: FileAskModel | None = None
        self._component: QQmlComponent | None = None
        self._left_behind: list[QObject] = []
        self._dutch: QTranslator | None = None
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self._next)
        view.visibleChanged.connect(self._seen)

    def ask(self, question: Question, answer: Answer) -> None:
        """Ask as soon as nothing else is asked."""
        self._waiting.append((question, answer))
        self._again.start()

    def cancel(self) -> None:
        """Answer all with nothing."""
        waiting, self._waiting = self._waiting, deque()
        if self._dialog is not None:
            QMetaObject.invokeMethod(self._dialog, "reject")
        for _, answer in waiting:
            answer(None)

    def close(self) -> None:
        """Leave all unanswered; before the window is deleted."""
        self._view.visibleChanged.disconnect(self._seen)
        self._again.stop()
        self._waiting.clear()
        if self._dialog is not None and self._model is not None:
            self._model.forget()
            QMetaObject.invokeMethod(self._dialog, "reject")
            self._dialog.setParent(None)  # else shiboken forgets to take it from its parent, which then crashes
            delete(self._dialog)
        self._dialog = self._model = self._component = None
        self._left_behind = []
        if self._dutch is not None:
            QGuiApplication.removeTranslator(self._dutch)

    def _seen(self, visible: bool) -> None:
        if not visible:
            self.cancel()

    def _next(self) -> None:
        if self._dialog is not None or not self._waiting:
            return
        if not self._view.isVisible():
            self.cancel()
            return
        question, answer = self._waiting.popleft()
        self._prepare()
        model = FileAskModel(question, lambda place: self._answered(answer, place), self)
        given: dict[str, object] = {"model": model, "parentWindow": self._view, "currentFolder": question.folder}
        before = self._view.children()
        component = QQmlComponent(self._view.engine(), _MODULE, question.kind, self)
        assert component.isReady(), component.errorString()
        self._dialog, self._component, self._model = component.createWithInitialProperties(given), component, model
        self._dialog.setParent(self)
        if question.name:  # after `fileMode`: a file to open must be there
            proposed = Path(question.folder.toLocalFile(), question.name)
            self._dialog.setProperty("selectedFile", QUrl.fromLocalFile(str(proposed)))
            self._dialog.setProperty("defaultSuffix", proposed.suffix.removeprefix("."))
            if not SYSTEM_ASKS:
                self._dialog.setProperty("options", _DO_NOT_CONFIRM)
        QMetaObject.invokeMethod(self._dialog, "open")
        self._left_behind = [one for one in self._view.children() if one not in before]  # Qt's own dialog: for ever
        self._finish_own_dialog(question.name)

    def _answered(self, answer: Answer, place: QUrl | None) -> None:
        shows = (self._dialog, *self._left_behind)  # these go before what they show
        for over in (*shows, self._component, self._model):
            if over is not None:
                over.deleteLater()
        self._dialog = self._model = self._component = None
        self._left_behind = []
        self._again.start()
        answer(place)

    def _prepare(self) -> None:
        """Give Qt's own dialog, where there is one, the one style that is in the bundle and Dutch words."""
        if SYSTEM_ASKS or self._dutch is not None:
            return
        os.environ.setdefault("QT_QUICK_CONTROLS_STYLE", "Basic")
        self._dutch = QTranslator(self)
        if self._dutch.load("qtbase_nl", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
            QGuiApplication.installTranslator(self._dutch)

    def _finish_own_dialog(self, name: str) -> None:
        """Do what Qt's own dialog does not do by itself; that of the system has no such field."""
        field = self._view.findChild(QQuickItem, "fileNameTextField")
        if field is None:
            return
        field.setProperty("text", name)
        for label in field.parentItem().childItems():
            word = _DUTCH.get(str(label.property("text")))
            if word is not None:
                label.setProperty("text", word)
