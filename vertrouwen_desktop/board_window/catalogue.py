"""Every activity's face for the class; each is imported when it is first shown, for the board must be there soon."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from vertrouwen_desktop.ui.on_demand import OnDemand

if TYPE_CHECKING:
    from vertrouwen_desktop.ui.faces import BoardFace

ACTIVITIES = (
    "day_plan",
    "story",
    "class_promises",
    "breathing",
    "exit_card",
    "thermometer",
    "body_outline",
    "class_bar",
    "stations",
    "tip_wall",
    "sentence_builder",
    "pride_round",
    "talking_circle",
    "situation_cards",
    "cooperation_ladder",
    "word_cloud",
    "first_step",
    "success_line",
)

FACES: Mapping[str, BoardFace] = OnDemand(ACTIVITIES, "vertrouwen_desktop.activities.{}.board", "FACE")
