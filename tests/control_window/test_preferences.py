"""What this laptop remembers outside the store."""

import pytest

from vertrouwen_desktop.control_window.preferences import MAX_BYTES, Preferences, load_preferences, save_preferences


def test_what_was_saved_comes_back(tmp_path, qapp):
    chosen = Preferences(boards="a|b|c|HDMI-1", calm_motion=True, dark=True)
    assert save_preferences(tmp_path / "settings.json", chosen)
    assert load_preferences(tmp_path / "settings.json") == chosen


@pytest.mark.parametrize("damage", [b"", b"{", b"\xff\xfe", b"[]", b'{"dark": "misschien"}', b" " * (MAX_BYTES + 1)])
def test_a_damaged_file_is_as_none(tmp_path, damage):
    (tmp_path / "settings.json").write_bytes(damage)
    assert load_preferences(tmp_path / "settings.json") == Preferences()


def test_a_choice_of_a_later_version_does_no_harm(tmp_path):
    (tmp_path / "settings.json").write_text('{"dark": true, "later": 1}')
    assert load_preferences(tmp_path / "settings.json") == Preferences(dark=True)


def test_a_disk_that_does_not_take_it_only_forgets(tmp_path, qapp):
    assert not save_preferences(tmp_path / "weg" / "settings.json", Preferences())
