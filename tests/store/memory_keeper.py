"""The fake: a keeper in memory."""

from __future__ import annotations

from vertrouwen_desktop.domain.ports import Keeping, KeepingChanged, Trouble
from vertrouwen_desktop.domain.records import AnswerRecord, MomentRecord, StepRecord

AnyRecord = StepRecord | AnswerRecord | MomentRecord


class MemoryKeeper:
    """Keeps at once, in the thread that asks; `trouble` stops it."""

    def __init__(self, on_change: KeepingChanged) -> None:
        self.records: dict[str, AnyRecord] = {}
        self._waiting: list[AnyRecord] = []
        self._trouble = Trouble.NONE
        self._on_change = on_change

    def be_in(self, trouble: Trouble) -> None:
        self._trouble = trouble
        self._work()
        self._on_change(Keeping(len(self._waiting), trouble))

    def keep(self, record: AnyRecord) -> None:
        self._waiting.append(record)
        self._work()

    def flush(self, timeout_s: float) -> bool:
        return not self._waiting

    def close(self, timeout_s: float) -> bool:
        return not self._waiting

    def _work(self) -> None:
        if self._trouble is Trouble.NONE:
            for record in self._waiting:
                self.records.setdefault(record.record_id, record)
            self._waiting.clear()
