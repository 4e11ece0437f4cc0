import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.classes.sample import made, school
from tests.features.classes.test_control import card, press, show
from tests.features.looking import SIZES, button, click, clipped, field, find, reachable, spoken, texts, write
from vertrouwen_desktop.domain.confidential.people import People
from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS

CSV = (
    b"Roepnaam;Achternaam;Klas;Geboortedatum;Leerjaar\r\n"
    b"Noor;Bakker;6b;03-02-2017;6\r\nSam;de Wit;6b;04-05-2017;6\r\nSam;Mulder;6b;04-06-2017;6\r\n"
    b";Jansen;6b;04-06-2017;6\r\nFem;Smit;7a;04-06-2016;7\r\n"
)


def edexml(many: int = 30) -> bytes:
    pupils = "".join(
        f'<leerling key="0{n:03}"><achternaam>Achter{n}</achternaam><roepnaam>{name}</roepnaam>'
        f'<geboortedatum>2017-02-03</geboortedatum><geslacht>9</geslacht><jaargroep>6</jaargroep><groep key="g6b"/>'
        f"</leerling>"
        for n, name in enumerate(names(many))
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><EDEX><school><schooljaar>2026-2027</schooljaar>'
        "<brincode>99ZZ</brincode><xsdversie>2.1</xsdversie></school>"
        '<groepen><groep key="g6b"><naam>6b</naam><jaargroep>6</jaargroep></groep></groepen>'
        f"<leerlingen>{pupils}</leerlingen></EDEX>"
    ).encode()


def names(many: int) -> list[str]:
    from tests.features.classes.sample import NAMES

    return list(NAMES[:many])


def test_thirty_pasted_names_are_two_presses_away(page):
    model, actions, held = made(school(0))
    view = show(page, model)
    click(view, button(view, "Plak de namen"))
    model.importing.textIs("\n".join(f"{n}. {name}" for n, name in enumerate(names(30), 1)))
    click(view, button(view, "Bekijk"))
    click(view, button(view, "Zet 30 kinderen erbij"))
    assert [one.call_name for one in held.value.pupils] == names(30)
    assert len({one.symbol for one in held.value.pupils}) == 30
    assert {one.symbol for one in held.value.pupils} <= set(SYMBOLS)
    assert ("note", "imported_pupils", "6b", 30) in actions.done
    assert model.undoText == "30 kinderen erbij gezet."
    model.undo()
    assert held.value == school(0)


def test_a_class_of_thirty_from_the_administration_takes_two_presses_and_the_choice_of_a_file(page):
    model, actions, held = made(school(0))
    actions.files["edexml"] = edexml()
    view = show(page, model)
    click(view, button(view, "EDEXML-bestand"))
    assert ("choose_file", "edexml") in actions.done
    assert any("geboortedatum van 30" in text.casefold() for text in texts(view)), "said before it is kept"
    assert held.value == school(0)
    click(view, button(view, "Zet 30 kinderen erbij"))
    assert len(held.value.pupils_of("6b")) == 30


def test_the_three_doors_open_with_the_keyboard(page):
    model, actions, _ = made()
    view = show(page, model)
    click(view, find(view, "bringIn"))
    assert spoken(view.activeFocusItem()) == "Plak de namen"
    press(view, "CSV-bestand")
    assert actions.done == [("choose_file", "csv")]
    assert model.importing.step == "file"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert model.importing.step == "doors"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert model.layer == ""


def test_a_csv_file_shows_its_columns_its_classes_and_what_is_wrong(page, qtbot):
    model, actions, held = made(school(3))
    actions.files["csv"] = CSV
    model.bringInBy("csv")
    view = show(page, model)
    drawn = texts(view)
    assert {"Noor", "Sam W.", "Sam M.", "Fem", "Regel 5", "Geboortedatum", "Niet meenemen"} <= set(drawn)
    assert any("Amira, Bas en Daan" in text for text in drawn), "who is not in the file"
    assert not any("2017" in text for text in drawn)
    line = next(
        i for i in reachable(view) if spoken(i) == "Roepnaam" and i.metaObject().indexOfProperty("echoMode") >= 0
    )
    line.forceActiveFocus()
    write(view, "Kiki")
    QTest.keyClick(view, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Regel 5" not in texts(view))
    click(view, button(view, "Zet 5 kinderen erbij"))
    assert [one.shown_name for one in held.value.pupils_of("6b")] == [
        "Amira",
        "Bas",
        "Daan",
        "Kiki",
        "Noor",
        "Sam M.",
        "Sam W.",
    ]
    assert [one.shown_name for one in held.value.pupils_of("7a")] == ["Fem"]


def test_a_column_can_be_used_for_something_else(page):
    model, actions, _ = made(school(0))
    actions.files["csv"] = b"A;B\r\nBakker;Noor\r\nVisser;Levi\r\n"
    model.bringInBy("csv")
    view = show(page, model)
    numbers = model.importing.columns.rowCount()
    assert numbers == 2
    model.importing.pickColumn(1)
    assert "Hele naam" in texts(view)
    press(view, "Roepnaam")
    assert "Noor" in texts(view)
    model.importing.headingIs(False)
    assert model.importing.hasHeading is False


def test_a_class_is_left_out_and_goes_elsewhere(page, qtbot):
    model, actions, held = made(school(3))
    actions.files["csv"] = CSV
    model.bringInBy("csv")
    view = show(page, model)
    press(view, "7a · 1 kind")
    qtbot.waitUntil(lambda: "Fem" not in texts(view))
    press(view, "7a · 1 kind")
    press(view, "naar Groep 7a")
    press(view, "Groep 5/6 De Uilen")
    model.importing.preview.finish()
    assert [one.shown_name for one in held.value.pupils_of("56")] == ["Fem"]


def test_who_is_unticked_stays_out(page):
    model, _, held = made(school(0))
    model.bringInBy("paste")
    model.importing.textIs("Noor\nLevi")
    model.importing.readText()
    view = show(page, model)
    button(view, "Levi").forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Space)
    click(view, button(view, "Zet 1 kind erbij"))
    assert [one.call_name for one in held.value.pupils] == ["Noor"]


def test_the_same_list_again_changes_nothing_and_says_so(page):
    model, _, _ = made(school(3))
    model.bringInBy("paste")
    model.importing.textIs("Amira\nBas\nDaan")
    model.importing.readText()
    view = show(page, model)
    assert texts(view).count("is er al") == 3
    assert "Niets te veranderen" in texts(view)
    assert not model.importing.preview.canTake


def test_a_file_that_cannot_be_read_is_said_and_may_be_tried_again(page):
    model, actions, _ = made()
    actions.files["edexml"] = b"<html></html>"
    model.bringInBy("edexml")
    view = show(page, model)
    assert model.importing.step == "file"
    assert model.importing.error
    assert model.importing.error in texts(view)
    field(view, "place").forceActiveFocus()
    write(view, "weg.xml")
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert ("read_file", "weg.xml") in actions.done
    assert "Dit bestand is er niet." in model.importing.error


def test_a_file_that_comes_after_the_page_was_left_is_dropped():
    model, actions, _ = made()
    waiting = []
    actions.choose_file = lambda door, done: waiting.append(done)
    model.bringInBy("csv")
    model.close()
    waiting[0]("", CSV)
    assert model.importing.preview.rows.rowCount() == 0
    assert model.importing.step == "doors"


def test_closing_the_page_lets_go_of_the_file():
    model, actions, _ = made()
    actions.files["csv"] = CSV
    model.bringInBy("csv")
    model.close()
    actions.files.clear()
    held = str(vars(model.importing)) + str(vars(model.importing.preview))
    assert "Mulder" not in held
    assert "Noor" not in held


def test_without_a_class_the_list_makes_one(page):
    model, _, held = made(People(adults=school().adults), chosen="")
    model.bringInBy("paste")
    model.importing.textIs("Noor\nLevi")
    model.importing.readText()
    model.importing.preview.finish()
    assert len(held.value.classes) == 1
    assert model.count == 2


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("step", ["paste", "csv", "file", "names"])
def test_no_text_of_the_assistant_is_cut_off(page, step, size):
    model, actions, _ = made(school(3))
    if step == "csv":
        actions.files["csv"] = CSV
    model.bringInBy({"file": "edexml", "names": "paste"}.get(step, step))
    if step == "names":
        model.importing.textIs("Noor\nSam\nSam\nx")
        model.importing.readText()
    view = show(page, model, *size)
    assert clipped(view) == []
    assert card(view, "Kinderen erbij in Groep 6b")
