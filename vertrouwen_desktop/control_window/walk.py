"""A walk through the whole program, as two adults would make it, with a picture of every screen."""

from __future__ import annotations

import asyncio
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickView
from shiboken6 import delete

from vertrouwen_desktop.control_window.catalogue import FACES
from vertrouwen_desktop.control_window.keys import Command
from vertrouwen_desktop.control_window.program import Program
from vertrouwen_desktop.control_window.shell import Shown
from vertrouwen_desktop.control_window.system_clock import SystemClock
from vertrouwen_desktop.domain.board_state import BoardState
from vertrouwen_desktop.domain.clock import Reading
from vertrouwen_desktop.features.live.board import LiveBoardModel
from vertrouwen_desktop.features.live.session import LiveSession
from vertrouwen_desktop.features.settings.model import Part
from vertrouwen_desktop.ui.no_network import deny_network
from vertrouwen_desktop.ui.qml import IMPORT_ROOT

BOARDS = ((1920, 1080), (3840, 2160))
CONTROLS = ((1366, 768), (1366, 688), (1920, 1080))
SETTLE_S = 0.35
"""Fades are at most 250 ms."""
RESIZE_S = 0.06
CLASS_FIRST_S = 0.1
"""The adults' window follows the class's a moment later."""


class LaterClock:
    """The clocks of this machine, put forward as far as the walk wants."""

    def __init__(self) -> None:
        self._clock = SystemClock()
        self.later_s = 0.0

    def read(self) -> Reading:
        now, gap = self._clock.read(), timedelta(seconds=self.later_s)
        return Reading(now.wall + gap, now.steady_s + self.later_s, now.running_s + self.later_s)


class BoardView:
    """The board's own picture, off screen."""

    def __init__(self, clock: LaterClock) -> None:
        self._model = LiveBoardModel(FACES, lambda _event: None, lambda: clock.read().steady_s)
        self._view = QQuickView()
        self._view.setResizeMode(QQuickView.ResizeMode.SizeRootObjectToView)
        deny_network(self._view.engine())
        self._view.engine().addImportPath(str(IMPORT_ROOT))
        self._view.setInitialProperties({"model": self._model})
        self._view.loadFromModule("vertrouwen_desktop.features.live", "LiveBoard")
        self._view.resize(*BOARDS[0])
        self._view.show()

    async def image(self, state: BoardState, size: tuple[int, int], settle_s: float) -> QImage:
        """Return the picture of `state` at `size`, after `settle_s`."""
        self._view.resize(*size)
        self._model.show(state)
        await asyncio.sleep(settle_s)
        return self._view.grabWindow()

    def close(self) -> None:
        """Take the window apart, before its model."""
        self._view.close()
        delete(self._view)
        delete(self._model)


class Walk:
    """Goes through the program and keeps a picture of every screen in `out`."""

    def __init__(self, program: Program, clock: LaterClock, out: Path) -> None:
        self._program, self._clock, self._out = program, clock, out
        self._board = BoardView(clock)
        self.count = 0

    def close(self) -> None:
        self._board.close()

    async def all(self, whole: bool = True) -> None:
        """Start the program and draw everything; of the lessons the first one, or (`whole`) every one."""
        self._program.start()
        self._program.board.close()  # the walk draws the board itself
        while not self._program.door.is_open:
            await asyncio.sleep(0.02)
        await self._pages()
        await self._slides(1)
        await self._tools()
        await self._after()
        for lesson in self._program.day.today.value.programme.lessons[1:] if whole else ():
            await self._slides(lesson.number)

    async def _pages(self) -> None:
        program = self._program
        for page, name in (("setup", "eerste-keer"), ("unlock", "wachtwoord")):
            program.navigation.shown.show(Shown(page))
            await self._control(name)
        program.go("today")
        await self._control("vandaag")
        today: Any = program.pages.all()["today"]().model
        today.read(True)
        await self._control("vandaag-lees-door")
        today.read(False)
        await self._people()
        program.navigation.show_card(True)
        await self._control("noodkaart")
        program.navigation.show_card(False)
        program.lessons.wait()
        await self._class("wacht")

    async def _people(self) -> None:
        program = self._program
        program.go("classes")
        await self._control("groep")
        classes: Any = program.pages.all()["classes"]().model
        for layer, open_it, name in (
            ("pupil", lambda: classes.openPupil("demo-4"), "kind"),
            ("sweep", classes.askNames, "naam-op-het-bord"),
            ("group", classes.editClass, "wijzig"),
            ("import", classes.bringIn, "namen-erbij"),
            ("year", classes.endYear, "jaar-om"),
        ):
            open_it()
            assert classes.layer == layer
            await self._control(f"groep-{name}")
            classes.close()
        program.go("programme")
        await self._control("programma")
        await self._prepared()
        await self._papers()
        program.go("settings")
        settings: Any = program.pages.all()["settings"]().model
        for part, _words in settings.property("parts"):
            settings.show(part)
            await self._control(f"instellingen-{part}")
        settings.show(Part.SCREENS.value)
        for page, name in (("renew", "herstelsleutel"), ("rescue", "herstelhulp"), ("recover", "wachtwoord-kwijt")):
            program.navigation.shown.show(Shown(page))
            await self._control(name)

    async def _papers(self) -> None:
        program = self._program
        program.go_papers(2)
        papers: Any = program.pages.all()["papers"]().model
        for key, name in (("lesson-plan", "hele-les"), ("meter-5", "meterkaarten"), ("letter-simple", "brief")):
            papers.choose(key)
            while papers.property("isSetting"):
                await asyncio.sleep(0.02)
            await self._control(f"papier-{name}")

    async def _prepared(self) -> None:
        """Look into a lesson, say something on it in the school's own way, and back; then all programmes."""
        program = self._program
        program.pages.lesson.open(1)
        lesson: Any = program.pages.all()["preparing"]().model
        await self._control("les-lezen")
        lesson.show("slides")
        lesson.slides.choose("seintje")
        await self._control("les-dias")
        lesson.slides.adapt(True)
        lesson.slides.typing.edit("seintje/standard/title", "Kaart omhoog")
        lesson.flush()
        await self._control("les-aanpassen")
        lesson.slides.typing.edit(
            "seintje/standard/text", "Wij zien je kaart en komen dan zo snel als het kan naar jou toe."
        )
        await self._control("les-aanpassen-te-lang")
        lesson.slides.typing.undo()
        lesson.slides.adapt(False)
        await self._control("les-verschil")
        lesson.slides.typing.originalSlide()
        lesson.show("minutes")
        lesson.minutes.add("do", 2)
        await self._control("les-minuten")
        lesson.minutes.undo()
        lesson.leave()
        program.pages.lesson.open_programmes()
        await self._control("lesprogrammas")

    async def _slides(self, lesson: int) -> None:
        """Draw every slide for the class; for the adults those of lesson 1, and after that what an activity adds."""
        self._program.day.begin(lesson)
        for number, slide in enumerate(self._live.lesson.value.plan.slides):
            self._live.go(number)
            await asyncio.sleep(CLASS_FIRST_S)
            self._act(slide.activity)
            name = f"les{lesson}-{number + 1:02}-{slide.slide_id.strip('_')}"
            await self._class(name)
            if lesson == 1 or slide.activity:
                await self._control(name)
        if lesson > 1:
            self._live.end()

    def _act(self, activity: str | None) -> None:
        """Do something with an activity, so that it is shown in the midst of it."""
        control: Any = self._live.control.property("activity")
        if activity == "story":
            for _ in range(2):
                control.next()
        elif activity == "class_promises":
            control.place("card-2", 1)
            control.place("card-3", 2)
        elif activity == "breathing":
            control.begin()

    async def _tools(self) -> None:
        program, live = self._program, self._live
        tools: Any = live.control.tools
        live.go(6)
        live.control.toggleOverview()
        await self._control("les1-overzicht")
        live.control.toggleOverview()
        live.interrupt()
        await self._control("les1-er-gebeurde-iets")
        live.resume()
        self._clock.later_s += 1500.0
        live.tick()
        await self._control("les1-achter")
        live.freeze()
        live.next()
        await self._control("les1-bevroren")
        live.freeze()
        for name, command in (("rust", Command.CALM), ("zwart", Command.BLACK)):
            program.navigation.do(command)
            await self._class(name)
            await self._control(f"les1-{name}")
            program.navigation.do(command)
        tools.askStop()
        await self._control("les1-stop-en-bewaar")
        tools.stay()
        program.private.show(False)
        await self._control("les1-een-scherm")
        program.private.show(True)

    async def _after(self) -> None:
        program = self._program
        self._live.stop()
        await self._class("later")
        await self._control("vandaag-ga-verder")
        program.day.resume()
        self._live.end()
        await self._class("klaar")
        program.choices.dark(True)
        await self._control("vandaag-donker")
        program.day.begin(1)
        await self._control("les1-donker")
        program.choices.dark(False)
        self._live.end()

    @property
    def _live(self) -> LiveSession:
        live = self._program.lessons.live
        assert live is not None, "a lesson runs"
        return live

    async def _class(self, name: str) -> None:
        state = self._program.board.state
        for size, settle_s in zip(BOARDS, (SETTLE_S, RESIZE_S), strict=False):
            self._save(await self._board.image(state, size, settle_s), f"bord-{size[0]}x{size[1]}", name)

    async def _control(self, name: str) -> None:
        view = self._program.view
        for size in CONTROLS:
            view.resize(*size)
            await asyncio.sleep(SETTLE_S if size is CONTROLS[0] else RESIZE_S)
            self._save(view.grabWindow(), f"bediening-{size[0]}x{size[1]}", name)

    def _save(self, image: QImage, folder: str, name: str) -> None:
        (self._out / folder).mkdir(exist_ok=True)
        image.save(str(self._out / folder / f"{name}.png"))
        self.count += 1
