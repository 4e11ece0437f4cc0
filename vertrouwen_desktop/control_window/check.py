"""`vertrouwen check`: looks a programme over and says what is wrong, where, and how to mend it."""

from __future__ import annotations

import sys
from pathlib import Path

from vertrouwen_desktop.control_window.catalogue import SPECS
from vertrouwen_desktop.control_window.fits import Fitting, offscreen_app
from vertrouwen_desktop.features.programmes.report import report
from vertrouwen_desktop.features.programmes.usecases import look_over, programme_title
from vertrouwen_desktop.ui.qml import RESOURCES


def check(folder: Path) -> int:
    """Print all that is wrong with the programme in `folder`; return 0 when nothing serious is, else 1."""
    app = offscreen_app()
    fits = Fitting()
    shipped = (RESOURCES / "programmes").resolve()
    trusted = folder.resolve().parent == shipped
    drawings = {drawing.stem for drawing in (RESOURCES / "drawings").glob("*.svg")}
    looked = look_over(folder, SPECS, trusted, fits, drawings)
    fits.close()
    del app
    sys.stdout.write(report(looked.findings, programme_title(folder), looked.levels) + "\n")
    return int(any(finding.serious for finding in looked.findings))
