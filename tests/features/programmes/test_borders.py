"""A programme comes from anywhere: nothing outside its folder is read, nothing hangs, nothing crashes."""

from __future__ import annotations

import os
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.programmes.report import report
from vertrouwen_desktop.features.programmes.usecases import check_programme, programme_title

TOO_LONG_S = 10.0
PNG = b"\x89PNG\r\n\x1a\n" + b"\0" * 40
STARTS = {
    "png": PNG,
    "jpg": b"\xff\xd8\xff\xe0" + b"\0" * 40,
    "webp": b"RIFF\x20\0\0\0WEBPVP8 ",
    "svg": b'<?xml version="1.0"?>\n<!-- ours --><svg xmlns="http://www.w3.org/2000/svg"/>',
}


def only(folder, trusted=False):
    (found,) = {(f.what, f.line, f.stops) for f in folder.check(trusted) if "gebruikt dit plaatje" not in f.what}
    assert found[2]
    with pytest.raises(KnownError):
        folder.read(trusted)
    return found[0]


def picture(folder, name: str) -> None:
    """Let the slide `rust` show the picture `name`."""
    folder.swap('picture = "media/boot.png"\npicture_alt', f"picture = '{name}'\npicture_alt")


@pytest.mark.parametrize(
    "name",
    [
        "/etc/passwd",
        "../buiten.png",
        "media/../../buiten.png",
        "media/../media/boot.png",
        "C:/Windows/a.png",
        "C:a.png",
        "\\\\server\\share\\a.png",
        "..\\buiten.png",
        "~/a.png",
    ],
)
def test_a_picture_outside_the_folder_is_refused(folder, name: str):
    (folder.path.parent / "buiten.png").write_bytes(PNG)
    picture(folder, name)
    assert "buiten de map" in only(folder)


@pytest.mark.parametrize("name", ["http://x.nl/a.png", "file:///a.png", "data:image/png;base64,AA", "qrc:/a.png"])
def test_a_picture_with_an_address_is_refused(folder, name: str):
    picture(folder, name)
    assert "is een adres" in only(folder)


@pytest.mark.parametrize(
    "name",
    [
        *("media/CON.png", "nul", "media/com1 .png", "a/lpt9.jpg", "media//boot.png", "media/a.png:geheim.png"),
        *("media/a?.png", "media/boot.png.", "media/./boot.png", "media/" + "x" * 220 + ".png"),
    ],
)
def test_a_name_that_means_something_else_on_windows_is_refused(folder, name: str):
    picture(folder, name)
    assert only(folder).startswith("De naam")


@pytest.mark.parametrize("kind", ["png", "jpg", "webp", "svg"])
@pytest.mark.parametrize("real", ["png", "jpg", "webp", "svg", "text"])
def test_only_what_is_a_picture_is_shown(folder, kind: str, real: str):
    (folder.path / "media" / f"p.{kind}").write_bytes(STARTS.get(real, b"import QtQuick"))
    picture(folder, f"media/p.{kind}")
    if kind == real:
        assert folder.check(trusted=True) == ()
    else:
        assert "is geen" in only(folder, trusted=True)


def test_svg_only_in_programmes_that_we_ship(folder):
    (folder.path / "media" / "p.svg").write_bytes(STARTS["svg"])
    picture(folder, "media/p.svg")
    assert folder.read(trusted=True)
    assert "is een SVG" in only(folder)


def test_other_kinds_and_folders_are_no_pictures(folder):
    (folder.path / "media" / "p.gif").write_bytes(b"GIF89a")
    picture(folder, "media/p.gif")
    assert "soort plaatje" in only(folder)
    folder.swap("media/p.gif", "media")
    assert "is geen bestand" in only(folder)


def test_a_picture_of_more_than_25_mb_is_refused(folder):
    with (folder.path / "media" / "groot.png").open("wb") as file:
        file.write(PNG)
        file.truncate(25 * 1024 * 1024 + 1)
    picture(folder, "media/groot.png")
    assert "groter dan 25 MB" in only(folder)


@pytest.mark.skipif(os.name == "nt", reason="links need a right there that a school's account has not")
def test_a_link_that_leads_outside_is_refused_one_that_stays_inside_is_not(folder):
    outside = folder.path.parent / "buiten.png"
    outside.write_bytes(PNG)
    os.symlink(outside, folder.path / "media" / "link.png")
    os.symlink("boot.png", folder.path / "media" / "goed.png")
    os.symlink("rond.png", folder.path / "media" / "rond.png")
    picture(folder, "media/goed.png")
    assert folder.read()
    folder.swap("media/goed.png", "media/link.png")
    assert "buiten de map" in only(folder)
    folder.swap("media/link.png", "media/rond.png")
    assert "is er niet" in only(folder)


@pytest.mark.skipif(os.name == "nt", reason="links need a right there that a school's account has not")
def test_a_lesson_that_is_a_link_to_outside_or_a_pipe_is_not_read(folder):
    secret = folder.path.parent / "geheim.toml"
    secret.write_text('geheim = "sleutel"')
    (folder.path / "lesson-2.toml").unlink()
    os.symlink(secret, folder.path / "lesson-2.toml")
    assert "buiten de map" in only(folder)
    (folder.path / "lesson-2.toml").unlink()
    os.mkfifo(folder.path / "lesson-2.toml")
    assert "is geen bestand" in only(folder)


def test_nothing_outside_the_folder_is_opened(folder, monkeypatch):
    (folder.path.parent / "buiten.png").write_bytes(PNG)
    opened = []
    real = Path.open
    monkeypatch.setattr(Path, "open", lambda self, *a, **k: opened.append(self) or real(self, *a, **k))
    for name in ("../buiten.png", "/etc/passwd", "media/boot.png"):
        folder.check()
        folder.swap("media/boot.png", name)
        folder.check()
    assert opened
    assert all(path.resolve().is_relative_to(folder.path.resolve()) for path in opened)


SLIDE = '[[phase.slide]]\nid = "a"\n'
HEAVY = {
    "a file of more than 1 MB": ("# " + "x" * 1_000_000, "groter dan 1 MB"),
    "nested lists": ("a = " + "[" * 100_000, "zit te diep"),
    "nested tables": ("a = " + "{a = " * 100_000, "zit te diep"),
    "a key of many parts": ("a" + ".a" * 400_000 + " = 1", "zit te diep"),
    "a quoted key of many parts": ('"a b"' + '."a b"' * 100_000 + " = 1", "zit te diep"),
    "a heading of many parts": ("[a" + ".a" * 400_000 + "]", "zit te diep"),
    "very many headings": ("[[a]]\n" * 150_000, ""),
    "very many keys": ("".join(f"k{i} = 1\n" for i in range(80_000)), "te veel regels"),
    "very many unknown keys": ("".join(f"titl{i} = 1\n" for i in range(19_000)), "hoort hier niet"),
    "very many unknown keys in slides": (
        '[[phase]]\nid = "do"\nminutes = 5\nlead = "both"\n'
        + (SLIDE + "".join(f"titl{i} = 1\n" for i in range(450))) * 40,
        "hoort hier niet",
    ),
    "very many bad panels": (
        '[[phase]]\nid = "do"\nminutes = 5\nlead = "both"\n'
        + SLIDE
        + 'activity = "story"\nsettings = { panels = ['
        + "{ picture = '../x.png' }, " * 9_000
        + "] }",
        "buiten de map",
    ),
    "a long text": ('[[phase]]\nid = "do"\n' + SLIDE + 'text = "' + "> [*" * 200_000 + '"', "text is te lang"),
    "a long text in settings": (
        '[[phase]]\nid = "do"\nminutes = 5\nlead = "both"\n'
        + SLIDE
        + 'activity = "promises"\nsettings = { instruction = "'
        + "Kijk. x' " * 80_000
        + '", soort = 1 }',
        "soort",
    ),
    "very many items": ("a = [" + "1," * 400_000 + "]", "te veel regels"),
    "a number of many digits": ("a = " + "1" * 900_000, "niet te lezen"),
    "quotes without end": ('a = """' + '""x' * 300_000, "niet gesloten"),
    "an open string": ("a = '" + "x" * 900_000, ""),
    "5 000 slides": ('[[phase]]\nid = "do"\nminutes = 5\nlead = "both"\n' + SLIDE * 5_000, "slide heeft te veel"),
    "2 000 phases": ('[[phase]]\nid = "do"\n' * 2_000, "phase heeft te veel"),
}


@pytest.mark.parametrize("what", HEAVY)
def test_what_is_far_too_much_gives_a_sentence_in_time(folder, what: str):
    text, said = HEAVY[what]
    folder.write("lesson-1.toml", text)
    start = time.perf_counter()
    found = folder.check()
    assert time.perf_counter() - start < TOO_LONG_S
    assert any(said in f.what and f.stops and f.file == "lesson-1.toml" for f in found), found[:5]


@pytest.mark.parametrize("text", [b"\xff\xfeA\0", "titel = 'één'".encode("cp1252")])
def test_another_encoding_is_a_sentence(folder, text: bytes):
    folder.write("lesson-1.toml", text)
    assert only(folder) == "Dit bestand is geen UTF-8."


def survives(folder) -> None:
    """Check and read; a bad programme may say anything, within its time, but not fall."""
    start = time.perf_counter()
    found = folder.check()
    said = report(found, programme_title(folder.path))
    assert time.perf_counter() - start < TOO_LONG_S
    assert "Traceback" not in said
    assert "pydantic" not in said
    for f in found:
        assert f.what
        assert f.line >= 0
        if (folder.path / f.file).is_file():
            lines = (folder.path / f.file).read_bytes().count(b"\n") + 1
            assert f.line <= lines
    try:
        folder.read()
    except KnownError:
        assert any(f.stops for f in found)
    else:
        assert not any(f.stops for f in found)


EXAMPLES = int(os.environ.get("VERTROUWEN_LOOPS", "0")) or 150
FUZZ = settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
NAMES = st.sampled_from(["programme.toml", "lesson-1.toml", "lesson-2.toml"])
SNIPPETS = st.sampled_from(
    [
        *("\"'[]{}=.,\n#\\-1xé\0"),
        *('"""', "[[", "]]", "true", "inf", "nan", "-1", "1979-05-27", "*a*", "```", "../", "9" * 30),
        *("[[phase]]\n", "[[phase.slide]]\n", "[phase.short]\n", "id = 1\n", "settings = {}\n", "lead = []\n"),
        *("slide = 3\n", "phase = [1, {}]\n", "\\u0000", "\\uD800"),
    ]
)


@FUZZ
@given(name=NAMES, raw=st.binary(max_size=400))
def test_random_bytes_never_crash(folder, name: str, raw: bytes):
    old = folder.text(name)
    folder.write(name, raw)
    try:
        survives(folder)
    finally:
        folder.write(name, old)


@FUZZ
@given(name=NAMES, edits=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 30), SNIPPETS), min_size=1, max_size=6))
def test_random_changes_of_a_good_programme_never_crash(folder, name: str, edits):
    old = text = folder.text(name)
    for place, length, snippet in edits:
        at = int(place * len(text))
        text = text[:at] + snippet + text[at + length :]
    folder.write(name, text)
    try:
        survives(folder)
    finally:
        folder.write(name, old)


VALUES = st.sampled_from(
    [
        *("1", "-5", "1.5", "true", '""', '"x"', "[]", "{}", "[1]", "[{}]", '["a"]', "{ a = 1 }", "nan", "inf"),
        *("07:32:00", "99999999999999999999999", '"both"', '"story"', '"picture"', '"media/boot.png"', '"- *a*"'),
        "[[[[1]]]]",
    ]
)


@FUZZ
@given(place=st.integers(0, 200), value=VALUES)
def test_any_value_for_any_key_never_crashes(folder, place: int, value: str):
    old = folder.text()
    lines = old.split("\n")
    keys = [i for i, line in enumerate(lines) if " = " in line and '"""' not in line]
    at = keys[place % len(keys)]
    lines[at] = f"{lines[at].partition(' = ')[0]} = {value}"
    folder.write("lesson-1.toml", "\n".join(lines))
    try:
        survives(folder)
    finally:
        folder.write("lesson-1.toml", old)


def test_a_folder_without_end_is_a_sentence(tmp_path: Path):
    for i in range(5_001):
        (tmp_path / f"{i}.txt").touch()
    assert any("Er staan meer dan 5000 bestanden" in f.what for f in check_programme(tmp_path, {}, False, None))
