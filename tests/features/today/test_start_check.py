from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.features.today.start_check import StartFacts, start_check, verdict

FACTS = st.builds(
    StartFacts,
    setting=st.sampled_from(["extended", "single", "mirrored", "none"]),
    board_name=st.text(max_size=20),
    board_inch=st.none() | st.integers(10, 110),
    touch=st.none() | st.booleans(),
    on_mains=st.none() | st.booleans(),
    battery_percent=st.none() | st.integers(0, 100),
    awake=st.none() | st.booleans(),
    disk_warning=st.sampled_from(["", "Maak ruimte."]),
    unlocked=st.booleans(),
    needs_recovery_key=st.booleans(),
    backup_failed=st.sampled_from(["", "Sluit de stick aan."]),
    backup_overdue=st.booleans(),
    backup_days=st.none() | st.integers(7, 400),
)


@given(FACTS)
def test_what_needs_a_look_comes_first_and_each_thing_once(facts):
    items = start_check(facts)
    assert [item.fine for item in items] == sorted(item.fine for item in items)
    assert len({item.key for item in items}) == len(items)
    assert all(item.title and item.detail for item in items)
    assert verdict(items)


@given(FACTS)
def test_the_board_alone_is_offered_exactly_when_the_class_would_see_this_screen(facts):
    offered = any(item.action == "Alleen bord" for item in start_check(facts))
    assert offered == (facts.setting in {"single", "mirrored"})


def found(**facts):
    return {item.key: item for item in start_check(StartFacts(**{"setting": "extended", **facts}))}


def test_the_words_are_concrete():
    screens = found(board_inch=75)["screens"]
    assert (screens.title, screens.detail) == ("Bord gevonden", "apart scherm, 75 inch")
    mirrored = found(setting="mirrored")["screens"]
    assert (mirrored.title, mirrored.detail) == ("De klas ziet jouw scherm", "Druk op Windows+P en kies Uitbreiden")
    assert found(on_mains=False, battery_percent=38)["power"].title == "Laptop op accu, 38 %"


def test_a_full_battery_is_enough_and_mains_are_always_fine():
    assert found(on_mains=False, battery_percent=80)["power"].fine
    assert not found(on_mains=False, battery_percent=59)["power"].fine
    assert found(on_mains=True, battery_percent=5)["power"].fine


def test_what_cannot_be_known_is_not_claimed():
    unknown = found()
    assert "power" not in unknown
    assert "awake" not in unknown
    assert unknown["touch"].title == "Aanraken"


def test_what_keeps_the_data_safe_is_named_only_when_there_is_something_to_do():
    assert not {"recovery", "backup"} & set(found())
    key = found(needs_recovery_key=True)["recovery"]
    assert (key.title, key.fine, key.action) == ("Nog geen herstelsleutel op papier", False, "Maak hem")
    old = found(backup_overdue=True, backup_days=9)["backup"]
    assert (old.detail, old.action) == ("De laatste is 9 dagen oud. Sluit de stick of schijf aan", "Bekijk")
    assert found(backup_overdue=True)["backup"].detail == "Sluit de stick of schijf aan"
    failed = found(backup_failed="De schijf is vol.", backup_overdue=True)["backup"]
    assert (failed.title, failed.detail) == ("Reservekopie lukte niet", "De schijf is vol")


@given(FACTS)
def test_the_check_never_stands_in_the_way_of_a_lesson(facts):
    said = verdict(start_check(facts))
    assert "eginnen" in said or said == "Alles staat klaar."
    assert verdict(start_check(facts), "Er is nog geen groep") == "Hiernaast staat wat de les nog nodig heeft."
