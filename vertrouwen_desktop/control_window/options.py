"""How the control's process was started."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from vertrouwen_desktop.domain.confidential.people import People

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.reception import Reception


@dataclass(frozen=True, slots=True)
class Options:
    """What this run is about.

    Attributes:
        folder: Where the store and the choices of this laptop are.
        session: Name that control and board meet at; the same when either is started again.
        restart: Arguments with which the board starts a control that died.
        adopted: A board runs already: it started this control.
        reception: A new board was started already; here it comes.
        demo: The fictional people of a demo, else None.
        begin: Number of the lesson to begin at once, 0: none.
    """

    folder: Path
    session: str
    restart: tuple[str, ...]
    adopted: bool = False
    reception: Reception | None = None
    demo: People | None = None
    begin: int = 0
