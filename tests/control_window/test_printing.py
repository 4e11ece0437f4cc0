"""The papers of a lesson, asked of the whole program off screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def said(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    home = tmp_path_factory.mktemp("home")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(Path(__file__).with_name("printing.py")), str(home / "data")]
    (home / "data").mkdir()
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    answers: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answers


def test_the_papers_of_a_lesson_belong_to_the_programme(said: dict[str, Any]) -> None:
    assert (said["page"], said["lit"], said["back"]) == ("papers", "programme", "programme")
    assert said["pages"] > 4


def test_a_paper_is_opened_and_saved_under_a_name_that_says_what_it_is(said: dict[str, Any]) -> None:
    assert said["opened"] == [["les-4-hele-les.pdf", "%PDF-"]]
    assert said["saved"] == {"les-4-afsprakenkaarten-grijs.pdf": "%PDF-"}
    assert said["said"] == "Bewaard."


def test_papers_know_the_class_its_adults_and_how_many_children_there_are(said: dict[str, Any]) -> None:
    assert said["known"] == ["Groep 7b", "Juf Roos", 2, "De Wilg"]
    assert said["letter"] == "%PDF-"


def test_looking_at_a_paper_leaves_nothing_behind(said: dict[str, Any]) -> None:
    assert said["written"] == []
