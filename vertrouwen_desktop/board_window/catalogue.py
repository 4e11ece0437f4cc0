"""Every activity's face for the class; each is imported when it is first shown, for the board must be there soon."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from vertrouwen_desktop.activities import NAMES
from vertrouwen_desktop.ui.on_demand import OnDemand

if TYPE_CHECKING:
    from vertrouwen_desktop.ui.faces import BoardFace

FACES: Mapping[str, BoardFace] = OnDemand(NAMES, "vertrouwen_desktop.activities.{}.board", "FACE")
