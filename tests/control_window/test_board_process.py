"""The control keeps a board alive and sends it whole states."""

import secrets

import pytest
from PySide6.QtNetwork import QLocalSocket

from vertrouwen_desktop.control_window.board_process import BoardProcess
from vertrouwen_desktop.domain.board_state import BoardEvent, BoardState
from vertrouwen_desktop.domain.place import Place
from vertrouwen_desktop.ui.wire import SocketWire


class Board:
    """The board's end of the wire."""

    def __init__(self, name):
        self.socket = QLocalSocket()
        self.socket.connectToServer(name)
        assert self.socket.waitForConnected(2000)
        self.wire = SocketWire(self.socket)
        self.heard = []
        self.wire.received.connect(self.heard.append)

    def say(self, event):
        self.wire.send(event.model_dump_json())

    @property
    def shows(self):
        return BoardState.model_validate_json(self.heard[-1])


@pytest.fixture
def process(qapp):
    """Give (process, starts)."""
    starts = []
    process = BoardProcess(f"vertrouwen-test-{secrets.token_hex(8)}", ["demo"], lambda a: starts.append(a) or True)
    process.expect(60_000)
    yield process, starts
    process.close()
    process.deleteLater()


def ready(process, qtbot):
    board = Board(process._name)
    board.say(BoardEvent(kind="ready"))
    qtbot.waitUntil(lambda: bool(board.heard))
    return board


def test_a_board_that_says_ready_is_sent_all_there_is(process, qtbot):
    control, _ = process
    control.place(Place(screen="x"))
    control.show(BoardState(picture="calm", slide_id="a"))
    board = ready(control, qtbot)
    assert (board.shows.picture, board.shows.place.screen, board.shows.revision) == ("calm", "x", control.revision)


def test_another_place_keeps_the_picture_and_another_picture_the_place(process, qtbot):
    control, _ = process
    board = ready(control, qtbot)
    control.show(BoardState(picture="black"))
    control.place(Place(screen="y"))
    qtbot.waitUntil(lambda: board.shows.place.screen == "y")
    assert board.shows.picture == "black"


def test_a_board_that_dies_is_started_again_at_once(process, qtbot):
    control, starts = process
    board = ready(control, qtbot)
    with qtbot.waitSignal(control.gone):
        board.socket.abort()
    assert len(starts) == 1
    assert starts[0][0] == "--board"
    again = ready(control, qtbot)
    assert again.shows.revision == control.revision


def test_a_board_that_cannot_live_is_told_to_the_adults(process, qtbot):
    control, _ = process
    with qtbot.waitSignal(control.struggling, timeout=5000):
        for _ in range(4):
            board = ready(control, qtbot)
            with qtbot.waitSignal(control.gone):
                board.socket.abort()


def test_a_second_board_is_sent_away(process, qtbot):
    control, _ = process
    first = ready(control, qtbot)
    second = Board(control._name)
    with qtbot.waitSignal(second.wire.lost):
        pass
    control.show(BoardState(picture="done"))
    qtbot.waitUntil(lambda: first.shows.picture == "done")


def test_a_control_that_ends_says_goodbye_and_starts_nothing(process, qtbot):
    control, starts = process
    board = ready(control, qtbot)
    control.close()
    qtbot.waitUntil(lambda: "goodbye" in board.heard[-1])
    assert starts == []
