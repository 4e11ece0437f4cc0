"""The ink of the running lesson, in the control's process: kept, shown to the class, steered by the adults."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from vertrouwen_desktop.domain.ink import InkAct, InkBook, InkNews, InkPage, InkTool
from vertrouwen_desktop.domain.live_lesson import LiveLesson
from vertrouwen_desktop.features.live.model import draws
from vertrouwen_desktop.features.live.usecases import LiveUseCases
from vertrouwen_desktop.ui.held import Held


class Inking:
    """Keeps the promises of `model.InkActions`.

    Whatever comes from the board, the store or the adults is put together in `book`; what a side did not have yet is
    told to it.

    Attributes:
        book: All ink of the lesson.
    """

    def __init__(
        self,
        lesson: Held[LiveLesson],
        usecases: LiveUseCases,
        choose: Callable[[InkTool], None],
        tell: Callable[[InkNews], None],
        now: Callable[[], datetime],
    ) -> None:
        self._lesson, self._usecases, self._choose, self._tell, self._now = lesson, usecases, choose, tell, now
        self.book: Held[InkBook] = Held(InkBook(lesson.value.progress.run_id))

    # ---- what the adults do

    def switch(self) -> None:
        tool, slide_id = self._lesson.value.progress.ink, self._slide_id
        on = draws(self._lesson.value)
        self._choose(tool.away() if on else tool.model_copy(update={"slide_id": slide_id}))

    def choose(self, color: int | None = None, width: int | None = None) -> None:
        tool = self._lesson.value.progress.ink
        wanted = {"color": tool.color if color is None else color, "width": tool.width if width is None else width}
        self._choose(tool.model_copy(update=wanted))

    def undo(self) -> None:
        last = self.page.last
        if last is not None:
            self._do(self._news(gone=(last.act_id,)))

    def clear(self) -> None:
        if self.page.strokes:
            act = InkAct(act_id=self._usecases.new_id(), seq=self.page.next_seq)
            self._do(self._news(acts=(act,)))

    def wipe(self) -> None:
        for news in tuple(self.book.value.wiped()):
            self._do(news)

    def over(self) -> None:
        """The lesson was given: what was cleared comes back no more."""
        for news in tuple(self.book.value.covered()):
            self._do(news)

    # ---- what comes from elsewhere

    def drawn(self, news: InkNews) -> None:
        """Take a stroke that an adult drew on the miniature."""
        self._do(news)

    def take(self, news: InkNews) -> None:
        """Take what the board says: a stroke, or all that it holds for a control that is new.

        All of it is kept, once more perhaps: a control that died may not have come to that.
        """
        if news.run_id == self.book.value.run_id:
            self._usecases.keep_ink(news, self._now())
            self._merge(news)
            gone = self.book.value.page(news.slide_id).gone.intersection(act.act_id for act in news.acts)
            if gone:
                self._tell(news.model_copy(update={"acts": (), "gone": tuple(sorted(gone))}))

    def came(self, kept: Iterable[InkNews]) -> None:
        """Take what the store has of this lesson."""
        for news in kept:
            if news.run_id == self.book.value.run_id:
                self._merge(news)
                self._tell(news)

    def tell_all(self) -> None:
        """Tell a new board all there is, its slide first."""
        for news in self.book.value.news(self._slide_id):
            self._tell(news)

    # ---- inside

    @property
    def page(self) -> InkPage:
        """The ink on the slide that the class sees."""
        return self.book.value.page(self._slide_id)

    @property
    def _slide_id(self) -> str:
        return self._lesson.value.class_slide.slide_id

    def _news(self, acts: tuple[InkAct, ...] = (), gone: tuple[str, ...] = ()) -> InkNews:
        return InkNews(run_id=self.book.value.run_id, slide_id=self._slide_id, acts=acts, gone=gone)

    def _do(self, news: InkNews) -> None:
        """Show first, keep second."""
        self._tell(news)
        self._merge(news)
        self._usecases.keep_ink(news, self._now())

    def _merge(self, news: InkNews) -> None:
        self.book.show(self.book.value.merged(news))
