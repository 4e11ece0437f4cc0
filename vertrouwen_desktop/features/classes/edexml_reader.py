"""The handler that listens to an EDEXML file. Imported when a file is read: `xml.sax` costs time at the start."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from xml.sax.handler import ContentHandler
from xml.sax.xmlreader import AttributesImpl

from pydantic import ValidationError

from vertrouwen_desktop.domain.errors import KnownError
from vertrouwen_desktop.features.classes.headings import DISCARDED, heading_key
from vertrouwen_desktop.features.classes.schema import MAX_TEXT, GroupElement, PupilElement

MAX_PUPILS = 5_000
MAX_ELEMENTS = 300_000
MAX_DEPTH = 30
ROOTS = ("edex", "edexml")
NOT_EDEX = (
    "Dit is geen EDEXML-bestand. Kies in ParnasSys bij de export “EDEX & UWLR (nieuw)”, in ESIS “EDEXML”, "
    "en kies daarna het bestand EDEX.XML."
)
TOO_MUCH = "In dit bestand staat veel meer dan één school. Maak een export met alleen de groepen die je nodig hebt."
_PUPIL_TEXTS = ("roepnaam", "voornamen", "achternaam", "jaargroep")
_GROUP_TEXTS = ("naam", "jaargroep")
_SAID = {"roepnaam", "jaargroep", "groep", "samengestelde_groepen", "samengestelde_groep"}


@dataclass(slots=True)
class Found:
    """What was read: pupils (None: an element that cannot be one), groups, and how many pupils had what else."""

    school_year: str = ""
    pupils: list[PupilElement | None] = field(default_factory=list)
    groups: list[GroupElement] = field(default_factory=list)
    others: Counter[str] = field(default_factory=Counter)
    teachers: int = 0


class Reader(ContentHandler):
    """Listens to the few elements that are used; of the others it only counts that they were there."""

    def __init__(self) -> None:
        super().__init__()
        self.found = Found()
        self._path: list[str] = []
        self._count = 0
        self._at = 0
        self._values: dict[str, str] = {}
        self._groups: list[str] = []
        self._filled: set[str] = set()
        self._text: list[str] = []
        self._size = 0

    def startElement(self, name: str, attrs: AttributesImpl) -> None:
        self._tick()
        local = name.rpartition(":")[2].lower()[:MAX_TEXT]
        if not self._path and local not in ROOTS and not local.startswith("leerlinggegevens"):
            raise KnownError(NOT_EDEX)
        self._path.append(local)
        if len(self._path) > MAX_DEPTH:
            raise KnownError(NOT_EDEX)
        self._text, self._size = [], 0
        parent = self._path[-2] if len(self._path) > 1 else ""
        if self._at == 0 and (
            (parent, local) == ("leerlingen", "leerling")
            or (parent == "groepen" and local in {"groep", "samengestelde_groep"})
            or (parent, local) == ("leerkrachten", "leerkracht")
        ):
            self._at = len(self._path)
            self._values, self._groups, self._filled = {"key": attrs.get("key", "")[:MAX_TEXT]}, [], set()
            if attrs.get("eckid"):
                self._filled.add("eckid")
        elif self._at and self._path[self._at - 1] == "leerling":
            if local in {"groep", "samengestelde_groep"} and attrs.get("key"):
                self._groups.append(attrs.get("key", "")[:MAX_TEXT])
            elif len(self._path) == self._at + 1 and attrs.getLength():
                self._filled.add(local)

    def characters(self, content: str) -> None:
        if self._size <= 2 * MAX_TEXT:
            self._text.append(content[: 2 * MAX_TEXT])
            self._size += len(content)

    def endElement(self, name: str) -> None:
        local, depth = self._path.pop(), len(self._path) + 1
        text = "".join(self._text).strip()
        self._text, self._size = [], 0
        if self._at == 0:
            if local == "schooljaar" and not self.found.school_year:
                self.found.school_year = text[:MAX_TEXT]
        elif depth == self._at:
            self._at = 0
            self._keep(local)
        else:
            own = self._path[self._at] if depth > self._at + 1 else local
            if text:
                self._filled.add(own)
            wanted = _PUPIL_TEXTS if self._path[self._at - 1] == "leerling" else _GROUP_TEXTS
            if depth == self._at + 1 and local in wanted:
                self._values.setdefault(local, text)

    def processingInstruction(self, target: str, data: str) -> None:
        self._tick()

    def _keep(self, local: str) -> None:
        if local == "leerkracht":
            self.found.teachers += 1
        elif local == "leerling":
            self.found.pupils.append(_pupil({**self._values, "groepen": tuple(self._groups)}))
            self.found.others.update({DISCARDED.get(heading_key(one), "") for one in self._filled - _SAID})
            if len(self.found.pupils) > MAX_PUPILS:
                raise KnownError(TOO_MUCH)
        elif (group := _group(self._values)) is not None:
            self.found.groups.append(group)
        self._values, self._groups, self._filled = {}, [], set()

    def _tick(self) -> None:
        self._count += 1
        if self._count > MAX_ELEMENTS:
            raise KnownError(TOO_MUCH)


def _pupil(values: dict[str, object]) -> PupilElement | None:
    """Return a pupil; what is no good of one (a name of 300 letters) is left out, the rest stays."""
    for _ in range(2):
        try:
            return PupilElement.model_validate(values)
        except ValidationError as error:
            bad = {wrong["loc"][0] for wrong in error.errors(include_input=False, include_url=False)}
            values = {name: value for name, value in values.items() if name not in bad}
    return None


def _group(values: dict[str, str]) -> GroupElement | None:
    try:
        return GroupElement.model_validate(values)
    except ValidationError:
        return None
