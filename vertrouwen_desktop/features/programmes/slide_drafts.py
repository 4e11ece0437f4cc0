"""From the table of a slide to the slide, with what it has for other audiences."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from pydantic import ValidationError

from vertrouwen_desktop.domain.media import RESOLVE
from vertrouwen_desktop.domain.programme import Audience, Layout, Lines, Phase, Slide, SlideVariant
from vertrouwen_desktop.features.programmes.messages import shown
from vertrouwen_desktop.features.programmes.model import Remark, SlideDraft
from vertrouwen_desktop.features.programmes.pictures import PictureRefused
from vertrouwen_desktop.features.programmes.schema import LinesToml, SlideToml, VariantToml
from vertrouwen_desktop.features.programmes.toml_lines import Loc
from vertrouwen_desktop.features.programmes.validating import Validating

Unread = tuple[Loc, ...]


def slide_draft(
    reading: Validating, table: Mapping[str, object], loc: Loc, phase: Phase, lead_known: bool = True
) -> SlideDraft | None:
    """Return the slide in `table`, which stands in `phase`; None when nothing can be made of it."""
    read, bad = reading.valid(SlideToml, table, {"id": f"dia-{loc[-1]}"}, loc)
    if read is None:
        return None
    picture, unseen = _picture(reading, read.picture, read.id, loc)
    settings, unset = _settings(reading, read, read.settings, loc)
    slide = Slide(
        slide_id=read.id,
        phase=phase.phase_id,
        lead=read.lead or phase.lead,
        layout=read.layout or (Layout.ACTIVITY if read.activity is not None else Layout.TEXT),
        title=read.title,
        text=read.text,
        picture=picture,
        picture_alt=read.picture_alt,
        activity=read.activity,
        settings=settings,
        teacher=_lines(read.teacher),
        youth_worker=_lines(read.youth_worker),
        solo=_lines(read.solo) if read.solo else None,
        in_short=read.in_short,
    )
    draft = SlideDraft(loc, slide, (*bad, *unseen, *unset), lead_known or read.lead is not None)
    for audience in (Audience.NON_READERS, Audience.OLDER):
        other: VariantToml | None = getattr(read, audience.value)
        if other is not None:
            draft = _with_variant(reading, draft, read, audience, other)
    return draft


def _with_variant(
    reading: Validating, draft: SlideDraft, read: SlideToml, audience: Audience, other: VariantToml
) -> SlideDraft:
    """Return `draft` with what it has for `audience`, and that as a draft of its own."""
    loc = (*draft.loc, audience.value)
    picture, unseen = _picture(reading, other.picture, read.id, loc)
    if picture is not None and other.picture_alt is None and read.picture_alt:
        what = "Het andere plaatje heeft geen eigen beschrijving."
        mend = "Zet picture_alt erbij: één zin die zegt wat er te zien is."
        reading.remarks.append(Remark((*loc, "picture"), what, mend, read.id))
    settings: Mapping[str, object] | None = None
    unset: Unread = ()
    if other.settings is not None and draft.read("settings"):
        settings, unset = _settings(reading, read, {**read.settings, **other.settings}, loc)
    variant = SlideVariant(
        title=other.title,
        text=other.text,
        picture=picture,
        picture_alt=other.picture_alt,
        settings=settings,
        teacher=_instead(other.teacher, draft.slide.teacher),
        youth_worker=_instead(other.youth_worker, draft.slide.youth_worker),
    )
    slide = replace(draft.slide, variants={**draft.slide.variants, audience: variant})
    # What could not be read for all, cannot be judged for this audience either.
    inherited = tuple((*loc, *bad[len(draft.loc) :]) for bad in draft.unread)
    seen_by_them = SlideDraft(
        loc, slide.given_to(audience), (*inherited, *unseen, *unset, *draft.unread), draft.lead_known, audience=audience
    )
    return replace(draft, slide=slide, variants=(*draft.variants, seen_by_them))


def _picture(reading: Validating, name: str | None, slide: str, loc: Loc) -> tuple[Path | None, Unread]:
    if not name:
        return None, ()
    way = (*loc, "picture")
    try:
        return Path(reading.resolve(name)), ()
    except PictureRefused as error:
        reading.remarks.append(Remark(way, str(error), error.mend, slide, stops=True))
        return None, (way, (*loc, "picture_alt"))


def _settings(
    reading: Validating, read: SlideToml, given: Mapping[str, object], loc: Loc
) -> tuple[Mapping[str, object], Unread]:
    if read.activity is None:
        return given, ()
    spec, way = reading.specs.get(read.activity), (*loc, "settings")
    if spec is None:
        mend = f"Kies uit: {', '.join(sorted(reading.specs))}."
        what = f"De activiteit {shown(read.activity)} bestaat niet."
        reading.remarks.append(Remark((*loc, "activity"), what, mend, read.id, stops=True))
        return {}, (way,)
    try:
        settings = spec.settings.model_validate(given, context={RESOLVE: reading.resolve})
    except ValidationError as error:
        return {}, (way, *reading.refuse(error, way, read.id, spec.settings.model_fields))
    return settings.model_dump(), ()


def _lines(read: LinesToml) -> Lines:
    return Lines(read.say, read.do, read.watch)


def _instead(read: LinesToml | None, own: Lines) -> Lines | None:
    """Return the lines for another audience: what it does not say itself stays as it is for all."""
    return None if read is None else replace(own, **{key: getattr(read, key) for key in read.model_fields_set})
