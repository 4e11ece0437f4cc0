"""The thread that keeps: a queue in memory, one writer, and the same batch again until it is kept."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from vertrouwen_desktop.domain.ports import Keeping, KeepingChanged, Trouble

ItemT = TypeVar("ItemT")
_ItemT_contra = TypeVar("_ItemT_contra", contravariant=True)
_log = logging.getLogger(__name__)


class NotKept(Exception):
    """A batch was not kept, none of it; try again later."""

    def __init__(self, trouble: Trouble) -> None:
        super().__init__(trouble.value)
        self.trouble = trouble


class Sink(Protocol[_ItemT_contra]):
    """Where batches go; used by the keeping thread only."""

    def write(self, batch: Sequence[_ItemT_contra]) -> None:
        """Keep the whole batch durably, or raise NotKept and keep what was kept before."""
        ...

    def look(self) -> None:
        """See whether keeping would go well, when there is nothing to keep; raise NotKept when not."""
        ...

    def tidy(self) -> None:
        """Do what may be done later; called a while after a write, and never raises."""
        ...

    def close(self) -> None:
        """Leave the file as it should lie there, and let go of it; never raises."""
        ...


@dataclass(frozen=True, slots=True)
class Rhythm:
    """How often what is tried, in seconds.

    Attributes:
        retry_s: Between two tries of a batch that could not be kept; a new record tries at once.
        slow_s: A write that takes longer is told to the adults.
        tidy_s: From the first write to the tidying after it.
        look_s: Between two looks at the file when there is nothing to keep.
    """

    retry_s: float = 2.0
    slow_s: float = 2.0
    tidy_s: float = 30.0
    look_s: float = 30.0


class QueueKeeper(Generic[ItemT]):
    """Keeps items in order through a sink; the engine of both keepers (`domain.ports.Keeper`)."""

    def __init__(self, sink: Sink[ItemT], on_change: KeepingChanged, rhythm: Rhythm, name: str) -> None:
        self._sink = sink
        self._on_change = on_change
        self._rhythm = rhythm
        self._queue: deque[ItemT] = deque()
        self._given = 0
        self._kept = 0
        self._trouble = Trouble.NONE
        self._closing = False
        self._ended = False
        self._batch = 0
        self._lock = threading.Condition()
        self._telling = threading.RLock()  # changes are told one at a time, in the order in which they happened
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    # ---- from any thread

    def give(self, item: ItemT) -> None:
        with self._lock:
            self._queue.append(item)
            self._given += 1
            self._lock.notify_all()
            ended = self._ended
        if ended:
            self._change(Trouble.OTHER)

    def flush(self, timeout_s: float) -> bool:
        """Wait until all that was given before this call is kept."""
        with self._lock:
            given = self._given
            return self._lock.wait_for(lambda: self._kept >= given or self._ended, timeout_s) and self._kept >= given

    def close(self, timeout_s: float) -> bool:
        """Flush, tidy and end the thread; False when something was not kept or the disk did not answer in time."""
        until = time.monotonic() + timeout_s
        self.flush(timeout_s)
        with self._lock:
            self._closing = True
            self._lock.notify_all()
        self._thread.join(max(0.05, until - time.monotonic()))
        with self._lock:
            return self._ended and not self._queue

    @property
    def ended(self) -> bool:
        with self._lock:
            return self._ended

    def unkept(self) -> tuple[ItemT, ...]:
        """Return what still waits in memory, in order."""
        with self._lock:
            return tuple(self._queue)

    # ---- the thread

    def _run(self) -> None:
        try:
            self._loop()
        finally:
            with self._lock:
                self._ended = True
                lost = bool(self._queue)
                self._lock.notify_all()
            if lost:
                self._change(Trouble.OTHER)

    def _loop(self) -> None:
        tidy_at: float | None = None
        tried = 0
        while True:
            batch, given = self._take(tried, tidy_at)
            tried = given
            kept = not batch or self._write(batch)
            if batch and kept and tidy_at is None:
                tidy_at = time.monotonic() + self._rhythm.tidy_s
            with self._lock:
                leaving = self._closing and (not self._queue or not kept)
            if leaving:
                self._sink.close()
                return
            if not batch:
                self._look()
            if tidy_at is not None and time.monotonic() >= tidy_at:
                self._sink.tidy()
                tidy_at = None

    def _take(self, tried: int, tidy_at: float | None) -> tuple[tuple[ItemT, ...], int]:
        """Wait for something to do; return all that is queued now, and the count of what was ever given."""
        with self._lock:
            wait_s = self._rhythm.look_s if self._trouble is Trouble.NONE else self._rhythm.retry_s
            if tidy_at is not None:
                wait_s = min(wait_s, max(0.0, tidy_at - time.monotonic()))
            self._lock.wait_for(lambda: self._closing or (bool(self._queue) and self._given != tried), wait_s)
            return tuple(self._queue), self._given

    def _look(self) -> None:
        try:
            self._sink.look()
        except NotKept as error:
            self._change(error.trouble)
        else:
            self._change(Trouble.NONE)

    def _write(self, batch: tuple[ItemT, ...]) -> bool:
        self._batch += 1
        began = time.monotonic()
        watch = threading.Timer(self._rhythm.slow_s, self._is_slow, (self._batch,))
        watch.daemon = True
        watch.start()
        try:
            self._sink.write(batch)
        except NotKept as error:
            self._change(error.trouble)
            return False
        except ValueError:
            _log.error("keeping: a record that cannot be written")  # a bug of ours; its text may hold what was typed
            self._change(Trouble.OTHER)
            return False
        finally:
            watch.cancel()
            with self._telling:
                self._batch += 1  # a watch that fires now is too late
        took_s = time.monotonic() - began
        with self._lock:
            for _ in batch:
                self._queue.popleft()
            self._kept += len(batch)
            waiting = bool(self._queue)
            self._lock.notify_all()
        still_slow = took_s >= self._rhythm.slow_s and self._trouble is Trouble.SLOW
        if not waiting and not still_slow:
            self._change(Trouble.NONE)  # what is still slow is taken back once the rush is over
        return True

    def _is_slow(self, batch: int) -> None:
        with self._telling:
            if self._batch == batch and self._trouble is Trouble.NONE:
                self._change(Trouble.SLOW)

    def _change(self, trouble: Trouble) -> None:
        with self._telling:
            with self._lock:
                if trouble is self._trouble:
                    return
                self._trouble = trouble
                state = Keeping(len(self._queue), trouble)
                self._lock.notify_all()
            _log.info("keeping: trouble=%s waiting=%d", state.trouble.value or "none", state.waiting)
            self._on_change(state)
