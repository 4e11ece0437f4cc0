"""What the first run asks, field by field, in the control window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.confidential.names import MAX_NAME
from vertrouwen_desktop.domain.confidential.people import Region, Role
from vertrouwen_desktop.domain.confidential.registration import NewId
from vertrouwen_desktop.domain.plan_words import day_text, short_day
from vertrouwen_desktop.features.access import first_run as f
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.access"
QML_IMPORT_MAJOR_VERSION = 1

REGIONS = [[Region.NORTH.value, "Noord"], [Region.MIDDLE.value, "Midden"], [Region.SOUTH.value, "Zuid"]]
ROLES = [
    [Role.TEACHER.value, "Leerkracht"],
    [Role.YOUTH_WORKER.value, "Jeugdhulpverlener"],
    [Role.SUBSTITUTE.value, "Invaller"],
    [Role.COUNSELLOR.value, "Intern begeleider"],
]
WRITTEN: Mapping[str, str] = MappingProxyType(
    {"school": "school", "name": "name", "second": "second", "class": "class_name", "groups": "groups"}
)
"""What QML calls a field, and what the run calls it."""


@QmlElement
class EntryModel(QObject):
    """All that was typed and chosen up to now; nothing of it goes away by going back.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        run: Held[f.FirstRun],
        names: f.Names,
        today: Callable[[], date],
        new_id: NewId,
        lessons: int,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._held, self._names, self._today, self._new_id, self._lessons = run, names, today, new_id, lessons
        run.changed.connect(self.changed)

    @Property(str, notify=changed)
    def school(self) -> str:
        return self._run.school

    @Property(str, notify=changed)
    def region(self) -> str:
        return self._run.region.value

    @Property(str, notify=changed)
    def name(self) -> str:
        return self._run.name

    @Property(str, notify=changed)
    def role(self) -> str:
        return self._run.role.value

    @Property(str, notify=changed)
    def second(self) -> str:
        return self._run.second

    @Property(str, notify=changed)
    def secondRole(self) -> str:
        return self._run.second_role.value

    @Property(str, notify=changed)
    def className(self) -> str:
        return self._run.class_name

    @Property(str, notify=changed)
    def groups(self) -> str:
        return self._run.groups

    @Property(str, notify=changed)
    def groupsFound(self) -> str:
        return f.year_groups(self._run)

    @Property(str, notify=changed)
    def pasted(self) -> str:
        return self._run.pasted

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def pupils(self) -> list[str]:
        """The call names that were found in what was pasted."""
        return list(self._run.names)

    @Property(str, notify=changed)
    def weekday(self) -> str:
        return str(self._run.weekday)

    @Property(str, notify=changed)
    def first(self) -> str:
        return self._run.first.isoformat() if self._run.first else ""

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def firstDates(self) -> list[list[str]]:
        """Dates to begin on, as [key, words]; none until a day of the week was chosen."""
        if self._run.weekday < 0:
            return []
        dates = f.first_dates(self._today(), self._run.weekday, self._run.page)
        return [[on.isoformat(), short_day(on)] for on in dates]

    @Property(bool, notify=changed)
    def canBeSooner(self) -> bool:
        return self._run.page > 0

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def lessonDays(self) -> list[str]:
        first = self._run.first
        return [day_text(on) for on in f.weekly_dates(first, self._lessons)] if first else []

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def regions(self) -> list[list[str]]:
        return REGIONS

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def roles(self) -> list[list[str]]:
        return ROLES

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def weekdays(self) -> list[list[str]]:
        return [[str(number), word] for number, word in enumerate(f.WEEKDAYS)]

    @Property(int, notify=changed)
    def nameLetters(self) -> int:
        return MAX_NAME

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        if field == "pasted":
            if text != self._run.pasted:
                self._held.show(f.with_names(self._run, text, self._names(text), self._new_id))
            return
        self._held.show(replace(self._run, **{WRITTEN[field]: text}))  # type: ignore[arg-type]

    @Slot(str)
    def chooseRegion(self, region: str) -> None:
        same = region == self._run.region.value
        self._held.show(replace(self._run, region=Region.NONE if same else Region(region)))

    @Slot(str)
    def chooseRole(self, role: str) -> None:
        other = f.other_role(Role(role)) if not self._run.second else self._run.second_role
        self._held.show(replace(self._run, role=Role(role), second_role=other))

    @Slot(str)
    def chooseSecondRole(self, role: str) -> None:
        self._held.show(replace(self._run, second_role=Role(role)))

    @Slot(str)
    def chooseWeekday(self, weekday: str) -> None:
        self._held.show(f.with_weekday(self._run, int(weekday), self._today()))

    @Slot(str)
    def chooseFirst(self, first: str) -> None:
        self._held.show(replace(self._run, first=date.fromisoformat(first)))

    @Slot(int)
    def turn(self, pages: int) -> None:
        """Offer later or sooner weeks."""
        self._held.show(replace(self._run, page=min(max(0, self._run.page + pages), f.LAST_PAGE)))

    @property
    def _run(self) -> f.FirstRun:
        return self._held.value
