"""An error may hold what was typed; it reaches no log, no sentence and no trace (row 47 of the fault catalogue)."""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pydantic import ValidationError
from sqlalchemy.exc import SQLAlchemyError

from tests.store.faults import Database, new_database
from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, moment, step
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.live_lesson import Progress
from vertrouwen_desktop.domain.ports import Trouble
from vertrouwen_desktop.domain.records import RECORD
from vertrouwen_desktop.store import rows, vault
from vertrouwen_desktop.store.backup import Backups
from vertrouwen_desktop.store.backup_list import list_backups
from vertrouwen_desktop.store.disk import Ballast
from vertrouwen_desktop.store.engine import make_write_engine
from vertrouwen_desktop.store.header import Header
from vertrouwen_desktop.store.items import ITEM
from vertrouwen_desktop.store.rescue import Step, rescue
from vertrouwen_desktop.store.writer import StoreKeeper

NAME = "Noorgeheim"
KEY = bytearray(b"k" * 32)
NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


def told(act: Callable[[], object], kind: type[Exception] | tuple[type[Exception], ...]) -> str:
    """Return all that a log or a crash page could make of the error."""
    with pytest.raises(kind) as caught:
        act()
    return "".join(traceback.format_exception(caught.value)) + repr(caught.value)


def test_an_error_of_the_database_says_no_values(tmp_path: Path) -> None:
    new_database(tmp_path / "store.db", KEY)
    database = Database(tmp_path / "store.db", KEY)
    database.trouble = Trouble.READ_ONLY
    engine = make_write_engine(database.connect)

    def keep() -> None:
        with engine.begin() as connection:
            rows.write(connection, moment(1, NAME))

    text = told(keep, SQLAlchemyError)
    assert "readonly database" in text
    assert NAME not in text
    engine.dispose()


@pytest.mark.parametrize(
    "read",
    [
        lambda: RECORD.validate_json(f'{{"kind": "moment", "note": "{NAME}", "x": 1}}'),
        lambda: ITEM.validate_json(f'{{"kind": "setting", "key": "x", "value": "{NAME}", "stamp": "{NAME}"}}'),
        lambda: Progress.model_validate({"teacher": NAME, "seq": NAME}),
        lambda: Header.model_validate({"file_id": NAME}),
    ],
    ids=["record", "item", "progress", "key file"],
)
def test_an_error_of_what_is_read_says_no_values(read: Callable[[], object]) -> None:
    assert NAME not in told(read, ValidationError)


def test_nothing_that_goes_wrong_in_the_store_says_a_name_or_a_password(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    folder, word = tmp_path / NAME / "store", f"{PASSWORD} {NAME}"
    made = vault.create_vault(folder, word, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)
    made.keeper.keep(moment(1, NAME))
    made.keeper.keep(step(1, slide_id=NAME))
    (tmp_path / "in the way").write_text("")
    backups = Backups(made.backup, folder, tmp_path / "in the way", lambda: NOW)
    said = [backups.run()[0].sentence]
    made.backup(tmp_path / "backups")
    (folder / "store.db").rename(folder / "away")
    made.keeper.keep(moment(2, NAME))
    made.close(0.5)
    texts = [told(lambda: vault.open_vault(folder, word, Ear()), KnownError)]
    (folder / "away").rename(folder / "store.db")
    texts.append(told(lambda: vault.open_vault(folder, NAME, Ear()), KnownError))
    raw = bytearray((folder / "store.db").read_bytes())
    for page in range(0, len(raw), 4096):
        raw[page + 99] ^= 1
    (folder / "store.db").write_bytes(raw)
    texts.append(told(lambda: vault.open_vault(folder, word, Ear()), KnownError))
    for doing in (Step.CHECK, Step.SALVAGE, Step.BACKUP):
        said.append(rescue(folder, doing, word, list_backups(tmp_path / "backups"), NOW).sentence)
    assert all(said)
    shown = [text.replace(str(tmp_path / NAME), "") for text in texts]
    assert not any(NAME in text for text in (*shown, *said, caplog.text, *capfd.readouterr()))


def test_a_record_that_cannot_be_kept_says_nothing_of_itself(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    new_database(tmp_path / "store.db", KEY)
    database, ear = Database(tmp_path / "store.db", KEY), Ear()
    keeper = StoreKeeper(database.path, database.connect, Ballast(tmp_path / "ballast", 0), ear, QUICK)
    lonely = step(1, slide_id=NAME)
    progress = lonely.progress.model_copy(update={"activities": {NAME: {"text": f"{NAME}\ud800"}}})
    keeper.keep(lonely.model_copy(update={"progress": progress}))
    assert ear.wait_for(Trouble.OTHER)
    keeper.close(0.2)
    assert not any(NAME in text for text in (caplog.text, *capfd.readouterr(), repr(ear.heard)))
