"""Words that papers of a lesson share: Markdown in parts, times, who somebody is."""

from __future__ import annotations

import html
import re
from datetime import date, datetime, time, timedelta

from vertrouwen_desktop.domain.lesson_papers import PaperFacts
from vertrouwen_desktop.domain.markdown import NotAllowed, blocks
from vertrouwen_desktop.domain.plan_words import day_text, time_text
from vertrouwen_desktop.domain.programme import Lead
from vertrouwen_desktop.features.documents.lesson_schema import Part, Run

TEACHER, YOUTH_WORKER = "Leerkracht", "Jeugdhulpverlener"
LEADS = {Lead.TEACHER: TEACHER, Lead.YOUTH_WORKER: YOUTH_WORKER, Lead.BOTH: "Samen"}
_TAGS = re.compile(r"(</?b>)")


def parts(markdown: str) -> tuple[Part, ...]:
    """Return Markdown as paragraphs and bullets; what is not allowed in it is printed as it was typed."""
    try:
        found = blocks(markdown)
    except NotAllowed:
        return tuple(Part(runs=(Run(text=line),)) for line in markdown.split("\n\n") if line.strip())
    return tuple(Part(runs=_runs(block.styled), bullet=block.bullet) for block in found)


def _runs(styled: str) -> tuple[Run, ...]:
    runs: list[Run] = []
    strong = apart = False
    for piece in _TAGS.split(styled.replace("<br>", " ")):
        if piece in ("<b>", "</b>"):
            strong = piece == "<b>"
        elif piece.strip():
            text = html.unescape(piece)
            runs.append(Run(text=text.strip(), strong=strong, apart=apart or text[0].isspace()))
            apart = text[-1].isspace()
        else:
            apart = apart or bool(piece)
    return tuple(runs)


def signed(facts: PaperFacts) -> tuple[tuple[str, str], ...]:
    """Return the adults of the class with what they are."""
    both = ((facts.teacher, TEACHER.lower()), (facts.youth_worker, YOUTH_WORKER.lower()))
    return tuple((name, role) for name, role in both if name)


def when(facts: PaperFacts) -> str:
    """Return the day of the lesson, with its time when that is planned; empty when it is not."""
    planned = facts.planned
    if planned is None:
        return ""
    return f"{day_text(planned.on)}, {time_text(planned.at)} uur" if planned.at else day_text(planned.on)


def clock(facts: PaperFacts, from_min: int, to_min: int) -> str:
    """Return from when to when: by the clock when the time of the lesson is planned, else in minutes from its begin."""
    at = facts.planned.at if facts.planned else None
    if at is None:
        return f"{from_min}–{to_min} min"
    return f"{time_text(_later(at, from_min))}–{time_text(_later(at, to_min))}"


def _later(at: time, minutes: int) -> time:
    return (datetime.combine(date.min, at) + timedelta(minutes=minutes)).time()
