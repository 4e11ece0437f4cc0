"""Runs the program off screen: a slide is adapted, the lesson begins, and goes back. Usage: preparing_life.py FOLDER.

Says what came of it as JSON on the last line.
"""

from __future__ import annotations

import asyncio
import json
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import qasync

from tests.control_window.living import FIRST, PEOPLE, asked
from vertrouwen_desktop.control_window.access_actions import FirstRunDoing
from vertrouwen_desktop.control_window.application import application
from vertrouwen_desktop.control_window.options import Options
from vertrouwen_desktop.control_window.program import Program
from vertrouwen_desktop.control_window.shelves import shelf_of

SLIDE, OWN, SECOND = "seintje", "Zet je kaart omhoog", "Kaart omhoog"
TOO_LONG = "Een titel die echt veel te lang is voor het bord"


async def until(true: Callable[[], object]) -> None:
    """Wait until something is so."""
    for _ in range(400):
        if true():
            return
        await asyncio.sleep(0.02)
    raise AssertionError("it did not come true")


class Life:
    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.said: dict[str, Any] = {}
        self.second_slide = ""

    def begin(self) -> Program:
        name = f"preparing-{secrets.token_hex(6)}"
        program = Program(Options(self.folder, name, (), adopted=True), shelf_of(self.folder))
        program.start()
        program.board.close()  # what it would show is asked of `state`
        return program

    def open(self, program: Program, number: int = 1) -> Any:
        program.pages.lesson.open(number)
        return program.pages.all()["preparing"]().model

    def type(self, model: Any, text: str) -> None:
        model.show("slides")
        model.slides.choose(SLIDE)
        model.slides.adapt(True)
        model.slides.typing.edit(f"{SLIDE}/standard/title", text)

    def on_board(self, program: Program) -> str:
        """Return the title of the slide as the class sees it."""
        live = program.lessons.live
        assert live is not None
        live.go([s.slide_id for s in live.lesson.value.plan.slides].index(SLIDE))
        return program.board.state.slide.title

    async def first(self) -> None:
        program = self.begin()
        assert await asked(lambda done: FirstRunDoing(program).create(PEOPLE, "a1", FIRST, done)) == ("",)
        program.private.show(True)
        program.go("programme")
        model = self.open(program)
        self.said["pages"] = [program.navigation.page, program.shell.property("place")]
        self.type(model, OWN)
        await until(lambda: program.day.today.value.programme.lesson(1).slide(SLIDE).title == OWN)
        self.said["small board"] = program.pages.lesson.doing.board.property("title")
        model.leave()
        self.said["back"] = program.navigation.page
        program.day.begin(1)
        self.said["board"] = self.on_board(program)
        model = self.open(program)
        self.said["runs"] = model.runs
        self.type(model, SECOND)
        await until(lambda: program.day.today.value.programme.lesson(1).slide(SLIDE).title == SECOND)
        self.said["board meanwhile"] = self.on_board(program)
        program.lessons.live.stop()
        await asyncio.sleep(0.2)
        program.day.resume()
        self.said["taken up"] = self.on_board(program)
        program.lessons.live.stop()
        await asyncio.sleep(0.2)
        model = self.open(program)
        self.type(model, "Wordt bij het sluiten bewaard")
        assert program.close()

    async def second(self) -> None:
        """Another day: what was typed last is there, and goes back to the original."""
        program = self.begin()
        await asyncio.sleep(0.3)
        assert await program.door.open(FIRST) == ""
        program.private.show(True)
        self.said["kept at the end"] = program.curriculum.programme.lesson(1).slide(SLIDE).title
        model = self.open(program)
        model.show("slides")
        model.slides.choose(SLIDE)
        model.slides.typing.originalSlide()
        await until(lambda: not program.curriculum.shelf.adapted("").own.changes)
        await until(lambda: model.slides.typing.said)
        self.said["undo offered"] = model.slides.typing.canUndo
        program.day.begin(1)
        self.said["original"] = self.on_board(program)
        await self.library(program)
        model = self.open(program, 2)
        model.show("slides")
        self.second_slide = model.slides.rows._rows[1].slide_id
        model.slides.choose(self.second_slide)
        model.slides.adapt(True)
        model.slides.typing.edit(f"{self.second_slide}/standard/title", TOO_LONG)
        assert program.close()

    async def third(self) -> None:
        """After the password, what could not be kept stands there again, with its sentence."""
        program = self.begin()
        await asyncio.sleep(0.3)
        assert await program.door.open(FIRST) == ""
        program.private.show(True)
        await until(lambda: program.navigation.page == "preparing")
        model: Any = program.pages.all()["preparing"]().model
        await until(lambda: model.slides.typing.unkept)
        self.said["typed again"] = (model.kicker[:5], list(model.slides.typing.unkept.values()))
        self.said["still wrong"] = model.slides.typing.hasTrouble
        assert program.close()

    async def library(self, program: Program) -> None:
        """A programme is given on, and brought in."""
        saved: dict[str, bytes] = {}

        def save(name: str, data: bytes, done: Callable[[str], None]) -> None:
            saved[name] = data
            done("")

        program.files.save = save  # type: ignore[method-assign]
        program.pages.lesson.open_programmes()
        model: Any = program.pages.all()["programmes"]().model
        await until(lambda: not model.busy)
        self.said["listed"] = model.rows.rowCount()
        model.export("bouwen-aan-vertrouwen", True)
        await until(lambda: not model.busy)
        self.said["saved"] = (sorted(saved), model.error)
        data = next(iter(saved.values()))
        program.files.open = lambda _title, _kinds, _most, done: done("", data)  # type: ignore[method-assign]
        model.bring()
        await until(lambda: not model.busy)
        self.said["arrival"] = (model.arrivalTitle, len(model.arrivalLessons), model.canPlace, model.error)
        model.putAway()
        await until(lambda: not list((self.folder / "programmes").glob(".new-*")))


def main(folder: Path) -> None:
    app = application()
    life = Life(folder)
    with qasync.QEventLoop(app) as loop:
        for part in (life.first, life.second, life.third):
            loop.run_until_complete(part())
    print(json.dumps(life.said))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
