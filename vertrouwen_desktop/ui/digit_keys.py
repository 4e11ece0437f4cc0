"""What the row of digit keys writes, whatever the keyboard: counting goes with one finger."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

_DIGITS = {str(n): n for n in range(10)}
_PLAIN: Mapping[str, int] = MappingProxyType(
    _DIGITS | {"&": 1, "é": 2, '"': 3, "'": 4, "(": 5, "§": 6, "è": 7, "!": 8, "ç": 9, "à": 0}
)
"""By themselves: digits, or on a Belgian keyboard what stands below them."""
_SHIFTED: Mapping[str, int] = MappingProxyType(
    _DIGITS
    | {"!": 1, "@": 2, '"': 2, "#": 3, "£": 3, "§": 3, "$": 4, "%": 5, "^": 6, "&": 7, "/": 7, "*": 8, "(": 9}
    | {")": 0, "=": 0, "'": 0}
)
"""With Shift: what stands above the digits on American, British, German and Dutch keyboards, or the digits."""


def digit(text: str, shift: bool) -> int | None:
    """Return the digit of the key that wrote `text`; None for any other key."""
    return (_SHIFTED if shift else _PLAIN).get(text)
