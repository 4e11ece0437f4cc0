from __future__ import annotations

import hashlib
import shutil
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlmodel import SQLModel

from tests.store.faults import new_database
from tests.store.making import QUICK, Ear
from tests.store.old.make_fixture import EXPECTED, OLD, PASSWORD, released
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store import migrate, vault
from vertrouwen_desktop.store.engine import connect, connect_for_writing, inspect, make_write_engine
from vertrouwen_desktop.store.keyfile import Keys, open_keys
from vertrouwen_desktop.store.tables import SCHEMA

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
KEY = bytearray(b"m" * 32)


@pytest.fixture(params=released(), ids=lambda path: path.name)
def old(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    shutil.copytree(request.param, tmp_path / "store")
    return tmp_path / "store"


def fingerprint(folder: Path) -> dict[str, str]:
    files = [folder / "store.db", folder / "store.db-wal"]
    return {path.name: hashlib.sha256(path.read_bytes()).hexdigest() for path in files if path.exists()}


def test_every_released_schema_has_its_file() -> None:
    assert [path.name for path in released()] == [f"schema-{number}" for number in range(1, SCHEMA + 1)]
    assert OLD.is_dir()


def test_a_store_of_every_release_opens_with_all_that_was_in_it(old: Path) -> None:
    opened = vault.open_vault(old, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0)
    assert opened.kept() == EXPECTED
    assert opened.close(5.0)


def test_the_numbers_are_one_line_to_the_newest_schema() -> None:
    script = ScriptDirectory(str(migrate.migrations_folder()))
    assert [r.revision for r in script.walk_revisions()] == [migrate.revision_of(n) for n in range(SCHEMA, 0, -1)]


def test_the_migrations_make_the_tables_that_the_code_knows(tmp_path: Path) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    new_database(tmp_path / "store.db", KEY)
    engine = make_write_engine(lambda: connect_for_writing(tmp_path / "store.db", KEY))

    def mine(_object: object, name: str | None, kind: str, _reflected: bool, _other: object) -> bool:
        return kind != "table" or name != "alembic_version"

    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"include_object": mine, "compare_type": False})
        assert compare_metadata(context, SQLModel.metadata) == []
    engine.dispose()


def mark(folder: Path, statement: str) -> None:
    keys = open_keys(folder, PASSWORD)
    with closing(connect(folder / "store.db", keys.data)) as connection:
        connection.execute(statement)


@pytest.mark.parametrize(
    "statement",
    [
        f"PRAGMA user_version = {SCHEMA + 1}",
        "PRAGMA user_version = 0",
        "UPDATE alembic_version SET version_num = '7777'",
        "DROP TABLE alembic_version",
    ],
)
def test_a_newer_or_unknown_schema_is_refused_and_not_a_byte_changes(tmp_path: Path, statement: str) -> None:
    folder = tmp_path / "store"
    shutil.copytree(OLD / f"schema-{SCHEMA}", folder)
    mark(folder, statement)
    before = fingerprint(folder)
    with pytest.raises(KnownError, match="Er is niets gewijzigd"):
        vault.open_vault(folder, PASSWORD, Ear())
    assert fingerprint(folder) == before
    assert not (folder / vault.COPIES).exists()


def test_a_newer_schema_that_still_lies_in_the_wal_is_refused_and_not_a_byte_changes(tmp_path: Path) -> None:
    source, folder = tmp_path / "source", tmp_path / "store"
    shutil.copytree(OLD / f"schema-{SCHEMA}", source)
    keys = open_keys(source, PASSWORD)
    with closing(connect(source / "store.db", keys.data)) as connection:
        connection.execute(f"PRAGMA user_version = {SCHEMA + 1}")
        shutil.copytree(source, folder, ignore=shutil.ignore_patterns("*-shm"))  # as after a kill
    before = fingerprint(folder)
    assert "store.db-wal" in before
    with pytest.raises(KnownError, match="nieuwere versie"):
        vault.open_vault(folder, PASSWORD, Ear())
    assert fingerprint(folder) == before


SECOND = """
import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"


def upgrade():
    with op.batch_alter_table("lesson_run") as batch:
        batch.add_column(sa.Column("place", sa.String(), nullable=False, server_default=""))
    {then}
"""


@pytest.fixture
def next_release(tmp_path: Path) -> Path:
    folder = tmp_path / "migrations"
    shutil.copytree(migrate.migrations_folder(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    return folder


def add_migration(folder: Path, then: str = "pass") -> None:
    text = SECOND.format(revision=migrate.revision_of(SCHEMA + 1), before=migrate.revision_of(SCHEMA), then=then)
    (folder / "versions" / f"v{SCHEMA + 1:04d}_next.py").write_text(text)


def upgraded(folder: Path, migrations: Path) -> Keys:
    keys = open_keys(folder, PASSWORD)
    vault.bring_up_to_date(folder, keys, SCHEMA + 1, migrations, lambda: NOW)
    return keys


def test_an_older_store_is_copied_verified_and_then_upgraded(tmp_path: Path, next_release: Path) -> None:
    folder = tmp_path / "store"
    shutil.copytree(OLD / f"schema-{SCHEMA}", folder)
    add_migration(next_release)
    keys = upgraded(folder, next_release)
    assert inspect(folder / "store.db", keys.data).schema == SCHEMA + 1
    (copy,) = (folder / vault.COPIES).iterdir()
    assert copy.name == f"schema-{SCHEMA}-2026-11-22-101500"
    opened = vault.open_vault(copy, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0)
    assert opened.kept() == EXPECTED
    opened.close(5.0)


def test_an_upgrade_that_fails_halfway_leaves_the_old_store(tmp_path: Path, next_release: Path) -> None:
    folder = tmp_path / "store"
    shutil.copytree(OLD / f"schema-{SCHEMA}", folder)
    add_migration(next_release, 'op.execute("INSERT INTO nowhere VALUES (1)")')
    with pytest.raises(KnownError, match="Er is niets gewijzigd"):
        upgraded(folder, next_release)
    opened = vault.open_vault(folder, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0)
    assert opened.kept() == EXPECTED
    opened.close(5.0)


def test_without_a_good_copy_nothing_is_upgraded(
    tmp_path: Path, next_release: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "store"
    shutil.copytree(OLD / f"schema-{SCHEMA}", folder)
    add_migration(next_release)
    (folder / vault.COPIES).write_text("in the way")
    before = fingerprint(folder)
    with pytest.raises(KnownError, match="reservekopie"):
        upgraded(folder, next_release)
    assert fingerprint(folder) == before


def test_the_bundle_finds_its_migrations(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)
    assert migrate.migrations_folder() == tmp_path / "vertrouwen_desktop" / "store" / "migrations"


def test_no_transaction_of_its_own_is_begun_by_a_migration(tmp_path: Path) -> None:
    """All of an upgrade is one transaction: a failure after the migrations takes them back too."""
    path = tmp_path / "store.db"
    path.touch()
    engine = make_write_engine(lambda: connect_for_writing(path, KEY))

    def fail(connection: Connection) -> None:
        migrate._run(connection, SCHEMA, migrate.migrations_folder())
        raise RuntimeError

    with pytest.raises(RuntimeError), engine.begin() as connection:
        fail(connection)
    with engine.connect() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar() == 0
    engine.dispose()
