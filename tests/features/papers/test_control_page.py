"""The page of papers in its window: seen, pressed, and gone through with the keyboard."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.looking import SIZES, button, click, clipped, find, reachable, spoken, tab_round, texts
from tests.features.papers.sample import EMPTY, FACTS, LESSON, Page
from tests.features.papers.sample import page as paper
from vertrouwen_desktop.domain.papers import NAMED, PaperKind

WHITE, BLACK = paper("#FFFFFF"), paper("#1E2B37")
LONG = replace(
    LESSON,
    title="Een heel lange titel die iemand zelf bedacht, met alles wat er gebeurt",
)


def full() -> Page:
    seen = Page(replace(FACTS, lesson=replace(LESSON, papers=NAMED)))
    seen.doing.answer(WHITE, BLACK, WHITE)
    return seen


def failed() -> Page:
    seen = Page()
    seen.doing.answer(error="Dit papier maken duurt te lang. Probeer het zo nog eens.")
    seen.model.printIt()
    seen.doing.shows[0][1]("De schijf geeft geen antwoord. Kijk straks, of kies een andere map.")
    return seen


STATES = {
    "full": full,
    "loading": Page,
    "failed": failed,
    "unwritten": lambda: Page(EMPTY),
    "nothing": lambda: Page(None),
    "seen by the class": lambda: Page(private=False),
    "long": lambda: Page(replace(FACTS, lesson=LONG)),
}


def show(page, seen, width=1270, height=768):
    return page("papers", "PapersControl", seen.model, width, height)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("state", STATES)
def test_nothing_is_cut_off(page, qtbot, state, size):
    view = show(page, STATES[state](), *size)
    qtbot.waitUntil(lambda: not clipped(view))


@pytest.mark.parametrize("state", STATES)
def test_everything_is_reached_with_tab_and_has_a_name(page, state):
    view = show(page, STATES[state]())
    assert set(reachable(view)) <= set(tab_round(view, 90))
    assert all(spoken(item) for item in reachable(view))


def test_a_paper_is_chosen_with_the_mouse_and_printed(page):
    seen = Page()
    view = show(page, seen)
    seen.doing.answer(WHITE)
    click(view, button(view, "Gespreksregels"))
    assert seen.doing.answer(BLACK).kind is PaperKind.RULES
    click(view, find(view, "print"))
    assert seen.doing.shows[0][0].kind is PaperKind.RULES


def test_a_paper_is_chosen_and_saved_without_a_mouse(page):
    seen = Page()
    view = show(page, seen)
    button(view, "De hele les").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Space)
    assert seen.model.name == "Meterkaarten met vijf standen"
    find(view, "save").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert seen.doing.saves[0][0].kind is PaperKind.METER_5


def test_the_pages_are_turned(page):
    seen = full()
    view = show(page, seen)
    click(view, find(view, "after"))
    assert "Blad 2 van 3" in texts(view)
    assert not find(view, "before").property("reason")
    click(view, find(view, "before"))
    assert "Blad 1 van 3" in texts(view)


def test_the_page_is_drawn_from_memory(page, qtbot):
    seen = Page()
    view = show(page, seen)
    seen.doing.answer(BLACK)

    def middle():
        image = view.grabWindow()
        spot = find(view, "look")
        at = spot.mapToScene(spot.boundingRect().center())
        ratio = view.devicePixelRatio()
        return image.pixelColor(int(at.x() * ratio), int(at.y() * ratio)).name().upper()

    qtbot.waitUntil(lambda: middle() == "#1E2B37")


def test_grey_and_alone_are_chosen_in_words(page):
    seen = full()
    view = show(page, seen)
    click(view, button(view, "Grijs"))
    click(view, button(view, "Alleen"))
    assert seen.model.isGrey
    assert seen.model.isAlone
    click(view, button(view, "Plekkaarten"))
    assert "Alleen" not in texts(view)


def test_the_class_sees_no_example_and_reads_why(page):
    shown = texts(show(page, Page(private=False)))
    assert "De klas kan dit scherm zien. Daarom staat hier geen voorbeeld." in shown


def test_what_went_wrong_is_said_and_tried_again(page, qtbot):
    seen = Page()
    view = show(page, seen)
    seen.doing.answer(error="Dat duurt te lang.")
    assert "Dat duurt te lang." in texts(view)
    qtbot.waitUntil(lambda: find(view, "again").y() > 0)
    click(view, find(view, "again"))
    assert len(seen.doing.looks) == 1


def test_another_lesson_is_one_press_away_and_esc_goes_back(page):
    seen = Page()
    view = show(page, seen)
    click(view, button(view, "Les 5"))
    assert seen.doing.chosen == [5]
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert seen.doing.backs == 1
