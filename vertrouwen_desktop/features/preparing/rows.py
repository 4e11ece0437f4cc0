"""The lists on the page of a lesson: slides, what can be said on one, what is different, what to choose. Pure."""

from __future__ import annotations

import html
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from vertrouwen_desktop.domain.adaptation import Conflict, Kind
from vertrouwen_desktop.domain.audience_words import AUDIENCE_WORDS
from vertrouwen_desktop.domain.own import Own, Place
from vertrouwen_desktop.domain.own_places import replaced, slide_value, value
from vertrouwen_desktop.domain.programme import PHASE_NAMES, Audience, Layout, Lines, Programme, Slide
from vertrouwen_desktop.features.preparing.model import (
    FieldNow,
    Preparing,
    place_of,
    spoken_slide,
    value_words,
)

Fields = Callable[[Slide], Sequence[FieldNow]]
LONG = 40
"""From so many letters on a text gets a box of several lines."""
_GROUPS = {"teacher": "Leerkracht", "youth_worker": "Jeugdhulpverlener", "solo": "Wie vandaag alleen is"}
_DEEDS = {"say": "Zegt", "do": "Doet", "watch": "Let op"}
AGAIN = "Welkom terug"


@dataclass(frozen=True, slots=True)
class SlideRow:
    """A slide in the list; `phase` and `minutes` stand on the first one of a phase only."""

    slide_id: str
    number: str
    title: str
    phase: str
    note: str
    chosen: bool
    spoken: str


@dataclass(frozen=True, slots=True)
class FieldRow:
    """A text to type; `group` stands above the first of a group.

    Attributes:
        key: Slide, audience and field: another slide makes another line.
        original: What the programme says; of use when `own`.
        trouble: What is wrong with what is typed.
        tall: Several lines.
    """

    key: str
    field: str
    group: str
    label: str
    hint: str
    value: str
    original: str
    own: bool
    trouble: str
    tall: bool


@dataclass(frozen=True, slots=True)
class DifferenceRow:
    """One thing that the school says in its own way."""

    key: str
    label: str
    original: str
    own: str


@dataclass(frozen=True, slots=True)
class ConflictRow:
    """Something to choose between two texts; an empty `keep`: the school's own cannot be shown."""

    key: str
    where: str
    sentence: str
    original: str
    own: str
    keep: str
    take: str


def slide_rows(preparing: Preparing, chosen: str, audience: Audience, unkept: Collection[str]) -> tuple[SlideRow, ...]:
    """Return every slide, named as `audience` reads it; on the `unkept` ones something typed is not kept."""
    rows, before, lesson = [], "", preparing.lesson
    minutes = {phase.phase_id: phase.minutes for phase in lesson.phases}
    waiting = {c.change.place.slide for c in preparing.to_choose}
    for index, slide in enumerate(preparing.slides, 1):
        again = slide not in lesson.slides
        head = AGAIN if again else PHASE_NAMES[slide.phase]
        first = "" if head == before else head if again else f"{head} · {minutes.get(slide.phase, 0)} min"
        before = head
        note = "niet bewaard" if slide.slide_id in unkept else "kies" if slide.slide_id in waiting else ""
        note = note or ("van jullie" if preparing.changed(slide.slide_id) else "")
        given = slide.given_to(audience)
        title = given.title or given.picture_alt
        marks = (note,) if note else ()
        spoken = spoken_slide(str(index), title, marks)
        rows.append(SlideRow(slide.slide_id, str(index), title, first, note, slide.slide_id == chosen, spoken))
    return tuple(rows)


def field_rows(
    preparing: Preparing,
    slide_id: str,
    audience: Audience,
    fields: Fields,
    typed: Mapping[Place, str],
    troubles: Mapping[Place, str],
) -> tuple[FieldRow, ...]:
    """Return what can be said on a slide; the adults' lines only when nobody else sees this screen."""
    slide = preparing.lesson.slide(slide_id)
    own = {c.place for c in preparing.own.changes}
    rows, before = [], ""
    for now in fields(slide.given_to(audience)):
        who, _, deed = now.field.partition(".")
        if who == "solo" and audience is not Audience.STANDARD:
            continue
        if who in _GROUPS and not preparing.private:
            continue
        if now.field == "text" and slide.layout in (Layout.OPENING, Layout.PICTURE) and not now.value:
            continue  # the board does not show it
        place = place_of(preparing.number, slide_id, audience, now.field)
        group = _GROUPS.get(who, "Op het bord")
        original = _original(preparing.original, place)
        rows.append(
            FieldRow(
                key=f"{slide_id}/{audience}/{now.field}",
                field=now.field,
                group="" if group == before else group,
                label=_DEEDS.get(deed, deed) if who in _GROUPS else now.label,
                hint=_hint(now.field),
                value=typed.get(place, now.value),
                original=original,
                own=place in own or (place in typed and typed[place].strip() != original),
                trouble=troubles.get(place, ""),
                tall=now.field == "text" or who in _GROUPS or len(original) > LONG,
            )
        )
        before = group
    return tuple(rows)


def difference_rows(preparing: Preparing, slide_id: str, fields: Fields) -> tuple[DifferenceRow, ...]:
    """Return what the school says in its own way on a slide, for whom it counts included."""
    return tuple(
        DifferenceRow(
            key=f"{place.audience}/{place.field}",
            label=label_of(preparing, place, fields),
            original=value_words(place, _now(preparing.original, place), False),
            own=value_words(place, change.own, True),
        )
        for change in preparing.own.changes
        if (place := change.place).lesson == preparing.number and place.slide == slide_id
        if preparing.private or not place.field.startswith(tuple(_GROUPS))
    )


def conflict_rows(preparing: Preparing, fields: Fields) -> tuple[ConflictRow, ...]:
    """Return what is to be chosen in this lesson."""
    rows = []
    for conflict in preparing.to_choose:
        place = conflict.change.place
        if not preparing.private and place.field.startswith(tuple(_GROUPS)):
            continue
        rows.append(
            ConflictRow(
                key=conflict_key(conflict),
                where=_where(preparing, place, fields),
                sentence=conflict.sentence,
                original=value_words(place, conflict.original, False),
                own=value_words(place, conflict.change.own, True),
                keep="Houd jullie versie" if conflict.kind is Kind.CHANGED else "",
                take="Gooi jullie versie weg" if conflict.original is None else "Neem de nieuwe",
            )
        )
    return tuple(rows)


def conflict_key(conflict: Conflict) -> str:
    place = conflict.change.place
    return f"{place.slide or place.phase}/{place.audience}/{place.field}"


def label_of(preparing: Preparing, place: Place, fields: Fields) -> str:
    """Return how an adult knows a place of a slide."""
    label = _field_label(preparing, place, fields)
    return label if place.audience is Audience.STANDARD else f"{label} ({AUDIENCE_WORDS[place.audience].lower()})"


def said_lines(preparing: Preparing, slide_id: str, audience: Audience) -> list[list[str]]:
    """Return [who, escaped text with <b> and <br>] for each adult; none when others can read along."""
    if not preparing.private:
        return []
    slide = preparing.lesson.slide(slide_id).given_to(audience)
    both = [[_GROUPS[who], _spoken(getattr(slide, who))] for who in ("teacher", "youth_worker")]
    return [*both, *([[_GROUPS["solo"], _spoken(slide.solo)]] if slide.solo else [])]


def with_typed(programme: Programme, typed: Mapping[Place, str], pictures: Path) -> Programme:
    """Return `programme` with what is typed; what cannot be said there is left out."""
    for place, text in typed.items():
        try:
            programme = replaced(programme, place, text.strip(), pictures)
        except (LookupError, ValueError):
            continue
    return programme


def own_at(own: Own, place: Place) -> bool:
    return any(c.place == place for c in own.changes)


def _where(preparing: Preparing, place: Place, fields: Fields) -> str:
    if place.phase is not None:
        return f"Minuten van {PHASE_NAMES[place.phase]}"
    number = next((i for i, s in enumerate(preparing.slides, 1) if s.slide_id == place.slide), 0)
    return f"{f'Dia {number}' if number else 'Een dia'} · {label_of(preparing, place, fields)}"


def _field_label(preparing: Preparing, place: Place, fields: Fields) -> str:
    if place.field == "picture":
        return "Plaatje"
    try:
        slide = preparing.original.lesson(place.lesson).slide(place.slide).given_to(place.audience)
        slide_value(slide, place, preparing.original.folder)
    except LookupError:
        return "Tekst"
    found = (now.label for now in fields(slide) if now.field == place.field)
    return next(found, "Wat het plaatje laat zien" if place.field == "picture_alt" else "Tekst")


def _now(programme: Programme, place: Place) -> str | int | None:
    try:
        return value(programme, place)
    except LookupError:
        return None


def _original(programme: Programme, place: Place) -> str:
    found = _now(programme, place)
    return "" if found is None else str(found).strip()


def _hint(name: str) -> str:
    if name == "text":
        return "Een regel met een streepje (-) ervoor wordt een punt. **Zo** wordt het dik."
    return "Voor wie het plaatje niet ziet, in één zin." if name == "picture_alt" else ""


def _spoken(lines: Lines) -> str:
    parts = (("Zeg", lines.say), ("Doe", lines.do), ("Let op", lines.watch))
    return "<br>".join(f"<b>{name}</b> {html.escape(' '.join(text.split()))}" for name, text in parts if text.strip())
