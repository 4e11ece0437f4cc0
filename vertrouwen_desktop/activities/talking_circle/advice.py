"""What the adults read about preparing a circle: what to settle, what to do instead, and one circle or two."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from vertrouwen_desktop.activities.talking_circle.model import ONE_CIRCLE_MAX, Check

CHECKS: Mapping[Check, str] = MappingProxyType(
    {
        Check.CHILD: "Het kind is gevraagd, alleen en rustig, en wil dit zelf.",
        Check.PARENT: "Een ouder of verzorger weet ervan en vindt het goed.",
        Check.ADULTS: "Wij zijn het hier samen over eens.",
        Check.STOP: "Het kind kan altijd stoppen. Het teken is afgesproken.",
        Check.AFTERCARE: "Wie daarna bij het kind is, en waar, staat vast.",
    }
)
_TODAY = "Doe vandaag de kring over het verzonnen verhaal. Daar leert de klas hetzelfde van."
INSTEAD: Mapping[Check, str] = MappingProxyType(
    {
        Check.CHILD: f"Nog niet. Vraag het kind eerst, op een rustig moment. Nee is ook een antwoord. {_TODAY}",
        Check.PARENT: f"Nog niet. Bel eerst met een ouder of verzorger. {_TODAY}",
        Check.ADULTS: f"Nog niet. Praat er eerst samen over. Bij twijfel doen jullie het niet. {_TODAY}",
        Check.STOP: f"Nog niet. Spreek eerst met het kind af hoe het stopt. {_TODAY}",
        Check.AFTERCARE: f"Nog niet. Spreek eerst af wie er daarna bij het kind is. {_TODAY}",
    }
)
"""What to do when something is missing: the first that is."""


def size_advice(seats: int, rings: int, lasts: int, minutes: int, adults: tuple[str, str], alone: bool = False) -> str:
    """Return how long a circle takes (minutes) against the minutes there are, and whether two are better.

    An adult who is `alone` cannot lead two.
    """
    first, second = seats - seats // 2, seats // 2
    teacher, youth_worker = adults[0] or "de leerkracht", adults[1] or "de jeugdhulpverlener"
    if rings == 2:
        who = f"Twee kringen tegelijk: {first} bij {teacher}, {second} bij {youth_worker}."
    elif seats > ONE_CIRCLE_MAX:
        who = f"Met {seats} kinderen duurt wachten lang."
        who += "" if alone else f" Maak liever twee kringen: {first} bij {teacher}, {second} bij {youth_worker}."
    else:
        who = ""
    time = f"Dit duurt ongeveer {lasts} minuten."
    if lasts > minutes:
        time += f" Er zijn er {minutes}: geef ieder wat minder tijd, of doe een deel later."
    return f"{who} {time}".strip()
