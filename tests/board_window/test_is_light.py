"""The board starts soon and reaches nothing confidential: what its process imports."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
HEAVY = {
    "pydantic",
    "sqlmodel",
    "sqlalchemy",
    "sqlcipher3",
    "nacl",
    "alembic",
    "qasync",
    "asyncio",
    "markdown_it",
    "filelock",
}
PRIVATE = ("vertrouwen_desktop.store", "vertrouwen_desktop.domain.confidential", "vertrouwen_desktop.control_window")


def test_the_board_imports_nothing_heavy_and_nothing_confidential() -> None:
    program = "import sys, vertrouwen_desktop.board_window.__main__; print('\\n'.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    modules = done.stdout.split()
    assert not HEAVY & {name.partition(".")[0] for name in modules}
    assert "PySide6.QtWidgets" not in modules
    assert not [name for name in modules if name.startswith(PRIVATE)]
