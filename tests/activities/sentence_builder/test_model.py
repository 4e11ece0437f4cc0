"""The laws of the sentence builder: one choice a part, kept sentences stay, every step can be taken back."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.activities.sentence_builder.model import (
    CHOICE_MAX,
    KEPT_MAX,
    STEPS_BACK,
    Builder,
    Part,
)

PARTS = (
    Part("Ik wil niet dat je", ("duwt.", "roept.", "gooit.")),
    Part("Ik blijf", ("Ik ben er nog voor je.", "Je hoort erbij.")),
    Part("Zo kan het", ("Kom bij mij.", "Loop even mee.")),
)
steps = st.one_of(
    st.tuples(st.just("chosen"), st.integers(-1, 3), st.integers(-1, 4)),
    st.tuples(st.just("turned"), st.integers(-1, 3)),
    st.tuples(st.just("kept_now")),
    st.tuples(st.just("removed"), st.integers(-1, 5)),
    st.tuples(st.just("reading"), st.none() | st.integers(-1, 5)),
    st.tuples(st.just("typed"), st.text(max_size=100)),
    st.tuples(st.just("applied")),
    st.tuples(st.just("undone")),
)
builders = st.integers(2, 3).map(lambda count: Builder.of(PARTS[:count]))


def after(builder, done):
    for name, *args in done:
        builder = getattr(builder, name)(*args)
    return builder


@given(builders, st.lists(steps, max_size=60))
def test_the_builder_is_always_one_that_can_be_shown(start, done):
    at = after(start, done)
    assert len(at.words) == len(at.parts)
    assert 0 <= at.now < len(at.parts)
    assert at.read is None or 0 <= at.read < len(at.kept)
    assert len(at.kept) == len(set(at.kept)) <= KEPT_MAX
    assert len(at.past) <= STEPS_BACK
    assert all(len(w) <= CHOICE_MAX and w == w.strip() for w in at.words)


@given(builders, st.lists(steps, max_size=30), steps)
def test_taking_back_undoes_the_last_step(start, done, last):
    before = replace(after(start, done), draft=None)
    now = after(before, [last])
    if last[0] != "undone" and (now.words, now.kept) != (before.words, before.kept):
        back = replace(now, draft=None).undone()
        assert (back.words, back.kept) == (before.words, before.kept)


def test_words_in_lower_case_go_on_where_the_name_of_the_part_begins():
    at = Builder.of(PARTS[:2]).chosen(0, 0).chosen(1, 0)
    assert at.sentence == "Ik wil niet dat je duwt. Ik ben er nog voor je."


def test_the_same_choice_again_takes_it_out():
    at = Builder.of(PARTS).chosen(0, 1)
    assert at.chosen(0, 1).words == ("", "", "")
    assert at.chosen(0, 2).words == ("gooit.", "", "")


def test_only_a_whole_sentence_is_kept_once_and_five_at_most():
    at = Builder.of(PARTS[:2]).chosen(0, 0)
    assert at.kept_now() == at
    at = at.chosen(1, 0).kept_now()
    assert at.read == 0
    same = at.reading(None).chosen(0, 0).chosen(1, 0)
    assert same.kept_now().kept == at.kept
    for first in range(3):
        for second in range(2):
            at = at.reading(None)
            at = replace(at, words=("", "")).chosen(0, first).chosen(1, second).kept_now()
    assert len(at.kept) == KEPT_MAX


def test_what_is_typed_belongs_to_its_own_part():
    at = Builder.of(PARTS).typed("duwt en trekt.").turned(1)
    assert at.applied().words == ("duwt en trekt.", "", "")
    assert at.applied().now == 1
