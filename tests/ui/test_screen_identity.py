"""Screens are known by what they are."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

from vertrouwen_desktop.ui.screen_identity import told_apart

ROOT = Path(__file__).resolve().parents[2]
TELL = """
import dataclasses, json, sys
from PySide6.QtGui import QGuiApplication
from vertrouwen_desktop.ui.screen_identity import find, identity, infos
app = QGuiApplication(sys.argv)
told = [dataclasses.asdict(info) for info in infos()]
found = [identity(find(info["identity"])) for info in told]
print(json.dumps({"infos": told, "found": found, "nobody": find("||| nobody") is None}))
"""


def told(folder: Path, *screens: dict[str, object]) -> dict[str, Any]:
    """Start Qt with these screens and return what it tells."""
    config = folder / "screens.json"
    config.write_text(json.dumps({"synchronousWindowSystemEvents": True, "screens": screens}))
    env = {**os.environ, "QT_QPA_PLATFORM": f"offscreen:configfile={config}", "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", TELL], env=env, capture_output=True, text=True, check=True, timeout=30)
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def screen(name: str, x: int, dpi: int = 96, dpr: float = 1.0) -> dict[str, object]:
    place = {"x": x, "y": 0, "width": 1920, "height": 1080}
    return {"name": name, **place, "logicalDpi": dpi, "logicalBaseDpi": 96, "dpr": dpr}


def test_every_screen_is_found_by_its_identity(tmp_path: Path) -> None:
    answer = told(tmp_path, screen("eDP-1", 0, 120), screen("HDMI-1", 1920))
    infos = {info["name"]: info for info in answer["infos"]}
    assert answer["found"] == [info["identity"] for info in answer["infos"]]
    assert answer["nobody"]
    assert infos["eDP-1"]["internal"]
    assert not infos["HDMI-1"]["internal"]
    assert sum(info["primary"] for info in answer["infos"]) == 1
    assert infos["HDMI-1"]["identity"] == "|||HDMI-1"


def test_the_number_of_a_screen_is_no_part_of_what_it_is(tmp_path: Path) -> None:
    one = told(tmp_path, screen("eDP-1", 0), screen("HDMI-1", 1920))
    other = told(tmp_path, screen("HDMI-1", 1920), screen("eDP-1", 0))
    assert {i["identity"] for i in one["infos"]} == {i["identity"] for i in other["infos"]}


def test_twins_are_told_apart_by_where_they_stand() -> None:
    twins = [(1920, 0), (-1920, 0)]
    assert told_apart("TV", (-1920, 0), twins) == "TV#1"
    assert told_apart("TV", (1920, 0), twins) == "TV#2"


def test_who_has_no_twin_has_no_number() -> None:
    assert told_apart("TV", (0, 0), [(0, 0)]) == "TV"
