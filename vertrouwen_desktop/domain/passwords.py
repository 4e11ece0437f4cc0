"""When a password is good enough, and a phrase to offer: pure."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from vertrouwen_desktop.domain.password_words import WORDS

LETTERS = 12
WORDS_ENOUGH = 4
PHRASE_WORDS = 5
"""Five of our words are some 50 bits; Argon2id makes each guess slow."""
COMMON = frozenset(
    {"welkom", "wachtwoord", "school", "basisschool", "password", "qwerty", "qwertyuiop", "vertrouwen", "geheim"}
    | {"groep", "leerkracht", "meester", "zomer", "winter", "lente", "herfst", "nederland", "welkomwelkom"}
)
"""What people choose when a number or a mark is asked for as well; what is left without those."""

Choice = Callable[[Sequence[str]], str]
"""Picks one at random; `secrets.choice` in the program."""


def password_trouble(password: str) -> str:
    """Return what is wrong with a new password; empty when it is good."""
    if not password.strip():
        return "Kies een wachtwoord."
    words = {word.lower() for word in password.split() if len(word) >= 3}
    if len(words) >= WORDS_ENOUGH:
        return ""
    if len(password) < LETTERS:
        return f"Nog te kort. Neem {LETTERS} tekens of meer, of vier woorden met spaties."
    bare = "".join(letter for letter in password.lower() if letter.isalpha())
    if len(set(password.lower())) < 5 or bare in COMMON:
        return "Te makkelijk te raden. Wissel meer letters af, of neem vier woorden."
    return ""


def phrase(choice: Choice) -> str:
    """Return a new password phrase of different words."""
    found: list[str] = []
    while len(found) < PHRASE_WORDS:
        word = choice(WORDS)
        if word not in found:
            found.append(word)
    return " ".join(found)
