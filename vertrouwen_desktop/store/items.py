"""What the store's queue takes besides the lesson's records. Each item may come twice, and late."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Literal

from pydantic import ConfigDict, Field, TypeAdapter

from vertrouwen_desktop.domain.confidential.rights import Act, Category
from vertrouwen_desktop.domain.records import AnyRecord

Table = Literal["adult", "school_class", "pairing", "pupil", "plan", "setting"]


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting to keep. Of one key the highest stamp counts; of the same stamp, the one that is kept last."""

    key: str
    value: str
    stamp: int = 0
    kind: Literal["setting"] = "setting"


@dataclass(frozen=True, slots=True)
class Put:
    """A row of `table` to keep; `value` is JSON of its columns, `entered` the stamp of when it was first put."""

    table: Table
    row_id: str
    entered: int
    value: str


@dataclass(frozen=True, slots=True)
class Change:
    """Rows to put and rows to take away, all at once. Of one row the highest stamp counts, whatever came in last."""

    stamp: int
    puts: tuple[Put, ...] = ()
    gone: tuple[tuple[Table, str], ...] = ()
    kind: Literal["change"] = "change"


@dataclass(frozen=True, slots=True)
class LogLine:
    """A line for the log, which gives it its number when it is written."""

    line_id: str
    at: datetime
    who: str
    act: Act
    subject: str = ""
    count: int = 0
    kind: Literal["log"] = "log"


@dataclass(frozen=True, slots=True)
class Erase:
    """A pupil to erase for good; a `Put` of the same pupil that comes later counts no more."""

    pupil_id: str
    kind: Literal["erase"] = "erase"


@dataclass(frozen=True, slots=True)
class Purge:
    """Records whose term is over."""

    category: Category
    ids: tuple[str, ...]
    kind: Literal["purge"] = "purge"


Item = AnyRecord | Setting | Change | LogLine | Erase | Purge
ITEM: TypeAdapter[Item] = TypeAdapter(
    Annotated[Item, Field(discriminator="kind")], config=ConfigDict(hide_input_in_errors=True)
)
GiveItem = Callable[[Item], None]


def is_record(item: Item) -> bool:
    """Return whether the lesson gave it: then it may be kept while the store is locked, by a program without keys."""
    return isinstance(item, AnyRecord)
