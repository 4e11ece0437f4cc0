"""Counting what a child has to read. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable

_SENTENCE_END = re.compile(r"(?<=[.!?…])[\"'”’)]*\s+|\n+")

_IMPERATIVES = frozenset(
    re.findall(
        r"\w+",
        "adem antwoord bedenk bekijk bespreek bewaar blaas blijf denk doe draag draai fluister ga geef haal hang "
        "help houd kies kijk kleur klim knip kom laat leer leg lees loop luister maak neem noem omcirkel onthoud "
        "pak plak praat raad ruim schrijf schud schuif sla sleep sluit sta steek stel strek teken tel tik trek "
        "vertel voel volg vouw vraag vul wacht werk wijs wissel zeg zet zing zit zoek zwaai",
    )
)


def word_count(text: str) -> int:
    """Return the number of words; what holds no letter or digit is none."""
    return sum(any(c.isalnum() for c in word) for word in text.split())


def sentences(text: str) -> tuple[str, ...]:
    """Return the sentences of plain `text`; a line of its own is a sentence too."""
    return tuple(s.strip() for s in _SENTENCE_END.split(text) if s.strip())


def instructions(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the different things that `texts` ask a child to do, as the verb that a sentence begins with.

    A guess from a list of verbs: good enough for a hint, not for a refusal.
    """
    found: dict[str, None] = {}
    for text in texts:
        for sentence in sentences(text):
            first = sentence.split()[0].strip("\"'“‘(,:.!").lower()
            if first in _IMPERATIVES and not sentence.rstrip("\"'”’)").endswith("?"):
                found.setdefault(first)
    return tuple(found)
