from __future__ import annotations

import base64
import json
import shutil
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as sqlcipher
from nacl.public import PrivateKey

from tests.store.disks import fill, small_disk
from tests.store.first_keys import make_first
from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, moment, step
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.ports import Kept
from vertrouwen_desktop.store import rotation, slots, vault
from vertrouwen_desktop.store.copy import DATABASE
from vertrouwen_desktop.store.engine import connect
from vertrouwen_desktop.store.header import KEYS, KEYS_NEW, KEYS_TWIN, canonical, checksum
from vertrouwen_desktop.store.keyfile import open_keys
from vertrouwen_desktop.store.recovery_key import new_recovery_key
from vertrouwen_desktop.store.slots import SlotInfo
from vertrouwen_desktop.store.vault import OpenVault, WrongPassword, WrongRecoveryKey

NOW = datetime(2026, 11, 22, 10, 15, tzinfo=UTC)
DAY = date(2026, 11, 22)
SAM = "zes grijze wolken drijven"
NEW = "acht warme truien buiten"


class Day:
    """A clock that stands still until somebody turns it."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def day() -> Day:
    return Day()


@pytest.fixture
def made(folder: Path, day: Day) -> Iterator[OpenVault]:
    made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, adult_id="marit", rhythm=QUICK, ballast_bytes=0, now=day)
    made.keeper.keep(step(1))
    yield made
    made.close(5.0)


@pytest.fixture
def both(made: OpenVault) -> OpenVault:
    made.slots.add_adult("sam", SAM)
    return made


def reopen(folder: Path, password: str = PASSWORD) -> OpenVault:
    return vault.open_vault(folder, password, Ear(), rhythm=QUICK, ballast_bytes=0)


def recover(folder: Path, typed: str) -> OpenVault:
    return vault.open_with_recovery(folder, typed, Ear(), rhythm=QUICK, ballast_bytes=0)


def opens(folder: Path, password: str) -> bool:
    try:
        opened = reopen(folder, password)
    except WrongPassword:
        return False
    found = opened.kept().unfinished
    assert opened.close(5.0)
    return found is not None


def test_who_makes_the_store_is_the_first_who_can_open_it(made: OpenVault) -> None:
    assert (made.adult_id, made.by_recovery) == ("marit", False)
    assert made.slots.adults() == (SlotInfo("marit", DAY),)
    assert made.slots.recovery_since() is None


def test_an_adult_without_an_id_gets_one_at_random(tmp_path: Path) -> None:
    ids = set()
    for name in ("a", "b"):
        made = vault.create_vault(tmp_path / name, PASSWORD, Ear(), CHEAP, ballast_bytes=0)
        ids.add(made.adult_id)
        made.close(5.0)
    assert len(ids) == 2
    assert all(len(one) == 32 for one in ids)


def test_each_adult_opens_with_a_password_that_says_who_it_is(both: OpenVault, folder: Path, day: Day) -> None:
    day.now += timedelta(days=30)
    both.slots.add_adult("pim", NEW)
    assert [one.slot_id for one in both.slots.adults()] == ["marit", "sam", "pim"]
    assert both.slots.adults()[2].since == DAY + timedelta(days=30)
    both.close(5.0)
    for adult_id, password in (("marit", PASSWORD), ("sam", SAM), ("pim", NEW)):
        opened = reopen(folder, password)
        assert opened.adult_id == adult_id
        assert opened.kept().unfinished == step(1).progress
        assert opened.close(5.0)


@pytest.mark.parametrize(
    ("adult_id", "password", "said"),
    [
        ("pim", PASSWORD, "Kies een ander wachtwoord, dat alleen van jou is"),
        ("pim", SAM, "Kies een ander wachtwoord, dat alleen van jou is"),
        ("pim", "", "Kies een wachtwoord"),
        ("pim", "  ", "Kies een wachtwoord"),
        ("sam", NEW, "heeft al een wachtwoord"),
    ],
)
def test_an_adult_who_cannot_be_added_is_told_why(
    both: OpenVault, folder: Path, adult_id: str, password: str, said: str
) -> None:
    before = (folder / KEYS).read_bytes()
    with pytest.raises(KnownError, match=said):
        both.slots.add_adult(adult_id, password)
    assert (folder / KEYS).read_bytes() == before


def test_there_is_an_end_to_the_adults_that_can_be_added(made: OpenVault) -> None:
    for number in range(15):
        made.slots.add_adult(f"adult-{number}", f"wachtwoord van {number}")
    with pytest.raises(KnownError, match="niet meer volwassenen"):
        made.slots.add_adult("een-te-veel", NEW)


def test_changing_a_password_leaves_the_database_and_the_others_as_they_are(both: OpenVault, folder: Path) -> None:
    key = bytes(open_keys(folder, PASSWORD).data)
    both.slots.change_password("marit", PASSWORD, NEW)
    assert both.slots.adults() == (SlotInfo("marit", DAY), SlotInfo("sam", DAY))
    both.close(5.0)
    assert bytes(open_keys(folder, NEW).data) == bytes(open_keys(folder, SAM).data) == key
    assert (opens(folder, PASSWORD), opens(folder, NEW), opens(folder, SAM)) == (False, True, True)


@pytest.mark.parametrize(
    ("adult_id", "old", "new", "said"),
    [
        ("marit", "geraden", NEW, "huidige wachtwoord klopt niet"),
        ("marit", SAM, NEW, "huidige wachtwoord klopt niet"),
        ("marit", PASSWORD, SAM, "Kies een ander wachtwoord"),
        ("marit", PASSWORD, PASSWORD, "Dit is al het wachtwoord"),
        ("sam", SAM, NEW, "alleen het eigen wachtwoord"),
        ("niemand", PASSWORD, NEW, "alleen het eigen wachtwoord"),
    ],
)
def test_a_password_that_cannot_change_stays(
    both: OpenVault, folder: Path, adult_id: str, old: str, new: str, said: str
) -> None:
    with pytest.raises(KnownError, match=said):
        both.slots.change_password(adult_id, old, new)
    both.close(5.0)
    assert (opens(folder, PASSWORD), opens(folder, SAM), opens(folder, NEW)) == (True, True, False)


def test_who_was_removed_cannot_open_it_any_more_and_nothing_is_lost(both: OpenVault, folder: Path) -> None:
    old = open_keys(folder, SAM)
    both.keeper.keep(step(2))
    both.slots.remove_adult("sam")
    assert both.slots.adults() == (SlotInfo("marit", DAY),)
    both.keeper.keep(step(3))
    assert both.kept().unfinished == step(3).progress
    both.slots.remove_adult("sam")  # again: nothing to do
    assert both.close(5.0)
    assert not (folder / KEYS_NEW).exists()
    assert not opens(folder, SAM)
    with closing(connect(folder / DATABASE, old.data)) as connection, pytest.raises(sqlcipher.DatabaseError):
        connection.execute("SELECT count(*) FROM sqlite_master")
    with closing(connect(folder / DATABASE, open_keys(folder, PASSWORD).data)) as connection:
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
        assert connection.execute("SELECT seq FROM lesson_step ORDER BY seq").fetchall() == [(1,), (2,), (3,)]
    assert open_keys(folder, PASSWORD).outbox != old.outbox


def test_who_kept_the_old_key_file_still_cannot_open_it(both: OpenVault, folder: Path) -> None:
    kept = (folder / KEYS).read_bytes()
    both.slots.remove_adult("sam")
    both.close(5.0)
    (folder / KEYS_TWIN).write_bytes(kept)
    assert not opens(folder, SAM)
    assert opens(folder, PASSWORD)
    assert (folder / KEYS_TWIN).read_bytes() == (folder / KEYS).read_bytes() != kept


def test_the_last_password_stays_also_when_there_is_a_recovery_key(made: OpenVault) -> None:
    made.slots.new_recovery_key()
    with pytest.raises(KnownError, match="laatste wachtwoord"):
        made.slots.remove_adult("marit")


def test_somebody_may_take_their_own_way_in_away_and_go_on_until_it_is_locked(both: OpenVault, folder: Path) -> None:
    both.slots.remove_adult("marit")
    both.keeper.keep(step(2))
    assert both.kept().unfinished == step(2).progress
    assert both.close(5.0)
    assert (opens(folder, PASSWORD), opens(folder, SAM)) == (False, True)


def test_what_is_handed_in_while_the_key_changes_is_kept(both: OpenVault, folder: Path) -> None:
    done = threading.Event()
    last = [1]

    def hand_in() -> None:
        while not done.is_set():
            last[0] += 1
            both.keeper.keep(step(last[0]))
            both.keeper.flush(5.0)

    def look() -> None:
        while not done.is_set():
            assert both.kept() != Kept()

    threads = [threading.Thread(target=hand_in), threading.Thread(target=look)]
    for thread in threads:
        thread.start()
    for number in range(5):
        both.slots.add_adult(f"adult-{number}", f"wachtwoord {number}")
        both.slots.remove_adult(f"adult-{number}")
    done.set()
    for thread in threads:
        thread.join()
    assert both.close(5.0)
    keys = open_keys(folder, PASSWORD)
    with closing(connect(folder / DATABASE, keys.data)) as connection:
        seqs = [row[0] for row in connection.execute("SELECT seq FROM lesson_step ORDER BY seq")]
        assert connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
    assert seqs == list(range(1, last[0] + 1))


def test_a_copy_that_is_made_while_the_key_changes_opens(both: OpenVault, tmp_path: Path) -> None:
    copies: list[Path] = []
    thread = threading.Thread(target=lambda: copies.extend(both.backup(tmp_path / "usb") for _ in range(8)))
    thread.start()
    for number in range(4):
        both.slots.add_adult(f"adult-{number}", f"wachtwoord {number}")
        both.slots.remove_adult(f"adult-{number}")
    thread.join()
    assert len(copies) == 8
    assert all(opens(copy, SAM) for copy in copies)


def test_the_outbox_keeps_its_keys_for_what_still_lies_in_it(both: OpenVault, folder: Path) -> None:
    sealed = vault.sealed_keeper(folder, Ear(), rhythm=QUICK, ballast_bytes=0)
    sealed.keep(step(2))
    assert sealed.close(5.0)
    both.slots.remove_adult("sam")
    assert both.close(5.0)
    again = reopen(folder)
    assert again.kept().unfinished == step(2).progress
    again.close(5.0)


def test_what_is_sealed_after_a_removal_comes_in(both: OpenVault, folder: Path) -> None:
    both.slots.remove_adult("sam")
    (folder / DATABASE).rename(folder / "away")
    both.keeper.keep(moment(1, "samen even naar buiten"))
    assert both.close(1.0)
    (folder / "away").rename(folder / DATABASE)
    sealed = vault.sealed_keeper(folder, Ear(), rhythm=QUICK, ballast_bytes=0)
    sealed.keep(step(7))
    assert sealed.close(5.0)
    again = reopen(folder)
    assert again.kept().unfinished == step(7).progress
    again.close(5.0)


def test_locking_in_the_middle_of_a_removal_locks_nobody_out(both: OpenVault, folder: Path) -> None:
    told: list[str] = []

    def remove() -> None:
        try:
            both.slots.remove_adult("sam")
        except KnownError as error:
            told.append(str(error))

    thread = threading.Thread(target=remove)
    thread.start()
    assert both.close(5.0)
    thread.join()
    assert opens(folder, PASSWORD)
    assert opens(folder, SAM) == bool(told)


def test_nothing_changes_after_it_was_locked(both: OpenVault, folder: Path) -> None:
    both.close(5.0)
    before = (folder / KEYS).read_bytes()
    for change in (lambda: both.slots.add_adult("pim", NEW), lambda: both.slots.remove_adult("sam")):
        with pytest.raises(KnownError, match="op slot"):
            change()
    assert (folder / KEYS).read_bytes() == before


# ---- recovery


def test_a_recovery_key_opens_it_and_gives_somebody_a_new_password(both: OpenVault, folder: Path) -> None:
    printed = both.slots.new_recovery_key()
    assert both.slots.recovery_since() == DAY
    both.close(5.0)
    opened = recover(folder, printed.lower().replace("-", " "))
    assert (opened.adult_id, opened.by_recovery) == ("", True)
    assert opened.kept().unfinished == step(1).progress
    opened.slots.reset_password("marit", NEW)
    with pytest.raises(KnownError, match="alleen van jou"):
        opened.slots.reset_password("sam", NEW)
    again = opened.slots.new_recovery_key()
    assert again != printed
    opened.close(5.0)
    assert (opens(folder, PASSWORD), opens(folder, NEW), opens(folder, SAM)) == (False, True, True)
    with pytest.raises(WrongRecoveryKey, match="hoort niet bij deze gegevens"):
        recover(folder, printed)
    recover(folder, again).close(5.0)


def test_a_sheet_that_was_used_is_worth_nothing_also_with_an_old_key_file(made: OpenVault, folder: Path) -> None:
    printed = made.slots.new_recovery_key()
    kept = (folder / KEYS).read_bytes()
    made.slots.new_recovery_key()
    made.close(5.0)
    for name in (KEYS, KEYS_TWIN):
        (folder / name).write_bytes(kept)
    with pytest.raises(KnownError):
        recover(folder, printed)


def test_a_new_key_may_be_on_paper_before_it_counts(made: OpenVault, folder: Path) -> None:
    first, second = made.slots.new_recovery_key(), new_recovery_key()
    recover_from_copy(folder, first)
    with pytest.raises(WrongRecoveryKey):
        recover_from_copy(folder, second)
    made.slots.keep_recovery_key(second.lower())
    before = (folder / KEYS).read_bytes()
    made.slots.keep_recovery_key(second)  # somebody pressed twice
    assert (folder / KEYS).read_bytes() == before
    recover_from_copy(folder, second)
    with pytest.raises(WrongRecoveryKey):
        recover_from_copy(folder, first)
    with pytest.raises(KnownError, match="Groep"):
        made.slots.keep_recovery_key(second[:-1])


def recover_from_copy(folder: Path, printed: str) -> None:
    copy = folder.with_name("copy")
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(folder, copy)
    recover(copy, printed).close(5.0)


def test_a_password_without_the_old_one_needs_the_recovery_key(both: OpenVault) -> None:
    with pytest.raises(KnownError, match="herstelsleutel"):
        both.slots.reset_password("sam", NEW)


def test_a_slip_of_the_pen_is_told_before_anything_is_opened(made: OpenVault, folder: Path) -> None:
    printed = made.slots.new_recovery_key()
    made.close(5.0)
    other = "Z" if printed[11] != "Z" else "Y"
    with pytest.raises(KnownError, match="Groep 3"):
        recover(folder, printed[:11] + other + printed[12:])


def test_without_a_recovery_key_none_opens_it(made: OpenVault, folder: Path) -> None:
    made.close(5.0)
    before = (folder / KEYS).read_bytes()
    with pytest.raises(WrongRecoveryKey):
        recover(folder, "000G-40R4-0M30-E209-185G-R38E-1W81-24GK-" + check_of("000G40R40M30E209185GR38E1W8124GK"))
    assert (folder / KEYS).read_bytes() == before


def check_of(secret: str) -> str:
    from vertrouwen_desktop.store.recovery_key import _check

    return _check(secret)


# ---- what is wrong with the file or the disk


def forge(folder: Path, change: Callable[[dict[str, Any]], None]) -> None:
    fields = json.loads((folder / KEYS).read_bytes())
    fields.pop("check")
    change(fields)
    raw = canonical({**fields, "check": checksum(fields)})
    for name in (KEYS, KEYS_TWIN):
        (folder / name).write_bytes(raw)


def swap(fields: dict[str, Any]) -> None:
    fields["slots"][1]["public"] = base64.b64encode(bytes(PrivateKey.generate().public_key)).decode()


def test_from_a_tampered_file_nothing_is_added_removed_or_renewed(both: OpenVault, folder: Path) -> None:
    both.close(5.0)
    forge(folder, swap)
    before = (folder / KEYS).read_bytes()
    opened = reopen(folder)
    assert not opened.slots.can_change
    assert opened.kept().unfinished == step(1).progress
    for change in (
        lambda: opened.slots.add_adult("pim", NEW),
        lambda: opened.slots.change_password("marit", PASSWORD, NEW),
        lambda: opened.slots.remove_adult("sam"),
        opened.slots.new_recovery_key,
    ):
        with pytest.raises(KnownError, match="buiten Vertrouwen om gewijzigd"):
            change()
    opened.close(5.0)
    assert (folder / KEYS).read_bytes() == before


def test_a_tampered_file_is_put_right_from_its_twin(both: OpenVault, folder: Path) -> None:
    both.close(5.0)
    good = (folder / KEYS_TWIN).read_bytes()
    forge(folder, swap)
    (folder / KEYS_TWIN).write_bytes(good)
    opened = reopen(folder)
    assert opened.slots.can_change
    opened.close(5.0)
    assert (folder / KEYS).read_bytes() == good


def test_a_removal_on_a_full_disk_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "disk"
    with small_disk(folder) as mounted:
        if not mounted:
            pytest.skip("needs a disk of its own")
        made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, adult_id="marit", rhythm=QUICK, ballast_bytes=0)
        made.slots.add_adult("sam", SAM)
        for number in range(1, 400):
            made.keeper.keep(moment(number, "x" * 2000))
        made.keeper.keep(step(1))
        assert made.close(10.0)  # so that no WAL gives room when it is brought in
        made = reopen(folder)
        fill(folder / "filler")
        for _ in range(2):
            with pytest.raises(KnownError, match="Er is niets gewijzigd"):
                made.slots.remove_adult("sam")
            room = (folder / "filler").stat().st_size - 200_000  # enough for the key file, too little for the database
            (folder / "filler").write_bytes(b"x" * room)
        assert [one.slot_id for one in made.slots.adults()] == ["marit", "sam"]
        (folder / "filler").unlink()
        assert made.kept().unfinished == step(1).progress
        made.slots.remove_adult("sam")
        assert made.close(5.0)
        assert (opens(folder, PASSWORD), opens(folder, SAM)) == (True, False)


def test_a_database_that_kept_its_key_without_a_word_is_noticed(
    both: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So does SQLCipher on a full disk: no error, and nothing changed."""
    monkeypatch.setattr(rotation, "_change_key", lambda *_arguments: False)
    with pytest.raises(KnownError, match="Er is niets gewijzigd"):
        both.slots.remove_adult("sam")
    monkeypatch.undo()
    assert not (folder / KEYS_NEW).exists()
    both.keeper.keep(step(2))
    assert both.kept().unfinished == step(2).progress
    both.slots.remove_adult("sam")
    assert both.close(5.0)
    assert (opens(folder, PASSWORD), opens(folder, SAM)) == (True, False)


def test_when_nobody_can_tell_which_key_it_has_both_files_stay(
    both: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rotation, "_change_key", lambda *_arguments: False)
    monkeypatch.setattr(rotation, "fits", lambda *_arguments: True)
    with pytest.raises(KnownError, match="probeer het opnieuw"):
        both.slots.remove_adult("sam")
    monkeypatch.undo()
    assert (folder / KEYS_NEW).exists()
    with pytest.raises(KnownError, match="open het opnieuw"):
        both.slots.add_adult("pim", NEW)
    assert both.close(5.0)
    assert (opens(folder, PASSWORD), opens(folder, SAM)) == (True, True)


def test_a_key_file_that_cannot_follow_waits_until_the_next_opening(
    both: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError

    monkeypatch.setattr(rotation, "save_keys", full)
    both.slots.remove_adult("sam")
    monkeypatch.undo()
    assert (folder / KEYS_NEW).exists()
    both.keeper.keep(step(2))
    assert both.kept().unfinished == step(2).progress
    with pytest.raises(KnownError, match="open het opnieuw"):
        both.slots.add_adult("pim", NEW)
    assert both.close(5.0)
    assert not opens(folder, SAM)
    assert opens(folder, PASSWORD)
    assert not (folder / KEYS_NEW).exists()
    assert not opens(folder, SAM)


def test_a_change_that_cannot_be_written_is_told_and_not_believed(
    both: OpenVault, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_arguments: object) -> None:
        raise OSError

    monkeypatch.setattr(slots, "save_keys", full)
    with pytest.raises(KnownError, match="Maak ruimte"):
        both.slots.add_adult("pim", NEW)
    assert [one.slot_id for one in both.slots.adults()] == ["marit", "sam"]


def test_a_store_of_the_first_version_gets_slots_when_it_opens(made: OpenVault, folder: Path) -> None:
    made.close(5.0)
    make_first(folder, PASSWORD, open_keys(folder, PASSWORD))
    opened = reopen(folder)
    (only,) = opened.slots.adults()
    assert opened.adult_id == only.slot_id
    opened.slots.add_adult("sam", SAM)
    opened.slots.new_recovery_key()
    opened.slots.remove_adult("sam")
    assert opened.close(5.0)
    again = reopen(folder)
    assert again.adult_id == only.slot_id
    assert again.kept().unfinished == step(1).progress
    again.close(5.0)
