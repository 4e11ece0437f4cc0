"""The little Markdown a slide may use: paragraphs, bullets and **bold**."""

from __future__ import annotations

import html
from dataclasses import dataclass

from markdown_it import MarkdownIt
from markdown_it.token import Token

_PARSER = MarkdownIt("commonmark")
_ALLOWED = {"paragraph_open", "paragraph_close", "bullet_list_open", "bullet_list_close", "list_item_open"}
_ALLOWED |= {"list_item_close", "inline"}
_INLINE = {"text": "", "strong_open": "<b>", "strong_close": "</b>", "softbreak": " ", "hardbreak": "<br>"}


@dataclass(frozen=True, slots=True)
class Block:
    """One paragraph or bullet.

    Attributes:
        bullet: Whether it stands behind a bullet.
        styled: Escaped text with at most <b> and <br>: nothing that could fetch anything.
        plain: The same without marks, for counting and reading aloud.
    """

    bullet: bool
    styled: str
    plain: str


class NotAllowed(ValueError):
    """The text uses more Markdown than a slide may; the message names what."""


def blocks(text: str) -> tuple[Block, ...]:
    """Return the paragraphs and bullets of `text`.

    Raises:
        NotAllowed: Anything but paragraphs, bullets and bold (emphasis in italics included).
    """
    found: list[Block] = []
    depth = 0
    for token in _PARSER.parse(text):
        if token.type not in _ALLOWED:
            raise NotAllowed(token.markup or token.type)
        depth += token.nesting if token.type.startswith("bullet_list") else 0
        if token.type == "inline":
            found.append(_block(depth > 0, token))
    return tuple(found)


def _block(bullet: bool, token: Token) -> Block:
    styled, plain = [], []
    for child in token.children or []:
        if child.type not in _INLINE:
            raise NotAllowed(child.markup or child.type)
        styled.append(_INLINE[child.type] or html.escape(child.content, quote=False))
        plain.append(" " if child.type.endswith("break") else child.content)
    return Block(bullet, "".join(styled), "".join(plain))


def escaped(text: str) -> str:
    """Return `text` so that it stands in Markdown as it is: a name with a star stays a name with a star."""
    return "".join(f"\\{c}" if c in _MARKS else c for c in " ".join(text.split()))


_MARKS = frozenset("\\`*_{}[]()#+-.!<>|~&")
