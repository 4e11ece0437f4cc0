"""Makes the store of the present schema as it goes out with a release: `python -m tests.store.old.make_fixture`.

Run once when the schema number goes up, and never again for that number: a file here is what users have. Its password
is known and its Argon2id cheap; there is nothing in it but this.
"""

from __future__ import annotations

from pathlib import Path

from tests.store.making import CHEAP, answer, moment, step
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.domain.ports import Kept, Team
from vertrouwen_desktop.store.tables import SCHEMA
from vertrouwen_desktop.store.vault import create_vault

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
EXPECTED = Kept(TEAM, RECORDS[3].progress, {"bouwen": (1,)}, ("We luisteren echt.", "Foutjes mogen."), (RECORDS[5],))


def released() -> list[Path]:
    return sorted(OLD.glob("schema-*"), key=lambda path: int(path.name.removeprefix("schema-")))


def main() -> None:
    vault = create_vault(OLD / f"schema-{SCHEMA}", PASSWORD, lambda _keeping: None, CHEAP, ballast_bytes=0)
    vault.save_team(TEAM)
    for record in RECORDS:
        vault.keeper.keep(record)
    assert vault.close(10.0)


if __name__ == "__main__":
    main()
