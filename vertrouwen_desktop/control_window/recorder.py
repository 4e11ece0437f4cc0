"""Where records go: into memory until there is a place, sealed while the store is locked, else into the store."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from vertrouwen_desktop.domain.ports import Keeper, Keeping, Trouble
from vertrouwen_desktop.domain.records import AnyRecord
from vertrouwen_desktop.ui.notices import Notice, Notices

KEY = "keeping"
SAFE = "De les gaat gewoon door. Alles staat in het geheugen en wordt vanzelf bewaard."
WORDS = {
    Trouble.DISK_FULL: "Bewaren lukt nu niet: de schijf is vol. Maak ruimte vrij op deze laptop.",
    Trouble.READ_ONLY: "Bewaren lukt nu niet: in deze map mag niet geschreven worden. Vraag de beheerder.",
    Trouble.SLOW: "Bewaren gaat nu langzaam. Je hoeft niets te doen.",
    Trouble.OTHER: "Bewaren lukt nu niet. Laat het programma open staan.",
}


class Recorder(QObject):
    """Passes records on, and tells the adults once when keeping goes wrong and when it is right again.

    Signals:
        reported: From any thread: how keeping goes.
    """

    reported = Signal(object)

    def __init__(self, notices: Notices, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self._keeper: Keeper | None = None
        self._waiting: list[AnyRecord] = []
        self._told = False
        self.reported.connect(self._tell, Qt.ConnectionType.QueuedConnection)

    def keep(self, record: AnyRecord) -> None:
        """Keep `record`; returns at once, never raises."""
        if self._keeper is None:
            self._waiting.append(record)
        else:
            self._keeper.keep(record)

    def hand_over(self, keeper: Keeper | None) -> None:
        """Let `keeper` keep what waits and what comes; None: wait in memory."""
        self._keeper = keeper
        if keeper is not None:
            waiting, self._waiting = self._waiting, []
            for record in waiting:
                keeper.keep(record)

    def _tell(self, keeping: Keeping) -> None:
        if keeping.trouble is Trouble.NONE:
            if self._told:
                self._notices.tell(Notice(KEY, "Alles is weer bewaard."))
            self._told = False
            return
        self._told = True
        self._notices.tell(Notice(KEY, WORDS[keeping.trouble], SAFE, lasting=True))
