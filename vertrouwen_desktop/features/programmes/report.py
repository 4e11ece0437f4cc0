"""What `vertrouwen check` found, as plain text for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from vertrouwen_desktop.features.programmes.level_rules import level_line
from vertrouwen_desktop.features.programmes.messages import shown
from vertrouwen_desktop.features.programmes.model import Finding
from vertrouwen_desktop.features.programmes.reading import LessonLevel

LEVELS = "Leesbaarheid (100 is voor beginners, onder 60 is moeilijk):"


def report(findings: Sequence[Finding], programme_title: str, levels: Sequence[LessonLevel] = ()) -> str:
    """Return the findings with a count at the end, after a line on how hard each lesson is to read."""
    lines = [shown(programme_title), ""]
    if levels:
        lines += [LEVELS, *map(level_line, levels), ""]
    for f in findings:
        place = f"{f.file}:{f.line}" if f.line else f.file
        slide = f'dia "{f.slide}": ' if f.slide else ""
        lines.append(f"{place}  {slide}{'' if f.serious else 'Tip: '}{f.what} {f.mend}".rstrip())
    if not findings:
        return "\n".join([*lines, "Geen opmerkingen."])
    hints = sum(not f.serious for f in findings)
    count = "1 opmerking" if len(findings) == 1 else f"{len(findings)} opmerkingen"
    tips = "" if not hints else f", waarvan {hints} {'tip' if hints == 1 else 'tips'}"
    return "\n".join([*lines, "", f"{count}{tips}."])
