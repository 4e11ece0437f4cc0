"""Every activity as the adults run it, with the face that the miniature shows; each is imported when it is wanted."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from vertrouwen_desktop.activities import NAMES
from vertrouwen_desktop.ui.on_demand import OnDemand

if TYPE_CHECKING:
    from vertrouwen_desktop.domain.activity import ActivitySpec
    from vertrouwen_desktop.ui.faces import Activity, BoardFace

_SLICE = "vertrouwen_desktop.activities.{}"
ACTIVITIES: Mapping[str, Activity] = OnDemand(NAMES, f"{_SLICE}.session", "ACTIVITY")
FACES: Mapping[str, BoardFace] = OnDemand(NAMES, f"{_SLICE}.board", "FACE")
SPECS: Mapping[str, ActivitySpec[Any, Any, Any, Any]] = OnDemand(NAMES, f"{_SLICE}.schema", "SPEC")
