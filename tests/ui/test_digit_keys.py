"""Digits, whatever the keyboard."""

from vertrouwen_desktop.ui.digit_keys import digit


def test_a_digit_is_a_digit_with_and_without_shift():
    assert [digit(str(n), False) for n in range(10)] == list(range(10))
    assert [digit(str(n), True) for n in range(10)] == list(range(10))


def test_shift_on_an_american_keyboard_is_the_same_key():
    assert [digit(c, True) for c in "!@#$%^&*()"] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]


def test_a_belgian_keyboard_counts_too():
    assert [digit(c, False) for c in "&é\"'(§è!çà"] == [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]


def test_no_other_key_is_a_digit():
    assert [digit(c, shift) for c in ("", "a", "\t", " ", "\r") for shift in (False, True)] == [None] * 10
