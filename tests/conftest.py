"""For all tests: draw off screen, and say what cannot be tested here for want of a program."""

from __future__ import annotations

import os
import shutil

import pytest
from _pytest.runner import runtestprotocol

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


def pytest_runtest_protocol(item: pytest.Item, nextitem: pytest.Item | None) -> bool | None:
    """Give a test with real windows a second chance, and say so: it shares the machine's time with whatever else runs.

    Two failures in a row are a failure. All other tests get one chance, and so does every test when figures are
    made (`VERTROUWEN_LOOPS`).
    """
    if item.get_closest_marker("screen") is None or "VERTROUWEN_LOOPS" in os.environ:
        return None
    item.ihook.pytest_runtest_logstart(nodeid=item.nodeid, location=item.location)
    reports = runtestprotocol(item, nextitem=nextitem, log=False)
    if any(report.failed for report in reports):
        print(f"\nonce more: {item.nodeid}")
        reports = runtestprotocol(item, nextitem=nextitem, log=False)
    for report in reports:
        item.ihook.pytest_runtest_logreport(report=report)
    item.ihook.pytest_runtest_logfinish(nodeid=item.nodeid, location=item.location)
    return True
