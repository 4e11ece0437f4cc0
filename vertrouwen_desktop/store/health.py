"""How the open store is: what was missing when it was opened, and whether every page is whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store.checks import Damage, Look, check_all, is_due, look
from vertrouwen_desktop.store.high_water import HighWater, Key


class Health:
    """The mark and the checks of one opening. Make it before anything is written."""

    def __init__(self, database: Path, key: Key, now: Callable[[], datetime]) -> None:
        self._database = database
        self._key = key
        self._now = now
        self.mark = HighWater(database, key)
        self._found = look(database, key(), self.mark)
        self.mark.restart(self._found.mark)

    @property
    def found(self) -> Look:
        """What was missing or changed at the opening; its `sentence` is for the adults."""
        return self._found

    def accept(self) -> None:
        """An adult has read what is missing, and goes on without it."""
        self.mark.accepted()
        self._found = replace(self._found, mark=replace(self._found.mark, lost=0, changed=0))

    def check(self) -> Damage | None:
        """Look at every page, when that is due: seconds, beside the writer, under one key. Raises KnownError."""
        now = self._now()
        if not is_due(self._found, now):
            return None
        try:
            damage = check_all(self._database, self._key())
        except (sqlcipher.Error, OSError):
            raise KnownError(
                "De gegevens konden niet nagekeken worden. Sluit Vertrouwen en open het opnieuw."
            ) from None
        if damage is None:
            self.mark.checked(now.timestamp())
            self._found = replace(
                self._found, clean=True, mark=replace(self._found.mark, checked_at=int(now.timestamp()))
            )
        return damage
