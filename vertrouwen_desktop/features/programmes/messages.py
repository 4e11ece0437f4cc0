"""What is wrong, in Dutch: for pydantic, tomllib and Markdown, whose own words no teacher should read."""

from __future__ import annotations

import difflib
import re
from collections.abc import Collection, Mapping
from types import MappingProxyType

from pydantic_core import ErrorDetails

from vertrouwen_desktop.features.programmes.toml_lines import Loc

Said = tuple[str, str]
"""What is wrong, and how to mend it."""

_WHOLE: Said = ("{key} moet een heel getal zijn.", "Schrijf een getal zonder aanhalingstekens, zoals 5.")
_NUMBER: Said = ("{key} moet een getal zijn.", "Schrijf een getal zonder aanhalingstekens, zoals 4 of 4.5.")
_YES_NO: Said = ("{key} moet true (ja) of false (nee) zijn.", "Schrijf true of false, zonder aanhalingstekens.")
_LIST: Said = ("{key} moet een lijst zijn.", "Zet de onderdelen tussen [ en ], met komma's ertussen.")
_TABLE: Said = ("{key} moet een groepje regels zijn.", "Schrijf het tussen {{ en }}, of onder een eigen kopje.")
_CHOICE: Said = ("{key} kan dit niet zijn.", "Kies uit: {expected}.")

_SENTENCES: Mapping[str, Said] = MappingProxyType(
    {
        "missing": ("{key} ontbreekt.", "Zet {key} erbij."),
        "string_type": ("{key} moet tekst zijn.", "Zet het tussen aanhalingstekens."),
        "string_too_long": ("{key} is te lang.", "Houd het bij hooguit {max_length} tekens."),
        "string_pattern_mismatch": ("{key} heeft niet de goede vorm.", "Gebruik kleine letters, cijfers en {stripe}."),
        "greater_than": ("{key} is te laag.", "Kies een getal boven {gt}."),
        "greater_than_equal": ("{key} is te laag.", "Kies {ge} of meer."),
        "less_than": ("{key} is te hoog.", "Kies een getal onder {lt}."),
        "less_than_equal": ("{key} is te hoog.", "Kies {le} of minder."),
        "too_short": ("{key} heeft te weinig onderdelen.", "Zet er minstens {min_length} in."),
        "too_long": ("{key} heeft te veel onderdelen.", "Houd het bij hooguit {max_length}."),
        "enum": _CHOICE,
        "literal_error": _CHOICE,
        **dict.fromkeys(("int_type", "int_parsing", "int_from_float", "int_parsing_size"), _WHOLE),
        **dict.fromkeys(("float_type", "float_parsing", "finite_number"), _NUMBER),
        **dict.fromkeys(("bool_type", "bool_parsing"), _YES_NO),
        **dict.fromkeys(("list_type", "tuple_type", "set_type"), _LIST),
        **dict.fromkeys(("dict_type", "model_type", "model_attributes_type", "dataclass_type"), _TABLE),
    }
)


def shown(text: str, length: int = 60) -> str:
    """Return foreign `text` so that it can stand in a sentence and in a terminal."""
    clean = "".join(c if c.isprintable() else "\N{REPLACEMENT CHARACTER}" for c in text[: length + 1])
    return clean if len(clean) <= length else f"{clean[:length]}…"


def key_name(loc: Loc) -> str:
    """Return how an author knows a value: `teacher.say`, `panels (nummer 2) text`."""
    name = ""
    for part in loc:
        if isinstance(part, int):
            name += f" (nummer {part + 1})"
        else:
            name += f"{' ' if name.endswith(')') else '.' if name else ''}{shown(part)}"
    return name.strip() or "dit"


def schema_error(error: ErrorDetails, keys: Collection[str]) -> Said:
    """Return what one pydantic error means; `keys` are the known names, to guess what was meant."""
    key, kind, given = key_name(error["loc"]), error["type"], error.get("ctx", {})
    if kind == "extra_forbidden":
        return _unknown_key(key, str(error["loc"][-1]), keys)
    if kind in ("value_error", "assertion_error"):
        said = shown(str(given.get("error", "")) or "Dit klopt niet.", 300)
        return f"{key}: {said if said[-1] in '.!?' else said + '.'}", getattr(given.get("error"), "mend", "")
    if kind == "string_too_short":
        short = given.get("min_length", 1)
        return (f"{key} is {'leeg' if short == 1 else 'te kort'}.", f"Schrijf minstens {short} teken(s).")
    if kind not in _SENTENCES:
        return f"{key} klopt niet.", "Kijk in een les die wel goed is hoe het hoort."
    ctx = {k: str(v).replace(" or ", " of ") for k, v in given.items() if k != "error"}
    ctx["stripe"] = "_" if "_" in ctx.get("pattern", "") else "-"
    what, mend = _SENTENCES[kind]
    return what.format(key=key), mend.format_map({"key": key, **ctx})


def _unknown_key(key: str, last: str, keys: Collection[str]) -> Said:
    meant = [k for k in difflib.get_close_matches(last[:60], sorted(keys), n=1, cutoff=0.6) if k != last]
    if meant:
        return f"{key} kennen we niet.", f"Bedoel je {meant[0]}?"
    return f"{key} hoort hier niet.", "Haal het weg, of zet het onder het goede kopje."


_SYNTAX: tuple[tuple[str, str, str], ...] = (
    ("Expected '=' after a key", "Na de naam ontbreekt een =.", 'Schrijf het zo: title = "Samen beginnen".'),
    ("Invalid value", "Na de = staat geen goede waarde.", "Zet tekst tussen aanhalingstekens; schrijf een getal kaal."),
    (
        "Expected newline",
        "Na de waarde staat nog iets.",
        'Begin een nieuwe regel, of kijk of hierboven een """ ontbreekt.',
    ),
    ("Unclosed array", "Een lijst is niet gesloten.", "Zet er een ] achter."),
    ("Unclosed inline table", "Een groepje is niet gesloten.", "Zet er een } achter."),
    (
        "Unterminated string",
        "Een tekst is niet gesloten.",
        "Zet er een aanhalingsteken achter, of drie na een lange tekst.",
    ),
    ("Expected \"'''\"", "Een lange tekst is niet gesloten.", "Zet er ''' achter."),
    ('Expected "\'"', "Een tekst is niet gesloten.", "Zet er een ' achter."),
    (
        "Illegal character '\\n'",
        "Een tekst loopt door op de volgende regel.",
        'Gebruik """ voor en na een lange tekst.',
    ),
    ("Illegal character", "Hier staat een teken dat niet mag.", "Haal het weg en typ het opnieuw."),
    ("Unescaped '\\'", "Een \\ mag hier niet zo staan.", "Schrijf \\\\ of gebruik / in een pad."),
    ("Cannot overwrite", "Deze naam staat er twee keer.", "Haal er één weg."),
    ("Duplicate inline", "Deze naam staat er twee keer.", "Haal er één weg."),
    ("Cannot declare", "Dit kopje staat er twee keer.", "Haal er één weg, of gebruik [[ ]] voor een volgende."),
    ("Cannot mutate", "Dit kopje past niet bij wat er al staat.", "Schrijf het overal met [[ ]], of overal met [ ]."),
    ("Expected ']", "Een kopje is niet gesloten.", "Sluit [ met ] en [[ met ]]."),
    ("Invalid initial character", "Hier hoort een naam.", "Gebruik letters, cijfers, - of _."),
    ("Invalid date", "Deze datum of tijd bestaat niet.", "Zet hem tussen aanhalingstekens."),
)


def syntax_error(message: str) -> tuple[int | None, Said]:
    """Return the line (None: the end of the file) and the meaning of what tomllib says."""
    where = re.search(r"\(at line (\d+), column \d+\)$", message)
    said = next(((what, mend) for start, what, mend in _SYNTAX if message.startswith(start)), None)
    line = int(where.group(1)) if where else None
    return line, said or ("Deze regel is niet te lezen.", "Vergelijk hem met een les die wel goed is.")


_MARKDOWN: Mapping[str, Said] = MappingProxyType(
    {
        "*": ("Schuine letters kunnen niet.", "Schrijf **vet** met twee sterretjes, of gewoon."),
        "_": ("Schuine letters kunnen niet.", "Schrijf **vet** met twee sterretjes, of gewoon."),
        "#": ("Een kopje in de tekst kan niet.", "Zet het in title, of schrijf het **vet**."),
        "=": ("Een kopje in de tekst kan niet.", "Zet het in title, of schrijf het **vet**."),
        "-": ("Een streep in de tekst kan niet.", "Laat een lege regel open."),
        ">": ("Een inspringend citaat kan niet.", "Haal de > weg."),
        ".": ("Genummerde regels kunnen niet.", "Begin elke regel met een - en een spatie."),
        ")": ("Genummerde regels kunnen niet.", "Begin elke regel met een - en een spatie."),
        "`": ("Code kan niet op een dia.", "Haal de ` weg."),
        "~": ("Code kan niet op een dia.", "Haal de ~ weg."),
        "code_block": ("Ingesprongen regels kunnen niet.", "Haal de spaties voor de regel weg."),
        "html_inline": ("HTML kan niet op een dia.", "Haal weg wat tussen < en > staat."),
        "html_block": ("HTML kan niet op een dia.", "Haal weg wat tussen < en > staat."),
        "image": ("Een plaatje in de tekst kan niet.", "Zet het in picture, met picture_alt erbij."),
        "link_open": ("Een link kan niet op een dia.", "Haal de link weg en schrijf alleen de woorden."),
        "autolink": ("Een link kan niet op een dia.", "Haal de link weg en schrijf alleen de woorden."),
    }
)


def markdown_error(mark: str) -> Said:
    """Return how to write what `domain.markdown.NotAllowed` refuses."""
    other = ("Deze opmaak kan niet.", "Gebruik alleen alinea's, - voor een rijtje en **vet**.")
    return _MARKDOWN.get(mark) or _MARKDOWN.get(mark[:1]) or other
