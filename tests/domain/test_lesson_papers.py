"""Which papers a lesson needs."""

from __future__ import annotations

from dataclasses import replace

import pytest

from vertrouwen_desktop.domain.lesson_papers import papers_of
from vertrouwen_desktop.domain.papers import NAMED, PAPER_NAMES, PaperKind
from vertrouwen_desktop.domain.programme import (
    Audience,
    Homework,
    Layout,
    Lead,
    Lesson,
    Letter,
    LetterLine,
    PhaseId,
    Slide,
)


def lesson(*activities: str, **settings: object) -> Lesson:
    slides = tuple(
        Slide(f"dia-{n}", PhaseId.DO, Lead.BOTH, Layout.ACTIVITY, activity=name, settings=settings)
        for n, name in enumerate(activities)
    )
    return Lesson(1, "Les", "Doel", slides=slides)


def test_a_lesson_that_is_not_written_has_no_papers() -> None:
    assert papers_of(Lesson(6, "Titel", "Doel", to_come=True), Audience.STANDARD) == ()


def test_every_lesson_has_its_plan() -> None:
    assert papers_of(lesson("breathing"), Audience.STANDARD) == (PaperKind.PLAN,)


@pytest.mark.parametrize(
    ("activity", "kinds"),
    [
        ("thermometer", (PaperKind.METER_5, PaperKind.METER_3)),
        ("class_bar", (PaperKind.METER_5, PaperKind.METER_3, PaperKind.SITUATIONS)),
        ("tip_wall", (PaperKind.TIP_CARDS, PaperKind.TIPS)),
        ("situation_cards", (PaperKind.SITUATIONS,)),
        ("talking_circle", (PaperKind.RULES,)),
        ("class_promises", (PaperKind.PROMISES,)),
        ("pride_round", (PaperKind.RESERVE_LETTER,)),
        ("success_line", (PaperKind.DIPLOMA,)),
    ],
)
def test_papers_follow_from_what_the_class_does(activity: str, kinds: tuple[PaperKind, ...]) -> None:
    assert papers_of(lesson(activity, activity), Audience.STANDARD) == (PaperKind.PLAN, *kinds)


def test_what_the_class_has_already_is_not_made_again() -> None:
    assert papers_of(lesson("tip_wall", from_earlier=True), Audience.STANDARD) == (PaperKind.PLAN,)
    assert papers_of(lesson("class_promises", show=True), Audience.STANDARD) == (PaperKind.PLAN,)


def test_what_the_programme_names_comes_instead() -> None:
    named = replace(lesson("situation_cards"), papers=(PaperKind.PLACE_CARDS,))
    assert papers_of(named, Audience.STANDARD) == (PaperKind.PLAN, PaperKind.PLACE_CARDS)


def test_who_does_not_read_yet_gets_the_meter_of_three_first() -> None:
    assert papers_of(lesson("thermometer"), Audience.NON_READERS)[1:] == (PaperKind.METER_3, PaperKind.METER_5)


def test_the_letters_follow_from_the_homework() -> None:
    simple = (LetterLine("huis", "Dag."),)
    for letter, kinds in (
        (None, ()),
        (Letter("Dag."), (PaperKind.LETTER,)),
        (Letter("Dag.", simple), (PaperKind.LETTER, PaperKind.LETTER_SIMPLE)),
    ):
        with_homework = replace(lesson("breathing"), homework=Homework("Thuis", "Doe iets.", letter))
        assert papers_of(with_homework, Audience.STANDARD) == (PaperKind.PLAN, *kinds)


def test_every_paper_has_a_name_of_its_own() -> None:
    assert set(PAPER_NAMES) == set(PaperKind)
    assert len(set(PAPER_NAMES.values())) == len(PaperKind)
    assert PaperKind.PLAN not in NAMED
