"""What may happen to the pupils of a class: each a pure step from one `People` to the next.

What somebody typed wrongly raises KnownError with the sentence to show; an id that is not there is a fault of ours.
Undo is the value before.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from vertrouwen_desktop.domain.confidential.names import (
    MAX_NAME,
    checked_groups,
    name_key,
    tidy_groups,
    tidy_initial,
)
from vertrouwen_desktop.domain.confidential.names import checked_name as checked_name
from vertrouwen_desktop.domain.confidential.people import People, Pupil
from vertrouwen_desktop.domain.errors import KnownError

NewId = Callable[[], str]
"""Makes an id that nothing else has; `uuid4().hex` in the program."""


@dataclass(frozen=True, slots=True)
class NewPupil:
    """A pupil to come.

    Attributes:
        surname_start: First letters of the surname when the source tells them; used for doubles only.
    """

    call_name: str
    surname_start: str = ""
    group: str = ""
    source_key: str = ""


def add_pupils(
    people: People, class_id: str, pupils: Iterable[NewPupil], new_id: NewId, symbols: Sequence[str] = ()
) -> People:
    """Return the people with these pupils in the class.

    Two with one name get an initial when the letters of the surname are known. Each gets a symbol that is free.

    Raises:
        KnownError: A name is not good, or two have the same name and nothing tells them apart.
    """
    school_class = people.school_class(class_id)
    assert school_class is not None, "a class of ours"
    come = [replace(one, call_name=checked_name(one.call_name)) for one in pupils]
    here = people.pupils_of(class_id)
    letters = initials([(one.call_name, one.surname_start) for one in come], here)
    free = _symbols_in_turn(people, class_id, symbols)
    added: list[Pupil] = []
    for one, initial in zip(come, letters, strict=True):
        if initial is None:
            raise KnownError(double_sentence(one.call_name, _offer(one.call_name, [*here, *added])))
        group = tidy_groups(one.group) or (school_class.groups if "/" not in school_class.groups else "")
        symbol = next(free, "")
        added.append(Pupil(new_id(), class_id, one.call_name, initial, symbol, group, one.source_key))
    return replace(people, pupils=(*people.pupils, *added))


def corrected(people: People, pupil_id: str, call_name: str, initial: str, group: str) -> People:
    """Return the people with another name, initial and year group for a pupil."""
    pupil = _pupil(people, pupil_id)
    now = replace(pupil, call_name=checked_name(call_name), initial=tidy_initial(initial), group=checked_groups(group))
    others = [one for one in people.pupils_of(pupil.class_id) if one.pupil_id != pupil_id]
    if pupil.left_on is None and any(_shown_key(one) == _shown_key(now) for one in others):
        raise KnownError(double_sentence(now.shown_name, _offer(now.call_name, others)))
    return _with(people, now)


def with_symbol(people: People, pupil_id: str, symbol: str, symbols: Sequence[str]) -> People:
    """Return the people with another symbol for a pupil; empty takes it away.

    Raises:
        KnownError: Another in the class has it, while there are symbols that nobody has.
    """
    pupil = _pupil(people, pupil_id)
    assert not symbol or symbol in symbols, "a symbol of ours"
    others = [one for one in people.pupils_of(pupil.class_id) if one.pupil_id != pupil_id]
    owner = next((one for one in others if symbol and one.symbol == symbol), None)
    if owner is not None and free_symbols(people, pupil.class_id, symbols):
        raise KnownError(f"{owner.shown_name} heeft dit symbool al. Kies een ander.")
    return _with(people, replace(pupil, symbol=symbol))


def left(people: People, pupil_id: str, on: date) -> People:
    """Return the people after a pupil left; what is kept of the pupil stays until its term is over."""
    pupil = _pupil(people, pupil_id)
    return people if pupil.left_on is not None else _with(people, replace(pupil, left_on=on))


def came_back(people: People, pupil_id: str, symbols: Sequence[str] = ()) -> People:
    """Return the people with a pupil who left in the class again."""
    pupil = _pupil(people, pupil_id)
    return people if pupil.left_on is None else _settled(people, replace(pupil, left_on=None), symbols)


def moved(people: People, pupil_id: str, class_id: str, symbols: Sequence[str] = ()) -> People:
    """Return the people with a pupil in another class; a symbol that is taken there is exchanged for a free one."""
    pupil = _pupil(people, pupil_id)
    assert people.school_class(class_id) is not None, "a class of ours"
    return people if pupil.class_id == class_id else _settled(people, replace(pupil, class_id=class_id), symbols)


def restricted(people: People, pupil_id: str, yes: bool) -> People:
    """Return the people with a pupil hidden in lessons and exports, or shown again."""
    return _with(people, replace(_pupil(people, pupil_id), restricted=yes))


def free_symbols(people: People, class_id: str, symbols: Sequence[str]) -> tuple[str, ...]:
    """Return the symbols that nobody in the class has."""
    taken = {one.symbol for one in people.pupils_of(class_id)}
    return tuple(symbol for symbol in symbols if symbol not in taken)


def doubles_in(people: People, class_id: str) -> tuple[tuple[Pupil, ...], ...]:
    """Return the pupils in the class whom a reader cannot tell apart; after a move or a return there may be some."""
    here = people.pupils_of(class_id)
    count = Counter(_shown_key(one) for one in here)
    return tuple(
        tuple(one for one in here if _shown_key(one) == key)
        for key in dict.fromkeys(map(_shown_key, here))
        if count[key] > 1
    )


def initials(come: Sequence[tuple[str, str]], here: Iterable[Pupil]) -> list[str | None]:
    """Return the initial of each newcomer (call name, letters of the surname) in a class where `here` are already.

    Empty when the name is the only one; None when nothing tells the newcomer from another.
    """
    taken = {_shown_key(one) for one in here}
    names = Counter(name_key(name) for name, _ in come) + Counter({name_key(one.call_name): 1 for one in here})
    starts = Counter((name_key(name), tidy_initial(start)[:1]) for name, start in come)
    found: list[str | None] = []
    for name, start in come:
        letters = tidy_initial(start)
        alone = starts[name_key(name), letters[:1]] == 1
        ways = [""] if names[name_key(name)] == 1 else [letters[:1], letters] if alone else [letters]
        # Without letters the first one keeps the bare name; the next ones are asked.
        fits = [way for way in ways if (name_key(name), way.casefold()) not in taken]
        found.append(fits[0] if fits else None)
        taken |= {(name_key(name), fits[0].casefold())} if fits else set()
    return found


def numbered(call_name: str, taken: Collection[str]) -> str:
    """Return "Sam 2" for a second Sam: the first number whose name is not in `taken` (as `name_key` writes them)."""
    short = call_name[: MAX_NAME - 3].rstrip()
    number = next(n for n in range(2, 100) if n == 99 or name_key(f"{short} {n}") not in taken)
    return f"{short} {number}"


def double_sentence(name: str, offer: str) -> str:
    """Return what to do about a second pupil with one name."""
    return f"Er is al een {name}. Zet er de eerste letter van de achternaam bij, of neem {offer}."


def _offer(name: str, others: Iterable[Pupil]) -> str:
    return numbered(name, {name_key(one.call_name) for one in others})


def _settled(people: People, pupil: Pupil, symbols: Sequence[str]) -> People:
    """Put a pupil in a class as somebody new there: the symbol is the pupil's own, or a free one."""
    others = [one for one in people.pupils_of(pupil.class_id) if one.pupil_id != pupil.pupil_id]
    if pupil.symbol and any(one.symbol == pupil.symbol for one in others):
        free = free_symbols(people, pupil.class_id, symbols)
        pupil = replace(pupil, symbol=free[0] if free else "")
    return _with(people, pupil)


def _symbols_in_turn(people: People, class_id: str, symbols: Sequence[str]) -> Iterator[str]:
    yield from free_symbols(people, class_id, symbols)
    while symbols:
        yield from symbols


def _pupil(people: People, pupil_id: str) -> Pupil:
    pupil = people.pupil(pupil_id)
    assert pupil is not None, "a pupil of ours"
    return pupil


def _with(people: People, pupil: Pupil) -> People:
    pupils = tuple(pupil if one.pupil_id == pupil.pupil_id else one for one in people.pupils)
    return people if pupils == people.pupils else replace(people, pupils=pupils)


def _shown_key(pupil: Pupil) -> tuple[str, str]:
    return name_key(pupil.call_name), pupil.initial.casefold()
