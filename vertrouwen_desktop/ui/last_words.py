"""What a fault of ours says: its kind and where in our code, never its words: those may hold what was typed."""

from __future__ import annotations

import sys
import threading
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

OURS = "vertrouwen_desktop"


def described(error: BaseException) -> str:
    """Return the kind of an error and of those that led to it, each with the places in our code, innermost last."""
    parts: list[str] = []
    seen: BaseException | None = error
    while seen is not None and len(parts) < 5:
        frames = traceback.extract_tb(seen.__traceback__)
        places = [f"{Path(frame.filename).name}:{frame.lineno}" for frame in frames if OURS in frame.filename]
        parts.append(f"{type(seen).__name__} ({' > '.join(places) or 'elders'})")
        seen = seen.__cause__ or (None if seen.__suppress_context__ else seen.__context__)
    return " na ".join(parts)


def keep_words_out(tell: Callable[[], object] = lambda: None) -> Callable[[object, dict[str, Any]], None]:
    """Let every fault in this process be told without its words; return the same for an event loop.

    Args:
        tell: Called after each, in the thread of the fault.
    """

    def say(error: BaseException) -> None:
        sys.stderr.write(f"Fout in Vertrouwen: {described(error)}\n")
        tell()

    def unhandled(_kind: type[BaseException], error: BaseException, _trace: TracebackType | None) -> None:
        if not isinstance(error, KeyboardInterrupt):
            say(error)

    def in_thread(arguments: threading.ExceptHookArgs) -> None:
        if arguments.exc_value is not None and not isinstance(arguments.exc_value, SystemExit):
            say(arguments.exc_value)

    def in_loop(_loop: object, context: dict[str, Any]) -> None:
        error = context.get("exception")
        say(error if isinstance(error, BaseException) else RuntimeError())

    sys.excepthook = unhandled
    threading.excepthook = in_thread
    return in_loop
