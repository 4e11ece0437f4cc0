"""How many children an adult said there are today, per class: a number, kept over a lock outside the store."""

from __future__ import annotations

from datetime import date

from vertrouwen_desktop.control_window.choices import Choices

MOST = 40


class Headcount:
    """Remembers the numbers of one day."""

    def __init__(self, choices: Choices) -> None:
        self._choices = choices

    def said(self, class_id: str, today: date) -> int | None:
        """Return what was said of a class today; None: nothing."""
        return self._of(today).get(class_id)

    def say(self, class_id: str, today: date, present: int) -> None:
        """So many are there today; what was said on another day is forgotten."""
        counts = self._of(today) | {class_id: max(0, min(MOST, present))}
        self._choices.present("\n".join(f"{today} {count} {one}" for one, count in counts.items()))

    def _of(self, today: date) -> dict[str, int]:
        found: dict[str, int] = {}
        for line in self._choices.preferences.value.present.splitlines():
            day, _, rest = line.partition(" ")
            count, _, class_id = rest.partition(" ")
            if day == today.isoformat() and count.isdecimal():
                found[class_id] = min(MOST, int(count))
        return found
