"""A school with classes, plans and holidays, for the tests of the page Programma."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime, time
from pathlib import Path

from vertrouwen_desktop.domain.confidential.people import Region, SchoolClass
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.domain.plan import Calendar, Holiday
from vertrouwen_desktop.domain.planning import weekly
from vertrouwen_desktop.domain.programme import Homework, Lead, Lesson, Phase, PhaseId, Programme
from vertrouwen_desktop.features.planning.control import PlanningModel
from vertrouwen_desktop.features.planning.model import LessonRun, Planning
from vertrouwen_desktop.ui.held import Held

NOW = datetime(2026, 10, 14, 7, 30, tzinfo=UTC)
TODAY = NOW.date()
AUTUMN = Holiday("autumn", "Herfstvakantie", date(2026, 10, 17), date(2026, 10, 25))
CHRISTMAS = Holiday("christmas", "Kerstvakantie", date(2026, 12, 19), date(2027, 1, 3))
HOLIDAYS = (AUTUMN, CHRISTMAS)
PHASES = tuple(Phase(phase, minutes, Lead.BOTH) for phase, minutes in zip(PhaseId, (5, 5, 10, 15, 5, 5), strict=True))
LESSONS = (
    ("Samen beginnen", "De kinderen weten wat er komt en wat ze van elkaar en van jullie mogen verwachten."),
    ("Mijn spanningsmeter", "De kinderen merken dat spanning oploopt, en wijzen aan hoe hoog die is."),
    ("Wat maakt mij rustig?", "Ieder kind ontdekt twee dingen die helpen om rustig te worden."),
    ("Mijn plan als het spannend wordt", "Ieder kind maakt een eigen afsprakenkaart en oefent de weg terug."),
    ("Stop, en je hoort er nog bij", "De kinderen merken dat gedrag kan stoppen zonder dat iemand wordt afgewezen."),
    ("Trots op jou", "Ieder kind hoort van thuis en van school wat er goed aan hem of haar is."),
    ("Samen verder", "Ieder kind kiest een wens en een eerste stap, en weet welke afspraken blijven."),
)
LONG_TITLE = "Een heel lange titel over samen verder gaan, afscheid nemen en nog een keer trots zijn op elkaar"
LONG_CLASSES = (
    "Groep 6b, de Regenboogschool A",
    "Groep 7/8, locatie Zonnebloemlaan",
    "S4",
    "Groep 5a",
    "Groep 5b",
    "Groep 8",
)


def lesson(number: int, title: str, goal: str, to_come: bool = False) -> Lesson:
    homework = Homework("Een fijne dag", "Teken een fijne dag.")
    phases = () if to_come else PHASES
    return Lesson(number, title, goal, to_come=to_come, phases=phases, homework=None if to_come else homework)


def programme(written: int = 7, title: str = "") -> Programme:
    lessons = tuple(
        lesson(n, title or name, goal * (2 if title else 1), n > written) for n, (name, goal) in enumerate(LESSONS, 1)
    )
    return Programme("bouwen-aan-vertrouwen", "Bouwen aan Vertrouwen", "1.0", Path("/"), lessons)


def classes(*names: str) -> tuple[SchoolClass, ...]:
    return tuple(SchoolClass(f"c{index}", name) for index, name in enumerate(names, 1))


RUNS = (
    LessonRun("c1", 1, Status.ENDED, date(2026, 9, 29), ("Ontdekken", "Doen")),
    LessonRun("c1", 2, Status.STOPPED, date(2026, 10, 6)),
)
PLANNING = Planning(TODAY, programme(), classes("Groep 6b"), region=Region.MIDDLE)
PLAN = weekly("c1", "bouwen-aan-vertrouwen", range(1, 8), date(2026, 9, 29), time(10, 0), HOLIDAYS)
CALENDAR = Calendar((PLAN,), HOLIDAYS)
BUSY = replace(PLANNING, runs=RUNS)


class School:
    """A page Programma with everything around it; remembers what was asked."""

    def __init__(self, planning: Planning = PLANNING, calendar: Calendar | None = None, private: bool = True) -> None:
        self.planning = Held(planning)
        self.calendar = Held(calendar or Calendar())
        self.private = Held(private)
        self.kept: list[Calendar] = []
        self.files: list[tuple[str, bytes, Callable[[str], None]]] = []
        self.regions: list[Region] = []
        self.now = NOW
        self.model = PlanningModel(
            self.planning,
            self.calendar,
            self.private,
            self.kept.append,
            lambda name, content, done: self.files.append((name, content, done)),
            self._region,
            lambda: self.now,
            lambda: f"new{len(self.kept)}",
        )

    def _region(self, region: Region) -> None:
        self.regions.append(region)
        self.planning.show(replace(self.planning.value, region=region))

    def plan(self, class_id: str = "c1"):
        return self.calendar.value.plan(class_id, "bouwen-aan-vertrouwen")
