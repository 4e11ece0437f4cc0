"""Five levels, or three of them."""

import re

import pytest

from vertrouwen_desktop.domain.levels import LEVEL_WORDS, level_word, on_scale, scale
from vertrouwen_desktop.ui.qml import IMPORT_ROOT


def test_three_levels_are_three_of_the_five():
    assert set(scale(3)) < set(scale(5))
    assert [level_word(at) for at in scale(3)] == ["rustig", "spannend", "ik heb hulp nodig"]


@pytest.mark.parametrize("levels", [3, 5])
def test_a_signal_never_becomes_a_smaller_one(levels):
    found = [on_scale(level, levels) for level in range(1, 6)]
    assert found == sorted(found)
    assert all(at >= level and at in scale(levels) for level, at in enumerate(found, start=1))


def test_the_class_reads_the_same_words_everywhere():
    theme = (IMPORT_ROOT / "vertrouwen_desktop" / "ui" / "Theme.qml").read_text("utf-8")
    (words,) = re.findall(r"tensionWord: \[(.*)\]", theme)
    assert tuple(re.findall(r'"([^"]+)"', words)) == LEVEL_WORDS
