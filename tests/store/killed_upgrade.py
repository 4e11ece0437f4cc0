"""Opens a store of an older release, which upgrades it, until somebody kills it.

python -m tests.store.killed_upgrade FOLDER PASSWORD
"""

from __future__ import annotations

import sys
from pathlib import Path

from vertrouwen_desktop.store.vault import open_vault

if __name__ == "__main__":
    print("begin", flush=True)
    open_vault(Path(sys.argv[1]), sys.argv[2], print, ballast_bytes=0)
    print("open", flush=True)
    sys.stdin.read()
