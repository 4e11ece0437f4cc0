"""Waiting after many wrong passwords. Comfort, not security: who copies the store to another machine does not wait.

What keeps guesses slow there is Argon2id (`keyslots`). Here it only takes the fun out of trying at the keyboard. The
recovery key never waits: it cannot be guessed, and it is the way out.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from pydantic import AwareDatetime, BaseModel, Field, ValidationError

from vertrouwen_desktop.store.disk import write_atomically

TRIES = "tries.json"
FREE_TRIES = 5
LONGEST_WAIT_S = 300
_MAX_BYTES = 4096


class _Tries(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    """How often the password was wrong, and when last, by the clock on the wall."""

    wrong: int = Field(default=0, ge=0, le=1_000_000, strict=True)
    at: AwareDatetime | None = None


class Throttle:
    """Counts wrong passwords for the store in `folder`, over restarts; may be used from any thread.

    While the program runs, the monotonic clock counts, so that setting the clock back or forward does not help. After a
    restart only the clock on the wall says how long ago the last try was; one that was set back makes the wait whole.
    """

    def __init__(self, folder: Path, monotonic_s: Callable[[], float] = time.monotonic) -> None:
        self._path = folder / TRIES
        self._monotonic_s = monotonic_s
        self._lock = threading.Lock()
        self._tries = _read(self._path)
        self._since_s: float | None = None

    @property
    def wrong(self) -> int:
        """How often in a row the password was wrong."""
        with self._lock:
            return self._tries.wrong

    def wait_s(self, now: datetime) -> int:
        """Return the whole seconds until the next try; 0 when it may be made now."""
        with self._lock:
            whole_s = _wait_s(self._tries.wrong)
            if whole_s == 0:
                return 0
            if self._since_s is None:
                passed_s = 0.0 if self._tries.at is None else (now - self._tries.at).total_seconds()
                self._since_s = self._monotonic_s() - max(0.0, passed_s)
            return max(0, math.ceil(whole_s - (self._monotonic_s() - self._since_s)))

    def failed(self, now: datetime) -> None:
        """Count a wrong password. A disk that cannot keep the count does not matter."""
        with self._lock:
            self._tries = _Tries(wrong=min(self._tries.wrong + 1, 1_000_000), at=now)
            self._since_s = self._monotonic_s()
            try:
                write_atomically(self._path, self._tries.model_dump_json().encode())
            except OSError:
                return

    def opened(self) -> None:
        """Forget what went before: somebody knew the password, or had the recovery key."""
        with self._lock:
            self._tries, self._since_s = _Tries(), None
            try:
                self._path.unlink(missing_ok=True)
            except OSError:
                return


def _wait_s(wrong: int) -> int:
    if wrong < FREE_TRIES:
        return 0
    return int(min(2 ** min(wrong - FREE_TRIES + 1, 20), LONGEST_WAIT_S))


def _read(path: Path) -> _Tries:
    """Read the count; one that is missing, damaged or out of reach begins anew."""
    try:
        with open(path, "rb") as file:
            raw = file.read(_MAX_BYTES + 1)
        return _Tries.model_validate_json(raw) if len(raw) <= _MAX_BYTES else _Tries()
    except (OSError, ValidationError):
        return _Tries()
