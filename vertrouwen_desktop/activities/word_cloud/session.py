"""A running word cloud: its words, those the class sees now, what the adults see."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QFont, QFontMetricsF

from vertrouwen_desktop.activities.word_cloud.control import WordCloudControlModel
from vertrouwen_desktop.activities.word_cloud.layout import Spot, pages
from vertrouwen_desktop.activities.word_cloud.model import Change, Cloud, is_large
from vertrouwen_desktop.activities.word_cloud.schema import SPEC, Answer, Said, Settings, View, WordView
from vertrouwen_desktop.domain.activity import Give, Scene
from vertrouwen_desktop.ui.faces import Activity
from vertrouwen_desktop.ui.held import Held

_FONT, _LARGE, _SMALL = "Andika", 65, 49
_AROUND = 72.0


class WordCloudSession:
    """Measures the words: a board holds what can be read. Keeps the promises of `ui.faces.ActivitySession`."""

    def __init__(self, settings: Settings, state: Cloud | None, scene: Scene, give: Give) -> None:
        self._settings = settings
        self._scene = scene
        self._give = give
        self._begin = (*settings.words, *_earlier(scene, settings.source))
        before = _earlier(scene, SPEC.name) if settings.source else ()  # what the class added in another lesson
        self._cloud = Held(state or Cloud(now=Change(added=before)))
        self.changed = self._cloud.changed
        self.control: QObject = WordCloudControlModel(self._cloud, self._begin, lambda: len(self._pages()), self._keep)

    def view(self) -> View:
        cloud, found = self._cloud.value, self._pages()
        page = min(cloud.page, max(0, len(found) - 1))
        return View(
            title=self._scene.title,
            question=self._settings.question,
            words=tuple(
                WordView(word=s.word, x=s.x, y=s.y, width=s.width, large=is_large(s.word), said=cloud.is_said(s.word))
                for s in (found[page] if found else ())
            ),
            page=page + 1,
            pages=max(1, len(found)),
            calm_motion=self._scene.calm_motion,
        )

    def state(self) -> Cloud:
        return self._cloud.value

    def take(self, event: Said) -> None:
        self._cloud.show(self._cloud.value.said(event.word, self._begin))

    def _pages(self) -> tuple[tuple[Spot, ...], ...]:
        return pages(self._cloud.value.words(self._begin), _width)

    def _keep(self) -> None:
        cloud = self._cloud.value.handed_over(self._begin)
        self._cloud.show(cloud)
        self._give(Answer(words=cloud.kept or ()))


def _width(word: str) -> float:
    font = QFont(_FONT)
    font.setPixelSize(_LARGE if is_large(word) else _SMALL)
    return QFontMetricsF(font).horizontalAdvance(word) + _AROUND


def _earlier(scene: Scene, source: str) -> tuple[str, ...]:
    words = scene.answers.get(source, {}).get("words", ())
    return tuple(word for word in words if isinstance(word, str)) if isinstance(words, list | tuple) else ()


ACTIVITY = Activity(SPEC, WordCloudSession, "WordCloudControl")
