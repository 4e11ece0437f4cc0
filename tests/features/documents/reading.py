"""Reads a PDF back with another program than the one that made it."""

import shutil
import subprocess
from pathlib import Path

DRAWS = ("gs", "-q", "-dSAFER", "-dBATCH", "-dNOPAUSE")


def can_read() -> bool:
    """Return whether Ghostscript is there."""
    return shutil.which(DRAWS[0]) is not None


def text_of(pdf: bytes) -> str:
    """Return the words of all pages, with single spaces."""
    command = [*DRAWS, "-sDEVICE=txtwrite", "-sOutputFile=-", "-"]
    done = subprocess.run(command, input=pdf, capture_output=True, check=True, timeout=60)
    return " ".join(done.stdout.decode("utf-8").replace("\u200b", "").split())


def grey_levels(pdf: bytes, folder: Path) -> set[int]:
    """Return which greys the pages have when a printer has no colour."""
    (folder / "paper.pdf").write_bytes(pdf)
    command = [*DRAWS, "-sDEVICE=pgmraw", "-r40", "-dTextAlphaBits=1"]
    subprocess.run([*command, f"-sOutputFile={folder}/%d.pgm", str(folder / "paper.pdf")], check=True, timeout=60)
    found: set[int] = set()
    for page in folder.glob("*.pgm"):
        found |= set(page.read_bytes().split(b"\n", 4)[-1])
    return found
