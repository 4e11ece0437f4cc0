"""A child that does not exist, and papers about it."""

from datetime import UTC, date, datetime, timedelta

from vertrouwen_desktop.domain.confidential.people import Adult, Pairing, People, Pupil, Role, School, SchoolClass
from vertrouwen_desktop.domain.confidential.retention import terms
from vertrouwen_desktop.domain.confidential.rights import BackupOfPupil, Category, Due, ErasureProof, PupilFact
from vertrouwen_desktop.features.documents.model import (
    ErasureCertificate,
    PupilReport,
    PurgeCertificate,
    RecoverySheet,
    report_about,
)

TODAY = date(2026, 11, 22)
MORNING = datetime(2026, 11, 19, 7, 46, tzinfo=UTC)
GROUPS = ("7K4M", "QX2W", "9HFD", "3TRA", "BYN8", "5CVE", "MJ6P", "W2ZH", "RUQA")

PEOPLE = People(
    school=School("Basisschool De Oever"),
    adults=(
        Adult("a1", "Juf Marit", Role.TEACHER),
        Adult("a2", "Sam", Role.YOUTH_WORKER),
        Adult("a3", "Meester Ko", Role.TEACHER, active=False),
    ),
    classes=(SchoolClass("c1", "6a", "6", "2026-2027"), SchoolClass("c2", "7", "7")),
    pairings=(Pairing("p1", "c1", "a1", "a2", date(2026, 8, 1)), Pairing("p2", "c2", "a3", "", date(2026, 8, 1))),
    pupils=(Pupil("k1", "c1", "Noor", "B", group="6"), Pupil("k2", "c2", "Imre")),
)

FACTS = (
    PupilFact(Category.READINGS, "Spanning bij afronden", "1: rustig", MORNING + timedelta(minutes=40)),
    PupilFact(Category.READINGS, "Spanning bij aankomst", "3: spannend", MORNING),
    PupilFact(Category.MOMENTS, "Moment in les 1", "Noor liep even weg. Sam ging mee.", MORNING),
    PupilFact(Category.PUPILS, "Roepnaam", "Noor"),
)


def report(*facts: PupilFact) -> PupilReport:
    """Return a report with `facts`, or with those of the sample."""
    return report_about(PEOPLE, "k1", facts or FACTS, terms(), TODAY, date(2027, 1, 17))


def told(text: str) -> PupilReport:
    """Return a report with one fact, told as `text`."""
    return report(PupilFact(Category.MOMENTS, "Moment in les 1", text, MORNING))


SHEET = RecoverySheet(GROUPS, TODAY)
PROOF = ErasureProof(
    pupil_id="kind-0f3a",
    at=MORNING,
    rows=83,
    searched=(("Gegevensbestand", 1), ("Tijdelijke map", 12)),
    hits=0,
    backups=(BackupOfPupil("Reservekopie van 20 november 2026", date(2027, 1, 15)),),
)
ERASED = ErasureCertificate(PROOF, "Basisschool De Oever")
PURGED = PurgeCertificate(
    (Due(Category.MOMENTS, 14, date(2025, 9, 3), ("m1",)), Due(Category.READINGS, 212, date(2025, 9, 10), ("r1",))),
    terms(),
    226,
    TODAY,
    "Basisschool De Oever",
    date(2027, 1, 17),
)
