"""How soon the window answers, in fresh processes: ratios to a bare PySide6 window, alternated, the median of each.

Each process tells when it got there by the clock that all processes share; the time runs from before it was started.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

ROUNDS = 5
LIMITS = {"first-screen": 2.0, "list": 2.5, "record": 8.0}
TITLES = {
    "bare": "a bare PySide6 main window answers a click",
    "first-screen": "the first screen answers a click",
    "list": "the list of 2,000 activities is searched, without the ORM",
    "record": "the first record of that dossier is written in",
}


def main() -> None:
    """Print the ratios, with the limits that they are held to."""
    with TemporaryDirectory() as folder:
        dossier = _large(Path(folder))
        for name in reversed(TITLES):
            _time(name, dossier)  # the disk is warm then, and the plan of the lists is kept
        times: dict[str, list[float]] = {name: [] for name in TITLES}
        for _ in range(ROUNDS):
            for name in TITLES:
                times[name].append(_time(name, dossier))
        bare = median(times["bare"])
        print(f"{TITLES['bare']}: {1000 * bare:.0f} ms (the yardstick)")
        for name, limit in LIMITS.items():
            taken = median(times[name])
            print(f"{TITLES[name]}: {1000 * taken:.0f} ms, {taken / bare:.2f} times the yardstick (at most {limit})")
        print(_run("tests.bench.stalls", str(dossier)), end="")


def _large(folder: Path) -> Path:
    from tests.large import make_large

    make_large(folder / "large.pdp")
    return folder / "large.pdp"


def _time(name: str, dossier: Path) -> float:
    """Seconds from before a process is started until it is where `name` says."""
    begun = time.monotonic()
    return float(_run("tests.bench.desktop", name, str(dossier)).split()[-1]) - begun


def _run(*command: str) -> str:
    """What a module of the bench prints, in a process of its own."""
    environment = {**os.environ, "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen")}
    answer = subprocess.run(
        [sys.executable, "-m", *command], capture_output=True, text=True, env=environment, check=False, timeout=300
    )
    if answer.returncode:
        raise RuntimeError(answer.stderr)
    return answer.stdout


def bare(_: Path) -> None:
    """A window with a button."""
    from PySide6.QtWidgets import QApplication, QMainWindow, QPushButton

    application = QApplication([])
    window = QMainWindow()
    button = QPushButton("Open")
    window.setCentralWidget(button)
    window.resize(1280, 800)
    window.show()
    application.processEvents()
    _answer(button)


def first_screen(dossier: Path) -> None:
    """The first screen of the program."""
    from pdpeditor.desktop import app

    application = app.make_application()
    window = app.open_window(application, _settings(dossier), None, "fr")
    application.processEvents()
    _answer(window.pages.currentWidget().new_button)


def searched_list(dossier: Path) -> None:
    """The list of a large dossier, searched before the ORM is there."""
    from PySide6.QtTest import QTest

    from pdpeditor.desktop import app

    application = app.make_application()
    window = app.open_window(application, _settings(dossier), dossier, "fr")
    application.processEvents()
    early = window.entrance.early
    assert early
    assert early.isVisible()
    every = early.model.rowCount()
    QTest.keyClicks(early.search, "paie")
    assert 0 < early.model.rowCount() < every == 2000
    assert "sqlalchemy.orm" not in sys.modules
    _tell()


def record(dossier: Path) -> None:
    """The first record of a large dossier, once it is written in."""
    from PySide6.QtTest import QTest

    from pdpeditor.desktop import app

    application = app.make_application()
    window = app.open_window(application, _settings(dossier), dossier, "fr")
    _wait(application.processEvents, lambda: bool(window.bench and window.bench.pane.form))
    form = window.bench.pane.form
    _wait(application.processEvents, lambda: "name" in form.rows and form.rows["name"].isVisible())
    box = form.rows["name"].editor.first()
    assert box.isEnabled()
    QTest.keyClicks(box, "x")
    assert form.rows["name"].editor.changed()
    _tell()


def _settings(dossier: Path) -> object:
    from pdpeditor.desktop.settings import Settings

    return Settings(dossier.parent / "settings")


def _wait(live: Callable[[], object], until: Callable[[], bool]) -> None:
    while not until():
        live()
        time.sleep(0.001)


def _answer(button: object) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    button.pressed.connect(_tell)
    QTest.mousePress(button, Qt.MouseButton.LeftButton)


def _tell() -> None:
    print(time.monotonic(), flush=True)
    os._exit(0)


PLACES = {"bare": bare, "first-screen": first_screen, "list": searched_list, "record": record}

if __name__ == "__main__":
    PLACES[sys.argv[1]](Path(sys.argv[2]))
