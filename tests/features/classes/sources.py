"""The files with a trap each, and what the tests read them with."""

from __future__ import annotations

import pickle
import re
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from vertrouwen_desktop.domain.confidential.people import People, SchoolClass
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.csv_file import from_csv
from vertrouwen_desktop.features.classes.edexml import from_edexml
from vertrouwen_desktop.features.classes.model import ImportDraft

T = TypeVar("T")
SAID: list[str] = []
"""The sentences so far: none of them may hold what was wrong."""
FILES = Path(__file__).parent / "files"
KEY = bytes(range(32))
SIX = People(classes=(SchoolClass("c", "Groep 6", "6", "2026-2027"),))
"""A school with one class, in which nobody is yet."""


def data(name: str, encoding: str = "utf-8") -> bytes:
    """Return the bytes of a file, as if it had been kept in this encoding."""
    return (FILES / name).read_bytes().decode("utf-8").encode(encoding)


def read(name: str, people: People = SIX, encoding: str = "utf-8") -> ImportDraft:
    reader = from_csv if name.endswith(".csv") else from_edexml
    return reader(data(name, encoding), people, "c", KEY)


def names(draft: ImportDraft) -> list[str]:
    return [one.shown_name for one in draft.rows if not one.problem]


def problems(draft: ImportDraft) -> dict[int, str]:
    return {one.line: one.problem for one in draft.rows if one.problem}


def written(draft: ImportDraft) -> str:
    """Return all that a draft holds: how it prints, and what would be kept of it."""
    return repr(draft) + pickle.dumps(draft).decode("latin-1")


def numbers_of_persons(text: str) -> set[str]:
    """Return what in a file looks like the number, birthday, address or mail of a person."""
    shapes = r"\b\d{9}\b|\b\d{4}-\d\d-\d\d\b|\b\d\d-\d\d-\d{4}\b|\b\d{4} ?[A-Z]{2}\b|\S+@\S+|\b06-?\d{8}\b"
    return set(re.findall(shapes, text))


def tried(call: Callable[[], T]) -> T | None:
    """Return what a call gives, or None when it says in a sentence what to do; any other error is a failure."""
    try:
        return call()
    except KnownError as error:
        sentence = str(error)
    assert sentence[:1].isupper(), sentence
    assert sentence.endswith("."), sentence
    SAID.append(sentence)
    return None
