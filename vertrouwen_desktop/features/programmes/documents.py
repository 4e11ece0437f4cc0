"""One TOML file of a programme, read with care: it may come from anywhere."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from vertrouwen_desktop.features.programmes.messages import syntax_error
from vertrouwen_desktop.features.programmes.model import Finding, Remark
from vertrouwen_desktop.features.programmes.pictures import PictureRefused, inside
from vertrouwen_desktop.features.programmes.toml_lines import LineMap, TooMuch, scan

MAX_TOML_BYTES = 1_000_000


@dataclass(frozen=True, slots=True)
class Document:
    """What stands in one file; `table` is None when it could not be read, and `findings` say why."""

    name: str
    table: Mapping[str, object] | None
    lines: LineMap
    findings: tuple[Finding, ...] = ()

    def placed(self, remark: Remark) -> Finding:
        """Return `remark` with its line."""
        line = self.lines.line(remark.loc)
        return Finding(self.name, line, remark.slide, remark.what, remark.mend, remark.serious, remark.stops)


def document(root: Path, name: str) -> Document:
    """Return the file `name` in `root`; never raises."""
    try:
        with inside(root, name).open("rb") as file:
            raw = file.read(MAX_TOML_BYTES + 1)
    except PictureRefused as error:
        return _refused(name, 0, str(error), error.mend)
    except OSError:
        return _refused(name, 0, "Dit bestand is niet te openen.", "Kijk of je het zelf kunt openen.")
    if len(raw) > MAX_TOML_BYTES:
        return _refused(name, 0, "Dit bestand is groter dan 1 MB.", "Zet plaatjes in de map media, en kort teksten in.")
    try:
        text = raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return _refused(name, line, "Dit bestand is geen UTF-8.", "Bewaar het opnieuw en kies bij codering UTF-8.")
    return _parsed(name, text)


def _parsed(name: str, text: str) -> Document:
    lines = scan(text)
    if lines.too_much is not TooMuch.NO:
        much = "zit te diep in elkaar" if lines.too_much is TooMuch.DEEP else "heeft te veel regels"
        return _refused(
            name, lines.stopped or 1, f"Dit bestand {much}.", "Maak het eenvoudiger, of maak er twee lessen van."
        )
    try:
        return Document(name, tomllib.loads(text), lines)
    except tomllib.TOMLDecodeError as error:
        line, (what, mend) = syntax_error(str(error))
        if str(error).startswith(("Unclosed", "Unterminated")):
            # tomllib names where it gave up; an author wants to know where it was opened.
            line = lines.stopped or line
        last = text.rstrip().count("\n") + 1
        return _refused(name, line or lines.stopped or last, what, mend)
    except (ValueError, RecursionError):
        # A number of thousands of digits, or nesting that our scanner did not see.
        return _refused(
            name, lines.stopped or 1, "Dit bestand is niet te lezen.", "Vergelijk het met een les die wel goed is."
        )


def _refused(name: str, line: int, what: str, mend: str) -> Document:
    return Document(name, None, LineMap(), (Finding(name, line, "", what, mend, stops=True),))
