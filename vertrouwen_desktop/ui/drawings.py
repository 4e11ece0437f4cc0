"""Which drawing of `resources/drawings` stands for what."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from vertrouwen_desktop.domain.programme import PhaseId

PHASE_DRAWINGS: Mapping[str, str] = MappingProxyType(
    {
        PhaseId.ARRIVE: "aankomen",
        PhaseId.LOOK_BACK: "terugblik",
        PhaseId.DISCOVER: "ontdekken",
        PhaseId.DO: "doen",
        PhaseId.REST: "rust",
        PhaseId.CLOSE: "afronden",
    }
)
