"""The session: shows first, keeps second, and lets nothing through that the class should not do."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any

import pytest

from tests.domain.lessons import begun, small_lesson
from tests.domain.test_clock import FakeClock
from vertrouwen_desktop.control_window.catalogue import ACTIVITIES, FACES
from vertrouwen_desktop.domain.board_state import BoardEvent, BoardState
from vertrouwen_desktop.domain.lesson_today import PROMISES_ID, reopened
from vertrouwen_desktop.domain.live_lesson import Cover, LiveLesson, Progress, Status
from vertrouwen_desktop.domain.programme import Layout, Lesson, PhaseId
from vertrouwen_desktop.domain.records import RECORD, AnswerRecord, MomentRecord, StepRecord
from vertrouwen_desktop.features.live.session import LiveSession
from vertrouwen_desktop.features.live.usecases import LiveUseCases
from vertrouwen_desktop.ui.held import Held

TABLE = "arrive-1"
"""The slide of the small lesson on which the class makes its promises."""


@dataclass
class Bench:
    """A session and everything around it, as fakes that remember.

    Attributes:
        log: "board" and the kinds of the records, in the order in which they happened.
    """

    clock: FakeClock = field(default_factory=FakeClock)
    states: list[BoardState] = field(default_factory=list)
    records: list[Any] = field(default_factory=list)
    left: list[LiveLesson] = field(default_factory=list)
    log: list[str] = field(default_factory=list)
    calm_motion: Held[bool] = field(default_factory=lambda: Held(False))
    session: LiveSession = field(init=False)

    def open(self, lesson: LiveLesson, **more: Any) -> LiveSession:
        ids = count()
        self.session = LiveSession(
            lesson,
            clock=self.clock,
            usecases=LiveUseCases(self._keep, lambda: f"id{next(ids)}"),
            activities=ACTIVITIES,
            faces=FACES,
            show_board=self._show,
            left=self.left.append,
            private=Held(True),
            calm_motion=self.calm_motion,
            children=Held(()),
            **more,
        )
        return self.session

    @property
    def board(self) -> BoardState:
        """What the class sees now."""
        return self.states[-1]

    def kept(self, kind: type) -> list[Any]:
        return [record for record in self.records if isinstance(record, kind)]

    def touch(self, card: str, place: int, slide_id: str = TABLE) -> None:
        event = {"kind": "place", "card_id": card, "place": place}
        self.session.take(BoardEvent(kind="touch", slide_id=slide_id, event=event))

    def _show(self, state: BoardState) -> None:
        self.log.append("board")
        self.states.append(BoardState.model_validate_json(state.model_dump_json()))

    def _keep(self, record: Any) -> None:
        self.log.append(record.kind)
        self.records.append(RECORD.validate_json(record.model_dump_json()))


def lesson_one() -> Lesson:
    """Return the small lesson, with the promises on its second slide and a breath on the third."""
    lesson = small_lesson(number=1)
    activity = {"layout": Layout.ACTIVITY, "activity": "class_promises"}
    breath = {"layout": Layout.ACTIVITY, "activity": "breathing"}
    first, table, third, *rest = lesson.slides
    return replace(lesson, slides=(first, replace(table, **activity), replace(third, **breath), *rest))


@pytest.fixture
def bench(qtbot: Any) -> Iterator[Bench]:
    made = Bench()
    made.open(begun(lesson_one()))
    yield made
    made.session.close()


@pytest.fixture
def table(bench: Bench) -> Bench:
    bench.session.next()
    return bench


def test_the_class_sees_the_first_slide_before_anybody_touched_a_key(bench: Bench) -> None:
    assert (bench.board.picture, bench.board.slide_id, bench.board.slide.layout) == ("slide", "arrive-0", "opening")
    assert [role.name for role in bench.board.slide.roles] == ["Juf Marit", "Sam"]
    assert bench.board.strip is not None
    assert (bench.board.strip.now, bench.board.strip.leads) == ("arrive", "Juf Marit")


def test_a_slide_is_shown_first_and_kept_second(bench: Bench) -> None:
    bench.log.clear()
    bench.session.next()
    assert bench.log[0] == "board"
    assert bench.log[-1] == "step"
    assert bench.kept(StepRecord)[-1].progress.slide_id == TABLE


def test_what_changes_nothing_is_not_kept(bench: Bench) -> None:
    bench.session.previous()
    bench.session.go(0)
    bench.session.go(-7)
    bench.session.cover(Cover.NONE)
    bench.session.resume()
    bench.session.note("zonder moment")
    assert bench.records == []


def test_the_board_carries_the_lesson_for_a_control_that_dies(table: Bench) -> None:
    table.touch("card-1", 2)
    carried = Progress.model_validate_json(table.board.carry)
    assert carried == table.session.lesson.value.progress
    again = Bench()
    again.open(reopened(lesson_one(), carried))
    assert again.board.view == table.board.view
    assert again.board.model_copy(update={"strip": table.board.strip}) == table.board
    again.session.close()


def test_a_touch_moves_a_card_and_is_kept_with_the_lesson(table: Bench) -> None:
    assert table.board.touch
    table.touch("card-1", 2)
    assert [card["place"] for card in table.board.view["cards"] if card["card_id"] == "card-1"] == [2]
    assert TABLE in table.kept(StepRecord)[-1].progress.activities


@pytest.mark.parametrize(
    "deed",
    [
        lambda session: session.freeze(),
        lambda session: session.cover(Cover.CALM),
        lambda session: session.cover(Cover.BLACK),
        lambda session: session.allow_touch(False),
        lambda session: session.next(),
        lambda session: session.stop(),
    ],
    ids=["frozen", "calm", "black", "touch off", "slide gone", "stopped"],
)
def test_a_touch_that_comes_when_the_board_may_not_be_touched_says_nothing(
    table: Bench, deed: Callable[[LiveSession], None]
) -> None:
    deed(table.session)
    assert not table.board.touch
    before, kept = table.session.lesson.value, len(table.records)
    table.touch("card-1", 1)
    assert table.session.lesson.value == before
    assert len(table.records) == kept


def test_a_late_touch_meant_for_another_slide_says_nothing(table: Bench) -> None:
    before = table.session.lesson.value
    table.touch("card-1", 1, slide_id="arrive-0")
    assert table.session.lesson.value == before


def test_touching_never_advances_the_slide(table: Bench) -> None:
    for place in (1, 2, 3, 4):
        table.touch(f"card-{place}", place)
    assert table.session.lesson.value.slide.slide_id == TABLE


def test_a_frozen_class_keeps_its_activity_while_the_adults_go_on(table: Bench) -> None:
    table.touch("card-1", 1)
    seen = table.board.view
    table.session.freeze()
    table.session.next()
    assert table.session.lesson.value.slide.slide_id == "look_back-0"
    assert (table.board.slide_id, table.board.activity, table.board.view) == (TABLE, "class_promises", seen)
    table.session.freeze()
    assert table.board.slide_id == "look_back-0"


def test_an_activity_is_as_it_was_when_the_adults_come_back(table: Bench) -> None:
    table.touch("card-1", 3)
    seen = table.board.view
    table.session.next()
    table.session.previous()
    assert table.board.view == seen


def test_promises_of_the_first_lesson_stand_in_a_later_one(table: Bench, qtbot: Any) -> None:
    for place in (1, 2, 3, 4):
        table.touch(f"card-{place}", place)
    table.session.control.activity.keep()
    answer = table.kept(AnswerRecord)[-1]
    assert (answer.activity, answer.slide_id) == ("class_promises", TABLE)
    promises = tuple(answer.answer["promises"])
    assert len(promises) == 4

    later = Bench()
    later.open(begun(small_lesson(number=2), promises=promises))
    later.session.next()
    assert later.board.slide_id == PROMISES_ID
    assert tuple(card["text"] for card in later.board.view["cards"]) == promises
    later.touch("kept-1", 2, slide_id=PROMISES_ID)
    assert tuple(card["text"] for card in later.board.view["cards"]) == promises, "they are there to read"
    later.session.close()


def test_a_moment_is_kept_at_once_and_words_may_follow(bench: Bench) -> None:
    bench.session.interrupt()
    assert [record.note for record in bench.kept(MomentRecord)] == [""]
    assert bench.board.strip is not None
    assert not bench.board.strip.time.runs
    bench.session.note("Het was druk bij de deur.")
    bench.session.note("Het was druk bij de deur.")
    first, second = bench.kept(MomentRecord)
    assert first.moment_id == second.moment_id
    assert (first.record_id != second.record_id, second.note) == (True, "Het was druk bij de deur.")
    assert all("druk" not in state.model_dump_json() for state in bench.states), "it never travels to the board"


def test_the_second_tap_on_something_that_happens_keeps_no_second_moment(bench: Bench) -> None:
    bench.session.interrupt()
    bench.session.interrupt()
    assert len(bench.kept(MomentRecord)) == 1
    bench.session.resume()
    bench.session.interrupt()
    assert len({record.moment_id for record in bench.kept(MomentRecord)}) == 2


def test_a_laptop_that_slept_is_noticed_and_its_time_can_be_left_out(bench: Bench) -> None:
    end = bench.session.lesson.value.progress.ends_at
    bench.clock.run(60)
    bench.session.tick()
    bench.clock.sleep(600)
    bench.session.tick()
    assert bench.session.control.tools.slept
    bench.session.leave_out_sleep()
    assert not bench.session.control.tools.slept
    assert (bench.session.lesson.value.progress.ends_at - end).total_seconds() == 600


def test_a_key_before_the_first_tick_does_not_hide_that_the_laptop_slept(bench: Bench) -> None:
    bench.clock.run(60)
    bench.session.tick()
    bench.clock.sleep(600)
    bench.session.next()
    bench.session.tick()
    assert bench.session.control.tools.slept


def test_sleep_that_is_accepted_counts(bench: Bench) -> None:
    before = bench.session.lesson.value
    bench.clock.sleep(600)
    bench.session.tick()
    bench.session.accept_sleep()
    assert bench.session.lesson.value == before
    assert not bench.session.control.tools.slept


def test_stopping_tells_the_class_later_and_leaves_once(bench: Bench) -> None:
    bench.session.cover(Cover.BLACK)
    bench.session.stop()
    bench.session.stop()
    assert bench.board.picture == "later"
    assert bench.board.strip is None
    assert [lesson.progress.status for lesson in bench.left] == [Status.STOPPED]
    assert bench.kept(StepRecord)[-1].progress == bench.left[0].progress


def test_ending_closes_what_still_happened_and_leaves_once(bench: Bench) -> None:
    bench.session.interrupt()
    bench.clock.run(90)
    bench.session.end()
    bench.session.end()
    assert bench.board.picture == "done"
    assert [lesson.progress.status for lesson in bench.left] == [Status.ENDED]
    assert bench.left[0].interruption is None


def test_calm_motion_reaches_the_class_at_once_and_never_after_the_end(bench: Bench) -> None:
    bench.calm_motion.show(True)
    assert bench.board.calm_motion
    other = Bench()
    session = other.open(begun(lesson_one()))
    session.close()
    sent = len(other.states)
    other.calm_motion.show(True)
    assert len(other.states) == sent


def test_a_short_variant_is_kept_and_taken_back(bench: Bench) -> None:
    bench.session.shorten(PhaseId.DO, True)
    assert bench.kept(StepRecord)[-1].progress.shortened == {PhaseId.DO}
    bench.session.shorten(PhaseId.DO, False)
    assert bench.kept(StepRecord)[-1].progress.shortened == frozenset()


def test_steps_are_numbered_in_the_order_they_were_made(table: Bench) -> None:
    table.touch("card-1", 1)
    table.session.freeze()
    table.session.next()
    table.session.cover(Cover.CALM)
    numbers = [record.progress.seq for record in table.kept(StepRecord)]
    assert numbers == sorted(set(numbers))
