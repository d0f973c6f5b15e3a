"""How long the window stands still with the large dossier: a watchdog looks at every two thousandths of a second."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QElapsedTimer, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from pdpeditor.desktop import app
from pdpeditor.desktop.sections import TABLE
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.window import Window

BEFORE, AFTER = 100, 50
"""Milliseconds that the window stands still at most, before and after its first record can be written in."""
MEMORY = 250
WORDS = "paie export"
RECORDS = 10


class Watchdog:
    """Notes the longest time between two turns of the event loop."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._since = QElapsedTimer()
        self._timer = QTimer(interval=2, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()
        self._since.start()

    def _tick(self) -> None:
        self.longest = max(self.longest, self._since.nsecsElapsed() / 1e6)
        self._since.restart()

    def over(self) -> float:
        """The longest time since this was asked last, in milliseconds."""
        self._tick()
        longest, self.longest = self.longest, 0.0
        return longest


def main(dossier: Path) -> None:
    """Do what a person does, and print after each deed how long the window stood still at most."""
    application = app.make_application()
    window = app.open_window(application, Settings(dossier.parent / "settings"), dossier, "fr")
    dog = Watchdog()
    _until(lambda: bool(window.bench and window.bench.pane.form and "name" in window.bench.pane.form.rows))
    _say("opening, until the first record can be written in", dog, BEFORE)
    _until(lambda: bool(window.desk and window.desk.remarks.looked))
    _pause(3)
    _say("the first look of the linter", dog, AFTER)
    for title, do in deeds(window).items():
        do()
        _pause(1)
        _say(title, dog, AFTER)
    print(f"memory: {_memory()} MB (at most {MEMORY})")
    window.show_preview()
    _pause(1)
    _say("showing the preview, while thousands of pages are drawn", dog, AFTER)
    sys.stdout.flush()
    os._exit(0)


def deeds(window: Window) -> dict[str, Callable[[], None]]:
    """What is done with the dossier, by title."""
    from pdpeditor.records.record import RECORDS as CLASSES

    deeds = {
        "searching, key by key": lambda: _type(window.bench.list.search, WORDS),
        "clearing the search": lambda: window.bench.list.search.clear(),
        "going from record to record": lambda: _walk(window.bench.list.table),
        "editing a record": lambda: _edit(window),
        "undoing": lambda: window.menus.undo.trigger(),
    }
    for table in ("organisation", "party", "retention", "measure", "website", "activity"):
        deeds[f"going to the section “{table}”"] = lambda cls=CLASSES[table]: _enter(window, cls)
    pages = {"all findings": window.show_findings, "dashboard": window.show_dashboard}
    for title, show in pages.items():
        deeds[f"showing the page “{title}”"] = show
        deeds[f"coming back from the page “{title}”"] = window.show_bench
    return deeds


def _type(widget: Any, words: str) -> None:
    for letter in words:
        QTest.keyClicks(widget, letter)
        _pause(0.1)


def _walk(table: Any) -> None:
    for _ in range(RECORDS):
        QTest.keyClick(table, Qt.Key.Key_Down)
        _pause(0.3)


def _edit(window: Window) -> None:
    box = window.bench.pane.form.rows["name"].editor.first()
    box.setFocus(Qt.FocusReason.TabFocusReason)
    _type(box, " (essai)")
    _pause(1)
    QTest.keyClick(box, Qt.Key.Key_Tab)


def _enter(window: Window, cls: Any) -> None:
    window.bench.sections.setCurrentItem(
        next(item for item in window.bench.sections._items() if item.data(TABLE) == cls.__tablename__)
    )


def _until(reached: Callable[[], bool]) -> None:
    while not reached():
        QApplication.processEvents()
        time.sleep(0.0005)


def _pause(seconds: float) -> None:
    end = time.perf_counter() + seconds
    _until(lambda: time.perf_counter() > end)


def _say(title: str, dog: Watchdog, limit: int) -> None:
    print(f"{title}: stood still for {dog.over():.0f} ms at most (at most {limit})", flush=True)


def _memory() -> str:
    """Megabytes that this process holds, where the system tells."""
    try:
        said = Path("/proc/self/status").read_text("ascii")
    except OSError:
        return "unknown"
    return str(int(said.split("VmRSS:")[1].split()[0]) // 1024)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
