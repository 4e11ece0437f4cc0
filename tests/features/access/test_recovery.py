"""The recovery key on paper."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.features.access.fakes import KEY, MARIT, PASSWORD, SAM, recover, renew
from vertrouwen_desktop.features.access import recovery as r
from vertrouwen_desktop.store.recovery_key import LETTERS


def test_a_key_has_eight_groups_and_one_that_checks():
    assert len(r.groups(KEY)) == 9
    assert all(len(group) == 4 for group in r.groups(KEY))


@given(st.randoms())
def test_two_groups_are_asked_never_the_one_that_checks(random):
    one, two = r.asked(9, random.shuffle)
    assert 1 <= one < two <= 8


@pytest.mark.parametrize("typed", ["7KQ4", "7kq4", " 7 k q 4 "])
def test_capitals_and_spaces_do_not_matter(typed):
    assert r.same(typed, "7KQ4")


def test_only_letters_that_no_key_has_are_read_as_another():
    assert all(r.same(one, other) == (one == other) for one in LETTERS for other in LETTERS)
    assert all(letter not in LETTERS for letter in "ILOU")


def test_look_alikes_are_read_as_one():
    assert r.same("oil1", "0111")
    assert not r.same("", "7KQ4")
    assert not r.same("7KQ5", "7KQ4")


def test_a_key_counts_only_when_two_groups_were_typed_from_the_paper():
    model, actions, left = renew()
    model.recovery.begin()
    assert len(model.recovery.groups) == 8
    model.recovery.confirm()
    assert actions.asked == [("make",)], "it must be hidden first"
    model.recovery.onPaper()
    assert model.recovery.groups == []
    assert model.recovery.checkGroup == ""
    model.recovery.firstIs("xxxx")
    model.recovery.secondIs("mw2x")
    model.recovery.confirm()
    assert "Groep 1" in model.recovery.firstTrouble
    assert model.recovery.secondTrouble == ""
    model.recovery.firstIs("7kq4")
    model.recovery.confirm()
    assert actions.asked[-1] == ("keep", KEY)
    assert left == [True]


def test_later_says_first_what_that_means():
    model, actions, left = renew()
    model.recovery.begin()
    model.recovery.later()
    assert model.recovery.isDoubting
    assert ("later",) not in actions.asked
    model.recovery.stay()
    assert not model.recovery.isDoubting
    model.recovery.later()
    model.recovery.later()
    assert actions.asked[-1] == ("later",)
    assert left == [True]


def test_a_printer_that_does_not_work_is_said():
    model, actions, _ = renew()
    model.recovery.begin()
    actions.error = "Er is geen printer. Kies Bewaar als PDF."
    model.recovery.print_()
    assert model.recovery.error == "Er is geen printer. Kies Bewaar als PDF."
    actions.error = ""
    model.recovery.save()
    assert "gooi de PDF daarna weg" in model.recovery.said


def test_a_lost_password_ends_with_a_new_key_on_paper():
    model, program, keys = recover(MARIT, SAM)
    model.open("  ")
    assert model.error
    assert program.asked == []
    model.open("7kq4 …")
    assert model.step == "password"
    model.reset()
    assert model.whoTrouble
    model.choose("s")
    model.password.passwordIs(PASSWORD)
    model.password.againIs(PASSWORD)
    model.reset()
    assert program.asked[-1] == ("reset", "s", PASSWORD)
    assert model.step == "paper"
    model.recovery.onPaper()
    model.recovery.firstIs("7kq4")
    model.recovery.secondIs("mw2x")
    model.recovery.confirm()
    assert keys.asked[-1] == ("keep", KEY)
    assert program.asked[-1] == ("leave", True)
    assert model.step == "key"
    assert model.password.isEmpty


def test_the_only_adult_need_not_be_chosen():
    model, program, _ = recover(MARIT)
    model.open("x")
    model.password.passwordIs(PASSWORD)
    model.password.againIs(PASSWORD)
    model.reset()
    assert program.asked[-1] == ("reset", "m", PASSWORD)


def test_a_wrong_key_says_which_group():
    model, program, _ = recover(MARIT)
    program.error = "Groep 3 klopt waarschijnlijk niet."
    model.open("x")
    assert (model.step, model.error) == ("key", "Groep 3 klopt waarschijnlijk niet.")


def test_who_stops_halfway_is_reminded():
    model, program, keys = recover(MARIT)
    model.cancel()
    assert program.asked == [("leave", False)]
    assert keys.asked == []
    model.open("x")
    model.cancel()
    assert program.asked[-1] == ("leave", True)
    assert keys.asked == [("later",)]


def test_the_key_of_the_store_is_the_key_of_the_page():
    from vertrouwen_desktop.store.recovery_key import new_recovery_key

    parts = r.groups(new_recovery_key())
    assert [len(part) for part in parts] == [4] * 9
    typed = [part.lower().replace("0", "o").replace("1", "l") for part in parts]
    assert r.trouble((typed[0], typed[7]), (1, 8), "-".join(parts)) == ("", "")
