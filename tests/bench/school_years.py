"""A store with years of one school in it, and nothing of it ever taken away: more than the terms would leave."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

from tests.store.making import CHEAP, PASSWORD
from vertrouwen_desktop.domain.confidential.people import (
    Adult,
    Pairing,
    People,
    Pupil,
    Region,
    Role,
    School,
    SchoolClass,
    difference,
)
from vertrouwen_desktop.domain.confidential.retention import terms
from vertrouwen_desktop.domain.confidential.rights import Act
from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS
from vertrouwen_desktop.domain.ink import InkAct
from vertrouwen_desktop.domain.live_lesson import Progress, Status
from vertrouwen_desktop.domain.plan import Calendar, Holiday, Plan
from vertrouwen_desktop.domain.planning import weekly
from vertrouwen_desktop.domain.ports import PROMISES_ACTIVITY, Keeping
from vertrouwen_desktop.domain.records import AnswerRecord, AnyRecord, InkRecord, MomentRecord, StepRecord
from vertrouwen_desktop.store.engine import connect
from vertrouwen_desktop.store.keyfile import open_keys
from vertrouwen_desktop.store.vault import OpenVault, create_vault

PROGRAMME = "bouwen-aan-vertrouwen"
CHILDREN, LESSONS, GIVEN_NOW, STEPS = 30, 7, 3, 18
STROKES, POINTS = 40, 60
OPENINGS = 80
"""How often a school opens the store for a class in a year."""
NAMES = (
    *("Amira", "Bas", "Daan", "Elif", "Fem", "Guus", "Imani", "Jesse", "Kiki", "Levi", "Mila", "Noor", "Ravi", "Teun"),
    *("Yara", "Sem", "Zoë", "Finn", "Lotte", "Mees", "Nora", "Otis", "Pien", "Quinten", "Roos", "Siem", "Tess", "Umut"),
    *("Vera", "Wout"),
)
BREAKS = (("Herfstvakantie", 10, 17), ("Kerstvakantie", 12, 20), ("Voorjaarsvakantie", 2, 15), ("Meivakantie", 4, 26))
KEPT_S = 60.0


@dataclass(frozen=True, slots=True)
class Size:
    """How much there is: the last of the years goes on, the classes of those before it are archived."""

    years: int
    classes: int


TEN_YEARS, ONE_CLASS = Size(10, 4), Size(1, 1)


@dataclass
class _Time:
    """The clock of the store that is made: as late as what happens."""

    now: datetime

    def __call__(self) -> datetime:
        return self.now


@dataclass
class _Made:
    """What there is so far."""

    today: date
    people: People
    calendar: Calendar = field(default_factory=Calendar)


def make(folder: Path, size: Size, today: date) -> OpenVault:
    """Make the store in `folder`, open, everything in it kept; the day is `today`."""
    first_year = _year_of(today) - size.years + 1
    clock = _Time(datetime(first_year, 8, 20, 9, tzinfo=UTC))
    vault = create_vault(folder, PASSWORD, _silent, CHEAP, adult_id="t-0", ballast_bytes=0, now=clock)
    vault.people_store.import_key()
    vault.people_store.save_terms(terms())
    made = _Made(today, People(School("De Lindeboom (verzonnen)", Region.MIDDLE)))
    for year in range(first_year, first_year + size.years):
        clock.now = datetime(year, 8, 20, 9, tzinfo=UTC)
        _begin_year(vault, made, year, size)
        _teach(vault, made, year, clock)
        if year < _year_of(today):
            _end_year(vault, made, year)
    vault.people_store.save_drafts({"moment:last": "Nog niet af: Noor liep weg en"})
    assert vault.keeper.flush(KEPT_S), "the school was not kept"
    return vault


def counts(folder: Path) -> dict[str, int]:
    """Return how many rows each table of the store in `folder` has."""
    keys = open_keys(folder, PASSWORD)
    with closing(connect(folder / "store.db", keys.data)) as database:
        names = [row[0] for row in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {name: database.execute(f'SELECT count(*) FROM "{name}"').fetchone()[0] for name in sorted(names)}


def _begin_year(vault: OpenVault, made: _Made, year: int, size: Size) -> None:
    before = made.people
    adults: list[Adult] = []
    classes: list[SchoolClass] = []
    pairings: list[Pairing] = []
    pupils: list[Pupil] = []
    for n in range(size.classes):
        class_id, group = f"c-{year}-{n}", str(5 + n % 4)
        teacher, worker = f"t-{n + size.classes * (year // 3)}", f"j-{year // 4}"
        for adult_id, role in ((teacher, Role.TEACHER), (worker, Role.YOUTH_WORKER)):
            if before.adult(adult_id) is None and adult_id not in [one.adult_id for one in adults]:
                adults.append(Adult(adult_id, f"{NAMES[len(before.adults + tuple(adults)) % 30]} {adult_id}", role))
        classes.append(SchoolClass(class_id, f"Groep {group}{'abcd'[n % 4]}", group, f"{year}-{year + 1}"))
        pairings.append(Pairing(f"p-{class_id}-1", class_id, teacher, "", date(year, 8, 15)))
        pairings.append(Pairing(f"p-{class_id}-2", class_id, teacher, worker, date(year, 8, 25)))
        pupils += [_pupil(class_id, group, n) for n in range(CHILDREN)]
    wrong = Pairing(f"p-wrong-{year}", classes[0].class_id, "", "", date(year, 8, 16))
    after = replace(
        before,
        adults=(*before.adults, *adults),
        classes=(*before.classes, *classes),
        pairings=(*before.pairings, *pairings, wrong),
        pupils=(*before.pupils, *pupils),
    )
    right = replace(after, pairings=after.pairings[:-1])
    vault.people_store.change_people(difference(before, after))
    vault.people_store.change_people(difference(after, right))
    made.people = right
    vault.people_store.note(Act.IMPORTED_PUPILS, count=len(pupils))
    holidays = tuple(_holiday(year, *one) for one in BREAKS)
    plans = tuple(_plan(made, one.class_id, year, holidays) for one in classes)
    made.calendar = Calendar((*made.calendar.plans, *plans), (*made.calendar.holidays, *holidays))
    vault.people_store.save_calendar(made.calendar)


def _teach(vault: OpenVault, made: _Made, year: int, clock: _Time) -> None:
    for one in (each for each in made.people.classes if each.school_year.startswith(str(year))):
        for planned in made.calendar.plan(one.class_id, PROGRAMME).lessons:
            clock.now = at = datetime.combine(planned.on, time(10, 15), UTC)
            if planned.on >= made.today:
                break
            for record in _run(made.people, one.class_id, planned.lesson, at):
                vault.keeper.keep(record)
            vault.people_store.note(Act.BACKED_UP)
        for pupil in made.people.pupils_of(one.class_id):
            vault.people_store.note(Act.VIEWED_PUPIL, pupil.pupil_id, 1)
            vault.people_store.note(Act.EXPORTED_PUPIL, pupil.pupil_id, 1)
        for _ in range(OPENINGS):
            vault.people_store.note(Act.OPENED)


def _end_year(vault: OpenVault, made: _Made, year: int) -> None:
    """All classes are over and their children left; who gave no lessons this year works here no more."""
    now = [one for one in made.people.pairings if one.since.year == year]
    stays = {adult_id for one in now for adult_id in (one.teacher_id, one.youth_worker_id)}
    after = replace(
        made.people,
        adults=tuple(replace(one, active=one.adult_id in stays) for one in made.people.adults),
        classes=tuple(replace(one, archived=True) for one in made.people.classes),
        pupils=tuple(replace(one, left_on=one.left_on or date(year + 1, 7, 10)) for one in made.people.pupils),
    )
    vault.people_store.change_people(difference(made.people, after))
    made.people = after


def _run(people: People, class_id: str, lesson: int, at: datetime) -> Iterator[AnyRecord]:
    run_id = f"r-{class_id}-{lesson}"
    pairing = people.pairing(class_id, at.date())
    assert pairing is not None
    progress = Progress(
        run_id=run_id,
        programme_id=PROGRAMME,
        lesson=lesson,
        teacher=_name(people, pairing.teacher_id),
        youth_worker=_name(people, pairing.youth_worker_id),
        class_id=class_id,
        slide_id="welkom",
        started_at=at,
        ends_at=at + timedelta(minutes=45),
    )
    for seq in range(1, STEPS + 1):
        status = Status.ENDED if seq == STEPS else Status.RUNNING
        now = progress.model_copy(update={"seq": seq, "slide_id": f"slide-{seq}", "status": status})
        yield StepRecord(record_id=f"{run_id}-{seq}", at=at + timedelta(minutes=2 * seq), progress=now)
    given: dict[str, dict[str, object]] = {"exit_card": {"counts": [11, 9, 10]}}
    if lesson == 1:
        given[PROMISES_ACTIVITY] = {"promises": ["We luisteren echt.", "We helpen.", "We stoppen bij stop."]}
    for activity, answer in given.items():
        yield AnswerRecord(
            record_id=f"{run_id}-{activity}",
            at=at + timedelta(minutes=30),
            run_id=run_id,
            slide_id=activity,
            activity=activity,
            answer=answer,
        )
    for n in range(STROKES):
        act = InkAct(act_id=f"{run_id}-i{n}", seq=n, points=tuple(range(400, 400 + 2 * POINTS)))
        yield InkRecord(record_id=act.act_id, at=at + timedelta(minutes=25), run_id=run_id, slide_id="slide-9", act=act)
    child = people.pupils_of(class_id)[lesson].shown_name
    for n, note in enumerate((f"{child} vroeg zelf om hulp, en kwam na vijf minuten terug in de kring.", "")):
        if not note and lesson != GIVEN_NOW:
            note = "Even rumoer bij het opruimen; het was gauw weer goed."
        yield MomentRecord(
            record_id=f"{run_id}-m{n}",
            at=at + timedelta(minutes=20 + n),
            moment_id=f"{run_id}-m{n}",
            run_id=run_id,
            slide_id="slide-9",
            note=note,
        )


def _plan(made: _Made, class_id: str, year: int, holidays: tuple[Holiday, ...]) -> Plan:
    first = date(year, 9, 8)
    if year == _year_of(made.today):
        first = made.today - timedelta(weeks=GIVEN_NOW, days=1)
    return weekly(class_id, PROGRAMME, range(1, LESSONS + 1), first, time(10, 15), holidays)


def _holiday(year: int, name: str, month: int, day: int) -> Holiday:
    first = date(year if month >= 8 else year + 1, month, day)
    return Holiday(f"h-{name}-{year}", name, first, first + timedelta(days=8))


def _pupil(class_id: str, group: str, n: int) -> Pupil:
    symbol = tuple(SYMBOLS)[n % len(SYMBOLS)]
    return Pupil(f"{class_id}-k{n}", class_id, NAMES[n], "", symbol, group, f"key-{class_id}-{n}", restricted=n == 7)


def _name(people: People, adult_id: str) -> str:
    adult = people.adult(adult_id)
    return adult.name if adult else ""


def _year_of(day: date) -> int:
    return day.year if day.month >= 8 else day.year - 1


def _silent(_keeping: Keeping) -> None:
    """Hear nothing of how keeping goes."""


def size_mb(folder: Path) -> float:
    return sum(path.stat().st_size for path in folder.glob("store.db*")) / 1e6
