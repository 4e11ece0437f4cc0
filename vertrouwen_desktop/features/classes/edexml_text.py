"""From the bytes of an EDEXML file to the few elements that are used."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from vertrouwen_desktop.domain.errors import KnownError

if TYPE_CHECKING:
    from vertrouwen_desktop.features.classes.edexml_reader import Found

MAX_BYTES = 20_000_000
MAX_COUNT = 1_500_000
_SLOW = (b"\n", b"\r", b"]", b"&", b"=")
"""Each costs the parser a step of its own: twenty megabytes of ] in CDATA take it more than two seconds."""
_CAN_BE_WRONG = ("utf-8", "utf8", "utf-16", "us-ascii", "ascii")
_ZIP = "Dit is een zip of een Excel-bestand. Pak de zip eerst uit en kies het bestand EDEX.XML."
_BAD_ENCODING = "De letters in dit bestand kloppen niet met de tekenset die erboven staat. Maak de export opnieuw."
_BROKEN = "Dit bestand is beschadigd of niet af{where}. Maak de export opnieuw."
_HIDDEN = (
    "In dit bestand staat een opdracht die er niet in hoort (DOCTYPE). Het is niet geopend. Maak de export opnieuw."
)


def elements(data: bytes) -> Found:
    """Return what is used of the file.

    Raises:
        KnownError: It is too big, damaged, dangerous or no EDEXML at all.
    """
    from xml.sax import SAXException

    from defusedxml import DefusedXmlException
    from defusedxml.sax import make_parser

    from vertrouwen_desktop.features.classes.edexml_reader import Reader

    _refuse_at_sight(data)
    reader = Reader()
    parser = make_parser()
    parser.forbid_dtd = True
    parser.setContentHandler(reader)
    try:
        parser.feed(data)
        parser.close()
    except DefusedXmlException:
        raise KnownError(_HIDDEN) from None
    except SAXException:
        if not _is_readable(data):
            raise KnownError(_BAD_ENCODING) from None
        line = parser.getLineNumber()
        raise KnownError(_BROKEN.format(where=f" (regel {line})" if line else "")) from None
    except (LookupError, UnicodeError, ValueError):
        raise KnownError(_BAD_ENCODING) from None
    return reader.found


def _refuse_at_sight(data: bytes) -> None:
    """Refuse what would take long, or is something else, before a parser sees it."""
    from vertrouwen_desktop.features.classes.edexml_reader import MAX_ELEMENTS, NOT_EDEX, TOO_MUCH

    if len(data) > MAX_BYTES:
        raise KnownError("Dit bestand is groter dan 20 MB. Maak een export met alleen de groepen die je nodig hebt.")
    if data.startswith(b"PK\x03\x04"):
        raise KnownError(_ZIP)
    head = data[:400].replace(b"\x00", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n")
    if not head:
        raise KnownError("Dit bestand is leeg. Maak de export opnieuw.")
    if not head.startswith(b"<") or head.lower().startswith((b"<!doctype html", b"<html")):
        raise KnownError(NOT_EDEX)
    if any(data.count(one) > MAX_COUNT for one in _SLOW) or data.count(b"<") > 4 * MAX_ELEMENTS:
        raise KnownError(TOO_MUCH)


def _is_readable(data: bytes) -> bool:
    """Tell whether the bytes are in the encoding that the first line names, as far as that can be wrong."""
    told = re.search(rb"""encoding=["']([\w.-]+)""", data[:200])
    name = told.group(1).decode("ascii", "replace").lower() if told else "utf-8"
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        name = "utf-16"
    try:
        data.decode(name if name in _CAN_BE_WRONG else "latin-1")
    except UnicodeError:
        return False
    return True
