"""*Herstelhulp*: step by step, with plain reports."""

from datetime import UTC, datetime

from tests.features.access.fakes import FINDING, PASSWORD, rescue
from tests.features.looking import button, click, texts
from vertrouwen_desktop.features.access.rescue import Finding, Preview, inside, offered

AT = datetime(2026, 11, 23, 15, 2, tzinfo=UTC)


def test_the_steps_begin_where_the_store_advises():
    assert [step.key for step in offered("keys")] == ["keys", "check", "salvage"]
    assert [step.key for step in offered("salvage")] == ["salvage"]
    assert offered("backup") == ()


def test_what_is_in_a_backup_is_said_in_words():
    assert inside(Preview(AT, 1, 24, 1)) == "1 groep, 24 kinderen, 1 gegeven les."
    assert "wachtwoorden van toen" in inside(Preview(AT, 1, 24, 1, other_passwords=True))
    assert "hoort niet bij" in inside(Preview(AT, 1, 24, 1, other_store=True))


def test_a_step_is_tried_and_tells_what_came_of_it(page):
    model, program = rescue()
    view = page("access", "RescueControl", model)
    click(view, button(view, "Probeer: Het tweede sleutelbestand gebruiken"))
    assert program.asked[-1] == ("rescue", "keys", "")
    assert model.isBusy
    program.done("De tweede sleutel is goed en staat op zijn plaats.", True)
    assert "De tweede sleutel is goed en staat op zijn plaats." in texts(view)
    assert "De gegevens gaan weer open. Je kunt verder met je wachtwoord." in texts(view)
    click(view, button(view, "Naar het wachtwoord"))
    assert program.asked[-1] == ("leave",)


def test_a_step_that_needs_the_password_asks_for_it():
    model, program = rescue()
    model.look()
    model.do("check")
    assert model.passwordTrouble
    model.passwordIs(PASSWORD)
    model.do("check")
    assert program.asked[-1] == ("rescue", "check", PASSWORD)


def test_a_backup_is_looked_into_before_it_is_put_back():
    model, program = rescue()
    model.look()
    model.restore()
    model.passwordIs("fout")
    model.choose("b1")
    assert "wachtwoord klopt niet" in model.error
    model.restore()
    assert ("restore", "b1", "fout") not in program.asked
    model.passwordIs(PASSWORD)
    model.choose("b1")
    assert model.canRestore
    model.restore()
    assert program.asked[-1] == ("restore", "b1", PASSWORD)
    program.done("")
    assert model.isRestored


def test_no_two_things_at_once():
    model, program = rescue()
    model.look()
    model.do("keys")
    model.do("keys")
    model.passwordIs(PASSWORD)
    model.choose("b1")
    assert [one[0] for one in program.asked] == ["examine", "rescue"]


def test_nothing_to_see_is_said_too(page):
    model, _ = rescue(Finding("", "Kijk alle gegevens na.", offered("check"), FINDING.backups))
    assert "Aan de buitenkant is niets te zien." in texts(page("access", "RescueControl", model))
