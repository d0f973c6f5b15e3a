"""The desktop program: one application, one window."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pdpeditor.desktop import background, lookout, report, theme
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.tidying import Tidying
from pdpeditor.desktop.watch import Watch
from pdpeditor.desktop.window import Window
from pdpeditor.text import Lang

TURN = 0.0005
"""Seconds after which a thread that works lets the window have its turn."""


def run(path: Path | None, system: Lang, asked: Lang | None = None) -> int:
    """Show the window, on the dossier at `path` if there is one, until it is closed. Returns the exit code.

    It speaks the language asked for, else the one chosen in the window before, else the system's.
    """
    application = make_application()
    settings = Settings()
    window = open_window(application, settings, path, asked or settings.lang or system)
    report.catch(lambda path: window.bar.tell_report(path))  # the bar is another one in another language
    watch = Watch(window)
    code = application.exec()
    background.finish()
    lookout.finish()
    watch.end()
    return code


def make_application() -> QApplication:
    """The one application of this process."""
    QApplication.setHighDpiScaleFactorRoundingPolicy(Qt.HighDpiScaleFactorRoundingPolicy.PassThrough)
    application = QApplication(sys.argv[:1])
    application.setApplicationName("pdpeditor")
    application.setDesktopFileName("pdpeditor")
    Tidying(application)
    sys.setswitchinterval(TURN)
    return application


def open_window(application: QApplication, settings: Settings, path: Path | None, lang: Lang) -> Window:
    """The window, dressed and shown."""
    theme.dress(application, settings.scheme, settings.size)
    window = Window(settings, lang, awaits=path is not None)
    if path is not None:
        window.open(path)
    window.show()
    if path is None:
        window.entrance.prepare()
    return window
