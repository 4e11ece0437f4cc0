"""For all tests: draw off screen, and say what cannot be tested here for want of a program."""

from __future__ import annotations

import os
import shutil

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

NEEDED = {
    "screen": ("Xvfb", "openbox", "xrandr", "xdotool"),
    "frozen": ("Xvfb", "openbox", "xrandr", "xdotool", "objdump"),
}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave out what needs a program that is not there; never in CI, where a missing program is a failure."""
    if os.environ.get("CI") == "true":
        return
    for marker, programs in NEEDED.items():
        missing = [program for program in programs if shutil.which(program) is None]
        if missing:
            reason = pytest.mark.skip(reason=f"needs {', '.join(missing)} (see .ci/run)")
            for item in items:
                if item.get_closest_marker(marker) is not None:
                    item.add_marker(reason)
