"""What every test relies on: Qt draws off screen when there is no screen, and a slow machine is not a failure."""

import os
import sys

from hypothesis import settings

if sys.platform.startswith("linux") and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

settings.register_profile("pdpeditor", deadline=None)
settings.load_profile("pdpeditor")
