"""The day plan: the phases of the scene, as cards."""

from __future__ import annotations

from vertrouwen_desktop.activities.day_plan.board import DayPlanBoardModel
from vertrouwen_desktop.activities.day_plan.schema import Settings, State
from vertrouwen_desktop.activities.day_plan.session import DayPlanSession
from vertrouwen_desktop.domain.activity import PhaseNow, Scene
from vertrouwen_desktop.domain.programme import PHASE_NAMES, PhaseId

WHEN = ("done", "now", "next", "later", "later", "later")
PHASES = tuple(PhaseNow(p, PHASE_NAMES[p], when) for p, when in zip(PhaseId, WHEN, strict=True))


def _session(phases: tuple[PhaseNow, ...] = PHASES) -> DayPlanSession:
    return DayPlanSession(Settings(), None, Scene("Dit gaan we doen", "Juf Marit", "Sam", phases), lambda answer: None)


def test_the_cards_are_the_phases_of_the_lesson_in_order(qapp):
    view = _session().view()
    assert [(c.name, c.when) for c in view.cards] == list(zip(PHASE_NAMES.values(), WHEN, strict=True))
    assert view.title == "Dit gaan we doen"


def test_the_adults_read_what_is_now_and_what_comes(qapp):
    control = _session().control
    assert (control.property("now"), control.property("next")) == ("Terugblik", "Ontdekken")
    last = tuple(PhaseNow(p.phase_id, p.name, "now" if p.phase_id is PhaseId.CLOSE else "done") for p in PHASES)
    assert _session(last).control.property("next") == ""


def test_a_later_phase_moves_the_cards_on_the_board(qapp, qtbot):
    view = _session().view()
    model = DayPlanBoardModel(view, lambda event: None)
    rows = model.property("cards")
    assert rows.rowCount() == 6
    with qtbot.waitSignal(model.changed):
        model.show(view.model_copy(update={"cards": view.cards[:3]}), False)
    assert rows.rowCount() == 3
    with qtbot.assertNotEmitted(model.changed):
        model.show(view.model_copy(update={"cards": view.cards[:3]}), True)


def test_it_comes_back_as_it_was(qapp):
    assert _session().state() == State.model_validate_json(State().model_dump_json())
