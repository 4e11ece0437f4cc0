"""What leaves the program: the JSON export of a pupil (docs/export.md), and the data that a template is given."""

from __future__ import annotations

from typing import Literal

from pydantic import AwareDatetime, BaseModel

from vertrouwen_desktop.domain.confidential.rights import Category


class _Out(BaseModel, frozen=True, extra="forbid", hide_input_in_errors=True):
    pass


class FactOut(_Out):
    """One thing that is kept: the category by its code and in words, a heading and the text as it was typed."""

    category: Category
    category_name: str
    what: str
    text: str
    at: AwareDatetime | None


class TermOut(_Out):
    """How long a category is kept, in days and in words."""

    category: Category
    days: int
    until: str


class PupilOut(_Out):
    """Who it is about."""

    name: str
    class_name: str
    groups: str
    school: str


class PupilExport(_Out):
    """Everything about one pupil, to be read by another program; a newer `version` may add, never change."""

    format: Literal["vertrouwen-kind"] = "vertrouwen-kind"
    version: Literal[1] = 1
    made_on: str
    pupil: PupilOut
    facts: tuple[FactOut, ...]
    terms: tuple[TermOut, ...]


class FactLine(_Out):
    """One row of a table on paper."""

    what: str
    at: str
    text: str


class CategoryPart(_Out):
    """A heading on paper with what stands under it."""

    title: str
    why: str
    until: str
    facts: tuple[FactLine, ...]


class ReportPage(_Out):
    """pupil-report.typ."""

    name: str
    group: str
    school: str
    on: str
    contacts: tuple[str, ...]
    parts: tuple[CategoryPart, ...]
    nothing_about: tuple[str, ...]
    backups_until: str


class RecoveryPage(_Out):
    """recovery-sheet.typ."""

    groups: tuple[str, ...]
    on: str


class Place(_Out):
    """Where was searched, and how much."""

    name: str
    count: str


class BackupLine(_Out):
    """A backup that still holds what was erased, and its last day."""

    name: str
    expires_on: str


class ErasurePage(_Out):
    """erasure.typ."""

    school: str
    at: str
    rows: str
    searched: tuple[Place, ...]
    hits: int
    backups: tuple[BackupLine, ...]


class PurgeLine(_Out):
    """One category of what was purged."""

    title: str
    count: int
    since: str
    until: str


class PurgePage(_Out):
    """purge.typ."""

    school: str
    on: str
    rows: str
    lines: tuple[PurgeLine, ...]
    backups_until: str


Page = ReportPage | RecoveryPage | ErasurePage | PurgePage
