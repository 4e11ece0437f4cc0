"""Power cuts, replayed: what may lie on the disk when the power goes at any moment of a logged run (`write_log.c`).

What was brought to the disk (fsync) is there. Of everything else any part may be: writes whole, torn at 512 bytes or
not at all, names made, changed or taken away or not. A disk that lies keeps nothing that was only promised.
"""

from __future__ import annotations

import random
import shutil
import struct
import subprocess
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath

_HEAD = struct.Struct("<cIqI")
_SECTOR = 512
ACK = "/ACK"


@dataclass(frozen=True, slots=True)
class Op:
    """Something that the program did; `name` is a path, or for W, T and S the inode."""

    kind: str
    name: str
    at: int
    data: bytes


@dataclass(slots=True, eq=False)
class File:
    durable: bytearray = field(default_factory=bytearray)
    waiting: list[Op] = field(default_factory=list)


def compile_library(source: Path, target: Path) -> Path:
    compiler = shutil.which("cc")
    assert compiler is not None, "a disk that fails needs a C compiler: apt-get install gcc libc6-dev"
    subprocess.run([compiler, "-shared", "-fPIC", "-O2", "-o", target, source, "-ldl", "-lpthread"], check=True)
    return target


def read_log(path: Path) -> list[Op]:
    raw, at, ops = path.read_bytes(), 0, []
    while at < len(raw):
        kind, name_size, where, size = _HEAD.unpack_from(raw, at)
        at += _HEAD.size
        name = raw[at : at + name_size].decode()
        data = raw[at + name_size : at + name_size + size]
        at += name_size + size
        ops.append(Op(kind.decode(), name, where, data))
    return ops


class Disk:
    """A disk to which the ops are done one by one."""

    def __init__(self, lies: bool = False) -> None:
        self._lies = lies
        self._by_inode: dict[str, File] = {}
        self._now: dict[str, File] = {}
        self._durable: dict[str, File] = {}
        self._names: list[tuple[Op, File | None]] = []
        self.promised = b""

    def do(self, op: Op) -> None:
        if op.kind == "C":
            file = self._by_inode[str(op.at)] = self._now[op.name] = File()
            self._names.append((op, file))
        elif op.kind == "O" and op.name in self._now:
            self._by_inode[str(op.at)] = self._now[op.name]
        elif op.kind in "WT" and op.name in self._by_inode:
            file = self._by_inode[op.name]
            file.waiting.append(op)
            if file is self._now.get(ACK):
                self.promised = op.data
        elif op.kind == "S" and op.name in self._by_inode and not self._lies:
            self._sync(self._by_inode[op.name])
        elif op.kind == "D" and not self._lies:
            self._sync_folder(op.name or "/")
        elif op.kind == "U":
            self._now.pop(op.name, None)
            self._names.append((op, None))
        elif op.kind == "R":
            moved = self._now.pop(op.name, None)
            if moved is not None:
                self._now[op.data.decode()] = moved
            self._names.append((op, moved))

    def after_the_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return what one may find, by path."""
        mood = chance.random()
        names = dict(self._durable)
        for op, file in self._names:
            if _stays(mood, chance):
                _rename(names, op, file)
        return {name: self._content(file, mood, chance) for name, file in names.items() if name != ACK}

    def _sync(self, file: File) -> None:
        for op in file.waiting:
            _write(file.durable, op.kind, op.at, op.data)
        file.waiting.clear()
        made = [op.name for op, made in self._names if made is file and op.kind == "C"]
        if made:  # its name comes to the disk with it, and what happened to that name before
            self._settle(lambda op: made[0] in (op.name, op.data.decode() if op.kind == "R" else op.name))

    def _sync_folder(self, folder: str) -> None:
        self._settle(lambda op: PurePosixPath(op.name).parent == PurePosixPath(folder))

    def _settle(self, which: Callable[[Op], bool]) -> None:
        left = []
        for op, file in self._names:
            if which(op):
                _rename(self._durable, op, file)
            else:
                left.append((op, file))
        self._names = left

    @staticmethod
    def _content(file: File, mood: float, chance: random.Random) -> bytes:
        data = bytearray(file.durable)
        for op in file.waiting:
            if not _stays(mood, chance):
                continue
            if op.kind == "T" or len(op.data) <= _SECTOR or chance.random() > 0.3:
                _write(data, op.kind, op.at, op.data)
                continue
            for start in range(0, len(op.data), _SECTOR):
                if chance.random() < 0.5:
                    _write(data, op.kind, op.at + start, op.data[start : start + _SECTOR])
        return bytes(data)


def _stays(mood: float, chance: random.Random) -> bool:
    """Return whether something survives; of every cut, one in seven keeps all and one in seven nothing."""
    if mood < 0.15:
        return True
    return mood >= 0.3 and chance.random() < 0.5


def _write(data: bytearray, kind: str, at: int, piece: bytes) -> None:
    end = at + len(piece)
    if len(data) < end:
        data.extend(bytes(end - len(data)))
    if kind == "T":
        del data[at:]
    else:
        data[at:end] = piece


def _rename(names: dict[str, File], op: Op, file: File | None) -> None:
    if op.kind == "U":
        names.pop(op.name, None)
    elif file is not None and op.kind == "R":
        if names.get(op.name) is file:
            del names[op.name]
        names[op.data.decode()] = file
    elif file is not None:
        names[op.name] = file
