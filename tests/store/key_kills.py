"""Kills a program while it changes who may open the store, and says what it finds afterwards.

python -m tests.store.key_kills FOLDER ACTION steps|moments LOOPS SEED

`steps` kills at every step on files of the key file in turn; `moments` at LOOPS random moments, also inside SQLCipher.
One line of JSON for each kill: whether the change was acknowledged, whether it was in the middle of a change of the
database's key, and what was wrong ("" when all is well). The action `badly` is known to be unsafe: it has to be found
out.
"""

from __future__ import annotations

import json
import os
import random
import select
import shutil
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from tests.store.first_keys import make_first
from tests.store.making import CHEAP, PASSWORD, QUICK, Ear, moment, step
from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.store import rotation, slots, vault
from vertrouwen_desktop.store.copy import DATABASE
from vertrouwen_desktop.store.engine import connect
from vertrouwen_desktop.store.header import KEYS, KEYS_NEW, KEYS_TWIN, Header
from vertrouwen_desktop.store.keyfile import open_keys, save_keys
from vertrouwen_desktop.store.vault import OpenVault, WrongPassword, WrongRecoveryKey

SAM, NEW = "zes grijze wolken drijven", "acht warme truien buiten"
ROWS = 600


@dataclass(frozen=True)
class Action:
    """What is done, and what opens the store before and after it."""

    do: Callable[[OpenVault], object]
    before: tuple[str, ...]
    after: tuple[str, ...]
    always: tuple[str, ...] = (PASSWORD,)
    on_opening: bool = False


def remove_badly(opened: OpenVault) -> None:
    """Remove without the file that says both: the database first, the key file after it."""

    def careless(folder: Path, old: bytearray, new: bytearray, header: Header) -> bool:
        rotation._change_key(folder / DATABASE, old, new)
        save_keys(folder, header)
        return True

    slots.rotate = careless
    opened.slots.remove_adult("sam")


ACTIONS = {
    "upgrade": Action(lambda _opened: None, (), (), on_opening=True),
    "add": Action(lambda opened: opened.slots.add_adult("pim", NEW), (), (NEW,), (PASSWORD, SAM)),
    "change": Action(lambda opened: opened.slots.change_password("marit", PASSWORD, NEW), (PASSWORD,), (NEW,), (SAM,)),
    "remove": Action(lambda opened: opened.slots.remove_adult("sam"), (SAM,), ()),
    "badly": Action(remove_badly, (SAM,), ()),
    "renew": Action(lambda opened: opened.slots.new_recovery_key(), (), (), (PASSWORD, SAM)),
}


def opened(folder: Path, password: str = PASSWORD) -> OpenVault:
    return vault.open_vault(folder, password, Ear(), rhythm=QUICK, ballast_bytes=0)


def make(folder: Path, first: bool) -> str:
    """Make a store with two adults and a recovery key (the first version: one adult); return the recovery key."""
    made = vault.create_vault(folder, PASSWORD, Ear(), CHEAP, adult_id="marit", rhythm=QUICK, ballast_bytes=0)
    made.slots.add_adult("sam", SAM)
    printed = made.slots.new_recovery_key()
    for number in range(1, ROWS + 1):
        made.keeper.keep(moment(number, "x" * 1000))
    made.keeper.keep(step(1))
    assert made.close(20.0)
    if first:
        make_first(folder, PASSWORD, open_keys(folder, PASSWORD))
    return printed


def die_at(folder: Path, number: int) -> None:
    """End this process, without a goodbye, before its step `number` on a file of the key file."""
    seen = [0]

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event not in ("open", "os.rename", "os.remove") or threading.current_thread().name == "store-writer":
            return
        path = os.fsdecode(arguments[0]) if isinstance(arguments[0], (str, bytes, os.PathLike)) else ""
        if path == str(folder) or os.path.basename(path).startswith(KEYS):
            seen[0] += 1
            if seen[0] == number:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def child(folder: Path, action: Action, number: int, tell: int) -> None:
    """Do it; say so before and after."""
    if action.on_opening and number:
        die_at(folder, number)
    if action.on_opening:
        os.write(tell, b"b")
    store = opened(folder)
    if not action.on_opening:
        if number:
            die_at(folder, number)
        store.keeper.keep(step(2))
        os.write(tell, b"b")
    action.do(store)
    os.write(tell, b"d")
    if number:
        os._exit(0)
    time.sleep(60)


def killed(folder: Path, action: Action, number: int, after_s: float) -> tuple[bool, bool]:
    """Return whether the child acknowledged, and whether it came to its end."""
    assert threading.active_count() == 1  # a fork takes no other threads along
    ear, tell = os.pipe()
    pid = os.fork()
    if pid == 0:
        os.close(ear)
        try:
            child(folder, action, number, tell)
        finally:
            os._exit(3)
    os.close(tell)
    said = os.read(ear, 1)
    if number == 0:
        select.select([ear], [], [], after_s)
        os.kill(pid, signal.SIGKILL)
    while more := os.read(ear, 10):
        said += more
    os.close(ear)
    status = os.waitpid(pid, 0)[1]
    if os.WIFEXITED(status) and os.WEXITSTATUS(status) != 0:
        raise RuntimeError("the child failed by itself")
    return said.endswith(b"d"), os.WIFEXITED(status)


def way_in(folder: Path, password: str) -> str:
    """Return "open", "wrong", or what else happened; looks whether all is there."""
    try:
        store = opened(folder, password)
    except WrongPassword:
        return "wrong"
    except KnownError as error:
        return f"{type(error).__name__}: {error}"
    kept = store.kept()
    good = kept.unfinished is not None and len(kept.moments) == 0
    return "open" if store.close(10.0) and good else "open, and something is missing"


def problem(folder: Path, action: Action, done: bool, printed: str) -> str:
    """Return what is wrong after a kill, "" when nothing is. Each password is tried on the folder as it was left."""
    left = folder.with_name("left")

    def tried(password: str) -> str:
        shutil.rmtree(left, ignore_errors=True)
        shutil.copytree(folder, left)
        return way_in(left, password)

    found = {password: tried(password) for password in {*action.always, *action.before, *action.after}}
    for password in action.always:
        if found[password] != "open":
            return f"locked out: {found[password]}"
    for wanted, others in ((action.after, action.before), (action.before, action.after)):
        odd = [found[one] for one in wanted if found[one] not in ("open", "wrong")]
        if odd:
            return odd[0]
        if done and wanted is action.after and any(found[one] != "open" for one in wanted):
            return "acknowledged, and does not open"
        if done and wanted is action.after and any(found[one] == "open" for one in others):
            return "acknowledged, and the old one still opens"
    if action.before and action.after and all(found[one] == "wrong" for one in (*action.before, *action.after)):
        return "neither the old nor the new password opens"
    if way_in(folder, action.always[0]) != "open":  # now for good: what it leaves is whole
        return "locked out"
    if (folder / KEYS_NEW).exists() or (folder / KEYS).read_bytes() != (folder / KEYS_TWIN).read_bytes():
        return "not settled"
    return damaged(folder, action.always[0]) or recovered(folder, action, done, printed)


def damaged(folder: Path, password: str) -> str:
    keys = open_keys(folder, password)
    with closing(connect(folder / DATABASE, keys.data)) as connection:
        whole = connection.execute("PRAGMA cipher_integrity_check").fetchall() == []
        rows = connection.execute("SELECT count(*) FROM moment").fetchone()[0]
    return "" if whole and rows == ROWS else "the database is not whole"


def recovered(folder: Path, action: Action, done: bool, printed: str) -> str:
    """Whether the printed recovery key still does what it should."""
    if action.on_opening or (action is ACTIONS["renew"] and done):
        return ""
    try:
        vault.open_with_recovery(folder, printed, Ear(), rhythm=QUICK, ballast_bytes=0).close(10.0)
    except WrongRecoveryKey:
        return "" if action is ACTIONS["renew"] else "the recovery key does not open it"
    except KnownError as error:
        return f"recovery: {error}"
    return ""


def main(place: Path, name: str, how: str, loops: int, seed: int) -> None:
    action, chance = ACTIONS[name], random.Random(seed)
    model, folder = place / "model", place / "store"
    printed = make(model, first=action.on_opening)
    took_s = 0.05
    for number in range(1, 1000 if how == "steps" else loops + 1):
        shutil.rmtree(folder, ignore_errors=True)
        shutil.copytree(model, folder)
        began_s = time.monotonic()
        at = number if how == "steps" else 0
        done, ended = killed(folder, action, at, 0.0 if number == 1 else chance.uniform(0.0, 1.3 * took_s))
        if at == 0 and done:
            took_s = min(took_s, time.monotonic() - began_s)
        if ended:
            break
        amid = (folder / KEYS_NEW).exists()
        wrong = problem(folder, action, done, printed)
        print(json.dumps({"at": number, "done": done, "amid": amid, "problem": wrong}), flush=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3], int(sys.argv[4]), int(sys.argv[5]))
