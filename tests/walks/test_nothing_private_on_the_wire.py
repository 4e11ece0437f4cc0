"""All that goes to the board's process, and all that it makes of it, through a lesson of random steps."""

from __future__ import annotations

import json
import random

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from vertrouwen_desktop.board_window.catalogue import FACES as BOARD_FACES
from vertrouwen_desktop.control_window.catalogue import ACTIVITIES, FACES, SPECS
from vertrouwen_desktop.control_window.launch import SHIPPED
from vertrouwen_desktop.control_window.system_clock import SystemClock
from vertrouwen_desktop.domain.board_state import BoardState
from vertrouwen_desktop.domain.lesson_today import opened
from vertrouwen_desktop.domain.live_lesson import Cover
from vertrouwen_desktop.domain.ports import Team
from vertrouwen_desktop.domain.records import MomentRecord
from vertrouwen_desktop.features.live.board import LiveBoardModel
from vertrouwen_desktop.features.live.session import LiveSession
from vertrouwen_desktop.features.live.usecases import LiveUseCases
from vertrouwen_desktop.features.programmes.usecases import read_programme
from vertrouwen_desktop.ui.held import Held

NOTED, CLASS = "GEHEIM-NOTITIE", "GEHEIM-KLAS"
ACTIONS = 500


def shown(model: QObject) -> str:
    """Return every property of a model as text, and of the models in it."""
    about = model.metaObject()
    names = [about.property(i).name() for i in range(about.propertyCount()) if about.property(i).isReadable()]
    values = [getattr(model, name) for name in names if name != "objectName"]
    return " ".join(shown(value) if isinstance(value, QObject) else str(value) for value in values)


def test_no_note_goes_over_the_wire_in_five_hundred_random_steps(qtbot: QtBot) -> None:
    chance, clock = random.Random(5), SystemClock()
    programme = read_programme(SHIPPED, SPECS, trusted=True)
    team = Team("Juf Marit", "Sam", CLASS)
    lesson = opened(
        programme.lesson(1),
        run_id="run",
        programme_id=programme.programme_id,
        team=team,
        promises=(),
        absent=None,
        now=clock.read().wall,
    )
    sent: list[BoardState] = []
    kept: list[object] = []
    live = LiveSession(
        lesson,
        clock=clock,
        usecases=LiveUseCases(kept.append, lambda: f"{chance.random()}"),
        activities=ACTIVITIES,
        faces=FACES,
        show_board=sent.append,
        left=lambda _lesson: None,
        private=Held(True),
        calm_motion=Held(False),
        children=Held(()),
    )
    board = LiveBoardModel(BOARD_FACES, lambda _event: None, lambda: 0.0)
    last = len(live.lesson.value.plan.slides) - 1
    steps = [
        live.next,
        live.previous,
        live.freeze,
        live.interrupt,
        live.resume,
        live.tick,
        lambda: live.note(f"{NOTED} {chance.random()}"),
        lambda: live.cover(chance.choice(list(Cover))),
        lambda: live.go(chance.randint(0, last)),
        lambda: live.allow_touch(chance.random() < 0.5),
    ]
    live.interrupt()
    for _ in range(ACTIONS):
        chance.choice(steps)()
        for state in sent:
            text = json.dumps(state.model_dump(mode="json"))
            board.show(state)
            assert NOTED not in text
            assert CLASS not in text
        assert NOTED not in shown(board)
        sent.clear()
    assert any(isinstance(record, MomentRecord) and NOTED in record.note for record in kept), "it was planted"
    live.close()
    board.deleteLater()
