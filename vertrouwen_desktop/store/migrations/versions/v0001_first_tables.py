"""Lessons, their steps, answers, moments and settings."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "lesson_run",
        sa.Column("run_id", sa.String(), primary_key=True),
        sa.Column("programme_id", sa.String(), nullable=False),
        sa.Column("lesson", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("progress", sa.String(), nullable=False),
        sa.Column("started_at", sa.String(27), nullable=False),
        sa.Column("updated_at", sa.String(27), nullable=False),
        sa.Column("kept_by", sa.String(), nullable=False),
    )
    op.create_table(
        "lesson_step",
        sa.Column("record_id", sa.String(), primary_key=True),
        sa.Column("run_id", sa.String(), nullable=False, index=True),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("slide_id", sa.String(), nullable=False),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
    )
    op.create_table(
        "answer",
        sa.Column("record_id", sa.String(), primary_key=True),
        sa.Column("run_id", sa.String(), nullable=False, index=True),
        sa.Column("slide_id", sa.String(), nullable=False),
        sa.Column("activity", sa.String(), nullable=False, index=True),
        sa.Column("answer", sa.String(), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
    )
    op.create_table(
        "moment",
        sa.Column("moment_id", sa.String(), primary_key=True),
        sa.Column("record_id", sa.String(), nullable=False),
        sa.Column("run_id", sa.String(), nullable=False),
        sa.Column("slide_id", sa.String(), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("noted_at", sa.String(27), nullable=False),
        sa.Column("noted_by", sa.String(), nullable=False),
    )
    op.create_table(
        "setting",
        sa.Column("key", sa.String(), primary_key=True),
        sa.Column("value", sa.String(), nullable=False),
    )
