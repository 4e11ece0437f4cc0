"""Papers made: typst sets them, from our own templates and our own typeface and nothing else."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime, time, tzinfo
from functools import cached_property
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING, Any

from vertrouwen_desktop.domain.errors import BugError, KnownError
from vertrouwen_desktop.domain.lesson_papers import PaperFacts, PaperOrder
from vertrouwen_desktop.features.documents.drawings import ForPrint, drawings
from vertrouwen_desktop.features.documents.lesson_press import NAMES, Job, job
from vertrouwen_desktop.features.documents.model import (
    ErasureCertificate,
    Paper,
    PupilReport,
    PurgeCertificate,
    RecoverySheet,
)
from vertrouwen_desktop.features.documents.pages import (
    erasure_page,
    pupil_export,
    purge_page,
    recovery_page,
    report_page,
)
from vertrouwen_desktop.features.documents.schema import Page
from vertrouwen_desktop.features.documents.typeface import UNPRINTABLE, for_paper, letters_of

if TYPE_CHECKING:
    import typst
    from pydantic import BaseModel

_NOON = time(12)
FONT = "Andika-Regular.ttf"
STANDARD = "ua-1"
"""PDF/UA-1: tagged, with a title and a language, and every letter has a shape; typst refuses what breaks it."""


class Press:
    """Makes papers as bytes; keeps nothing and writes nothing.

    Setting a page takes some milliseconds, the first one longer: call it in a worker thread. One press may be used by
    several threads.

    Args:
        resources: The folder with `print/` and `fonts/`.
        zone: In which moments are told; None: this computer's.
        for_print: Makes photos of a programme small and grey; None: they are left out.
    """

    def __init__(self, resources: Path, zone: tzinfo | None = None, for_print: ForPrint | None = None) -> None:
        self._resources, self._zone, self._for_print = resources, zone, for_print

    def pupil_report(self, report: PupilReport) -> bytes:
        """Return the PDF for the parents."""
        return self._pdf(Paper.PUPIL_REPORT, report_page(report, self._zone), report.on)

    def pupil_json(self, report: PupilReport) -> bytes:
        """Return the same as JSON in UTF-8, for another program; format: docs/export.md."""
        return pupil_export(report).model_dump_json(indent=2).encode("utf-8")

    def recovery_sheet(self, sheet: RecoverySheet) -> bytes:
        """Return the PDF with the recovery key."""
        return self._pdf(Paper.RECOVERY_SHEET, recovery_page(sheet), sheet.on)

    def erasure(self, certificate: ErasureCertificate) -> bytes:
        """Return the PDF that proves an erasure."""
        on = certificate.proof.at.astimezone(self._zone).date()
        return self._pdf(Paper.ERASURE, erasure_page(certificate, self._zone), on)

    def purge(self, certificate: PurgeCertificate) -> bytes:
        """Return the PDF of what was purged."""
        return self._pdf(Paper.PURGE, purge_page(certificate), certificate.on)

    def lesson_paper(self, order: PaperOrder, facts: PaperFacts) -> bytes:
        """Return the PDF of a paper of a lesson."""
        wanted = job(order, facts)
        return self._as_pdf(wanted.template, self._inputs(wanted.page, self._drawings(wanted)), facts.on)

    def lesson_pages(self, order: PaperOrder, facts: PaperFacts, per_inch: int) -> tuple[bytes, ...]:
        """Return each page of the same as PNG, to look at."""
        wanted = job(order, facts)
        inputs = self._inputs(wanted.page, self._drawings(wanted))
        made = self._set(wanted.template, inputs, format="png", ppi=float(per_inch))
        return tuple(made) if isinstance(made, list) else (made,)

    def _drawings(self, wanted: Job) -> dict[str, str]:
        return drawings(wanted.pictures, self._resources / "drawings", wanted.page.grey, self._for_print)

    def _pdf(self, paper: Paper, page: Page, on: date) -> bytes:
        return self._as_pdf(paper, self._inputs(page), on)

    def _as_pdf(self, template: str, inputs: dict[str, str], on: date) -> bytes:
        stamp = datetime.combine(on, _NOON, UTC)
        made = self._set(template, inputs, format="pdf", pdf_standards=STANDARD, timestamp=stamp)
        assert isinstance(made, bytes), "a PDF is one file"
        return made

    def _inputs(self, page: BaseModel, pictures: dict[str, str] | None = None) -> dict[str, str]:
        data = _printable(page.model_dump(mode="json"), self._letters)
        has_gaps = UNPRINTABLE in json.dumps(data, ensure_ascii=False)
        given = {"page": json.dumps(data | {"has_gaps": has_gaps})}
        return given | {"pictures": json.dumps(pictures)} if pictures is not None else given

    def _set(self, template: str, inputs: dict[str, str], **how: Any) -> Any:
        typst, root = self._typst, self._resources
        try:
            return typst.Compiler(
                root / "print" / f"{template}.typ",
                root=root,
                font_paths=self._fonts,
                ignore_system_fonts=True,
                sys_inputs=inputs,
                package_path=root,  # there are no packages in it, and none are asked for
                package_cache_path=root,
            ).compile(**how)
        except typst.TypstError:
            raise BugError(f"{template} cannot be set") from None  # its own message may hold what was typed

    @cached_property
    def _typst(self) -> ModuleType:
        try:
            import typst
        except ImportError:
            raise KnownError(
                "Een PDF maken lukt op deze laptop niet. Vraag de beheerder om het programma opnieuw neer te zetten."
            ) from None
        return typst

    @cached_property
    def _fonts(self) -> typst.Fonts:
        fonts: typst.Fonts = self._typst.Fonts(
            include_system_fonts=False, include_embedded_fonts=False, font_paths=[self._resources / "fonts"]
        )
        return fonts

    @cached_property
    def _letters(self) -> frozenset[str]:
        return letters_of(self._resources / "fonts" / FONT)


def _printable(value: Any, letters: frozenset[str]) -> Any:
    """Return JSON data with every text made ready for paper; the keys and the names of drawings are ours."""
    if isinstance(value, str):
        return for_paper(value, letters)
    if isinstance(value, list):
        return [_printable(one, letters) for one in value]
    if isinstance(value, dict):
        return {key: one if key in NAMES else _printable(one, letters) for key, one in value.items()}
    return value
