"""For whom a class gets its lessons, in the words of the adults."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from vertrouwen_desktop.domain.programme import Audience

AUDIENCE_WORDS: Mapping[Audience, str] = MappingProxyType(
    {Audience.STANDARD: "Standaard", Audience.NON_READERS: "Nog niet lezen", Audience.OLDER: "Groep 7 en 8"}
)
AUDIENCE_DETAILS: Mapping[Audience, str] = MappingProxyType(
    {
        Audience.STANDARD: "Korte zinnen met plaatjes. De meter heeft vijf standen.",
        Audience.NON_READERS: "Plaatjes en bijna geen woorden. De meter heeft drie standen.",
        Audience.OLDER: "Voorbeelden voor oudere kinderen. De meter heeft vijf standen.",
    }
)
