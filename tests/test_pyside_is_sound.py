"""The PySide6 that is installed loses no references: 6.12.0 on Python 3.11 aborts after 500 signals."""

from __future__ import annotations

import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

SOAK = Path(__file__).parents[1] / "scripts" / "soak_refs.py"


def test_thousands_of_signals_cost_no_reference_and_no_process() -> None:
    done = subprocess.run([sys.executable, str(SOAK), "20000"], capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "alive" in done.stdout


def test_pyside_is_of_the_line_that_was_measured() -> None:
    assert version("PySide6-Essentials").startswith("6.11."), "run scripts/soak_refs.py first; docs/decisions/0002"
