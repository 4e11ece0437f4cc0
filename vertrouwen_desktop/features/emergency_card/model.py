"""What to do when something goes wrong: few words, the most likely remedy first."""

from __future__ import annotations

from dataclasses import dataclass

SENTENCE = "Ik wil niet dat je dit doet,\nmaar ik ben er nog steeds voor je."
"""Stops the deed and keeps the child. Source: the article of the programme."""


@dataclass(frozen=True, slots=True)
class Situation:
    """Something that can go wrong, and what to do, step by step."""

    key: str
    icon: str
    title: str
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class KeyRow:
    """Keys that do one thing, as they stand on the keyboard."""

    keys: str
    does: str


CHILD = Situation(
    "child",
    "hart",
    "Een kind heeft het moeilijk",
    (
        "Eén van jullie gaat dichtbij. De ander blijft bij de klas.",
        "Praat zacht. Zeg weinig. Wacht.",
    ),
)

SITUATIONS = (
    Situation(
        "no_picture",
        "les",
        "Geen beeld op het bord",
        (
            "Staat het bord aan, op de goede ingang?",
            "Druk op Windows+P. Kies Uitbreiden.",
            "Verkeerde scherm? Druk op S.",
        ),
    ),
    Situation(
        "mirrored",
        "oog",
        "De klas ziet mijn scherm",
        (
            "Druk op B: het bord wordt zwart.",
            "Druk op Windows+P. Kies Uitbreiden.",
            "Lukt het niet? Kies Alleen bord.",
        ),
    ),
    Situation(
        "no_touch",
        "aanraken",
        "Aanraken doet niets",
        (
            "Zie je de zachte rand? Dan mag aanraken.",
            "Geen rand? Zet Aanraken mag aan.",
            "Anders: bedien alles hier.",
        ),
    ),
    Situation(
        "board_gone",
        "stekker",
        "Het bord valt weg",
        (
            "Maak de kabel opnieuw vast.",
            "De les komt vanzelf terug, op dezelfde dia.",
            "Vertel de klas wat je doet.",
        ),
    ),
    Situation(
        "slow",
        "laptop",
        "De laptop hapert",
        (
            "Wacht vijf tellen. De klas houdt haar dia.",
            "Valt hij uit? Start Vertrouwen opnieuw.",
            "Kies daarna Ga verder.",
        ),
    ),
    Situation(
        "password",
        "slot",
        "Wachtwoord kwijt",
        (
            "De les kan doorgaan, zonder wachtwoord.",
            "Vraag het straks aan je collega.",
            "Zonder blijft alles dicht.",
        ),
    ),
    Situation(
        "alone",
        "groep",
        "Ik ben alleen",
        (
            "Kies bij Vandaag wie er niet is.",
            "Korter mag. Stoppen mag ook.",
        ),
    ),
)

KEYS = (
    KeyRow("PageDown  →  Spatie", "volgende dia"),
    KeyRow("PageUp  ←", "vorige dia"),
    KeyRow("B", "bord zwart"),
    KeyRow("R", "rustig beeld"),
    KeyRow("F", "bord stil"),
    KeyRow("F5", "begin de les"),
    KeyRow("S", "wissel schermen"),
    KeyRow("F1", "deze kaart"),
    KeyRow("Esc Esc", "uit volledig scherm"),
)
