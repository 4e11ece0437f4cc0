"""Runs the program off screen in a process of its own, and asks of it what the pages ask. Usage: living.py FOLDER.

Says what came of it as JSON on the last line.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import qasync

from vertrouwen_desktop.control_window.access_actions import FirstRunDoing, RecoveryDoing
from vertrouwen_desktop.control_window.application import application
from vertrouwen_desktop.control_window.options import Options
from vertrouwen_desktop.control_window.program import Program
from vertrouwen_desktop.control_window.rescue_actions import RescueDoing
from vertrouwen_desktop.control_window.settings_actions import AdultsDoing, BackupsDoing, LogDoing, TermsDoing
from vertrouwen_desktop.control_window.shelves import shelf_of
from vertrouwen_desktop.domain.confidential.consent import consented
from vertrouwen_desktop.domain.confidential.people import (
    Adult,
    Pairing,
    People,
    Pupil,
    Purpose,
    Role,
    Sayer,
    School,
    SchoolClass,
    Wish,
)
from vertrouwen_desktop.domain.confidential.school import class_given
from vertrouwen_desktop.domain.programme import Audience
from vertrouwen_desktop.features.classes.actions import Export

FIRST, SECOND, THIRD = "vier losse natte otters", "nog een lang eigen wachtwoord", "weer een ander lang wachtwoord"
PEOPLE = People(
    School("De Wilg"),
    (Adult("a1", "Juf Roos", Role.TEACHER),),
    (SchoolClass("c1", "Groep 7b", "7", "2026-2027"),),
    (Pairing("p1", "c1", "a1", "", date(2026, 8, 1)),),
    tuple(Pupil(f"k{n}", "c1", name, group="7") for n, name in enumerate(("Xandrine", "Bram", "Sien"))),
)


async def asked(ask: Callable[[Callable[..., None]], object]) -> tuple[Any, ...]:
    """Ask something in the style of the pages; return what `done` was told."""
    answer: asyncio.Future[tuple[Any, ...]] = asyncio.get_running_loop().create_future()
    ask(lambda *told: answer.set_result(told))
    return await asyncio.wait_for(answer, 20)


class Life:
    """One program after another, on the same folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self.saved: dict[str, bytes] = {}
        self.said: dict[str, Any] = {}

    def begin(self) -> Program:
        options = Options(self._folder, f"living-{self._folder.name}", (), adopted=True)
        program = Program(options, shelf_of(options.folder))

        def save(name: str, data: bytes, done: Callable[[str], None]) -> None:
            self.saved[name] = data
            done("")

        program.files.save = save  # type: ignore[method-assign]
        program.files.folder = lambda _title, done: done(str(self._folder / "stick"))  # type: ignore[method-assign]
        program.start()
        return program

    async def first(self) -> None:
        program = self.begin()
        setup, recovery = FirstRunDoing(program), RecoveryDoing(program)
        adults, backups = AdultsDoing(program), BackupsDoing(program)
        self.said["create"] = await asked(lambda done: setup.create(PEOPLE, "a1", FIRST, done))
        setup.plan("c1", date(2026, 11, 24))
        _, key = await asked(recovery.make)
        self.said["keep"] = await asked(lambda done: recovery.keep(key, done))
        self.said["sheet"] = await asked(lambda done: recovery.save_key(key, done))
        sam = Adult("a2", "Sam", Role.YOUTH_WORKER)
        self.said["add"] = await asked(lambda done: adults.add_adult(sam, SECOND, done))
        self.said["same"] = await asked(
            lambda done: adults.add_adult(Adult("a3", "Noor", Role.COUNSELLOR), FIRST, done)
        )
        people = program.registry.people.value
        program.registry.change(replace(people, pupils=(*people.pupils, Pupil("k9", "c1", "Later"))))
        (self._folder / "stick").mkdir()
        self.said["stick"] = await asked(backups.choose_folder)
        self.said["backup"] = await asked(backups.make)
        await asyncio.sleep(0.2)
        self.said["backups"] = len(backups.state.value.found)
        classes = program.class_actions
        error, record = await asked(lambda done: classes.record("k0", done))
        self.said["record"] = (
            error,
            [fact.text for fact in record.facts if "Xandrine" in fact.text],
            len(record.backups),
        )
        for kind in Export:
            self.said[f"export {kind}"] = await asked(lambda done, kind=kind: classes.export_pupil("k0", kind, done))
        error, proof = await asked(lambda done: classes.erase("k0", done))
        self.said["erase"] = (error, proof.hits, len(proof.backups))
        self.said["proof"] = await asked(lambda done: classes.save_proof(proof, done))
        await asyncio.sleep(0.3)
        self.said["left"] = [one.call_name for one in program.registry.people.value.pupils]
        self.said["remove"] = await asked(lambda done: adults.remove_adult("a2", done))
        error, entries = await asked(LogDoing(program).look)
        self.said["log"] = (error, sorted({entry.act.value for entry in entries}))
        self.said["due"] = await asked(TermsDoing(program).look)
        self.said["key"] = key
        program.locked = False
        assert program.close()

    async def teach(self) -> None:
        """A class gets its own programme, for its own children, and the lesson knows them while the store is open."""
        program = self.begin()
        await asyncio.sleep(0.5)
        assert await program.door.open(FIRST) == ""
        people = class_given(program.registry.people.value, "c1", Audience.NON_READERS, "samenwerken-aan-respect")
        people = consented(people, ["k1"], Purpose.BOARD_NAME, Wish.GIVEN, program.today(), Sayer.CARER, "a1")
        program.class_actions.change(people)
        program.private.show(True)
        day, lessons = program.day, program.lessons
        self.said["follows"] = (
            day.today.value.programme.programme_id,
            day.today.value.audience,
            day.today.value.pupils,
        )
        day.count(2)
        day.begin(1)
        assert lessons.live is not None
        progress = lessons.live.lesson.value.progress
        self.said["lesson"] = (progress.programme_id, progress.audience, progress.class_size)
        self.said["children"] = [(one.name, one.board_name) for one in lessons.class_children.value]
        program.class_actions.change(class_given(people, "c1", Audience.STANDARD, ""))
        lessons.live.stop()
        await asyncio.sleep(0.5)
        self.said["left off"] = (day.today.value.programme.programme_id, day.today.value.left_off_here)
        day.resume()
        assert lessons.live is not None
        progress = lessons.live.lesson.value.progress
        self.said["goes on in"] = (progress.programme_id, progress.audience, progress.class_size)
        carry = progress.model_copy(update={"seq": progress.seq + 1}).model_dump_json()
        lessons.close()
        self.said["adopted"] = lessons.adopt(program.curriculum.known, carry)
        lessons.live.end()
        await asyncio.sleep(0.3)
        self.said["given"] = program.door.kept.given
        self.said["said"] = [
            fact.text
            for fact in (await asked(lambda done: program.class_actions.record("k1", done)))[1].facts
            if "bord" in fact.what
        ]
        assert program.close()

    async def second(self) -> None:
        """Somebody lost the password; then a backup is put back."""
        program = self.begin()
        recovery = RecoveryDoing(program)
        await asyncio.sleep(0.5)
        self.said["wrong"] = (await program.door.open(SECOND), program.door.can_rescue)
        self.said["recover"] = await asked(lambda done: recovery.open_with(self.said["key"].lower(), done))
        self.said["reset"] = await asked(lambda done: recovery.reset("a1", THIRD, done))
        assert program.close()

    async def third(self) -> None:
        program = self.begin()
        program.begin_anew = lambda: None  # type: ignore[method-assign]
        rescue = RescueDoing(program)
        await asyncio.sleep(0.5)
        (found,) = await asked(rescue.examine)
        self.said["examine"] = (found.sentence, len(found.backups) > 0)
        oldest = found.backups[-1].name
        error, seen = await asked(lambda done: rescue.preview(oldest, FIRST, done))
        self.said["preview"] = (error, seen and (seen.classes, seen.pupils))
        self.said["restore"] = await asked(lambda done: rescue.restore(oldest, FIRST, done))
        self.said["restored"] = await program.door.open(FIRST)
        open_again = BackupsDoing(program)
        open_again.restore()
        self.said["page"] = program.navigation.page
        (found,) = await asked(rescue.examine)
        self.said["chosen while open"] = found.sentence
        self.said["wrong while open"] = await asked(lambda done: rescue.restore(found.backups[0].name, "x" * 20, done))
        self.said["still open"] = program.door.is_open
        self.said["there again"] = [one.call_name for one in program.registry.people.value.pupils]
        self.said["restore while open"] = await asked(lambda done: rescue.restore(oldest, FIRST, done))
        await asyncio.sleep(0.1)
        self.said["closed for it"] = not program.door.is_open
        assert program.close()

    async def cut_off(self) -> None:
        """A first run ends after the password: the next time it goes on where it was."""
        program = self.begin()
        only = People(PEOPLE.school, PEOPLE.adults)
        assert await asked(lambda done: FirstRunDoing(program).create(only, "a1", FIRST, done)) == ("",)
        ended: list[bool] = []
        program.begin_anew = lambda: ended.append(True)  # type: ignore[method-assign]
        program.lock()
        self.said["locks in the first run"] = ended == [True]
        assert program.close()

    async def goes_on(self) -> None:
        program = self.begin()
        await asyncio.sleep(0.5)
        assert await program.door.open(FIRST) == ""
        self.said["goes on"] = (program.navigation.page, program.pages.all()["setup"]().model.property("step"))
        assert program.close()


def main(folder: Path) -> None:
    app = application()
    life = Life(folder)
    with qasync.QEventLoop(app) as loop:
        for part in (life.first, life.teach, life.second, life.third):
            loop.run_until_complete(part())
        (folder / "other").mkdir()
        other = Life(folder / "other")
        for part in (other.cut_off, other.goes_on):
            loop.run_until_complete(part())
    life.said |= other.said
    life.said["saved"] = {name: data[:5].decode("latin-1") for name, data in life.saved.items()}
    life.said["beside"] = sorted(path.name.partition("-before")[0] for path in folder.glob("store*"))
    print(json.dumps(life.said, default=str))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
