"""One program per store."""

from __future__ import annotations

from pathlib import Path
from types import TracebackType

from filelock import FileLock, Timeout

from vertrouwen_desktop.domain.errors import KnownError

LOCK = "store.lock"


class VaultLock:
    """Held by the program that has the store open; the system frees it when that program dies, however it dies."""

    def __init__(self, lock: FileLock) -> None:
        self._lock = lock

    def release(self) -> None:
        self._lock.release()

    def __enter__(self) -> VaultLock:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.release()


def take_lock(folder: Path, wait_s: float = 0.0) -> VaultLock:
    """Take the store in `folder`; raises KnownError when another program has it, or when the folder is not ours.

    `wait_s` is for a program that was started for one that died: the system frees its lock a moment later.
    """
    lock = FileLock(folder / LOCK, timeout=wait_s, thread_local=False)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        lock.acquire()
    except Timeout:
        raise KnownError(
            "Vertrouwen is al open op deze laptop. Gebruik dat venster. "
            "Zie je het niet? Meld je af en weer aan, en open Vertrouwen opnieuw."
        ) from None
    except OSError:
        raise KnownError(
            "In de map met gegevens kan niet geschreven worden. Maak ruimte op de schijf, "
            "of vraag de systeembeheerder om schrijfrechten."
        ) from None
    return VaultLock(lock)
