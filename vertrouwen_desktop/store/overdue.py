"""What is kept longer than its term."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, datetime
from itertools import takewhile

from sqlalchemy import Connection, select
from sqlmodel import col

from vertrouwen_desktop.domain.confidential.retention import due, is_over
from vertrouwen_desktop.domain.confidential.rights import Category, Due, Term
from vertrouwen_desktop.store.audit import LogBroken, read_days
from vertrouwen_desktop.store.tables import AnswerRow, LessonRunRow, MomentRow, PupilRow
from vertrouwen_desktop.store.wiping import RUN


def read_due(connection: Connection, terms: Iterable[Term], today: date) -> tuple[Due, ...]:
    """Return what is over its term, for the categories that have something in this store."""
    return tuple(one for term in terms for one in due(term, _records(connection, term, today), today))


def _records(connection: Connection, term: Term, today: date) -> Iterator[tuple[str, date]]:
    if term.category is Category.MOMENTS:
        for row_id, at in connection.execute(select(col(MomentRow.moment_id), col(MomentRow.at))):
            yield row_id, _day(at)
    elif term.category is Category.CLASS_WORK:
        for row_id, at in connection.execute(select(col(AnswerRow.record_id), col(AnswerRow.at))):
            yield row_id, _day(at)
        runs = select(col(LessonRunRow.run_id), col(LessonRunRow.updated_at)).where(col(LessonRunRow.progress) != "")
        for row_id, at in connection.execute(runs):
            yield f"{RUN}{row_id}", _day(at)
    elif term.category is Category.PUPILS:
        left = select(col(PupilRow.pupil_id), col(PupilRow.left_on)).where(col(PupilRow.left_on).is_not(None))
        for row_id, day in connection.execute(left):
            assert day is not None
            yield row_id, day
    elif term.category is Category.LOG:
        yield from _lines(connection, term, today)


def _lines(connection: Connection, term: Term, today: date) -> Iterator[tuple[str, date]]:
    """Yield what may go: from the oldest end only, never the newest line, and nothing of a log that is not whole."""
    try:
        days = [(str(seq), _day(at)) for seq, at in read_days(connection)]
    except LogBroken:
        return
    yield from takewhile(lambda line: is_over(term, line[1], today), days[:-1])


def _day(at: datetime) -> date:
    """Return the day on which it was here."""
    return at.astimezone().date()
