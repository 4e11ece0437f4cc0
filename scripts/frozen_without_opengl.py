"""In the bundle only: PySide6's QtQuick asks for QtOpenGL just to name its frame buffers, which nothing here uses.

PyInstaller runs this before the program (`runtime_hooks` in build.spec). It saves 9 MB and the loading of them; the
windows are drawn by Qt's own libraries, which have all of OpenGL that they need.
"""

import sys
from types import ModuleType

sys.modules["PySide6.QtOpenGL"] = ModuleType("PySide6.QtOpenGL")
