"""The people and the plans as they are now: shown at once, kept behind the screen."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject

from vertrouwen_desktop.control_window.door import Door
from vertrouwen_desktop.domain.confidential.people import People, SchoolClass, difference
from vertrouwen_desktop.domain.plan import Calendar, Plan
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.ui.held import Held

NOBODY = Team("", "", "")


class Registry(QObject):
    """Holds what the pages show of people, and passes changes on to the store.

    Attributes:
        class_id: The class that the adults work with; empty: there is none.
    """

    def __init__(
        self, door: Door, class_id: Held[str], today: Callable[[], date], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._door, self._today = door, today
        self.people: Held[People] = Held(People())
        self.calendar: Held[Calendar] = Held(Calendar())
        self.class_id = class_id
        self.people.changed.connect(self._choose)

    def opened(self) -> None:
        """The store is open: these are the people."""
        self.people.show(self._door.people)
        self.calendar.show(self._door.calendar)

    def show(self, people: People | None) -> None:
        """Show what the store says that there is; None: it did not say."""
        if people is not None:
            self.people.show(people)

    def change(self, people: People) -> None:
        """Show these people from now on, and keep what is different."""
        change = difference(self.people.value, people)
        self._door.change_people(change)
        self.people.show(people)

    def keep_calendar(self, calendar: Calendar) -> None:
        """Keep a calendar that is shown already."""
        self._door.save_calendar(calendar)

    def replace_plan(self, plan: Plan) -> None:
        """Let this be the plan of its class."""
        calendar = self.calendar.value
        others = [
            one for one in calendar.plans if (one.class_id, one.programme_id) != (plan.class_id, plan.programme_id)
        ]
        self.calendar.show(replace(calendar, plans=(*others, plan)))
        self.keep_calendar(self.calendar.value)

    def classes(self) -> tuple[SchoolClass, ...]:
        """Return the classes of this year."""
        return tuple(one for one in self.people.value.classes if not one.archived)

    def team(self) -> Team:
        """Return who gives the lessons to the chosen class today, by the names that the class uses."""
        people, chosen = self.people.value, self.people.value.school_class(self.class_id.value)
        if chosen is None:
            return NOBODY
        pairing = people.pairing(chosen.class_id, self._today())
        teacher = people.adult(pairing.teacher_id) if pairing else None
        youth_worker = people.adult(pairing.youth_worker_id) if pairing else None
        return Team(teacher.name if teacher else "", youth_worker.name if youth_worker else "", chosen.name)

    def _choose(self) -> None:
        """Keep to a class that there is."""
        classes = self.classes()
        if self.class_id.value not in [one.class_id for one in classes]:
            self.class_id.show(classes[0].class_id if classes else "")
