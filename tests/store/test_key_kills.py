"""A kill while somebody is added, removed or gets a password locks nobody out, and lets nobody in who was removed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

LOOPS = int(os.environ.get("VERTROUWEN_LOOPS", "8"))
ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kills a copy of itself")


def kills(folder: Path, action: str, how: str, loops: int = 0, seed: int = 7) -> list[dict[str, Any]]:
    command = [sys.executable, "-m", "tests.store.key_kills", str(folder), action, how, str(loops), str(seed)]
    said = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    assert said.returncode == 0, said.stderr
    return [json.loads(line) for line in said.stdout.splitlines()]


@pytest.mark.timeout(120)
@pytest.mark.parametrize(("action", "steps"), [("upgrade", 10), ("change", 8), ("remove", 20)])
def test_a_kill_at_each_step_locks_nobody_out(tmp_path: Path, action: str, steps: int) -> None:
    found = kills(tmp_path, action, "steps")
    assert [one for one in found if one["problem"]] == []
    assert len(found) >= steps
    assert any(one["amid"] for one in found) == (action == "remove")


@pytest.mark.long
@pytest.mark.timeout(60 + 2 * LOOPS)
@pytest.mark.parametrize("action", ["remove", "renew"])
def test_a_kill_at_any_moment_locks_nobody_out(tmp_path: Path, action: str) -> None:
    found = kills(tmp_path, action, "moments", LOOPS)
    assert [one for one in found if one["problem"]] == []
    assert len(found) == LOOPS


@pytest.mark.timeout(120)
def test_a_removal_that_is_known_to_be_unsafe_is_found_out(tmp_path: Path) -> None:
    found = kills(tmp_path, "badly", "steps")
    assert any("locked out" in one["problem"] for one in found)
