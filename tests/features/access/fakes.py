"""The program around the pages of access, as the tests play it."""

from __future__ import annotations

import random
from collections.abc import Callable
from datetime import UTC, date, datetime

from vertrouwen_desktop.domain.confidential.people import Adult, People, Role
from vertrouwen_desktop.features.access.control_first_run import FirstRunModel
from vertrouwen_desktop.features.access.control_recover import RecoverModel, RenewModel
from vertrouwen_desktop.features.access.control_rescue import RescueModel
from vertrouwen_desktop.features.access.first_run import FirstRun
from vertrouwen_desktop.features.access.rescue import BackupChoice, Finding, Preview, RescueStep
from vertrouwen_desktop.ui.held import Held

TODAY = date(2026, 11, 24)
KEY = "7KQ4-MW2X-DR9T-HC6P-3VNF-A5ZE-YG8J-BS4K-RX2M"
PASSWORD = "otter boot rivier bank"
NAMES = "Amira\nBram\nNoor"
MARIT = Adult("m", "Juf Marit", Role.TEACHER)
SAM = Adult("s", "Sam", Role.YOUTH_WORKER)


def ids() -> Callable[[], str]:
    """Return what gives out "id1", "id2", and so on."""
    numbers = iter(range(1, 10_000))
    return lambda: f"id{next(numbers)}"


def names(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


class FakeRecovery:
    """Makes keys, remembers what was asked; `hold` keeps the answers back."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, ...]] = []
        self.error = ""

    def make(self, done) -> None:
        self.asked.append(("make",))
        done(self.error, "" if self.error else KEY)

    def keep(self, key, done) -> None:
        self.asked.append(("keep", key))
        done(self.error)

    def print_key(self, key, done) -> None:
        self.asked.append(("print", key))
        done(self.error)

    def save_key(self, key, done) -> None:
        self.asked.append(("save", key))
        done(self.error)

    def later(self) -> None:
        self.asked.append(("later",))


class FakeFirstRun:
    """Answers when told to (`answer`), as a thread would."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.people: list[People] = []
        self.done: Callable[[str], None] = lambda _error: None

    def create(self, people, adult_id, password, done) -> None:
        self.asked.append(("create", people, adult_id, password))
        self.done = done

    def add_adult(self, adult, password, done) -> None:
        self.asked.append(("add", adult, password))
        self.done = done

    def change(self, people) -> None:
        self.people.append(people)

    def plan(self, class_id, first) -> None:
        self.asked.append(("plan", class_id, first))

    def finish(self) -> None:
        self.asked.append(("finish",))

    def did(self, what: str) -> list[tuple[object, ...]]:
        return [one for one in self.asked if one[0] == what]


def first_run(private: bool = True, run: FirstRun | None = None):
    """Return the model of a first run and what it asks of."""
    program, recovery, held = FakeFirstRun(), FakeRecovery(), Held(private)
    model = FirstRunModel(
        program, recovery, names, lambda: TODAY, held, ids(), random.Random(1).choice, lambda _list: None, run=run
    )
    return model, program, recovery, held


class FakeRecover:
    """Opens with a recovery key."""

    def __init__(self) -> None:
        self.asked: list[tuple[object, ...]] = []
        self.error = ""

    def open_with(self, recovery_key, done) -> None:
        self.asked.append(("open", recovery_key))
        done(self.error)

    def reset(self, adult_id, password, done) -> None:
        self.asked.append(("reset", adult_id, password))
        done(self.error)

    def leave(self, opened) -> None:
        self.asked.append(("leave", opened))


def recover(*adults: Adult, private: bool = True):
    program, recovery = FakeRecover(), FakeRecovery()
    people, held = Held(People(adults=adults)), Held(private)
    model = RecoverModel(program, recovery, people, held, random.Random(1).choice, lambda _list: None)
    return model, program, recovery


def renew(private: bool = True):
    recovery, left = FakeRecovery(), []
    model = RenewModel(recovery, Held(private), lambda _list: None, lambda: left.append(True))
    return model, recovery, left


FINDING = Finding(
    "Het sleutelbestand is beschadigd.",
    "De gegevens zelf zijn niet gewijzigd, en er zijn drie reservekopieën.",
    (
        RescueStep("keys", "Het tweede sleutelbestand gebruiken", "Er ligt altijd een tweede, gelijke sleutel naast."),
        RescueStep("check", "De gegevens nakijken", "Dat duurt een halve minuut.", needs_password=True),
        RescueStep("salvage", "Regel voor regel redden", "Wat leesbaar is, komt in een nieuw bestand.", True),
    ),
    (
        BackupChoice("b1", datetime(2026, 11, 23, 15, 2, tzinfo=UTC), "op deze laptop"),
        BackupChoice("b2", datetime(2026, 11, 17, 15, 4, tzinfo=UTC), "in de map H:\\Groep 6b\\reservekopieën"),
    ),
)


class FakeRescue:
    """Finds `finding`; each step answers when told to."""

    def __init__(self, finding: Finding = FINDING) -> None:
        self.finding = finding
        self.asked: list[tuple[object, ...]] = []
        self.done: Callable[..., None] = lambda *_: None

    def examine(self, done) -> None:
        self.asked.append(("examine",))
        done(self.finding)

    def rescue(self, step, password, done) -> None:
        self.asked.append(("rescue", step, password))
        self.done = done

    def preview(self, backup, password, done) -> None:
        self.asked.append(("preview", backup, password))
        if password == PASSWORD:
            done("", Preview(datetime(2026, 11, 23, 15, 2, tzinfo=UTC), 1, 24, 3))
        else:
            done("Dit wachtwoord klopt niet. Probeer het opnieuw.", None)

    def restore(self, backup, password, done) -> None:
        self.asked.append(("restore", backup, password))
        self.done = done

    def leave(self) -> None:
        self.asked.append(("leave",))


def rescue(finding: Finding = FINDING):
    program = FakeRescue(finding)
    return RescueModel(program), program
