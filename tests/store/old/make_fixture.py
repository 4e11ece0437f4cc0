"""Makes the stores of the present schema as they go out with a release: `python -m tests.store.old.make_fixture`.

Run once when the schema number goes up, and never again for that number: a file here is what users have. Its password
is known and its Argon2id cheap; there is nothing in it but this. Of each schema there are three: a plain one, an empty
one, and a rich one with the outbox of a program that was locked.
"""

from __future__ import annotations

import re
from pathlib import Path

from tests.store.making import CHEAP, answer, ink, ink_gone, moment, step
from tests.store.people_making import CALENDAR, NOW, PEOPLE
from vertrouwen_desktop.domain.confidential.people import People, difference
from vertrouwen_desktop.domain.confidential.rights import Act, Category, Term
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.domain.ports import Kept, Team
from vertrouwen_desktop.domain.records import AnswerRecord, MomentRecord, StepRecord
from vertrouwen_desktop.store.tables import SCHEMA
from vertrouwen_desktop.store.vault import OpenVault, create_vault, sealed_keeper

OLD = Path(__file__).parent
PASSWORD = "otter rivier boot bank"
TEAM = Team("Juf Marit", "Sam", "Groep 6")
RECORDS = (
    step(1),
    step(8, status=Status.ENDED),
    step(1, "run2", lesson=2, started=60, minutes=60),
    step(2, "run2", lesson=2, started=60, minutes=62),
    answer(1, ("We luisteren echt.", "Foutjes mogen.")),
    moment(1),
    moment(2, "samen even naar buiten"),
)
PROMISES = ("We luisteren echt.", "Foutjes mogen.")
EXPECTED = Kept(
    TEAM,
    RECORDS[3].progress,
    {"bouwen": (1,)},
    PROMISES,
    (RECORDS[5],),
    last={"bouwen": (1, RECORDS[1].progress.started_at.date())},
    answers={"class_promises": {"promises": list(PROMISES)}},
)

DAY = 24 * 60.0
RICH_TEAM = Team("Juf Zoë", "Çağlar", "Groep 6/7 – de Otters")
RICH_PROMISES = ("We luisteren echt.", "Foutjes mogen.", "Hulp vragen mag, ook zachtjes.")
DRAFTS = {"reflectie": "Vandaag merkte ik dat"}
TERM = Term(Category.PUPILS, 365)


def rich_step(lesson: int, seq: int, status: Status = Status.RUNNING) -> StepRecord:
    begun = lesson * 7 * DAY
    return step(seq, f"les{lesson}", lesson=lesson, status=status, started=begun, minutes=begun + seq * 3)


def rich_records() -> list[StepRecord | AnswerRecord | MomentRecord]:
    """Return five lessons that were given, one that was stopped, promises and moments."""
    records: list[StepRecord | AnswerRecord | MomentRecord] = []
    for lesson in range(1, 6):
        records += [rich_step(lesson, seq, Status.ENDED if seq == 15 else Status.RUNNING) for seq in range(1, 16)]
    records += [rich_step(6, seq, Status.STOPPED if seq == 8 else Status.RUNNING) for seq in range(1, 9)]
    records.append(answer(1, RICH_PROMISES))
    for n in range(1, 13):
        records.append(moment(n))
        if n % 3:
            words = f"nummer {n}: samen naar buiten — Renée kwam na 5 min. terug 🙂"
            records.append(moment(100 + n, words, moment_id=f"m{n}"))
    return records


STOPPED = step(9, "les6", lesson=6, status=Status.STOPPED, started=42 * DAY, minutes=42 * DAY + 30)
LATE = (STOPPED, moment(13, "terwijl het op slot was"))
"""What lies sealed in the outbox of the rich store."""

INK = (
    ink(1, "les6"),
    ink(2, "les6", points=()),
    ink(3, "les6", color=4, width=2),
    ink(4, "les6"),
    ink_gone(1, "les6", "ink-4"),
    ink(5, "les6", slide_id="rust"),
)
LATE_INK = ink(6, "les6", slide_id="rust")
"""A stroke that lies in the outbox with the rest that is late."""


def released() -> list[Path]:
    """Return the plain store of each schema, oldest first."""
    plain = [path for path in OLD.glob("schema-*") if re.fullmatch(r"schema-\d+", path.name)]
    return sorted(plain, key=schema_of)


def schema_of(path: Path) -> int:
    return int(path.name.split("-")[1])


def make(name: str) -> OpenVault:
    return create_vault(OLD / name, PASSWORD, lambda _keeping: None, CHEAP, ballast_bytes=0, now=lambda: NOW)


def fill_people(vault: OpenVault) -> None:
    people = vault.people_store
    people.change_people(difference(People(), PEOPLE))
    people.save_calendar(CALENDAR)
    people.save_drafts(DRAFTS)
    people.save_terms([TERM])
    people.note(Act.VIEWED_PUPIL, "k2")
    people.note(Act.IMPORTED_PUPILS, count=30)
    uilen = step(3, "uilen", lesson=1, started=80 * DAY, minutes=80 * DAY + 20)
    vault.keeper.keep(uilen.model_copy(update={"progress": uilen.progress.model_copy(update={"class_id": "c-uilen"})}))


def fill_ink(vault: OpenVault) -> None:
    for record in INK:
        vault.keeper.keep(record)


def main() -> None:
    plain = make(f"schema-{SCHEMA}")
    plain.save_team(TEAM)
    for record in RECORDS:
        plain.keeper.keep(record)
    assert plain.close(10.0)
    assert make(f"schema-{SCHEMA}-empty").close(10.0)
    rich = make(f"schema-{SCHEMA}-rich")
    for each in rich_records():
        rich.keeper.keep(each)
    fill_people(rich)
    fill_ink(rich)
    assert rich.close(10.0)
    sealed = sealed_keeper(OLD / f"schema-{SCHEMA}-rich", lambda _keeping: None, ballast_bytes=0)
    for late in (*LATE, LATE_INK):
        sealed.keep(late)
    assert sealed.close(10.0)


if __name__ == "__main__":
    main()
