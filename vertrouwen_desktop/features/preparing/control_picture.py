"""The picture of a slide: the school's own one, chosen, described, and put on the board."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQml import QmlElement

from vertrouwen_desktop.domain.own import Place
from vertrouwen_desktop.domain.programme import Audience, Layout, Slide
from vertrouwen_desktop.features.preparing.model import Preparing, PreparingActions, place_of
from vertrouwen_desktop.features.preparing.rows import own_at
from vertrouwen_desktop.ui.held import Held

QML_IMPORT_NAME = "vertrouwen_desktop.features.preparing"
QML_IMPORT_MAJOR_VERSION = 1


@QmlElement
class SlidePictureModel(QObject):
    """A file that is chosen waits for the sentence that says what it shows; then it is on the slide.

    Signals:
        changed: Anything below has a new value.
    """

    changed = Signal()

    def __init__(self, preparing: Held[Preparing], actions: PreparingActions, parent: QObject) -> None:
        super().__init__(parent)
        self._preparing, self._actions = preparing, actions
        self._slide_id, self._audience = "", Audience.STANDARD
        self._data, self._alt, self._error = b"", "", ""

    @Property(bool, notify=changed)
    def isOffered(self) -> bool:
        """Whether this slide can have a picture."""
        slide = self._slide
        return slide is not None and slide.layout in (Layout.TEXT, Layout.PICTURE)

    @Property(str, notify=changed)
    def words(self) -> str:
        """Which picture stands there."""
        slide = self._slide
        if slide is None or slide.picture is None:
            return "Er staat geen plaatje op deze dia."
        return "Er staat een eigen plaatje." if self.isOwn else "Er staat het plaatje van het lesprogramma."

    @Property(bool, notify=changed)
    def isOwn(self) -> bool:
        return bool(self._slide_id) and own_at(self._preparing.value.own, self._place)

    @Property(bool, notify=changed)
    def canRemove(self) -> bool:
        slide = self._slide
        return (
            slide is not None
            and slide.picture is not None
            and slide.layout is Layout.TEXT
            and self._audience is Audience.STANDARD
        )

    @Property(bool, notify=changed)
    def isWaiting(self) -> bool:
        """Whether a file is chosen that is not on the slide yet."""
        return bool(self._data)

    @Property(str, notify=changed)
    def alt(self) -> str:
        return self._alt

    @Property(bool, notify=changed)
    def canUse(self) -> bool:
        return bool(self._data and self._alt.strip())

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._error

    @Slot()
    def choose(self) -> None:
        """Ask for a file."""
        self._error = ""
        self._actions.choose_picture(partial(self._chosen, self._slide_id))

    @Slot(str)
    def altIs(self, text: str) -> None:
        self._alt = text
        self.changed.emit()

    @Slot()
    def use(self) -> None:
        """Put the chosen file on the slide."""
        if self.canUse:
            self._actions.change_picture(self._place, self._data, self._alt.strip(), self._used)

    @Slot()
    def ratherNot(self) -> None:
        """The file that was chosen is not the right one."""
        self._data, self._alt, self._error = b"", "", ""
        self.changed.emit()

    @Slot()
    def remove(self) -> None:
        """No picture on this slide."""
        described = self._place.model_copy(update={"field": "picture_alt"})
        self._actions.change([(self._place, ""), (described, "")], self._done)

    @Slot()
    def original(self) -> None:
        """The picture of the programme again."""
        both = {self._place, self._place.model_copy(update={"field": "picture_alt"})}
        self._actions.back(lambda place: place in both, self._done)

    def choose_slide(self, slide_id: str, audience: Audience) -> None:
        """Another slide."""
        if (slide_id, audience) != (self._slide_id, self._audience):
            self._slide_id, self._audience = slide_id, audience
            self._data, self._alt, self._error = b"", "", ""
        self.changed.emit()

    @property
    def _place(self) -> Place:
        return place_of(self._preparing.value.number, self._slide_id, self._audience, "picture")

    @property
    def _slide(self) -> Slide | None:
        if not self._slide_id:
            return None
        return self._preparing.value.lesson.slide(self._slide_id).given_to(self._audience)

    def _chosen(self, slide_id: str, sentence: str, data: bytes) -> None:
        if slide_id == self._slide_id:
            self._error, self._data, self._alt = sentence, data, ""
            self.changed.emit()

    def _used(self, sentence: str) -> None:
        if not sentence:
            self._data, self._alt = b"", ""
        self._done(sentence)

    def _done(self, sentence: str) -> None:
        self._error = sentence
        self.changed.emit()
