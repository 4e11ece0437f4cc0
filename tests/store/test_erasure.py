"""A pupil who is erased is nowhere any more, and that is shown."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, answer, moment, step
from tests.store.people_making import ADULTS, ASKED, CLASSES, NAMES, NOW, PAIRINGS, PEOPLE
from vertrouwen_desktop.domain.confidential.mentions import WIPED, mentions
from vertrouwen_desktop.domain.confidential.people import People, Pupil, difference
from vertrouwen_desktop.domain.confidential.rights import Act, BackupOfPupil, Category
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.live_lesson import Status
from vertrouwen_desktop.domain.records import AnswerRecord, MomentRecord, StepRecord
from vertrouwen_desktop.store import erasure, vault
from vertrouwen_desktop.store.engine import connect
from vertrouwen_desktop.store.keyfile import open_keys
from vertrouwen_desktop.store.people import StoredPeople
from vertrouwen_desktop.store.vault import OpenVault

ZOE = "k2"
BACKUP = BackupOfPupil("vertrouwen-2026-11-01-120000", date(2026, 12, 27))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "store"


@pytest.fixture
def made(folder: Path) -> Iterator[OpenVault]:
    made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, rhythm=QUICK, ballast_bytes=1 << 20, now=lambda: NOW)
    yield made
    made.close(2.0)


def with_state(record: StepRecord, class_id: str, texts: list[str]) -> StepRecord:
    update = {"class_id": class_id, "activities": {"beloften": {"own": texts}}, "teacher": "Juf Marit"}
    return record.model_copy(update={"progress": record.progress.model_copy(update=update)})


def plant(made: OpenVault, name: str = "Zoë") -> None:
    """Write the name wherever people can type."""
    store = made.people_store
    store.change_people(difference(People(), PEOPLE))
    store.save_drafts({"notitie": f"{name} wilde", "reflectie": "niets"})
    store.note(Act.VIEWED_PUPIL, ZOE)
    decomposed = unicodedata.normalize("NFD", name)
    for number, note in enumerate(
        (f"{name} ging naar buiten", f"met {name.upper()}", f"({decomposed}) en Sem", "zoe kwam terug", "Zoëtermeer")
    ):
        made.keeper.keep(moment(number + 1, note))
    made.keeper.keep(with_state(step(1), "c-otters", [f"{name} helpt", "Wij helpen"]))
    made.keeper.keep(answer(1, (f"{name} helpt", "We luisteren")))
    assert made.keeper.flush(5.0)


def texts_of(folder: Path) -> list[str]:
    with closing(connect(folder / "store.db", open_keys(folder, PASSWORD).data)) as raw:
        tables = [name for (name,) in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        rows = [row for table in tables for row in raw.execute(f'SELECT * FROM "{table}"')]
    return [value for row in rows for value in row if isinstance(value, str)]


def test_all_that_is_kept_of_a_pupil_is_told(made: OpenVault) -> None:
    plant(made)
    facts = made.people_store.facts(ZOE)
    told = [(fact.category, fact.what, fact.text) for fact in facts]
    assert (Category.PUPILS, "Roepnaam", "Zoë") in told
    assert (Category.PUPILS, "Klas", "De Otters") in told
    assert (Category.MOMENTS, "Notitie bij een moment in de les", "zoe kwam terug") in told
    assert (Category.MOMENTS, "Tekst die nog niet af is", "Zoë wilde") in told
    assert [text for category, _, text in told if category is Category.CLASS_WORK] == ["Zoë helpt"]
    assert (Category.LOG, "Wie dit kind opzocht", "bekeken door iemand die hier niet meer werkt") in told
    assert not any("Zoëtermeer" in fact.text or "niets" in fact.text for fact in facts)
    assert sum(fact.category is Category.MOMENTS for fact in facts) == 5
    with pytest.raises(KnownError, match="staat niet meer"):
        made.people_store.facts("nobody")


def test_facts_say_symbol_and_restriction_in_words(made: OpenVault) -> None:
    plant(made)
    told = {fact.what: fact.text for fact in made.people_store.facts("k31")}
    assert (told["Symbool"], told["Eerste letter van de achternaam"], told["Afgeschermd"][:2]) == ("egel", "K", "ja")
    assert "ab12" not in str(made.people_store.facts("k30"))
    assert {fact.what: fact.text for fact in made.people_store.facts("k32")}[
        "Niet meer op school sinds"
    ] == "10-07-2026"


def test_what_was_said_about_the_board_is_told_with_its_day_and_who_said_it(made: OpenVault) -> None:
    made.people_store.change_people(difference(People(), ASKED))
    told = {fact.what: fact.text for fact in made.people_store.facts("k30")}
    assert told["Roepnaam op het bord bij 'Trots op jou'"] == (
        "ja teruggenomen op 03-11-2026, door het kind en ouder of verzorger"
    )
    assert not any("bord" in fact.what for fact in made.people_store.facts("k0")), "nobody asked"


def test_an_erased_pupil_is_nowhere_any_more(made: OpenVault, folder: Path, tmp_path: Path) -> None:
    plant(made)
    logs = tmp_path / "logs"
    logs.mkdir()
    (logs / "app.log").write_text("keeping: trouble=none")
    (logs / "trace.bin").write_bytes(b"\0\x01" * 50)
    made.people_store.also_search([("logboeken", logs), ("tijdelijk", tmp_path / "none")], lambda: [BACKUP])
    made.backup(folder / "copies")
    proof = made.people_store.erase(ZOE)
    assert (proof.pupil_id, proof.at, proof.hits, proof.backups) == (ZOE, NOW, 0, (BACKUP,))
    assert proof.rows == 1 + 4 + 1 + 1 + 1  # pupil, notes, draft, lesson, answer
    searched = dict(proof.searched)
    assert searched["tabellen"] >= 12
    assert searched["bestanden in de map met gegevens"] >= 4
    assert searched["logboeken"] == 2
    assert "tijdelijk" not in searched
    assert not any(mentions(text, "Zoë") for text in texts_of(folder))
    assert (folder / "store.db-wal").stat().st_size == 0
    assert list((folder / "copies").iterdir()) == []
    assert ZOE not in [one.pupil_id for one in made.people_store.people().pupils]
    assert "k1" in [one.pupil_id for one in made.people_store.people().pupils]
    notes = [text for text in texts_of(folder) if WIPED in text and not text.startswith("{")]
    assert sorted(notes) == [f"({WIPED}) en Sem", f"{WIPED} ging naar buiten", f"{WIPED} kwam terug", f"met {WIPED}"]
    assert made.people_store.drafts() == {"notitie": f"{WIPED} wilde", "reflectie": "niets"}
    assert made.kept("c-otters").promises == (f"{WIPED} helpt", "We luisteren")
    newest = made.people_store.log()[0]
    assert (newest.act, newest.subject, newest.count) == (Act.ERASED_PUPIL, ZOE, proof.rows)
    with pytest.raises(KnownError, match="staat niet meer"):
        made.people_store.erase(ZOE)


def test_who_is_erased_does_not_come_back_with_an_undo_or_an_old_record(made: OpenVault) -> None:
    plant(made)
    made.people_store.erase(ZOE)
    without = made.people_store.people()
    made.people_store.change_people(difference(without, PEOPLE))
    made.keeper.keep(moment(1, "Zoë ging naar buiten"))  # a record that is kept once more
    made.keeper.keep(answer(1, ("Zoë helpt", "We luisteren")))
    made.keeper.keep(with_state(step(1), "c-otters", ["Zoë helpt"]))
    assert made.people_store.people() == without
    assert made.kept("c-otters").promises[0] == f"{WIPED} helpt"


@pytest.mark.parametrize("name", ["Zoë", "Renée", "Øystein", "Çağla", "Jean-Pierre", "Noor", "Teun"])
def test_every_name_is_found_and_wiped(made: OpenVault, folder: Path, name: str) -> None:
    store = made.people_store
    store.change_people(difference(People(), PEOPLE))
    made.keeper.keep(moment(1, f"vandaag {name.lower()} en {unicodedata.normalize('NFD', name.upper())}!"))
    proof = store.erase(f"k{NAMES.index(name)}")
    assert (proof.rows, proof.hits) == (2, 0)
    assert not any(mentions(text, name) for text in texts_of(folder))


def test_somebody_else_with_that_name_in_another_class_keeps_it(made: OpenVault, folder: Path) -> None:
    others = (Pupil("x1", "c-otters", "Noor"), Pupil("x2", "c-uilen", "Noor", "B"))
    people = People(adults=ADULTS, classes=CLASSES, pairings=PAIRINGS, pupils=others)
    made.people_store.change_people(difference(People(), people))
    made.keeper.keep(with_state(step(1, "o"), "c-otters", []))
    made.keeper.keep(with_state(step(1, "u"), "c-uilen", []))
    made.keeper.keep(moment(1, "Noor lachte").model_copy(update={"run_id": "o"}))
    made.keeper.keep(moment(2, "Noor huilde").model_copy(update={"run_id": "u"}))
    assert [fact.text for fact in made.people_store.facts("x2") if fact.category is Category.MOMENTS] == ["Noor huilde"]
    proof = made.people_store.erase("x1")
    assert (proof.rows, proof.hits) == (2, 0)
    texts = texts_of(folder)
    assert f"{WIPED} lachte" in texts
    assert "Noor huilde" in texts
    assert [one.call_name for one in made.people_store.people().pupils] == ["Noor"]


def test_a_pupil_called_as_an_adult_is_erased_and_the_adult_stays(made: OpenVault) -> None:
    people = replace(PEOPLE, pupils=(*PEOPLE.pupils, Pupil("x", "c-otters", "Sam")))
    made.people_store.change_people(difference(People(), people))
    made.keeper.keep(with_state(step(1), "c-otters", []))
    made.keeper.keep(moment(1, "Sam bleef erbij"))
    proof = made.people_store.erase("x")
    assert proof.hits == 0
    assert made.people_store.people().adults == ADULTS
    unfinished = made.kept("c-otters").unfinished
    assert unfinished is not None
    assert unfinished.youth_worker == "Sam"


def test_a_name_that_was_left_somewhere_is_not_hidden(made: OpenVault, tmp_path: Path) -> None:
    plant(made)
    for place, data in (
        ("a.log", "vandaag ZOË gezien".encode()),
        ("b.tmp", b"\0\xff" + "zoë-x".encode("utf-16-le")),
        ("c.txt", unicodedata.normalize("NFD", "Zoë").encode()),
        ("d.txt", b"Zoetermeer"),
    ):
        (tmp_path / "left").mkdir(exist_ok=True)
        (tmp_path / "left" / place).write_bytes(data)
    made.people_store.also_search([("tijdelijke bestanden", tmp_path / "left")], lambda: ())
    proof = made.people_store.erase(ZOE)
    assert proof.hits == 3
    assert dict(proof.searched)["tijdelijke bestanden"] == 4


def test_what_is_still_sealed_is_erased_too(made: OpenVault, folder: Path) -> None:
    plant(made)
    sealed = vault.sealed_keeper(folder, Ear(), ballast_bytes=0)
    sealed.keep(moment(70, "Zoë, terwijl het op slot was"))
    assert sealed.close(5.0)
    proof = made.people_store.erase(ZOE)
    assert proof.hits == 0
    assert not any(mentions(text, "Zoë") for text in texts_of(folder))
    assert list((folder / "outbox").iterdir()) == []


def test_on_a_stuck_disk_it_is_said_that_it_was_not_done(made: OpenVault) -> None:
    plant(made)
    stuck = StoredPeople(replace(made.people_store._store, settle=lambda: False))
    with pytest.raises(KnownError, match="niet bewaard kan worden"):
        stuck.erase(ZOE)
    assert ZOE in [one.pupil_id for one in made.people_store.people().pupils]


def test_a_copy_that_does_not_hold_the_pupil_stays(made: OpenVault, folder: Path) -> None:
    made.backup(folder / "copies")
    plant(made)
    made.people_store.erase(ZOE)
    assert len(list((folder / "copies").iterdir())) == 1


def test_the_copies_are_where_an_upgrade_puts_them() -> None:
    assert erasure.COPIES == vault.COPIES


def test_nothing_of_the_name_is_left_in_the_file_when_it_closes(made: OpenVault, folder: Path) -> None:
    plant(made)
    made.people_store.erase(ZOE)
    assert made.close(5.0)
    for path in (path for path in folder.rglob("*") if path.is_file()):
        for form in ("Zoë helpt", "zoe kwam", "Zoë wilde"):
            for code in ("utf-8", "utf-16-le", "cp1252"):
                assert form.encode(code) not in path.read_bytes(), path.name


# ---- terms


def test_what_is_over_its_term_is_told_and_goes(made: OpenVault, folder: Path) -> None:
    plant(made)
    records: list[StepRecord | AnswerRecord | MomentRecord] = [
        moment(40),
        step(9, "run2", lesson=2, status=Status.ENDED, minutes=9),
    ]
    for record in records:
        made.keeper.keep(record)
    store = made.people_store
    assert store.due(NOW.date()) == ()
    made.close(5.0)
    later = NOW + timedelta(days=300)  # after 31 July
    opened = vault.open_vault(folder, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0, now=lambda: later)
    store = opened.people_store
    due = {one.category: one for one in store.due(later.date())}
    assert set(due) == {Category.MOMENTS, Category.CLASS_WORK}
    assert (due[Category.MOMENTS].count, due[Category.CLASS_WORK].count) == (6, 3)
    assert store.purge([due[Category.CLASS_WORK]]) == 3
    assert [one.category for one in store.due(later.date())] == [Category.MOMENTS]
    kept = opened.kept("c-otters")
    assert (kept.promises, kept.unfinished, kept.given) == ((), None, {"bouwen": (2,)})
    assert not any("We luisteren" in text or "slide-9" in text for text in texts_of(folder))
    assert store.log()[0].act is Act.PURGED
    assert store.log()[0].count == 3
    opened.close(5.0)
    much_later = NOW + timedelta(days=731)
    opened = vault.open_vault(folder, PASSWORD, Ear(), rhythm=QUICK, ballast_bytes=0, now=lambda: much_later)
    due = {one.category: one for one in opened.people_store.due(much_later.date())}
    assert due[Category.PUPILS].ids == ("k32",)
    assert opened.people_store.purge(due.values()) == sum(one.count for one in due.values())
    left = opened.people_store.due(much_later.date())
    assert [one.category for one in left] == [Category.LOG]  # its newest line then, the oldest now
    assert "k32" not in [one.pupil_id for one in opened.people_store.people().pupils]
    opened.close(5.0)


def test_nothing_that_is_not_due_can_be_purged(made: OpenVault) -> None:
    plant(made)
    later = (NOW + timedelta(days=400)).date()
    assert made.people_store.purge(made.people_store.due(later)) == 0
    assert len(made.people_store.facts(ZOE)) > 5
