from __future__ import annotations

import base64
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.store.disks import fill, read_only, small_disk
from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, answer, moment, step
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.ports import Kept, Team, Trouble
from vertrouwen_desktop.store import engine, vault
from vertrouwen_desktop.store.keyfile import KEYS, KEYS_TWIN, open_keys
from vertrouwen_desktop.store.vault import OpenVault, WrongPassword

TEAM = Team("Juf Marit", "Sam", "Groep 6")
NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def made(folder: Path) -> Iterator[OpenVault]:
    made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)
    yield made
    made.close(2.0)


def reopen(folder: Path, password: str = PASSWORD) -> OpenVault:
    return vault.open_vault(folder, password, Ear(), rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)


def test_a_new_store_knows_nothing(made: OpenVault) -> None:
    assert made.kept() == Kept()


def test_what_was_kept_is_there_when_it_opens_again(made: OpenVault, folder: Path) -> None:
    made.save_team(TEAM)
    for record in (step(1), step(2), answer(1), moment(1)):
        made.keeper.keep(record)
    before = made.kept()
    assert made.close(5.0)
    assert made.close(5.0)
    again = reopen(folder)
    answers = {"class_promises": {"promises": ["We luisteren."]}}
    assert again.kept() == before
    assert before == Kept(TEAM, step(2).progress, {}, ("We luisteren.",), (moment(1),), answers=answers)
    again.close(5.0)


def test_kept_may_be_asked_by_any_thread(made: OpenVault) -> None:
    made.save_team(TEAM)
    found: list[Kept] = []
    threads = [threading.Thread(target=lambda: found.append(made.kept())) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [kept.team for kept in found] == [TEAM] * 4


def test_a_wrong_password_changes_nothing(made: OpenVault, folder: Path) -> None:
    made.close(5.0)
    before = contents(folder)
    with pytest.raises(WrongPassword):
        reopen(folder, "geraden")
    assert contents(folder) == before


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_nothing_new_is_made_over_a_store_or_its_remains(made: OpenVault, folder: Path) -> None:
    made.close(5.0)
    for remove in ((), (KEYS,), (KEYS_TWIN,)):
        for name in remove:
            (folder / name).unlink()
        before = contents(folder)
        assert vault.vault_exists(folder)
        with pytest.raises(KnownError, match="staan al gegevens"):
            vault.create_vault(folder, PASSWORD, Ear(), CHEAP)
        assert contents(folder) == before
    (folder / "store.db").unlink()
    assert not vault.vault_exists(folder)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.unlink(),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(4080)),
        lambda path: path.write_bytes(os.urandom(8192)),
        lambda path: path.write_bytes(path.read_bytes()[:5000]),
        lambda path: path.write_bytes(path.read_bytes()[:4096] + bytes(4096) + path.read_bytes()[8192:]),
    ],
    ids=["missing", "empty", "plain", "garbage", "cut", "zeroed page"],
)
def test_what_is_not_ours_or_damaged_is_refused_and_stays(
    made: OpenVault, folder: Path, spoil: Callable[[Path], object]
) -> None:
    made.close(5.0)
    spoil(folder / "store.db")
    before = contents(folder)
    with pytest.raises(KnownError, match="reservekopie"):
        reopen(folder)
    assert contents(folder) == before


def test_a_store_of_another_program_is_refused(made: OpenVault, folder: Path) -> None:
    made.close(5.0)
    keys = open_keys(folder, PASSWORD)
    with closing(engine.connect(folder / "store.db", keys.data)) as connection:
        connection.execute("PRAGMA application_id = 7")
    with pytest.raises(KnownError):
        reopen(folder)


def test_a_making_that_was_cut_off_is_finished_or_forgotten(made: OpenVault, folder: Path) -> None:
    made.close(5.0)
    (folder / "store.db").rename(folder / "store.db.partial")  # killed just before the last step
    assert reopen(folder).close(5.0)
    (folder / "store.db").rename(folder / "store.db.partial")
    (folder / KEYS).unlink()
    (folder / KEYS_TWIN).unlink()  # killed before the keys were written
    assert not vault.vault_exists(folder)
    new = vault.create_vault(folder, "een ander wachtwoord", Ear(), CHEAP, ballast_bytes=0)
    assert new.kept() == Kept()
    new.close(5.0)


def test_what_was_kept_while_locked_comes_in_on_opening(made: OpenVault, folder: Path) -> None:
    made.keeper.keep(step(1))
    made.close(5.0)
    sealed = vault.sealed_keeper(folder, Ear(), rhythm=QUICK, ballast_bytes=0)
    sealed.keep(step(2))
    assert sealed.flush(5.0)
    opened = reopen(folder)
    assert opened.kept().unfinished == step(2).progress
    sealed.keep(step(3))  # the program was locked till now, and hands over
    assert sealed.close(5.0)
    assert opened.drain_outbox() == 1
    assert opened.kept().unfinished == step(3).progress
    opened.close(5.0)


def test_what_the_database_does_not_take_at_the_end_is_sealed(made: OpenVault, folder: Path) -> None:
    made.keeper.keep(step(1))
    assert made.keeper.flush(5.0)
    (folder / "store.db").rename(folder / "away")
    made.keeper.keep(step(2))
    assert made.close(1.0)
    (folder / "away").rename(folder / "store.db")
    again = reopen(folder)
    assert again.kept().unfinished == step(2).progress
    again.close(5.0)


def test_reading_goes_on_when_nothing_can_be_written(made: OpenVault, monkeypatch: pytest.MonkeyPatch) -> None:
    made.save_team(TEAM)
    assert made.keeper.close(5.0)

    def broken() -> object:
        raise OSError("read-only folder")

    monkeypatch.setattr(made, "_reader", engine.make_engine(broken))
    assert made.kept().team == TEAM


def test_a_disk_that_is_full_and_then_read_only_at_the_start_does_not_stop_the_lesson(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk") as mounted:
        folder = tmp_path / "disk"
        made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, ballast_bytes=0)
        made.save_team(TEAM)
        assert made.close(5.0)
        if mounted:
            fill(folder / "filler")
            ear = Ear()
            with vault.take_vault_lock(folder):
                full = vault.open_vault(folder, PASSWORD, ear, rhythm=QUICK, ballast_bytes=0)
                assert full.kept().team == TEAM
                full.keeper.keep(step(1))
                assert ear.wait_for(Trouble.DISK_FULL)
                assert not full.close(0.5)
            (folder / "filler").unlink()
        ear = Ear()
        with read_only(folder, mounted):
            opened = vault.open_vault(folder, PASSWORD, ear, rhythm=QUICK, ballast_bytes=0)
            opened.keeper.keep(step(2))
            if os.access(folder, os.W_OK):  # root, whom the rights of a folder do not stop
                assert opened.keeper.flush(5.0)
            else:
                assert ear.wait_for(Trouble.READ_ONLY)
            assert opened.kept().team == TEAM
        assert opened.keeper.flush(5.0)
        unfinished = opened.kept().unfinished
        assert unfinished is not None
        assert unfinished.seq == 2
        assert opened.close(5.0)


def test_a_backup_opens_with_the_same_password_while_the_lesson_goes_on(
    made: OpenVault, folder: Path, tmp_path: Path
) -> None:
    made.save_team(TEAM)
    made.keeper.keep(step(1))
    copies = [made.backup(tmp_path / "usb") for _ in range(2)]
    assert [copy.name for copy in copies] == ["vertrouwen-2026-11-22-101500", "vertrouwen-2026-11-22-101500-2"]
    made.keeper.keep(step(2))
    assert {path.name for path in (tmp_path / "usb").iterdir()} == {copy.name for copy in copies}
    assert sorted(path.name for path in copies[0].iterdir()) == [KEYS, KEYS_TWIN, "store.db"]
    opened = reopen(copies[0])
    assert opened.kept().unfinished == step(1).progress
    opened.close(5.0)


def test_a_backup_that_fails_leaves_nothing(made: OpenVault, tmp_path: Path) -> None:
    (tmp_path / "usb").write_text("not a folder")
    with pytest.raises(KnownError, match="reservekopie"):
        made.backup(tmp_path / "usb")
    assert made.kept() == Kept()


def test_a_demo_can_be_steered_after_a_crash_but_never_opened_again(folder: Path) -> None:
    demo = vault.create_with_random_key(folder, Ear())
    demo.save_team(TEAM)
    assert demo.kept().team == TEAM
    demo.close(5.0)
    vault.sealed_keeper(folder, Ear()).close(5.0)
    with pytest.raises(WrongPassword):
        reopen(folder)


SECRETS = ("Noor-geheim", "groep-geheim", "notitie-geheim", "belofte-geheim", "Sam-geheim", "dia-geheim", PASSWORD)


def test_planted_secrets_are_in_no_file(made: OpenVault, folder: Path, tmp_path: Path) -> None:
    def plant(keep: Callable[[object], None]) -> None:
        keep(moment(1, "notitie-geheim over Noor-geheim"))
        keep(answer(1, ("belofte-geheim",)))
        keep(step(1, slide_id="dia-geheim"))

    made.save_team(Team("Noor-geheim", "Sam-geheim", "groep-geheim"))
    plant(made.keeper.keep)  # type: ignore[arg-type]
    assert made.keeper.flush(5.0)
    sealed = vault.sealed_keeper(folder, Ear(), ballast_bytes=0)
    plant(sealed.keep)  # type: ignore[arg-type]
    assert sealed.flush(5.0)
    made.backup(folder / "kopie")
    files = contents(folder)
    assert any(name.endswith("-wal") for name in files)
    assert any(name.endswith(".sealed") for name in files)
    keys = open_keys(folder, PASSWORD)
    made.close(5.0)
    sealed.close(5.0)
    for name, data in [*files.items(), *contents(folder).items()]:
        for secret in SECRETS:
            for form in (secret.encode(), secret.encode("utf-16-le"), base64.b64encode(secret.encode())[:8]):
                assert form not in data, name
        for key in (keys.data, keys.outbox):
            for raw in (bytes(key), key.hex().encode(), base64.b64encode(key)):
                assert raw not in data, name


def test_the_settings_of_the_database_are_the_verified_ones(made: OpenVault, folder: Path) -> None:
    made.close(5.0)
    keys = open_keys(folder, PASSWORD)
    wanted = {
        "journal_mode": "wal",
        "synchronous": 2,
        "foreign_keys": 1,
        "trusted_schema": 0,
        "cell_size_check": 1,
        "temp_store": 2,
        "wal_autocheckpoint": 200,
        "secure_delete": 1,
        "checkpoint_fullfsync": 1,
        "application_id": engine.APPLICATION_ID,
    }
    with closing(engine.connect_for_writing(folder / "store.db", keys.data)) as connection:
        found = {name: connection.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
        assert int(connection.execute("PRAGMA cipher_memory_security").fetchone()[0]) == 1
    assert found == wanted
