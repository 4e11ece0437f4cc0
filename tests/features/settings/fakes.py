"""The program around the page of settings, as the tests play it."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

from vertrouwen_desktop.domain.confidential.people import Adult, People, Pupil, Role
from vertrouwen_desktop.domain.confidential.retention import terms as usual_terms
from vertrouwen_desktop.domain.confidential.rights import Act, Category, Due, LogEntry
from vertrouwen_desktop.features.settings.adults import Access
from vertrouwen_desktop.features.settings.backups import BackupFound, BackupsState, TargetState
from vertrouwen_desktop.features.settings.control_adults import AdultsModel
from vertrouwen_desktop.features.settings.control_backups import BackupsModel
from vertrouwen_desktop.features.settings.control_lock import LockModel
from vertrouwen_desktop.features.settings.control_log import LogModel
from vertrouwen_desktop.features.settings.control_terms import TermsModel
from vertrouwen_desktop.ui.held import Held

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
PASSWORD = "otter boot rivier bank"
MARIT = Adult("m", "Juf Marit", Role.TEACHER)
SAM = Adult("s", "Sam", Role.YOUTH_WORKER)
ROBIN = Adult("r", "Robin", Role.SUBSTITUTE)
LEFT = Adult("l", "Meester Henk", Role.TEACHER, active=False)
PEOPLE = People(adults=(MARIT, SAM, ROBIN, LEFT), pupils=(Pupil("p1", "c", "Noor"),))
ACCESS = Access("m", frozenset({"m", "s"}), date(2026, 9, 3))


class Asked:
    """Remembers what was asked; `done` answers the last of it."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.done: Callable[..., None] = lambda *_: None


class FakeAdults(Asked):
    def change(self, people) -> None:
        self.asked.append(("change", people))

    def add_adult(self, adult, password, done) -> None:
        self.asked.append(("add", adult, password))
        self.done = done

    def remove_adult(self, adult_id, done) -> None:
        self.asked.append(("remove", adult_id))
        self.done = done

    def change_password(self, old, new, done) -> None:
        self.asked.append(("password", old, new))
        self.done = done

    def renew_recovery(self) -> None:
        self.asked.append(("renew",))


def adults(people: People = PEOPLE, access: Access = ACCESS, private: bool = True):
    actions = FakeAdults()
    held, opened = Held(people), Held(access)
    model = AdultsModel(held, opened, Held(private), actions, lambda: "new", lambda: TODAY, random.Random(1).choice)
    return model, actions, held, opened


BACKUPS = BackupsState(
    (
        TargetState("own", "C:\\Users\\school\\AppData\\Local\\Vertrouwen\\backups", NOW - timedelta(minutes=34)),
        TargetState("second", "H:\\Groep 6b\\reservekopieën", NOW - timedelta(days=9), "De map is er niet.", True),
    ),
    tuple(BackupFound(f"b{n}", NOW - timedelta(days=n, hours=1), 1_400_000) for n in range(7)),
)


class FakeBackups(Asked):
    def look(self) -> None:
        self.asked.append(("look",))

    def make(self, done) -> None:
        self.asked.append(("make",))
        self.done = done

    def choose_folder(self, done) -> None:
        self.asked.append(("choose",))
        self.done = done

    def forget_folder(self) -> None:
        self.asked.append(("forget",))

    def restore(self) -> None:
        self.asked.append(("restore",))

    def remove(self, names, done) -> None:
        self.asked.append(("remove", names))
        self.done = done


def backups(state: BackupsState = BACKUPS):
    actions, held = FakeBackups(), Held(state)
    return BackupsModel(held, Held(NOW), actions), actions, held


DUE = (
    Due(Category.MOMENTS, 12, date(2025, 10, 3), ("a", "b")),
    Due(Category.PUPILS, 1, date(2024, 7, 12), ("p",)),
)


class FakeTerms(Asked):
    def __init__(self, due: tuple[Due, ...]) -> None:
        super().__init__()
        self.due = due
        self.error = ""

    def save_terms(self, terms) -> None:
        self.asked.append(("save", terms))

    def look(self, done) -> None:
        self.asked.append(("look",))
        done(self.error, () if self.error else self.due)

    def purge(self, due, done) -> None:
        self.asked.append(("purge", due))
        self.done = done

    def save_certificate(self, done) -> None:
        self.asked.append(("certificate",))
        self.done = done


def terms(due: tuple[Due, ...] = DUE):
    actions, held = FakeTerms(due), Held(usual_terms())
    return TermsModel(held, actions), actions, held


LINES = tuple(
    LogEntry(40 - n, NOW - timedelta(hours=5 * n), who, act, subject, count)
    for n, (who, act, subject, count) in enumerate(
        [
            ("m", Act.OPENED, "", 0),
            ("s", Act.VIEWED_PUPIL, "p1", 1),
            ("s", Act.EXPORTED_PUPIL, "gone", 1),
            ("m", Act.IMPORTED_PUPILS, "", 24),
            ("", Act.OPENED_BY_RECOVERY, "", 0),
            ("m", Act.ADULT_ADDED, "s", 1),
            ("m", Act.PURGED, "", 13),
            ("m", Act.BACKED_UP, "", 0),
        ]
        * 5
    )
)


class FakeLog(Asked):
    def __init__(self, lines: tuple[LogEntry, ...], error: str) -> None:
        super().__init__()
        self.lines, self.error = lines, error

    def look(self, done) -> None:
        self.asked.append(("look",))
        done(self.error, self.lines)


def log(lines: tuple[LogEntry, ...] = LINES, private: bool = True, error: str = ""):
    actions, held = FakeLog(lines, error), Held(private)
    return LogModel(Held(PEOPLE), held, actions), actions, held


class FakeLock(Asked):
    def idle_minutes(self, minutes) -> None:
        self.asked.append(("minutes", minutes))

    def lock(self) -> None:
        self.asked.append(("lock",))


def lock(minutes: int = 5):
    actions = FakeLock()
    return LockModel(Held(minutes), actions), actions
