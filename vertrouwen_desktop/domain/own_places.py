"""Where a school may change a programme: reading one place, and writing it anew."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from vertrouwen_desktop.domain.own import Place, Value
from vertrouwen_desktop.domain.programme import Audience, Lines, Programme, Slide, SlideVariant

NO_PICTURE = "Het eigen plaatje is er niet meer. Kies het opnieuw, of ga terug naar het origineel."
NOT_WITHOUT = "Voor deze groep kan het plaatje niet weg. Kies een ander plaatje."

_LINES = ("teacher", "youth_worker", "solo")


def value(programme: Programme, place: Place) -> Value:
    """Return what stands at `place`; a picture by its name inside the programme. Raises LookupError."""
    lesson = programme.lesson(place.lesson)
    if place.phase is None:
        return slide_value(lesson.slide(place.slide), place, programme.folder)
    for phase in lesson.phases:
        if phase.phase_id is place.phase:
            return phase.minutes
    raise LookupError(str(place.phase))


def slide_value(slide: Slide, place: Place, folder: Path) -> str:
    """Return what stands at `place` on `slide`; raises LookupError."""
    given = slide.given_to(place.audience)
    head, _, rest = place.field.partition(".")
    if head == "picture":
        inside = given.picture is not None and given.picture.is_relative_to(folder)
        return (
            "" if given.picture is None else (given.picture.relative_to(folder) if inside else given.picture).as_posix()
        )
    if head in _LINES:
        return str(getattr(getattr(given, head) or Lines(), rest))
    if head == "settings":
        return _text_in(given.settings, rest.split("."))
    return str(getattr(given, head))


def replaced(programme: Programme, place: Place, said: Value, pictures: Path) -> Programme:
    """Return `programme` with `said` at `place`.

    Raises:
        LookupError: There is no such place.
        ValueError: It cannot be said there; the text tells it in Dutch.
    """
    lesson = programme.lesson(place.lesson)
    if place.phase is not None:
        assert isinstance(said, int), "minutes are a number"
        phases = tuple(replace(p, minutes=said) if p.phase_id is place.phase else p for p in lesson.phases)
        changed = replace(lesson, phases=phases)
    else:
        old = lesson.slide(place.slide)
        new = _slide(old, place, str(said), pictures)
        if place.audience is Audience.STANDARD:
            new = _followed(old, new, place, str(said), pictures)
        slides, recap = (tuple(new if s is old else s for s in series) for series in (lesson.slides, lesson.recap))
        changed = replace(lesson, slides=slides, recap=recap)
    lessons = tuple(changed if one is lesson else one for one in programme.lessons)
    return replace(programme, lessons=lessons)


def _slide(slide: Slide, place: Place, said: str, pictures: Path) -> Slide:
    given = slide.given_to(place.audience)
    change: dict[str, Any] = {}
    head, _, rest = place.field.partition(".")
    if head == "picture":
        change[head] = _picture(said, pictures)
    elif head in _LINES:
        change[head] = replace(getattr(given, head) or Lines(), **{rest: said})
    elif head == "settings":
        change[head] = _with_text(given.settings, rest.split("."), said)
    else:
        change[head] = said
    if place.audience is Audience.STANDARD:
        return replace(slide, **change)
    assert head != "solo", "a place of one who is alone is for all"
    if head == "picture" and not said:
        raise ValueError(NOT_WITHOUT)
    variant = replace(slide.variants.get(place.audience, SlideVariant()), **change)
    return replace(slide, variants={**slide.variants, place.audience: variant})


def _followed(old: Slide, new: Slide, place: Place, said: str, pictures: Path) -> Slide:
    """Return `new` in which an audience that has its own settings or lines, but not here, gets what the school says."""
    if place.field.partition(".")[0] not in ("teacher", "youth_worker", "settings"):
        return new  # the others follow by themselves
    here = slide_value(old, place, pictures)
    for audience in old.variants:
        theirs = place.model_copy(update={"audience": audience})
        try:
            same = slide_value(old, theirs, pictures) == here
        except LookupError:
            continue
        if same:
            new = _slide(new, theirs, said, pictures)
    return new


def _picture(name: str, pictures: Path) -> Path | None:
    if not name:
        return None
    path = pictures / name
    if not path.is_file():
        raise ValueError(NO_PICTURE)
    return path


def _text_in(value: object, way: list[str]) -> str:
    for part in way:
        if isinstance(value, Mapping) and part in value:
            value = value[part]
        elif isinstance(value, list | tuple) and part.isdecimal() and int(part) < len(value):
            value = value[int(part)]
        else:
            raise LookupError(".".join(way))
    if not isinstance(value, str):
        raise LookupError(".".join(way))
    return value


def _with_text(value: object, way: list[str], said: str) -> Any:
    if not way:
        return said
    first, *rest = way
    if isinstance(value, Mapping):
        return {**value, first: _with_text(value[first], rest, said)}
    assert isinstance(value, list | tuple), "the place was read before"
    return tuple(_with_text(inner, rest, said) if i == int(first) else inner for i, inner in enumerate(value))
