"""The drawings that stand for a pupil: name -> Dutch word. Drawn by scripts/draw_symbols.py."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

SYMBOLS: Mapping[str, str] = MappingProxyType(
    {
        "egel": "egel",
        "vos": "vos",
        "haas": "haas",
        "beer": "beer",
        "hert": "hert",
        "giraf": "giraf",
        "zeehond": "zeehond",
        "pinguin": "pinguïn",
        "kikker": "kikker",
        "vis": "vis",
        "eend": "eend",
        "krab": "krab",
        "libel": "libel",
        "lieveheersbeestje": "lieveheersbeestje",
        "octopus": "octopus",
        "dolfijn": "dolfijn",
        "bij": "bij",
        "eekhoorn": "eekhoorn",
        "eikel": "eikel",
        "klaver": "klaver",
        "paddenstoel": "paddenstoel",
        "cactus": "cactus",
        "zonnebloem": "zonnebloem",
        "appel": "appel",
        "peer": "peer",
        "kersen": "kersen",
        "boom": "boom",
        "den": "dennenboom",
        "paardenbloem": "paardenbloem",
        "wortel": "wortel",
        "zeilboot": "zeilboot",
        "vlieger": "vlieger",
        "luchtballon": "luchtballon",
        "vuurtoren": "vuurtoren",
        "tent": "tent",
        "paraplu": "paraplu",
        "sleutel": "sleutel",
        "trommel": "trommel",
        "molen": "molen",
        "schelp": "schelp",
    }
)


def drawing(symbol: str) -> str:
    """Return which drawing of resources/drawings shows a symbol; empty when it is none of ours."""
    return f"symbool_{symbol}" if symbol in SYMBOLS else ""
