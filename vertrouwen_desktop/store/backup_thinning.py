"""Which backups may go: all of two days stay, then one a day, then one a week, and none longer than the horizon."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

ALL: Final = timedelta(days=2)
DAYS: Final = 12
WEEKS: Final = 10
HORIZON_DAYS: Final = 56
"""What is erased must not live on in a backup: this is how long it can."""


def to_prune(made: Mapping[str, datetime], now: datetime, horizon_days: int = HORIZON_DAYS) -> tuple[str, ...]:
    """Return the names of the backups that may go, oldest first. The newest stays, however old it is.

    Days and weeks without a backup do not count, so that a holiday does not empty the list before its horizon.
    """
    order = sorted(made, key=lambda name: (made[name], name))
    if not order:
        return ()
    horizon = now - timedelta(days=horizon_days)
    young = [name for name in order if made[name] >= horizon]
    stays = {order[-1], *(name for name in young if now - made[name] <= ALL)}
    day = {made[name].date(): name for name in young}  # the newest of a day comes last, and counts
    week = {made[name].isocalendar()[:2]: name for name in young}
    stays.update(list(day.values())[-DAYS:])
    stays.update(list(week.values())[-WEEKS:])
    return tuple(name for name in order if name not in stays)


def expires_at(made_at: datetime, horizon_days: int = HORIZON_DAYS) -> datetime:
    """Return when a backup is gone at the latest."""
    return made_at + timedelta(days=horizon_days)
