"""The way into the store: made once, opened with a password, closed again. The work is done beside the screen."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal

from vertrouwen_desktop.control_window.launch import DEMO_KEY
from vertrouwen_desktop.control_window.recorder import Recorder
from vertrouwen_desktop.domain.confidential.people import People, PeopleChange, difference
from vertrouwen_desktop.domain.confidential.rights import Act, Category, Due
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.plan import Calendar
from vertrouwen_desktop.domain.ports import Keeper, Kept
from vertrouwen_desktop.store.keyfile import has_keys

if TYPE_CHECKING:
    from vertrouwen_desktop.store.throttle import Throttle
    from vertrouwen_desktop.store.vault import OpenVault

T = TypeVar("T")
CLOSE_S = 5.0
STORE = "store"
LOCKED = "Geef eerst het wachtwoord."


class Door(QObject):
    """Opens the store in a thread: its import and the password's key each take half a second.

    Attributes:
        kept: What the store knows of the lessons of the chosen class.
        people: Who was there when it opened.
        can_rescue: Whether *Herstelhulp* may help with what went wrong last.

    Signals:
        opened: The store is open.
        changed: `kept` is newer.
        not_remembered: Somebody was erased, and a backup that is put back would bring them back.
    """

    opened = Signal()
    changed = Signal()
    not_remembered = Signal()

    def __init__(self, folder: Path, recorder: Recorder, class_id: Callable[[], str], parent: QObject | None = None):
        super().__init__(parent)
        self._folder = folder
        self._recorder = recorder
        self._class_id = class_id
        self._thread = ThreadPoolExecutor(1, "store")
        self._finish_restore()
        self._vault: OpenVault | None = None
        self._sealed: Keeper | None = None
        self._throttle: Throttle | None = None
        self.kept = Kept()
        self.people = People()
        self.calendar = Calendar()
        self.can_rescue = False

    def _finish_restore(self) -> None:
        """A restore that was cut off left its copy beside the place of the store."""
        if not self.folder.exists() and any(one.is_dir() for one in self._folder.glob(f"{STORE}*")):
            from vertrouwen_desktop.store.backup_restore import finish_restore

            finish_restore(self.folder)

    @property
    def folder(self) -> Path:
        """Where the store is."""
        return self._folder / STORE

    @property
    def is_open(self) -> bool:
        return self._vault is not None

    @property
    def vault(self) -> OpenVault | None:
        return self._vault

    @property
    def exists(self) -> bool:
        """Whether there is a store to open."""
        return has_keys(self.folder) or (self.folder.is_dir() and any(self.folder.glob("*.db")))

    def wait_s(self, now: datetime) -> int:
        """Return for how many seconds nobody may try a password."""
        if self._throttle is None:
            from vertrouwen_desktop.store.throttle import Throttle

            self._throttle = Throttle(self.folder)
        return self._throttle.wait_s(now)

    async def open(self, password: str) -> str:
        """Open the store; return "" or the sentence that says why not."""

        def work() -> OpenVault:
            from vertrouwen_desktop.store.vault import open_vault

            return open_vault(self.folder, password, self._recorder.reported.emit)

        return await self._enter(work, throttled=True)

    async def open_with(self, recovery_key: str) -> str:
        """Open the store with the printed recovery key."""

        def work() -> OpenVault:
            from vertrouwen_desktop.store.vault import open_with_recovery

            return open_with_recovery(self.folder, recovery_key, self._recorder.reported.emit)

        return await self._enter(work)

    async def create(self, people: People, adult_id: str, password: str) -> str:
        """Make the store, with who there is; return "" or the sentence that says why not."""

        def work() -> OpenVault:
            from vertrouwen_desktop.store.vault import create_vault

            vault = create_vault(self.folder, password, self._recorder.reported.emit, adult_id=adult_id)
            vault.people_store.change_people(difference(vault.people_store.people(), people))
            return vault

        return await self._enter(work)

    async def open_demo(self, people: People, calendar: Calendar) -> str:
        """Open the throw-away store of the demo; make it when it is not there."""

        def work() -> OpenVault:
            from vertrouwen_desktop.store.keyfile import RANDOM_PASSWORD
            from vertrouwen_desktop.store.vault import create_vault, open_vault

            tell = self._recorder.reported.emit
            word = (self._folder / DEMO_KEY).read_text("utf-8")
            if self.exists:
                return open_vault(self.folder, word, tell, ballast_bytes=0)
            first = people.adults[0].adult_id
            vault = create_vault(self.folder, word, tell, RANDOM_PASSWORD, adult_id=first, ballast_bytes=0)
            vault.people_store.change_people(difference(vault.people_store.people(), people))
            vault.people_store.save_calendar(calendar)
            return vault

        return await self._enter(work)

    async def seal(self) -> str:
        """Keep what happens while the store is locked, sealed to it; return "" or what is wrong."""
        if not self.exists:
            return ""

        def work() -> Keeper:
            from vertrouwen_desktop.store.vault import sealed_keeper

            return sealed_keeper(self.folder, self._recorder.reported.emit)

        try:
            keeper = await self.beside(work)
        except KnownError as error:
            self.can_rescue = True
            return str(error)
        if self._vault is None:
            self._sealed = keeper
            self._recorder.hand_over(keeper)
        return ""

    def purge(self, vault: OpenVault, due: tuple[Due, ...]) -> int:
        """Erase what is over its term, in a worker thread; a backup must not bring the pupils among it back."""
        count = vault.people_store.purge(due)
        self.remember_erased([one for part in due if part.category is Category.PUPILS for one in part.ids])
        return count

    def remember_erased(self, pupil_ids: Iterable[str]) -> None:
        """Write down beside the store who was erased; tell it when that failed."""
        from vertrouwen_desktop.store.erased import remember

        if not remember(self.folder, pupil_ids):
            self.not_remembered.emit()

    def change_people(self, change: PeopleChange) -> None:
        """Keep a change of people; returns at once."""
        if self._vault is not None and change:
            self._vault.people_store.change_people(change)

    def save_calendar(self, calendar: Calendar) -> None:
        """Keep the calendar; returns at once."""
        if self._vault is not None:
            self._vault.people_store.save_calendar(calendar)

    async def read_again(self) -> None:
        """Read what is kept of the chosen class, after all that was handed in."""
        vault, class_id = self._vault, self._class_id()
        if vault is None:
            return

        def work() -> Kept:
            vault.keeper.flush(CLOSE_S)
            return vault.kept(class_id)

        try:
            self.kept = await self.beside(work)
        except KnownError:
            return
        self.changed.emit()

    async def let_go(self) -> None:
        """Let the files of a store that is not open alone, for somebody who mends them; `seal` takes them up again."""
        sealed, self._sealed = self._sealed, None
        self._recorder.hand_over(None)
        if sealed is not None:
            await self.beside(lambda: sealed.close(CLOSE_S))
        if self._vault is not None:
            self._recorder.hand_over(self._vault.keeper)

    async def shut(self) -> None:
        """Close the store and stay: for somebody who puts another one in its place."""
        vault, self._vault = self._vault, None
        self._recorder.hand_over(None)
        if vault is not None:
            await self.beside(lambda: vault.close(CLOSE_S))

    async def ask(self, work: Callable[[OpenVault], T]) -> tuple[str, T | None]:
        """Do slow work with the open store; return the sentence that says why not, or "" and what came of it."""
        vault = self._vault
        if vault is None:
            return LOCKED, None
        try:
            return "", await self.beside(lambda: work(vault))
        except KnownError as error:
            return str(error), None

    async def beside(self, work: Callable[[], T]) -> T:
        """Do work in the store's own thread."""
        return await asyncio.get_running_loop().run_in_executor(self._thread, work)

    def close(self) -> bool:
        """Keep what is left and close; False when something could not be kept."""
        vault, self._vault = self._vault, None
        kept = vault.close(CLOSE_S) if vault is not None else True
        if self._sealed is not None:
            kept = self._sealed.close(CLOSE_S) and kept
        self._thread.shutdown(wait=True)
        return kept

    async def _enter(self, work: Callable[[], OpenVault], throttled: bool = False) -> str:
        sealed, self._sealed = self._sealed, None
        self._recorder.hand_over(None)
        if sealed is not None:
            await self.beside(lambda: sealed.close(CLOSE_S))
        try:
            vault = await self.beside(work)
            people, calendar, kept = await self.beside(lambda: _first_look(self.folder, vault, self._class_id()))
        except KnownError as error:
            await self._refused(error, throttled)
            return str(error)
        if self._throttle is not None:
            self._throttle.opened()
        self._vault, self.kept, self.people, self.calendar, self.can_rescue = vault, kept, people, calendar, False
        self._recorder.hand_over(vault.keeper)
        self.opened.emit()
        return ""

    async def _refused(self, error: KnownError, throttled: bool) -> None:
        from vertrouwen_desktop.store.keyfile import WrongPassword, WrongRecoveryKey

        if isinstance(error, WrongPassword) and throttled and self._throttle is not None:
            self._throttle.failed(datetime.now(UTC))
        await self.seal()
        self.can_rescue = not isinstance(error, WrongPassword | WrongRecoveryKey)


def _first_look(folder: Path, vault: OpenVault, class_id: str) -> tuple[People, Calendar, Kept]:
    from vertrouwen_desktop.store.erased import erase_again

    store = vault.people_store
    erase_again(folder, store)
    store.note(Act.OPENED_BY_RECOVERY if vault.by_recovery else Act.OPENED)
    people = store.people()
    if people.school_class(class_id) is None:
        class_id = ""
    return people, store.calendar(), vault.kept(class_id)
