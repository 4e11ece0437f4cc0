"""Ink on the slides of a lesson; for whom a class gets its lessons, and what children and carers agree to."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("school_class", sa.Column("audience", sa.String(), nullable=False, server_default="standard"))
    op.add_column("school_class", sa.Column("programme_id", sa.String(), nullable=False, server_default=""))
    op.add_column("pupil", sa.Column("consents", sa.String(), nullable=False, server_default="[]"))
    op.create_table(
        "ink",
        sa.Column("act_id", sa.String(), primary_key=True),
        sa.Column("run_id", sa.String(), nullable=False, index=True),
        sa.Column("slide_id", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("color", sa.Integer(), nullable=False),
        sa.Column("width", sa.Integer(), nullable=False),
        sa.Column("points", sa.LargeBinary(), nullable=False),
        sa.Column("at", sa.String(27), nullable=False),
    )
