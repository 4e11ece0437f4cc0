"""The start check: facts about screens and laptop become sentences that say what to do. It never blocks."""

from __future__ import annotations

from dataclasses import dataclass

BOARD_ONLY = "Alleen bord"
LOOK = "Bekijk"
LOW_BATTERY_PERCENT = 60
"""A lesson of 45 minutes with a board takes up to half a tired battery."""
REMEDY = "Druk op Windows+P en kies Uitbreiden"


@dataclass(frozen=True, slots=True)
class CheckItem:
    """One thing that was looked at.

    Attributes:
        key: What it is about.
        icon: Name of an icon of `ui.Icon`.
        detail: What to do; when `fine`, what was found.
        fine: Nothing to do.
        action: Text of a button that helps now; empty when there is none.
    """

    key: str
    icon: str
    title: str
    detail: str
    fine: bool
    action: str = ""


@dataclass(frozen=True, slots=True)
class StartFacts:
    """What the program found; None where it cannot know.

    Attributes:
        setting: How the screens are set: extended, single, mirrored or none.
        board_name: Name of the board's screen.
        board_inch: Its diagonal.
        touch: Whether there is anything to touch.
        on_mains: Whether the laptop gets power.
        battery_percent: What is in the battery.
        awake: Whether the laptop is kept awake.
        disk_warning: A sentence when the disk gets full; empty when it is fine.
        unlocked: Whether the password was given.
        needs_recovery_key: Whether nobody printed a recovery key yet.
        backup_failed: A sentence when the last backup did not come where it goes; empty when it did.
        backup_overdue: Whether the second folder waits for a backup for a week or longer.
        backup_days: Since how many days; None when there never was one.
    """

    setting: str
    board_name: str = ""
    board_inch: int | None = None
    touch: bool | None = None
    on_mains: bool | None = None
    battery_percent: int | None = None
    awake: bool | None = None
    disk_warning: str = ""
    unlocked: bool = True
    needs_recovery_key: bool = False
    backup_failed: str = ""
    backup_overdue: bool = False
    backup_days: int | None = None


def start_check(facts: StartFacts) -> tuple[CheckItem, ...]:
    """Return what was looked at: what needs a look comes first."""
    lesson = [_screens(facts), _touch(facts), _power(facts), _awake(facts), _disk(facts), _password(facts)]
    items = [item for item in (*lesson, _recovery(facts), _backup(facts)) if item is not None]
    return tuple(sorted(items, key=lambda item: item.fine))


def verdict(items: tuple[CheckItem, ...], obstacle: str = "") -> str:
    """Return the check in one sentence. It keeps nobody from beginning; only an `obstacle` elsewhere does."""
    if obstacle:
        return "Hiernaast staat wat de les nog nodig heeft."
    look = sum(not item.fine for item in items)
    if look == 0:
        return "Alles staat klaar."
    return "Eén ding om even naar te kijken. Beginnen kan al." if look == 1 else "Je kunt gewoon beginnen."


def _screens(facts: StartFacts) -> CheckItem:
    if facts.setting == "extended":
        size = f"{facts.board_inch} inch" if facts.board_inch else facts.board_name
        detail = f"apart scherm, {size}" if size else "apart scherm"
        return CheckItem("screens", "les", "Bord gevonden", detail, True)
    if facts.setting == "mirrored":
        return CheckItem("screens", "les", "De klas ziet jouw scherm", REMEDY, False, BOARD_ONLY)
    if facts.setting == "single":
        detail = f"Sluit het bord aan. {REMEDY}"
        return CheckItem("screens", "les", "Nog geen bord gevonden", detail, False, BOARD_ONLY)
    return CheckItem("screens", "les", "Geen scherm gevonden", "Sluit het bord opnieuw aan", False)


def _touch(facts: StartFacts) -> CheckItem | None:
    if facts.setting != "extended":
        return None
    if facts.touch is None:
        return CheckItem("touch", "aanraken", "Aanraken", "tik straks even op het bord", True)
    if facts.touch:
        return CheckItem("touch", "aanraken", "Aanraken kan", "aanraakscherm gevonden", True)
    detail = "Sluit de USB-kabel van het bord aan. Zonder aanraken bedien je alles hier"
    return CheckItem("touch", "aanraken", "Aanraken werkt nog niet", detail, False)


def _power(facts: StartFacts) -> CheckItem | None:
    if facts.on_mains is None and facts.battery_percent is None:
        return None
    if facts.on_mains or facts.battery_percent is None:
        detail = "de stekker zit erin" if facts.on_mains else "op accu"
        return CheckItem("power", "stekker", "Stroom", detail, bool(facts.on_mains))
    title = f"Laptop op accu, {facts.battery_percent} %"
    if facts.battery_percent >= LOW_BATTERY_PERCENT:
        return CheckItem("power", "stekker", title, "genoeg voor een les", True)
    return CheckItem("power", "stekker", title, "Steek de stekker erin", False)


def _awake(facts: StartFacts) -> CheckItem | None:
    if facts.awake is None:
        return None
    if facts.awake:
        return CheckItem("awake", "laptop", "Laptop blijft wakker", "de hele les", True)
    return CheckItem("awake", "laptop", "Laptop kan in slaap vallen", "Tik af en toe een toets aan", False)


def _disk(facts: StartFacts) -> CheckItem:
    if facts.disk_warning:
        return CheckItem("disk", "kaart", "De schijf raakt vol", facts.disk_warning.removesuffix("."), False)
    return CheckItem("disk", "kaart", "Bewaren kan", "genoeg ruimte op de schijf", True)


def _password(facts: StartFacts) -> CheckItem:
    if facts.unlocked:
        return CheckItem("password", "slot", "Gegevens open", "voor jullie tweeën", True)
    detail = "De les kan al. Het wachtwoord kan later"
    return CheckItem("password", "slot", "Gegevens zijn nog op slot", detail, False)


def _recovery(facts: StartFacts) -> CheckItem | None:
    if not facts.needs_recovery_key:
        return None
    detail = "Zonder die sleutel is een vergeten wachtwoord niet te herstellen"
    return CheckItem("recovery", "printer", "Nog geen herstelsleutel op papier", detail, False, "Maak hem")


def _backup(facts: StartFacts) -> CheckItem | None:
    if facts.backup_failed:
        detail = facts.backup_failed.removesuffix(".")
        return CheckItem("backup", "map", "Reservekopie lukte niet", detail, False, LOOK)
    if not facts.backup_overdue:
        return None
    last = "" if facts.backup_days is None else f"De laatste is {facts.backup_days} dagen oud. "
    detail = f"{last}Sluit de stick of schijf aan"
    return CheckItem("backup", "map", "Al een week geen tweede reservekopie", detail, False, LOOK)
