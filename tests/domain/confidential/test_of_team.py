"""A store from before there were people has a team, and that is all it knows."""

from __future__ import annotations

from datetime import date
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.domain.confidential.of_team import people_of, renamed, team_of
from vertrouwen_desktop.domain.confidential.people import Pairing, People, Role
from vertrouwen_desktop.domain.ports import Team

DAY = date(2026, 9, 1)
TEAMS = st.builds(Team, st.text(max_size=9), st.text(max_size=9), st.text(max_size=9))


def made(team: Team, owner: str = "") -> People:
    numbers = count()
    return people_of(team, owner, lambda: f"id{next(numbers)}", DAY)


@given(TEAMS, TEAMS)
def test_the_team_comes_back_and_may_be_renamed(team: Team, other: Team) -> None:
    people = made(team)
    class_id = people.classes[0].class_id
    assert team_of(people, class_id, DAY) == team
    assert team_of(renamed(people, class_id, other, DAY), class_id, DAY) == other


def test_who_opened_the_store_is_the_teacher() -> None:
    people = made(Team("Juf Marit", "Sam", "Groep 6"), "slot")
    assert [(one.adult_id, one.role) for one in people.adults] == [("slot", Role.TEACHER), ("id0", Role.YOUTH_WORKER)]
    assert people.pairings == (Pairing("id2", "id1", "slot", "id0", DAY),)


def test_a_class_without_adults_has_a_team_without_names() -> None:
    people = made(Team("Juf Marit", "Sam", "Groep 6"))
    alone = People(classes=people.classes)
    assert team_of(alone, "nobody", DAY) is None
    assert team_of(alone, people.classes[0].class_id, DAY) == Team("", "", "Groep 6")
