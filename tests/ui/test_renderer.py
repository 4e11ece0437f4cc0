"""Which renderer draws."""

import subprocess
import sys

import pytest

from vertrouwen_desktop.ui.renderer import draw_by_processor, has_graphics_card

DRAWN_BY = """
import sys
from PySide6.QtQuick import QQuickWindow
from vertrouwen_desktop.ui.renderer import draw_by_processor
environment = {"QT_QUICK_BACKEND": sys.argv[1]} if sys.argv[1] else {}
draw_by_processor(environment)
print(QQuickWindow.sceneGraphBackend(), environment.get("QT_XCB_GL_INTEGRATION"))
"""


def drawn_by(chosen: str) -> str:
    command = [sys.executable, "-c", DRAWN_BY, chosen]
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout.strip()


def test_a_window_is_drawn_by_the_processor_without_a_driver():
    assert drawn_by("") == "software none"


def test_who_chooses_another_renderer_gets_it():
    assert drawn_by("rhi") == "None"
    environment = {"QT_QUICK_BACKEND": "rhi"}
    draw_by_processor(environment)
    assert environment == {"QT_QUICK_BACKEND": "rhi"}


@pytest.mark.parametrize("nodes", [("card0",), ()])
def test_linux_without_a_card_that_renders_has_none(tmp_path, nodes):
    for node in nodes:
        (tmp_path / node).touch()
    assert not has_graphics_card("linux", tmp_path)
    assert not has_graphics_card("linux", tmp_path / "not there")


def test_a_card_is_seen_and_other_systems_are_taken_to_have_one(tmp_path):
    (tmp_path / "renderD128").touch()
    assert has_graphics_card("linux", tmp_path)
    assert has_graphics_card("win32", tmp_path / "not there")
