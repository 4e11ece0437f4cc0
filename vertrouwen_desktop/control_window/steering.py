"""Keys that steer a running lesson."""

from __future__ import annotations

from vertrouwen_desktop.control_window.keys import Command
from vertrouwen_desktop.domain.live_lesson import Cover
from vertrouwen_desktop.features.live.session import LiveSession


def steer(command: Command, live: LiveSession) -> bool:
    """Do what `command` asks of a running lesson; False when it is not about the lesson."""
    match command:
        case Command.NEXT:
            live.next()
        case Command.PREVIOUS:
            live.previous()
        case Command.BLACK:
            live.cover(Cover.BLACK)
        case Command.CALM:
            live.cover(Cover.CALM)
        case Command.FREEZE:
            live.freeze()
        case _:
            return False
    return True
