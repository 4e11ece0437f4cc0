"""What the chosen class gets: which programme, for whom, to how many children."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QObject, Signal

from vertrouwen_desktop.control_window.headcount import Headcount
from vertrouwen_desktop.control_window.registry import Registry
from vertrouwen_desktop.domain.confidential.people import SchoolClass
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.programme import Audience, Programme
from vertrouwen_desktop.features.programmes.shelf import Shelf
from vertrouwen_desktop.ui.notices import Notice, Notices

NOTICE = "programme"
NONE = SchoolClass("", "")


class Curriculum(QObject):
    """Looks up on the shelf what a class follows; a programme that is not there any more is told, the first one given.

    Attributes:
        shelf: All programmes there are.

    Signals:
        changed: There are other programmes, or one is adapted.
    """

    changed = Signal()

    def __init__(
        self,
        shelf: Shelf,
        registry: Registry,
        notices: Notices,
        headcount: Headcount,
        today: Callable[[], date],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self._registry, self._notices, self._headcount, self._today = registry, notices, headcount, today
        self._missed = ""

    @property
    def programme(self) -> Programme:
        """The programme of the chosen class, as the school gives it; raises KnownError when there is none at all."""
        programme_id = self._chosen.programme_id
        try:
            programme = self.shelf.programme(programme_id)
        except KnownError as error:
            if not programme_id:
                raise
            self._miss(programme_id, str(error))
            return self.shelf.programme("")
        self._miss("", "")
        return programme

    def known(self, programme_id: str) -> Programme | None:
        """Return the programme that a kept lesson is of; None when it is not there any more."""
        try:
            return self.shelf.programme(programme_id)
        except KnownError:
            return None

    @property
    def audience(self) -> Audience:
        return self._chosen.audience

    # ---- how many

    @property
    def pupils(self) -> int:
        """How many pupils the chosen class has."""
        return len(self._registry.people.value.pupils_of(self._registry.class_id.value))

    @property
    def class_size(self) -> int:
        """How many children there are today: as an adult said, else all."""
        said = self._headcount.said(self._registry.class_id.value, self._today())
        return self.pupils if said is None else said

    def count(self, present: int) -> None:
        """So many children are there today."""
        self._headcount.say(self._registry.class_id.value, self._today(), present)

    @property
    def _chosen(self) -> SchoolClass:
        return self._registry.people.value.school_class(self._registry.class_id.value) or NONE

    def _miss(self, programme_id: str, sentence: str) -> None:
        """Tell once that a programme is not there, and no longer when it does not matter any more."""
        if programme_id == self._missed:
            return
        self._missed = programme_id
        if programme_id:
            self._notices.tell(Notice(NOTICE, sentence, "Tot dan krijgt deze groep het eerste lesprogramma."))
        else:
            self._notices.clear(NOTICE)
