"""The glossary and the code use the same words."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CODE = ROOT / "vertrouwen_desktop"
GLOSSARY = (ROOT / "docs" / "glossary.md").read_text("utf-8")


def rows() -> list[list[str]]:
    lines = [line for line in GLOSSARY.splitlines() if line.startswith("| ") and "---" not in line]
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return [row for row in cells if row[0] != "Dutch"]


def snake(name: str) -> str:
    """Return a name as snake_case: `LiveLesson` and `liveLesson` are live_lesson."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def names_in_python(path: Path) -> set[str]:
    """Return the names that a module makes or uses; its words for the screen and its comments are no names."""
    found = {path.stem, path.parent.name}
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        match node:
            case ast.Name(id=name) | ast.arg(arg=name) | ast.Attribute(attr=name):
                found.add(name)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.ClassDef(name=name):
                found.add(name)
    return found


def names_in_qml(path: Path) -> set[str]:
    bare = re.sub(r'"(?:[^"\\]|\\.)*"|//.*', "", path.read_text("utf-8"))
    return {path.stem, *re.findall(r"[A-Za-z_]\w*", bare)}


@pytest.fixture(scope="module")
def names() -> dict[str, Path]:
    """Return every name in the code as snake_case, with one place where it stands."""
    found: dict[str, Path] = {}
    for path in sorted(CODE.rglob("*.py")):
        found |= {snake(name): path for name in names_in_python(path)}
    for path in sorted(CODE.rglob("*.qml")):
        found |= {snake(name): path for name in names_in_qml(path)}
    return found


TERMS = sorted({term for row in rows() for term in re.findall(r"`(\w+)`", row[1])})
FORBIDDEN = sorted({word.strip() for row in rows() for word in row[-1].split(",")})


@pytest.mark.parametrize("term", TERMS)
def test_a_word_of_the_glossary_is_a_word_of_the_code(term: str, names: dict[str, Path]) -> None:
    parts = [f"_{name}_" for name in names]
    assert any(f"_{snake(term)}_" in part for part in parts), "the code calls it something else by now"


@pytest.mark.parametrize("word", FORBIDDEN)
def test_no_name_uses_a_second_word_for_the_same_thing(word: str, names: dict[str, Path]) -> None:
    used = [f"{name} in {path.relative_to(ROOT)}" for name, path in names.items() if f"_{word}_" in f"_{name}_"]
    assert used == [], "see docs/glossary.md"


def test_no_word_stands_on_both_sides() -> None:
    assert set(map(snake, TERMS)) & set(FORBIDDEN) == set()


def test_the_glossary_is_read_at_all() -> None:
    assert len(TERMS) > 40
    assert len(FORBIDDEN) > 60
