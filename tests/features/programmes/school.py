"""A school on disk: one programme that we ship, a data folder, and all that looks after them."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer
from PySide6.QtGui import QColor, QImage

from tests.features.programmes.conftest import PROGRAMME, SPECS, SVG, Folder
from vertrouwen_desktop.domain.own import Own, Place
from vertrouwen_desktop.domain.programme import PhaseId
from vertrouwen_desktop.features.programmes.arrivals import Arrivals
from vertrouwen_desktop.features.programmes.export import exported
from vertrouwen_desktop.features.programmes.own import OwnFolder
from vertrouwen_desktop.features.programmes.shelf import Shelf
from vertrouwen_desktop.ui.picture_bytes import reencoded, svg_as_png


def png(red: int = 200, width: int = 20) -> bytes:
    """Return a real picture."""
    image = QImage(width, 10, QImage.Format.Format_RGB32)
    image.fill(QColor(red, 30, 40))
    target = QBuffer()
    target.open(QBuffer.OpenModeFlag.WriteOnly)
    assert image.save(target, "PNG")
    return bytes(target.data().data())


class School:
    """Two programmes are shipped: `klein`, and `bouwen-aan-vertrouwen`, which comes first and has a drawing."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.shipped, self.data = path / "resources", path / "data"
        self.data.mkdir(parents=True)
        self._brought = 0
        self.small = Folder(self.shipped / "klein")
        self.large = Folder(self.shipped / "bouwen-aan-vertrouwen")
        for folder in (self.small, self.large):
            folder.write("media/boot.png", png())
        self.large.write("programme.toml", PROGRAMME.replace('"klein"', '"bouwen-aan-vertrouwen"'))
        self.large.write("media/eigen.svg", SVG.replace(b"/>", b" width='48' height='42'/>"))
        self.large.swap("media/boot.png", "media/eigen.svg")
        self.again()

    def again(self, extra: Path | None = None) -> None:
        """Start the program anew."""
        self.own = OwnFolder(self.data, reencoded)
        self.shelf = Shelf(self.shipped, self.data, SPECS, self.own, extra)
        self.arrivals = Arrivals(self.data, SPECS, self.own, reencoded, self.shelf)

    def brought(self, programme_id: str = "eigen", version: str = "1.0") -> Folder:
        """Return a programme of another school, elsewhere on disk."""
        self._brought += 1
        folder = Folder(self.path / "elders" / str(self._brought))
        folder.write("media/boot.png", png(10))
        text = PROGRAMME.replace('"klein"', f'"{programme_id}"').replace('version = "1.0"', f'version = "{version}"')
        folder.write("programme.toml", text.replace("Klein programma", "Eigen lessen"))
        return folder

    def parcel(self, folder: Folder, own: Own | None = None, pictures: Path | None = None) -> bytes:
        return exported(folder.path, SPECS, False, svg_as_png, own, pictures or self.data)

    def bring(self, programme_id: str = "eigen", version: str = "1.0") -> None:
        """Take in another programme."""
        self.arrivals.place(self.arrivals.opened(self.parcel(self.brought(programme_id, version))), own_too=False)

    def files(self) -> list[str]:
        """Return all files in the data folder."""
        return sorted(p.relative_to(self.data).as_posix() for p in self.data.rglob("*") if p.is_file())


def at(field: str, slide: str = "terug") -> Place:
    return Place(lesson=1, slide=slide, field=field)


def minutes(phase: PhaseId) -> Place:
    return Place(lesson=1, phase=phase, field="minutes")
