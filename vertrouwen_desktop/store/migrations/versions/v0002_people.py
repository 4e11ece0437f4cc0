"""People, plans, the log; a class for every lesson that is given."""

from __future__ import annotations

import hashlib
import json
import secrets

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("lesson_run", sa.Column("class_id", sa.String(), nullable=False, server_default=""))
    op.create_index("ix_lesson_run_class_id", "lesson_run", ["class_id"])
    op.create_index("ix_moment_run_id", "moment", ["run_id"])
    op.add_column("setting", sa.Column("stamp", sa.Integer(), nullable=False, server_default="0"))
    _people()
    _log()
    _begin_log()


def _begin_log() -> None:
    """Give the log its own key, not one made from the data key (which may change), and its sealed beginning."""
    key = json.dumps(secrets.token_hex(32))
    settings = sa.table("setting", sa.column("key"), sa.column("value"), sa.column("stamp"))
    op.bulk_insert(settings, [{"key": "log_key", "value": key, "stamp": 0}])
    ends = sa.table("log_end", sa.column("which"), sa.column("seq"), sa.column("mac"), sa.column("seal"))
    content = json.dumps(["newest", 0, ""]).encode()
    seal = hashlib.blake2b(content, key=hashlib.blake2b(key.encode()).digest(), digest_size=32).hexdigest()
    op.bulk_insert(ends, [{"which": "newest", "seq": 0, "mac": "", "seal": seal}])


def _people() -> None:
    op.create_table("adult", *_id("adult_id"), *_texts("name", "role"), _flag("active"), *_stamps())
    op.create_table(
        "school_class",
        *_id("class_id"),
        *_texts("name", "groups", "school_year"),
        _flag("archived"),
        *_stamps(),
    )
    op.create_table(
        "pairing",
        *_id("pairing_id"),
        sa.Column("class_id", sa.String(), nullable=False, index=True),
        *_texts("teacher_id", "youth_worker_id"),
        sa.Column("since", sa.Date(), nullable=False),
        *_stamps(),
    )
    op.create_table(
        "pupil",
        *_id("pupil_id"),
        sa.Column("class_id", sa.String(), nullable=False, index=True),
        *_texts("call_name", "initial", "symbol", "group", "source_key"),
        sa.Column("left_on", sa.Date(), nullable=True),
        _flag("restricted"),
        *_stamps(),
    )
    op.create_table(
        "plan",
        *_id("plan_id"),
        sa.Column("class_id", sa.String(), nullable=False, index=True),
        *_texts("programme_id", "lessons"),
        *_stamps(),
    )
    op.create_table(
        "gone",
        sa.Column("kind", sa.String(), primary_key=True),
        sa.Column("row_id", sa.String(), primary_key=True),
        sa.Column("stamp", sa.Integer(), nullable=False),
    )


def _log() -> None:
    op.create_table(
        "log_line",
        sa.Column("seq", sa.Integer(), primary_key=True),
        sa.Column("line_id", sa.String(), nullable=False, unique=True),
        sa.Column("at", sa.String(27), nullable=False),
        *_texts("who", "act", "subject"),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("mac", sa.String(), nullable=False),
    )
    op.create_table(
        "log_end",
        sa.Column("which", sa.String(), primary_key=True),
        sa.Column("seq", sa.Integer(), nullable=False),
        *_texts("mac", "seal"),
    )
    op.execute("""
        CREATE TRIGGER log_line_stays BEFORE UPDATE ON log_line
        BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END
    """)
    op.execute("""
        CREATE TRIGGER log_line_is_new BEFORE INSERT ON log_line
        WHEN NEW.seq <= max(coalesce((SELECT max(seq) FROM log_line), 0), coalesce((SELECT max(seq) FROM log_end), 0))
        BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END
    """)
    op.execute("""
        CREATE TRIGGER log_line_goes_from_the_oldest BEFORE DELETE ON log_line
        WHEN OLD.seq > coalesce((SELECT seq FROM log_end WHERE which = 'oldest'), 0)
        BEGIN SELECT RAISE(ABORT, 'the log is only added to'); END
    """)


def _id(name: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), primary_key=True)]


def _texts(*names: str) -> list[sa.Column[str]]:
    return [sa.Column(name, sa.String(), nullable=False) for name in names]


def _flag(name: str) -> sa.Column[bool]:
    return sa.Column(name, sa.Boolean(), nullable=False)


def _stamps() -> list[sa.Column[int]]:
    return [
        sa.Column("stamp", sa.Integer(), nullable=False, index=True),
        sa.Column("entered", sa.Integer(), nullable=False),
    ]
