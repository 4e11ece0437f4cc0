"""A parcel goes from school to school whole and checked; what is not right never comes on the shelf."""

from __future__ import annotations

import hashlib
import io
import json
import os
import random
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.features.programmes.conftest import SPECS
from tests.features.programmes.school import School, at, png
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.programmes.arrivals import Relation
from vertrouwen_desktop.features.programmes.export import export_name, exported
from vertrouwen_desktop.features.programmes.parcel import MAX_FILES
from vertrouwen_desktop.ui.picture_bytes import svg_as_png

LOOPS = int(os.environ.get("VERTROUWEN_LOOPS", "0")) or 300
Files = dict[str, bytes]


@pytest.fixture
def school(tmp_path: Path) -> School:
    return School(tmp_path)


@pytest.fixture
def other(tmp_path: Path) -> School:
    return School(tmp_path / "andere")


def unpacked(parcel: bytes) -> Files:
    with zipfile.ZipFile(io.BytesIO(parcel)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def packed(files: Files, honest: bool = True, **manifest: object) -> bytes:
    """Return a parcel of `files`; `honest`: with a manifest that fits them."""
    if honest:
        table = json.loads(files["manifest.json"]) | manifest
        rest = {n: d for n, d in files.items() if n != "manifest.json"}
        table["files"] = {n: {"sha256": hashlib.sha256(d).hexdigest(), "size_bytes": len(d)} for n, d in rest.items()}
        files = {"manifest.json": json.dumps(table).encode(), **rest}
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


def refused(school: School, parcel: bytes, said: str = "") -> str:
    """Say that `parcel` was refused in a sentence, and that nothing is left of it."""
    with pytest.raises(KnownError) as error:
        school.arrivals.opened(parcel)
    assert said in str(error.value)
    assert str(error.value).endswith((".", ")"))
    assert school.files() == []
    assert not list((school.data / "programmes").glob("*")) if (school.data / "programmes").exists() else True
    return str(error.value)


# ---- what is good


def test_a_programme_goes_to_another_school(school, other):
    arrival = other.arrivals.opened(school.parcel(school.brought()))
    assert (arrival.title, arrival.relation, arrival.findings) == ("Eigen lessen", Relation.NEW, ())
    assert other.shelf.head("eigen") is None
    other.arrivals.place(arrival, own_too=True)
    assert other.shelf.programme("eigen").lesson(1).slide("rust").picture.is_file()
    other.again()
    assert [h.programme_id for h in other.shelf.listed()][-1] == "eigen"
    assert [p.name for p in (other.data / "programmes").iterdir()] == ["eigen"]


def test_a_drawing_of_ours_goes_as_a_picture_and_nothing_else_changes(school, other):
    parcel = exported(school.large.path, SPECS, True, svg_as_png, None, school.data)
    files = unpacked(parcel)
    assert not any(name.endswith(".svg") for name in files)
    text = school.large.text().replace("media/eigen.svg", "media/eigen.png")
    assert files["programme/lesson-1.toml"].decode() == text
    assert other.arrivals.opened(parcel).relation is Relation.SAME


def test_a_parcel_is_the_same_for_the_same_programme(school):
    folder = school.brought()
    assert school.parcel(folder) == school.parcel(folder)
    assert export_name("eigen", "1.0") == "eigen-1.0.lesprogramma"
    assert export_name("eigen", "../2 (nieuw)") == "eigen-2-nieuw.lesprogramma"


def test_files_that_no_lesson_uses_stay_at_home(school):
    folder = school.brought()
    folder.write("media/geheim.png", png(1))
    folder.write("notities.txt", "namen")
    folder.write("lesson-9.toml", "x")
    names = set(unpacked(school.parcel(folder)))
    assert names == {
        "manifest.json",
        "programme/programme.toml",
        "programme/lesson-1.toml",
        "programme/lesson-2.toml",
        "programme/media/boot.png",
    }


def test_what_we_changed_can_come_along_pictures_too(school, other):
    school.bring()
    school.shelf.change("eigen", [(at("title"), "Van ons"), (at("text"), "Ja?")])
    school.shelf.change_picture("eigen", at("picture", "rust"), png(7), "Een rode boot.")
    mine = school.shelf.adapted("eigen").own
    parcel = school.parcel(school.brought("eigen", "1.0x"), mine, school.own.pictures("eigen"))
    arrival = other.arrivals.opened(parcel)
    assert arrival.own is not None
    other.bring()
    other.shelf.change("eigen", [(at("title"), "Van hier")])
    other.arrivals.place(other.arrivals.opened(parcel), own_too=True)
    slide = other.shelf.programme("eigen").lesson(1).slide("terug")
    assert (slide.title, slide.text) == ("Van hier", "Ja?")
    picture = other.shelf.programme("eigen").lesson(1).slide("rust").picture
    assert picture.parent == other.own.pictures("eigen")
    assert picture.is_file()


def test_what_another_school_changed_stays_out_when_we_do_not_want_it(school, other):
    school.bring()
    school.shelf.change("eigen", [(at("title"), "Van ons")])
    parcel = school.parcel(school.brought(), school.shelf.adapted("eigen").own)
    other.arrivals.place(other.arrivals.opened(parcel), own_too=False)
    assert other.shelf.adapted("eigen").own.changes == ()


def test_a_change_whose_picture_is_gone_does_not_stop_the_export(school):
    school.bring()
    school.shelf.change_picture("eigen", at("picture", "rust"), png(7), "Een rode boot.")
    own = school.shelf.adapted("eigen").own
    names = unpacked(school.parcel(school.brought(), own, school.path / "weg"))
    assert [n for n in names if n.startswith("own/")] == ["own/own.json"]


@pytest.mark.parametrize(
    ("version", "relation"),
    [
        ("1.0", Relation.SAME),
        ("1", Relation.SAME),
        ("0.9", Relation.OLDER),
        ("1.10", Relation.NEWER),
        ("2", Relation.NEWER),
    ],
)
def test_a_programme_that_we_have_is_older_newer_or_the_same_and_our_words_stay(school, version, relation):
    school.bring("eigen", "1.0")
    school.shelf.change("eigen", [(at("title"), "Van ons")])
    arrival = school.arrivals.opened(school.parcel(school.brought("eigen", version)))
    assert arrival.relation is relation
    assert "Jullie eigen aanpassingen blijven" in arrival.sentence
    school.arrivals.place(arrival, own_too=False)
    assert school.shelf.programme("eigen").version == version
    assert school.shelf.programme("eigen").lesson(1).slide("terug").title == "Van ons"


def test_one_that_we_ship_ourselves_is_only_replaced_by_a_newer_one(school):
    for version, replaces in (("0.9", False), ("1.0", False), ("1.1", True)):
        arrival = school.arrivals.opened(school.parcel(school.brought("klein", version)))
        assert arrival.replaces is replaces
        school.arrivals.place(arrival, own_too=False)
        assert (school.data / "programmes" / "klein").exists() is replaces
    assert school.shelf.programme("klein").version == "1.1"


def test_an_import_that_is_given_up_leaves_nothing(school):
    school.arrivals.leave(school.arrivals.opened(school.parcel(school.brought())))
    assert school.files() == []


def test_what_could_be_better_is_told_and_does_not_stop_it(school):
    folder = school.brought()
    folder.swap("minutes = 15", "minutes = 14")
    arrival = school.arrivals.opened(school.parcel(folder))
    assert [f.what for f in arrival.findings] == ["De les duurt 44 minuten."]


# ---- a power cut at any moment


class _PowerCut(BaseException):
    """The laptop goes out."""


def test_half_an_import_never_shows(school, monkeypatch):
    """Cut at each renaming and each file: the old one or the new one is there, whole, and nothing else stays."""
    school.bring("eigen", "1.0")
    parcel = school.parcel(school.brought("eigen", "2.0"))
    seen = set()
    for cut in range(40):
        left = cut

        def until(real: Callable[..., object]) -> Callable[..., object]:
            def call(*args: object, **more: object) -> object:
                nonlocal left
                if left == 0:
                    raise _PowerCut
                left -= 1
                return real(*args, **more)

            return call

        with monkeypatch.context() as power:
            power.setattr(os, "rename", until(os.rename))
            power.setattr(os, "fsync", until(os.fsync))
            power.setattr(shutil, "rmtree", until(shutil.rmtree))
            try:
                school.arrivals.place(school.arrivals.opened(parcel), own_too=False)
            except _PowerCut:
                done = False
            else:
                done = True
        school.again()
        listed = {h.programme_id: h for h in school.shelf.listed()}
        assert not listed["eigen"].trouble
        assert set(listed) == {"bouwen-aan-vertrouwen", "klein", "eigen"}
        seen.add(school.shelf.programme("eigen").version)
        if done:
            break
        if school.shelf.programme("eigen").version == "2.0":
            shutil.rmtree(school.data / "programmes")
            school.again()
            school.bring("eigen", "1.0")
    assert done
    assert seen == {"1.0", "2.0"}
    school.arrivals.leave(school.arrivals.opened(parcel))
    assert [p.name for p in (school.data / "programmes").iterdir()] == ["eigen"]


def test_a_disk_that_does_not_take_it_leaves_the_old_one(school, monkeypatch):
    school.bring("eigen", "1.0")
    arrival = school.arrivals.opened(school.parcel(school.brought("eigen", "2.0")))
    real = os.rename

    def fails(source: Path, target: Path) -> None:
        if Path(source) == arrival.folder:
            raise OSError(13, "in gebruik")
        real(source, target)

    monkeypatch.setattr(os, "rename", fails)
    with pytest.raises(KnownError, match="kon niet worden toegevoegd"):
        school.arrivals.place(arrival, own_too=False)
    assert school.shelf.programme("eigen").version == "1.0"


# ---- what is not right


def entry(name: str, mode: int = 0, **more: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.create_system = 3
    info.external_attr = mode << 16
    for key, value in more.items():
        setattr(info, key, value)
    return info


def added(parcel: bytes, info: zipfile.ZipInfo | str, data: bytes = b"x") -> bytes:
    """Return the parcel with one file more, which the manifest knows."""
    name = info if isinstance(info, str) else info.filename
    files = unpacked(parcel)
    table = json.loads(files["manifest.json"])
    table["files"][name] = {"sha256": hashlib.sha256(data).hexdigest(), "size_bytes": len(data)}
    files["manifest.json"] = json.dumps(table).encode()
    target = io.BytesIO(packed(files, honest=False))
    with zipfile.ZipFile(target, "a") as archive:
        archive.writestr(info, data)
    return target.getvalue()


@pytest.mark.parametrize(
    "name",
    [
        *("../buiten.png", "programme/../../buiten.png", "/etc/passwd", "C:/Windows/a.png", "programme/C:/a.png"),
        *("programme\\..\\a.png", "programme/media\\a.png", "//server/share/a.png", "programme//a.png", "~/a.png"),
        *("programme/media/./a.png", "programme/CON.png", "programme/media/nul.png", "programme/media/a.png."),
        *("programme/Board.qml", "programme/media/x.svg", "programme/x.js", "programme/qmldir", "programme/a.py"),
        *("programme/a.exe", "programme/media/a.gif", "programme/.png", "programme/media/.verborgen.png"),
        *("programme/lesson-0.toml", "programme/lesson-100.toml", "programme/media/lesson-1.toml", "own/boot.png"),
        *("own/own.json.odd-1", "own/../own.json", "los.txt", "manifest.json/x", "programme/media/a\x1b[2J.png"),
        *("programme/" + "a/" * 9 + "a.png", "programme/" + "a" * 200 + ".png", "programme/media/a.png:geheim.png"),
    ],
)
def test_a_name_that_does_not_belong_is_refused_before_anything_is_read(school, name: str):
    said = refused(school, added(school.parcel(school.brought()), name), "")
    assert "\x1b" not in said
    assert said.startswith(("In dit bestand zit iets dat niet", "Dit bestand is niet heel"))


@pytest.mark.parametrize("kind", [stat.S_IFLNK, stat.S_IFIFO, stat.S_IFCHR, stat.S_IFDIR, stat.S_IFSOCK])
def test_links_and_other_odd_files_are_refused(school, kind: int):
    info = entry("programme/media/a.png", kind | 0o777)
    refused(school, added(school.parcel(school.brought()), info, b"/etc/passwd"), "hoort")


def test_a_folder_is_no_file(school):
    refused(school, added(school.parcel(school.brought()), "programme/media/", b""), "hoort")


def test_two_files_of_one_name_are_refused(school):
    with pytest.warns(UserWarning, match="Duplicate name"):
        parcel = added(school.parcel(school.brought()), "programme/media/boot.png", png(3))
    refused(school, parcel, "niet heel")


@pytest.mark.parametrize(
    ("one", "two"), [("boot", "BOOT"), ("boot", "Boot"), ("é", "e\u0301"), ("é", "É"), ("straße", "strasse")]
)
def test_two_names_that_are_one_on_some_disk_are_refused(school, one: str, two: str):
    parcel = school.parcel(school.brought())
    for name in {one, two} - {"boot"}:
        parcel = added(parcel, f"programme/media/{name}.png", png(3))
    refused(school, parcel, "niet heel")


def spoil_hash(files: Files) -> bytes:
    files["programme/lesson-1.toml"] += b"\n"
    return packed(files, honest=False)


def spoil_missing(files: Files) -> bytes:
    del files["programme/media/boot.png"]
    return packed(files, honest=False)


def spoil_unlisted(files: Files) -> bytes:
    files["programme/media/extra.png"] = png()
    return packed(files, honest=False)


SPOILED: dict[str, tuple[Callable[[Files], bytes], str]] = {
    "a changed file": (spoil_hash, "niet heel"),
    "a file that is missing": (spoil_missing, "niet heel"),
    "a file that nobody listed": (spoil_unlisted, "niet heel"),
    "no manifest": (lambda f: packed({n: d for n, d in f.items() if n != "manifest.json"}, False), "geen lesprogramma"),
    "a manifest of something else": (lambda f: packed({**f, "manifest.json": b"[]"}, False), "niet heel"),
    "a later form": (lambda f: packed(f, format=2), "niet heel"),
    "another id": (lambda f: packed(f, programme_id="anders"), "niet heel"),
    "another title": (lambda f: packed(f, title="Anders"), "niet heel"),
    "another version": (lambda f: packed(f, version="9"), "niet heel"),
    "an id that Windows keeps for itself": (
        lambda f: packed(
            {**f, "programme/programme.toml": f["programme/programme.toml"].replace(b'"eigen"', b'"nul"')},
            programme_id="nul",
        ),
        "hoort",
    ),
    "an id that is a way": (lambda f: packed(f, programme_id="../x"), "niet heel"),
    "a lesson that is wrong": (
        lambda f: packed({**f, "programme/lesson-1.toml": b"number = 'x'"}),
        "Dit lesprogramma kan zo niet worden gebruikt. lesson-1.toml, regel 1",
    ),
    "a picture that is none": (
        lambda f: packed({**f, "programme/media/boot.png": b"\x89PNG\r\n\x1a\n" + b"x" * 99}),
        "niet te lezen",
    ),
    "a drawing that calls itself a picture": (
        lambda f: packed({**f, "programme/media/boot.png": b"<svg xmlns='http://www.w3.org/2000/svg'/>"}),
        "niet te lezen",
    ),
    "own changes that are none": (lambda f: packed({**f, "own/own.json": b"{}"}), "niet heel"),
    "own changes of another programme": (
        lambda f: packed({**f, "own/own.json": b'{"format": 1, "programme_id": "anders", "changes": []}'}),
        "niet heel",
    ),
    "own pictures for nothing": (lambda f: packed({**f, f"own/{'a' * 32}.png": png()}), "niet heel"),
    "text after it": (lambda f: packed(f) + b"x", "niet heel"),
    "text before it": (lambda f: b"MZ" + packed(f), "geen lesprogramma"),
    "half of it": (lambda f: packed(f)[:-40], "niet heel"),
    "nothing": (lambda f: b"", "geen lesprogramma"),
    "something else": (lambda f: b"%PDF-1.7 " * 20, "geen lesprogramma"),
}


@pytest.mark.qt_log_level_fail("CRITICAL")
@pytest.mark.parametrize("how", SPOILED)
def test_what_is_spoiled_is_refused_in_a_sentence(school, how: str):
    spoil, said = SPOILED[how]
    refused(school, spoil(unpacked(school.parcel(school.brought()))), said)


def test_a_parcel_with_a_password_is_refused(school):
    parcel = bytearray(school.parcel(school.brought()))
    at_ = parcel.find(b"PK\x01\x02")
    parcel[at_ + 8] |= 1
    parcel[6] |= 1
    refused(school, bytes(parcel), "niet heel")


# ---- bombs


@pytest.mark.parametrize("name", ["programme/media/a.png", "programme/lesson-3.toml"])
def test_a_file_that_grows_when_it_is_unpacked_is_refused_unread(school, name: str):
    info = entry(name, compress_type=zipfile.ZIP_DEFLATED)
    refused(school, added(school.parcel(school.brought()), info, b"\0" * 900_000), "te groot")


def test_a_file_that_is_larger_than_it_may_be_is_refused(school):
    refused(
        school, added(school.parcel(school.brought()), "programme/lesson-3.toml", os.urandom(1_000_001)), "te groot"
    )


def test_a_size_that_lies_is_found(school):
    parcel = bytearray(school.parcel(school.brought()))
    at_ = parcel.find(b"PK\x01\x02", parcel.find(b"PK\x01\x02") + 4)
    for size in (1, 100_000):
        parcel[at_ + 24 : at_ + 28] = size.to_bytes(4, "little")
        refused(school, bytes(parcel), "niet heel")


def test_thousands_of_files_are_refused_before_they_are_listed(school):
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w") as archive:
        for number in range(MAX_FILES + 1):
            archive.writestr(f"programme/media/{number}.png", b"x")
    refused(school, target.getvalue(), "te groot")


def test_many_files_that_share_their_bytes_are_refused(school):
    """The list names one large piece again and again."""
    folder = school.brought()
    files = unpacked(school.parcel(folder))
    piece = os.urandom(200_000)
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_STORED) as archive:
        archive.writestr("manifest.json", files["manifest.json"])
        archive.writestr("programme/media/a0.png", piece)
        first = archive.infolist()[-1]
        for number in range(1, 50):
            again = entry(f"programme/media/a{number}.png")
            again.header_offset, again.CRC = first.header_offset, first.CRC
            again.compress_size, again.file_size = first.compress_size, first.file_size
            archive.filelist.append(again)
        archive._didModify = True
    refused(school, target.getvalue(), "te groot")


def test_a_large_form_that_may_say_another_count_is_refused(school):
    parcel = school.parcel(school.brought())
    locator = b"PK\x06\x07" + b"\0" * 16
    refused(school, parcel[:-22] + locator + parcel[-22:], "te groot")


# ---- anything at all


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_any_change_in_a_parcel_is_a_sentence_or_nothing_at_all(school):
    good = school.parcel(school.brought())
    marks = [good.find(b"PK\x01\x02"), len(good) - 22, 0]
    dice = random.Random(11)
    for _ in range(LOOPS):
        data = bytearray(good)
        for _ in range(dice.randint(1, 5)):
            near = dice.choice((*marks, None))
            spot = dice.randrange(len(data)) if near is None else near + dice.randrange(60)
            deed = dice.randrange(4)
            if deed == 0:
                data[spot % len(data)] = dice.randrange(256)
            elif deed == 1:
                data[spot : spot + dice.randint(1, 9)] = b""
            elif deed == 2:
                data[spot:spot] = dice.randbytes(dice.randint(1, 9))
            else:
                data[spot : spot + 4] = dice.choice((b"\xff" * 4, b"\0" * 4, b"PK\x05\x06", b"PK\x01\x02"))
        try:
            arrival = school.arrivals.opened(bytes(data))
        except KnownError:
            assert school.files() == []
        else:
            assert (arrival.programme_id, arrival.version) == ("eigen", "1.0")
            school.arrivals.leave(arrival)


@pytest.mark.qt_log_level_fail("CRITICAL")
def test_any_change_in_a_file_with_an_honest_list_is_a_sentence_or_a_programme(school):
    files = unpacked(school.parcel(school.brought()))
    names = [name for name in files if name != "manifest.json"]
    dice = random.Random(12)
    snippets = (b'"', b"[[phase]]\n", b"\0", b"{", b"= 1\n", b"../", b"\xff", b'id = "nul"\n', b"'''")
    for _ in range(LOOPS):
        name = dice.choice(names)
        data = bytearray(files[name])
        for _ in range(dice.randint(1, 3)):
            spot = dice.randrange(len(data) + 1)
            data[spot : spot + dice.randint(0, 12)] = dice.choice(snippets)
        try:
            arrival = school.arrivals.opened(packed({**files, name: bytes(data)}))
        except KnownError:
            assert school.files() == []
        else:
            school.arrivals.place(arrival, own_too=True)
            assert school.shelf.programme("eigen").lessons
            shutil.rmtree(school.data / "programmes")
            school.again()
