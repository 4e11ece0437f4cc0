"""The page of papers, without its window."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.features.papers.sample import EMPTY, FACTS, LESSON, Page, page
from vertrouwen_desktop.domain.papers import PaperKind

WHITE, BLACK = page("#FFFFFF"), page("#000000")

pytestmark = pytest.mark.usefixtures("qapp")


def test_the_plan_is_in_hand_first_and_is_shown_when_it_comes() -> None:
    seen = Page()
    assert (seen.model.name, seen.model.isPlan, seen.model.isSetting, seen.model.pages) == (
        "De hele les",
        True,
        True,
        0,
    )
    assert seen.doing.answer(WHITE, BLACK).kind is PaperKind.PLAN
    assert (seen.model.isSetting, seen.model.page, seen.model.pages) == (False, 1, 2)


def test_turning_stays_within_the_pages() -> None:
    seen = Page()
    seen.doing.answer(WHITE, BLACK)
    seen.model.turn(1)
    assert seen.model.page == 2
    seen.model.turn(1)
    assert seen.model.page == 2
    seen.model.turn(-5)
    assert seen.model.page == 1


def test_a_newer_wish_goes_before_an_older_one_and_one_is_set_at_a_time() -> None:
    seen = Page()
    seen.model.choose("rules")
    seen.model.choose("situations")
    assert len(seen.doing.looks) == 1
    assert seen.doing.answer(WHITE).kind is PaperKind.PLAN
    assert seen.model.pages == 0
    assert seen.doing.answer(BLACK).kind is PaperKind.SITUATIONS
    assert seen.model.pages == 1
    assert not seen.doing.looks


def test_what_was_set_is_shown_at_once_again() -> None:
    seen = Page()
    seen.doing.answer(WHITE)
    seen.model.choose("rules")
    seen.doing.answer(BLACK)
    seen.model.choose("lesson-plan")
    assert seen.model.pages == 1
    assert not seen.doing.looks


def test_grey_is_another_paper_and_so_is_alone_but_only_for_the_plan() -> None:
    seen = Page()
    seen.doing.answer(WHITE)
    seen.model.setGrey(True)
    assert seen.doing.answer(BLACK).grey
    seen.model.setAlone(True)
    assert seen.doing.answer(BLACK).alone
    seen.model.choose("rules")
    assert not seen.doing.answer(BLACK).alone


def test_a_paper_that_cannot_be_set_says_why_and_can_be_tried_again() -> None:
    seen = Page()
    seen.doing.answer(error="Vraag de beheerder.")
    assert (seen.model.trouble, seen.model.isSetting) == ("Vraag de beheerder.", False)
    assert not seen.doing.looks
    seen.model.tryAgain()
    seen.doing.answer(WHITE)
    assert (seen.model.trouble, seen.model.pages) == ("", 1)


def test_other_facts_make_what_was_set_old() -> None:
    seen = Page()
    seen.doing.answer(WHITE)
    seen.model.choose("rules")
    seen.facts.show(replace(FACTS, class_size=6))
    seen.doing.answer(WHITE)
    assert seen.model.pages == 0
    assert seen.model.name == "Gespreksregels"
    seen.doing.answer(BLACK)
    assert seen.model.pages == 1


def test_another_lesson_begins_with_its_plan() -> None:
    seen = Page()
    seen.doing.answer(WHITE)
    seen.model.choose("rules")
    seen.facts.show(replace(FACTS, lesson=replace(LESSON, number=3)))
    assert seen.model.name == "De hele les"
    assert seen.model.number == "3"
    seen.model.chooseLesson("5")
    assert seen.doing.chosen == [5]


def test_an_unwritten_lesson_has_nothing_to_print() -> None:
    seen = Page(EMPTY)
    assert not seen.model.hasPapers
    assert not seen.doing.looks
    seen.model.printIt()
    seen.model.save()
    assert not seen.doing.shows
    assert Page(None).model.lesson == ""


def test_the_class_sees_no_example() -> None:
    seen = Page(private=False)
    assert not seen.doing.looks
    seen.private.show(True)
    seen.doing.answer(WHITE)
    assert seen.model.pages == 1
    seen.private.show(False)
    assert seen.model.source.isEmpty()
    seen.model.printIt()
    assert len(seen.doing.shows) == 1


def test_printing_says_where_the_paper_lies_and_happens_once_at_a_time() -> None:
    seen = Page()
    seen.model.printIt()
    seen.model.printIt()
    ((order, done, lies),) = seen.doing.shows
    assert order.kind is PaperKind.PLAN
    assert seen.model.isBusy
    lies("Het papier ligt in Documenten.")
    done("")
    assert (seen.model.isBusy, seen.model.said, seen.model.error) == (False, "Het papier ligt in Documenten.", "")


def test_saving_says_that_it_went_well_or_what_to_do() -> None:
    seen = Page()
    seen.model.save()
    seen.doing.saves[0][1]("")
    assert seen.model.said == "Bewaard."
    seen.model.save()
    seen.doing.saves[1][1]("De schijf is vol.")
    assert (seen.model.said, seen.model.error) == ("", "De schijf is vol.")


def test_back_goes_back() -> None:
    seen = Page()
    seen.model.back()
    assert seen.doing.backs == 1


def test_a_few_papers_are_remembered_and_no_more() -> None:
    seen = Page()
    for key in ("lesson-plan", "meter-5", "meter-3", "situations", "rules", "letter", "letter-simple"):
        seen.model.choose(key)
        if seen.doing.looks:
            seen.doing.answer(WHITE)
    seen.model.choose("letter")
    assert not seen.doing.looks
    seen.model.choose("lesson-plan")
    assert len(seen.doing.looks) == 1
