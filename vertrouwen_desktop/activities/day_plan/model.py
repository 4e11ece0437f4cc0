"""The day plan: what is now, what comes next."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from vertrouwen_desktop.domain.activity import PhaseNow


@dataclass(frozen=True, slots=True)
class DayPlan:
    """The phases of a lesson, in order."""

    title: str
    phases: tuple[PhaseNow, ...]

    @property
    def now(self) -> str:
        """The name of the phase that is now; empty when there is none."""
        return _named(self.phases, "now")

    @property
    def next(self) -> str:
        """The name of the phase that comes next; empty in the last one."""
        return _named(self.phases, "next")


def _named(phases: Sequence[PhaseNow], when: str) -> str:
    return next((p.name for p in phases if p.when == when), "")
