"""Made-up people, and strategies that make more of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from itertools import count

from hypothesis import strategies as st

from vertrouwen_desktop.domain.confidential.people import Adult, Pairing, People, Pupil, Role, SchoolClass

TODAY = date(2026, 10, 5)
SYMBOLS = tuple(f"symbol{n}" for n in range(40))
NAMES = ("Sanne", "Joris", "Méline", "Bram", "Loes", "Çelik", "Imani", "Noud", "Sam", "Fenna")


def ids(start: str = "new") -> Callable[[], str]:
    numbers = count(1)
    return lambda: f"{start}-{next(numbers)}"


def school(pupils: int = 30, groups: str = "6") -> People:
    """Return a school with one class, a teacher and a youth worker."""
    return People(
        adults=(Adult("t", "juf Marit", Role.TEACHER), Adult("y", "Daan", Role.YOUTH_WORKER)),
        classes=(SchoolClass("c", f"Groep {groups}", groups, "2026-2027"),),
        pairings=(Pairing("p", "c", "t", "y", date(2026, 8, 31)),),
        pupils=tuple(
            Pupil(f"k{n}", "c", f"{NAMES[n % 10]} {n}", symbol=SYMBOLS[n % 40], group=groups) for n in range(pupils)
        ),
    )


@st.composite
def schools(draw: st.DrawFn) -> People:
    """Make schools with a few classes of any year group, with pupils who may be double, gone or restricted."""
    groups = st.sampled_from(["", "1", "6", "7", "8", "5/6", "7/8", "S"])
    classes = tuple(
        SchoolClass(f"c{n}", f"Klas {'abcdef'[n]}", draw(groups), "2026-2027", draw(st.booleans()))
        for n in range(draw(st.integers(0, 5)))
    )
    if not classes:
        return People()
    pupils = tuple(
        Pupil(
            f"k{n}",
            draw(st.sampled_from(classes)).class_id,
            draw(st.sampled_from(NAMES)),
            symbol=draw(st.sampled_from(["", *SYMBOLS[:3]])),
            group=draw(st.sampled_from(["", "5", "6", "7", "8"])),
            left_on=draw(st.sampled_from([None, None, None, TODAY])),
            restricted=draw(st.booleans()),
        )
        for n in range(draw(st.integers(0, 12)))
    )
    adults = (Adult("t", "juf Marit", Role.TEACHER), Adult("y", "Daan", Role.YOUTH_WORKER, draw(st.booleans())))
    pairings = tuple(Pairing(f"p{n}", one.class_id, "t", "y", date(2026, 8, 31)) for n, one in enumerate(classes))
    return People(adults=adults, classes=classes, pairings=pairings, pupils=pupils)


def assert_sound(people: People) -> None:
    """Every id once, and nothing that names what is not there."""
    for listed in (
        [one.adult_id for one in people.adults],
        [one.class_id for one in people.classes],
        [one.pairing_id for one in people.pairings],
        [one.pupil_id for one in people.pupils],
    ):
        assert len(listed) == len(set(listed))
        assert all(listed)
    classes = {one.class_id for one in people.classes}
    adults = {one.adult_id for one in people.adults} | {""}
    assert {one.class_id for one in people.pupils} <= classes
    assert {one.class_id for one in people.pairings} <= classes
    assert {one.teacher_id for one in people.pairings} | {one.youth_worker_id for one in people.pairings} <= adults
