"""The board's window: paper as soon as it has a place, the picture when it is told."""

import json
from dataclasses import asdict

import pytest
from PySide6.QtGui import QColor
from shiboken6 import delete

from vertrouwen_desktop.board_window.board import PAPER, Board
from vertrouwen_desktop.board_window.catalogue import FACES
from vertrouwen_desktop.domain.board_state import BoardEvent, BoardState, SlideView
from vertrouwen_desktop.domain.place import Place
from vertrouwen_desktop.ui.screen_identity import infos


@pytest.fixture
def heard():
    return []


@pytest.fixture
def board(qapp, heard):
    board = Board(lambda text: heard.append(BoardEvent.model_validate_json(text)))
    yield board
    board.close()
    delete(board)


def window() -> Place:
    return Place(screen=infos()[0].identity, windowed=True, x=10, y=10, width=640, height=360)


def test_paper_stands_there_before_there_is_anything_to_show(qtbot, board, heard):
    seen: list[bool] = []
    board.view.frameSwapped.connect(lambda: seen.append(board.model is None))
    board.hello()
    board.take(json.dumps({"stand": asdict(window())}))
    qtbot.waitUntil(lambda: board.model is not None)
    assert seen[0], "the first frame did not wait"
    assert [(event.kind, event.screen) for event in heard[:2]] == [("ready", ""), ("placed", window().screen)]
    assert QColor(board.view.rootObject().property("color")) == PAPER


def test_without_a_place_it_gets_ready_unseen(qtbot, board):
    board.take(json.dumps({"stand": asdict(Place())}))
    qtbot.waitUntil(lambda: board.model is not None)
    assert not board.view.isVisible()


def test_a_state_that_comes_first_is_the_first_frame(qtbot, board, heard):
    state = BoardState(
        revision=7, picture="slide", slide=SlideView(layout="text", title="Dag"), place=window(), carry="c"
    )
    board.take(state.model_dump_json())
    qtbot.waitUntil(lambda: any(event.kind == "shown" and event.revision == 7 for event in heard))
    board.hello()
    assert heard[-1].carry == "c"


def test_the_faces_are_fetched_while_nothing_happens(qtbot, board):
    board.take(BoardState(picture="wait", place=window()).model_dump_json())
    for _ in FACES:
        board._second()
    assert board._unloaded == []
