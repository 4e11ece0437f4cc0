"""The shelf of this program: what we ship, what the school brought, and what it changed."""

from __future__ import annotations

from pathlib import Path

from vertrouwen_desktop.control_window.catalogue import SPECS
from vertrouwen_desktop.control_window.launch import SHIPPED
from vertrouwen_desktop.features.programmes.own import OwnFolder
from vertrouwen_desktop.features.programmes.shelf import Shelf
from vertrouwen_desktop.ui.picture_bytes import reencoded


def shelf_of(folder: Path, extra: Path | None = None) -> Shelf:
    """Return the programmes of the data folder `folder` beside ours; `extra` comes before all others."""
    return Shelf(SHIPPED.parent, folder, SPECS, OwnFolder(folder, reencoded), extra)
