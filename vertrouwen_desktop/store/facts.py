"""All that the store holds about one pupil, in words for the parent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import Connection, select
from sqlmodel import col

from vertrouwen_desktop.domain.confidential.mentions import mentions
from vertrouwen_desktop.domain.confidential.people import People, Pupil, Purpose, Sayer, Wish
from vertrouwen_desktop.domain.confidential.rights import Act, Category, PupilFact
from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS
from vertrouwen_desktop.store.audit import LogBroken, read_subject
from vertrouwen_desktop.store.people_rows import read_people
from vertrouwen_desktop.store.tables import AnswerRow, LessonRunRow, MomentRow, PupilRow
from vertrouwen_desktop.store.wiping import Named, Place, named, places

_LOG_WORDS = {
    Act.VIEWED_PUPIL: "bekeken",
    Act.EXPORTED_PUPIL: "uitgevoerd",
    Act.CORRECTED_PUPIL: "verbeterd",
    Act.RESTRICTED_PUPIL: "afgeschermd of weer vrijgegeven",
    Act.IMPORTED_PUPILS: "ingelezen",
    Act.ERASED_PUPIL: "gewist",
    Act.CONSENT_CHANGED: "toestemming opgeschreven",
}
_PLACE_WORDS = {
    MomentRow: (Category.MOMENTS, "Notitie bij een moment in de les"),
    AnswerRow: (Category.CLASS_WORK, "Werk van de klas waarin de naam staat"),
    LessonRunRow: (Category.CLASS_WORK, "Les waarin de naam staat"),
}
_PURPOSE_WORDS = {Purpose.BOARD_NAME: "Roepnaam op het bord bij 'Trots op jou'"}
_WISH_WORDS = {Wish.GIVEN: "ja gezegd", Wish.REFUSED: "nee gezegd", Wish.WITHDRAWN: "ja teruggenomen"}
_SAYER_WORDS = {
    Sayer.CARER: "door ouder of verzorger",
    Sayer.CHILD: "door het kind",
    Sayer.BOTH: "door het kind en ouder of verzorger",
}
_LOOKED = "Wie dit kind opzocht"
_DRAFT = (Category.MOMENTS, "Tekst die nog niet af is")


def read_facts(connection: Connection, pupil_id: str) -> tuple[PupilFact, ...] | None:
    """Return the facts, by category; None when there is no such pupil."""
    people, who = read_people(connection), named(connection, pupil_id)
    pupil = people.pupil(pupil_id)
    if pupil is None or who is None:
        return None
    facts = (
        *_own(connection, people, pupil),
        *_texts(connection, who),
        *_log(connection, people, pupil_id),
    )
    order = list(Category)
    return tuple(sorted(facts, key=lambda fact: order.index(fact.category)))


def _own(connection: Connection, people: People, pupil: Pupil) -> Iterator[PupilFact]:
    entered = connection.execute(select(col(PupilRow.entered)).where(col(PupilRow.pupil_id) == pupil.pupil_id)).scalar()
    since = None if entered is None else datetime.fromtimestamp(entered / 1e6, UTC)
    school_class = people.school_class(pupil.class_id)
    known = (
        ("Roepnaam", pupil.call_name),
        ("Eerste letter van de achternaam", pupil.initial),
        ("Klas", school_class.name if school_class else ""),
        ("Groep", pupil.group),
        ("Symbool", SYMBOLS.get(pupil.symbol, pupil.symbol)),
        ("Herkenning uit de schooladministratie", "een code, niet terug te lezen" if pupil.source_key else ""),
        ("Niet meer op school sinds", f"{pupil.left_on:%d-%m-%Y}" if pupil.left_on else ""),
        ("Afgeschermd", "ja, op verzoek van de ouders" if pupil.restricted else ""),
    )
    for what, text in known:
        if text:
            yield PupilFact(Category.PUPILS, what, text, since if what == "Roepnaam" else None)
    for said in pupil.consents:
        text = f"{_WISH_WORDS[said.wish]} op {said.on:%d-%m-%Y}, {_SAYER_WORDS[said.said_by]}"
        yield PupilFact(Category.PUPILS, _PURPOSE_WORDS[said.purpose], text)


def _texts(connection: Connection, who: Named) -> Iterator[PupilFact]:
    told = set()
    for place in places(connection, who):
        category, what = _PLACE_WORDS.get(place.table, _DRAFT)
        for text in place.texts:
            if mentions(text, who.name) and (category, text) not in told:
                told.add((category, text))
                yield PupilFact(category, what, text, _moment(connection, place))


def _moment(connection: Connection, place: Place) -> datetime | None:
    columns: dict[Any, tuple[Any, Any]] = {
        MomentRow: (MomentRow.at, MomentRow.moment_id),
        AnswerRow: (AnswerRow.at, AnswerRow.record_id),
        LessonRunRow: (LessonRunRow.started_at, LessonRunRow.run_id),
    }
    if place.table not in columns:
        return None
    at, key = columns[place.table]
    moment: datetime | None = connection.execute(select(col(at)).where(col(key) == place.row_id)).scalar()
    return moment


def _log(connection: Connection, people: People, pupil_id: str) -> Iterator[PupilFact]:
    try:
        lines = read_subject(connection, pupil_id)
    except LogBroken as error:
        yield PupilFact(Category.LOG, _LOOKED, str(error))
        return
    for at, who, act in lines:
        adult = people.adult(who)
        name = adult.name if adult else "iemand die hier niet meer werkt"
        yield PupilFact(Category.LOG, _LOOKED, f"{_LOG_WORDS.get(act, act)} door {name}", at)
