"""The data that the templates of a lesson's papers are given."""

from __future__ import annotations

from pydantic import BaseModel


class _Out(BaseModel, frozen=True, extra="forbid", hide_input_in_errors=True):
    pass


class Paged(_Out):
    """Every paper: its title; `grey` for a printer without colour."""

    title: str
    grey: bool = False


class Pictured(_Out):
    """A sentence and the drawing beside it; each may be empty."""

    picture: str = ""
    text: str = ""


class Run(_Out):
    """Words in one weight; `apart` from the words before them by a space."""

    text: str
    strong: bool = False
    apart: bool = False


class Part(_Out):
    """A paragraph, or what stands behind a bullet."""

    runs: tuple[Run, ...]
    bullet: bool = False


class MeterLevel(_Out):
    """A level 1..5 and its word."""

    level: int
    word: str


class MeterPage(Paged):
    """meter-cards.typ; the highest level first."""

    levels: tuple[MeterLevel, ...]


class CardPage(Paged):
    """signal-cards.typ, place-cards.typ, tip-cards.typ and word-cards.typ."""


class PictureCardsPage(Paged):
    """picture-cards.typ; `rows` of two cards on a page."""

    rows: int
    cards: tuple[Pictured, ...]


class PlanCardsPage(Paged):
    """plan-cards.typ."""

    parts: tuple[Pictured, ...]
    note: str


class ChoiceCardsPage(Paged):
    """choice-cards.typ."""

    choices: tuple[Pictured, ...]


class PosterPage(Paged):
    """poster.typ; an empty sentence is a line to write on."""

    lines: tuple[Pictured, ...]
    class_name: str


class DiplomaPage(Paged):
    """diploma.typ."""

    programme: str
    lines: tuple[Pictured, ...]
    closing: str
    signed: tuple[str, ...]


class PrideLetterPage(Paged):
    """pride-letter.typ; `slip` is cut off before the child gets the letter."""

    drawing: str
    footer: str
    ask: str
    example: str
    who: str
    slip: str
    signed: tuple[str, ...]
    back: str


class LetterPage(Paged):
    """letter.typ; `head` has a label and what is known of it, `signed` the adults and what they are."""

    drawing: str
    footer: str
    head: tuple[tuple[str, str], ...]
    text: tuple[Part, ...]
    signed: tuple[tuple[str, str], ...]


class SimpleLetterPage(Paged):
    """letter-simple.typ."""

    drawing: str
    footer: str
    head: tuple[tuple[str, str], ...]
    lines: tuple[Pictured, ...]
    signed: tuple[tuple[str, str], ...]


class Group(_Out):
    """Things that stand together on a slide."""

    label: str
    items: tuple[Pictured, ...]


class SpokenLines(_Out):
    """What one adult says, does and watches: label and words."""

    who: str
    leads: bool
    lines: tuple[tuple[str, str], ...]


class PlanSlide(_Out):
    """A slide: what the class sees, and what the adults do.

    Attributes:
        name: What it is, besides its title: "Verhaal in plaatjes".
        paper: How it goes without a board.
        dropped: The short variant leaves it out.
        long: It may go on on the next page.
    """

    number: int
    name: str
    title: str
    lead_in: str
    picture: str
    alt: str
    text: tuple[Part, ...]
    groups: tuple[Group, ...]
    paper: str
    dropped: bool
    long: bool
    lines: tuple[SpokenLines, ...]


class PlanPhase(_Out):
    """A step of the frame with its slides."""

    name: str
    heading: str
    when: str
    minutes: str
    lead: str
    short: str
    slides: tuple[PlanSlide, ...]


class TaskColumn(_Out):
    """What is prepared, by whom."""

    title: str
    items: tuple[str, ...]


class PlanHomework(_Out):
    title: str = ""
    text: str = ""


class LessonPlanPage(Paged):
    """lesson-plan.typ."""

    drawing: str
    footer: str
    facts: tuple[tuple[str, str], ...]
    substitute: str
    goal: str
    why: str
    watch: tuple[str, ...]
    phases: tuple[PlanPhase, ...]
    prepare: tuple[TaskColumn, ...]
    homework: PlanHomework
