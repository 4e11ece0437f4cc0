"""Cards, posters and letters of a lesson: what stands on each."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from vertrouwen_desktop.domain.lesson_papers import PaperFacts
from vertrouwen_desktop.domain.levels import level_word, scale
from vertrouwen_desktop.domain.papers import PaperKind
from vertrouwen_desktop.domain.plan_words import day_text
from vertrouwen_desktop.domain.programme import Audience, Homework, Letter
from vertrouwen_desktop.features.documents.lesson_schema import (
    CardPage,
    ChoiceCardsPage,
    DiplomaPage,
    LetterPage,
    MeterLevel,
    MeterPage,
    Paged,
    PictureCardsPage,
    Pictured,
    PlanCardsPage,
    PosterPage,
    PrideLetterPage,
    SimpleLetterPage,
)
from vertrouwen_desktop.features.documents.printed_words import TEACHER, YOUTH_WORKER, parts, signed, when

RULES = (
    Pictured(picture="praatsteen", text="Wie de steen heeft, praat."),
    Pictured(picture="luisteren", text="De anderen luisteren."),
    Pictured(picture="straks", text="Passen mag. Later mag ook."),
)
PLAN_PARTS = (("seinkaart", "Mijn seintje"), ("kaart_doe", "Ik doe"), ("kaart_plek", "Mijn plek"))
PLAN_NOTE = "Ik kies zelf. De deur blijft open. Het is nooit straf. Er is een weg terug."
LEARNED = (
    Pictured(picture="meterkaart", text="spanning merken"),
    Pictured(picture="ademcirkel", text="rustig worden"),
    Pictured(picture="erbij", text="samen doen"),
)
ASK_HOME = (
    "Noem drie dingen die fijn zijn aan dit kind. Geef bij elk een klein voorbeeld. "
    "Het hoeft niet over school te gaan. Elke taal is goed. Fouten zijn niet erg. Tekenen mag ook."
)
PROMISE_PLACES = 4
EMPTY_TIPS = 2
EMPTY_SITUATIONS = 2


def meter(facts: PaperFacts, levels: int) -> MeterPage:
    found = tuple(MeterLevel(level=level, word=level_word(level)) for level in reversed(scale(levels)))
    return MeterPage(title="Mijn meter", levels=found)


def plan_cards(facts: PaperFacts) -> PlanCardsPage:
    back = "Zo kom ik terug" if facts.audience is Audience.NON_READERS else "De weg terug"
    found = (*PLAN_PARTS, ("kaart_terug", back))
    return PlanCardsPage(title="Mijn kaart", parts=tuple(Pictured(picture=p, text=t) for p, t in found), note=PLAN_NOTE)


def wish_cards(facts: PaperFacts) -> PlanCardsPage:
    found = (("trots_ster", "Mijn talent"), ("wolk", "Mijn wens"), ("eerste_stap", "Mijn eerste stap"))
    parts = tuple(Pictured(picture=p, text=t) for p, t in found)
    return PlanCardsPage(title="Mijn wenskaart", parts=parts, note="Een vak leeg laten is goed. Veranderen mag altijd.")


def choice_cards(facts: PaperFacts) -> ChoiceCardsPage:
    own = "samen lezen" if facts.audience is Audience.NON_READERS else "ik lees zelf"
    found = (("figuur_otter", own), ("figuur_reiger", "jullie lezen voor"), ("envelop", "niet hardop"))
    return ChoiceCardsPage(title="Mijn brief", choices=tuple(Pictured(picture=p, text=t) for p, t in found))


def tips(facts: PaperFacts) -> PictureCardsPage:
    """Return the tips of the class, else those of the programme, with some empty cards."""
    given = tuple(_settings_items(facts, "tip_wall", "tips"))
    known = {one.text: one for one in given}
    found = tuple(known.get(text, Pictured(text=text)) for text in facts.tips) or given
    return PictureCardsPage(title="Tips", rows=4, cards=_filled(tuple(dict.fromkeys(found)), 8, EMPTY_TIPS))


def situations(facts: PaperFacts) -> PictureCardsPage:
    """Return everything that may happen, with some empty cards."""
    found = (*_settings_items(facts, "class_bar", "situations"), *_settings_items(facts, "situation_cards", "cards"))
    return PictureCardsPage(
        title="Situatiekaarten", rows=2, cards=_filled(tuple(dict.fromkeys(found)), 4, EMPTY_SITUATIONS)
    )


def rules(facts: PaperFacts) -> PosterPage:
    found = tuple(_settings_items(facts, "talking_circle", "rules")) or RULES
    return PosterPage(title="Zo praten we", lines=found, class_name="")


def promises(facts: PaperFacts) -> PosterPage:
    """Return what the class promised; lines as long as it did not."""
    starters = {one.text: one.picture for one in _settings_items(facts, "class_promises", "starters")}
    found = tuple(Pictured(picture=starters.get(text, ""), text=text) for text in facts.promises)
    empty = (Pictured(),) * PROMISE_PLACES
    return PosterPage(title="Dit beloven wij", lines=found or empty, class_name=facts.class_name)


def diploma(facts: PaperFacts) -> DiplomaPage:
    names = [f"{name}, {role}" for name, role in signed(facts)]
    people = (*names, *(TEACHER.lower(), YOUTH_WORKER.lower())[len(names) :])
    return DiplomaPage(
        title="Diploma",
        programme=facts.programme_title,
        lines=LEARNED,
        closing="Fijn dat jij erbij was. Jij hoort erbij.",
        signed=(*people, "datum"),
    )


def pride_letter(facts: PaperFacts) -> PrideLetterPage:
    back = f" De volgende les is op {day_text(facts.next_day)}." if facts.next_day else ""
    return PrideLetterPage(
        title="Trotsbrief van thuis",
        drawing="envelop",
        footer="Voor het kind, van thuis",
        ask=ASK_HOME,
        example="Je bent geduldig. Dat zag ik toen je wachtte tot de kat klaar was met eten.",
        who="ik",
        slip="Liever niet voorlezen in de klas. Het kind leest de brief dan zelf.",
        signed=("van", "graag terug op"),
        back=f"Lukt het niet? Bel ons. Dan maken we de brief samen.{back}",
    )


def reserve_letter(facts: PaperFacts) -> PrideLetterPage:
    names = [name for name, _ in signed(facts)]
    return PrideLetterPage(
        title="Een brief voor jou",
        drawing="envelop",
        footer="Voor het kind, van school",
        ask="",
        example="",
        who="ik",
        slip="",
        signed=tuple(names) or (TEACHER.lower(), YOUTH_WORKER.lower()),
        back="",
    )


def letter(facts: PaperFacts) -> LetterPage:
    homework, written = _written(facts)
    return LetterPage(
        title=homework.title,
        drawing="huis",
        footer=_footer(facts),
        head=_head(facts),
        text=parts(written.text),
        signed=signed(facts),
    )


def letter_simple(facts: PaperFacts) -> SimpleLetterPage:
    homework, written = _written(facts)
    return SimpleLetterPage(
        title=homework.title,
        drawing="huis",
        footer=_footer(facts),
        head=_head(facts),
        lines=tuple(Pictured(picture=line.picture, text=line.text) for line in written.simple),
        signed=signed(facts),
    )


def _written(facts: PaperFacts) -> tuple[Homework, Letter]:
    homework = facts.lesson.homework
    assert homework is not None, "a letter is about homework"
    assert homework.letter is not None, "the lesson has a letter"
    return homework, homework.letter


def _head(facts: PaperFacts) -> tuple[tuple[str, str], ...]:
    day = when(facts).split(",")[0]
    following = day_text(facts.next_day) if facts.next_day else ""
    last = facts.lesson.number >= facts.lessons
    return (
        ("Klas", facts.class_name),
        (f"Na les {facts.lesson.number}, op", day),
        *((("School", facts.school),) if facts.school else ()),
        *(() if last else (("Volgende les", following),)),
    )


def _footer(facts: PaperFacts) -> str:
    return f"{facts.programme_title} · les {facts.lesson.number} van {facts.lessons}"


def _settings_items(facts: PaperFacts, activity: str, key: str) -> Iterator[Pictured]:
    for slide in facts.lesson.slides:
        if slide.activity != activity:
            continue
        items: Any = slide.settings.get(key, ())
        for one in items:
            yield Pictured(picture=str(one.get("picture", "")), text=str(one.get("text", "")))


def _filled(cards: tuple[Pictured, ...], on_a_page: int, empty: int) -> tuple[Pictured, ...]:
    """Return the cards with at least `empty` that are empty, so that the last page is full."""
    count = len(cards) + empty
    return (*cards, *(Pictured(),) * (empty + -count % on_a_page))


MAKERS: Mapping[PaperKind, tuple[str, Callable[[PaperFacts], Paged]]] = {
    PaperKind.SIGNAL_CARDS: ("signal-cards", lambda facts: CardPage(title="Seinkaart")),
    PaperKind.PLACE_CARDS: ("place-cards", lambda facts: CardPage(title="Plekkaart")),
    PaperKind.TIP_CARDS: ("tip-cards", lambda facts: CardPage(title="Tipkaart")),
    PaperKind.METER_5: ("meter-cards", lambda facts: meter(facts, 5)),
    PaperKind.METER_3: ("meter-cards", lambda facts: meter(facts, 3)),
    PaperKind.PROMISES: ("poster", promises),
    PaperKind.RULES: ("poster", rules),
    PaperKind.SITUATIONS: ("picture-cards", situations),
    PaperKind.TIPS: ("picture-cards", tips),
    PaperKind.PLAN_CARDS: ("plan-cards", plan_cards),
    PaperKind.PRIDE_LETTER: ("pride-letter", pride_letter),
    PaperKind.RESERVE_LETTER: ("pride-letter", reserve_letter),
    PaperKind.CHOICE_CARDS: ("choice-cards", choice_cards),
    PaperKind.WORD_CARDS: ("word-cards", lambda facts: CardPage(title="Woordkaart")),
    PaperKind.WISH_CARDS: ("plan-cards", wish_cards),
    PaperKind.DIPLOMA: ("diploma", diploma),
    PaperKind.LETTER: ("letter", letter),
    PaperKind.LETTER_SIMPLE: ("letter-simple", letter_simple),
}
"""The template of each paper but the plan, and what stands on it."""
EXTRA_DRAWINGS: Mapping[str, tuple[str, ...]] = {
    "signal-cards": ("heart",),
    "meter-cards": ("level1", "level2", "level3", "level4", "level5"),
    "letter-simple": ("telefoon",),
    "diploma": ("trots_ster", "kaart_doe"),
    "word-cards": ("trots_ster",),
}
"""Drawings that a template has besides those in its data."""
