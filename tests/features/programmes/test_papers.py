"""A lesson names its papers."""

from __future__ import annotations

import pytest

from tests.features.programmes.conftest import Folder
from vertrouwen_desktop.domain.papers import NAMED, PaperKind


def with_papers(folder: Folder, papers: str) -> Folder:
    folder.swap('materials = ["vier kaarten"]', f'materials = ["vier kaarten"]\npapers = {papers}')
    return folder


def test_what_a_lesson_names_is_read(folder: Folder) -> None:
    papers = ", ".join(f'"{kind}"' for kind in NAMED)
    assert with_papers(folder, f"[{papers}]").read().lesson(1).papers == NAMED


def test_a_lesson_that_names_none_follows_its_activities(folder: Folder) -> None:
    assert "papers" not in folder.text()
    assert folder.read().lesson(1).papers == ()


@pytest.mark.parametrize("papers", ['["meter-4"]', f'["{PaperKind.PLAN}"]', '["rules", "rules"]', '"rules"'])
def test_what_cannot_be_printed_is_said_with_what_can(folder: Folder, papers: str) -> None:
    (finding,) = [f for f in with_papers(folder, papers).check() if "papers" in f.what]
    assert finding.line == folder.line("papers = ")
    assert papers == '"rules"' or "signal-cards" in f"{finding.what} {finding.mend}"
