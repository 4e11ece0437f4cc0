"""Screens by what they are, never by their number. Never keep a QScreen: Qt deletes it when its plug goes."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication, QScreen

from vertrouwen_desktop.domain.screens import ScreenInfo, is_internal


def identity(screen: QScreen) -> str:
    """Return what tells `screen` from every other, also after it was away, and in another process.

    Two that say the same of themselves are told apart by where they stand.
    """
    label = _label(screen)
    twins = [s for s in QGuiApplication.screens() if _label(s) == label]
    if len(twins) < 2:
        return label
    places = sorted((s.geometry().x(), s.geometry().y()) for s in twins)
    at = (screen.geometry().x(), screen.geometry().y())
    return f"{label}#{places.index(at) + 1}" if at in places else label


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
