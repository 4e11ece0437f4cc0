"""Reading a programme from disk, and saying all that is wrong with it."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Container, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.domain.programme import Lesson, Programme
from vertrouwen_desktop.features.programmes.documents import Document, document
from vertrouwen_desktop.features.programmes.drafts import lesson_draft
from vertrouwen_desktop.features.programmes.level_rules import letter_remarks, level_remarks
from vertrouwen_desktop.features.programmes.messages import shown
from vertrouwen_desktop.features.programmes.model import Finding, LessonDraft, Remark, lesson_remarks
from vertrouwen_desktop.features.programmes.pictures import Pictures
from vertrouwen_desktop.features.programmes.reading import LessonLevel, lesson_level
from vertrouwen_desktop.features.programmes.schema import ProgrammeToml
from vertrouwen_desktop.features.programmes.slide_rules import slide_remarks
from vertrouwen_desktop.features.programmes.validating import Specs, Validating

Fits = Callable[[Lesson], Sequence[tuple[str, str]]]
"""Measures a lesson's slides on real screens: (slide id, what is clipped, as a Dutch sentence)."""


@dataclass(frozen=True, slots=True)
class LookedOver:
    """What there is to say about a programme: what is wrong, and how hard each lesson is to read."""

    findings: tuple[Finding, ...]
    levels: tuple[LessonLevel, ...]


PROGRAMME_FILE = "programme.toml"
MAX_FILES = 5_000

_CODE = (".qml", ".js", ".mjs", ".html", ".htm", ".py", ".exe", ".dll", ".so", ".bat", ".cmd", ".ps1", ".sh", ".vbs")
_PICTURES = (".png", ".jpg", ".jpeg", ".webp", ".svg", ".gif", ".bmp")


@dataclass(slots=True)
class _Reading:
    """One walk through a folder: what was read, and what was wrong."""

    pictures: Pictures
    head: ProgrammeToml | None = None
    lessons: list[tuple[Document, LessonDraft]] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)


def read_programme(folder: Path, specs: Specs, trusted: bool) -> Programme:
    """Return the programme in `folder`.

    Args:
        trusted: It was shipped with this program: its pictures may be SVG.

    Raises:
        KnownError: It cannot be used; the sentence names the first file and line, and what to do.
    """
    reading = _read(folder, specs, trusted)
    stops = sorted((f for f in reading.findings if f.stops), key=_order)
    if stops:
        more = f" (En nog {len(stops) - 1}: vertrouwen check laat ze zien.)" if len(stops) > 1 else ""
        raise KnownError(f"Dit lesprogramma kan zo niet worden gebruikt. {_sentence(stops[0])}{more}")
    head = reading.head
    assert head is not None, "a programme without findings has a head"
    return Programme(
        programme_id=head.id,
        title=head.title,
        version=head.version,
        folder=folder.resolve(),
        lessons=tuple(draft.lesson for _, draft in reading.lessons),
        notice=head.notice,
    )


def check_programme(
    folder: Path, specs: Specs, trusted: bool, fits: Fits | None, drawings: Container[str] | None = None
) -> tuple[Finding, ...]:
    """Return all that is wrong with the programme in `folder`; see `look_over`."""
    return look_over(folder, specs, trusted, fits, drawings).findings


def look_over(
    folder: Path, specs: Specs, trusted: bool, fits: Fits | None, drawings: Container[str] | None = None
) -> LookedOver:
    """Return all that is wrong with the programme in `folder`, in the order of its files and lines.

    Args:
        fits: Measures the lessons that can be shown; None: nothing is measured.
        drawings: Names of our own drawings that an activity may ask for; None: any.
    """
    reading = _read(folder, specs, trusted)
    found = list(reading.findings)
    levels = []
    for text, draft in reading.lessons:
        found += [text.placed(r) for s in draft.slides for r in slide_remarks(s, drawings) if not r.stops]
        found += [text.placed(r) for r in (*lesson_remarks(draft), *letter_remarks(draft, drawings)) if not r.stops]
        usable = not draft.lesson.to_come and not any(f.stops and f.file == text.name for f in reading.findings)
        if usable:
            levels.append(lesson_level(draft.lesson))
            found += [text.placed(r) for r in level_remarks(levels[-1])]
        if usable and fits is not None:
            ways = {s.slide.slide_id: s.loc for s in draft.slides}
            for slide, what in fits(draft.lesson):
                found.append(text.placed(Remark(ways.get(slide, ()), what, "Maak de tekst korter.", slide)))
    if folder.is_dir():
        found += _files(folder.resolve(), reading)
    return LookedOver(tuple(sorted(dict.fromkeys(found), key=_order)), tuple(levels))


def used_pictures(folder: Path, specs: Specs, trusted: bool) -> tuple[str, ...]:
    """Return the names of the pictures that the programme in `folder` shows."""
    return tuple(sorted(_read(folder, specs, trusted).pictures.used))


def programme_title(folder: Path) -> str:
    """Return how the programme in `folder` calls itself, or the folder's name."""
    table = document(folder.resolve(), PROGRAMME_FILE).table if folder.is_dir() else None
    title = (table or {}).get("title")
    return shown(title) if isinstance(title, str) and title.strip() else shown(folder.name)


def _read(folder: Path, specs: Specs, trusted: bool) -> _Reading:
    reading = _Reading(Pictures(folder, trusted))
    if not folder.is_dir():
        what = f"Er is geen map {shown(str(folder), 200)}."
        reading.findings.append(
            Finding(folder.name, 0, "", what, "Kies de map waarin programme.toml staat.", stops=True)
        )
        return reading
    root = folder.resolve()
    text = document(root, PROGRAMME_FILE)
    reading.findings += text.findings
    if text.table is None:
        return reading
    checking = Validating(specs, reading.pictures.resolve)
    head, bad = checking.valid(ProgrammeToml, text.table, {"id": "x", "title": "?", "version": "?"})
    reading.findings += [text.placed(r) for r in checking.remarks]
    reading.head = head if not bad else None
    for place, number in enumerate(head.lessons if head else ()):
        line = text.lines.line(("lessons", place))
        if head and number in head.lessons[:place]:
            what = f"Les {number} staat er twee keer."
            reading.findings.append(Finding(text.name, line, "", what, "Haal er één weg.", stops=True))
        elif not (root / (name := f"lesson-{number}.toml")).exists():
            mend = f"Maak het bestand, of haal {number} weg bij lessons."
            reading.findings.append(Finding(text.name, line, "", f"{name} is er niet.", mend, stops=True))
        else:
            _read_lesson(reading, document(root, name), number, specs)
    return reading


def _read_lesson(reading: _Reading, text: Document, number: int, specs: Specs) -> None:
    reading.findings += text.findings
    if text.table is None:
        return
    checking = Validating(specs, reading.pictures.resolve)
    draft = lesson_draft(checking, text.table, number)
    reading.lessons.append((text, draft))
    remarks = list(checking.remarks)
    if draft.lesson.number != number and draft.read("number"):
        what = f"Dit is het bestand van les {number}, maar number is {draft.lesson.number}."
        remarks.append(Remark(("number",), what, f"Schrijf number = {number}.", stops=True))
    # The rules that a lesson cannot do without; the others are for `check_programme`.
    slides = (r for s in draft.slides for r in slide_remarks(s, None))
    remarks += [r for r in (*lesson_remarks(draft), *letter_remarks(draft, None), *slides) if r.stops]
    reading.findings += [text.placed(r) for r in remarks]


def _files(root: Path, reading: _Reading) -> Iterator[Finding]:
    """Say which files do not belong in the folder, and which are there for nothing. Opens none."""
    lessons = {text.name for text, _ in reading.lessons}
    complete = reading.head is not None and len(lessons) == len(reading.head.lessons)
    count = 0
    for at, folders, names in os.walk(root, followlinks=False):
        folders.sort()
        for name in sorted(names):
            path = (Path(at) / name).relative_to(root).as_posix()
            kind, shown_path = Path(name).suffix.lower(), shown(path, 120)
            count += 1
            if count > MAX_FILES:
                what = f"Er staan meer dan {MAX_FILES} bestanden in de map."
                yield Finding(shown(root.name), 0, "", what, "Haal weg wat niet bij de lessen hoort.")
                return
            if kind in _CODE or name.lower() == "qmldir":
                what = "Dit bestand kan iets uitvoeren; dat hoort niet in een lesprogramma."
                yield Finding(shown_path, 0, "", what, "Haal het weg. Het wordt nooit geopend.")
            elif kind in _PICTURES and complete and path not in reading.pictures.used:
                yield Finding(
                    shown_path,
                    0,
                    "",
                    "Geen dia gebruikt dit plaatje.",
                    "Haal het weg als je het niet meer nodig hebt.",
                    serious=False,
                )
            elif (
                kind == ".toml"
                and at == str(root)
                and name not in {PROGRAMME_FILE}
                and complete
                and name not in lessons
            ):
                what = "Deze les staat niet in programme.toml."
                yield Finding(
                    shown_path, 0, "", what, "Zet het nummer bij lessons, of haal het bestand weg.", serious=False
                )


def _order(finding: Finding) -> tuple[bool, bool, int, str, int]:
    number = re.fullmatch(r"lesson-([0-9]{1,2})\.toml", finding.file)
    lesson = int(number.group(1)) if number else 0
    return finding.file != PROGRAMME_FILE, number is None, lesson, finding.file, finding.line


def _sentence(finding: Finding) -> str:
    line = f", regel {finding.line}" if finding.line else ""
    slide = f', dia "{finding.slide}"' if finding.slide else ""
    return f"{finding.file}{line}{slide}: {finding.what} {finding.mend}".rstrip()
