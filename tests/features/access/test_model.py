from hypothesis import given
from hypothesis import strategies as st

from vertrouwen_desktop.features.access import model as m


@given(st.integers(0, 400))
def test_a_wait_is_said_in_words(wait_s):
    assert bool(m.wait_sentence(wait_s)) == (wait_s > 0)
    assert m.wait_sentence(1) == "Wacht nog 1 seconde."
    assert m.wait_sentence(90) == "Wacht nog 1:30 minuten."
