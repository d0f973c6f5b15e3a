"""A window that is killed while somebody types: only the field being typed in is lost."""

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from desktop.doing import ROOT

from pdpeditor.records import Activity, Organisation
from pdpeditor.store import Dossier
from pdpeditor.store.checking import check

TYPIST = """
import sys
from pathlib import Path
sys.path[:0] = ["tests"]
from desktop.doing import box, come_in, enter, focus, form, leave, press, type_in, wait
from PySide6.QtCore import Qt
from pdpeditor.desktop import app
from pdpeditor.desktop.settings import Settings
from pdpeditor.records import Activity

application = app.make_application()
window = app.open_window(application, Settings(Path(sys.argv[2])), Path(sys.argv[1]), "en")
come_in(window)
window.activateWindow()
type_in(window, "legal_name", "Left by Tab")
leave(window)
type_in(window, "trade_name", "Ended by Enter")
press(box(window, "trade_name"), Qt.Key.Key_Return)
enter(window, Activity)
window.bench.list.add_button.click()
type_in(window, "name", "Left for another record", "en")
window.bench.list.add_button.click()
type_in(window, "reference", "A pause of a second")
wait(1000)
type_in(window, "name", "Being typed", "en")
print("typing", flush=True)
wait(60_000)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_killed_window_loses_at_most_the_field_being_typed(path: Path, tmp_path: Path) -> None:
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen"}
    process = subprocess.Popen(
        [sys.executable, "-c", TYPIST, str(path), str(tmp_path / "settings")],
        stdout=subprocess.PIPE,
        text=True,
        cwd=ROOT,
        env=environment,
    )
    assert process.stdout and process.stdout.readline().strip() == "typing"
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()
    check(path)
    with Dossier.open(path) as dossier:
        organisation = dossier.one(Organisation)
        assert (organisation.legal_name, organisation.trade_name) == ("Left by Tab", "Ended by Enter")
        first, second = dossier.all(Activity)
        assert first.name.en == "Left for another record"
        assert (second.reference, second.name.en) == ("A pause of a second", "")
