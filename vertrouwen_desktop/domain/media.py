"""Pictures that the settings of an activity name: relative in a programme, absolute once it is read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from pydantic import AfterValidator, ValidationInfo

RESOLVE = "resolve_picture"
"""Key in the validation context: the function that turns `media/x.png` into an absolute path, or raises ValueError."""


def _resolve(value: str, info: ValidationInfo) -> str:
    resolve: Callable[[str], str] | None = (info.context or {}).get(RESOLVE)
    return resolve(value) if resolve is not None and value else value


PicturePath = Annotated[str, AfterValidator(_resolve)]
