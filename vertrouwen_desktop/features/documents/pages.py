"""From what is known to what a template is given: numbers and days become words."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, tzinfo

from vertrouwen_desktop.domain.confidential.rights import PupilFact, Term
from vertrouwen_desktop.features.documents.model import (
    ErasureCertificate,
    PupilReport,
    PurgeCertificate,
    RecoverySheet,
)
from vertrouwen_desktop.features.documents.schema import (
    BackupLine,
    CategoryPart,
    ErasurePage,
    FactLine,
    FactOut,
    Place,
    PupilExport,
    PupilOut,
    PurgeLine,
    PurgePage,
    RecoveryPage,
    ReportPage,
    TermOut,
)
from vertrouwen_desktop.features.documents.words import CATEGORIES, count_words, day_words, moment_words, term_words


def report_page(report: PupilReport, zone: tzinfo | None) -> ReportPage:
    """Return what stands in the report for the parents; moments in `zone`."""
    until = _until(report.terms)
    kept = {category: report.facts_of(category) for category in CATEGORIES}
    return ReportPage(
        name=report.name,
        group=report.class_name if report.groups in ("", report.class_name) else _group(report),
        school=report.school,
        on=day_words(report.on),
        contacts=report.contacts,
        parts=tuple(
            CategoryPart(
                title=CATEGORIES[category].title,
                why=CATEGORIES[category].why,
                until=until.get(category, ""),
                facts=tuple(_line(fact, zone) for fact in facts),
            )
            for category, facts in kept.items()
            if facts
        ),
        nothing_about=tuple(CATEGORIES[category].title for category, facts in kept.items() if not facts),
        backups_until=day_words(report.backups_until) if report.backups_until else "",
    )


def recovery_page(sheet: RecoverySheet) -> RecoveryPage:
    """Return what stands on the recovery sheet."""
    return RecoveryPage(groups=sheet.groups, on=day_words(sheet.on))


def erasure_page(certificate: ErasureCertificate, zone: tzinfo | None) -> ErasurePage:
    """Return what stands in the proof that a pupil was erased; the pupil's id is left out."""
    proof = certificate.proof
    return ErasurePage(
        school=certificate.school,
        at=moment_words(_in(zone, proof.at)),
        rows=count_words(proof.rows, "regel", "regels"),
        searched=tuple(Place(name=name[:1].upper() + name[1:], count=str(count)) for name, count in proof.searched),
        hits=proof.hits,
        backups=tuple(BackupLine(name=one.name, expires_on=day_words(one.expires_on)) for one in proof.backups),
    )


def purge_page(certificate: PurgeCertificate) -> PurgePage:
    """Return what stands in the certificate of the purge list."""
    until = _until(certificate.terms)
    return PurgePage(
        school=certificate.school,
        on=day_words(certificate.on),
        rows=count_words(certificate.rows, "regel", "regels"),
        lines=tuple(
            PurgeLine(
                title=CATEGORIES[due.category].name,
                count=due.count,
                since=day_words(due.since),
                until=until.get(due.category, ""),
            )
            for due in certificate.purged
        ),
        backups_until=day_words(certificate.backups_until) if certificate.backups_until else "",
    )


def pupil_export(report: PupilReport) -> PupilExport:
    """Return everything about a pupil for another program: texts as they were typed, moments with their zone."""
    return PupilExport(
        made_on=report.on.isoformat(),
        pupil=PupilOut(
            name=_storable(report.name), class_name=report.class_name, groups=report.groups, school=report.school
        ),
        facts=tuple(
            FactOut(
                category=fact.category,
                category_name=CATEGORIES[fact.category].title,
                what=_storable(fact.what),
                text=_storable(fact.text),
                at=fact.at,
            )
            for category in CATEGORIES
            for fact in report.facts_of(category)
        ),
        terms=tuple(TermOut(category=term.category, days=term.days, until=term_words(term)) for term in report.terms),
    )


def _group(report: PupilReport) -> str:
    return f"{report.class_name} (groep {report.groups})" if report.class_name else f"groep {report.groups}"


def _line(fact: PupilFact, zone: tzinfo | None) -> FactLine:
    return FactLine(what=fact.what, at=moment_words(_in(zone, fact.at)) if fact.at else "", text=fact.text)


def _until(terms: tuple[Term, ...]) -> Mapping[str, str]:
    return {term.category: term_words(term) for term in terms}


def _in(zone: tzinfo | None, moment: datetime) -> datetime:
    return moment.astimezone(zone)


def _storable(text: str) -> str:
    """Return `text` without halves of a character pair, which no file can hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
