"""Screens by what they are, never by their number. Never keep a QScreen: Qt deletes it when its plug goes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QGuiApplication, QScreen

from vertrouwen_desktop.domain.screens import ScreenInfo, is_internal


def identity(screen: QScreen) -> str:
    """Return what tells `screen` from every other, also after it was away, and in another process.

    Two that say the same of themselves are told apart by where they stand.
    """
    label = _label(screen)
    return told_apart(label, _at(screen), [_at(s) for s in QGuiApplication.screens() if _label(s) == label])


def told_apart(label: str, at: tuple[int, int], twins: Sequence[tuple[int, int]]) -> str:
    """Return the identity of the screen at `at` among those at `twins`, itself included, that all have `label`."""
    if len(twins) < 2 or at not in twins:
        return label
    return f"{label}#{sorted(twins).index(at) + 1}"


def infos() -> tuple[ScreenInfo, ...]:
    """Return the screens that are there now."""
    primary = QGuiApplication.primaryScreen()
    return tuple(_info(screen, screen is primary) for screen in _there())


def find(wanted: str) -> QScreen | None:
    """Return the screen with identity `wanted`; use it at once and let it go."""
    return next((screen for screen in _there() if identity(screen) == wanted), None)


def _there() -> list[QScreen]:
    # With no plug at all Qt keeps a nameless screen of no size.
    return [screen for screen in QGuiApplication.screens() if not screen.geometry().isEmpty()]


def _at(screen: QScreen) -> tuple[int, int]:
    return screen.geometry().x(), screen.geometry().y()


def _label(screen: QScreen) -> str:
    return "|".join((screen.manufacturer(), screen.model(), screen.serialNumber(), screen.name()))


def _info(screen: QScreen, primary: bool) -> ScreenInfo:
    place, size = screen.geometry(), screen.physicalSize()
    return ScreenInfo(
        identity=identity(screen),
        name=screen.name(),
        x=place.x(),
        y=place.y(),
        width=place.width(),
        height=place.height(),
        dpr=screen.devicePixelRatio(),
        width_mm=max(0, round(size.width())),
        height_mm=max(0, round(size.height())),
        primary=primary,
        internal=is_internal(screen.name()),
    )
