"""One test per kind of finding: the right file, the right line, a sentence that says what to do."""

from __future__ import annotations

import pytest

from vertrouwen_desktop.features.programmes.report import report
from vertrouwen_desktop.features.programmes.usecases import programme_title

LONG = "een twee drie vier vijf zes zeven acht negen tien elf"

# (in the lesson, what it becomes, what is said, text that stands on the line that is named, does it stop reading)
SPOILED = {
    "minutes": ("minutes = 15", "minutes = 14", "De les duurt 44 minuten", "[[phase]]", False),
    "not_a_number": ("minutes = 15", 'minutes = "15"', "minutes moet een heel getal zijn", 'minutes = "15"', True),
    "not_text": ('title = "Titel dag"', "title = 5", "title moet tekst zijn", "title = 5", True),
    "not_a_list": ('materials = ["vier kaarten"]', "materials = 1", "materials moet een lijst zijn", "materials", True),
    "not_a_table": ("settings = { places = 4 }", "settings = 4", "settings moet een groepje", "settings = 4", True),
    "yes": ("in_short = false", 'in_short = "nee"', "in_short moet true", "in_short", True),
    "lead": ('lead = "both"', 'lead = "juf"', "lead kan dit niet zijn. Kies uit: 'teacher'", '"juf"', True),
    "unknown_key": ('title = "Titel dag"', 'titel = "Dag"', "titel kennen we niet. Bedoel je title?", "titel", True),
    "missing": ('goal = "De klas kent ons."', "", "goal ontbreekt. Zet goal erbij.", "number = 1", True),
    "bad_id": ('id = "dag"', 'id = "Dag 1"', "id heeft niet de goede vorm", '"Dag 1"', True),
    "same_id": ('id = "dag"', 'id = "rust"', "Deze id heeft een andere dia ook", 'id = "rust"#2', True),
    "no_opening": ('layout = "opening"', 'layout = "text"', "De eerste dia is geen opening", "[[phase.slide]]", False),
    "number": ("number = 1", "number = 3", "Dit is het bestand van les 1", "number = 3", True),
    "phase_gone": ('id = "rest"', 'id = "do"', "De fase Rustmoment ontbreekt", "number = 1", True),
    "phase_twice": ('id = "rest"', 'id = "do"', "De fase Doen staat er twee keer", 'id = "do"#2', True),
    "short_longer": (
        "minutes = 3",
        "minutes = 5",
        "De korte variant duurt 5 minuten, de fase 5",
        "minutes = 5#3",
        False,
    ),
    "no_short": ("[phase.short]\nminutes = 3\ntext", "[phase.slots]\nminutes = 3\ntext", "slots", "slots", True),
    "words": ("Weet je het nog?", "Ja, toch. " * 13, "Er staan 30 woorden", 'text = """', False),
    "sentence": ("Weet je het nog?", LONG, f"De zin heeft 11 woorden: {LONG}", 'text = """', False),
    "title_sentence": ("Titel dag", "a b c d e f g h i j k", "De zin heeft 11 woorden", "a b c d", False),
    "panel_sentence": ("De boot komt.", LONG, "De zin heeft 11 woorden", "een twee", False),
    "panel_words": ("De boot komt.", "Ja, toch. " * 13, "28 woorden op deze kaart", "Ja, toch", False),
    "instruction": ("{ places = 4 }", f'{{ instruction = "{LONG}" }}', "De zin heeft 11", "instruction", False),
    "two_asked": ("Weet je het nog?", "Kijk naar mij. Pak een kaart.", "meer dan één ding", 'text = """', False),
    "title_long": ("Titel dag", "x" * 41, "De titel heeft 41 tekens", "xxxx", False),
    "no_title": ('title = "Titel dag"', "", "De dia heeft geen titel", "[[phase.slide]]#7", False),
    "italics": (
        "Weet je het nog?",
        "Weet *je* het?",
        "Schuine letters kunnen niet. Schrijf **vet**",
        'text = """',
        True,
    ),
    "link": ("Weet je het nog?", "[x](http://y.nl)", "Een link kan niet", 'text = """', True),
    "html": ("Weet je het nog?", "<img src='http://y.nl'>", "HTML kan niet", 'text = """', True),
    "heading": ("Weet je het nog?", "# Ja", "Een kopje in de tekst kan niet", 'text = """', True),
    "numbered": ("Weet je het nog?", "1. Ja", "Genummerde regels kunnen niet", 'text = """', True),
    "no_alt": ('picture_alt = "Een boot."', "", "Het plaatje heeft geen beschrijving", "picture =#3", False),
    "no_panel_alt": ('alt = "Een boot."', 'alt = ""', "Het plaatje heeft geen beschrijving", 'alt = ""', False),
    "alt_alone": (
        'picture = "media/boot.png"\npicture_alt',
        "picture_alt",
        "beschrijving zonder",
        "picture_alt",
        False,
    ),
    "no_say": ('say = "Goedemorgen."', "", "De leerkracht leidt, maar heeft geen zin", "slide.teacher]", False),
    "no_task": ('do = "Sta bij de deur."', "", "De jeugdhulpverlener heeft hier geen taak", "slide.youth_w", False),
    "activity": ('activity = "story"', 'activity = "quiz"', "De activiteit quiz bestaat niet. Kies uit", "quiz", True),
    "settings": ("places = 4", "places = 9", "places is te hoog. Kies 4 of minder.", "places = 9", True),
    "settings_key": ("places = 4", "place = 4", "place kennen we niet. Bedoel je places?", "place = 4", True),
    "settings_few": ("  { picture", "# { picture", "panels heeft te weinig onderdelen", "panels = [", True),
    "layout": ('layout = "activity"', 'layout = "text"', "Een dia met een activiteit heeft geen", "layout = #4", True),
    "no_picture": ('layout = "text"', 'layout = "picture"', "er is geen plaatje", '"picture"', True),
    "homework": ("[homework]", "[huiswerk]", "huiswerk hoort hier niet", "[huiswerk]", True),
    "no_homework": ('[homework]\ntitle = "Thuis"\ntext', "[solo]\ntext", "Het huiswerk ontbreekt", "number = 1", True),
    "materials": ('materials = ["vier kaarten"]', "", "welk materiaal klaarligt", "number = 1", False),
    "tasks": ('teacher = ["Leg de kaarten klaar."]', "", "geen taak vooraf voor de leerkracht", "[tasks]", False),
    "announcement": ('announcement = "Vandaag beginnen we samen."', "", "aankondiging ontbreekt", "number = 1", False),
    "in_short": (
        'layout = "text"\ntitle = "Titel dag"',
        'in_short = false\ntitle = "T"',
        "valt nooit weg",
        "in_short#2",
        False,
    ),
    "syntax": ("lead = ", "lead ", "Na de naam ontbreekt een =", "lead ", True),
    "twice": (
        'announcement = "V',
        'title = "x"\nannouncement = "V',
        "Deze naam staat er twee keer",
        'title = "x"',
        True,
    ),
    "open_list": ('["vier kaarten"]', '["vier kaarten"', "Een lijst is niet gesloten", "materials", True),
    "open_text": ('"Samen beginnen"', '"Samen beginnen', "loopt door op de volgende regel", "Samen", True),
    "remote": ("media/boot.png", "https://x.nl/a.png", "is een adres, geen bestand", "https", True),
}


def _nth(mark: str) -> tuple[str, int]:
    text, _, nth = mark.partition("#")
    return text, int(nth or 1)


@pytest.mark.parametrize("kind", SPOILED)
def test_what_is_wrong_is_found_on_its_line(folder, kind: str):
    old, new, said, mark, stops = SPOILED[kind]
    folder.swap(old, new)
    found = [f for f in folder.check() if said in f"{f.what} {f.mend}"]
    assert found, folder.check()
    text, nth = _nth(mark)
    at = 1 if text == "number = 1" else folder.line(text, nth=nth)
    assert (found[0].file, found[0].line) == ("lesson-1.toml", at)
    assert found[0].mend
    assert any(f.stops for f in folder.check()) is stops


def test_one_mistake_makes_one_finding(folder):
    more = {"phase_gone", "phase_twice", "no_short", "words", "title_sentence", "no_homework", "missing", "unknown_key"}
    more |= {"no_opening", "homework"}
    good = folder.text()
    for kind in SPOILED.keys() - more:
        folder.write("lesson-1.toml", good)
        folder.swap(SPOILED[kind][0], SPOILED[kind][1])
        found = [f for f in folder.check() if "gebruikt dit plaatje" not in f.what]
        assert len(found) == 1, (kind, found)


def test_all_findings_come_in_one_go_and_in_order(folder):
    folder.swap("minutes = 15", 'minutes = "15"')
    folder.swap("Titel welkom", "x" * 41)
    folder.swap('activity = "story"', 'activity = "quiz"')
    folder.swap("Weet je het nog?", LONG)
    folder.swap('goal = "Komt later."', "gaol = 1", "lesson-2.toml")
    folder.swap('version = "1.0"', "version = 1", "programme.toml")
    found = folder.check()
    assert [f.file for f in found] == ["programme.toml", *["lesson-1.toml"] * 4, *["lesson-2.toml"] * 2]
    assert [f.line for f in found[1:5]] == sorted(f.line for f in found[1:5])


def test_the_lesson_is_never_shorter_than_half_an_hour(folder):
    folder.swap("minutes = 10\ntext", "minutes = 1\ntext")
    folder.swap("minutes = 3\ntext", "minutes = 1\ntext")
    assert folder.check()[0].what == "Met alle korte varianten duurt de les 27 minuten."


def test_closing_has_no_short_variant(folder):
    folder.swap(
        'id = "close"\nminutes = 5\nlead = "teacher"',
        'id = "close"\nminutes = 5\nlead = "teacher"\nshort = { minutes = 4, text = "x" }',
    )
    (found,) = folder.check()
    assert (found.what, found.line) == ("Afronden heeft geen korte variant.", folder.line("short = {"))


def test_phases_in_another_order_are_named(folder):
    folder.swap('id = "discover"', 'id = "x"')
    folder.swap('id = "do"', 'id = "discover"')
    folder.swap('id = "x"', 'id = "do"')
    (found,) = folder.check()
    assert found.what == "De fase Doen staat niet op zijn plaats."
    assert found.line == folder.line('id = "do"')


def test_a_lesson_to_come_needs_only_its_name_and_goal(folder):
    assert folder.check() == ()
    folder.swap("to_come = true", 'to_come = true\n[[phase]]\nid = "do"\nminutes = 5\nlead = "both"', "lesson-2.toml")
    (found,) = folder.check()
    assert (found.file, found.line) == ("lesson-2.toml", 4)


def test_lessons_that_are_not_there_twice_or_not_listed_are_found(folder):
    folder.swap("[1, 2]", "[1,\n 7,\n 1]", "programme.toml")
    found = folder.check()
    assert [(f.file, f.line, f.what) for f in found] == [
        ("programme.toml", 6, "lesson-7.toml is er niet."),
        ("programme.toml", 7, "Les 1 staat er twee keer."),
    ]
    folder.write("programme.toml", 'id = "k"\ntitle = "K"\nversion = "1"\nlessons = [1]\n')
    assert [(f.file, f.serious) for f in folder.check()] == [("lesson-2.toml", False)]


def test_files_that_can_run_are_found_and_never_opened(folder):
    for name in ("Board.qml", "media/x.JS", "index.html", "qmldir"):
        folder.write(name, "import QtQuick")
    assert [f.file for f in folder.check()] == ["Board.qml", "index.html", "media/x.JS", "qmldir"]
    assert all(f.serious and not f.stops for f in folder.check())


def test_a_picture_for_nothing_is_a_hint(folder):
    folder.write("media/oud.jpg", b"\xff\xd8\xff")
    folder.write("LEESMIJ.txt", "x")
    (found,) = folder.check()
    assert (found.file, found.serious) == ("media/oud.jpg", False)


def test_a_drawing_that_does_not_exist_is_found(folder):
    folder.swap("{ places = 4 }", '{ starters = [{ picture = "luisterne", text = "Ja." }] }')
    assert folder.check() == ()
    (found,) = folder.check(drawings={"luisteren"})
    assert (found.what, found.line) == ("Er is geen tekening luisterne.", folder.line("luisterne"))


def test_what_is_clipped_stands_on_the_line_of_its_slide(folder):
    (found,) = folder.check(fits=lambda lesson: [("terug", "De tekst past niet op 4:3.")])
    assert (found.slide, found.line) == ("terug", folder.line("[[phase.slide]]", nth=2))


def test_only_lessons_that_can_be_shown_are_measured(folder):
    measured = []
    folder.check(fits=lambda lesson: measured.append(lesson.number) or [])
    assert measured == [1]
    folder.swap('id = "dag"', 'id = "rust"')
    folder.check(fits=lambda lesson: measured.append(lesson.number) or [])
    assert measured == [1]


def test_the_report_is_plain_text_with_a_count(folder):
    folder.swap("Weet je het nog?", LONG)
    folder.write("media/oud.png", b"")
    line = folder.line('text = """')
    assert report(folder.check(), programme_title(folder.path)) == (
        "Klein programma\n\n"
        f'lesson-1.toml:{line}  dia "terug": De zin heeft 11 woorden: {LONG}. Maak er twee zinnen van.\n'
        "media/oud.png  Tip: Geen dia gebruikt dit plaatje. Haal het weg als je het niet meer nodig hebt.\n\n"
        "2 opmerkingen, waarvan 1 tip."
    )
    assert report((), "Klein programma").endswith("Geen opmerkingen.")


def test_nothing_foreign_steers_the_terminal(folder):
    folder.swap('id = "dag"', 'id = "\\u001b[2Jdag"')
    folder.swap('title = "Klein programma"', 'title = "\\u001b[2J"', "programme.toml")
    said = report(folder.check(), programme_title(folder.path))
    assert "\x1b" not in said
    assert "http" not in said
