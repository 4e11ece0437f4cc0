"""The question which file or folder, as its dialog shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

QML_IMPORT_NAME = "vertrouwen_desktop.control_window"
QML_IMPORT_MAJOR_VERSION = 1


@dataclass(frozen=True, slots=True)
class Question:
    """What is asked: a kind of dialog (its QML type), its words, and where to begin.

    Attributes:
        filters: As Qt wants them: "Lijst (CSV) (*.csv *.txt)".
        name: The name that is proposed for a new file; empty when an existing one is asked.
    """

    kind: str
    title: str
    folder: QUrl
    filters: tuple[str, ...] = ()
    name: str = ""


@QmlElement
class FileAskModel(QObject):
    """One question, which is answered once: with a place, or None when nothing was chosen.

    Signals:
        changed: Never: a question stays as it was asked.
    """

    changed = Signal()

    def __init__(
        self, question: Question, answer: Callable[[QUrl | None], None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._answer: Callable[[QUrl | None], None] | None = answer

    @Property(str, notify=changed)
    def title(self) -> str:
        return self._question.title

    @Property(bool, notify=changed)
    def saves(self) -> bool:
        return bool(self._question.name)

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def filters(self) -> list[str]:
        return list(self._question.filters)

    @Slot(QUrl)
    def accept(self, place: QUrl) -> None:
        self._tell(place)

    @Slot()
    def reject(self) -> None:
        self._tell(None)

    def forget(self) -> None:
        """Nobody waits for the answer any more."""
        self._answer = None

    def _tell(self, place: QUrl | None) -> None:
        answer, self._answer = self._answer, None
        if answer is not None:
            answer(place)
