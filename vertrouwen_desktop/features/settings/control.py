"""The page of settings in the control window."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.settings.model import (
    NAME_LETTERS,
    ScreenChoice,
    Settings,
    SettingsActions,
    team_trouble,
    tidy,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.settings"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SettingsModel(QObject):
    """Names, screens, calm, and what the program is.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, settings: Held[Settings], actions: SettingsActions) -> None:
        super().__init__()
        self._settings, self._actions = settings, actions
        self._draft = settings.value.team
        self._kept = settings.value.team
        self._trouble = ""
        self._saved = False
        self._screens = RowsModel(ScreenChoice, "identity", self)
        settings.changed.connect(self._show)
        self._show()

    @Property(bool, notify=changed)
    def canName(self) -> bool:
        """Whether the names are at hand; not while the data are locked."""
        return self._now.team is not None

    @Property(str, notify=changed)
    def teacher(self) -> str:
        return self._draft.teacher if self._draft else ""

    @Property(str, notify=changed)
    def youthWorker(self) -> str:
        return self._draft.youth_worker if self._draft else ""

    @Property(str, notify=changed)
    def className(self) -> str:
        return self._draft.class_name if self._draft else ""

    @Property(int, notify=changed)
    def nameLetters(self) -> int:
        return NAME_LETTERS

    @Property(str, notify=changed)
    def teamTrouble(self) -> str:
        return self._trouble

    @Property(bool, notify=changed)
    def isSaved(self) -> bool:
        """Whether the names were kept since they were last typed."""
        return self._saved

    @Property(bool, notify=changed)
    def calmMotion(self) -> bool:
        return self._now.calm_motion

    @Property(bool, notify=changed)
    def dark(self) -> bool:
        return self._now.dark

    @Property(QObject, notify=changed)
    def screens(self) -> RowsModel:
        return self._screens

    @Property(str, notify=changed)
    def arrangement(self) -> str:
        return self._now.arrangement

    @Property(bool, notify=changed)
    def canSwap(self) -> bool:
        return self._now.can_swap

    @Property(str, notify=changed)
    def folder(self) -> str:
        return self._now.folder

    @Property(str, notify=changed)
    def version(self) -> str:
        return self._now.version

    @Property(str, notify=changed)
    def licence(self) -> str:
        return self._now.licence

    @Property(str, notify=changed)
    def programmeTitle(self) -> str:
        return self._now.programme_title

    @Property(str, notify=changed)
    def programmeVersion(self) -> str:
        return self._now.programme_version

    @Property(str, notify=changed)
    def notice(self) -> str:
        return self._now.notice

    @Slot(str)
    def teacherIs(self, name: str) -> None:
        self._type(teacher=name)

    @Slot(str)
    def youthWorkerIs(self, name: str) -> None:
        self._type(youth_worker=name)

    @Slot(str)
    def classIs(self, name: str) -> None:
        self._type(class_name=name)

    @Slot()
    def saveTeam(self) -> None:
        """Keep the names, or say what is missing."""
        if self._draft is None:
            return
        team = tidy(self._draft)
        self._trouble = team_trouble(team)
        self._saved = not self._trouble
        if self._saved and team != self._now.team:
            self._actions.save_team(team)
        self.changed.emit()

    @Slot(bool)
    def setCalmMotion(self, calm: bool) -> None:
        self._actions.calm_motion(calm)

    @Slot(bool)
    def setDark(self, dark: bool) -> None:
        self._actions.dark(dark)

    @Slot(str)
    def chooseBoard(self, identity: str) -> None:
        self._actions.choose_board(identity)

    @Slot()
    def swap(self) -> None:
        self._actions.swap()

    @property
    def _now(self) -> Settings:
        return self._settings.value

    def _type(self, **part: str) -> None:
        if self._draft is not None:
            self._draft = replace(self._draft, **part)
            self._saved, self._trouble = False, ""
            self.changed.emit()

    @Slot()
    def _show(self) -> None:
        if self._now.team != self._kept:
            self._draft = self._kept = self._now.team
        self._screens.show(self._now.screens)
        self.changed.emit()
