"""Every slide is measured as each audience gets it, those that tell the lesson again too."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest

from tests.domain.lessons import small_lesson
from vertrouwen_desktop.control_window.fits import Fitting
from vertrouwen_desktop.domain.programme import Audience, Lesson, SlideVariant

TOO_MUCH = "\n\n".join(["Dit zijn veel te veel regels."] * 14)


@pytest.fixture
def fits(qapp: object) -> Iterator[Fitting]:
    fitting = Fitting()
    yield fitting
    fitting.close()


def lesson(audience: Audience | None = None) -> Lesson:
    """Return a lesson; its slide `do-0`, and the slide that tells it again, have too much text for `audience`."""
    whole = small_lesson()
    slide = whole.slide("do-0")
    if audience is Audience.STANDARD:
        slide = replace(slide, text=TOO_MUCH)
    elif audience is not None:
        slide = replace(slide, variants={audience: SlideVariant(text=TOO_MUCH)})
    slides = tuple(slide if s.slide_id == "do-0" else s for s in whole.slides)
    return replace(whole, slides=slides, recap=(replace(slide, slide_id="terug"),))


def test_what_fits_is_not_said(fits: Fitting) -> None:
    assert list(fits(lesson())) == []


@pytest.mark.parametrize(
    ("audience", "whom"),
    [
        (Audience.STANDARD, '"'),
        (Audience.NON_READERS, "Voor wie nog niet leest: "),
        (Audience.OLDER, "Voor groep 7-8: "),
    ],
)
def test_what_does_not_fit_one_audience_is_said_once_with_its_name(
    fits: Fitting, audience: Audience, whom: str
) -> None:
    found = list(fits(lesson(audience)))
    assert [slide for slide, _ in found] == ["do-0", "terug"]
    assert all(what.startswith(whom) and "past niet op de dia" in what for _, what in found)
