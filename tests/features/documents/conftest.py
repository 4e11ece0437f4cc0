"""A press with the typeface and the templates that are shipped, in the zone of the schools."""

import os
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from tests.features.documents.reading import can_read
from vertrouwen_desktop.features.documents.usecases import Press

RESOURCES = Path(__file__).parents[3] / "resources"


@pytest.fixture(scope="session")
def press() -> Press:
    return Press(RESOURCES, ZoneInfo("Europe/Amsterdam"))


@pytest.fixture
def reads() -> None:
    """Leave out what needs Ghostscript when it is not there; in CI that is a failure."""
    if not can_read() and os.environ.get("CI") != "true":
        pytest.skip("needs gs (see .ci/run)")
