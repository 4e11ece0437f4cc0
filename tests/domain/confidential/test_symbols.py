import hashlib
from pathlib import Path

from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS, drawing

DRAWINGS = Path(__file__).parents[3] / "resources" / "drawings"


def test_there_are_forty_symbols_and_each_has_its_own_drawing_in_both_cuts():
    assert len(SYMBOLS) == 40
    assert len(set(SYMBOLS.values())) == 40
    files = [DRAWINGS / f"{drawing(name)}{cut}.svg" for name in SYMBOLS for cut in ("", "_s")]
    assert len({hashlib.sha256(file.read_bytes()).digest() for file in files}) == 80


def test_every_drawing_of_a_symbol_is_in_the_list():
    there = {file.stem.removeprefix("symbool_") for file in DRAWINGS.glob("symbool_*.svg")}
    assert {name.removesuffix("_s") for name in there} == set(SYMBOLS)


def test_a_symbol_that_is_none_of_ours_has_no_drawing():
    assert drawing("") == ""
    assert drawing("../otter3") == ""
