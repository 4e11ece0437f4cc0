from dataclasses import replace
from datetime import UTC, date, datetime

from tests.features.planning.sample import (
    AUTUMN,
    BUSY,
    CHRISTMAS,
    HOLIDAYS,
    PLAN,
    PLANNING,
    TODAY,
    classes,
    programme,
)
from vertrouwen_desktop.domain.live_lesson import Progress, Status
from vertrouwen_desktop.domain.plan import Holiday, Plan
from vertrouwen_desktop.domain.planning import cleared, moved
from vertrouwen_desktop.domain.ports import Kept
from vertrouwen_desktop.domain.programme import PhaseId
from vertrouwen_desktop.features.planning.model import (
    LessonRun,
    class_names,
    holiday_rows,
    lesson_rows,
    next_lesson,
    overview,
    range_text,
    run_of,
    runs_of,
)
from vertrouwen_desktop.features.planning.words import marks

EMPTY = Plan("c1", "bouwen-aan-vertrouwen")


def rows(planning=BUSY, plan=PLAN, holidays=HOLIDAYS):
    return lesson_rows(planning, plan, holidays, 3)


def progress(**changes):
    start = datetime(2026, 10, 6, 8, 0, tzinfo=UTC)
    base = Progress(run_id="r", programme_id="bouwen-aan-vertrouwen", lesson=2, teacher="Juf", youth_worker="Sam",
                    slide_id="s", started_at=start, ends_at=start)  # fmt: skip
    return base.model_copy(update=changes)


def test_every_lesson_says_what_became_of_it():
    assert [one.became for one in rows()] == [
        "gegeven",
        "afgebroken",
        "nog niet gegeven",
        "te geven",
        "te geven",
        "te geven",
        "te geven",
    ]
    assert rows(replace(BUSY, today=date(2026, 10, 27)))[3].became == "vandaag"
    running = replace(PLANNING, runs=(LessonRun("c1", 1, Status.RUNNING, TODAY),))
    assert rows(running)[0].became == "bezig"
    assert {one.became for one in rows(replace(PLANNING, programme=programme(1)))[1:]} == {"lesstof komt nog"}


def test_given_is_given_whatever_was_broken_off_afterwards():
    runs = (LessonRun("c1", 1, Status.ENDED, date(2026, 9, 29)), LessonRun("c1", 1, Status.STOPPED, TODAY))
    assert rows(replace(PLANNING, runs=runs))[0].became == "gegeven"
    other = replace(PLANNING, runs=(LessonRun("c2", 4, Status.ENDED, TODAY),))
    assert rows(other)[3].became == "te geven"


def test_a_lesson_tells_its_day_its_homework_and_what_went_shorter():
    first, _, _, fourth, *_, last = rows()
    assert (first.day, first.at) == ("di 29 sep", "")
    assert first.detail == "45 minuten · korter: Ontdekken en Doen"
    assert (fourth.day, fourth.at) == ("di 27 okt", "10:00")
    assert fourth.detail == "45 minuten · huiswerk terug op ma 2 nov"
    assert last.detail == "45 minuten"
    assert fourth.spoken == "Les 4, Mijn plan als het spannend wordt, dinsdag 27 oktober 10:00, te geven"


def test_homework_goes_along_with_the_lesson_that_needs_it():
    later = moved(PLAN, 5, date(2026, 11, 9), None)
    assert "huiswerk terug op vr 6 nov" in rows(plan=later)[3].detail
    next_day = moved(PLAN, 5, date(2026, 10, 28), None)
    assert "huiswerk" not in rows(plan=next_day)[3].detail


def test_a_lesson_given_on_another_day_shows_that_day():
    runs = (LessonRun("c1", 1, Status.ENDED, date(2026, 10, 1)),)
    planning = replace(PLANNING, runs=runs)
    assert rows(planning)[0].day == "do 1 okt"
    assert marks(planning, PLAN)[date(2026, 10, 1)] == "les 1"
    assert date(2026, 9, 29) not in marks(planning, PLAN)


def test_trouble_stands_at_its_lesson():
    found = rows(plan=moved(PLAN, 4, date(2026, 10, 20), None))
    assert [one.number for one in found if one.trouble] == [4]
    assert "Herfstvakantie" in found[3].spoken


def test_the_overview_tells_what_comes_what_was_missed_and_what_has_no_day():
    assert overview(BUSY, EMPTY, ()) == "Nog niets gepland."
    assert overview(BUSY, PLAN, HOLIDAYS) == (
        "Les 4 is op dinsdag 27 oktober, les 7 op dinsdag 17 november. Les 2 en 3 zijn nog niet gegeven."
    )
    holes = cleared(cleared(PLAN, 2), 6)
    assert overview(BUSY, holes, HOLIDAYS).endswith("Les 3 is nog niet gegeven. Les 2 en 6 hebben nog geen dag.")
    wrong = moved(PLAN, 4, date(2026, 10, 20), None)
    assert overview(BUSY, wrong, HOLIDAYS).endswith("Bij les 4 klopt de dag niet.")
    over = replace(PLANNING, runs=tuple(LessonRun("c1", n, Status.ENDED) for n in range(1, 8)))
    assert overview(over, PLAN, ()) == "Alle lessen zijn gegeven."


def test_the_next_lesson_is_the_first_that_was_not_given():
    assert next_lesson(PLANNING, "c1") == 1
    assert next_lesson(BUSY, "c1") == 2
    assert next_lesson(replace(PLANNING, runs=tuple(LessonRun("c1", n, Status.ENDED) for n in range(1, 8))), "c1") == 7


def test_class_names_are_hidden_from_others():
    planning = replace(PLANNING, classes=classes("Groep 6b", "S4"))
    assert class_names(planning, True) == [["c1", "Groep 6b"], ["c2", "S4"]]
    assert class_names(planning, False) == [["c1", "1e groep"], ["c2", "2e groep"]]


def test_old_holidays_are_not_in_the_list():
    old = Holiday("old", "Meivakantie", date(2026, 4, 25), date(2026, 5, 3))
    past = Holiday("past", "Studiedag", date(2026, 9, 4), date(2026, 9, 4))
    found = holiday_rows((old, past, AUTUMN, CHRISTMAS), TODAY, "autumn")
    assert [(one.key, one.past, one.chosen) for one in found] == [
        ("past", True, False),
        ("autumn", False, True),
        ("christmas", False, False),
    ]


def test_days_of_a_holiday_in_words():
    assert range_text(AUTUMN.first, AUTUMN.last) == "za 17 okt tot en met zo 25 okt 2026"
    assert range_text(CHRISTMAS.first, CHRISTMAS.last) == "za 19 dec 2026 tot en met zo 3 jan 2027"
    assert range_text(AUTUMN.first, AUTUMN.first) == range_text(AUTUMN.first, None) == "za 17 okt 2026"


def test_what_the_store_tells_of_a_class_becomes_runs():
    stopped = progress(status=Status.STOPPED, shortened=frozenset({PhaseId.DO, PhaseId.DISCOVER}))
    assert run_of(stopped, "c1") == LessonRun("c1", 2, Status.STOPPED, date(2026, 10, 6), ("Ontdekken", "Doen"))
    kept = Kept(given={"bouwen-aan-vertrouwen": (1,), "respect": (4,)}, unfinished=stopped)
    assert [(one.lesson, one.status) for one in runs_of(kept, "bouwen-aan-vertrouwen", "c1")] == [
        (1, Status.ENDED),
        (2, Status.STOPPED),
    ]
    assert [one.lesson for one in runs_of(kept, "respect", "c1")] == [4]
