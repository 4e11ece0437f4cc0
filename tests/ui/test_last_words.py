"""A fault says where, and no word of what was typed."""

import asyncio
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from vertrouwen_desktop.ui.last_words import described, keep_words_out

ROOT = Path(__file__).parents[2]
SECRET = "GEHEIMENAAM"


@pytest.fixture
def hooks():
    before = sys.excepthook, threading.excepthook
    yield
    sys.excepthook, threading.excepthook = before


def fault() -> None:
    try:
        raise KeyError(SECRET)
    except KeyError as error:
        raise ValueError(f"{SECRET} is geen naam") from error


def test_it_tells_the_kind_and_the_cause():
    with pytest.raises(ValueError, match=SECRET) as caught:
        fault()
    assert described(caught.value) == "ValueError (elders) na KeyError (elders)"


def test_no_hook_repeats_a_word(hooks, capsys):
    told: list[int] = []
    in_loop = keep_words_out(lambda: told.append(1))
    thread = threading.Thread(target=fault)
    thread.start()
    thread.join()
    with pytest.raises(ValueError, match=SECRET) as caught:
        fault()
    sys.excepthook(ValueError, caught.value, None)
    in_loop(None, {"message": SECRET, "exception": caught.value})
    in_loop(None, {"message": SECRET})
    said = capsys.readouterr().err
    assert said.count("Fout in Vertrouwen: ValueError") == 3
    assert SECRET not in said
    assert told == [1, 1, 1, 1]


def test_a_task_that_fails_tells_only_that(hooks, capsys):
    loop = asyncio.new_event_loop()
    loop.set_exception_handler(keep_words_out())

    async def work() -> None:
        fault()

    task = loop.create_task(work())
    loop.run_until_complete(asyncio.sleep(0.01))
    del task
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()
    assert SECRET not in capsys.readouterr().err


def test_a_fault_in_a_slot_of_qml_keeps_its_words_too():
    program = f"""
import sys; sys.path.insert(0, {str(ROOT)!r})
from PySide6.QtCore import QCoreApplication, QTimer
from vertrouwen_desktop.ui.last_words import keep_words_out
keep_words_out()
app = QCoreApplication([])
def fault():
    QTimer.singleShot(0, app.quit)
    raise ValueError({SECRET!r})
QTimer.singleShot(0, fault)
app.exec()
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=30)
    assert "Fout in Vertrouwen: ValueError" in done.stderr
    assert SECRET not in done.stderr
