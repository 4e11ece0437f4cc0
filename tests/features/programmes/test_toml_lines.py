"""The scanner names the line of every key that tomllib reads."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator

from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.features.programmes.toml_lines import Loc, scan

TRICKY = '''\
a = "x # no comment"   # comment
b.c = [1, [2, 3], # one
  { d = "}", "e f" = """]
  """ },
]
[t."u.v"]
"quoted" = \'\'\'
[[no]]
x = 1
\'\'\'
[[s]]
n = ""
m = \'\'
[[s.k]]
q = """a""b"""""
[s.k.z]
r = { }
[[s.k]]
[[s]]
[[s.k]]
w = 2020-01-01 10:00:00
'''


def ways(value: object, loc: Loc = ()) -> Iterator[Loc]:
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in items:
        yield (*loc, key)
        yield from ways(inner, (*loc, key))


def test_every_key_of_a_tricky_file_has_its_line():
    found = scan(TRICKY)
    assert found.stopped is None
    assert set(ways(tomllib.loads(TRICKY))) == set(found.lines)
    assert [found.line(loc) for loc in [("b", "c", 1, 0), ("b", "c", 2, "d"), ("t", "u.v", "quoted")]] == [2, 3, 7]
    assert [found.line(("s", 0, "k", 0, "q")), found.line(("s", 0, "k", 1)), found.line(("s", 1, "k", 0, "w"))] == [
        15,
        18,
        21,
    ]


def test_a_key_that_is_not_there_gets_the_line_of_what_is_around_it():
    assert scan(TRICKY).line(("s", 0, "k", 0, "missing", 3)) == 14
    assert scan(TRICKY).line(("nothing",)) == 1


KEYS = st.sampled_from(["a", "b", '"c d"', "'e.f'", "g.h"])
VALUES = st.sampled_from(
    ["1", '"x"', "'#'", '"""\n[[x]]\n"""', "[1,\n 2]", "[{ a = 1 }, { b = [] }]", "{ a = { b = 1 } }"]
)
LINES = st.one_of(
    st.builds(lambda k, v: f"{k} = {v}", KEYS, VALUES),
    st.builds(lambda k: f"[{k}]", KEYS),
    st.builds(lambda k: f"[[{k}]]", KEYS),
    st.sampled_from(["", "# [a]", "  "]),
)


@given(st.lists(LINES, max_size=12))
def test_what_tomllib_reads_the_scanner_places(lines: list[str]):
    text = "\n".join(lines)
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        scan(text)
        return
    found = scan(text)
    assert found.stopped is None
    assert set(ways(table)) == set(found.lines)
    assert all(1 <= line <= len(text.split("\n")) for line in found.lines.values())


@given(st.text(max_size=200))
def test_any_text_can_be_scanned(text: str):
    scan(text)
