"""Work beside the screen, and what is done with its outcome on the screen's own thread."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
_tasks: set[asyncio.Task[None]] = set()


def beside(work: Coroutine[Any, Any, T], done: Callable[[T], object] | None = None) -> None:
    """Run `work` in the event loop and hand what it gives to `done`."""

    async def run() -> None:
        outcome = await work
        if done is not None:
            done(outcome)

    task = asyncio.get_event_loop().create_task(run())
    _tasks.add(task)
    task.add_done_callback(_tasks.discard)


async def finish() -> None:
    """Wait until nothing runs beside the screen any more."""
    while _tasks:
        await asyncio.gather(*_tasks, return_exceptions=True)
