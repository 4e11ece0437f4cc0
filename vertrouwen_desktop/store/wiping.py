"""What is known of a pupil by name, and how it is wiped from the rows: inside the writer's transaction.

A name is looked for as a word. In a lesson of a class where somebody else is called the same, and where the pupil is
not, the name is taken for that other one's.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, delete, select, update
from sqlmodel import SQLModel, col

from vertrouwen_desktop.domain.confidential.mentions import mentions, texts_in, without, without_in
from vertrouwen_desktop.domain.confidential.rights import Category
from vertrouwen_desktop.store.audit import purge_lines
from vertrouwen_desktop.store.ink_rows import delete_ink
from vertrouwen_desktop.store.items import Purge
from vertrouwen_desktop.store.people_rows import ERASED, read_setting, take_away
from vertrouwen_desktop.store.tables import AnswerRow, LessonRunRow, LessonStepRow, MomentRow, PupilRow, SettingRow

DRAFTS = "drafts"
RUN = "run:"
"""Stands before the id of a lesson that was given, among the ids of class work."""

ADULTS_KEYS = ("teacher", "youth_worker")
"""In a lesson's progress: how the class calls its adults."""


@dataclass(frozen=True, slots=True)
class Named:
    """A pupil's name, and the classes in which it is somebody else's."""

    pupil_id: str
    name: str
    others: frozenset[str]


@dataclass(frozen=True, slots=True)
class Place:
    """A text that people typed, or JSON with such texts: in which row of which table."""

    table: type[SQLModel]
    column: str
    row_id: str
    text: str

    @property
    def texts(self) -> tuple[str, ...]:
        return texts_in(value_of(self.text), ADULTS_KEYS)

    def without(self, name: str) -> str:
        value = value_of(self.text)
        return without(value, name) if isinstance(value, str) else json.dumps(without_in(value, name, ADULTS_KEYS))


def named(connection: Connection, pupil_id: str) -> Named | None:
    columns = (col(PupilRow.class_id), col(PupilRow.call_name), col(PupilRow.pupil_id))
    every = connection.execute(select(*columns)).all()
    found = next((row for row in every if row[2] == pupil_id), None)
    if found is None:
        return None
    mine, name, _ = found
    same = {class_id for class_id, call_name, _ in every if class_id != mine and mentions(call_name, name)}
    return Named(pupil_id, name, frozenset(same))


def places(connection: Connection, who: Named) -> Iterator[Place]:
    """Yield every text in which the pupil is named."""
    for place, class_id in _texts(connection):
        if class_id not in who.others and any(mentions(text, who.name) for text in place.texts):
            yield place


def erase(connection: Connection, pupil_id: str) -> int:
    """Erase a pupil: the row for good, the name in all texts. Return how many rows that were."""
    who = named(connection, pupil_id)
    rows = 0
    if who is not None:
        rows = 1
        for place in list(places(connection, who)):
            connection.execute(
                update(place.table)
                .where(_id_column(place.table) == place.row_id)
                .values({place.column: place.without(who.name)})
            )
            rows += 1
    take_away(connection, "pupil", pupil_id, ERASED)
    return rows


def purge(connection: Connection, item: Purge) -> None:
    """Erase records whose term is over."""
    if item.category is Category.PUPILS:
        for pupil_id in item.ids:
            erase(connection, pupil_id)
    elif item.category is Category.LOG:
        purge_lines(connection, max(map(int, item.ids), default=0))
    elif item.category is Category.MOMENTS:
        _delete(connection, col(MomentRow.moment_id), item.ids)
    elif item.category is Category.CLASS_WORK:
        _delete(connection, col(AnswerRow.record_id), (one for one in item.ids if not one.startswith(RUN)))
        for run_id in (one.removeprefix(RUN) for one in item.ids if one.startswith(RUN)):
            delete_ink(connection, run_id)
            _delete(connection, col(LessonStepRow.run_id), [run_id])
            # What stays: which lesson was given to which class, and when.
            connection.execute(update(LessonRunRow).where(col(LessonRunRow.run_id) == run_id).values(progress=""))


def value_of(text: str) -> object:
    """Return the JSON value in `text`; the text itself when it holds none, or only a text or a number."""
    try:
        value = json.loads(text)
    except ValueError:
        return text
    return value if isinstance(value, dict | list) else text


def _delete(connection: Connection, column: Any, ids: Iterable[str]) -> None:
    rows = [{"gone_id": one} for one in ids]
    if rows:
        connection.execute(delete(column.class_).where(column == bindparam("gone_id")), rows)


def _texts(connection: Connection) -> Iterator[tuple[Place, str]]:
    """Yield every text that people typed, with the class of its lesson (empty when that is not known)."""
    classes = dict(connection.execute(select(col(LessonRunRow.run_id), col(LessonRunRow.class_id))).all())
    moments: Any = select(col(MomentRow.moment_id), col(MomentRow.note), col(MomentRow.run_id))
    for row_id, text, run_id in connection.execute(moments.where(col(MomentRow.note) != "")):
        yield Place(MomentRow, "note", row_id, text), classes.get(run_id, "")
    answers = select(col(AnswerRow.record_id), col(AnswerRow.answer), col(AnswerRow.run_id))
    for row_id, text, run_id in connection.execute(answers):
        yield Place(AnswerRow, "answer", row_id, text), classes.get(run_id, "")
    for row_id, text in connection.execute(select(col(LessonRunRow.run_id), col(LessonRunRow.progress))):
        yield Place(LessonRunRow, "progress", row_id, text), classes[row_id]
    drafts = read_setting(connection, DRAFTS)
    if drafts is not None:
        yield Place(SettingRow, "value", DRAFTS, drafts), ""


def _id_column(table: type[SQLModel]) -> Any:
    keys = {MomentRow: MomentRow.moment_id, AnswerRow: AnswerRow.record_id, LessonRunRow: LessonRunRow.run_id}
    return col(SettingRow.key if table is SettingRow else keys[table])
