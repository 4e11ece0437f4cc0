"""The programmes on this laptop. Keeps the promises of `features.preparing.programmes.ProgrammesActions`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from vertrouwen_desktop.control_window.catalogue import SPECS
from vertrouwen_desktop.control_window.lesson_actions import LessonDoing
from vertrouwen_desktop.domain.adaptation import Conflict, apply
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.preparing.model import Done
from vertrouwen_desktop.features.preparing.programmes import ArrivalNow, GotArrival, ProgrammeNow
from vertrouwen_desktop.features.preparing.words import plainly
from vertrouwen_desktop.features.programmes.arrivals import Arrival, Arrivals
from vertrouwen_desktop.features.programmes.export import export_name, exported
from vertrouwen_desktop.features.programmes.own import OwnFolder
from vertrouwen_desktop.features.programmes.own_rules import OwnRules
from vertrouwen_desktop.features.programmes.parcel import ENDING, MAX_PARCEL_BYTES
from vertrouwen_desktop.features.programmes.usecases import read_programme
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.picture_bytes import reencoded, svg_as_png

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program

KINDS = (("Lesprogramma", (f"*.{ENDING}",)),)
NOTHING = "Kies eerst een bestand."
IN_USE = "Een groep volgt dit lesprogramma. Kies bij Groep eerst een ander."
RUNS = "Er loopt een les van dit lesprogramma. Rond die eerst af."


class ProgrammesDoing:
    """Brings in, gives on and takes away; in the same thread as what is changed in a lesson.

    Attributes:
        programmes: All there are; None as long as they are being read.
    """

    def __init__(self, program: Program, lessons: LessonDoing) -> None:
        self._program, self._lessons = program, lessons
        self._own = OwnFolder(program.options.folder, reencoded)
        shelf = program.curriculum.shelf
        self._arrivals = Arrivals(program.options.folder, SPECS, self._own, reencoded, shelf)
        self._arrival: Arrival | None = None
        self.programmes: Held[tuple[ProgrammeNow, ...] | None] = Held(None)
        program.curriculum.changed.connect(self.look)
        program.registry.people.changed.connect(self.look)

    def look(self) -> None:
        classes, shelf = self._classes(), self._program.curriculum.shelf

        def read() -> tuple[ProgrammeNow, ...]:
            return tuple(self._now(head.programme_id, classes) for head in shelf.listed())

        self._lessons.ask(read, lambda _error, found: self.programmes.show(found or ()))

    def bring(self, done: GotArrival) -> None:
        def chosen(sentence: str, data: bytes) -> None:
            if sentence or not data:
                done(sentence, None)
            else:
                self._lessons.ask(lambda: self._opened(data), opened)

        def opened(sentence: str, found: tuple[Arrival, ArrivalNow] | None) -> None:
            self._arrival = found[0] if found else None
            done(sentence, found[1] if found else None)

        self._program.files.open("Kies een lesprogramma", KINDS, MAX_PARCEL_BYTES, chosen)

    def place(self, own_too: bool, done: Done) -> None:
        arrival, self._arrival = self._arrival, None
        if arrival is None:
            done(NOTHING)
            return
        self._lessons.ask(lambda: self._arrivals.place(arrival, own_too), lambda error, _: self._over(done, error))

    def put_away(self) -> None:
        arrival, self._arrival = self._arrival, None
        if arrival is not None:
            self._lessons.ask(lambda: self._arrivals.leave(arrival), lambda _error, _outcome: None)

    def export(self, programme_id: str, own_too: bool, done: Done) -> None:
        shelf = self._program.curriculum.shelf

        def pack() -> tuple[str, bytes]:
            adapted, head = shelf.adapted(programme_id), shelf.head(programme_id)
            assert head is not None, "it is adapted, so it is there"
            own = adapted.own if own_too else None
            folder = shelf.pictures(programme_id)
            data = exported(head.folder, SPECS, head.trusted, svg_as_png, own, folder)
            return export_name(programme_id, head.version), data

        def packed(sentence: str, parcel: tuple[str, bytes] | None) -> None:
            if parcel is None:
                done(sentence)
            else:
                self._program.files.save(*parcel, done)

        self._lessons.ask(pack, packed)

    def remove(self, programme_id: str, done: Done) -> None:
        live = self._program.lessons.live
        if self._classes().get(programme_id):
            done(IN_USE)
        elif live is not None and live.lesson.value.progress.programme_id == programme_id:
            done(RUNS)
        else:
            self._lessons.ask(lambda: self._arrivals.remove(programme_id), lambda error, _: self._over(done, error))

    def leave(self) -> None:
        self._program.go("programme")

    # ---- inside

    def _over(self, done: Done, sentence: str) -> None:
        self._lessons.forget()
        self._program.curriculum.changed.emit()
        done(sentence)

    def _classes(self) -> dict[str, tuple[str, ...]]:
        """Return the names of the classes that follow each programme."""
        found: dict[str, tuple[str, ...]] = {}
        for one in self._program.registry.classes():
            programme_id = one.programme_id or self._program.curriculum.shelf.first_id
            found[programme_id] = (*found.get(programme_id, ()), one.name)
        return found

    def _now(self, programme_id: str, classes: dict[str, tuple[str, ...]]) -> ProgrammeNow:
        shelf = self._program.curriculum.shelf
        head = shelf.head(programme_id)
        assert head is not None, "it is listed"
        known = ProgrammeNow(
            programme_id, head.title, head.version, head.trusted, classes=classes.get(programme_id, ())
        )
        if head.trouble:
            return replace(known, trouble=head.trouble)
        try:
            adapted = shelf.adapted(programme_id)
        except KnownError as error:
            return replace(known, trouble=str(error))
        lessons, own = len(adapted.original.lessons), len(adapted.own.changes)
        return replace(known, lessons=lessons, notice=adapted.original.notice, own=own, trouble=adapted.sentence)

    def _opened(self, data: bytes) -> tuple[Arrival, ArrivalNow]:
        """Look into a file: what is in it, and what that means for what the school changed."""
        arrival = self._arrivals.opened(data)
        programme = read_programme(arrival.folder, SPECS, trusted=False)
        mine = self._own.load(arrival.programme_id).own
        conflicts: tuple[Conflict, ...] = ()
        if arrival.replaces:
            _, conflicts = apply(programme, mine, self._own.pictures(arrival.programme_id), OwnRules(SPECS))
        return arrival, ArrivalNow(
            title=arrival.title,
            version=arrival.version,
            sentence=arrival.sentence,
            lessons=tuple(f"{lesson.number}. {lesson.title}" for lesson in programme.lessons),
            findings=tuple(plainly(f"{one.what} {one.mend}".strip()) for one in arrival.findings),
            own=len(arrival.own.changes) if arrival.own else 0,
            conflicts=len(conflicts),
            replaces=arrival.replaces,
        )
