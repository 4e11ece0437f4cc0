"""What the guide for authors shows, can be given as it stands."""

from __future__ import annotations

import re
from pathlib import Path

from vertrouwen_desktop.control_window.catalogue import SPECS
from vertrouwen_desktop.domain.programme import Audience
from vertrouwen_desktop.features.programmes.level_rules import (
    MAX_LETTER_SENTENCE,
    MAX_SIMPLE_SENTENCE,
    MIN_LETTER_SCORE,
    MIN_SCORE,
    MIN_SIMPLE_SCORE,
)
from vertrouwen_desktop.features.programmes.usecases import check_programme, read_programme

ROOT = Path(__file__).parents[1]
GUIDE = (ROOT / "docs" / "programma-schrijven.md").read_text("utf-8")


def written(folder: Path) -> Path:
    """Write the lesson of the manual with all that the guide adds to it."""
    manual = (ROOT / "docs" / "handleiding.md").read_text("utf-8")
    programme, lesson = re.findall(r"```toml\n(.*?)```", manual, re.S)
    around, slide, recap = re.findall(r"```toml\n(.*?)```", GUIDE, re.S)
    before, phase, rest = lesson.partition('\n[[phase]]\nid = "discover"')
    head, first, body = before.partition("\n[[phase]]")
    (folder / "programme.toml").write_text(programme, "utf-8")
    text = f"{head}\n{around}{first}{body}\n{slide}{phase}{rest}\n{recap}"
    (folder / "lesson-1.toml").write_text(text, "utf-8")
    return folder


def test_its_examples_have_nothing_wrong(tmp_path: Path) -> None:
    drawings = {drawing.stem for drawing in (ROOT / "resources" / "drawings").glob("*.svg")}
    findings = check_programme(written(tmp_path), SPECS, trusted=False, fits=None, drawings=drawings)
    assert [f"{f.file}:{f.line} {f.what}" for f in findings] == []


def test_its_examples_do_what_it_says(tmp_path: Path) -> None:
    lesson = read_programme(written(tmp_path), SPECS, trusted=False).lesson(1)
    older = lesson.slide("wie-zijn-we").given_to(Audience.OLDER)
    assert (older.teacher.say[:13], older.teacher.do) == ("Jullie mogen ", "Vertel één klein ding over jezelf.")
    assert lesson.slide("toen") in lesson.recap
    assert lesson.homework is not None
    assert lesson.homework.letter is not None
    assert lesson.preparation is not None


def test_it_names_every_activity_and_its_settings() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \|[^|]*\|(.*)\|$", GUIDE, re.M))
    for name, spec in SPECS.items():
        named = set(re.findall(r"`(\w+)`", rows.get(name, "")))
        assert spec.settings.model_fields.keys() - {"show"} <= named, name


def test_it_says_the_limits_that_count() -> None:
    for row in (
        f"| op het bord | {MIN_SCORE[Audience.STANDARD]} |",
        f"| op het bord in groep 7-8 | {MIN_SCORE[Audience.OLDER]} |",
        f"| de brief | {MIN_LETTER_SCORE} | {MAX_LETTER_SENTENCE} woorden in een zin |",
        f"| de eenvoudige brief | {MIN_SIMPLE_SCORE} | {MAX_SIMPLE_SENTENCE} woorden in een zin |",
    ):
        assert row in GUIDE
