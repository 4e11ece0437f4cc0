"""How long nobody may try a password, in words: pure."""

from __future__ import annotations


def wait_sentence(wait_s: int) -> str:
    """Return how long to wait, in words; empty when there is no need."""
    if wait_s <= 0:
        return ""
    if wait_s < 60:
        return f"Wacht nog {wait_s} {'seconde' if wait_s == 1 else 'seconden'}."
    minutes, seconds = divmod(wait_s, 60)
    return f"Wacht nog {minutes}:{seconds:02} minuten."
