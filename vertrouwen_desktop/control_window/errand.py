"""Slow work with files, in a thread that the end of the program does not wait for."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from threading import Thread
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot

from vertrouwen_desktop.domain.errors import KnownError

T = TypeVar("T")


class Errand(QObject, Generic[T]):
    """Does `work` beside the screen and calls `done` once, on the screen's thread.

    `done` gets "" and what came of it, or the sentence of a KnownError; or `late` when nothing came in `patience_ms`. A
    disk that hangs keeps its thread for ever, so each errand has one of its own.
    """

    _came = Signal(object)

    def __init__(
        self,
        work: Callable[[], T],
        done: Callable[[str, T | None], None],
        patience_ms: int,
        late: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._work, self._late = work, late
        self._done: Callable[[str, T | None], None] | None = done
        self._came.connect(self._arrived, Qt.ConnectionType.QueuedConnection)
        QTimer.singleShot(patience_ms, self, self._tired)
        self._thread = Thread(target=self._run, name="file", daemon=True)
        self._thread.start()

    def forget(self, wait_s: float) -> None:
        """Tell nobody any more, but let it come to its end if that takes no longer than this."""
        self._done = None
        self._thread.join(wait_s)

    def _run(self) -> None:
        outcome: tuple[str, T | None]
        try:
            outcome = "", self._work()
        except KnownError as error:
            outcome = str(error), None
        with contextlib.suppress(RuntimeError):  # the program is over
            self._came.emit(outcome)

    @Slot(object)
    def _arrived(self, outcome: tuple[str, T | None]) -> None:
        self._tell(*outcome)
        self.deleteLater()

    def _tired(self) -> None:
        self._tell(self._late, None)

    def _tell(self, sentence: str, outcome: T | None) -> None:
        done, self._done = self._done, None
        if done is not None:
            done(sentence, outcome)
