"""Brings a database to the newest schema, in one transaction; alembic is imported only when there is work."""

from __future__ import annotations

import sys
from pathlib import Path

from sqlalchemy import Connection, Engine

from vertrouwen_desktop.domain.errors import BugError, KnownError
from vertrouwen_desktop.store.engine import APPLICATION_ID, Stamp

_PLACE = Path("vertrouwen_desktop") / "store" / "migrations"


def migrations_folder() -> Path:
    """Return where the migrations are: beside this file, or inside the bundle. Never in a folder of the user."""
    bundle = getattr(sys, "_MEIPASS", None)
    return Path(__file__).parent / "migrations" if bundle is None else Path(bundle) / _PLACE


def revision_of(schema: int) -> str:
    return f"{schema:04d}"


def needs_upgrade(stamp: Stamp, schema: int) -> bool:
    """Return whether the file is of an older schema; raises KnownError when it is of one that we do not know."""
    if stamp.schema > schema:
        raise KnownError(
            "Deze gegevens zijn gemaakt met een nieuwere versie van Vertrouwen. Er is niets gewijzigd. "
            "Installeer de nieuwste versie."
        )
    if stamp.schema < 1 or stamp.revision != revision_of(stamp.schema):
        raise KnownError("Deze gegevens kent Vertrouwen niet. Er is niets gewijzigd. Zet een reservekopie terug.")
    return stamp.schema < schema


def upgrade(engine: Engine, schema: int, folder: Path) -> None:
    """Bring the database behind a *write* engine to `schema`: wholly, or not at all.

    Raises SQLAlchemyError of the surroundings.
    """
    with engine.begin() as connection:
        _run(connection, schema, folder)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
            raise BugError("foreign keys after migration")
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID:d}")
        connection.exec_driver_sql(f"PRAGMA user_version = {schema:d}")


def _run(connection: Connection, schema: int, folder: Path) -> None:
    from alembic.config import Config
    from alembic.runtime.environment import EnvironmentContext
    from alembic.script import ScriptDirectory

    target = revision_of(schema)
    script = ScriptDirectory(str(folder))
    config = Config()
    with EnvironmentContext(
        config, script, fn=lambda current, _context: script._upgrade_revs(target, current), destination_rev=target
    ) as environment:
        # transactional_ddl off: alembic begins and commits nothing, all of it is one transaction of ours
        environment.configure(connection=connection, transactional_ddl=False, render_as_batch=True)
        environment.run_migrations()
