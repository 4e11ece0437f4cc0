"""In the bundle only: qasync asks for QtWidgets just for the application object, which here is one without widgets.

PyInstaller runs this before the program (`runtime_hooks` in build.spec). It saves 14 MB and the loading of them.
"""

import sys
from types import ModuleType

from PySide6.QtGui import QGuiApplication

widgets = ModuleType("PySide6.QtWidgets")
widgets.QApplication = QGuiApplication
sys.modules["PySide6.QtWidgets"] = widgets
