"""The papers themselves: made, and read back by another program."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.features.documents.conftest import RESOURCES
from tests.features.documents.reading import grey_levels, text_of
from tests.features.documents.samples import ERASED, GROUPS, PROOF, PURGED, SHEET, TODAY, report, told
from vertrouwen_desktop.domain.confidential.rights import Category, PupilFact
from vertrouwen_desktop.domain.errors import BugError, KnownError
from vertrouwen_desktop.features.documents.lesson_cards import MAKERS as MAKERS_OF_LESSONS
from vertrouwen_desktop.features.documents.model import Paper, PurgeCertificate
from vertrouwen_desktop.features.documents.usecases import Press

MAKERS: dict[Paper, Callable[[Press], bytes]] = {
    Paper.PUPIL_REPORT: lambda press: press.pupil_report(report()),
    Paper.RECOVERY_SHEET: lambda press: press.recovery_sheet(SHEET),
    Paper.ERASURE: lambda press: press.erasure(ERASED),
    Paper.PURGE: lambda press: press.purge(PURGED),
}
TEMPLATES = sorted((RESOURCES / "print").glob("*.typ"))


@pytest.fixture(params=Paper)
def paper(request: pytest.FixtureRequest, press: Press) -> bytes:
    """Return each kind of paper in turn."""
    return MAKERS[request.param](press)


def pages(pdf: bytes) -> int:
    return int(re.findall(rb"<xmpTPg:NPages>(\d+)<", pdf)[0])


# ---- each of them


def test_a_paper_is_tagged_and_has_a_title_and_a_language(paper: bytes) -> None:
    assert paper.startswith(b"%PDF-1.7")
    for mark in (b"/Marked true", b"/Lang(nl-NL)", b"<pdfuaid:part>1<", b"/DisplayDocTitle true", b"/S/H1", b"/S/H2"):
        assert mark in paper, mark
    assert re.search(rb"/Title\([A-Z][^)]{8,}\)", paper)


def test_a_paper_knows_nobody_and_no_place_but_itself(paper: bytes) -> None:
    assert b"/Author" not in paper
    assert b"dc:creator" not in paper
    assert str(RESOURCES.parent).encode() not in paper
    title = b"".join(re.findall(rb"<dc:title>(.*?)</dc:title>", paper) + re.findall(rb"/Title\((.*?)\)", paper))
    assert b"Noor" not in title
    assert b"Oever" not in title


def test_a_paper_has_our_typeface_and_no_other(paper: bytes) -> None:
    fonts = set(re.findall(rb"/FontName/[A-Z]{6}\+([\w-]+)", paper))
    assert fonts
    assert fonts <= {b"Andika", b"Andika-Bold"}


def test_a_paper_has_nothing_that_acts(paper: bytes) -> None:
    assert not re.search(rb"/(URI|JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b", paper)


@pytest.mark.parametrize("kind", Paper)
def test_the_same_paper_is_the_same_to_the_byte(kind: Paper, press: Press) -> None:
    assert MAKERS[kind](press) == MAKERS[kind](Press(RESOURCES, press._zone))


@pytest.mark.parametrize("kind", [Paper.RECOVERY_SHEET, Paper.ERASURE, Paper.PURGE])
def test_what_is_filed_fits_on_one_page(kind: Paper, press: Press) -> None:
    assert pages(MAKERS[kind](press)) == 1


@pytest.mark.usefixtures("reads")
def test_a_paper_is_black_on_white_when_there_is_no_colour(paper: bytes, tmp_path: Path) -> None:
    greys = grey_levels(paper, tmp_path)
    assert min(greys) < 60
    assert max(greys) == 255


# ---- the report


@pytest.mark.usefixtures("reads")
def test_the_report_tells_all_that_is_kept_and_who_to_ask(press: Press) -> None:
    text = text_of(press.pupil_report(report()))
    for words in (
        "Wat wij over uw kind bewaren",
        "Noor B.",
        "6a (groep 6)",
        "Basisschool De Oever",
        "22 november 2026",
        "Noor liep even weg. Sam ging mee.",
        "3: spannend",
        "19 november 2026, 8.46 uur",
        "Wij bewaren dit tot 6 weken na les 7.",
        "Juf Marit, leerkracht",
        "Sam, jeugdhulpverlener",
        "uiterlijk tot 17 januari 2027",
        "Autoriteit Persoonsgegevens",
    ):
        assert words in text, words
    assert "Soms staat er een" not in text


@pytest.mark.usefixtures("reads")
def test_a_report_about_nothing_says_so(press: Press) -> None:
    empty = replace(report(), facts=(), contacts=(), school="", backups_until=None)
    text = text_of(press.pupil_report(empty))
    assert "Er staat niets over uw kind in het programma." in text
    assert "School" not in text.split("Beste")[0]
    assert "reservekopie" not in text
    assert "Telefoon of e-mail" in text


HOSTILE = [
    '#import "@preview/cetz:0.4.0"',
    '#read("/etc/passwd") #sys.inputs',
    "#{ while true {} }",
    "$x$ *vet* _schuin_ `code` <label>",
    "@verwijzing = kop // weg /* weg */ \\ ~",
    "- lijst + lijst / term: x",
    '"]} )) ((( [[[ {{{ \\u{41} #"',
    "%PDF-1.7 endobj stream (Tj) ET",
]


@pytest.mark.usefixtures("reads")
@pytest.mark.parametrize("typed", HOSTILE)
def test_what_people_type_is_text_and_never_markup(typed: str, press: Press) -> None:
    fact = PupilFact(Category.MOMENTS, typed, typed)
    everywhere = replace(report(fact), name=typed, school=typed, contacts=(typed,))
    assert text_of(press.pupil_report(everywhere)).count(" ".join(typed.split())) >= 4


@pytest.mark.usefixtures("reads")
@pytest.mark.parametrize("typed", ["rechts \u202eom\u202c kijken", "\u2066rechts\u2069 \u200fom kijken"])
def test_a_text_cannot_turn_the_reading_order_around(typed: str, press: Press) -> None:
    assert "rechts om kijken" in text_of(press.pupil_report(told(typed)))


@pytest.mark.usefixtures("reads")
@pytest.mark.parametrize("typed", ["Fijn 😀 gedaan", "Fijn \0 gedaan", "Fijn \ud83d gedaan", "Fijn ش gedaan"])
def test_a_letter_that_the_paper_has_not_leaves_a_mark_and_a_sentence(typed: str, press: Press) -> None:
    text = text_of(press.pupil_report(told(typed)))
    assert "Fijn \N{REPLACEMENT CHARACTER} gedaan" in text
    assert "Daar stond een teken dat dit papier niet kent" in text


@pytest.mark.usefixtures("reads")
@pytest.mark.parametrize("typed", ["zin van vier woorden " * 5000, "x" * 100_000], ids=["words", "one word"])
def test_a_hundred_kilobytes_are_printed_to_the_end(typed: str, press: Press) -> None:
    text = text_of(press.pupil_report(told(f"{typed} EINDE.")))
    assert "EINDE." in text
    assert text.count(typed[:1]) >= typed.count(typed[:1])


# ---- the recovery sheet


@pytest.mark.usefixtures("reads")
def test_the_sheet_shows_the_key_once_and_says_where_it_belongs(press: Press) -> None:
    text = text_of(press.recovery_sheet(SHEET))
    for group in GROUPS:
        assert text.count(group) == 1, group
    assert "Leg dit blad in de schoolkluis." in text
    assert "Deze sleutel is gemaakt op 22 november 2026." in text
    assert "Handtekening" in text


# ---- the proofs


@pytest.mark.usefixtures("reads")
def test_the_proof_says_what_was_searched_and_names_nobody(press: Press) -> None:
    text = text_of(press.erasure(ERASED))
    for words in ("83 regels", "Gegevensbestand", "Gevonden: 0 keer.", "15 januari 2027", "19 november 2026, 8.46 uur"):
        assert words in text, words
    assert PROOF.pupil_id not in text


@pytest.mark.usefixtures("reads")
def test_a_proof_with_a_hit_is_no_proof_and_says_so(press: Press) -> None:
    text = text_of(press.erasure(replace(ERASED, proof=replace(PROOF, hits=2, backups=()))))
    assert "Nog niet alles is gewist" in text
    assert "De naam is nog 2 keer gevonden." in text
    assert "Bewijs: gegevens gewist" not in text


@pytest.mark.usefixtures("reads")
def test_the_certificate_lists_what_was_purged(press: Press) -> None:
    text = text_of(press.purge(PURGED))
    for words in ("226 regels", "Momenten in de les 14 3 september 2025", "Spanningsmetingen 212", "17 januari 2027"):
        assert words in text, words


@pytest.mark.usefixtures("reads")
def test_a_purge_of_nothing_says_so(press: Press) -> None:
    assert "Er was niets om op te ruimen." in text_of(press.purge(PurgeCertificate((), (), 0, TODAY)))


# ---- what goes in and what stays out


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_a_template_fetches_nothing_and_runs_nothing_that_was_typed(path: Path) -> None:
    text = path.read_text("utf-8")
    assert "@" not in text, "no packages: they would be fetched"
    assert not re.search(r"\b(eval|plugin|read|link)\(|https?:", text), "data are text"
    assert set(re.findall(r'#(?:import|include) "([^"]+)"', text)) <= {"look.typ", "cards.typ"}


def test_every_paper_has_a_template() -> None:
    of_lessons = {template for template, _ in MAKERS_OF_LESSONS.values()} | {"lesson-plan"}
    assert {path.stem for path in TEMPLATES} == {*Paper, *of_lessons, "look", "cards"}


def test_nothing_private_is_written_anywhere(press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    before = set((RESOURCES / "print").rglob("*"))
    press.pupil_report(told("Alleen op papier."))
    assert list(tmp_path.rglob("*")) == []
    assert set((RESOURCES / "print").rglob("*")) == before


def test_a_template_that_fails_does_not_repeat_what_was_typed(tmp_path: Path) -> None:
    for folder in ("fonts", "drawings"):
        (tmp_path / folder).symlink_to(RESOURCES / folder)
    (tmp_path / "print").mkdir()
    (tmp_path / "print" / "pupil-report.typ").write_text("#panic(sys.inputs.page)")
    with pytest.raises(BugError) as caught:
        Press(tmp_path).pupil_report(told("Geheim verhaal."))
    assert "Geheim" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_a_laptop_without_typst_gets_a_sentence_that_says_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(KnownError, match="Vraag de beheerder"):
        Press(RESOURCES).recovery_sheet(SHEET)


def test_typst_is_not_loaded_before_the_first_paper() -> None:
    code = "import sys, vertrouwen_desktop.features.documents.usecases; assert 'typst' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=RESOURCES.parent, timeout=60)
