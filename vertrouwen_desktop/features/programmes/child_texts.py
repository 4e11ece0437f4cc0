"""What the children read on a slide. Pure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from vertrouwen_desktop.domain.markdown import blocks
from vertrouwen_desktop.domain.programme import Slide
from vertrouwen_desktop.features.programmes.toml_lines import Loc

_NOT_READ = frozenset({"picture", "alt", "id", "mode", "animal", "about", "spot", "source"})
"""Texts in an activity's settings that no child reads."""


@dataclass(frozen=True, slots=True)
class ChildText:
    """A text that children read; `item` tells the panels or cards of an activity apart, empty for the rest."""

    loc: Loc
    text: str
    item: Loc = ()


def plain_text(markdown: str) -> str:
    """Return Markdown without its marks, each paragraph and bullet on a line of its own; raises NotAllowed."""
    return " \n".join(b.plain for b in blocks(markdown))


def settings_texts(settings: Mapping[str, object], loc: Loc = ()) -> tuple[ChildText, ...]:
    """Return the texts in an activity's settings, which stand at `loc`."""
    return tuple(_texts(loc, settings))


def child_texts(slide: Slide) -> tuple[str, ...]:
    """Return all that the children read on `slide`; raises NotAllowed."""
    texts = (slide.title, plain_text(slide.text), *(part.text for part in settings_texts(slide.settings)))
    return tuple(text for text in texts if text)


def _texts(loc: Loc, value: object, item: Loc = ()) -> Iterator[ChildText]:
    if isinstance(value, str) and value:
        yield ChildText(loc, value, item)
    elif isinstance(value, Mapping):
        for key, inner in value.items():
            if key not in _NOT_READ:
                yield from _texts((*loc, key), inner, item)
    elif isinstance(value, list | tuple):
        for place, inner in enumerate(value):
            yield from _texts((*loc, place), inner, item or (*loc, place))
