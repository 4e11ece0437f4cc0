"""A lesson with papers, and a program that answers when it is told to."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from vertrouwen_desktop.domain.lesson_papers import PaperFacts, PaperOrder
from vertrouwen_desktop.domain.programme import (
    Homework,
    Layout,
    Lead,
    Lesson,
    Letter,
    LetterLine,
    PhaseId,
    Slide,
)
from vertrouwen_desktop.features.papers.control import PapersModel
from vertrouwen_desktop.features.papers.model import Done, Looked
from vertrouwen_desktop.ui.held import Held

SLIDES = tuple(
    Slide(name, PhaseId.DO, Lead.BOTH, Layout.ACTIVITY, activity=name)
    for name in ("thermometer", "situation_cards", "talking_circle")
)
LETTER = Letter("Dag.", (LetterLine("huis", "Dag."),))
LESSON = Lesson(2, "Mijn spanningsmeter", "Doel", slides=SLIDES, homework=Homework("Thuis", "Doe iets.", LETTER))
FACTS = PaperFacts(LESSON, "Bouwen aan Vertrouwen", 7, date(2026, 11, 22), class_size=26)
EMPTY = replace(FACTS, lesson=Lesson(7, "Samen verder", "Doel", to_come=True))


def page(colour: str) -> bytes:
    image = QImage(210, 297, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    target = QBuffer()
    target.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(target, "PNG")
    return bytes(target.data().data())


class FakeDoing:
    """Keeps what was asked; the test answers."""

    def __init__(self) -> None:
        self.looks: list[tuple[PaperOrder, PaperFacts, Looked]] = []
        self.shows: list[tuple[PaperOrder, Done, Done]] = []
        self.saves: list[tuple[PaperOrder, Done]] = []
        self.chosen: list[int] = []
        self.backs = 0

    def look(self, order: PaperOrder, facts: PaperFacts, done: Looked) -> None:
        self.looks.append((order, facts, done))

    def show(self, order: PaperOrder, facts: PaperFacts, done: Done, lies: Done) -> None:
        self.shows.append((order, done, lies))

    def save(self, order: PaperOrder, facts: PaperFacts, done: Done) -> None:
        self.saves.append((order, done))

    def choose(self, number: int) -> None:
        self.chosen.append(number)

    def back(self) -> None:
        self.backs += 1

    def answer(self, *pages: bytes, error: str = "") -> PaperOrder:
        """Answer the oldest wish to look; return which paper that was."""
        order, _, done = self.looks.pop(0)
        done(error, pages)
        return order


class Page:
    """The page's model with what it stands on."""

    def __init__(self, facts: PaperFacts | None = FACTS, private: bool = True) -> None:
        self.facts: Held[PaperFacts | None] = Held(facts)
        self.private = Held(private)
        self.doing = FakeDoing()
        self.model = PapersModel(self.facts, self.private, self.doing)
