"""An activity on paper: what the class sees of it, and how it goes without a board."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from types import MappingProxyType
from typing import Any

from vertrouwen_desktop.domain.levels import level_word, on_scale
from vertrouwen_desktop.features.documents.lesson_schema import Group, Pictured

ACTIVITY_WORDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        "day_plan": ("Dagplan", "Schrijf de zes stappen op een vel. Wijs aan waar jullie zijn."),
        "story": ("Verhaal in plaatjes", "Lees de zinnen voor, en laat de plaatjes op dit blad zien."),
        "class_promises": ("Klasafspraak", "Schrijf de zinnen op losse papieren. De klas kiest wat blijft."),
        "breathing": ("Ademen", "Doe je hand langzaam omhoog bij in, en langzaam omlaag bij uit."),
        "exit_card": ("Uitgangskaart", "Lees de vraag voor. Kinderen wijzen, of houden het voor zich."),
        "thermometer": ("Meter van een dier", "Teken een meter. Vertel, en laat de klas zeggen: hoger of lager?"),
        "body_outline": ("Een lijf met stippen", "Teken een lijf op een groot vel. Zet stippen, nooit namen."),
        "class_bar": (
            "Kaarten van de klas",
            "Lees voor. Kinderen zetten hun kaart. Tel alleen bij zes kinderen of meer.",
        ),
        "stations": (
            "Plekken om te proberen",
            "Leg bij elke plek een papier met de naam. Geef elke plek evenveel tijd.",
        ),
        "tip_wall": ("Tipmuur", "Schrijf elke tip op een papiertje. Hang ze in rijtjes."),
        "sentence_builder": ("Een zin maken", "Schrijf de delen op stroken. Leg ze samen tot één zin."),
        "situation_cards": (
            "Situatiekaarten",
            "Druk de kaarten af, of lees ze voor. Er is meer dan één goed antwoord.",
        ),
        "talking_circle": ("Praatkring", "Geef een steen door. Wie hem heeft, praat. Passen is goed, later ook."),
        "cooperation_ladder": ("Samenwerktrap", "Teken een trap. Schrijf op elke tree een stap."),
        "pride_round": ("Trotsronde", "Geef elk kind evenveel tijd. Streep op een lijst af wie geweest is."),
        "word_cloud": ("Woorden van de klas", "Schrijf de woorden op een vel, allemaal even groot."),
        "first_step": ("Talent, wens, eerste stap", "Kies samen uit de drie rijtjes, en lees de drie woorden hardop."),
        "success_line": ("Succeslijn", "Schrijf elk succes op een kaart. Leg ze op een rij."),
    }
)

_LABELS = {
    "panels": "",
    "starters": "Kaarten om mee te beginnen",
    "tips": "Tips",
    "choices": "Om uit te kiezen",
    "moments": "Wat er gebeurt",
    "words": "Woorden",
    "columns": "Rijtjes",
    "situations": "Situaties",
    "stations": "Plekken",
    "parts": "Delen van de zin",
    "cards": "Kaarten",
    "rules": "Zo praten we",
    "fictional": "Het verzonnen verhaal",
    "steps": "Stappen",
    "talents": "Talenten",
    "wishes": "Wensen",
}
_ASKED = ("question", "instruction", "ask", "add")
_SPOTS = {
    "head": "hoofd",
    "face": "gezicht",
    "throat": "keel",
    "shoulders": "schouders",
    "chest": "borst",
    "belly": "buik",
    "hands": "handen",
    "legs": "benen",
    "feet": "voeten",
}


def lead_in(activity: str, settings: Mapping[str, Any]) -> str:
    """Return the question and the numbers of an activity in words."""
    said = [str(settings[key]) for key in _ASKED if settings.get(key)]
    if activity == "breathing":
        said.append(
            f"{_number(settings['in_s'])} tellen in, {_number(settings['out_s'])} tellen uit. "
            f"{_number(settings['rounds'])} keer."
        )
    if "minutes_each" in settings:
        said.append(
            f"Elke plek: {settings['minutes_each']} {'minuut' if settings['minutes_each'] == 1 else 'minuten'}."
        )
    if "seconds" in settings:
        said.append(f"Elk kind: {settings['seconds']} tellen.")
    if "places" in settings and not settings.get("show"):
        said.append(f"Plek voor {settings['places']}.")
    if settings.get("show"):
        said.append("De eigen klasafspraak staat op het bord.")
    if settings.get("from_earlier"):
        said.append("Begin met wat de klas eerder maakte.")
    return " ".join(said)


def groups(settings: Mapping[str, Any], levels: int) -> tuple[Group, ...]:
    """Return the cards, choices and words of an activity, in the order of its settings; `levels`: of the meter."""
    found = ((_LABELS[key], tuple(_items(value, levels))) for key, value in settings.items() if key in _LABELS)
    shown = not settings.get("show")
    return tuple(Group(label=label, items=items) for label, items in found if items and shown)


def _items(value: object, levels: int) -> Iterator[Pictured]:
    if isinstance(value, Mapping):
        yield _item(value, levels)
    elif isinstance(value, list | tuple):
        for one in value:
            yield _item(one, levels) if isinstance(one, Mapping) else Pictured(text=str(one))


def _item(one: Mapping[str, Any], levels: int) -> Pictured:
    title, text = str(one.get("title", "")), str(one.get("text", ""))
    if one.get("choices"):
        text = " / ".join(map(str, one["choices"]))
    if "spot" in one:
        title = _SPOTS.get(str(one["spot"]), "")
    if one.get("level"):
        text = f"{text} ({level_word(on_scale(int(one['level']), levels))})"
    return Pictured(picture=str(one.get("picture", "")), text=": ".join(part for part in (title, text) if part))


def _number(value: float) -> str:
    return f"{value:g}".replace(".", ",")
