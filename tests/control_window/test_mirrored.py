"""Whether Windows shows one picture on two screens, from its own bytes."""

from __future__ import annotations

import struct

from vertrouwen_desktop.control_window.mirrored import PATH_INFO, mirrored, same_source, sources


def path(adapter: int, source: int, target: int) -> bytes:
    """One DISPLAYCONFIG_PATH_INFO, field by field: source (20 bytes), target (48), flags (4)."""
    luid = struct.pack("<Ii", adapter, -1)
    of_source = luid + struct.pack("<III", source, 0, 1)
    of_target = luid + struct.pack("<IIIIIIIIII", target, 1, 10, 1, 1, 60, 1, 1, 1, 1)
    return of_source + of_target + struct.pack("<I", 1)


def test_a_path_has_the_size_that_windows_gives_it() -> None:
    assert PATH_INFO.size == len(path(1, 0, 0)) == 72


def test_two_screens_of_one_picture_are_mirrored() -> None:
    assert same_source(sources(path(7, 0, 1) + path(7, 0, 2)))


def test_two_pictures_are_not_mirrored() -> None:
    assert not same_source(sources(path(7, 0, 1) + path(7, 1, 2)))
    assert not same_source(sources(path(7, 0, 1) + path(8, 0, 2)))
    assert not same_source(sources(path(7, 0, 1)))
    assert not same_source(sources(b""))


def test_two_of_three_is_mirrored() -> None:
    assert same_source(sources(path(7, 1, 1) + path(7, 0, 2) + path(7, 1, 3)))


def test_asking_this_machine_never_fails() -> None:
    assert mirrored() in (True, False)
