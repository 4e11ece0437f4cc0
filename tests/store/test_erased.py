"""A backup that is put back does not bring an erased pupil back."""

from __future__ import annotations

from pathlib import Path

import pytest

from vertrouwen_desktop.domain.confidential.people import People, Pupil, SchoolClass, difference
from vertrouwen_desktop.store.erased import erase_again, erased, remember
from vertrouwen_desktop.store.keyfile import RANDOM_PASSWORD
from vertrouwen_desktop.store.vault import create_vault


def test_ids_are_written_down_once_in_order(tmp_path: Path) -> None:
    assert erased(tmp_path / "store") == ()
    assert remember(tmp_path / "store", ["a1", "b2"])
    assert remember(tmp_path / "store", ["b2", "c3"])
    assert erased(tmp_path / "store") == ("a1", "b2", "c3")


@pytest.mark.parametrize("damage", [b"", b"\xff\xfe\x00", b"een naam met spaties\n", b"x" * 100])
def test_a_damaged_list_names_nobody(tmp_path: Path, damage: bytes) -> None:
    (tmp_path / "store.erased").write_bytes(damage)
    assert erased(tmp_path / "store") == ()


def test_no_name_can_come_on_the_list(tmp_path: Path) -> None:
    assert remember(tmp_path / "store", ["Zoë de Wilg", ""])
    assert erased(tmp_path / "store") == ()


def test_a_folder_that_takes_nothing_is_said(tmp_path: Path) -> None:
    assert not remember(tmp_path / "weg" / "store", ["a1"])


def test_who_came_back_is_erased_again_and_nobody_else(tmp_path: Path) -> None:
    store = tmp_path / "store"
    vault = create_vault(store, "x" * 20, lambda _keeping: None, RANDOM_PASSWORD, ballast_bytes=0)
    pupils = (Pupil("k1", "c1", "Xandrine"), Pupil("k2", "c1", "Bram"))
    people = People(classes=(SchoolClass("c1", "Groep 7"),), pupils=pupils)
    vault.people_store.change_people(difference(People(), people))
    remember(store, ["k1", "k7"])
    assert erase_again(store, vault.people_store) == 1
    assert [one.call_name for one in vault.people_store.people().pupils] == ["Bram"]
    assert erase_again(store, vault.people_store) == 0
    assert vault.close(5.0)
