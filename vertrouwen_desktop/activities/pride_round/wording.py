"""What the adults are told of a pride round, in words."""

from __future__ import annotations

from collections.abc import Sequence

from vertrouwen_desktop.activities.pride_round.form import Form

FEW = 4
"""Up to so many who still come are named."""


def form_words(form: Form, adults: Sequence[str], alone: bool = False) -> str:
    """Return how the turns go and how long that lasts; honest when it does not fit."""
    if form.children == 0:
        return "Hoeveel kinderen doen er mee?"
    if form.groups == 1 and form.moments == 1:
        first = f"{_children(form.children)}, elk {form.seconds} seconden. Met wisselen samen {_minutes(form.takes)}."
    elif form.moments == 1:
        first = f"Twee groepen tegelijk, {_groups(form, adults)}."
        first += f" Elk kind {form.seconds} seconden, met wisselen {_minutes(form.takes)}."
    elif form.groups == 1:
        first = f"Nu {_children(form.today)}, {_minutes(form.takes)}. De anderen komen later."
    else:
        first = f"Nu twee groepen tegelijk, {_groups(form, adults)}: {_minutes(form.takes)}. De anderen komen later."
    return f"{first} {_advice(form, alone)}"


def left_words(left: int, names: Sequence[str], away: Sequence[str]) -> str:
    """Return who still comes, and who is to be remembered."""
    if left > 0:
        return f"Nog {joined(names)}." if 0 < len(names) <= FEW else f"Nog {_children(left)}."
    if away:
        return f"Iedereen was aan de beurt, behalve {joined(away)}. Spreek af wanneer."
    return "Iedereen was aan de beurt."


def joined(words: Sequence[str]) -> str:
    """Return `a, b en c`."""
    return " en ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else ""


def form_name(groups: int, moments: int) -> str:
    names = {(1, 1): "Eén kring", (2, 1): "Twee groepen", (1, 2): "Twee momenten"}
    how = "Groepen" if groups > 1 else "Kring"
    return names.get((groups, moments), f"{how}, {moments} momenten")


def _advice(form: Form, alone: bool) -> str:
    if form.fits and form.moments == 1:
        return f"Dat past in de {_minutes(form.minutes)} van deze fase."
    if form.fits:
        return "Spreek nu af wanneer, en zeg het de klas."
    if form.groups == 1 and form.moments == 1 and form.children > 1:
        other = "meer momenten" if alone else "twee groepen of twee momenten"
        return f"Deze fase duurt {_minutes(form.minutes)}: kies {other}."
    return f"Deze fase duurt maar {_minutes(form.minutes)}. Kies meer momenten of neem meer tijd."


def _groups(form: Form, adults: Sequence[str]) -> str:
    return joined([f"{row[0]} bij {adult}" for row, adult in zip(form.sizes, adults, strict=False)])


def _children(count: int) -> str:
    return "1 kind" if count == 1 else f"{count} kinderen"


def _minutes(count: int) -> str:
    return "1 minuut" if count == 1 else f"{count} minuten"
