"""What activities are set to: as the shipped lessons set them, and the longest that a programme may set."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from functools import cache
from typing import Annotated, Any, get_args, get_origin

from pydantic import BaseModel, ValidationError
from pydantic.fields import FieldInfo

from vertrouwen_desktop.control_window.catalogue import ACTIVITIES, SPECS
from vertrouwen_desktop.domain.programme import Audience
from vertrouwen_desktop.features.programmes.usecases import read_programme
from vertrouwen_desktop.ui.qml import RESOURCES

# fmt: off
WORDS = [
    "op", "ja", "we", "ik", "je", "nu", "zo", "een", "van", "nog", "ook", "heel", "even", "goed", "iets", "samen",
    "dicht", "stil", "rustig", "praten", "wachten", "luister", "opnieuw", "iedereen", "proberen", "luisteren",
    "vertellen", "belangrijk", "verdrietig", "vriendelijk", "voorzichtig", "samenwerken", "schoolreisje",
    "speelkwartier", "teleurgesteld", "zelfvertrouwen", "vriendschappen", "hulpvaardigheid", "verantwoordelijk",
    "onderwijsassistent", "vertrouwenspersoon", "ademhalingsoefening", "verantwoordelijkheid",
]
# fmt: on
LONGEST, USUAL = 20, 12
LETTERS = (LONGEST, 16, 12, 9, 7)
"""Letters of the longest word, until a schema takes it."""
TITLE = "Zo praten wij samen over wachten in klas"
"""As long as `vertrouwen check` lets a title be."""
OTHERWISE: dict[tuple[str, bool], dict[str, Any]] = {
    ("body_outline", False): {"about": "me"},
    ("word_cloud", False): {"words": [], "source": "pride_round"},
    ("success_line", False): {"starters": []},
    ("tip_wall", False): {"from_earlier": True},
}
"""What the fewest are for: words of before, or the children themselves."""
PICTURE = str(RESOURCES / "drawings" / "otter3.svg")


@dataclass(frozen=True, slots=True)
class Case:
    """An activity as it is set; `audience` None: for any."""

    label: str
    activity: str
    title: str
    settings: BaseModel
    audience: Audience | None = None


def sentence(most: int, letters: int, chance: random.Random) -> str:
    """Return exactly `most` characters of Dutch words, one of the longest among usual ones."""
    for _ in range(500):
        longs = sorted((w for w in WORDS if len(w) <= min(most, letters) and most - len(w) not in (1, 2)), key=len)
        found = [chance.choice(longs[-4:])]
        left = most - len(found[0])
        while left > 2 and (fits := [w for w in WORDS if len(w) <= min(left - 1, letters, USUAL)]):
            found.append(chance.choice(fits))
            left -= len(found[-1]) + 1
        if left == 0:
            chance.shuffle(found)
            return " ".join(found).capitalize()
    raise AssertionError(f"no {most} characters of words")


class Longest:
    """Makes the longest settings that a schema takes, of as many things as may be, or of as few (`most` False)."""

    def __init__(self, letters: int, most: bool, chance: random.Random) -> None:
        self._letters = letters
        self._most = most
        self._chance = chance

    def model(self, kind: type[BaseModel], nth: int = 0) -> dict[str, Any]:
        made = {n: self._value(f.annotation, f.metadata, n) for n, f in kind.model_fields.items()}
        for name, field in kind.model_fields.items():
            if field.is_required() and isinstance(field.annotation, type) and issubclass(field.annotation, Enum):
                made[name] = list(field.annotation)[nth]
        return {name: value for name, value in made.items() if value is not None}

    def _value(self, kind: Any, limits: list[Any], name: str) -> Any:
        """Return the longest value; None: leave it at its default."""
        if get_origin(kind) is Annotated:
            inner, *more = get_args(kind)
            parts = (m.metadata if isinstance(m, FieldInfo) else [m] for m in more)
            return self._value(inner, [*limits, *(p for part in parts for p in part)], name)
        most = next((m.max_length for m in limits if getattr(m, "max_length", None) is not None), None)
        if kind is str and name in ("picture", "animal"):
            return PICTURE if most is None and not _patterned(limits) else "otter" if name == "animal" else "luisteren"
        if kind is str:
            return (
                sentence(most, self._letters, self._chance) if most is not None else "Otter." if name == "alt" else None
            )
        if get_origin(kind) is tuple and get_args(kind)[1:] == (...,) and most is not None:
            least = next((m.min_length for m in limits if getattr(m, "min_length", None) is not None), 0)
            one, count = get_args(kind)[0], most if self._most else max(1, least)
            if isinstance(one, type) and issubclass(one, BaseModel):
                return [self.model(one, n) for n in range(count)]
            return [self._value(one, [], name) for _ in range(count)]
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            return self.model(kind)
        return None


def _patterned(limits: list[Any]) -> bool:
    return any(getattr(m, "pattern", None) for m in limits)


@cache
def longest(name: str, most: bool = True, seed: int = 0) -> BaseModel:
    """Return the longest settings of an activity, with words as long as they come."""
    kind = ACTIVITIES[name].spec.settings
    for letters in LETTERS:
        try:
            made = Longest(letters, most, random.Random(seed)).model(kind)
            return kind.model_validate(made | OTHERWISE.get((name, most), {}))
        except ValidationError:
            continue
    raise AssertionError(f"no long settings for {name}")


@cache
def shipped() -> tuple[Case, ...]:
    """Return every activity slide that we ship, as each audience gets it."""
    return tuple(_shipped())


def _shipped() -> Iterator[Case]:
    for folder in sorted(p.parent for p in (RESOURCES / "programmes").glob("*/programme.toml")):
        for lesson in read_programme(folder, SPECS, trusted=True).lessons:
            for slide in (*lesson.slides, *lesson.recap):
                for audience in Audience:
                    given = slide.given_to(audience)
                    if slide.activity and (given is not slide or audience is Audience.STANDARD):
                        spec = ACTIVITIES[slide.activity].spec
                        label = f"{folder.name}/{lesson.number}/{slide.slide_id}/{audience.value}"
                        settings = spec.settings.model_validate(dict(given.settings))
                        yield Case(label, slide.activity, given.title, settings, audience)
