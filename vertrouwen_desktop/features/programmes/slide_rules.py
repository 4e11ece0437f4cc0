"""The rules that one slide keeps, for the children who read it and the adults who stand beside it. Pure."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import replace

from vertrouwen_desktop.domain.markdown import NotAllowed
from vertrouwen_desktop.domain.programme import Adult, Layout, Lead, Lines, Slide
from vertrouwen_desktop.features.programmes.child_texts import ChildText, plain_text, settings_texts
from vertrouwen_desktop.features.programmes.messages import markdown_error, shown
from vertrouwen_desktop.features.programmes.model import ADULTS, AUDIENCES, MAX_TITLE, Remark, SlideDraft
from vertrouwen_desktop.features.programmes.toml_lines import Loc
from vertrouwen_desktop.features.programmes.words import instructions, sentences, word_count

MAX_SLIDE_WORDS = 25
MAX_SENTENCE_WORDS = 10
_DRAWINGS = frozenset({"picture", "animal"})
"""Settings that name one of our drawings."""


def slide_remarks(at: SlideDraft, drawings: Container[str] | None) -> Iterator[Remark]:
    """Say what is wrong with a slide.

    Words: title, text and the activity's own texts (instruction, question) together are at most 25; so are the
    title and any one panel or card. `drawings` are the names that an activity may ask for; None: any. What other
    audiences get keeps the same rules; what is wrong for all is said once.
    """
    said = list(_slide(at, drawings))
    yield from said
    for other in at.variants:
        known = {r.what for r in said}
        for remark in _slide(other, drawings):
            if remark.what not in known:
                yield replace(remark, what=f"Voor {AUDIENCES[other.audience]}: {_lower(remark.what)}")


def _slide(at: SlideDraft, drawings: Container[str] | None) -> Iterator[Remark]:
    yield from _layout(at)
    yield from _title(at)
    texts = settings_texts(at.slide.settings, (*at.loc, "settings"))
    try:
        plain = plain_text(at.slide.text)
    except NotAllowed as error:
        what, mend = markdown_error(str(error))
        yield _remark(at, ("text",), what, mend, stops=True)
    else:
        texts = (ChildText((*at.loc, "text"), plain), *texts)
    yield from _words(at, texts)
    yield from _lines(at)
    yield from _drawings(at, (*at.loc, "settings"), at.slide.settings, drawings)


def _remark(at: SlideDraft, way: Loc, what: str, mend: str, serious: bool = True, stops: bool = False) -> Remark:
    return Remark((*at.loc, *way), what, mend, at.slide.slide_id, serious, stops)


def _lower(sentence: str) -> str:
    return sentence[:1].lower() + sentence[1:]


def _layout(at: SlideDraft) -> Iterator[Remark]:
    slide = at.slide
    if slide.layout is Layout.PICTURE and slide.picture is None and at.read("picture"):
        yield _remark(
            at, ("layout",), "Deze dia is een plaatje, maar er is geen plaatje.", "Zet picture erbij.", stops=True
        )
    if slide.layout is Layout.ACTIVITY and slide.activity is None and at.read("activity"):
        mend = 'Zet erbij: activity = "…", of kies een andere layout.'
        yield _remark(at, ("layout",), "Deze dia heeft geen activiteit.", mend, stops=True)
    if slide.layout is not Layout.ACTIVITY and slide.activity is not None and at.read("layout"):
        what = "Een dia met een activiteit heeft geen andere layout."
        yield _remark(at, ("layout",), what, "Haal layout weg.", stops=True)
    if slide.activity is None and slide.settings and at.read("activity"):
        yield _remark(
            at, ("settings",), "Er zijn instellingen zonder activiteit.", "Zet activity erbij, of haal ze weg."
        )
    if slide.picture is not None and not slide.picture_alt and at.read("picture_alt"):
        mend = "Zet picture_alt erbij: één zin die zegt wat er te zien is."
        yield _remark(at, ("picture",), "Het plaatje heeft geen beschrijving.", mend)
    if slide.picture is None and slide.picture_alt and at.read("picture"):
        yield _remark(
            at, ("picture_alt",), "Er is een beschrijving zonder plaatje.", "Zet picture erbij.", serious=False
        )


def _title(at: SlideDraft) -> Iterator[Remark]:
    title = at.slide.title
    if not title and at.slide.layout in (Layout.TEXT, Layout.ACTIVITY) and at.read("title"):
        yield _remark(at, ("title",), "De dia heeft geen titel.", "Zet title erbij.")
    if len(title) > MAX_TITLE:
        yield _remark(at, ("title",), f"De titel heeft {len(title)} tekens.", f"Houd het bij {MAX_TITLE}.")


def _words(at: SlideDraft, texts: tuple[ChildText, ...]) -> Iterator[Remark]:
    title = word_count(at.slide.title)
    counts: dict[Loc, int] = {}
    for part in texts:
        counts[part.item] = counts.get(part.item, title) + word_count(part.text)
    for item, count in counts.items():
        if count > MAX_SLIDE_WORDS:
            where = item[len(at.loc) :] or (("text",) if at.slide.text else ())
            what = f"Er staan {count} woorden{' op deze kaart, met de titel' if item else ''}."
            yield _remark(at, where, what, f"Houd het bij {MAX_SLIDE_WORDS}: de rest kun je zeggen.")
    for part in (ChildText((*at.loc, "title"), at.slide.title), *texts):
        for sentence in sentences(part.text):
            if (count := word_count(sentence)) > MAX_SENTENCE_WORDS:
                what = f"De zin heeft {count} woorden: {shown(sentence)}"
                what += "" if what.endswith((".", "!", "?", "…")) else "."
                yield Remark(part.loc, what, "Maak er twee zinnen van.", at.slide.slide_id)
    asked = instructions(part.text for part in texts if not part.item)
    if len(asked) > 1:
        what = f"De dia lijkt meer dan één ding te vragen: {', '.join(asked)}."
        yield _remark(at, ("text",) if at.slide.text else (), what, "Vraag één ding per dia.", serious=False)


def _lines(at: SlideDraft) -> Iterator[Remark]:
    slide = at.slide
    if not at.lead_known or not at.read("lead"):
        return
    if slide.lead is Lead.BOTH:
        if not slide.teacher.say and not slide.youth_worker.say and at.read("teacher") and at.read("youth_worker"):
            yield _remark(at, (), "Er is geen zin om te zeggen.", "Zet say erbij onder teacher of youth_worker.")
        for adult, name in ADULTS.items():
            lines = _of(slide, adult)
            if not lines.say and not lines.do and at.read(adult.value):
                what = f"De {name} heeft hier niets te zeggen of te doen."
                yield _remark(at, (adult.value,), what, f"Zet say of do erbij onder {adult}.")
        return
    for adult, name in ADULTS.items():
        lines = _of(slide, adult)
        if adult.value == slide.lead.value:
            if not lines.say and at.read(adult.value, "say"):
                what = f"De {name} leidt, maar heeft geen zin om te zeggen."
                yield _remark(at, (adult.value,), what, f"Zet say erbij onder {adult}.")
        elif not lines.do and at.read(adult.value, "do"):
            what = f"De {name} heeft hier geen taak."
            yield _remark(at, (adult.value,), what, f"Zet do erbij onder {adult}, zoals: kijk wie rust nodig heeft.")


def _of(slide: Slide, adult: Adult) -> Lines:
    return slide.teacher if adult is Adult.TEACHER else slide.youth_worker


def _drawings(at: SlideDraft, loc: Loc, value: object, names: Container[str] | None) -> Iterator[Remark]:
    """Say which pictures in the settings have no description, and which drawings do not exist."""
    if isinstance(value, list | tuple):
        for place, inner in enumerate(value):
            yield from _drawings(at, (*loc, place), inner, names)
    if not isinstance(value, Mapping):
        return
    way = loc[len(at.loc) :]
    for key, inner in value.items():
        if key in _DRAWINGS and isinstance(inner, str) and inner and "/" not in inner and "\\" not in inner:
            if names is not None and inner not in names:
                mend = "Kies een tekening uit het programma."
                yield _remark(at, (*way, key), f"Er is geen tekening {shown(inner)}.", mend)
        else:
            yield from _drawings(at, (*loc, key), inner, names)
    if value.get("picture") and value.get("alt", "-") == "":
        yield _remark(at, (*way, "alt"), "Het plaatje heeft geen beschrijving.", "Schrijf bij alt wat er te zien is.")
