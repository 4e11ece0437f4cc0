"""A made-up school for the page, and a program around it that remembers what was asked."""

from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime
from itertools import count

from vertrouwen_desktop.domain.confidential.people import Adult, Pairing, People, Pupil, Role, SchoolClass
from vertrouwen_desktop.domain.confidential.rights import BackupOfPupil, Category, Due, ErasureProof, PupilFact
from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.actions import PupilRecord
from vertrouwen_desktop.features.classes.control import ClassesModel
from vertrouwen_desktop.ui.held import Held

TODAY = date(2027, 1, 12)
NAMES = (
    *("Amira", "Bas", "Daan", "Elif", "Fem", "Guus", "Imani", "Jesse", "Kiki", "Levi", "Mila", "Noor", "Ravi", "Teun"),
    *("Yara", "Sem", "Zoë", "Finn", "Lotte", "Mees", "Nora", "Otis", "Pien", "Quinten", "Roos", "Siem", "Tess", "Umut"),
    *("Vera", "Wout"),
)
LONG = ("Maximiliana-Wilhelmina Frederika", "Alexander-Christiaan van den Oudena", "Wolfeschlegelsteinhausenberger")
ADULTS = (
    Adult("marit", "Marit", Role.TEACHER),
    Adult("sam", "Sam", Role.YOUTH_WORKER),
    Adult("robin", "Robin", Role.SUBSTITUTE),
    Adult("oud", "Ineke", Role.TEACHER, active=False),
)
CLASSES = (
    SchoolClass("6b", "Groep 6b", "6", "2026-2027"),
    SchoolClass("7a", "Groep 7a", "7", "2026-2027"),
    SchoolClass("56", "Groep 5/6 De Uilen", "5/6", "2026-2027"),
    SchoolClass("oud", "Groep 8a", "8", "2025-2026", archived=True),
)
PAIRINGS = (Pairing("p1", "6b", "marit", "sam", date(2026, 9, 1)),)


def school(many: int = 14, names: tuple[str, ...] = NAMES, classes: tuple[SchoolClass, ...] = CLASSES) -> People:
    """Return a school with `many` children in class 6b."""
    symbols = list(SYMBOLS)
    pupils = [
        Pupil(f"k{n}", "6b", names[n % len(names)], symbol=symbols[n % len(symbols)], group="6") for n in range(many)
    ]
    return People(adults=ADULTS, classes=classes, pairings=PAIRINGS, pupils=tuple(pupils))


FACTS = (
    PupilFact(Category.PUPILS, "Naam", "Noor"),
    PupilFact(Category.PUPILS, "Symbool", "eekhoorn"),
    PupilFact(Category.PUPILS, "Groep", "Groep 6b, jaargroep 6, schooljaar 2026-2027"),
    PupilFact(Category.MOMENTS, "Er gebeurde iets", "Noor liep weg bij het spel en kwam na vijf minuten terug.",
              datetime(2026, 11, 24, 10, 21, tzinfo=UTC)),
    PupilFact(Category.MOMENTS, "Er gebeurde iets", "Ruzie om een potlood. Noor vroeg zelf om hulp.",
              datetime(2026, 12, 8, 10, 4, tzinfo=UTC)),
)  # fmt: skip
BACKUPS = (
    BackupOfPupil("vertrouwen-2026-12-08.progbak", date(2027, 2, 2)),
    BackupOfPupil("vertrouwen-2027-01-11.progbak", date(2027, 3, 8)),
)
DUE = (Due(Category.PUPILS, 2, date(2024, 7, 12), ("w1", "w2")),)


@dataclass
class FakeActions:
    """Does everything at once; `sentence` is what goes wrong."""

    held: Held[People]
    done: list[tuple[object, ...]] = field(default_factory=list)
    files: dict[str, bytes] = field(default_factory=dict)
    sentence: str = ""
    due: tuple[Due, ...] = ()
    hits: int = 0
    shelf: tuple[tuple[str, str], ...] = (("bouwen", "Bouwen aan Vertrouwen"),)

    def change(self, people):
        self.done.append(("change", people))

    def beside(self, work, done):
        try:
            result = work()
        except KnownError as error:
            done(str(error), None)
            return
        done("", result)

    def choose_file(self, door, done):
        self.done.append(("choose_file", door.value))
        done(self.sentence, self.files.get(door.value, b""))

    def read_file(self, place, done):
        self.done.append(("read_file", place))
        data = self.files.get(place, b"")
        done("" if data else "Dit bestand is er niet. Kijk of je het goed hebt overgetypt.", data)

    def import_key(self):
        return bytes(32)

    def adult_id(self):
        return "marit"

    def programmes(self):
        return self.shelf

    def note(self, act, subject, count):
        self.done.append(("note", act.value, subject, count))

    def record(self, pupil_id, done):
        self.done.append(("record", pupil_id))
        done(self.sentence, PupilRecord() if self.sentence else PupilRecord(FACTS, BACKUPS))

    def export_pupil(self, pupil_id, kind, done):
        self.done.append(("export", pupil_id, kind.value))
        done(self.sentence)

    def erase(self, pupil_id, done):
        self.done.append(("erase", pupil_id))
        searched = (("Gegevensbestand", self.hits), ("Logboeken, 3 bestanden", 0), ("Tijdelijke map, 12 bestanden", 0))
        proof = ErasureProof(pupil_id, datetime(2027, 1, 12, 9, tzinfo=UTC), 7, searched, self.hits, BACKUPS)
        done(self.sentence, None if self.sentence else proof)

    def save_proof(self, proof, done):
        self.done.append(("save_proof", proof.pupil_id))
        done(self.sentence)

    def pupil_days(self):
        return 730

    def overdue(self, done):
        done("", self.due)

    def purge(self, due, done):
        self.done.append(("purge", due))
        done(self.sentence, 0 if self.sentence else 5)

    def save_certificate(self, due, many, done):
        self.done.append(("certificate", many))
        done(self.sentence)


def made(people: People | None = None, private: bool = True, chosen: str = "6b"):
    """Return the page's model, what was asked, and the people."""
    held = Held(school() if people is None else people)
    actions = FakeActions(held)
    numbers = count(1)
    model = ClassesModel(held, Held(private), Held(chosen), lambda: TODAY, lambda: f"id{next(numbers)}", actions)
    return model, actions, held


def with_gone(people: People) -> People:
    """Return the people with one who left and one who is restricted."""
    gone = replace(people.pupils[0], left_on=date(2026, 11, 2))
    return replace(people, pupils=(gone, replace(people.pupils[1], restricted=True), *people.pupils[2:]))
