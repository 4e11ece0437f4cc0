"""The sentences of the rules for authors, as they are said to who types on a page. Pure."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from vertrouwen_desktop.domain.programme import Audience

_SAID: Mapping[str, str] = MappingProxyType(
    {
        r"Zet title erbij\.": "Geef de dia een titel.",
        r"Zet picture erbij\.": "Kies een plaatje.",
        r"Zet picture_alt erbij: één zin die zegt wat er te zien is\.": "Zeg in één zin wat er te zien is.",
        r"Schrijf bij alt wat er te zien is\.": "Zeg in één zin wat er te zien is.",
        r"Zet say erbij onder teacher of youth_worker\.": "Laat een van jullie iets zeggen.",
        r"Zet say of do erbij onder \w+\.": "Zeg wat die zegt of doet.",
        r"Zet say erbij onder \w+\.": "Schrijf op wat die zegt.",
        r"Zet do erbij onder \w+, zoals: (.*)\.": r"Schrijf op wat die doet, zoals: \1.",
    }
)


def plainly(sentence: str) -> str:
    """Return a sentence of the rules without the words of the file."""
    for pattern, said in _SAID.items():
        sentence = re.sub(pattern, said, sentence)
    return sentence


def level_words(audience: Audience, score: int, words_per_sentence: float, words: int) -> str:
    """Return how hard the children's texts are; `score` by Flesch-Douma, 100 is for who just learnt to read."""
    if not words:
        return "Op het bord staan geen teksten."
    steps = ((100, "heel makkelijk"), (90, "makkelijk"), (80, "vrij makkelijk"), (70, "gewoon"), (0, "vrij moeilijk"))
    said = next((word for least, word in steps if score >= least), "moeilijk")
    per = f"gemiddeld {words_per_sentence:.0f} woorden per zin"
    ear = " De meeste teksten lezen jullie voor." if audience is Audience.NON_READERS else ""
    return f"Leesniveau op het bord: {said} (leesbaarheid {score}, {per}).{ear}"
