"""The page of settings in the control window."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.features.settings.control_adults import AdultsModel
from vertrouwen_desktop.features.settings.control_backups import BackupsModel
from vertrouwen_desktop.features.settings.control_lock import LockModel
from vertrouwen_desktop.features.settings.control_log import LogModel
from vertrouwen_desktop.features.settings.control_terms import TermsModel
from vertrouwen_desktop.features.settings.model import (
    PARTS,
    Part,
    ScreenChoice,
    Settings,
    SettingsActions,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.settings"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SettingsModel(QObject):
    """Screens, calm, the parts with a model of their own, and what the program is.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        settings: Held[Settings],
        actions: SettingsActions,
        adults: AdultsModel | None = None,
        backups: BackupsModel | None = None,
        terms: TermsModel | None = None,
        log: LogModel | None = None,
        lock: LockModel | None = None,
    ) -> None:
        """A part without a model is not offered."""
        super().__init__()
        self._settings, self._actions = settings, actions
        self._adults, self._backups, self._terms, self._log, self._lock = adults, backups, terms, log, lock
        for model in (adults, backups, terms, log, lock):
            if model is not None:
                model.setParent(self)
        self._part = Part.SCREENS
        self._screens = RowsModel(ScreenChoice, "identity", self)
        settings.changed.connect(self._show)
        self._show()

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def parts(self) -> list[list[str]]:
        """What can be chosen, as [key, words]."""
        there = {
            Part.ADULTS: self._adults is not None,
            Part.RECOVERY: self._adults is not None,
            Part.BACKUPS: self._backups is not None,
            Part.TERMS: self._terms is not None,
            Part.LOG: self._log is not None,
            Part.LOCK: self._lock is not None,
        }
        return [[part.value, PARTS[part]] for part in Part if there.get(part, True)]

    @Property(str, notify=changed)
    def part(self) -> str:
        return self._part.value

    @Property("QStringList", notify=changed)  # type: ignore[arg-type]
    def attention(self) -> list[str]:
        """The parts that an adult should look at."""
        return [part.value for part in self._now.attention]

    @Property(AdultsModel, notify=changed)
    def adults(self) -> AdultsModel | None:
        return self._adults

    @Property(BackupsModel, notify=changed)
    def backups(self) -> BackupsModel | None:
        return self._backups

    @Property(TermsModel, notify=changed)
    def terms(self) -> TermsModel | None:
        return self._terms

    @Property(LogModel, notify=changed)
    def log(self) -> LogModel | None:
        return self._log

    @Property(LockModel, notify=changed)
    def lock(self) -> LockModel | None:
        return self._lock

    @Slot(str)
    def show(self, part: str) -> None:
        """Show another part; others may ask for one too, such as the reminder on the page of the day."""
        self._part = Part(part)
        self.changed.emit()

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

    @Slot()
    def _show(self) -> None:
        self._screens.show(self._now.screens)
        self.changed.emit()
