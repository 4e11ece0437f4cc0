"""The pages of people, plans and settings, and those of the password."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from vertrouwen_desktop.control_window.access_actions import FirstRunDoing, RecoveryDoing, unlock
from vertrouwen_desktop.control_window.paper_actions import PaperDoing
from vertrouwen_desktop.control_window.rescue_actions import RescueDoing
from vertrouwen_desktop.control_window.settings_actions import (
    AdultsDoing,
    BackupsDoing,
    LockDoing,
    LogDoing,
    TermsDoing,
    new_id,
)
from vertrouwen_desktop.domain.confidential.people import Region
from vertrouwen_desktop.domain.confidential.symbols import SYMBOLS
from vertrouwen_desktop.features.access.control import UnlockModel
from vertrouwen_desktop.features.access.control_first_run import FirstRunModel
from vertrouwen_desktop.features.access.control_recover import RecoverModel, RenewModel
from vertrouwen_desktop.features.access.control_rescue import RescueModel
from vertrouwen_desktop.features.access.first_run import resumed
from vertrouwen_desktop.features.classes.control import ClassesModel
from vertrouwen_desktop.features.classes.paste import pasted_names
from vertrouwen_desktop.features.papers.control import PapersModel
from vertrouwen_desktop.features.planning.control import PlanningModel
from vertrouwen_desktop.features.planning.model import Planning, runs_of
from vertrouwen_desktop.features.settings.control import SettingsModel
from vertrouwen_desktop.features.settings.control_adults import AdultsModel
from vertrouwen_desktop.features.settings.control_backups import BackupsModel
from vertrouwen_desktop.features.settings.control_lock import LockModel
from vertrouwen_desktop.features.settings.control_log import LogModel
from vertrouwen_desktop.features.settings.control_terms import TermsModel
from vertrouwen_desktop.ui.held import Held

if TYPE_CHECKING:
    from vertrouwen_desktop.control_window.program import Program

shuffle = secrets.SystemRandom().shuffle


class PrivatePages:
    """Makes the models of these pages."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._recovery = RecoveryDoing(program)
        self._adults = AdultsDoing(program)
        self._backups = BackupsDoing(program)
        self._terms = TermsDoing(program)
        self.paper = PaperDoing(program)
        self.planning: Held[Planning] = Held(self._planning())

    def opened(self) -> None:
        """The store is open: read what the settings show."""
        self._terms.read()

    def show_planning(self) -> None:
        """The day, the people or the lessons are others: say so on the page of the plan."""
        self.planning.show(self._planning())
        self.paper.refresh()

    def look_at_access(self) -> None:
        """Another adult, password or key may open the store now."""
        self._adults.look()

    def setup(self) -> QObject:
        program = self._program
        people = program.registry.people.value
        run = None
        if program.door.is_open:
            vault = program.door.vault
            run = resumed(people, vault is not None and vault.slots.recovery_since() is not None, new_id)
        return FirstRunModel(
            FirstRunDoing(program),
            self._recovery,
            pasted_names,
            program.today,
            program.private,
            new_id,
            secrets.choice,
            shuffle,
            len(program.curriculum.programme.lessons),
            tuple(SYMBOLS),
            run,
        )

    def unlock(self) -> QObject:
        program = self._program
        return UnlockModel(
            lambda password, tried: unlock(program, password, tried),
            program.now,
            program.lesson_runs,
            lambda: program.go("lesson"),
            program.door.wait_s,
            lambda: program.go("recover"),
            lambda: program.go("rescue"),
        )

    def recover(self) -> QObject:
        program = self._program
        return RecoverModel(
            self._recovery, self._recovery, program.registry.people, program.private, secrets.choice, shuffle
        )

    def renew(self) -> QObject:
        return RenewModel(
            self._recovery, self._program.private, shuffle, lambda: self._program.go(self._program.navigation.before)
        )

    def rescue(self) -> QObject:
        return RescueModel(RescueDoing(self._program))

    def classes(self) -> QObject:
        program = self._program
        return ClassesModel(
            program.registry.people,
            program.private,
            program.class_id,
            program.today,
            new_id,
            program.class_actions,
        )

    def programme(self) -> QObject:
        program = self._program
        return PlanningModel(
            self.planning,
            program.registry.calendar,
            program.private,
            program.registry.keep_calendar,
            program.files.save,
            self._choose_region,
            lambda: program.clock.read().wall.astimezone(),
            new_id,
            program.go_papers,
            open_lesson=lambda number: program.pages.lesson.open(number),
            open_programmes=lambda: program.pages.lesson.open_programmes(),
        )

    def papers(self) -> QObject:
        return PapersModel(self.paper.facts, self._program.private, self.paper)

    def settings(self) -> QObject:
        program = self._program
        people, private = program.registry.people, program.private
        return SettingsModel(
            program.settings,
            program.choices,
            AdultsModel(people, self._adults.access, private, self._adults, new_id, program.today, secrets.choice),
            BackupsModel(self._backups.state, program.now, self._backups),
            TermsModel(self._terms.terms, self._terms),
            LogModel(people, private, LogDoing(program)),
            LockModel(program.locker.minutes, LockDoing(program)),
        )

    def _planning(self) -> Planning:
        program = self._program
        programme, registry = program.curriculum.programme, program.registry
        runs = runs_of(program.door.kept, programme.programme_id, program.class_id.value)
        region = registry.people.value.school.region
        return Planning(program.today(), programme, registry.classes(), runs, region)

    def _choose_region(self, region: Region) -> None:
        people = self._program.registry.people.value
        self._program.registry.change(replace(people, school=replace(people.school, region=region)))
