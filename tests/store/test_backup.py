"""Backups are made in two folders, thinned, listed, removed and put back; what cannot be done is said."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from tests.store.disks import fill, small_disk
from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, moment, step
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.store import engine, vault
from vertrouwen_desktop.store.backup import OVERDUE, Backups
from vertrouwen_desktop.store.backup_list import Backup, list_backups, time_in
from vertrouwen_desktop.store.backup_restore import finish_restore, open_backup, preview, restore
from vertrouwen_desktop.store.header import KEYS, KEYS_TWIN, WrongPassword
from vertrouwen_desktop.store.keyfile import unlock
from vertrouwen_desktop.store.opened import OpenVault

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)


class Clock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now

    def go_on(self, **by: float) -> None:
        self.now += timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "store"


@pytest.fixture
def made(folder: Path, clock: Clock) -> Iterator[OpenVault]:
    made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=0, now=clock)
    made.keeper.keep(step(1))
    made.keeper.keep(step(8, status=Status.ENDED))
    yield made
    made.close(2.0)


@pytest.fixture
def backups(made: OpenVault, folder: Path, clock: Clock) -> Backups:
    return Backups(made.backup, folder, folder.parent / "backups", clock)


def reopen(folder: Path, password: str = PASSWORD) -> OpenVault:
    return vault.open_vault(folder, password, Ear(), rhythm=QUICK, ballast_bytes=0, now=lambda: NOW)


def newest(backups: Backups) -> Backup:
    return backups.all()[0]


def contents(folder: Path) -> dict[str, bytes]:
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


# ---- making


def test_a_backup_lies_in_both_folders_and_opens(
    backups: Backups, made: OpenVault, tmp_path: Path, clock: Clock
) -> None:
    (tmp_path / "usb").mkdir()
    backups.choose(tmp_path / "usb")
    own, second = backups.run()
    assert (own.sentence, own.last_at, second.sentence, second.last_at) == ("", NOW, "", NOW)
    assert {backup.path.parent.name for backup in backups.all()} == {"backups", "usb"}
    for backup in backups.all():
        opened = reopen(backup.path)
        assert opened.kept().given == {"bouwen": (1,)}
        opened.close(5.0)


def test_a_stick_that_is_not_there_is_said_and_the_other_backup_is_made(
    backups: Backups, tmp_path: Path, clock: Clock
) -> None:
    (tmp_path / "usb").mkdir()
    backups.choose(tmp_path / "usb")
    (tmp_path / "usb").rmdir()
    for _ in range(2):
        own, second = backups.run()
        clock.go_on(days=4)
        assert own.sentence == ""
        assert "Sluit de schijf of stick aan" in second.sentence
    assert not (tmp_path / "usb").exists(), "nothing is made where the stick used to be"
    own, second = backups.targets()
    assert (own.overdue, second.overdue) == (False, True)
    (tmp_path / "usb").mkdir()
    assert [target.overdue for target in backups.run()] == [False, False]


def test_a_week_without_a_backup_is_red_also_after_a_restart(
    backups: Backups, made: OpenVault, folder: Path, clock: Clock
) -> None:
    backups.run()
    clock.go_on(seconds=OVERDUE.total_seconds() - 1)
    assert not backups.targets()[0].overdue
    clock.go_on(seconds=1)
    again = Backups(made.backup, folder, folder.parent / "backups", clock)
    assert again.targets()[0].overdue
    assert not again.targets()[1].overdue, "nobody chose a second folder"


def test_a_full_second_disk_is_said_and_leaves_nothing_half(backups: Backups, tmp_path: Path, folder: Path) -> None:
    with small_disk(tmp_path / "usb") as mounted:
        if not mounted:
            pytest.skip("needs a disk of its own")
        backups.choose(tmp_path / "usb")
        fill(tmp_path / "usb" / "filler")
        own, second = backups.run()
        assert own.sentence == ""
        assert "ruimte" in second.sentence
        assert [path.name for path in (tmp_path / "usb").iterdir()] == ["filler"]


def test_a_full_own_disk_still_makes_the_second(made: OpenVault, folder: Path, tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "in the way").write_text("no folder")
    backups = Backups(made.backup, folder, tmp_path / "in the way", clock)
    (tmp_path / "usb").mkdir()
    backups.choose(tmp_path / "usb")
    own, second = backups.run()
    assert "niet gelukt" in own.sentence
    assert second.sentence == ""
    assert len(list_backups(tmp_path / "usb")) == 1


def test_a_lesson_is_not_disturbed(made: OpenVault, folder: Path, clock: Clock) -> None:
    busy = True
    backups = Backups(made.backup, folder, folder.parent / "backups", clock, busy=lambda: busy)
    assert backups.run()[0].last_at is None
    busy = False
    assert backups.run()[0].last_at == NOW


def test_a_folder_that_cannot_be_written_or_is_our_own_is_not_chosen(
    backups: Backups, folder: Path, tmp_path: Path
) -> None:
    for wrong in (tmp_path / "nowhere", folder, folder.parent / "backups" / "in it"):
        with pytest.raises(KnownError):
            backups.choose(wrong)
    assert backups.targets()[1].folder is None


def test_backups_are_thinned_in_both_folders_and_never_those_of_another_team(
    backups: Backups, folder: Path, tmp_path: Path, clock: Clock
) -> None:
    usb = tmp_path / "usb"
    usb.mkdir()
    other = vault.create_vault(tmp_path / "other", PASSWORD, Ear(), CHEAP, ballast_bytes=0, now=clock)
    theirs = other.backup(usb)
    other.close(5.0)
    backups.choose(usb)
    for _ in range(30):
        backups.run()
        clock.go_on(days=3)
    backups.run()
    for place in (folder.parent / "backups", usb):
        ours = [backup for backup in list_backups(place) if backup.path != theirs]
        assert all(clock.now - backup.made_at <= timedelta(days=56) for backup in ours)
        assert 12 <= len(ours) <= 22
    assert theirs.exists()


def test_what_an_upgrade_a_rescue_or_a_restore_set_aside_goes_at_the_horizon_too(
    backups: Backups, folder: Path, clock: Clock
) -> None:
    backups.run()
    one = newest(backups).path
    shutil.copytree(one, folder / "copies" / "schema-1-2026-11-01-101500")
    shutil.copytree(one, folder.parent / "store-before-2026-11-02-101500")
    shutil.copytree(one, folder / "quarantine" / "damaged-2026-11-03-101500")
    assert len(backups.all()) == 4
    clock.now = datetime(2026, 12, 26, tzinfo=UTC)
    backups.run()
    assert len(backups.all()) == 5
    clock.go_on(days=4)
    backups.run()
    assert {backup.name[:8] for backup in backups.all()} == {"vertrouw"}


def test_what_a_killed_program_left_goes_after_a_day(backups: Backups, folder: Path, clock: Clock) -> None:
    backups.run()
    place = folder.parent / "backups"
    half = place / "vertrouwen-2026-11-22-101500.0badcafe.partial"
    shutil.copytree(newest(backups).path, half)
    stranger = place / "vakantie.partial"
    stranger.mkdir()
    assert len(backups.all()) == 1, "half a backup counts for nothing"
    clock.now = datetime.now(UTC)
    backups.run()
    assert half.exists()
    clock.go_on(days=2)
    backups.run()
    assert not half.exists()
    assert stranger.exists()


def test_backups_of_before_a_moment_are_listed_and_removed(backups: Backups, tmp_path: Path, clock: Clock) -> None:
    (tmp_path / "usb").mkdir()
    backups.choose(tmp_path / "usb")
    backups.run()
    clock.go_on(hours=1)
    erased_at = clock.now
    clock.go_on(hours=1)
    backups.run()
    before = backups.backups_before(erased_at)
    assert [backup.made_at for backup in before] == [NOW, NOW]
    assert {(one.name, one.expires_on) for one in backups.of_pupil()} >= {
        (before[0].name, (NOW + timedelta(days=56)).date())
    }
    assert backups.remove({backup.name for backup in before}) == ()
    assert backups.backups_before(erased_at) == ()
    assert len(backups.all()) == 2
    assert sorted(os.listdir(tmp_path / "usb")) == [backups.all()[0].name]


def test_a_name_that_is_none_of_ours_is_no_backup() -> None:
    assert time_in("vertrouwen-2026-11-22-101500-2") == NOW
    for name in ("vertrouwen-2026-13-22-101500", "2026-11-22-101500", "vertrouwen-2026-11-22-101500.partial", "x"):
        assert time_in(name) is None


def test_a_key_file_that_was_spoilt_does_not_spoil_the_backup(backups: Backups, folder: Path) -> None:
    (folder / KEYS).write_bytes(b"{}")
    backups.run()
    good = (folder / KEYS_TWIN).read_bytes()
    assert {(newest(backups).path / name).read_bytes() for name in (KEYS, KEYS_TWIN)} == {good}
    (folder / KEYS_TWIN).write_bytes(b"{}")
    assert "niet gelukt" in backups.run()[0].sentence


# ---- putting back


def test_a_preview_says_what_is_in_it_and_changes_nothing(backups: Backups, folder: Path) -> None:
    backups.run()
    backup = newest(backups)
    before = contents(backup.path)
    found = preview(backup, open_backup(backup, PASSWORD), folder)
    assert (found.made_at, found.lessons, found.classes, found.pupils) == (NOW, 1, 0, 0)
    assert not found.other_store
    assert not found.other_passwords
    assert contents(backup.path) == before
    with pytest.raises(WrongPassword):
        open_backup(backup, "geraden")


def test_a_backup_is_put_back_and_what_was_there_stays(
    backups: Backups, made: OpenVault, folder: Path, clock: Clock
) -> None:
    backups.run()
    backup = newest(backups)
    made.keeper.keep(step(1, "run2", lesson=2))
    made.keeper.keep(step(9, "run2", lesson=2, status=Status.ENDED, minutes=99))
    assert made.close(5.0)
    there = contents(folder)
    clock.go_on(hours=2)
    aside = restore(backup, open_backup(backup, PASSWORD), folder, clock.now)
    assert aside == folder.parent / "store-before-2026-11-22-121500"
    assert contents(aside) == there
    opened = reopen(folder)
    assert opened.kept().given == {"bouwen": (1,)}
    assert opened.health.found.sentence == "", "an older store, on purpose"
    assert opened.close(5.0)
    assert backup.path.is_dir()
    assert aside.name in {one.name for one in backups.all()}, "and it can be put back in its turn"
    (again,) = [one for one in backups.all() if one.name == aside.name]
    restore(again, open_backup(again, PASSWORD), folder, clock.now)
    opened = reopen(folder)
    assert opened.kept().given == {"bouwen": (1, 2)}
    assert opened.close(5.0)


def test_what_was_kept_while_locked_is_newer_than_a_backup_and_comes_along(
    backups: Backups, made: OpenVault, folder: Path
) -> None:
    backups.run()
    assert made.close(5.0)
    sealed = vault.sealed_keeper(folder, Ear(), rhythm=QUICK, ballast_bytes=0)
    sealed.keep(moment(7))
    assert sealed.close(5.0)
    backup = newest(backups)
    restore(backup, open_backup(backup, PASSWORD), folder, NOW)
    opened = reopen(folder)
    assert opened.kept().moments == (moment(7),)
    assert opened.close(5.0)


@pytest.mark.parametrize(
    "spoil",
    [
        lambda path: path.write_bytes(path.read_bytes()[:4096] + bytes(4096) + path.read_bytes()[8192:]),
        lambda path: path.write_bytes(path.read_bytes()[:-4096]),
        lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(4080)),
        lambda path: path.write_bytes(b""),
        lambda path: path.write_bytes(path.read_bytes()[:-9] + b"x" + path.read_bytes()[-8:]),
    ],
    ids=["zeroed page", "cut", "plain", "empty", "one byte"],
)
def test_a_damaged_backup_is_refused_and_the_store_stays(
    backups: Backups, made: OpenVault, folder: Path, spoil: Callable[[Path], object]
) -> None:
    backups.run()
    assert made.close(5.0)
    backup = newest(backups)
    key = open_backup(backup, PASSWORD)
    spoil(backup.path / "store.db")
    before = contents(folder.parent)
    for act in (lambda: preview(backup, key, folder), lambda: restore(backup, key, folder, NOW)):
        with pytest.raises(KnownError):
            act()
    assert contents(folder.parent) == before


def test_a_backup_of_a_newer_version_is_refused(backups: Backups, made: OpenVault, folder: Path) -> None:
    backups.run()
    assert made.close(5.0)
    backup = newest(backups)
    key = open_backup(backup, PASSWORD)
    with closing(engine.connect(backup.path / "store.db", key)) as connection:
        connection.execute("PRAGMA user_version = 99")
    with pytest.raises(KnownError, match="nieuwere versie"):
        restore(backup, key, folder, NOW)


def test_a_backup_of_another_team_or_with_other_passwords_is_said(
    backups: Backups, made: OpenVault, folder: Path, tmp_path: Path, clock: Clock
) -> None:
    backups.run()
    made.slots.add_adult("b" * 32, "een heel ander wachtwoord")
    backup = newest(backups)
    found = preview(backup, open_backup(backup, PASSWORD), folder)
    assert (found.other_store, found.other_passwords) == (False, True)
    other = vault.create_vault(tmp_path / "other", PASSWORD, Ear(), CHEAP, ballast_bytes=0, now=clock)
    (theirs,) = list_backups(other.backup(tmp_path / "theirs").parent)
    other.close(5.0)
    assert preview(theirs, open_backup(theirs, PASSWORD), folder).other_store


def test_a_restore_onto_a_full_disk_changes_nothing(made: OpenVault, tmp_path: Path, clock: Clock) -> None:
    backup_folder = made.backup(tmp_path / "usb").parent
    (backup,) = list_backups(backup_folder)
    with small_disk(tmp_path / "disk") as mounted:
        if not mounted:
            pytest.skip("needs a disk of its own")
        folder = tmp_path / "disk" / "store"
        shutil.copytree(backup.path, folder)
        fill(tmp_path / "disk" / "filler")
        before = contents(folder)
        with pytest.raises(KnownError, match="ruimte"):
            restore(backup, open_backup(backup, PASSWORD), folder, clock.now)
        assert contents(folder) == before
        assert sorted(os.listdir(tmp_path / "disk")) == ["filler", "store"]


def test_a_restore_that_was_cut_off_is_finished_or_forgotten(folder: Path, made: OpenVault, tmp_path: Path) -> None:
    assert made.close(5.0)
    incoming = folder.with_name("store.incoming")
    shutil.copytree(folder, incoming)
    shutil.copytree(folder, folder.with_name("store.incoming.0badcafe.partial"))
    finish_restore(folder)  # killed before the store was set aside
    assert sorted(os.listdir(folder.parent)) == ["store"]
    folder.rename(incoming)
    finish_restore(folder)  # killed after that
    assert sorted(os.listdir(folder.parent)) == ["store"]
    assert unlock(folder, PASSWORD)
    finish_restore(tmp_path / "nowhere" / "store")
