"""Runs the program off screen in a process of its own, and prints from it. Usage: printing.py FOLDER.

Says what came of it as JSON on the last line.
"""

from __future__ import annotations

import asyncio
import json
import sys
from pathlib import Path
from typing import Any

import qasync

from tests.control_window.living import FIRST, PEOPLE, Life, asked
from vertrouwen_desktop.control_window.access_actions import FirstRunDoing
from vertrouwen_desktop.control_window.application import application
from vertrouwen_desktop.control_window.program import Program
from vertrouwen_desktop.domain.lesson_papers import PaperOrder
from vertrouwen_desktop.domain.papers import PaperKind


async def until(holds: Any) -> None:
    for _ in range(500):
        if holds():
            return
        await asyncio.sleep(0.02)
    raise TimeoutError


async def prints(life: Life, program: Program, folder: Path) -> None:
    said, opened = life.said, []

    def open_printed(name: str, pdf: bytes, done: Any, *, lies: Any = None, **_: Any) -> None:
        opened.append((name, pdf[:5].decode("latin-1")))
        lies("Het ligt er.")
        done("")

    program.files.open_printed = open_printed  # type: ignore[method-assign]
    assert await asked(lambda done: FirstRunDoing(program).create(PEOPLE, "a1", FIRST, done)) == ("",)
    program.private.show(True)
    program.go("programme")
    program.go_papers(4)
    model: Any = program.pages.all()["papers"]().model
    said["page"], said["lit"] = program.navigation.page, program.shell.property("place")
    await until(lambda: model.pages > 0)
    said["pages"] = model.pages
    model.printIt()
    await until(lambda: not model.isBusy)
    model.choose("plan-cards")
    model.setGrey(True)
    model.save()
    await until(lambda: life.saved)
    said["opened"], said["said"] = opened, model.said
    program.day.count(2)
    await until(lambda: any("1 keer" in words for words in amounts(model)))
    facts = program.pages.private.paper.facts.value
    said["known"] = (facts.class_name, facts.teacher, facts.class_size, facts.school)
    said["written"] = sorted(p.name for p in folder.rglob("*") if p.suffix in (".pdf", ".png"))
    pdf = program.press.lesson_paper(PaperOrder(PaperKind.LETTER), facts)
    said["letter"] = pdf[:5].decode("latin-1")
    model.back()
    said["back"] = program.navigation.page
    assert program.close()


def amounts(model: Any) -> list[str]:
    rows = model.papers
    (role,) = (k for k, name in rows.roleNames().items() if bytes(name.data()) == b"amount")
    return [rows.data(rows.index(n), role) for n in range(rows.rowCount())]


def main(folder: Path) -> None:
    app = application()
    life = Life(folder)
    with qasync.QEventLoop(app) as loop:
        loop.run_until_complete(prints(life, life.begin(), folder))
    life.said["saved"] = {name: data[:5].decode("latin-1") for name, data in life.saved.items()}
    print(json.dumps(life.said, default=str))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
