"""What a written name is made of: the call name, and the first letters of the surname."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from vertrouwen_desktop.domain.confidential.names import (
    MAX_NAME,
    name_key,
    name_trouble,
    tidy_initial,
    tidy_name,
)
from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.features.classes.model import NameForm, SourceRow

_BEFORE_SURNAMES = """
van de den der het 't ’t ten ter te in op aan bij onder over uit voor la le les du da das do dos von zu zum zur af el al
ben bin ibn abu ould d' d’ s' 's ’s
"""
_PREFIXES = frozenset(_BEFORE_SURNAMES.split())
_ONE_LETTER = re.compile(r"^(?P<name>.*\w\w.*?)[ ,]+(?P<initial>[A-Z][A-Za-z]?)\.?$")
_CALLED = re.compile(r"\((?P<name>[^()]+)\)")
MANY = 0.6
"""From this share of the lines on, a form is the one that is meant."""


def split_name(text: str, form: NameForm) -> tuple[str, str]:
    """Return the call name and the surname of a written name; the call name is empty when there is none."""
    name = tidy_name(text).strip('"“”„ ,;')
    called = _CALLED.search(name)
    bare = tidy_name(_CALLED.sub(" ", name))
    if form is NameForm.LAST_FIRST:
        call, surname = _last_first(bare)
    elif form is NameForm.FIRST_LAST:
        call, surname = _first_last(bare.replace(",", " "))
    else:
        short = _ONE_LETTER.match(bare)
        return (tidy_name(short["name"]).rstrip(","), short["initial"]) if short else (bare, "")
    return tidy_name(called["name"]) if called and name_trouble(called["name"]) == "" else call, surname


def first_letters(surname: str) -> str:
    """Return the first two letters of a surname, without "van der" before it."""
    words = tidy_name(surname).split()
    while len(words) > 1 and words[0].casefold() in _PREFIXES:
        words.pop(0)
    return tidy_initial(re.sub(r"^(?:['’][a-z] ?|[dD]['’])", "", words[0])) if words else ""


def guessed_form(names: Sequence[str]) -> tuple[NameForm, tuple[NameForm, ...]]:
    """Return what most of these names are made of, and the forms to choose from when that is a guess."""
    lines = [tidy_name(one).strip(" ,;") for one in names]
    lines = [one for one in lines if one]
    if not lines:
        return NameForm.CALL_NAME, ()
    if sum(one.count(",") == 1 for one in lines) >= MANY * len(lines):
        return NameForm.LAST_FIRST, (NameForm.LAST_FIRST, NameForm.FIRST_LAST)
    several = [one for one in lines if " " in one and not _ONE_LETTER.match(one)]
    if len(lines) > 1 and len(several) >= MANY * len(lines):
        return NameForm.FIRST_LAST, (NameForm.FIRST_LAST, NameForm.CALL_NAME)
    return NameForm.CALL_NAME, ()


def source_row(
    line: int,
    call_name: str,
    surname: str = "",
    group: str = "",
    classes: tuple[str, ...] = ("",),
    source_key: str = "",
) -> SourceRow:
    """Return a row with a tidy name; one that is no good is told, and what may be private in it is not kept."""
    name = tidy_name(call_name)
    fault = "" if name else "Hier staat geen roepnaam. Typ hoe het kind genoemd wordt."
    fault = fault or name_trouble(name)
    kept = name if not fault else _harmless(name)
    return SourceRow(line, kept, first_letters(surname), group, classes, source_key, fault)


def for_doubles_only(rows: Iterable[SourceRow], people: People) -> tuple[SourceRow, ...]:
    """Return the rows without the letters of a surname where no two have one call name."""
    listed = tuple(rows)
    count = Counter(name_key(one.call_name) for one in listed)
    ours = {name_key(one.call_name) for one in people.pupils}
    names = {name for name, many in count.items() if many > 1} | ours
    return tuple(one if name_key(one.call_name) in names else replace(one, surname_start="") for one in listed)


def _last_first(name: str) -> tuple[str, str]:
    parts = [part.strip() for part in name.split(",") if part.strip()]
    if len(parts) < 2:
        return (name, "") if " " not in name else ("", name)
    words = parts[-1].split()
    while len(words) > 1 and words[-1].casefold() in _PREFIXES:
        words.pop()
    return " ".join(words), parts[0]


def _first_last(name: str) -> tuple[str, str]:
    words = name.split()
    at = next((n for n, word in enumerate(words) if n and word.casefold() in _PREFIXES and n + 1 < len(words)), 1)
    return " ".join(words[:at]), " ".join(words[at:])


def _harmless(name: str) -> str:
    """Return what may be shown of a name that is no good, to mend it: letters, and no number or address."""
    if "@" in name:
        return ""
    return tidy_name("".join(c if c.isalpha() or c in " '’-." else " " for c in name)).strip(" -.")[:MAX_NAME].strip()


def first_given_name(names: str) -> str:
    """Return the first of somebody's given names, for who has no call name."""
    return next(iter(tidy_name(names).replace(",", " ").split()), "")
