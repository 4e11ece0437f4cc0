"""All slides of the lesson: the list, the chosen one as the class sees it, and what is different from the original."""

from __future__ import annotations

from PySide6.QtCore import Property, QObject, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.audience_words import AUDIENCE_WORDS
from vertrouwen_desktop.domain.programme import Audience
from vertrouwen_desktop.features.preparing.control_fields import PAUSE_MS, SlideFieldsModel
from vertrouwen_desktop.features.preparing.control_picture import SlidePictureModel
from vertrouwen_desktop.features.preparing.model import (
    NO_NAMES,
    Preparing,
    PreparingActions,
    audience_words,
)
from vertrouwen_desktop.features.preparing.rows import (
    DifferenceRow,
    SlideRow,
    difference_rows,
    said_lines,
    slide_rows,
)
from vertrouwen_desktop.ui.held import Held
from vertrouwen_desktop.ui.rows import RowsModel

QML_IMPORT_NAME = "vertrouwen_desktop.features.preparing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class LessonSlidesModel(QObject):
    """One slide is chosen; it is read, or said in the school's own way.

    Attributes:
        typing: The texts of the chosen slide.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(
        self,
        preparing: Held[Preparing],
        actions: PreparingActions,
        board: QObject | None,
        board_url: QUrl,
        parent: QObject,
        pause_ms: int = PAUSE_MS,
    ) -> None:
        super().__init__(parent)
        self._preparing, self._actions = preparing, actions
        self._board, self._board_url = board, board_url
        self._slide_id, self._audience = "", preparing.value.audience
        self._adapting = False
        self._rows = RowsModel(SlideRow, "slide_id", self)
        self._differences = RowsModel(DifferenceRow, "key", self)
        self.typing = SlideFieldsModel(preparing, actions, self, pause_ms)
        self._picture = SlidePictureModel(preparing, actions, self)
        self.typing.changed.connect(self._list)

    @Property(QObject, notify=changed)
    def rows(self) -> RowsModel:
        return self._rows

    @Property(QObject, notify=changed)
    def differences(self) -> RowsModel:
        return self._differences

    @Property(int, notify=changed)
    def differenceCount(self) -> int:
        return self._differences.rowCount()

    @Property(SlideFieldsModel, notify=changed)
    def fields(self) -> SlideFieldsModel:
        return self.typing

    @Property(SlidePictureModel, notify=changed)
    def picture(self) -> SlidePictureModel:
        return self._picture

    @Property(QObject, notify=changed)
    def board(self) -> QObject | None:
        return self._board

    @Property(QUrl, notify=changed)
    def boardUrl(self) -> QUrl:
        return self._board_url

    @Property(bool, notify=changed)
    def hasSlides(self) -> bool:
        return bool(self._slide_id)

    @Property(int, notify=changed)
    def position(self) -> int:
        """Which of the list is chosen, from 0."""
        return self._at

    @Property(str, notify=changed)
    def heading(self) -> str:
        if not self._slide_id:
            return ""
        slide = self._preparing.value.lesson.slide(self._slide_id).given_to(self._audience)
        return f"Dia {self._at + 1} · {slide.title or slide.picture_alt}"

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def audiences(self) -> list[list[str]]:
        """For whom one can look, as [key, words]."""
        return [[audience.value, words] for audience, words in AUDIENCE_WORDS.items()]

    @Property(str, notify=changed)
    def audience(self) -> str:
        return self._audience.value

    @Property(str, notify=changed)
    def audienceWords(self) -> str:
        return audience_words(self._audience)

    @Property("QVariantList", notify=changed)  # type: ignore[arg-type]
    def lines(self) -> list[list[str]]:
        """What each adult says, does and watches, as [who, escaped text]; empty when others can read along."""
        return said_lines(self._preparing.value, self._slide_id, self._audience) if self._slide_id else []

    @Property(bool, notify=changed)
    def isPrivate(self) -> bool:
        return self._preparing.value.private

    @Property(bool, notify=changed)
    def isAdapting(self) -> bool:
        return self._adapting

    @Property(str, notify=changed)
    def noNames(self) -> str:
        return NO_NAMES

    @Slot(str)
    def choose(self, slide_id: str) -> None:
        """Look at another slide."""
        self._slide_id = slide_id
        self.show()

    @Slot(int)
    def step(self, by: int) -> None:
        """Look at the slide that many further on."""
        slides = self._preparing.value.slides
        if slides:
            self.choose(slides[max(0, min(len(slides) - 1, self._at + by))].slide_id)

    @Slot(str)
    def chooseAudience(self, audience: str) -> None:
        self._audience = Audience(audience)
        self.show()

    @Slot(bool)
    def adapt(self, on: bool) -> None:
        """Open or close the fields."""
        self._adapting = on
        self.typing.keep()
        self.changed.emit()

    @property
    def _at(self) -> int:
        ids = [slide.slide_id for slide in self._preparing.value.slides]
        return ids.index(self._slide_id) if self._slide_id in ids else 0

    # ---- for the page

    def begin(self) -> None:
        """Another lesson: its first slide, as its class gets it."""
        self.typing.forget()
        self._slide_id, self._audience, self._adapting = "", self._preparing.value.audience, False

    def show(self) -> None:
        """Show the lesson as it is now."""
        slides = self._preparing.value.slides
        if self._slide_id not in [slide.slide_id for slide in slides]:
            self._slide_id = slides[0].slide_id if slides else ""
        self.typing.choose(self._slide_id, self._audience)
        self._picture.choose_slide(self._slide_id, self._audience)
        self.typing.show()

    @Slot()
    def _list(self) -> None:
        preparing = self._preparing.value
        self._rows.show(slide_rows(preparing, self._slide_id, self._audience, self.typing.unkept_slides))
        here = difference_rows(preparing, self._slide_id, self._actions.fields) if self._slide_id else ()
        self._differences.show(here)
        self.changed.emit()
