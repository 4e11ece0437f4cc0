"""What the columns of a school's file are called, and what is said of those that are thrown away."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType

from vertrouwen_desktop.domain.confidential.names import digits, tidy_name
from vertrouwen_desktop.features.classes.model import Field

_MAX_HEADING = 30


def heading_key(text: str) -> str:
    """Return what is left of a heading without capitals, spaces, marks and accents: "Groeps-naam " is groepsnaam."""
    plain = unicodedata.normalize("NFKD", tidy_name(text)[:200]).casefold()
    return "".join(c for c in plain if c.isascii() and c.isalnum())


_NAMES = """
roepnaam roepnamen voornaam naam namen kind kinderen leerling leerlingen leerlingnaam naamleerling firstname callname
name volledigenaam
"""
NAME_HEADINGS = frozenset(_NAMES.split())
SURNAME_HEADINGS = frozenset(("achternaam", "achternamen", "familienaam", "geslachtsnaam", "lastname", "surname"))

FIELDS: Mapping[str, Field] = MappingProxyType(
    {
        **dict.fromkeys(("roepnaam", "roepnamen", "voornaam", "firstname", "callname"), Field.CALL_NAME),
        **dict.fromkeys(("naam", "namen", "leerling", "leerlingen", "leerlingnaam"), Field.FULL_NAME),
        **dict.fromkeys(("naamleerling", "volledigenaam", "kind", "kinderen", "name"), Field.FULL_NAME),
        **dict.fromkeys(("voornamen", "doopnamen", "givennames"), Field.GIVEN_NAMES),
        **dict.fromkeys(SURNAME_HEADINGS, Field.SURNAME),
        **dict.fromkeys(("leerjaar", "jaargroep", "jaarlaag", "year"), Field.GROUP),
        **dict.fromkeys(("klas", "klasnaam", "groepsnaam", "groepnaam", "stamgroep"), Field.SCHOOL_CLASS),
        **dict.fromkeys(("basisgroep", "groepscode", "groep", "class"), Field.SCHOOL_CLASS),
        **dict.fromkeys(("leerlingnummer", "leerlingnr", "stamnummer", "stamnr", "llnr"), Field.KEY),
        **dict.fromkeys(("administratienummer", "leerlingid", "leerlingkey", "key"), Field.KEY),
    }
)

DISCARDED: Mapping[str, str] = MappingProxyType(
    {
        **dict.fromkeys(("bsn", "burgerservicenummer", "sofinummer", "sofi", "pgn", "bsnnummer"), "BSN"),
        "bsnondwnr4": "laatste cijfers van het BSN",
        "bsnnr": "BSN",
        **dict.fromkeys(("onderwijsnummer", "onderwijsnr", "ondwnr"), "onderwijsnummer"),
        "rijksregisternummer": "rijksregisternummer",
        **dict.fromkeys(("geboortedatum", "gebdatum", "gebdat", "geboren", "birthdate"), "geboortedatum"),
        **dict.fromkeys(SURNAME_HEADINGS, "achternaam"),
        **dict.fromkeys(("tussenvoegsel", "voorvoegsel", "voorvoegsels", "tussenvoegsels"), "tussenvoegsel"),
        **dict.fromkeys(("voorletters", "voorletters1", "initialen"), "voorletters"),
        **dict.fromkeys(("voornamen", "doopnamen", "givennames"), "voornamen"),
        **dict.fromkeys(("geslacht", "gender", "mv"), "geslacht"),
        **dict.fromkeys(("postcode", "postcodenl", "postnummerbe"), "postcode"),
        **dict.fromkeys(("adres", "straat", "huisnummer", "woonplaats", "plaats"), "adres"),
        **dict.fromkeys(("land", "geboorteland", "nationaliteit", "etniciteit"), "land van herkomst"),
        **dict.fromkeys(("landvader", "landmoeder"), "land van de ouders"),
        **dict.fromkeys(("gewicht", "gewichtnieuw", "leerlinggewicht"), "leerlinggewicht"),
        **dict.fromkeys(("fotourl", "foto"), "foto"),
        **dict.fromkeys(("email", "emailadres", "mail"), "e-mailadres"),
        **dict.fromkeys(("telefoon", "telefoonnummer", "mobiel", "telefoonthuis"), "telefoonnummer"),
        **dict.fromkeys(("gebruikersnaam", "inlognaam"), "gebruikersnaam"),
        **dict.fromkeys(("ouder", "ouder1", "ouder2", "verzorger", "vader", "moeder"), "gegevens van de ouders"),
        "eckid": "ECK iD",
        **dict.fromkeys(("instroomdatum", "uitstroomdatum", "inschrijfdatum"), "in- of uitstroomdatum"),
        "startondwjgr3": "startdatum van groep 3",
        "vestiging": "vestiging",
        "toevoegingen": "toevoegingen",
        "mutatiedatum": "wijzigingsdatum",
    }
)
"""Most telling first: in this order it is said."""

NEVER_A_KEY = frozenset(("BSN", "onderwijsnummer", "rijksregisternummer"))


def shown_heading(text: str, number: int) -> str:
    """Return a heading as it may be shown; one that may be a value is "Kolom 3"."""
    name = tidy_name(text)
    good = 0 < len(name) <= _MAX_HEADING and digits(name) <= 2 and "@" not in name and any(c.isalpha() for c in name)
    return name if good else f"Kolom {number}"


def said_order(what: str) -> int:
    """Return where in a list of things thrown away this one stands."""
    known = list(dict.fromkeys(DISCARDED.values()))
    return known.index(what) if what in known else len(known)
