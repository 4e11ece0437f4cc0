"""Every activity's face for the class; each is imported when it is first shown, for the board must be there soon."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vertrouwen_desktop.ui.faces import BoardFace

ACTIVITIES = ("day_plan", "story", "class_promises", "breathing", "exit_card")


def load_face(name: str) -> BoardFace:
    """Import a face, when it was not yet."""
    face: BoardFace = import_module(f"vertrouwen_desktop.activities.{name}.board").FACE
    return face


class _Faces(Mapping[str, "BoardFace"]):
    def __getitem__(self, name: str) -> BoardFace:
        if name not in ACTIVITIES:
            raise KeyError(name)
        return load_face(name)

    def __iter__(self) -> Iterator[str]:
        return iter(ACTIVITIES)

    def __len__(self) -> int:
        return len(ACTIVITIES)


FACES: Mapping[str, BoardFace] = _Faces()
