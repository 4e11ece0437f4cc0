"""Opens the pages of the real program off screen, over and over. Usage: open_pages.py FOLDER ROUNDS.

Says in seconds, as JSON on the last line, how long the window's own thread was at it from the press in the rail to the
page on the screen, its model made anew each time; and how long the store's thread was at what it reads.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import qasync

from tests.store.making import PASSWORD
from vertrouwen_desktop.control_window.application import application
from vertrouwen_desktop.control_window.background import finish
from vertrouwen_desktop.control_window.options import Options
from vertrouwen_desktop.control_window.program import Program
from vertrouwen_desktop.control_window.shelves import shelf_of
from vertrouwen_desktop.domain.confidential.rights import LogEntry
from vertrouwen_desktop.features.settings.control import SettingsModel
from vertrouwen_desktop.store.vault import OpenVault

PAGES = ("classes", "programme", "today", "settings")
SETTLED_S = 0.02


class Opening:
    """A program whose store is open, and how long it took over what."""

    def __init__(self, folder: Path) -> None:
        options = Options(folder, f"bench-{folder.name}", (), adopted=True)
        self.program = Program(options, shelf_of(options.folder))
        self.took_s: dict[str, list[float]] = {}

    async def all(self, rounds: int) -> None:
        program = self.program
        program.start()
        assert await program.door.open(PASSWORD) == ""
        await finish()
        assert program.private.value, "nothing would be shown"
        assert len(program.registry.people.value.pupils_of(program.class_id.value)) == 30
        for turn in range(rounds + 1):
            for name in PAGES:
                await self._open(name)
            await self._parts()
            await self._change(turn)
            await program.door.beside(self._read)
            if not turn:
                self.took_s.clear()  # the first opening compiles the QML
        assert program.close()

    async def _open(self, name: str) -> None:
        program = self.program
        program.go("classes" if name == "today" else "today")
        program.view.grabWindow()
        old = program.pages._made.pop(name, None)
        if old is not None:
            old.model.deleteLater()
        await asyncio.sleep(SETTLED_S)

        def both() -> None:
            self._timed(f"{name}: model and QML", lambda: program.go(name))
            program.view.grabWindow()

        self._timed(name, both)

    async def _parts(self) -> None:
        """The parts of the settings that tell of people; the log shows what the store's thread has found."""
        program = self.program
        model = program.pages.all()["settings"]().model
        assert isinstance(model, SettingsModel)
        log = model.log
        assert log is not None
        waiting: list[Callable[[str, tuple[LogEntry, ...]], None]] = []
        vars(log)["_actions"] = SimpleNamespace(look=waiting.append)
        _, entries = await program.door.ask(lambda vault: vault.people_store.log())
        assert entries

        def shown(part: str) -> None:
            model.show(part)
            for done in waiting:
                done("", entries or ())
            program.view.grabWindow()

        self._timed("settings, adults", lambda: shown("adults"))
        self._timed("settings, log", lambda: shown("log"))
        model.show("screens")
        await asyncio.sleep(SETTLED_S)

    async def _change(self, turn: int) -> None:
        """A child gets another name while its class is on the screen."""
        program = self.program
        program.go("classes")
        program.view.grabWindow()
        people = program.registry.people.value
        child = people.pupils_of(program.class_id.value)[0]
        other = replace(child, call_name=f"Amira {turn + 2}")
        changed = replace(people, pupils=tuple(other if one is child else one for one in people.pupils))

        def both() -> None:
            program.registry.change(changed)
            program.view.grabWindow()

        self._timed("a name changes", both)
        await finish()

    def _read(self) -> None:
        vault = self.program.door.vault
        assert isinstance(vault, OpenVault)
        store, class_id = vault.people_store, self.program.class_id.value
        pupil_id = self.program.registry.people.value.pupils_of(class_id)[0].pupil_id
        today = self.program.today()
        assert vault.keeper.flush(5.0)
        self._timed("people()", store.people)
        self._timed("kept(class)", lambda: vault.kept(class_id))
        self._timed("facts(child)", lambda: store.facts(pupil_id))
        self._timed("calendar()", store.calendar)
        self._timed("log()", store.log)
        self._timed("due()", lambda: store.due(today))

    def _timed(self, name: str, do: Callable[[], object]) -> None:
        began = time.perf_counter()
        do()
        self.took_s.setdefault(name, []).append(time.perf_counter() - began)


def main(folder: Path, rounds: int) -> None:
    app = application()
    opening = Opening(folder)
    with qasync.QEventLoop(app) as loop:
        loop.run_until_complete(opening.all(rounds))
    print(json.dumps(opening.took_s))


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
