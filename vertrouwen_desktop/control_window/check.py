"""`vertrouwen check`: looks a programme over and says what is wrong, where, and how to mend it."""

from __future__ import annotations

import sys
from pathlib import Path

from vertrouwen_desktop.control_window.catalogue import SPECS
from vertrouwen_desktop.control_window.fits import Fitting, offscreen_app
from vertrouwen_desktop.features.programmes.usecases import check_programme, programme_title, report
from vertrouwen_desktop.ui.qml import RESOURCES


def check(folder: Path) -> int:
    """Print all that is wrong with the programme in `folder`; return 0 when nothing serious is, else 1."""
    app = offscreen_app()
    fits = Fitting()
    shipped = (RESOURCES / "programmes").resolve()
    trusted = folder.resolve().parent == shipped
    drawings = {drawing.stem for drawing in (RESOURCES / "drawings").glob("*.svg")}
    findings = check_programme(folder, SPECS, trusted, fits, drawings)
    fits.close()
    del app
    sys.stdout.write(report(findings, programme_title(folder)) + "\n")
    return int(any(finding.serious for finding in findings))
