"""The laws of a tip wall: a tip is in one place, nothing is lost, every step can be taken back."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.activities.tip_wall.model import ROWS, STEPS_BACK, TEXT_MAX, TIPS_MAX, Tip, Wall
from vertrouwen_desktop.domain.typed_words import one_line

IDS = st.sampled_from([*(f"tip-{n}" for n in range(1, 9)), *(f"own-{n}" for n in range(1, 6)), "gone"])
steps = st.one_of(
    st.tuples(st.just("placed"), IDS, st.integers(0, 4)),
    st.tuples(st.just("loosened"), IDS),
    st.tuples(st.just("added"), st.text(max_size=60)),
    st.tuples(st.just("reworded"), IDS, st.text(max_size=60)),
    st.tuples(st.just("removed"), IDS),
    st.tuples(st.just("turned"), st.integers(0, 4)),
    st.tuples(st.just("typed"), st.text(max_size=60), st.just("")),
    st.tuples(st.just("applied")),
    st.tuples(st.just("undone")),
)


@st.composite
def walls(draw):
    columns = draw(st.integers(2, 3))
    tips = draw(st.integers(0, 8))
    return Wall.of(columns, tuple((Tip(f"tip-{n}", f"Tip {n}"), draw(st.integers(0, 3))) for n in range(1, tips + 1)))


def after(wall, done):
    for name, *args in done:
        wall = getattr(wall, name)(*args)
    return wall


@given(walls(), st.lists(steps, max_size=40))
def test_a_tip_is_in_one_place_and_every_place_is_one_that_there_is(start, done):
    wall = after(start, done)
    assert len(set(wall.now.ids)) == len(wall.now.ids) <= TIPS_MAX
    assert set(wall.now.ids) <= {t.tip_id for t in wall.tips}
    assert len(wall.now.spots) == wall.columns
    assert None not in wall.now.loose[wall.columns :]
    assert not wall.now.waiting or None not in wall.now.spots
    assert len(wall.past) <= STEPS_BACK


@given(walls(), st.lists(steps, max_size=40))
def test_what_is_in_sight_has_a_row_and_turning_shows_the_rest(start, done):
    wall = after(start, done)
    for column in range(1, wall.columns + 1):
        there = wall.now.columns[column - 1]
        seen: set[str] = set()
        for _ in range(TIPS_MAX):
            shown = wall.in_sight(column)
            assert len(shown) + bool(wall.out_of_sight(column)) <= wall.rows <= ROWS
            assert len(shown) + wall.out_of_sight(column) == len(there)
            seen |= set(shown)
            wall = wall.turned(column)
        assert seen == set(there)


@given(walls(), st.lists(steps, max_size=25), IDS, st.integers(1, 3))
def test_taking_back_undoes_the_last_step(start, done, tip_id, column):
    before = replace(after(start, done), draft=None)
    for now in (before.placed(tip_id, column), before.removed(tip_id), before.added("Nieuw"), before.loosened(tip_id)):
        if now.now != before.now:
            assert now.undone().now == before.now
            assert now.undone().contents == before.contents


@given(walls(), st.lists(steps, max_size=30))
def test_words_fit_a_card_and_are_never_empty(start, done):
    wall = after(start, done)
    assert all(text and text == one_line(text, TEXT_MAX) for text, _column in wall.contents)


@given(walls(), IDS)
def test_when_a_tip_is_sorted_no_other_loose_tip_moves(start, tip_id):
    after_it = start.placed(tip_id, 1)
    pairs = zip(start.now.spots, after_it.now.spots, strict=True)
    assert all(there == before for before, there in pairs if before not in (None, tip_id))


def test_a_tip_that_is_placed_hangs_in_sight_in_a_long_column_too():
    wall = Wall.of(2, tuple((Tip(f"tip-{n}", f"Tip {n}"), 1) for n in range(1, 12)))
    wall = wall.added("De nieuwste").placed("own-1", 1)
    assert "own-1" in wall.in_sight(1)
    assert wall.out_of_sight(1) > 0


def test_a_full_wall_keeps_what_is_typed_for_later():
    wall = Wall.of(3, tuple((Tip(f"tip-{n}", f"Tip {n}"), 0) for n in range(1, TIPS_MAX + 1))).typed("Nog een")
    assert wall.applied() == wall
    assert wall.removed("tip-1").applied().contents[-1][0] == "Nog een"


def test_what_no_step_back_brings_up_is_forgotten():
    wall = Wall.of(2, ())
    for _ in range(60):
        wall = wall.added("Tip")
        wall = wall.removed(f"own-{wall.written}")
    assert len(wall.tips) <= STEPS_BACK
