"""What of a slide a school may say in its own way, each with a name for the page. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from vertrouwen_desktop.domain.programme import Slide
from vertrouwen_desktop.features.programmes.child_texts import settings_texts

_LINES: Mapping[str, str] = MappingProxyType(
    {"teacher": "Leerkracht", "youth_worker": "Jeugdhulpverlener", "solo": "Wie alleen is"}
)
_DEEDS: Mapping[str, str] = MappingProxyType({"say": "zegt", "do": "doet", "watch": "let op"})
_SETTINGS: Mapping[str, str] = MappingProxyType(
    {
        "question": "Vraag",
        "instruction": "Opdracht",
        "ask": "Vraag",
        "add": "Zin van de klas",
        "who": "Over wie",
        "text": "tekst",
        "title": "titel",
        "panels": "Plaat",
        "cards": "Kaart",
        "starters": "Kaart",
        "choices": "Keuze",
        "tips": "Tip",
        "rules": "Afspraak",
        "steps": "Stap",
        "talents": "Talent",
        "wishes": "Wens",
        "stations": "Plek",
        "situations": "Situatie",
        "moments": "Moment",
        "columns": "Kolom",
        "words": "Woord",
        "parts": "Deel",
        "fictional": "Verzonnen verhaal",
    }
)


@dataclass(frozen=True, slots=True)
class FieldNow:
    """One thing on a slide: `field` as `domain.own.Place` names it, `label` for the adults."""

    field: str
    label: str
    value: str


def slide_fields(slide: Slide) -> tuple[FieldNow, ...]:
    """Return what can be changed on `slide` besides its picture; give it `slide.given_to(audience)`."""
    return tuple(_fields(slide))


def _fields(slide: Slide) -> Iterator[FieldNow]:
    yield FieldNow("title", "Titel", slide.title)
    if slide.text or slide.activity is None:
        yield FieldNow("text", "Tekst", slide.text)
    if slide.picture is not None:
        yield FieldNow("picture_alt", "Wat het plaatje laat zien", slide.picture_alt)
    for part in settings_texts(slide.settings):
        field = ".".join(("settings", *map(str, part.loc)))
        yield FieldNow(field, _label(part.loc), part.text)
    for who, name in _LINES.items():
        lines = getattr(slide, who)
        for deed, said in _DEEDS.items() if lines is not None else ():
            yield FieldNow(f"{who}.{deed}", f"{name} {said}", getattr(lines, deed))


def _label(loc: tuple[str | int, ...]) -> str:
    """Return how an adult knows a text in an activity: `Kaart 2, tekst`."""
    words: list[str] = []
    for part in loc:
        if isinstance(part, int):
            words[-1] += f" {part + 1}"
        else:
            words.append(_SETTINGS.get(part, part.replace("_", " ")))
    said = ", ".join(words)
    return said[:1].upper() + said[1:]
