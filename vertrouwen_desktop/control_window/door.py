"""The way into the store: made once, opened with the password, closed again. The work is done beside the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from vertrouwen_desktop.control_window.launch import DEMO_KEY
from vertrouwen_desktop.control_window.recorder import Recorder
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.ports import Keeper, Kept, Team
from vertrouwen_desktop.store.keyfile import has_keys

if TYPE_CHECKING:
    from vertrouwen_desktop.store.vault import OpenVault

T = TypeVar("T")
CLOSE_S = 5.0
STORE = "store"


class Door(QObject):
    """Opens the store in a thread: its import and the password's key each take half a second.

    Signals:
        changed: The store is open, or `kept` is newer.
    """

    changed = Signal()

    def __init__(self, folder: Path, recorder: Recorder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = folder
        self._recorder = recorder
        self._thread = ThreadPoolExecutor(1, "store")
        self._vault: OpenVault | None = None
        self._sealed: Keeper | None = None
        self.kept = Kept()

    @property
    def is_open(self) -> bool:
        return self._vault is not None

    @property
    def exists(self) -> bool:
        """Whether there is a store to open."""
        return has_keys(self._folder / STORE)

    async def open(self, password: str) -> str:
        """Open the store; return "" or the sentence that says why not."""

        def work() -> OpenVault:
            from vertrouwen_desktop.store.vault import open_vault

            return open_vault(self._folder / STORE, password, self._recorder.reported.emit)

        return await self._enter(work)

    async def create(self, password: str, team: Team) -> str:
        """Make the store, with who works with it; return "" or the sentence that says why not."""

        def work() -> OpenVault:
            from vertrouwen_desktop.store.vault import create_vault

            vault = create_vault(self._folder / STORE, password, self._recorder.reported.emit)
            vault.save_team(team)
            return vault

        return await self._enter(work)

    async def open_demo(self, team: Team) -> str:
        """Open the throw-away store of the demo; make it when it is not there."""

        def work() -> OpenVault:
            from vertrouwen_desktop.store.keyfile import RANDOM_PASSWORD
            from vertrouwen_desktop.store.vault import create_vault, open_vault

            folder, tell = self._folder / STORE, self._recorder.reported.emit
            word = (self._folder / DEMO_KEY).read_text("utf-8")
            if self.exists:
                return open_vault(folder, word, tell, ballast_bytes=0)
            vault = create_vault(folder, word, tell, RANDOM_PASSWORD, ballast_bytes=0)
            vault.save_team(team)
            return vault

        return await self._enter(work)

    async def seal(self) -> str:
        """Keep what happens while the store is locked, sealed to it; return "" or what is wrong."""
        if not self.exists:
            return ""

        def work() -> Keeper:
            from vertrouwen_desktop.store.vault import sealed_keeper

            return sealed_keeper(self._folder / STORE, self._recorder.reported.emit)

        try:
            keeper = await self._beside(work)
        except KnownError as error:
            return str(error)
        if self._vault is None:
            self._sealed = keeper
            self._recorder.hand_over(keeper)
        return ""

    async def save_team(self, team: Team) -> str:
        """Keep other names; return "" or the sentence that says why not."""
        vault = self._vault
        if vault is None:
            return "Geef eerst het wachtwoord."
        try:
            await self._beside(lambda: vault.save_team(team))
        except KnownError as error:
            return str(error)
        await self.read_again()
        return ""

    async def read_again(self) -> None:
        """Read what is kept, after all that was handed in."""
        vault = self._vault
        if vault is None:
            return

        def work() -> Kept:
            vault.keeper.flush(CLOSE_S)
            return vault.kept()

        try:
            self.kept = await self._beside(work)
        except KnownError:
            return
        self.changed.emit()

    def close(self) -> bool:
        """Keep what is left and close; False when something could not be kept."""
        vault, self._vault = self._vault, None
        kept = vault.close(CLOSE_S) if vault is not None else True
        if self._sealed is not None:
            kept = self._sealed.close(CLOSE_S) and kept
        self._thread.shutdown(wait=True)
        return kept

    async def _enter(self, work: Callable[[], OpenVault]) -> str:
        sealed, self._sealed = self._sealed, None
        self._recorder.hand_over(None)
        if sealed is not None:
            await self._beside(lambda: sealed.close(CLOSE_S))
        try:
            vault = await self._beside(work)
            kept = await self._beside(vault.kept)
        except KnownError as error:
            await self.seal()
            return str(error)
        self._vault, self.kept = vault, kept
        self._recorder.hand_over(vault.keeper)
        self.changed.emit()
        return ""

    async def _beside(self, work: Callable[[], T]) -> T:
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)
