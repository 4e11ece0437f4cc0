"""People as rows. Any order and any repetition of the same changes gives the same rows."""

from __future__ import annotations

import json
from dataclasses import fields, replace
from typing import Any, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Connection, delete, func, inspect, select
from sqlalchemy.dialects.sqlite import insert
from sqlmodel import SQLModel, col

from vertrouwen_desktop.domain.confidential.people import (
    Adult,
    Entity,
    Pairing,
    People,
    Pupil,
    School,
    SchoolClass,
    entity_id,
)
from vertrouwen_desktop.domain.plan import Calendar, Holiday, Plan, PlannedLesson
from vertrouwen_desktop.store.items import Change, Put, Setting, Table
from vertrouwen_desktop.store.tables import (
    AdultRow,
    GoneRow,
    PairingRow,
    PlanRow,
    PupilRow,
    SchoolClassRow,
    SettingRow,
)

ERASED = 1 << 62
"""Stamp of what was erased: nothing is put later than this."""

SCHOOL, HOLIDAYS = "school", "holidays"
JSON_COLUMNS = frozenset({"consents"})
"""Columns of an entity that hold JSON."""
TABLES: dict[Table, type[SQLModel]] = {
    "adult": AdultRow,
    "school_class": SchoolClassRow,
    "pairing": PairingRow,
    "pupil": PupilRow,
    "plan": PlanRow,
}
_TABLE_OF: dict[type[Entity], Table] = {
    Adult: "adult",
    SchoolClass: "school_class",
    Pairing: "pairing",
    Pupil: "pupil",
    School: "setting",
}
_ONE: dict[type[Entity], TypeAdapter[Any]] = {kind: TypeAdapter(kind) for kind in _TABLE_OF}
_MANY: dict[type[Any], TypeAdapter[Any]] = {kind: TypeAdapter(tuple[kind, ...]) for kind in _TABLE_OF}  # type: ignore[valid-type]
_HOLIDAYS: TypeAdapter[tuple[Holiday, ...]] = TypeAdapter(tuple[Holiday, ...])
_LESSONS: TypeAdapter[tuple[PlannedLesson, ...]] = TypeAdapter(tuple[PlannedLesson, ...])
_T = TypeVar("_T", bound=Entity)

Key = tuple[Table, str]


def key_of(kind: type[Entity], row_id: str) -> Key:
    """Return the table and the row of an entity."""
    return _TABLE_OF[kind], row_id if kind is not School else SCHOOL


def put_of(entity: Entity, entered: int) -> Put:
    table, row_id = key_of(type(entity), entity_id(entity))
    return Put(table, row_id, entered, _ONE[type(entity)].dump_json(entity, warnings=False).decode())


def plan_id(plan: Plan) -> str:
    return f"{plan.class_id}/{plan.programme_id}"


def put_of_plan(plan: Plan, entered: int) -> Put:
    lessons = _LESSONS.dump_json(plan.lessons).decode()
    columns = {"class_id": plan.class_id, "programme_id": plan.programme_id, "lessons": lessons}
    return Put("plan", plan_id(plan), entered, json.dumps(columns))


def put_of_holidays(holidays: tuple[Holiday, ...]) -> Put:
    return Put("setting", HOLIDAYS, 0, _HOLIDAYS.dump_json(holidays).decode())


# ---- writing


def write_change(connection: Connection, change: Change) -> None:
    for put in change.puts:
        if put.table == "setting":
            write_setting(connection, Setting(put.row_id, put.value, change.stamp))
        else:
            _put(connection, put, change.stamp)
    for table, row_id in change.gone:
        take_away(connection, table, row_id, change.stamp)


def write_setting(connection: Connection, setting: Setting) -> None:
    values = {"key": setting.key, "value": setting.value, "stamp": setting.stamp}
    connection.execute(
        insert(SettingRow)
        .values(values)
        .on_conflict_do_update(index_elements=["key"], set_=values, where=col(SettingRow.stamp) <= setting.stamp)
    )


def _put(connection: Connection, put: Put, stamp: int) -> None:
    gone = select(col(GoneRow.stamp)).where(col(GoneRow.kind) == put.table, col(GoneRow.row_id) == put.row_id)
    if (connection.execute(gone).scalar() or 0) >= stamp:
        return
    row_type = TABLES[put.table]
    key = _key(row_type)
    values = {name: json.dumps(one) if isinstance(one, list) else one for name, one in json.loads(put.value).items()}
    columns = {**values, key: put.row_id, "stamp": stamp, "entered": put.entered}
    row = row_type.model_validate(columns).model_dump()
    stamps = inspect(row_type).columns["stamp"]
    connection.execute(
        insert(row_type).values(row).on_conflict_do_update(index_elements=[key], set_=row, where=stamps < stamp)
    )


def take_away(connection: Connection, table: Table, row_id: str, stamp: int) -> None:
    """Take a row away, and everything that was put of it up to `stamp`."""
    gone = insert(GoneRow).values(kind=table, row_id=row_id, stamp=stamp)
    later = {"stamp": func.max(gone.excluded.stamp, col(GoneRow.stamp))}
    connection.execute(gone.on_conflict_do_update(index_elements=["kind", "row_id"], set_=later))
    if table == "setting":
        connection.execute(delete(SettingRow).where(col(SettingRow.key) == row_id, col(SettingRow.stamp) <= stamp))
        return
    columns = inspect(TABLES[table]).columns
    connection.execute(delete(TABLES[table]).where(columns[_key(TABLES[table])] == row_id, columns["stamp"] <= stamp))


def _key(row_type: type[SQLModel]) -> str:
    return str(inspect(row_type).primary_key[0].name)


# ---- reading


def read_people(connection: Connection) -> People:
    return replace(read_without_pupils(connection), pupils=_rows(connection, "pupil", Pupil))


def read_without_pupils(connection: Connection) -> People:
    school = read_setting(connection, SCHOOL)
    return People(
        school=School() if school is None else _ONE[School].validate_json(school),
        adults=_rows(connection, "adult", Adult),
        classes=_rows(connection, "school_class", SchoolClass),
        pairings=_rows(connection, "pairing", Pairing),
    )


def read_calendar(connection: Connection) -> Calendar:
    holidays = read_setting(connection, HOLIDAYS)
    rows = connection.execute(
        select(col(PlanRow.class_id), col(PlanRow.programme_id), col(PlanRow.lessons)).order_by(
            col(PlanRow.entered), col(PlanRow.plan_id)
        )
    )
    return Calendar(
        plans=tuple(
            Plan(class_id, programme_id, _LESSONS.validate_json(lessons)) for class_id, programme_id, lessons in rows
        ),
        holidays=() if holidays is None else _HOLIDAYS.validate_json(holidays),
    )


def read_setting(connection: Connection, key: str) -> str | None:
    value: str | None = connection.execute(select(col(SettingRow.value)).where(col(SettingRow.key) == key)).scalar()
    return value


def read_entered(connection: Connection) -> tuple[int, dict[Key, int]]:
    """Return the highest stamp there is, and the first stamp of every row."""
    last = connection.execute(select(func.max(col(SettingRow.stamp)))).scalar() or 0
    gone = select(func.max(col(GoneRow.stamp))).where(col(GoneRow.stamp) < ERASED)
    last = max(last, connection.execute(gone).scalar() or 0)
    entered: dict[Key, int] = {}
    for table, row_type in TABLES.items():
        columns = inspect(row_type).columns
        for row_id, first, stamp in connection.execute(
            select(columns[_key(row_type)], columns["entered"], columns["stamp"])
        ):
            entered[table, row_id] = first
            last = max(last, stamp)
    return last, entered


def _rows(connection: Connection, table: Table, kind: type[_T]) -> tuple[_T, ...]:
    columns = inspect(TABLES[table]).columns
    names = [field.name for field in fields(kind)]
    rows = connection.execute(
        select(*(columns[name] for name in names)).order_by(columns["entered"], columns[_key(TABLES[table])])
    )
    entities = [{name: _value(name, one) for name, one in zip(names, row, strict=True)} for row in rows]
    found: tuple[_T, ...] = _MANY[kind].validate_python(entities)
    return found


def _value(name: str, value: Any) -> Any:
    return json.loads(value) if name in JSON_COLUMNS else value
