"""The whole way with the real program: adapt a slide, begin the lesson, see it on the board, back to the original."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.control_window.preparing_life import OWN, SECOND, TOO_LONG

ROOT = Path(__file__).parents[2]
ORIGINAL = "Een seintje mag altijd"


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """Return what the program said on two days."""
    home = tmp_path_factory.mktemp("home")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "PYTHONPATH": str(ROOT)}
    (home / "data").mkdir()
    command = [sys.executable, str(Path(__file__).with_name("preparing_life.py")), str(home / "data")]
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    answers: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answers


def test_a_lesson_is_opened_from_the_plan_and_leads_back_there(said: dict[str, Any]) -> None:
    assert said["pages"] == ["preparing", "programme"]
    assert said["back"] == "programme"


def test_what_the_school_types_is_on_the_board_when_the_lesson_begins(said: dict[str, Any]) -> None:
    assert said["small board"] == OWN
    assert said["board"] == OWN


def test_a_running_lesson_keeps_what_it_began_with_until_it_is_taken_up_again(said: dict[str, Any]) -> None:
    assert said["runs"].startswith("Deze les loopt nu.")
    assert said["board meanwhile"] == OWN
    assert said["taken up"] == SECOND


def test_what_was_typed_in_the_last_second_is_kept(said: dict[str, Any]) -> None:
    assert said["kept at the end"] == "Wordt bij het sluiten bewaard"


def test_the_original_comes_back_on_the_board(said: dict[str, Any]) -> None:
    assert said["undo offered"]
    assert said["original"] == ORIGINAL


def test_a_programme_is_given_on_and_looked_into_before_it_is_taken_in(said: dict[str, Any]) -> None:
    assert said["listed"] >= 1
    assert said["saved"] == [["bouwen-aan-vertrouwen-1.0.lesprogramma"], ""]
    assert said["arrival"] == ["Bouwen aan Vertrouwen, versie 1.0", 7, False, ""]


def test_what_could_not_be_kept_comes_back_after_the_password_on_its_own_lesson(said: dict[str, Any]) -> None:
    assert said["typed again"] == ["Les 2", [TOO_LONG]]
    assert said["still wrong"]
