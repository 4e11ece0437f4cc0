"""How a name, a class and a year group are written: tidy, short, and nothing but that."""

from __future__ import annotations

import re
import unicodedata

from vertrouwen_desktop.domain.errors import KnownError

MAX_NAME = 40
MAX_GROUPS = 12
_DIGITS_IN_NAME = 2
_DIGITS_IN_CLASS = 8
_IN_NAMES = "'’‘ʼ`´-‐‑. "
_SCHOOL_YEAR = re.compile(r"(?<!\d)20\d\d ?[-/] ?20\d\d(?!\d)")
_MOJIBAKE = "ªº"


def tidy_name(text: str) -> str:
    """Return a name in NFC with single spaces, without control, direction and other invisible characters."""
    spaced = (" " if c.isspace() or unicodedata.category(c) == "Cc" else c for c in text)
    seen = "".join(c for c in spaced if unicodedata.category(c)[0] != "C")
    return " ".join(unicodedata.normalize("NFC", seen).split())


def same_name(one: str, other: str) -> bool:
    """Tell whether two names are one name to a reader."""
    return name_key(one) == name_key(other)


def name_key(name: str) -> str:
    """Return what two ways to write one name have in common."""
    return unicodedata.normalize("NFKC", tidy_name(name)).casefold()


def name_trouble(text: str) -> str:
    """Return what is wrong with the name of a person, as a sentence; empty when it is good."""
    name = tidy_name(text)
    if digits(name) > _DIGITS_IN_NAME:
        return "Een naam heeft geen nummer. Vul alleen de roepnaam in."
    if not any(c.isalpha() for c in name):
        return "Vul een naam in."
    if len(name) > MAX_NAME:
        return f"Deze naam is te lang. Neem er een van {MAX_NAME} tekens of minder."
    if any(not _belongs(c) for c in name) or not (name[0].isalpha() or name[0] in "'’‘ʼ"):
        return "In deze naam staan vreemde tekens. Typ de naam opnieuw."
    if re.search("[\u0300-\u036f]{3}", unicodedata.normalize("NFD", name)):
        return "In deze naam staan vreemde tekens. Typ de naam opnieuw."
    return ""


def checked_name(text: str) -> str:
    """Return the name of a person, tidy; raises KnownError when it is not good."""
    if sentence := name_trouble(text):
        raise KnownError(sentence)
    return tidy_name(text)


def tidy_initial(text: str) -> str:
    """Return the initial of a surname: at most two letters, the first one large."""
    letters = [c for c in tidy_name(text) if c.isalpha() and c not in _MOJIBAKE][:2]
    return ("".join(letters[:1]).upper()[:1] + "".join(letters[1:]).lower())[:2]


def class_trouble(text: str) -> str:
    """Return what is wrong with the name of a class, as a sentence; empty when it is good."""
    name = tidy_name(text)
    if not any(c.isalnum() for c in name):
        return "Vul de naam van de groep in."
    if len(name) > MAX_NAME:
        return f"Deze naam is te lang. Neem er een van {MAX_NAME} tekens of minder."
    if looks_personal(name):
        return "Dit lijkt geen naam van een groep. Vul in hoe de school de groep noemt."
    return ""


def checked_class(text: str) -> str:
    """Return the name of a class, tidy; raises KnownError when it is not good."""
    if sentence := class_trouble(text):
        raise KnownError(sentence)
    return tidy_name(text)


def checked_groups(text: str) -> str:
    """Return year groups as `tidy_groups` does; raises KnownError when there is something else."""
    if text.strip() and not tidy_groups(text):
        raise KnownError("Vul de jaargroep in als 6, 5/6 of S, of laat hem leeg.")
    return tidy_groups(text)


def looks_personal(text: str) -> bool:
    """Tell whether a text holds a number, a date or a postal code of a person."""
    plain = _SCHOOL_YEAR.sub(" ", unicodedata.normalize("NFKC", text), count=1)
    if digits(plain) > _DIGITS_IN_CLASS or "@" in plain:
        return True
    return bool(re.search(r"\d{5}|\d[-/. ]+\d+[-/. ]+\d|(?<!\d)[1-9]\d{3} ?[A-Za-z]{2}(?![A-Za-z])", plain))


def tidy_groups(text: str) -> str:
    """Return year groups as "6" or "5/6"; a letter (S, V) is kept as one; empty when it is no year group."""
    name = unicodedata.normalize("NFKC", tidy_name(text)).upper()
    name = re.sub(r"^(GROEP|LEERJAAR|JAARGROEP|JAAR|GR\.?)\s*", "", name)
    parts = [part for part in re.split(r"\s*(?:[/+&,-]|\bEN\b)\s*|\s+", name) if part]
    if not 1 <= len(parts) <= 4 or any(not re.fullmatch(r"[0-9]|1[0-6]|[A-Z]", part) for part in parts):
        return ""
    return "/".join(dict.fromkeys(parts))


def groups_in(class_name: str) -> str:
    """Return the year groups that the name of a class tells ("Groep 5/6 De Uilen": 5/6), or empty."""
    name = unicodedata.normalize("NFKC", tidy_name(class_name))
    found = re.search(r"(?<![\d-])[0-8](?:\s?[/+&-]\s?[0-8])*(?![\d-])", name)
    return tidy_groups(found.group()) if found else ""


def digits(text: str) -> int:
    """Return how many numbers a text shows, in any script: one character may be two of them ("⒛", "½")."""
    return sum(unicodedata.category(c)[0] == "N" for c in unicodedata.normalize("NFKC", text))


def _belongs(char: str) -> bool:
    return char in _IN_NAMES or (unicodedata.category(char)[0] in "LMN" and char not in _MOJIBAKE)
