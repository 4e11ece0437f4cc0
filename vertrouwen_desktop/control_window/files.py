"""Choosing, reading and saving files from the control window; what may take long is done beside the screen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QStandardPaths, QTimer, QUrl
from PySide6.QtQuick import QQuickView

from vertrouwen_desktop.control_window.errand import Errand
from vertrouwen_desktop.control_window.file_ask import Question
from vertrouwen_desktop.control_window.file_asker import SYSTEM_ASKS, FileAsker
from vertrouwen_desktop.control_window.file_bytes import free_place, local_path, read_bytes, write_bytes
from vertrouwen_desktop.control_window.papers import keep_paper, remove_paper, short_paper, show_paper, sweep_papers

T = TypeVar("T")
Done = Callable[[str], None]
GotFile = Callable[[str, bytes], None]

PATIENCE_MS = 20_000
SHORT_MS = 600_000
"""So long a paper that must not stay lies there for its viewer."""
CLOSE_S = 2.0
PAPERS = "Vertrouwen"
READ_LATE = (
    "Dit bestand komt niet binnen. Staat het in de cloud of op een trage schijf? "
    "Kopieer het naar je map Documenten, en kies het daar."
)
WRITE_LATE = "De schijf geeft geen antwoord. Kijk straks of het bestand er staat, of kies een andere map."
NO_VIEWER = "Op deze laptop opent geen programma een PDF. Kies Bewaar als PDF, en druk het ergens anders af."


class Files(QObject):
    """Asks the adults for files, one dialog at a time; each `done` is called once, later, on the screen's thread.

    The dialog is the system's; Qt's own one where it has none. It goes away when the control window hides, for what it
    shows is not for the class. Which folder was used last is known only until the program ends.
    """

    def __init__(
        self,
        view: QQuickView,
        data_folder: Path,
        documents: Path | None = None,
        show: Callable[[Path], bool] = show_paper,
        patience_ms: int = PATIENCE_MS,
        short_ms: int = SHORT_MS,
    ) -> None:
        super().__init__()
        self._asker = FileAsker(view, self)
        self._data_folder, self._show = data_folder, show
        self._patience_ms, self._short_ms = patience_ms, short_ms
        self._documents = documents or Path(
            QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        )
        self._last = self._documents
        self._errands: set[Errand[Any]] = set()
        sweep_papers(data_folder)

    def open(self, title: str, kinds: Sequence[tuple[str, Sequence[str]]], most_bytes: int, done: GotFile) -> None:
        """Let the adult choose a file and read it: `done("", its bytes)`; ("", b"") when nothing was chosen.

        `kinds` are words with their patterns: ("Lijst (CSV)", ("*.csv", "*.txt")). The bytes of a file are never empty:
        of an empty file a sentence says so.
        """

        def answer(place: QUrl | None) -> None:
            if place is None:
                done("", b"")
            else:
                self._note(place)
                self.read(_address(place), most_bytes, done)

        self._asker.ask(Question("FileAsk", title, self._start(), tuple(_filter(*kind) for kind in kinds)), answer)

    def read(self, place: str, most_bytes: int, done: GotFile) -> None:
        """Read a file by its typed path or its file:// address (dropped); ("", b"") for an empty text."""

        def work() -> bytes:
            return read_bytes(local_path(place), most_bytes) if place.strip() else b""

        self._beside(work, lambda sentence, data: done(sentence, data or b""), READ_LATE)

    def save(self, name: str, data: bytes, done: Done) -> None:
        """Ask where to keep `data`, proposing `name`, and keep it wholly or not at all: `done("")`, or what is wrong.

        When the adult thinks better of it `done` is never called. Where Qt's own dialog asks, no file is replaced: the
        new one gets a number.
        """

        def answer(place: QUrl | None) -> None:
            if place is not None:
                self._note(place)
                self._beside(lambda: _keep(place, data), lambda sentence, _: done(sentence), WRITE_LATE)

        kind = name.rpartition(".")[2]
        question = Question(
            "FileAsk", "Bewaren", self._start(), (_filter(kind.upper(), (f"*.{kind}",)),), Path(name).name
        )
        self._asker.ask(question, answer)

    def folder(self, title: str, done: Done) -> None:
        """Let the adult choose a folder: `done(its path)`; "" when nothing was chosen. It may lie on the network."""
        question = Question("FolderAsk", title, self._start())
        self._asker.ask(question, lambda place: done(place.toLocalFile() if place is not None else ""))

    def open_printed(
        self, name: str, pdf_bytes: bytes, done: Done, *, keep: bool = True, lies: Done | None = None
    ) -> None:
        """Open a paper with the system's viewer, where the adult prints it: `done("")`, or what is wrong.

        It is kept in the map Vertrouwen in the adult's Documents; `lies` is told so, just before `done`. With
        `keep=False` (a recovery sheet) it lies in a private folder beside the store for ten minutes, shorter when the
        program ends; what a program leaves that was cut off, the next start takes away. The rest is not in our hands:
        the viewer and the printer may keep copies, the disk may still hold what was removed, and the viewer's window
        stands where the system puts it.
        """

        def work() -> Path:
            if keep:
                return keep_paper(self._documents / PAPERS, name, pdf_bytes)
            return short_paper(self._data_folder, name, pdf_bytes)

        def written(sentence: str, place: Path | None) -> None:
            if place is None:
                done(sentence)
            elif keep:
                self._show_kept(place, done, lies)
            else:
                self._show_short(place, done)

        self._beside(work, written, WRITE_LATE)

    def cancel(self) -> None:
        """Close what is asked as if the adult did so; for when the store is locked."""
        self._asker.cancel()

    def close(self) -> None:
        """Ask, tell and leave behind nothing any more; before the window is deleted."""
        self._asker.close()
        for errand in self._errands:
            errand.forget(CLOSE_S)
        self._errands.clear()
        sweep_papers(self._data_folder)

    # ---- inside

    def _show_kept(self, place: Path, done: Done, lies: Done | None) -> None:
        where = f"Het papier ligt in Documenten, in de map {PAPERS}: {place.name}."
        if not self._show(place):
            done(f"{where} Geen programma opent het hier. Druk het ergens anders af.")
            return
        if lies is not None:
            lies(where)
        done("")

    def _show_short(self, place: Path, done: Done) -> None:
        shown = self._show(place)
        if shown:
            QTimer.singleShot(self._short_ms, self, lambda: remove_paper(place))
        else:
            remove_paper(place)
        done("" if shown else NO_VIEWER)

    def _start(self) -> QUrl:
        """Return the folder to begin in: a stick may be gone, and not everybody has a map Documents."""
        places = (self._last, self._documents, Path.home())
        return QUrl.fromLocalFile(str(next((place for place in places if place.is_dir()), places[-1])))

    def _note(self, place: QUrl) -> None:
        self._last = Path(place.toLocalFile()).parent

    def _beside(self, work: Callable[[], T], done: Callable[[str, T | None], None], late: str) -> None:
        def over(sentence: str, outcome: T | None) -> None:
            self._errands.discard(errand)
            done(sentence, outcome)

        errand = Errand(work, over, self._patience_ms, late, self)
        self._errands.add(errand)


def _keep(place: QUrl, data: bytes) -> None:
    path = local_path(_address(place))
    write_bytes(path if SYSTEM_ASKS else free_place(path.parent, path.name), data)


def _filter(word: str, patterns: Sequence[str]) -> str:
    """Return a filter as Qt wants it; Qt's own dialog takes what is in the first parentheses for the patterns."""
    return f"{word.replace('(', '').replace(')', '')} ({' '.join(patterns)})"


def _address(place: QUrl) -> str:
    return place.toString(QUrl.ComponentFormattingOption.FullyEncoded)
