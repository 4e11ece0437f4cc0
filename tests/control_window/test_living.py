"""The whole program off screen, asked what its pages ask, with the real store, files, papers and backups."""

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
    """Return what a life of the program said: a first run, a lost password, a backup put back."""
    home = tmp_path_factory.mktemp("home")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOME": str(home), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, str(Path(__file__).with_name("living.py")), str(home / "data")]
    (home / "data").mkdir()
    done = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, timeout=110)
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    answers: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return answers


def test_a_store_is_made_with_people_a_plan_and_a_key_on_paper(said: dict[str, Any]) -> None:
    assert [said[key] for key in ("create", "keep", "sheet", "add")] == [[""]] * 4


def test_a_first_run_that_was_cut_off_goes_on(said: dict[str, Any]) -> None:
    assert said["locks in the first run"]
    assert said["goes on"] == ["setup", "recovery"]


def test_two_adults_cannot_have_the_same_password(said: dict[str, Any]) -> None:
    assert "ander wachtwoord" in said["same"][0]


def test_backups_go_to_both_folders(said: dict[str, Any]) -> None:
    assert said["stick"] == said["backup"] == [""]
    assert said["backups"] >= 2


def test_all_that_is_kept_of_a_pupil_is_shown_and_given_along(said: dict[str, Any]) -> None:
    error, named, backups = said["record"]
    assert (error, bool(named), backups) == ("", True, said["backups"])
    assert said["export pdf"] == said["export json"] == [""]
    assert {name: start for name, start in said["saved"].items() if name.startswith("kind")}
    assert not any("xandrine" in name.lower() for name in said["saved"])


def test_an_erased_pupil_is_gone_with_proof(said: dict[str, Any]) -> None:
    assert said["erase"][:2] == ["", 0]
    assert said["proof"] == [""]
    assert said["left"] == ["Bram", "Sien", "Later"]


def test_a_class_gets_its_own_programme_for_its_own_children(said: dict[str, Any]) -> None:
    assert said["follows"] == ["samenwerken-aan-respect", "non_readers", 3]
    assert said["lesson"] == ["samenwerken-aan-respect", "non_readers", 2]
    assert said["children"] == [["Bram", "Bram"], ["Later", ""], ["Sien", ""]]
    (yes,) = said["said"]
    assert yes.startswith("ja gezegd op ")


def test_a_lesson_goes_on_as_it_began_while_its_class_follows_another_programme(said: dict[str, Any]) -> None:
    assert said["left off"] == ["bouwen-aan-vertrouwen", None]
    assert said["goes on in"] == ["samenwerken-aan-respect", "non_readers", 2]
    assert said["adopted"]
    assert said["given"] == {"samenwerken-aan-respect": [1]}


def test_an_adult_who_leaves_cannot_open_it_any_more(said: dict[str, Any]) -> None:
    assert said["remove"] == [""]
    sentence, can_rescue = said["wrong"]
    assert "klopt niet" in sentence
    assert not can_rescue


def test_the_log_tells_who_did_what(said: dict[str, Any]) -> None:
    error, acts = said["log"]
    assert error == ""
    assert {"opened", "adult_added", "adult_removed", "viewed_pupil", "exported_pupil", "erased_pupil"} <= set(acts)


def test_the_recovery_key_opens_it_and_gives_a_new_password(said: dict[str, Any]) -> None:
    assert said["recover"] == said["reset"] == [""]


def test_a_backup_is_looked_into_and_put_back_beside_what_was_there(said: dict[str, Any]) -> None:
    assert said["preview"] == ["", [1, 3]]
    assert said["restore"] == [""]
    assert said["restored"] == ""
    assert said["there again"] == ["Bram", "Sien"], "who was erased does not come back"
    assert said["beside"] == ["store"] * 3 + ["store.erased"], "the present one, those from before, the list"


def test_a_backup_can_be_put_back_from_the_settings_too(said: dict[str, Any]) -> None:
    assert said["page"] == "rescue"
    assert "Kies een reservekopie" in said["chosen while open"]
    assert "klopt niet" in said["wrong while open"][0]
    assert said["still open"], "a wrong password closes nothing"
    assert said["restore while open"] == [""]
    assert said["closed for it"]
