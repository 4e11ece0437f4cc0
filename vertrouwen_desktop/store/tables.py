"""The tables. No row refers to another by a foreign key: records may arrive in any order (outbox, retries)."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import Final

from sqlalchemy import Dialect, String, TypeDecorator
from sqlmodel import Field, SQLModel

SCHEMA: Final = 3
"""The number of the newest migration; kept in the file as `user_version`."""


def utc_text(moment: datetime) -> str:
    """Return a timezone-aware moment as text of fixed width in UTC."""
    assert moment.tzinfo is not None
    # not %Y: that does not pad the year everywhere
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="microseconds") + "Z"


class UtcText(TypeDecorator[datetime]):
    """A timezone-aware moment as text of fixed width in UTC, so that text order is time order."""

    impl = String(27)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        return None if value is None else utc_text(value)

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
    class_id: str = Field(default="", index=True)


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
    run_id: str = Field(index=True)
    slide_id: str
    at: datetime = Field(sa_type=UtcText)
    note: str
    noted_at: datetime = Field(sa_type=UtcText)
    noted_by: str


class InkRow(SQLModel, table=True):
    """A stroke on a slide, or all of it cleared: `kind` is stroke, clear or gone. What is gone has no points.

    `points` are x, y, x, y ... in the steps of `domain.ink`, two bytes each, the lower one first.
    """

    __tablename__ = "ink"

    act_id: str = Field(primary_key=True)
    run_id: str = Field(index=True)
    slide_id: str
    kind: str
    seq: int
    color: int
    width: int
    points: bytes
    at: datetime = Field(sa_type=UtcText)


class SettingRow(SQLModel, table=True):
    """What there is one of in this store, such as the school; `value` is JSON."""

    __tablename__ = "setting"

    key: str = Field(primary_key=True)
    value: str
    stamp: int = 0


class _Stamped(SQLModel):
    """`stamp`: when it was put, higher than anything put before. `entered`: its first stamp, the order of entry."""

    stamp: int = Field(index=True)
    entered: int


class AdultRow(_Stamped, table=True):
    __tablename__ = "adult"

    adult_id: str = Field(primary_key=True)
    name: str
    role: str
    active: bool


class SchoolClassRow(_Stamped, table=True):
    __tablename__ = "school_class"

    class_id: str = Field(primary_key=True)
    name: str
    groups: str
    school_year: str
    archived: bool
    audience: str = "standard"
    programme_id: str = ""


class PairingRow(_Stamped, table=True):
    __tablename__ = "pairing"

    pairing_id: str = Field(primary_key=True)
    class_id: str = Field(index=True)
    teacher_id: str
    youth_worker_id: str
    since: date


class PupilRow(_Stamped, table=True):
    """A pupil. Other tables say `pupil_id`, never the name. `consents` is JSON, always read and written whole."""

    __tablename__ = "pupil"

    pupil_id: str = Field(primary_key=True)
    class_id: str = Field(index=True)
    call_name: str
    initial: str
    symbol: str
    group: str
    source_key: str
    left_on: date | None
    restricted: bool
    consents: str = "[]"


class PlanRow(_Stamped, table=True):
    """The planned lessons of a class in a programme; `lessons` is JSON, always read and written whole."""

    __tablename__ = "plan"

    plan_id: str = Field(primary_key=True)
    class_id: str = Field(index=True)
    programme_id: str
    lessons: str


class GoneRow(SQLModel, table=True):
    """What was taken away, by id only, so that what comes in late does not bring it back. `kind` is the table."""

    __tablename__ = "gone"

    kind: str = Field(primary_key=True)
    row_id: str = Field(primary_key=True)
    stamp: int


class LogLineRow(SQLModel, table=True):
    """A line of the log; triggers let nobody change one, and take away only from the oldest end (`LogEndRow`)."""

    __tablename__ = "log_line"

    seq: int = Field(primary_key=True)
    line_id: str = Field(unique=True)
    at: datetime = Field(sa_type=UtcText)
    who: str
    act: str
    subject: str
    count: int
    mac: str


class LogEndRow(SQLModel, table=True):
    """Where the log begins (`which` is "oldest": the line before its first one) and ends ("newest")."""

    __tablename__ = "log_end"

    which: str = Field(primary_key=True)
    seq: int
    mac: str
    seal: str
