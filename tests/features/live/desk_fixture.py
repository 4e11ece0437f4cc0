"""A small lesson, and a desk on which it runs: real models, actions that are pure, a board that is a sheet of paper."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import Property, QObject, QUrl, Signal

from vertrouwen_desktop.domain.ink import InkBook
from vertrouwen_desktop.domain.live_lesson import Cover, LiveLesson, PhaseTime, Plan, Progress
from vertrouwen_desktop.domain.programme import (
    Adult,
    Layout,
    Lead,
    Lesson,
    Lines,
    Phase,
    PhaseId,
    ShortVariant,
    Slide,
)
from vertrouwen_desktop.domain.records import MomentRecord
from vertrouwen_desktop.features.live.control import LiveControlModel
from vertrouwen_desktop.ui.held import Held

BEGIN = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
PAPER = QUrl.fromLocalFile(str(Path(__file__).with_name("PaperBoard.qml")))
FACE = QUrl.fromLocalFile(str(Path(__file__).with_name("PaperFace.qml")))

TEACHER = Lines(
    "Ik luister mee.\nIk loop langs jullie tafels.",
    "Kijk, sta dichtbij, beantwoord een seintje.",
    "Wie stil wordt als de aandacht weggaat.",
)
YOUTH_WORKER = Lines(
    "Ik wil niet dat je duwt.\nEn ik ben er nog steeds voor je.",
    "Zeg eerst zelf elke zin. Daarna kiest de klas een woord.",
    "Speel het met je collega voor. Nooit met een kind.",
)
LONG = Lines(
    " ".join(["We zijn er allebei, ook als het even niet lukt, en dat blijft de hele les zo."] * 3),
    " ".join(["Loop langs de tafels en leg bij elke groep de kaarten neer zonder iets te zeggen."] * 3),
    " ".join(["Een kind dat wegkijkt hoeft je niet aan te kijken; blijf in de buurt en wacht rustig af."] * 3),
)

_PHASES = (
    (PhaseId.ARRIVE, 5, ("Stop, en je hoort er nog bij", "Dit doen we vandaag", "Hoe ben je hier?")),
    (PhaseId.LOOK_BACK, 5, ("Wat weten we nog?", "Thuis gedaan")),
    (PhaseId.DISCOVER, 10, ("Otter en de boot", "Maak de zin af.", "Wat hoorde je?", "Voorspelbaar of verrassing")),
    (PhaseId.DO, 15, ("Welke stap past?", "Samen oefenen", "Ronde 1", "Ronde 2", "Ronde 3", "Ronde 4")),
    (PhaseId.REST, 5, ("Adem mee",)),
    (PhaseId.CLOSE, 5, ("Wat neem je mee?", "Tot de volgende keer")),
)
_SHORT = {PhaseId.DO: ShortVariant(12, "doe het met 4 kaarten"), PhaseId.LOOK_BACK: ShortVariant(3, "")}


def sample_lesson() -> Lesson:
    """Return a lesson of 18 slides; "Ronde 3" and "Ronde 4" are left out in the short variant."""
    slides = tuple(
        Slide(
            slide_id=f"{phase}-{i}",
            phase=phase,
            lead=Lead.YOUTH_WORKER if phase is PhaseId.DISCOVER else Lead.TEACHER,
            layout=Layout.OPENING if phase is PhaseId.ARRIVE and i == 0 else Layout.TEXT,
            title=title,
            text="Ik wil niet dat je **duwt**.\n\nIk ben er nog steeds voor je.",
            teacher=TEACHER,
            youth_worker=YOUTH_WORKER,
            solo=Lines(
                "Vandaag ben ik er alleen.\nDat heb ik jullie verteld.", "Blijf vooraan staan.", "Neem rustig tijd."
            ),
            in_short=title not in ("Ronde 3", "Ronde 4"),
            activity="class_promises" if title == "Maak de zin af." else None,
        )
        for phase, _, titles in _PHASES
        for i, title in enumerate(titles)
    )
    phases = tuple(Phase(p, m, Lead.TEACHER, _SHORT.get(p)) for p, m, _ in _PHASES)
    return Lesson(5, "Stop, en je hoort er nog bij", "Stoppen zonder afwijzen.", phases=phases, slides=slides)


def lesson_at(position: int, lines: Lines | None = None, **changes: object) -> LiveLesson:
    """Return the sample lesson at a slide; `lines` replace those of both adults."""
    lesson = sample_lesson()
    if lines is not None:
        slides = tuple(replace(s, teacher=lines, youth_worker=lines, solo=lines) for s in lesson.slides)
        lesson = replace(lesson, slides=slides)
    slide = lesson.slides[position]
    progress = Progress(
        run_id="run",
        programme_id="sample",
        lesson=5,
        teacher="Juf Marit",
        youth_worker="Sam",
        slide_id=slide.slide_id,
        started_at=BEGIN,
        ends_at=BEGIN + timedelta(minutes=45),
        phase_times={slide.phase: PhaseTime(started_at=BEGIN + timedelta(minutes=10))},
    )
    return LiveLesson(Plan(lesson, lesson.slides), progress.model_copy(update=changes))


class PaperBoard(QObject):
    """Stands for the class's board: only whether it may be touched."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._may_touch = False

    def show_touch(self, may_touch: bool) -> None:
        self._may_touch = may_touch
        self.changed.emit()

    @Property(bool, notify=changed)
    def mayTouch(self) -> bool:
        return self._may_touch


@dataclass
class DeskInk:
    """Remembers what it was asked about ink, and takes and puts away the pen."""

    desk: Desk

    def switch(self) -> None:
        self.desk.asked.append(("switch",))
        lesson, tool = self.desk.lesson.value, self.desk.lesson.value.progress.ink
        place = "" if tool.slide_id else lesson.class_slide.slide_id
        self.desk.lesson.show(lesson.inked(tool.model_copy(update={"slide_id": place})))

    def choose(self, color: int | None = None, width: int | None = None) -> None:
        self.desk.asked.append(("choose", color, width))
        lesson = self.desk.lesson.value
        wanted = {name: value for name, value in (("color", color), ("width", width)) if value is not None}
        self.desk.lesson.show(lesson.inked(lesson.progress.ink.model_copy(update=wanted)))

    def undo(self) -> None:
        self.desk.asked.append(("undo",))

    def clear(self) -> None:
        self.desk.asked.append(("clear",))

    def wipe(self) -> None:
        self.desk.asked.append(("wipe",))


@dataclass
class Desk:
    """Moves the lesson as a session would, keeps nothing, and remembers what it was asked.

    Attributes:
        asked: The intentions, in order, such as ("note", "Het was druk").
    """

    lesson: Held[LiveLesson]
    now: Held[datetime]
    private: Held[bool]
    moment: Held[MomentRecord | None]
    slept_s: Held[float]
    board: PaperBoard
    asked: list[tuple[object, ...]]
    ink: Held[InkBook] = field(default_factory=lambda: Held(InkBook("run")))
    model: LiveControlModel | None = None

    @property
    def inking(self) -> DeskInk:
        return DeskInk(self)

    def _do(self, name: str, *arguments: object) -> None:
        self.asked.append((name, *arguments))

    def next(self) -> None:
        self._do("next")
        self.lesson.show(self.lesson.value.next(self.now.value))

    def previous(self) -> None:
        self._do("previous")
        self.lesson.show(self.lesson.value.previous(self.now.value))

    def go(self, position: int) -> None:
        self._do("go", position)
        self.lesson.show(self.lesson.value.at(position, self.now.value))

    def cover(self, cover: Cover) -> None:
        self._do("cover", cover)
        self.lesson.show(self.lesson.value.covered(cover))

    def freeze(self) -> None:
        self._do("freeze")
        self.lesson.show(self.lesson.value.frozen())

    def allow_touch(self, allowed: bool) -> None:
        self._do("allow_touch", allowed)
        self.lesson.show(self.lesson.value.touchable(allowed))
        self.board.show_touch(allowed)

    def shorten(self, phase_id: PhaseId, short: bool) -> None:
        self._do("shorten", phase_id, short)
        self.lesson.show(self.lesson.value.shortened(phase_id, short))

    def interrupt(self) -> None:
        self._do("interrupt")
        at, slide_id = self.now.value, self.lesson.value.slide.slide_id
        self.moment.show(MomentRecord(record_id="r", at=at, moment_id="m", run_id="run", slide_id=slide_id))
        self.lesson.show(self.lesson.value.interrupted(at))

    def resume(self) -> None:
        self._do("resume")
        self.lesson.show(self.lesson.value.resumed(self.now.value))

    def note(self, text: str) -> None:
        self._do("note", text)
        if self.moment.value is not None:
            self.moment.show(self.moment.value.model_copy(update={"note": text}))

    def leave_out_sleep(self) -> None:
        self._do("leave_out_sleep")
        self.lesson.show(self.lesson.value.not_counted(self.slept_s.value, self.now.value))
        self.slept_s.show(0.0)

    def accept_sleep(self) -> None:
        self._do("accept_sleep")
        self.slept_s.show(0.0)

    def stop(self) -> None:
        self._do("stop")

    def end(self) -> None:
        self._do("end")

    def pass_time(self, seconds: float) -> None:
        self.now.show(self.now.value + timedelta(seconds=seconds))


def open_desk(lesson: LiveLesson, minute: float = 16.8) -> Desk:
    """Return a desk with `lesson` on it, `minute` minutes after it began."""
    board = PaperBoard()
    desk = Desk(
        lesson=Held(lesson),
        now=Held(BEGIN + timedelta(minutes=minute)),
        private=Held(True),
        moment=Held(None),
        slept_s=Held(0.0),
        board=board,
        asked=[],
    )
    desk.model = LiveControlModel(
        desk.lesson, desk.now, desk.private, desk.moment, desk.slept_s, desk.ink, desk, board, PaperBoard(), PAPER, UTC
    )
    return desk


def alone(absent: Adult) -> dict[str, object]:
    """Return what changes in a lesson that one adult gives alone."""
    return {"absent": absent}
