"""The pictures of a paper as SVG text, in colour or in greys."""

from __future__ import annotations

import base64
import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from pathlib import Path

SVG = ".svg"
ForPrint = Callable[[bytes, bool], bytes]
"""Makes a photo small enough for paper, as PNG; True: in greys."""

HEART = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 96 96" width="96" height="96">
<path d="M48 84 C20 64 8 48 10 32 C12 16 36 10 48 30 C60 10 84 16 86 32 C88 48 76 64 48 84 Z" fill="#A9C3A0"
 stroke="#1E2B37" stroke-width="3" stroke-linejoin="round"/></svg>"""
_OWN = {"heart": HEART}
_COLOUR = re.compile(r"#([0-9a-fA-F]{6})\b")


def drawings(names: Iterable[str], folder: Path, grey: bool, for_print: ForPrint | None) -> dict[str, str]:
    """Return the SVG of each picture that can be had; a name with a slash is a path, the others are our drawings."""
    found = {}
    for name in set(names) - {""}:
        picture = _picture(name, folder, grey, for_print)
        if picture:
            found[name] = picture
    return found


def grey_svg(svg: str) -> str:
    """Return `svg` with every colour as the grey that is as light. Source: ITU-R BT.601, luma."""
    return _COLOUR.sub(lambda found: _grey(found[1]), svg)


def _grey(code: str) -> str:
    red, green, blue = (int(code[at : at + 2], 16) for at in (0, 2, 4))
    light = round(0.299 * red + 0.587 * green + 0.114 * blue)
    return f"#{light:02X}{light:02X}{light:02X}"


def _picture(name: str, folder: Path, grey: bool, for_print: ForPrint | None) -> str:
    if name in _OWN:
        return grey_svg(_OWN[name]) if grey else _OWN[name]
    path = Path(name) if "/" in name or "\\" in name else folder / f"{name}{SVG}"
    try:
        if path.suffix.lower() == SVG:
            return _svg(path, path.stat().st_mtime_ns, grey)
        return _photo(path.read_bytes(), grey, for_print) if for_print is not None else ""
    except OSError:
        return ""  # a picture that is not there any more does not stop a paper


@lru_cache(maxsize=256)
def _svg(path: Path, _changed_ns: int, grey: bool) -> str:
    svg = path.read_text("utf-8")
    return grey_svg(svg) if grey else svg


def _photo(data: bytes, grey: bool, for_print: ForPrint) -> str:
    png = for_print(data, grey)
    if not png:
        return ""
    wide, high = (int.from_bytes(png[at : at + 4], "big") for at in (16, 20))
    inside = base64.b64encode(png).decode("ascii")
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {high}" width="{wide}" height="{high}">'
        f'<image width="{wide}" height="{high}" href="data:image/png;base64,{inside}"/></svg>'
    )
