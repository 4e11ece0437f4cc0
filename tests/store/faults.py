"""A database that fails on demand, for real: the errors are SQLite's own."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import Any

from vertrouwen_desktop.domain.ports import Trouble
from vertrouwen_desktop.store.engine import connect, connect_for_writing, create_file, make_write_engine
from vertrouwen_desktop.store.migrate import migrations_folder, upgrade
from vertrouwen_desktop.store.tables import SCHEMA

PRAGMA = {
    Trouble.DISK_FULL: ("PRAGMA max_page_count=1", "PRAGMA max_page_count=4294967294"),
    Trouble.READ_ONLY: ("PRAGMA query_only=ON", "PRAGMA query_only=OFF"),
}


def new_database(path: Path, key: bytearray) -> None:
    create_file(path)
    engine = make_write_engine(lambda: connect_for_writing(path, key))
    upgrade(engine, SCHEMA, migrations_folder())
    engine.dispose()


class Database:
    """Makes connections that are full or read-only, when told so."""

    def __init__(self, path: Path, key: bytearray) -> None:
        self.path = path
        self.key = key
        self.trouble = Trouble.NONE
        self.opened = 0
        self._last: Any = None

    def connect(self) -> Any:
        self._last = connect_for_writing(self.path, self.key)
        self.opened += 1
        if self.trouble is not Trouble.NONE:
            self._last.execute(PRAGMA[self.trouble][0])
        return self._last

    def be_in(self, trouble: Trouble) -> None:
        """Break, or mend with NONE; the present connection too. The keeper must have nothing to do just then."""
        before, self.trouble = self.trouble, trouble
        if trouble is not Trouble.NONE and self._last is not None:
            self._last.execute(PRAGMA[trouble][0])
        assert before is not trouble

    def ids(self) -> list[str]:
        """Return the ids of the kept steps, in the order in which they were kept."""
        with closing(connect(self.path, self.key)) as connection:
            return [row[0] for row in connection.execute("SELECT record_id FROM lesson_step ORDER BY rowid")]

    def count(self, table: str) -> int:
        with closing(connect(self.path, self.key)) as connection:
            (count,) = connection.execute(f"SELECT count(*) FROM {table}").fetchone()
            return int(count)
