"""The papers of a lesson: each of them, of every lesson that is shipped."""

from __future__ import annotations

import re
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.features.documents.conftest import RESOURCES
from tests.features.documents.lessons import bare, facts, longest, ours, shipped
from tests.features.documents.reading import DRAWS, text_of
from vertrouwen_desktop.domain.lesson_papers import PaperFacts, PaperOrder, papers_of
from vertrouwen_desktop.domain.papers import PaperKind
from vertrouwen_desktop.domain.programme import Audience, Homework, Letter, LetterLine
from vertrouwen_desktop.features.documents.lesson_press import job, lesson_file_name
from vertrouwen_desktop.features.documents.usecases import Press

LONG_NAME = "Juf Zoë-Anne van der Meulen-Dijkstra"
LONG_CLASS = "Groep 5/6 van meester Şükrü en juf Zoë-Anne"
LONG_SCHOOL = "Openbare Daltonbasisschool Het Lange Eind aan de Vecht"
NUMBERED = [(programme, lesson) for programme in shipped() for lesson in programme.lessons if lesson.slides]
IDS = [f"{programme.programme_id}-{lesson.number}" for programme, lesson in NUMBERED]
CARDS = [kind for kind in PaperKind if kind not in (PaperKind.PLAN, PaperKind.LETTER, PaperKind.LETTER_SIMPLE)]
ONE_PAGE = sorted(set(PaperKind) - {PaperKind.PLAN, PaperKind.SITUATIONS, PaperKind.TIPS})


def lesson_4(audience: Audience = Audience.STANDARD) -> PaperFacts:
    return facts(ours().lesson(4), ours(), audience)


def pages(pdf: bytes) -> int:
    return int(re.findall(rb"<xmpTPg:NPages>(\d+)<", pdf)[0])


def colours(pdf: bytes, folder: Path) -> int:
    """Return how far the most colourful point of all pages is from grey."""
    (folder / "paper.pdf").write_bytes(pdf)
    command = [*DRAWS, "-sDEVICE=ppmraw", "-r30", f"-sOutputFile={folder}/%d.ppm", str(folder / "paper.pdf")]
    subprocess.run(command, check=True, timeout=60)
    found = 0
    for page in folder.glob("*.ppm"):
        points = page.read_bytes().split(b"\n", 4)[-1]
        found = max(found, *(max(one) - min(one) for one in zip(*(points[n::3] for n in range(3)), strict=False)))
    return found


# ---- each of every lesson


@pytest.mark.parametrize(("programme", "lesson"), NUMBERED, ids=IDS)
@pytest.mark.parametrize("audience", Audience)
def test_every_lesson_that_is_shipped_makes_every_paper(
    programme: object, lesson: object, audience: Audience, press: Press
) -> None:
    known = facts(lesson, programme, audience)  # type: ignore[arg-type]
    for kind in papers_of(known.lesson, audience):
        assert press.lesson_paper(PaperOrder(kind), known).startswith(b"%PDF-1.7"), kind


@pytest.mark.parametrize(("programme", "lesson"), NUMBERED, ids=IDS)
def test_nobody_filled_in_anything_and_every_paper_is_there(programme: object, lesson: object, press: Press) -> None:
    known = bare(lesson, programme)  # type: ignore[arg-type]
    for kind in (*papers_of(known.lesson, known.audience), *CARDS):
        assert press.lesson_paper(PaperOrder(kind, grey=True, alone=True), known)


@pytest.mark.parametrize("kind", PaperKind)
def test_a_paper_is_tagged_and_has_a_title_a_language_and_our_typeface(kind: PaperKind, press: Press) -> None:
    pdf = press.lesson_paper(PaperOrder(kind), lesson_4())
    for mark in (b"/Marked true", b"/Lang(nl-NL)", b"<pdfuaid:part>1<", b"/DisplayDocTitle true", b"/S/H1"):
        assert mark in pdf, mark
    assert set(re.findall(rb"/FontName/[A-Z]{6}\+([\w-]+)", pdf)) <= {b"Andika", b"Andika-Bold"}
    assert not re.search(rb"/(URI|JavaScript|JS|Launch|EmbeddedFile|OpenAction)\b", pdf)
    assert b"/Author" not in pdf
    assert str(RESOURCES.parent).encode() not in pdf


@pytest.mark.usefixtures("reads")
@pytest.mark.parametrize("kind", PaperKind)
def test_grey_has_no_colour_and_colour_has(kind: PaperKind, press: Press, tmp_path: Path) -> None:
    with_colour, without = tmp_path / "colour", tmp_path / "grey"
    with_colour.mkdir()
    without.mkdir()
    assert colours(press.lesson_paper(PaperOrder(kind), lesson_4()), with_colour) > 12
    assert colours(press.lesson_paper(PaperOrder(kind, grey=True), lesson_4()), without) <= 2


@pytest.mark.parametrize("kind", ONE_PAGE)
def test_what_is_handed_out_is_one_sheet(kind: PaperKind, press: Press) -> None:
    for audience in Audience:
        known = replace(lesson_4(audience), class_name=LONG_CLASS, school=LONG_SCHOOL, teacher=LONG_NAME)
        assert pages(press.lesson_paper(PaperOrder(kind), known)) == 1


@pytest.mark.parametrize("kind", PaperKind)
def test_what_is_looked_at_has_the_same_pages(kind: PaperKind, press: Press) -> None:
    order = PaperOrder(kind)
    looked = press.lesson_pages(order, lesson_4(), 40)
    assert len(looked) == pages(press.lesson_paper(order, lesson_4()))
    assert all(page.startswith(b"\x89PNG") for page in looked)


@pytest.mark.parametrize("kind", PaperKind)
def test_the_name_of_a_file_says_what_it_is_and_of_nobody(kind: PaperKind) -> None:
    assert re.fullmatch(r"les-4-[a-z0-9-]+\.pdf", lesson_file_name(PaperOrder(kind), 4))
    assert lesson_file_name(PaperOrder(kind, grey=True), 4) != lesson_file_name(PaperOrder(kind), 4)


def test_every_drawing_that_a_paper_names_is_there() -> None:
    for programme, lesson in NUMBERED:
        known = facts(lesson, programme)
        for kind in (*papers_of(lesson, known.audience), *CARDS):
            for name in job(PaperOrder(kind), known).pictures - {"", "heart"}:
                path = Path(name) if "/" in name else RESOURCES / "drawings" / f"{name}.svg"
                assert path.is_file(), (kind, lesson.number, name)


def test_nothing_is_written_anywhere(press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME"):
        monkeypatch.setenv(name, str(tmp_path))
    monkeypatch.chdir(tmp_path)
    press.lesson_pages(PaperOrder(PaperKind.PLAN), lesson_4(), 40)
    press.lesson_paper(PaperOrder(PaperKind.LETTER), lesson_4())
    assert list(tmp_path.rglob("*")) == []


# ---- the plan


@pytest.mark.usefixtures("reads")
def test_a_substitute_reads_the_whole_lesson(press: Press) -> None:
    lesson = ours().lesson(4)
    text = text_of(press.lesson_paper(PaperOrder(PaperKind.PLAN), lesson_4()))
    told = re.sub(r"\s+", "", text)  # columns are read line by line, so words stand among others
    for words in (
        lesson.goal,
        lesson.announcement,
        "10:15–10:20",
        "Val je in?",
        "vervalt bij te weinig tijd",
        "Zonder bord:",
        "Groep 6a",
        "Juf Zoë Ünal-Şahin (leerkracht) en Łukasz (jeugdhulpverlener)",
        *lesson.materials,
        *(task for tasks in lesson.tasks.values() for task in tasks),
        *(phase.short.text for phase in lesson.phases if phase.short),
        *(slide.title for slide in lesson.slides),
        *(line for slide in lesson.slides for line in (slide.teacher.say, slide.youth_worker.do, slide.teacher.watch)),
        "Otter bouwt een toren. Hij is rustig.",
        "4 tellen in, 6 tellen uit. 8 keer.",
    ):
        missing = [part for part in words.split() if part not in told]
        assert not missing, (words, missing)


@pytest.mark.usefixtures("reads")
def test_who_is_alone_reads_the_lines_for_one(press: Press) -> None:
    text = text_of(press.lesson_paper(PaperOrder(PaperKind.PLAN, alone=True), lesson_4()))
    assert "Mijn collega is er vandaag niet." in text
    assert "Jeugdhulpverlener" not in text.split("Het doel")[1]


@pytest.mark.usefixtures("reads")
def test_without_a_planned_time_the_minutes_are_told(press: Press) -> None:
    text = text_of(press.lesson_paper(PaperOrder(PaperKind.PLAN), bare(ours().lesson(4), ours())))
    assert "0–5 min" in text
    assert "Wanneer dinsdag" not in text


@pytest.mark.usefixtures("reads")
@pytest.mark.parametrize("alone", [False, True])
def test_the_longest_lesson_is_printed_to_the_end(alone: bool, press: Press) -> None:
    lesson = longest(ours().lesson(4))
    pdf = press.lesson_paper(PaperOrder(PaperKind.PLAN, alone=alone), facts(lesson, ours()))
    assert text_of(pdf).count("EINDE.") == len(lesson.slides) * (3 if alone else 6) + 1


def test_the_longest_lesson_keeps_the_edge_of_every_page_white(press: Press) -> None:
    known = facts(longest(ours().lesson(4)), ours())
    for data in press.lesson_pages(PaperOrder(PaperKind.PLAN, grey=True), known, 30):
        page = QImage.fromData(data)
        edge = page.copy(0, page.height() - 10, page.width(), 10)
        assert {edge.pixelColor(x, y).lightness() for x in range(edge.width()) for y in range(10)} == {255}


@pytest.mark.usefixtures("reads")
def test_an_audience_gets_its_own_words(press: Press) -> None:
    order = PaperOrder(PaperKind.PLAN, alone=True)
    assert "Otter bouwt." in text_of(press.lesson_paper(order, lesson_4(Audience.NON_READERS)))
    assert "Otter bouwt." not in text_of(press.lesson_paper(order, lesson_4()))


# ---- cards, posters, letters


@pytest.mark.usefixtures("reads")
def test_the_highest_level_stands_on_top_and_asks_for_help(press: Press) -> None:
    text = text_of(press.lesson_paper(PaperOrder(PaperKind.METER_5), lesson_4()))
    words = ("ik heb hulp nodig", "veel", "spannend", "een beetje", "rustig")
    assert [text.index(word) for word in words] == sorted(text.index(word) for word in words)
    three = text_of(press.lesson_paper(PaperOrder(PaperKind.METER_3), lesson_4()))
    assert "een beetje" not in three
    assert "hulp" in three


@pytest.mark.usefixtures("reads")
def test_the_plan_of_a_child_has_the_four_boxes_of_the_slide(press: Press) -> None:
    text = text_of(press.lesson_paper(PaperOrder(PaperKind.PLAN_CARDS), lesson_4()))
    for words in ("Mijn seintje", "Ik doe", "Mijn plek", "De weg terug", "Het is nooit straf."):
        assert text.count(words) == 2, words


@pytest.mark.usefixtures("reads")
def test_the_tips_of_the_class_come_before_those_of_the_programme(press: Press) -> None:
    known = facts(ours().lesson(3), ours())
    own = text_of(press.lesson_paper(PaperOrder(PaperKind.TIPS), known))
    assert "Knuffel je hond." in own
    assert "Luister naar geluiden." not in own
    given = text_of(press.lesson_paper(PaperOrder(PaperKind.TIPS), replace(known, tips=())))
    assert "geluiden" in given


@pytest.mark.usefixtures("reads")
def test_the_promises_of_the_class_stand_on_its_poster(press: Press) -> None:
    known = facts(ours().lesson(1), ours())
    assert "Foutjes mogen." in text_of(press.lesson_paper(PaperOrder(PaperKind.PROMISES), known))
    assert press.lesson_paper(PaperOrder(PaperKind.PROMISES), replace(known, promises=()))


@pytest.mark.usefixtures("reads")
def test_a_letter_has_what_is_known_and_keeps_the_spaces_around_bold_words(press: Press) -> None:
    text = text_of(press.lesson_paper(PaperOrder(PaperKind.LETTER), lesson_4()))
    for words in ("Groep 6a", "dinsdag 24 november", "dinsdag 1 december", "Łukasz", "een vraag. Wilt u drie"):
        assert words in text, words
    assert "None" not in text_of(press.lesson_paper(PaperOrder(PaperKind.LETTER), bare(ours().lesson(4), ours())))


@pytest.mark.usefixtures("reads")
def test_the_simple_letter_says_each_sentence(press: Press) -> None:
    homework = ours().lesson(4).homework
    assert homework is not None
    assert homework.letter is not None
    text = text_of(press.lesson_paper(PaperOrder(PaperKind.LETTER_SIMPLE), lesson_4()))
    for line in homework.letter.simple:
        assert line.text in text


@pytest.mark.usefixtures("reads")
def test_a_letter_for_a_child_does_not_say_why_school_wrote_it(press: Press) -> None:
    text = text_of(press.lesson_paper(PaperOrder(PaperKind.RESERVE_LETTER), lesson_4()))
    assert text.count("Je bent") == 3
    assert "reserve" not in text.lower()


HOSTILE = ['#read("/etc/passwd")', "$x$ *vet* `code` <label> @weg // weg", '"]} )) [[ {{ \\u{41} #"']


@pytest.mark.usefixtures("reads")
@pytest.mark.parametrize("typed", HOSTILE)
def test_what_people_type_is_text(typed: str, press: Press) -> None:
    known = lesson_4()
    homework = Homework(typed, typed, Letter(typed.replace("*", "").replace("`", ""), (LetterLine("huis", typed),)))
    lesson = replace(known.lesson, title=typed, goal=typed, homework=homework)
    known = replace(known, lesson=lesson, class_name=typed, school=typed, tips=(typed,), promises=(typed,))
    for kind in (PaperKind.PLAN, PaperKind.TIPS, PaperKind.PROMISES, PaperKind.LETTER_SIMPLE):
        text = text_of(press.lesson_paper(PaperOrder(kind), known))
        assert re.sub(r"\s", "", typed) in re.sub(r"\s", "", text), kind
    assert press.lesson_paper(PaperOrder(PaperKind.LETTER), known)
