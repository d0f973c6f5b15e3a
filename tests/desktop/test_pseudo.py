"""No word of the window is said in one language only: with every translation in brackets, nothing bare is left."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desktop.bare import Known, pseudo, shown
from desktop.tour import SIZES, Tour
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, off screen
LRELEASE = "from PySide6.scripts.pyside_tool import lrelease; lrelease()"


@pytest.fixture
def bracketed(dressed: QApplication, tmp_path: Path) -> Iterator[None]:
    """The application, saying everything that is translated between brackets."""
    compiled = tmp_path / "pseudo.qm"
    command = [sys.executable, "-c", LRELEASE, str(pseudo(tmp_path)), "-qm", str(compiled)]
    subprocess.run(command, check=True, capture_output=True)
    translator = QTranslator(dressed)
    assert translator.load(str(compiled))
    dressed.installTranslator(translator)
    yield
    dressed.removeTranslator(translator)


@pytest.mark.usefixtures("bracketed")
def test_no_bare_string_is_left_in_the_window(tmp_path: Path) -> None:
    tour = Tour(tmp_path, "en", SIZES["1280x800"])
    words = {(told, sight.name) for sight in tour.sights() for told in shown(sight.widget)}
    known = Known(*sorted(tmp_path.rglob("*.pdp")))
    found = {told: name for told, name in sorted(words) if known.bare(told)}
    assert found == {}


@pytest.mark.usefixtures("bracketed")
def test_the_check_itself_sees_a_bare_string(tmp_path: Path) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    for widget in (QLabel("Legal basis: Contract"), QPushButton("Frobnicate"), QLabel("Version 12 · 3 May 2026")):
        column.addWidget(widget)
    page.show()
    QApplication.processEvents()
    assert [told for told in shown(page) if Known().bare(told)] == ["Frobnicate"]
    page.close()
