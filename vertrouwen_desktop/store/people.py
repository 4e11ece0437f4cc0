"""What the open store offers about people (`domain.confidential.ports.PeopleStore`)."""

from __future__ import annotations

import logging
import secrets
import threading
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import Protocol, TypeVar

from pydantic import TypeAdapter
from sqlalchemy import Connection, func, select
from sqlmodel import col

from vertrouwen_desktop.domain.confidential import retention
from vertrouwen_desktop.domain.confidential.of_team import people_of
from vertrouwen_desktop.domain.confidential.people import People, PeopleChange, difference, entity_id
from vertrouwen_desktop.domain.confidential.rights import (
    Act,
    BackupOfPupil,
    Due,
    ErasureProof,
    LogEntry,
    PupilFact,
    Term,
)
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.plan import Calendar, Plan
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.store.audit import read_log
from vertrouwen_desktop.store.copy import DATABASE
from vertrouwen_desktop.store.erasure import Connected, Root, hits_in_files, hits_in_tables, reachable, remove_copies
from vertrouwen_desktop.store.facts import read_facts
from vertrouwen_desktop.store.items import Change, Erase, GiveItem, Item, LogLine, Purge, Put, Setting
from vertrouwen_desktop.store.overdue import read_due
from vertrouwen_desktop.store.people_rows import (
    Key,
    key_of,
    plan_id,
    put_of,
    put_of_holidays,
    put_of_plan,
    read_calendar,
    read_entered,
    read_people,
    read_setting,
)
from vertrouwen_desktop.store.reading import read_team
from vertrouwen_desktop.store.tables import GoneRow, LessonRunRow
from vertrouwen_desktop.store.wiping import DRAFTS, Named, named, places

T = TypeVar("T")
TERMS = "terms"
IMPORT_KEY = "import_key"
_log = logging.getLogger(__name__)
_DRAFTS: TypeAdapter[dict[str, str]] = TypeAdapter(dict[str, str])
_TERMS: TypeAdapter[tuple[Term, ...]] = TypeAdapter(tuple[Term, ...])

Backups = Callable[[], Iterable[BackupOfPupil]]
GONE = "Dit kind staat niet meer in de gegevens. Kijk of het al gewist is."


class Look(Protocol):
    """Reads at one moment, after all that was handed in; raises KnownError."""

    def __call__(self, read: Callable[[Connection], T]) -> T: ...


@dataclass(frozen=True, slots=True)
class Store:
    """What the open store lends.

    Attributes:
        give: Hands an item to the writer; returns at once.
        settle: Takes over the outbox and waits until all is kept; False when that did not come true in time.
        connect: Opens a database with the present key.
        who: The adult who opened the store.
    """

    folder: Path
    give: GiveItem
    settle: Callable[[], bool]
    look: Look
    connect: Connected
    who: Callable[[], str]
    now: Callable[[], datetime]


class StoredPeople:
    """Keeps people, plans, terms, drafts and the log; any thread may keep, any *worker* thread may ask."""

    def __init__(self, store: Store, new_id: Callable[[], str] = lambda: secrets.token_hex(16)) -> None:
        self._store = store
        self._new_id = new_id
        self._lock = threading.Lock()
        self._last = 0
        self._entered: dict[Key, int] = {}
        self._plans: dict[str, Plan] = {}
        self._from_team: People | None = None
        self._places: tuple[Root, ...] = ()
        self._backups: Backups = tuple

    def begin(self) -> None:
        """Learn what is there, so that keeping never has to look; on a disk that does not read, do without."""
        try:
            last, entered = self._store.look(read_entered)
            self.calendar()
        except KnownError:
            _log.warning("people: nothing learned")
            return
        with self._lock:
            self._last = max(self._last, last)
            self._entered = entered | self._entered

    def seen(self, item: Item) -> None:
        """Hear of an item that comes from elsewhere, so that what is kept after it is newer."""
        if isinstance(item, Change | Setting):
            with self._lock:
                self._last = max(self._last, item.stamp)
                for put in item.puts if isinstance(item, Change) else ():
                    self._entered.setdefault((put.table, put.row_id), put.entered)

    def also_search(self, places: Iterable[Root], backups: Backups) -> None:
        """Say which files an erasure searches besides the store's own folder, and which backups there are."""
        self._places, self._backups = tuple(places), backups

    # ---- people and plans

    def people(self) -> People:
        people, team, since = self._store.look(_people_or_team)
        if team is None:
            return people
        with self._lock:
            made, self._from_team = (
                self._from_team,
                self._from_team or people_of(team, self._store.who(), self._new_id, since or self._today()),
            )
            people = self._from_team
        if made is None:
            self.change_people(difference(People(), people))
        return people

    def change_people(self, change: PeopleChange) -> None:
        if not change:
            return
        gone = tuple(key_of(kind, row_id) for kind, row_id in change.gone)
        keys = [key_of(type(one), entity_id(one)) for one in change.puts]
        with self._lock:
            stamp = self._next_stamp(len(keys))
            for key in gone:
                self._entered.pop(key, None)
            entered = [self._entered.setdefault(key, stamp - len(keys) + place) for place, key in enumerate(keys)]
        puts = tuple(put_of(one, first) for one, first in zip(change.puts, entered, strict=True))
        self._store.give(Change(stamp, puts, gone))

    def calendar(self) -> Calendar:
        calendar = self._store.look(read_calendar)
        with self._lock:
            self._plans = {plan_id(plan): plan for plan in calendar.plans}
        return calendar

    def save_calendar(self, calendar: Calendar) -> None:
        with self._lock:
            new = {plan_id(plan): plan for plan in calendar.plans}
            stamp = self._next_stamp(len(new))
            puts = [put_of_holidays(calendar.holidays)]
            for place, (row_id, plan) in enumerate(new.items()):
                first = self._entered.setdefault(("plan", row_id), stamp - len(new) + place)
                if self._plans.get(row_id) != plan:
                    puts.append(put_of_plan(plan, first))
            gone = [row_id for row_id in self._plans if row_id not in new]
            for row_id in gone:
                self._entered.pop(("plan", row_id), None)
            self._plans = new
        self._store.give(Change(stamp, tuple(puts), tuple(("plan", row_id) for row_id in gone)))

    def drafts(self) -> Mapping[str, str]:
        value = self._store.look(lambda connection: read_setting(connection, DRAFTS))
        return {} if value is None else _DRAFTS.validate_json(value)

    def save_drafts(self, drafts: Mapping[str, str]) -> None:
        self._keep(DRAFTS, _DRAFTS.dump_json(dict(drafts)))

    def terms(self) -> tuple[Term, ...]:
        return self._store.look(_terms)

    def save_terms(self, terms: Iterable[Term]) -> None:
        self._keep(TERMS, _TERMS.dump_json(retention.terms(terms)))
        self.note(Act.TERMS_CHANGED)

    def import_key(self) -> bytes:
        """Return 32 random bytes of this store, for the hash of a pupil's number elsewhere."""
        kept = self._store.look(lambda connection: read_setting(connection, IMPORT_KEY))
        if kept is None:
            kept = self._new_id() + self._new_id()
            self._keep(IMPORT_KEY, kept.encode())
        return bytes.fromhex(kept)

    def note(self, act: Act, subject: str = "", count: int = 0) -> None:
        self._store.give(LogLine(self._new_id(), self._store.now(), self._store.who(), act, subject, count))

    def log(self, newest: int = 500) -> tuple[LogEntry, ...]:
        return self._store.look(lambda connection: read_log(connection, newest))

    # ---- rights

    def facts(self, pupil_id: str) -> tuple[PupilFact, ...]:
        facts = self._store.look(lambda connection: read_facts(connection, pupil_id))
        if facts is None:
            raise KnownError(GONE)
        return facts

    def erase(self, pupil_id: str) -> ErasureProof:
        self._settle()
        found = self._store.look(lambda connection: _found(connection, pupil_id))
        if found is None:
            raise KnownError(GONE)
        who, rows = found
        self._store.give(Erase(pupil_id))
        self.note(Act.ERASED_PUPIL, pupil_id, rows)
        self._settle()
        self._empty_wal()
        remove_copies(self._store.folder, self._store.connect, who)
        tables, hits = self._store.look(lambda connection: hits_in_tables(connection, who))
        searched = [("tabellen", tables)]
        for label, files, found_in in hits_in_files(reachable(self._store.folder, self._places), who.name):
            searched.append((label, files))
            hits += found_in
        return ErasureProof(pupil_id, self._store.now(), rows, tuple(searched), hits, tuple(self._backups()))

    def due(self, today: date) -> tuple[Due, ...]:
        return self._store.look(lambda connection: read_due(connection, _terms(connection), today))

    def purge(self, due: Iterable[Due]) -> int:
        self._settle()
        now_due = {one.category: set(one.ids) for one in self.due(self._today())}  # nothing that is not due can go
        count = 0
        for one in due:
            ids = tuple(row_id for row_id in one.ids if row_id in now_due.get(one.category, ()))
            if ids:
                self._store.give(Purge(one.category, ids))
                count += len(ids)
        if count:
            self.note(Act.PURGED, count=count)
            self._settle()
            self._empty_wal()
        return count

    # ---- inside

    def _today(self) -> date:
        return self._store.now().astimezone().date()

    def _next_stamp(self, room: int = 1) -> int:
        """Return a stamp later than any other, also when the clock was set back, with `room` unused ones before it."""
        now = int(self._store.now().timestamp() * 1e6)
        self._last = max(now, self._last) + max(room, 1)
        return self._last

    def _keep(self, key: str, value: bytes) -> None:
        with self._lock:
            stamp = self._next_stamp()
        self._store.give(Change(stamp, (Put("setting", key, 0, value.decode()),)))

    def _settle(self) -> None:
        if not self._store.settle():
            raise KnownError(
                "Dit lukt nu niet, omdat er niet bewaard kan worden. Maak ruimte op de schijf en probeer het opnieuw. "
                "Wat gevraagd is, gebeurt vanzelf zodra bewaren weer lukt."
            )

    def _empty_wal(self) -> None:
        """Bring everything into the database itself, whose erased parts are overwritten (secure_delete)."""
        with self._store.connect(self._store.folder / DATABASE) as raw:
            raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _people_or_team(connection: Connection) -> tuple[People, Team | None, date | None]:
    """Return the people; a team from before there were any, only when nobody was ever put."""
    people = read_people(connection)
    ever = connection.execute(select(func.count()).select_from(GoneRow)).scalar()
    if people.adults or people.classes or ever:
        return people, None, None
    first: datetime | None = connection.execute(
        select(col(LessonRunRow.started_at)).order_by(col(LessonRunRow.started_at)).limit(1)
    ).scalar()
    return people, read_team(connection), None if first is None else first.astimezone().date()


def _terms(connection: Connection) -> tuple[Term, ...]:
    value = read_setting(connection, TERMS)
    return retention.terms(() if value is None else _TERMS.validate_json(value))


def _found(connection: Connection, pupil_id: str) -> tuple[Named, int] | None:
    who = named(connection, pupil_id)
    return None if who is None else (who, 1 + sum(1 for _ in places(connection, who)))
