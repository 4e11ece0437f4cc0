"""Makes wrong files: most can be read and hold wrong things, some are damaged as well."""

from __future__ import annotations

import csv
import io
import random
from xml.sax.saxutils import escape, quoteattr

BSN = ("123456782", "111222333", "123.456.782", "123 456 782")
PRIVATE = (*BSN, "12-03-2016", "2016-03-12", "1234 AB", "ouder@voorbeeld.invalid", "06-12345678")
NASTY = (
    *PRIVATE,
    *("Sanne", "Joris", "Sam", "Sam", "Sam B.", "Méline", "Jose\u0301", "Çelik", "Boom, Sanne", "Sanne van der Boom"),
    *("", " ", "\u202eSanne", "San\u200bne", "=SUM(A1)", "@x", "🦊", "½½", "٣٤٥", "x" * 300, "'", '"', ",", ";", "\t"),
    *("two\nlines", "<b>", "&amp;", "H", "S", "C", "N", "5/6", "6", "06", "6A", "Groep 6", "2026-2027", "De Uilen"),
    *("Sanne 123456782", "B 12-03-2016", "null", "-", "0", "00012", "a" * 45, "Å" * 41, "\ufeff"),
)
HEADINGS = (
    *("Roepnaam", "Voornaam", "Voornamen", "Naam", "Achternaam", "Klas", "Groep", "Leerjaar", "Leerlingnummer"),
    *(
        "BSN",
        "Geboortedatum",
        "E-mail",
        "Opmerking",
        "",
        "ROEPNAAM ",
        "Roepnaam",
        "123456782",
        "Sanne 123456782",
        "Gróép",
    ),
)
ELEMENTS = (
    *("roepnaam", "roepnaam", "achternaam", "voornamen", "jaargroep", "bsn", "geboortedatum", "postcodenl", "naam"),
    *("toevoegingen", "mutatiedatum", "onbekend", "samengestelde_groepen", "leerling", "groep", "vestiging"),
)
ENCODINGS = ("utf-8", "utf-8", "utf-8", "utf-8-sig", "cp1252", "utf-16")


def csv_file(chance: random.Random) -> bytes:
    width = chance.randint(1, 8)
    rows = [
        [chance.choice(NASTY) for _ in range(max(0, width + chance.choice((-1, 0, 0, 0, 0, 2))))]
        for _ in range(chance.randint(1, 12))
    ]
    if chance.random() < 0.8:
        rows.insert(chance.choice((0, 0, 0, 1)), [chance.choice(HEADINGS) for _ in range(width)])
    text = io.StringIO(newline="")
    quoting = chance.choice((csv.QUOTE_MINIMAL, csv.QUOTE_ALL))
    csv.writer(
        text, delimiter=chance.choice(";,\t|"), quoting=quoting, lineterminator=chance.choice(("\n", "\r\n", "\r"))
    ).writerows(rows)
    return _damaged(chance, text.getvalue().encode(chance.choice(ENCODINGS), "replace"))


def edexml_file(chance: random.Random) -> bytes:
    keys = [chance.choice(("g", "g", "h", "001", "", *BSN)) for _ in range(4)]
    groups = "".join(
        f"<{kind} key={quoteattr(key)}>{_elements(chance, ('naam', 'jaargroep'))}</{kind}>"
        for key in keys[: chance.randint(0, 4)]
        for kind in [chance.choice(("groep", "groep", "samengestelde_groep"))]
    )
    pupils = "".join(_pupil(chance, keys) for _ in range(chance.randint(0, 8)))
    blocks = [
        f"<school>{_elements(chance, ('schooljaar', 'brincode', 'auteur'))}</school>",
        f"<groepen>{groups}</groepen>",
    ]
    blocks += [
        f"<leerlingen>{pupils}</leerlingen>",
        "<leerkrachten><leerkracht key='L'><roepnaam>Marit</roepnaam></leerkracht></leerkrachten>",
    ]
    if chance.random() < 0.2:
        chance.shuffle(blocks)
    if chance.random() < 0.1:
        blocks.pop(chance.randrange(len(blocks)))
    root = chance.choice(("EDEX", "EDEX", "EDEX", "EDEX", "EDEX", "leerlinggegevens", "rss"))
    encoding = chance.choice(ENCODINGS)
    told = encoding.replace("-sig", "").replace("cp", "windows-") if chance.random() < 0.95 else "UTF-8"
    order = "<!DOCTYPE EDEX [<!ENTITY x 'ha'>]>" if chance.random() < 0.03 else ""
    text = f'<?xml version="1.0" encoding="{told}"?>{order}<{root}>{"".join(blocks)}</{root}>'
    return _damaged(chance, text.encode(encoding, "xmlcharrefreplace"))


def _pupil(chance: random.Random, keys: list[str]) -> str:
    key = "" if chance.random() < 0.1 else f" key={quoteattr(chance.choice(('1', '01', '001', '2', '3', '4', *BSN)))}"
    group = f"<groep key={quoteattr(chance.choice(keys))}/>" if chance.random() < 0.8 else ""
    good = f"<roepnaam>{chance.choice(('Sam', 'Noor', 'Zoë', 'Bram', 'Imani'))}</roepnaam>" * (chance.random() < 0.5)
    others = _elements(chance, ELEMENTS)
    return f"<leerling{key} eckid={quoteattr(_xml_text(chance))}>{good}{others}{group}</leerling>"


def _elements(chance: random.Random, names: tuple[str, ...], depth: int = 0) -> str:
    found = ""
    for name in chance.choices(names, k=chance.randint(0, 6)):
        deep = depth < 3 and chance.random() < 0.1
        found += f"<{name}>{_elements(chance, ELEMENTS, depth + 1) if deep else escape(_xml_text(chance))}</{name}>"
    return found


def _xml_text(chance: random.Random) -> str:
    return "".join(c for c in chance.choice(NASTY) if c >= " " or c in "\t\n")


def _damaged(chance: random.Random, data: bytes) -> bytes:
    if chance.random() < 0.7 or not data:
        return data
    bad = bytearray(data)
    for _ in range(chance.randint(1, 5)):
        at = chance.randrange(len(bad) + 1)
        bad[at : at + chance.randrange(20)] = bytes(chance.randrange(256) for _ in range(chance.randrange(12)))
        if not bad:
            break
    return bytes(bad)
