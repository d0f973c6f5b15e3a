"""Every page of the window, in both languages: each word can be read, each control is told to a screen reader."""

from pathlib import Path

import pytest
from desktop.test_accessible_tree import chrome, faults
from desktop.test_clipping import lastingly_unreadable
from desktop.tour import SIZES, Tour
from PySide6.QtWidgets import QApplication

from pdpeditor.text import LANGS, Lang

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, off screen


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_can_be_read_and_is_told(dressed: QApplication, tmp_path: Path, lang: Lang) -> None:
    found = set()
    for sight in Tour(tmp_path, lang, SIZES["1024x700"]).sights():
        told = (*lastingly_unreadable(sight.widget), *faults(sight.widget, chrome(lang)))
        found |= {f"{sight.name}: {words}" for words in told}
    assert sorted(found) == []
