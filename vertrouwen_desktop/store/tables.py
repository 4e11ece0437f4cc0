"""The tables. No row refers to another by a foreign key: records may arrive in any order (outbox, retries)."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Final

from sqlalchemy import Dialect, String, TypeDecorator
from sqlmodel import Field, SQLModel

SCHEMA: Final = 1
"""The number of the newest migration; kept in the file as `user_version`."""


class UtcText(TypeDecorator[datetime]):
    """A timezone-aware moment as text of fixed width in UTC, so that text order is time order."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        assert value.tzinfo is not None
        # not %Y: that does not pad the year everywhere
        return value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        return None if value is None else datetime.fromisoformat(value)


class LessonRunRow(SQLModel, table=True):
    """A lesson as it was given: the newest step of it. `kept_by` is that step's record, `updated_at` its moment."""

    __tablename__ = "lesson_run"

    run_id: str = Field(primary_key=True)
    programme_id: str
    lesson: int
    seq: int
    status: str
    progress: str
    started_at: datetime = Field(sa_type=UtcText)
    updated_at: datetime = Field(sa_type=UtcText)
    kept_by: str


class LessonStepRow(SQLModel, table=True):
    """The trail of a run: where the class was, when."""

    __tablename__ = "lesson_step"

    record_id: str = Field(primary_key=True)
    run_id: str = Field(index=True)
    seq: int
    slide_id: str
    status: str
    at: datetime = Field(sa_type=UtcText)


class AnswerRow(SQLModel, table=True):
    """An answer of the class; `answer` is JSON of the activity's answer schema."""

    __tablename__ = "answer"

    record_id: str = Field(primary_key=True)
    run_id: str = Field(index=True)
    slide_id: str
    activity: str = Field(index=True)
    answer: str
    at: datetime = Field(sa_type=UtcText)


class MomentRow(SQLModel, table=True):
    """Something happened. Confidential.

    The first record of a moment says when and where (`record_id`, `run_id`, `slide_id`, `at`), the last one the note
    (`note`, `noted_at`, `noted_by`).
    """

    __tablename__ = "moment"

    moment_id: str = Field(primary_key=True)
    record_id: str
    run_id: str
    slide_id: str
    at: datetime = Field(sa_type=UtcText)
    note: str
    noted_at: datetime = Field(sa_type=UtcText)
    noted_by: str


class SettingRow(SQLModel, table=True):
    """What is set once for this store, such as the team; `value` is JSON."""

    __tablename__ = "setting"

    key: str = Field(primary_key=True)
    value: str
