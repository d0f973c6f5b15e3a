"""A long day's work: hundreds of thousands of calls into Qt, which drop references to None on Python 3.11."""

import os
import subprocess
import sys

from desktop.doing import ROOT

DAY = """
import pdpeditor.desktop
from PySide6.QtWidgets import QApplication, QLabel
application = QApplication([])
label = QLabel()
for number in range(300_000):
    label.setText("words")
    label.buddy()
print("evening")
"""


def test_the_program_survives_a_long_day() -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run([sys.executable, "-c", DAY], capture_output=True, text=True, cwd=ROOT, env=environment)
    assert (done.returncode, done.stdout.strip()) == (0, "evening"), done.stderr
