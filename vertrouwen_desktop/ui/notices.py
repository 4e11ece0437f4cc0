"""The one door through which both the program and its surroundings speak to the adults. Never to the class."""

from __future__ import annotations

from dataclasses import dataclass

from vertrouwen_desktop.ui.held import Held


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence for the adults.

    Attributes:
        key: What it is about; a newer notice with the same key takes its place.
        text: What is wrong or what happened, and what to do.
        safe: What is still safe; may be empty.
        lasting: Stays until its cause is gone; else the adults can put it away.
    """

    key: str
    text: str
    safe: str = ""
    lasting: bool = False


class Notices(Held[tuple[Notice, ...]]):
    """What the adults are told now, oldest first."""

    def __init__(self) -> None:
        super().__init__(())

    def tell(self, notice: Notice) -> None:
        others = tuple(n for n in self.value if n.key != notice.key)
        self.show((*others, notice))

    def clear(self, key: str) -> None:
        self.show(tuple(n for n in self.value if n.key != key))
