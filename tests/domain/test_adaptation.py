"""A school's own words over those of the original: shown, taken back, and kept when the programme changes."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import ValidationError

from tests.domain.lessons import small_lesson
from vertrouwen_desktop.domain.adaptation import Kind, apply, back, changed, differences, kept, merged
from vertrouwen_desktop.domain.own import Change, Own, Place
from vertrouwen_desktop.domain.own_places import value
from vertrouwen_desktop.domain.programme import Audience, Lesson, Lines, PhaseId, Programme, Slide, SlideVariant

FOLDER = Path("programma")
PICTURE = "0123456789abcdef0123456789abcdef.png"
SETTINGS = {"question": "Wat helpt?", "cards": ({"text": "Ademen", "picture": "boot"}, {"text": "Praten"}), "places": 4}


class Anything:
    """Rules that refuse nothing but what a test says."""

    def __init__(self, *refused: str) -> None:
        self.refused = refused

    def slide(self, before: Slide, after: Slide) -> str:
        return next((f"niet {word}" for word in self.refused if word in str(after)), "")

    def frame(self, before: Lesson, after: Lesson) -> str:
        minutes = sum(phase.minutes for phase in after.phases)
        return "" if minutes == 45 else f"De les duurt {minutes} minuten."


def programme(**changes: Any) -> Programme:
    """Return a programme of one lesson, whose second slide (`do-0`) has `changes`."""
    lesson = small_lesson(number=1)
    slide = replace(
        lesson.slide("do-0"),
        settings=SETTINGS,
        picture=FOLDER / "media" / "boot.png",
        picture_alt="Een boot.",
        teacher=Lines("Zeg dit.", "Doe dit."),
        variants={
            Audience.OLDER: SlideVariant(settings={**SETTINGS, "question": "Wat werkt?"}, teacher=Lines("Zeg dat.")),
        },
    )
    slide = replace(slide, **changes)
    slides = tuple(slide if s.slide_id == "do-0" else s for s in lesson.slides)
    recap = (replace(lesson.slide("do-1"), slide_id="terug", title="Weet je nog?"),)
    return Programme("klein", "Klein", "1.0", FOLDER, (replace(lesson, slides=slides, recap=recap),))


def at(field: str, slide: str = "do-0", audience: Audience = Audience.STANDARD) -> Place:
    return Place(lesson=1, slide=slide, audience=audience, field=field)


def minutes(phase: PhaseId) -> Place:
    return Place(lesson=1, phase=phase, field="minutes")


def own(*values: tuple[Place, str | int], of: Programme | None = None) -> Own:
    return changed(of or programme(), Own(programme_id="klein"), values)


def given_as(mine: Own, of: Programme | None = None, rules: Any = None, pictures: Path = FOLDER) -> tuple[Any, Any]:
    result, conflicts = apply(of or programme(), mine, pictures, rules or Anything())
    return result, [(c.kind, c.change.place.field) for c in conflicts]


@pytest.mark.parametrize(
    ("field", "original"),
    [
        ("title", "do 0"),
        ("text", ""),
        ("picture", "media/boot.png"),
        ("picture_alt", "Een boot."),
        ("teacher.say", "Zeg dit."),
        ("youth_worker.watch", ""),
        ("solo.do", ""),
        ("settings.question", "Wat helpt?"),
        ("settings.cards.1.text", "Praten"),
    ],
)
def test_each_field_can_be_said_in_another_way_and_taken_back(field: str, original: str, tmp_path: Path) -> None:
    (tmp_path / PICTURE).write_bytes(b"x")
    said = PICTURE if field == "picture" else "Anders."
    mine = own((at(field), said))
    result, conflicts = given_as(mine, pictures=tmp_path)
    assert conflicts == []
    assert (value(programme(), at(field)), Path(str(value(result, at(field)))).name) == (original, said)
    assert [(d.original, d.own) for d in differences(programme(), mine)] == [(original, said)]
    nothing = back(mine, lambda place: place.field == field)
    assert nothing.changes == ()
    assert given_as(nothing)[0] == programme()


def test_what_is_not_changed_stays_exactly_as_it_was() -> None:
    result, _ = given_as(own((at("settings.cards.0.text"), "Rusten")))
    slide = result.lessons[0].slide("do-0")
    assert slide.settings == {**SETTINGS, "cards": ({"text": "Rusten", "picture": "boot"}, {"text": "Praten"})}
    assert replace(slide, settings=SETTINGS, variants={}) == replace(programme().lessons[0].slide("do-0"), variants={})
    assert [s for s in result.lessons[0].slides if s.slide_id != "do-0"] == [
        s for s in programme().lessons[0].slides if s.slide_id != "do-0"
    ]


def test_a_slide_that_tells_the_lesson_again_can_be_changed_too() -> None:
    result, _ = given_as(own((at("title", "terug"), "Weten jullie het nog?")))
    assert result.lessons[0].recap[0].title == "Weten jullie het nog?"


def test_what_the_original_says_too_is_no_change() -> None:
    assert own((at("title"), " do 0 ")).changes == ()
    mine = own((at("title"), "Anders"))
    assert changed(programme(), mine, [(at("title"), "do 0")]).changes == ()


def test_another_audience_follows_where_it_has_nothing_of_its_own() -> None:
    values = ((at("title"), "Anders"), (at("settings.question"), "Nu?"), (at("settings.cards.1.text"), "Stil zijn"))
    slide = given_as(own(*values, (at("teacher.do"), "Doe zo.")))[0].lessons[0].slide("do-0")
    older = slide.given_to(Audience.OLDER)
    assert (older.title, older.settings["question"], older.settings["cards"][1]["text"]) == (
        "Anders",
        "Wat werkt?",
        "Stil zijn",
    )
    assert (older.teacher.say, older.teacher.do) == ("Zeg dat.", "")


def test_a_change_for_one_audience_leaves_the_others_alone() -> None:
    for field in ("title", "teacher.say", "settings.question"):
        slide = given_as(own((at(field, audience=Audience.OLDER), "Alleen groot")))[0].lessons[0].slide("do-0")
        assert "Alleen groot" in str(slide.given_to(Audience.OLDER))
        for other in (Audience.STANDARD, Audience.NON_READERS):
            assert "Alleen groot" not in str(replace(slide.given_to(other), variants={}))


def test_minutes_move_between_phases_but_stay_together_what_they_were() -> None:
    mine = own((minutes(PhaseId.DO), 12), (minutes(PhaseId.REST), 8))
    result, conflicts = given_as(mine)
    assert conflicts == []
    assert [p.minutes for p in result.lessons[0].phases] == [5, 5, 10, 12, 8, 5]
    result, conflicts = given_as(own((minutes(PhaseId.DO), 12)))
    assert conflicts == [(Kind.REFUSED, "minutes")]
    assert result == programme()


def test_what_breaks_a_rule_is_left_out_and_said_and_the_rest_is_shown() -> None:
    mine = own((at("title"), "Goed"), (at("text"), "Stout"), (at("teacher.say"), "Ook goed"))
    result, conflicts = apply(programme(), mine, FOLDER, Anything("Stout"))
    slide = result.lessons[0].slide("do-0")
    assert (slide.title, slide.text, slide.teacher.say) == ("Goed", "", "Ook goed")
    (conflict,) = conflicts
    assert (conflict.kind, conflict.sentence, conflict.change.own) == (Kind.REFUSED, "niet Stout", "Stout")


def test_a_picture_that_is_gone_is_said(tmp_path: Path) -> None:
    (tmp_path / PICTURE).write_bytes(b"x")
    mine = own((at("picture"), PICTURE))
    result, conflicts = apply(programme(), mine, tmp_path / "weg", Anything())
    assert result == programme()
    assert conflicts[0].sentence.startswith("Het eigen plaatje is er niet meer.")


def test_a_picture_can_go_but_not_for_one_audience_alone() -> None:
    assert given_as(own((at("picture"), "")))[0].lessons[0].slide("do-0").picture is None
    _, conflicts = given_as(own((at("picture", audience=Audience.OLDER), "")))
    assert conflicts == [(Kind.REFUSED, "picture")]


def test_an_updated_programme_keeps_the_change_and_names_where_both_moved() -> None:
    mine = own((at("title"), "Van ons"), (at("text"), "Ook van ons"))
    updated = programme(title="Nieuw van hen")
    result, conflicts = given_as(mine, updated)
    assert conflicts == [(Kind.CHANGED, "title")]
    assert result.lessons[0].slide("do-0").title == "Van ons"
    still = kept(updated, mine, at("title"))
    assert given_as(still, updated)[1] == []
    assert given_as(still, updated)[0].lessons[0].slide("do-0").title == "Van ons"


def test_a_programme_that_took_over_our_words_is_no_conflict() -> None:
    mine = own((at("title"), "Van ons"))
    assert given_as(mine, programme(title="Van ons"))[1] == []


def test_a_slide_that_is_gone_waits_for_its_return() -> None:
    mine = own((at("title"), "Van ons"), (at("settings.cards.1.text"), "Ook"))
    lesson = programme().lessons[0]
    without = replace(lesson, slides=tuple(s for s in lesson.slides if s.slide_id != "do-0"))
    updated = replace(programme(), lessons=(without,))
    result, conflicts = given_as(mine, updated)
    assert result == updated
    assert conflicts == [(Kind.GONE, "title"), (Kind.GONE, "settings.cards.1.text")]
    assert [d.original for d in differences(updated, mine)] == [None, None]
    assert given_as(mine)[1] == []


def test_of_two_schools_ours_counts_where_we_said_something() -> None:
    ours, theirs = own((at("title"), "Wij")), own((at("title"), "Zij"), (at("text"), "Hun tekst"))
    assert [c.own for c in merged(ours, theirs).changes] == ["Wij", "Hun tekst"]


@pytest.mark.parametrize(
    "place",
    [
        {"lesson": 1, "field": "title"},
        {"lesson": 1, "slide": "a", "field": "minutes"},
        {"lesson": 1, "slide": "a", "phase": "do", "field": "title"},
        {"lesson": 1, "slide": "a", "field": "solo.say", "audience": "older"},
        {"lesson": 1, "slide": "a", "field": "activity"},
        {"lesson": 1, "slide": "a", "field": "settings"},
        {"lesson": 1, "slide": "../a", "field": "title"},
        {"lesson": 0, "slide": "a", "field": "title"},
        {"lesson": "1", "slide": "a", "field": "title"},
    ],
)
def test_a_place_that_cannot_be_is_refused(place: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        Place.model_validate(place)


@pytest.mark.parametrize(
    ("field", "said"),
    [
        ("picture", "../../etc/passwd"),
        ("picture", "boot.png"),
        ("title", 5),
        ("title", "a\x1b[2J"),
        ("text", "x" * 4001),
    ],
)
def test_what_cannot_be_kept_is_refused(field: str, said: Any) -> None:
    with pytest.raises(ValidationError):
        Change(place=at(field), base="", own=said)


@pytest.mark.parametrize("field", ["settings.places", "settings.cards", "settings.cards.7.text", "settings.nee"])
def test_only_texts_that_are_there_can_be_changed(field: str) -> None:
    with pytest.raises(LookupError):
        own((at(field), "x"))


FIELDS = ("title", "text", "picture_alt", "teacher.say", "youth_worker.do", "solo.say", "settings.question")
places = st.builds(
    lambda field, audience: at(field, audience=Audience.STANDARD if field == "solo.say" else audience),
    st.sampled_from(FIELDS),
    st.sampled_from(tuple(Audience)),
)


@given(st.lists(st.tuples(places, st.sampled_from(("a", "b", "Een boot.", "Zeg dat.", ""))), max_size=8))
def test_any_changes_can_be_kept_applied_and_taken_back(values: Sequence[tuple[Place, str]]) -> None:
    mine = own(*values)
    again = Own.model_validate_json(mine.model_dump_json())
    assert again == mine
    result, conflicts = given_as(mine)
    assert conflicts == []
    for change in mine.changes:
        if change.place.audience is not Audience.STANDARD:
            assert value(result, change.place) == change.own
    assert given_as(back(mine, lambda _place: True))[0] == programme()
