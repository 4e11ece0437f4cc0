"""What the lesson hands to the store to keep. Each record is kept once, whatever is tried again."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated, Any, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter

from vertrouwen_desktop.domain.ink import InkAct
from vertrouwen_desktop.domain.live_lesson import Progress


class _Record(BaseModel, extra="forbid", frozen=True, hide_input_in_errors=True):
    """`record_id` is a random hex string that makes keeping it twice harmless; `at` is timezone-aware."""

    record_id: str
    at: datetime


class StepRecord(_Record):
    """The lesson after one step: its whole progress. The newest of a run replaces the ones before."""

    kind: Literal["step"] = "step"
    progress: Progress


class AnswerRecord(_Record):
    """An answer that an activity gave, of its `answer` schema."""

    kind: Literal["answer"] = "answer"
    run_id: str
    slide_id: str
    activity: str
    answer: dict[str, Any]


class MomentRecord(_Record):
    """Something happened in class. Confidential: `note` is for the two adults only, and may change later.

    A record with the same `moment_id` and a later `at` replaces the note.
    """

    kind: Literal["moment"] = "moment"
    moment_id: str
    run_id: str
    slide_id: str
    note: str = ""


class InkRecord(_Record):
    """A stroke on a slide, or all of the slide cleared. Its `record_id` is the act's."""

    kind: Literal["ink"] = "ink"
    run_id: str
    slide_id: str
    act: InkAct


class InkGoneRecord(_Record):
    """Ink that was taken back or wiped: nothing of it stays but the ids."""

    kind: Literal["ink_gone"] = "ink_gone"
    run_id: str
    slide_id: str
    act_ids: tuple[str, ...]


AnyRecord = StepRecord | AnswerRecord | MomentRecord | InkRecord | InkGoneRecord
Record = Annotated[AnyRecord, Field(discriminator="kind")]
RECORD: TypeAdapter[AnyRecord] = TypeAdapter(
    Record,
    config=ConfigDict(hide_input_in_errors=True),  # that of its members does not count here
)
