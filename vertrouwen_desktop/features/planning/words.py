"""What is said of a change in the days of the lessons. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date, time

from vertrouwen_desktop.domain.plan import Plan, PlannedLesson
from vertrouwen_desktop.domain.plan_words import day_text, lessons_text, time_text
from vertrouwen_desktop.features.planning.model import Planning, capital

FIRST_DAY = "Kies de dag van les %d. De lessen erna komen dan elke week op die dag; vakanties worden overgeslagen."


def when_text(on: date, at: time | None) -> str:
    """Return "dinsdag 24 november 2026 om 10:05"."""
    day = f"{day_text(on)} {on.year}"
    return f"{day} om {time_text(at)}" if at else day


def where_text(planning: Planning, plan: Plan, lesson: int) -> str:
    """Return where a lesson stands now, and what to do when it has no day."""
    planned, run = plan.planned(lesson), planning.run(plan.class_id, lesson)
    given = planning.given(plan.class_id)
    if lesson in given:
        on = run.on if run is not None else None
        return f"Gegeven{f' op {day_text(on)} {on.year}' if on else ''}. Een gegeven les blijft staan."
    if planned is not None:
        return capital(f"{when_text(planned.on, planned.at)}.")
    if any(one.lesson not in given for one in plan.lessons):
        return "Deze les heeft nog geen dag. Kies er een."
    return FIRST_DAY % lesson


def rest_text(rest: Collection[int], new: Plan, anew: bool) -> str:
    """Return where the lessons after it go: weekly when they are planned `anew`, else along with it."""
    last = new.planned(max(rest)) if rest else None
    if last is None:
        return ""
    one = len(rest) == 1
    verb = ("volgt" if one else "volgen elke week") if anew else ("schuift mee" if one else "schuiven mee")
    tail = f", naar {day_text(last.on)}" if one else f"; les {last.lesson} is dan {day_text(last.on)}"
    return f"{capital(lessons_text(rest))} {verb}{tail}."


def done_text(before: PlannedLesson | None, now: PlannedLesson, rest: Collection[int], anew: bool) -> str:
    """Return what was done, for the bar that can undo it."""
    numbers = (now.lesson, *rest)
    if before is not None and before.on == now.on:
        who = capital(lessons_text(numbers))
        begin, have = ("begint", "heeft") if len(numbers) == 1 else ("beginnen", "hebben")
        return f"{who} {begin} om {time_text(now.at)}." if now.at else f"{who} {have} geen tijd meer."
    if anew and rest:
        return f"{capital(lessons_text(numbers))} zijn gepland, vanaf {day_text(now.on)}."
    how = "staat nu op"
    if before is not None and rest:
        how = "is uitgesteld naar" if now.on > before.on else "is naar voren gehaald, naar"
    words = f"Les {now.lesson} {how} {day_text(now.on)}."
    verb = "schuift" if len(rest) == 1 else "schuiven"
    return f"{words} {capital(lessons_text(rest))} {verb} mee." if rest else words


def marks(planning: Planning, plan: Plan) -> Mapping[date, str]:
    """Return what stands at which day: the day on which a lesson was given, else its planned day."""
    found: dict[date, list[int]] = {}
    for number in planning.numbers:
        run, planned = planning.run(plan.class_id, number), plan.planned(number)
        was_given = run is not None and number in planning.given(plan.class_id)
        on = run.on if run is not None and was_given and run.on else planned.on if planned else None
        if on is not None:
            found.setdefault(on, []).append(number)
    return {on: f"les {n[0]}" if len(n) == 1 else "+".join(map(str, n[:3])) for on, n in found.items()}
