"""What is typed is shown at once and kept after a moment; what cannot be is told, and never lost without a word."""

from pathlib import Path

import pytest

from tests.features.preparing.desk import Desk, png
from vertrouwen_desktop.domain.programme import Audience
from vertrouwen_desktop.features.preparing.control_programmes import ProgrammesModel
from vertrouwen_desktop.features.preparing.model import RUNS, Part
from vertrouwen_desktop.features.preparing.programmes import ArrivalNow, ProgrammeNow
from vertrouwen_desktop.ui.held import Held

LONG = "Een titel die echt veel te lang is voor dit bord en dus niet kan"


@pytest.fixture
def desk(tmp_path: Path, qapp: object) -> Desk:
    desk = Desk(tmp_path)
    desk.model.show("slides")
    desk.model.slides.choose("seintje")
    desk.model.slides.adapt(True)
    return desk


def rows(desk: Desk):
    return desk.model.slides.typing._now


def row(desk: Desk, field: str):
    return next(r for r in rows(desk).values() if r.field == field)


def edit(desk: Desk, field: str, text: str) -> None:
    desk.model.slides.typing.edit(row(desk, field).key, text)


# ---- the lesson


def test_the_lesson_opens_to_read_and_goes_to_its_slides_and_papers(desk):
    model = desk.model
    desk.open(2)
    assert (model.part, model.kicker) == ("read", "Les 2 · Bouwen aan Vertrouwen")
    assert [words for _key, words in model.parts] == ["Lezen", "Dia's", "Minuten", "Papier"]
    model.show("paper")
    assert (desk.to_papers, model.part) == (1, "read")
    model.leave()
    assert desk.left == 1


def test_what_only_the_adults_may_read_is_not_on_a_screen_that_the_class_sees(desk):
    model = desk.model
    assert model.teacherTasks
    assert model.watch
    assert model.slides.lines
    desk.show(private=False)
    assert not (model.teacherTasks)
    assert not (model.youthWorkerTasks)
    assert not (model.watch)
    assert not (model.why)
    assert not (model.slides.lines)
    assert model.goal


def test_a_running_lesson_says_that_it_keeps_what_it_began_with(desk):
    assert desk.model.runs == ""
    desk.show(runs=True)
    assert desk.model.runs == RUNS


# ---- typing


def test_what_is_typed_is_drawn_at_once_and_kept_after_a_moment(desk, qtbot):
    edit(desk, "title", "Onze titel ")
    assert desk.drawn[-1].title == "Onze titel"
    assert desk.own == {}
    assert desk.model.slides.typing.state == "Wordt bewaard."
    qtbot.waitUntil(lambda: desk.own == {"seintje.title": "Onze titel"})
    assert desk.model.slides.typing.state == "Bewaard."
    assert row(desk, "title").value == "Onze titel "  # the space that was just typed stays
    assert row(desk, "title").own
    assert row(desk, "title").original == "Een seintje mag altijd"


def test_what_breaks_a_rule_is_told_at_once_and_stays_typed(desk):
    edit(desk, "title", LONG)
    assert row(desk, "title").trouble == f"De titel heeft {len(LONG)} tekens. Houd het bij 40."
    assert desk.model.slides.typing.state == "Nog niet bewaard. Kijk bij de oranje stip."
    desk.model.flush()
    assert desk.own == {}
    desk.model.slides.choose("welkom")
    assert {r.slide_id for r in _slides(desk) if r.note == "niet bewaard"} == {"seintje"}
    desk.model.slides.choose("seintje")
    assert row(desk, "title").value == LONG


def _slides(desk):
    model = desk.model.slides.rows
    return [model._rows[i] for i in range(model.rowCount())]


def test_one_wrong_text_does_not_keep_the_others_from_being_kept(desk, qtbot):
    edit(desk, "title", LONG)
    edit(desk, "teacher.say", "Kijk, zo gaat een seintje.")
    qtbot.waitUntil(lambda: desk.own == {"seintje.teacher.say": "Kijk, zo gaat een seintje."})
    assert row(desk, "title").trouble


def test_a_mended_text_mends_what_was_wrong_because_of_it(desk, qtbot):
    words = " ".join(["Wij zien het."] * 8)
    edit(desk, "text", words)
    assert "woorden" in row(desk, "text").trouble
    edit(desk, "text", "Wij zien het.")
    assert row(desk, "text").trouble == ""
    qtbot.waitUntil(lambda: desk.own == {"seintje.text": "Wij zien het."})


def test_what_does_not_fit_on_the_board_is_told_and_not_kept(desk, qtbot):
    desk.misfit = "“Onze” past niet op de dia. Maak de tekst korter."
    edit(desk, "title", "Onze")
    qtbot.waitUntil(lambda: row(desk, "title").trouble == desk.misfit)
    assert desk.own == {}
    desk.misfit = ""
    edit(desk, "title", "Ons")
    qtbot.waitUntil(lambda: desk.own == {"seintje.title": "Ons"})


def test_a_full_disk_is_told_and_the_text_stays(desk, qtbot):
    desk.disk = "De schijf is vol."
    edit(desk, "title", "Onze titel")
    qtbot.waitUntil(lambda: row(desk, "title").trouble == "De schijf is vol.")
    assert row(desk, "title").value == "Onze titel"
    desk.disk = ""
    desk.model.slides.typing._judge()
    desk.model.flush()
    assert desk.own == {"seintje.title": "Onze titel"}


def test_markdown_that_is_not_allowed_is_told_and_the_slide_stays_as_it_was(desk):
    edit(desk, "text", "# Kop")
    assert row(desk, "text").trouble
    assert "Je ziet de dia zoals hij was" in desk.model.slides.typing.said


def test_another_slide_or_page_keeps_what_was_typed_first(desk):
    edit(desk, "title", "Onze titel")
    desk.model.slides.choose("welkom")
    assert desk.own == {"seintje.title": "Onze titel"}
    desk.model.slides.choose("seintje")
    edit(desk, "title", "Anders")
    desk.model.leave()
    assert desk.own == {"seintje.title": "Anders"}


def test_a_text_for_one_audience_leaves_the_others_alone(desk):
    desk.model.slides.chooseAudience("older")
    edit(desk, "title", "Een seintje geven")
    desk.model.flush()
    programme = desk.shelf.programme("")
    slide = programme.lesson(1).slide("seintje")
    assert slide.title == "Een seintje mag altijd"
    assert slide.given_to(Audience.OLDER).title == "Een seintje geven"
    assert "groep 7 en 8" in desk.model.slides.audienceWords


def test_a_text_of_an_activity_can_be_changed_and_must_keep_its_length(desk):
    desk.model.slides.choose(next(s.slide_id for s in desk.preparing.value.slides if s.activity == "story"))
    found = [r for r in rows(desk).values() if r.field.startswith("settings.")]
    assert found
    desk.model.slides.typing.edit(found[0].key, "w" * 900)
    assert row(desk, found[0].field).trouble


# ---- back


def test_back_to_the_original_by_field_and_by_slide(desk):
    typing = desk.model.slides.typing
    edit(desk, "title", "Onze titel")
    edit(desk, "teacher.say", "Anders gezegd.")
    desk.model.flush()
    assert desk.model.slides.differenceCount == 2
    typing.original(row(desk, "title").key)
    assert desk.own == {"seintje.teacher.say": "Anders gezegd."}
    assert row(desk, "title").value == "Een seintje mag altijd"
    typing.originalSlide()
    assert desk.own == {}
    assert not typing.hasOwn
    assert typing.said == "Hier staat het origineel weer."


def test_the_last_change_is_taken_back_what_is_not_kept_first(desk):
    typing = desk.model.slides.typing
    edit(desk, "title", "Eerst")
    desk.model.flush()
    edit(desk, "title", "Dan")
    desk.model.flush()
    edit(desk, "title", LONG)
    typing.undo()
    assert row(desk, "title").value == "Dan"
    typing.undo()
    assert row(desk, "title").value == "Eerst"
    typing.undo()
    assert desk.own == {}
    assert not typing.canUndo


def test_what_was_not_kept_comes_back_after_a_lock(desk, tmp_path):
    edit(desk, "title", LONG)
    owed = desk.model.slides.typing.owed
    assert LONG in owed
    again = Desk(tmp_path)
    again.model.giveBack(owed)
    assert again.model.part == Part.SLIDES
    assert again.model.slides.isAdapting
    assert row(again, "title").value == LONG
    assert row(again, "title").trouble
    again.open(2)
    again.model.giveBack(owed)
    assert again.model.part == "read"


def test_after_a_lock_the_lesson_that_was_open_is_in_hand_again(desk, tmp_path):
    desk.open(2)
    slide = desk.preparing.value.slides[1].slide_id
    desk.model.slides.choose(slide)
    edit(desk, "title", LONG)
    again = Desk(tmp_path)
    again.model.giveBack(desk.model.slides.typing.owed)
    assert again.number == 2
    assert row(again, "title").value == LONG


@pytest.mark.parametrize("text", ["", "x", "[]", '["bouwen-aan-vertrouwen", 1, [["{}", "x"]]]', "[1, 2, 3]"])
def test_what_cannot_be_read_gives_nothing_back(desk, text):
    desk.model.giveBack(text)
    assert desk.own == {}


# ---- pictures


def test_a_picture_waits_for_words_and_goes_back(desk):
    picture = desk.model.slides.picture
    desk.file = ("", png())
    picture.choose()
    assert picture.isWaiting
    assert not picture.canUse
    picture.altIs("Een groen vlak.")
    picture.use()
    assert (picture.isOwn, picture.isWaiting, picture.error) == (True, False, "")
    assert desk.drawn[-1].picture_alt == "Een groen vlak."
    picture.original()
    assert desk.own == {}


def test_what_is_no_picture_is_told_and_a_picture_can_go(desk):
    picture = desk.model.slides.picture
    desk.file = ("", b"geen plaatje")
    picture.choose()
    picture.altIs("Iets.")
    picture.use()
    assert "niet te lezen" in picture.error
    picture.ratherNot()
    assert picture.canRemove
    picture.remove()
    assert desk.own["seintje.picture"] == ""
    assert desk.drawn[-1].picture is None


def test_a_picture_of_the_opening_is_not_offered_for_it_is_not_shown(desk):
    desk.model.slides.choose("welkom")
    assert not desk.model.slides.picture.isOffered
    assert "text" not in [r.field for r in rows(desk).values()]


# ---- minutes


def test_minutes_are_kept_as_soon_as_the_sum_is_right(desk):
    minutes = desk.model.minutes
    minutes.add("do", 2)
    assert minutes.sum.startswith("Samen 47 minuten. Haal ergens 2 minuten af")
    assert desk.own == {}
    minutes.add("discover", -2)
    assert desk.own == {"do.minutes": 17, "discover.minutes": 8}
    assert minutes.sum == "Samen 45 minuten. Bewaard."
    minutes.original()
    assert desk.own == {}


def test_minutes_that_break_another_rule_are_told(desk):
    minutes = desk.model.minutes
    minutes.add("discover", -4)
    minutes.add("do", 4)
    assert "korte variant" in minutes.trouble
    assert desk.own == {}
    minutes.undo()
    assert minutes.sum == "Samen 45 minuten."


# ---- after an update


def test_after_an_update_one_chooses_between_two_texts(desk):
    edit(desk, "title", "Onze titel")
    edit(desk, "teacher.say", "Anders gezegd.")
    desk.model.flush()
    conflicts = desk.model.conflicts
    assert conflicts.words == ""
    desk.updated("Vroeger iets anders.")
    assert "Op 2 plekken" in conflicts.words
    conflicts.open(True)
    assert conflicts.isOpen
    first, second = (conflicts.rows._rows[i] for i in (0, 1))
    assert first.where == "Dia 3 · Titel"
    assert (first.original, first.own) == ("Een seintje mag altijd", "Onze titel")
    conflicts.keep(first.key)
    assert "Op één plek" in conflicts.words
    conflicts.take(second.key)
    assert (conflicts.words, conflicts.isOpen) == ("", False)
    assert desk.own == {"seintje.title": "Onze titel"}


# ---- all programmes


class Library:
    def __init__(self) -> None:
        self.arrival = ArrivalNow("Respect", "2.0", "Nieuw.", ("1. Begin",), own=2)
        self.error = ""
        self.did: list[object] = []
        self.programmes = Held(None)
        self.model = ProgrammesModel(self.programmes, Held(True), self)

    def bring(self, done):
        done(self.error, None if self.error else self.arrival)

    def place(self, own_too, done):
        self.did.append(("place", own_too))
        done(self.error)

    def put_away(self):
        self.did.append("put away")

    def export(self, programme_id, own_too, done):
        self.did.append(("export", programme_id, own_too))
        done(self.error)

    def remove(self, programme_id, done):
        self.did.append(("remove", programme_id))
        done(self.error)

    def look(self): ...
    def leave(self): ...


def test_programmes_are_read_beside_the_screen(qapp):
    library = Library()
    assert library.model.busy == "De lesprogramma's worden gelezen."
    library.programmes.show((ProgrammeNow("a", "A", "1", True),))
    assert library.model.busy == ""
    assert library.model.rows.rowCount() == 1


def test_a_file_is_looked_into_before_it_is_put_in_place(qapp):
    library = Library()
    model = library.model
    model.bring()
    assert model.arrivalTitle == "Respect, versie 2.0"
    assert model.arrivalLessons == ["1. Begin"]
    model.takeOwn(False)
    model.place()
    assert library.did == [("place", False)]
    assert not model.hasArrival
    assert model.said.startswith("“Respect” staat op deze laptop.")


def test_what_we_ship_is_not_replaced_by_the_same_and_then_there_is_nothing_to_place(qapp):
    library = Library()
    library.arrival = ArrivalNow("A", "1.0", "Deze hebben jullie al.", own=2, replaces=False)
    library.model.bring()
    assert library.model.takesOnlyOwn
    assert library.model.canPlace
    library.model.takeOwn(False)
    assert not library.model.canPlace
    library.model.putAway()
    assert library.did == ["put away"]


def test_a_file_that_is_none_says_so(qapp):
    library = Library()
    library.error = "Dit is geen lesprogramma."
    library.model.bring()
    assert (library.model.error, library.model.hasArrival) == ("Dit is geen lesprogramma.", False)


def test_a_programme_goes_only_after_a_second_press(qapp):
    library = Library()
    library.programmes.show((ProgrammeNow("a", "A", "1", False),))
    library.model.remove("a")
    assert library.did == []
    library.model.ask("a")
    library.model.remove("a")
    assert library.did == [("remove", "a")]
    library.model.export("a", True)
    assert library.did[-1] == ("export", "a", True)
