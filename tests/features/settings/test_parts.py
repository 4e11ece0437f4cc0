"""The parts of the page of settings: adults, backups, terms, log, lock."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from tests.features.looking import SIZES, button, clipped, field, find, reachable, spoken, tab_round, texts, write
from tests.features.settings import fakes as k
from tests.features.settings.test_control import SETTINGS, FakeActions
from vertrouwen_desktop.domain.confidential.people import Adult, People, Role
from vertrouwen_desktop.domain.confidential.retention import LEAST_DAYS, MOST_DAYS
from vertrouwen_desktop.domain.confidential.rights import Act, Category, Due, Term
from vertrouwen_desktop.features.settings import terms as t
from vertrouwen_desktop.features.settings.adults import Access, recovery_words
from vertrouwen_desktop.features.settings.backups import BackupsState, TargetState, ago, size
from vertrouwen_desktop.features.settings.control import SettingsModel
from vertrouwen_desktop.features.settings.log import KINDS, WORDS, log_rows
from vertrouwen_desktop.features.settings.model import Part
from vertrouwen_desktop.ui.held import Held

LONG = "Maximiliana-Wilhelmina van den Bosch"


def whole(**models):
    """Return the model of the page with all its parts."""
    parts = {
        "adults": k.adults()[0],
        "backups": k.backups()[0],
        "terms": k.terms()[0],
        "log": k.log()[0],
        "lock": k.lock()[0],
        **models,
    }
    return SettingsModel(Held(SETTINGS), FakeActions(), **parts)


def press(view, name):
    button(view, name).forceActiveFocus()
    QTest.keyClick(view, Qt.Key.Key_Return)


# ---- adults


def test_an_adult_is_added_with_a_password_of_their_own(page):
    made, actions, _, _ = k.adults()
    model = whole(adults=made)
    model.show("adults")
    view = page("settings", "SettingsControl", model)
    press(view, "Voeg iemand toe")
    write(view, "Kim")
    QTest.keyClick(view, Qt.Key.Key_Return)
    write(view, k.PASSWORD)
    QTest.keyClick(view, Qt.Key.Key_Return)
    write(view, k.PASSWORD)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert actions.asked == [("add", Adult("new", "Kim", Role.SUBSTITUTE), k.PASSWORD)]
    assert made.isBusy
    actions.done("Dit wachtwoord is al van iemand anders. Kies een ander.")
    assert "Dit wachtwoord is al van iemand anders. Kies een ander." in texts(view)
    made.done()
    actions.done("")
    assert made.form == ""
    assert "Kim kan nu naar binnen." in texts(view)


def test_a_name_that_is_taken_is_refused_before_anything_happens():
    made, actions, _, _ = k.adults()
    made.add()
    made.nameIs("sam")
    made.password.passwordIs(k.PASSWORD)
    made.password.againIs(k.PASSWORD)
    made.done()
    assert made.nameTrouble
    assert not actions.asked


def test_letting_an_adult_go_says_honestly_what_stays(page):
    made, actions, _, _ = k.adults()
    model = whole(adults=made)
    model.show("adults")
    view = page("settings", "SettingsControl", model)
    press(view, "Haal Sam weg")
    assert any("Reservekopieën van vóór nu gaan nog open" in text for text in texts(view))
    assert spoken(view.activeFocusItem()) == "Laat maar", "the keyboard is not on the deed"
    press(view, "Haal weg")
    assert actions.asked == [("remove", "s")]
    actions.done("")
    assert made.said == "Sam heeft geen toegang meer."


def test_nobody_lets_oneself_go(page):
    model = whole()
    model.show("adults")
    names = [spoken(item) for item in reachable(page("settings", "SettingsControl", model))]
    assert "Haal Juf Marit weg" not in names
    assert "Ander wachtwoord" in names


def test_another_password_asks_for_the_old_one():
    made, actions, _, _ = k.adults()
    made.changePassword()
    made.password.passwordIs(k.PASSWORD)
    made.password.againIs(k.PASSWORD)
    made.done()
    assert made.oldTrouble
    made.oldIs("oud")
    made.done()
    assert actions.asked == [("password", "oud", k.PASSWORD)]
    actions.done("Je huidige wachtwoord klopt niet.")
    assert made.error == "Je huidige wachtwoord klopt niet."
    made.done()
    actions.done("")
    assert (made.form, made.old, made.password.password) == ("", "", "")


def test_a_name_and_a_role_can_change_and_who_left_can_come_back():
    made, actions, held, _ = k.adults()
    made.edit("s")
    made.nameIs("Sam de J")
    made.chooseRole("substitute")
    made.done()
    ((_, people),) = actions.asked
    assert people.adult("s") == Adult("s", "Sam de J", Role.SUBSTITUTE)
    held.show(people)
    made.bringBack("l")
    assert actions.asked[-1][1].adult("l").active


def test_a_key_file_that_was_tampered_with_changes_nothing(page):
    model = whole(adults=k.adults(access=replace(k.ACCESS, can_change=False))[0])
    model.show("adults")
    view = page("settings", "SettingsControl", model)
    assert not find(view, "add").isEnabled()
    assert not [one for one in reachable(view) if spoken(one).startswith("Haal")]


def test_a_missing_recovery_key_is_said():
    assert "nog geen herstelsleutel" in recovery_words(Access(), k.TODAY)
    assert "gisteren" in recovery_words(Access(recovery_since=date(2026, 11, 23)), k.TODAY)
    assert "3 september 2026" in recovery_words(k.ACCESS, k.TODAY)
    made, actions, _, _ = k.adults()
    made.renewRecovery()
    assert actions.asked == [("renew",)]


# ---- backups


def test_a_backup_is_made_now_and_a_folder_can_be_chosen(page):
    made, actions, held = k.backups(BackupsState((TargetState("own", "/x"), TargetState("second"))))
    model = whole(backups=made)
    model.show("backups")
    view = page("settings", "SettingsControl", model)
    press(view, "Maak er nu een")
    assert made.isBusy
    actions.done("")
    assert "De reservekopie is gemaakt en nagekeken." in texts(view)
    press(view, "Kies een map")
    actions.done("In deze map mag niet geschreven worden. Kies een andere.")
    assert "In deze map mag niet geschreven worden. Kies een andere." in texts(view)
    press(view, "Zet een kopie terug")
    assert [one[0] for one in actions.asked] == ["look", "make", "choose", "restore"]
    held.show(k.BACKUPS)
    assert any("Al een week geen kopie" in text for text in texts(view))


def test_old_backups_go_only_after_a_second_yes():
    made, actions, _ = k.backups()
    made.remove()
    made.tick("b1")
    made.tick("b2")
    made.tick("b1")
    made.remove()
    assert made.isAsking
    assert not actions.asked
    made.stay()
    made.remove()
    made.remove()
    assert actions.asked == [("remove", ("b2",))]
    actions.done("")
    assert made.said == "Gewist."


def test_when_a_backup_was_made_is_said_in_words():
    now = datetime(2026, 11, 24, 12, 0, tzinfo=UTC)
    assert ago(None, now) == "Nog niet gemaakt."
    assert ago(now, now).startswith("Vandaag om ")
    assert ago(now - timedelta(days=1), now).startswith("Gisteren om ")
    assert ago(now - timedelta(days=9), now) == "9 dagen geleden."
    assert size(1_440_000) == "1,4 MB"
    assert size(0) == ""


# ---- terms


def test_every_category_has_a_title_and_a_reason():
    assert set(t.TITLES) == set(t.REASONS) == set(Category)


@given(st.sampled_from(list(Category)), st.integers(0, MOST_DAYS), st.lists(st.booleans(), max_size=30))
def test_a_term_never_leaves_its_bounds_however_often_it_is_moved(category, days, moves):
    term = Term(category, max(days, LEAST_DAYS.get(category, 0)))
    for up in moves:
        moved = t.longer(term) if up else t.shorter(term)
        assert moved.days >= term.days if up else moved.days <= term.days
        assert LEAST_DAYS.get(category, 0) <= moved.days <= MOST_DAYS
        term = moved


def test_longer_and_shorter_are_each_others_way_back():
    for category in Category:
        for days in t.CHOICES[1:-1]:
            if days > LEAST_DAYS.get(category, 0):
                assert t.shorter(t.longer(Term(category, days))) == Term(category, days)


def test_longer_than_usual_asks_for_a_reason():
    rows = {row.category: row for row in t.term_rows([Term(Category.READINGS, 56), Term(Category.PUPILS, 730)])}
    assert "register" in rows["readings"].note
    assert rows["pupils"].note == ""


def test_another_term_is_kept_and_the_list_is_looked_at_anew():
    made, actions, held = k.terms()
    made.look()
    made.longer("readings")
    assert held.value[1] == Term(Category.READINGS, 56)
    assert actions.asked[-1][0] == "save"
    assert not made.hasLooked


def test_what_is_over_its_term_goes_only_after_a_second_yes_and_with_a_proof(page):
    made, actions, _ = k.terms()
    model = whole(terms=made)
    model.show("terms")
    view = page("settings", "SettingsControl", model)
    assert "Aantekeningen bij momenten: 12 regels, de oudste van 3 oktober 2025." in texts(view)
    press(view, "Ruim dit op")
    assert any("niet terug te draaien" in text for text in texts(view))
    assert actions.asked == [("look",)]
    press(view, "Ja, wis dit voorgoed")
    assert actions.asked[-1] == ("purge", k.DUE)
    actions.done("", 13)
    assert "13 regels zijn gewist." in texts(view)
    press(view, "Bewaar het bewijs als PDF")
    assert actions.asked[-1] == ("certificate",)


def test_a_list_that_cannot_be_read_says_so():
    made, actions, _ = k.terms()
    actions.error = "De gegevens zijn nu niet te lezen."
    made.look()
    assert made.error == "De gegevens zijn nu niet te lezen."
    assert not made.hasLooked
    assert (
        t.due_words(Due(Category.LOG, 1, date(2025, 1, 2), ("x",))) == "Logboek: 1 regel, de oudste van 2 januari 2025."
    )


# ---- log


def test_every_act_has_words_and_a_kind():
    assert set(WORDS) == set(Act)
    assert set().union(*(acts for _, acts in KINDS.values())) == set(Act)


def test_a_line_says_who_what_and_when_and_no_more():
    rows = log_rows(k.LINES[:7], k.PEOPLE, "")
    assert [f"{row.who} {row.what}" for row in rows] == [
        "Juf Marit opende de gegevens",
        "Sam bekeek alles over Noor",
        "Sam maakte een uitdraai over een kind dat hier niet meer is",
        "Juf Marit zette 24 kinderen erbij",
        "Iemand opende de gegevens met de herstelsleutel",
        "Juf Marit gaf Sam toegang",
        "Juf Marit wiste 13 regels waarvan de termijn om was",
    ]


def test_who_wrote_down_a_consent_is_told_and_never_what_was_said():
    line = replace(k.LINES[1], act=Act.CONSENT_CHANGED)
    rows = log_rows((line, replace(line, subject="groep", count=12)), k.PEOPLE, "pupils")
    assert [row.what for row in rows] == [
        "schreef op of de naam van Noor op het bord mag",
        "schreef bij 12 kinderen op of hun naam op het bord mag",
    ]


def test_the_log_can_be_sieved_and_is_empty_while_the_class_may_look(page):
    made, _, private = k.log()
    model = whole(log=made)
    model.show("log")
    view = page("settings", "SettingsControl", model)
    assert made.count == len(k.LINES)
    press(view, "Kinderen")
    assert made.count == 15
    private.show(False)
    assert made.count == 0
    assert not [text for text in texts(view) if "Noor" in text]


def test_a_log_that_was_changed_says_so(page):
    model = whole(log=k.log((), error="In het logboek zijn regels veranderd.")[0])
    model.show("log")
    assert "In het logboek zijn regels veranderd." in texts(page("settings", "SettingsControl", model))


# ---- lock


def test_the_minutes_and_the_lock():
    made, actions = k.lock()
    assert made.minutes == "5"
    made.choose("30")
    made.lock()
    assert actions.asked == [("minutes", 30), ("lock",)]


# ---- the page


def test_a_part_without_a_model_is_not_offered():
    keys = [key for key, _ in SettingsModel(Held(SETTINGS), FakeActions()).parts]
    assert keys == ["screens", "about"]
    assert [key for key, _ in whole().parts] == [part.value for part in Part]


def test_what_needs_a_look_is_marked():
    model = SettingsModel(Held(replace(SETTINGS, attention=(Part.BACKUPS,))), FakeActions())
    assert model.attention == ["backups"]


@pytest.mark.parametrize("form", ["", "add", "edit", "give", "remove", "password"])
def test_tab_reaches_everything_in_each_form(page, form):
    made, _, _, _ = k.adults()
    {"": list, "add": made.add, "password": made.changePassword}.get(form, lambda: getattr(made, form)("r"))()
    model = whole(adults=made)
    model.show("adults")
    view = page("settings", "SettingsControl", model)
    button(view, "Volwassenen").forceActiveFocus()
    seen = tab_round(view)
    assert not [spoken(item) for item in reachable(view) if item not in seen]
    assert all(spoken(item) for item in seen)


@pytest.mark.parametrize("part", ["recovery", "backups", "terms", "log", "lock"])
def test_tab_reaches_everything_in_each_part(page, part):
    model = whole()
    model.show(part)
    view = page("settings", "SettingsControl", model)
    button(view, "Bord en rust").forceActiveFocus()
    seen = tab_round(view)
    assert not [spoken(item) for item in reachable(view) if item not in seen]
    assert all(spoken(item) for item in seen)


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("part", [part.value for part in Part])
def test_no_text_is_cut_off(page, part, size):
    model = whole()
    model.show(part)
    assert not clipped(page("settings", "SettingsControl", model, *size))


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("form", ["add", "edit", "remove", "password"])
def test_no_text_of_a_form_is_cut_off(page, form, size):
    made, _, _, _ = k.adults(People(adults=(Adult("m", LONG, Role.TEACHER), Adult("s", LONG + "x", Role.YOUTH_WORKER))))
    {"add": made.add, "password": made.changePassword}.get(form, lambda: getattr(made, form)("s"))()
    made.password.offer()
    if form != "remove":
        made.nameIs("")
        made.done()
    model = whole(adults=made)
    model.show("adults")
    assert not clipped(page("settings", "SettingsControl", model, *size))


def test_the_field_of_the_old_password_has_the_keyboard_first(page):
    made, _, _, _ = k.adults()
    made.changePassword()
    model = whole(adults=made)
    model.show("adults")
    view = page("settings", "SettingsControl", model)
    assert view.activeFocusItem() is field(view, "old")
