"""What the school types is measured without a window, and says the same as what measures programmes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtGui import QGuiApplication

from tests.control_window.test_fits import TOO_MUCH
from tests.domain.lessons import small_lesson
from vertrouwen_desktop.control_window.catalogue import SPECS
from vertrouwen_desktop.control_window.fits import Fitting
from vertrouwen_desktop.control_window.launch import SHIPPED
from vertrouwen_desktop.control_window.own_fit import OwnFit
from vertrouwen_desktop.domain.programme import Audience, Lesson, Slide, SlideVariant
from vertrouwen_desktop.features.programmes.usecases import read_programme


@pytest.fixture
def fits(qapp: object) -> Iterator[OwnFit]:
    own_fit = OwnFit()
    yield own_fit
    own_fit.close()


def with_slide(**changed: Any) -> tuple[Lesson, Slide]:
    """Return a lesson and one slide of it, which is like this."""
    lesson = small_lesson()
    slide = replace(lesson.slide("do-0"), **changed)
    return replace(lesson, slides=tuple(slide if s.slide_id == "do-0" else s for s in lesson.slides)), slide


def test_what_is_too_much_is_told_with_what_to_do_and_no_window_comes(fits: OwnFit) -> None:
    assert fits(*with_slide()) == ""
    before = len([w for w in QGuiApplication.allWindows() if w.isVisible()])
    assert fits(*with_slide(text=TOO_MUCH)) == (
        "“Dit zijn veel te veel regels.” past niet op de dia. Maak de tekst korter."
    )
    assert len([w for w in QGuiApplication.allWindows() if w.isVisible()]) == before


def test_another_audience_is_measured_too(fits: OwnFit) -> None:
    assert fits(*with_slide(variants={Audience.OLDER: SlideVariant(text=TOO_MUCH)})).startswith(
        "Voor groep 7-8: “Dit zijn"
    )


def test_it_agrees_with_what_measures_programmes(fits: OwnFit) -> None:
    """Every slide of a lesson, and the same with a text that is longer than any board."""
    lesson = read_programme(SHIPPED, SPECS, trusted=True).lesson(3)
    long = tuple(replace(s, title=f"{s.title} {'langer' * 12}") for s in lesson.slides)
    fitting = Fitting()
    for one in (lesson, replace(lesson, slides=long)):
        told = {slide_id for slide_id, _ in fitting(one)}
        assert {s.slide_id for s in (*one.slides, *one.recap) if fits(one, s)} == told
    fitting.close()
