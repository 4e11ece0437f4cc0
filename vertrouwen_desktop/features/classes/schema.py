"""What is read of an EDEXML file; no other element gets further than the reader."""

from __future__ import annotations

from typing import Annotated

from pydantic import BaseModel, StringConstraints

MAX_TEXT = 120
"""Longer than any name; the reader cuts what is longer than this by far."""

Text = Annotated[str, StringConstraints(strip_whitespace=True, max_length=MAX_TEXT)]
Key = Annotated[str, StringConstraints(strip_whitespace=True, max_length=64)]


class _Element(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    pass


class GroupElement(_Element):
    """`groep` or `samengestelde_groep`; the second has no `jaargroep`."""

    key: Key = ""
    naam: Text = ""
    jaargroep: Key = ""


class PupilElement(_Element):
    """`leerling`: `key` is a string in which zeros count; `roepnaam` or `achternaam` may be absent."""

    key: Key = ""
    roepnaam: Text = ""
    voornamen: Text = ""
    achternaam: Text = ""
    jaargroep: Key = ""
    groepen: tuple[Key, ...] = ()
