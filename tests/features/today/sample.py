"""A day, a programme and a check to look at."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

from vertrouwen_desktop.domain.live_lesson import Progress, Status
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.programme import (
    Adult,
    Homework,
    Layout,
    Lead,
    Lesson,
    Lines,
    Phase,
    PhaseId,
    Programme,
    Slide,
)
from vertrouwen_desktop.features.today.model import OpenMoment, Today
from vertrouwen_desktop.features.today.start_check import StartFacts, start_check

NOW = datetime(2026, 11, 24, 9, 52, tzinfo=timezone(timedelta(hours=1)))
LONG = Team("Juf Maximiliana-Wilhelmina van Bee", "Alexander-Christiaan Oudenaarde", "Groep 6b van de Regenboogschool")
TEAM = Team("Juf Marit", "Sam", "Groep 6b")
CLASSES = (("6b", "Groep 6b"), ("7a", "Groep 7a"), ("56", "Groep 5/6 De Uilen"))
LONG_CLASSES = (
    ("6b", "Groep 6b van de Regenboogschool"),
    ("7a", "Groep 7a, de Vliegende Hollanders"),
    ("56", "Combinatiegroep 5/6/7 De Uilenvlucht"),
    ("8", "Groep 8 van meester Alexander"),
)
NOBODY = Team("", "", "")
TITLES = (
    *("Samen beginnen", "Mijn spanningsmeter", "Wat maakt mij rustig?", "Mijn plan als het spannend wordt"),
    *("Stop, en je hoort er nog bij", "Trots op jou", "Samen verder"),
)
PHASES = (
    Phase(PhaseId.ARRIVE, 5, Lead.TEACHER),
    Phase(PhaseId.LOOK_BACK, 5, Lead.TEACHER),
    Phase(PhaseId.DISCOVER, 10, Lead.BOTH),
    Phase(PhaseId.DO, 15, Lead.TEACHER),
    Phase(PhaseId.REST, 5, Lead.YOUTH_WORKER),
    Phase(PhaseId.CLOSE, 5, Lead.TEACHER),
)
SAY = Lines(
    "Fijn dat jullie er zijn. Wij zijn er allebei, de hele les.",
    "Sta bij de deur. Groet elk kind bij de naam.",
    "Wie komt gespannen binnen? Ga rustig naast hem zitten.",
)
NEAR = Lines("", "Kijk mee. Beantwoord een seintje.", "Wie zoekt oogcontact, en wie juist niet?")


def slides() -> tuple[Slide, ...]:
    found = []
    for phase in PHASES:
        for number in (1, 2):
            found.append(
                Slide(
                    slide_id=f"{phase.phase_id}-{number}".replace("_", "-"),
                    phase=phase.phase_id,
                    lead=phase.lead,
                    layout=Layout.TEXT,
                    title="Fijn dat je er bent",
                    text="**Kijk** rustig rond.\n\n- Zoek je plek",
                    teacher=SAY,
                    youth_worker=NEAR,
                )
            )
    return tuple(found)


def lesson_one() -> Lesson:
    return Lesson(
        number=1,
        title=TITLES[0],
        goal="De klas weet wat er komt, en wat zij van jullie mag verwachten.",
        announcement="Vandaag leren we elkaar beter kennen.",
        phases=PHASES,
        slides=slides(),
        materials=("Naamkaartjes", "Plekkaartjes", "Stiften"),
        tasks={
            Adult.TEACHER: ("Naamkaartjes klaarleggen", "Zeg wie waar zit", "Bord aan, geluid uit"),
            Adult.YOUTH_WORKER: ("Samen de belofte kiezen: “dit beloof ik”", "Ademoefening één keer doen"),
        },
        homework=Homework("Een fijne dag", "Teken of vertel thuis: hoe ziet een fijne dag eruit?"),
    )


def programme(written: int = 1) -> Programme:
    first = lesson_one()
    lessons = [replace(first, number=n, title=TITLES[n - 1]) for n in range(1, written + 1)]
    lessons += [Lesson(n, TITLES[n - 1], "Komt nog.", to_come=True) for n in range(written + 1, 8)]
    return Programme("bouwen-aan-vertrouwen", "Bouwen aan Vertrouwen", "1.0", Path("/"), tuple(lessons))


def today(**changes: object) -> Today:
    day = Today(now=NOW, team=TEAM, programme=programme(), number=1, private=True, class_id="6b", classes=CLASSES[:1])
    return replace(day, **changes)


def left_off(status: Status = Status.STOPPED) -> Progress:
    return Progress(
        run_id="r1",
        programme_id="bouwen-aan-vertrouwen",
        lesson=1,
        teacher="Juf Marit",
        youth_worker="Sam",
        slide_id="do-1",
        started_at=datetime(2026, 11, 24, 8, 5, tzinfo=UTC),
        ends_at=datetime(2026, 11, 24, 8, 50, tzinfo=UTC),
        status=status,
        stopped_at=datetime(2026, 11, 24, 8, 31, tzinfo=UTC) if status is Status.STOPPED else None,
    )


MOMENT = OpenMoment("m1", datetime(2026, 11, 24, 9, 21, tzinfo=UTC))
GOOD = start_check(StartFacts("extended", "Board 75", 75, True, True, 90, True))
BAD = start_check(
    StartFacts("mirrored", "", None, None, False, 38, False, "Maak 2 GB vrij. Dan kan alles bewaard worden.", False)
)
SAFETY = start_check(
    StartFacts("extended", "Board 75", 75, True, True, 90, True, needs_recovery_key=True, backup_overdue=True,
               backup_days=9)
)  # fmt: skip


class FakeActions:
    """Remembers what was asked."""

    def __init__(self) -> None:
        self.done: list[tuple[object, ...]] = []

    def begin(self, number: int) -> None:
        self.done.append(("begin", number))

    def resume(self) -> None:
        self.done.append(("resume",))

    def choose(self, number: int) -> None:
        self.done.append(("choose", number))

    def absent(self, adult: Adult | None) -> None:
        self.done.append(("absent", adult))

    def count(self, present: int) -> None:
        self.done.append(("count", present))

    def check_again(self) -> None:
        self.done.append(("check_again",))

    def choose_class(self, class_id: str) -> None:
        self.done.append(("choose_class", class_id))

    def prepare(self, number: int) -> None:
        self.done.append(("prepare", number))

    def go(self, page: str) -> None:
        self.done.append(("go", page))

    def help(self, key: str) -> None:
        self.done.append(("help", key))

    def note(self, moment_id: str, text: str) -> None:
        self.done.append(("note", moment_id, text))
