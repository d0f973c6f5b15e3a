"""Which words of a window come from nowhere: neither translated, nor declared in both languages, nor the user's own."""

import ast
import re
import tomllib
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from desktop.doing import ROOT
from PySide6.QtCore import QAbstractListModel, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTableView,
    QWidget,
)

from pdpeditor.desktop.translation import LANGUAGES
from pdpeditor.records.record import RECORDS
from pdpeditor.store import Dossier
from pdpeditor.store.lock import who
from pdpeditor.text import Text

OPEN, SHUT = "⟦", "⟧"
TEXTS = ("Text", "_label", "_told", "_quoted")
"""What makes a Text out of words in both languages."""
LETTERS = 4
"""How many letters words with gaps have at least, to tell anything."""
ROWS = 40
"""How many rows of a list are read: the others are made alike."""
_JOINTS = re.compile(r"\s*(?: › | · | →|: |, |\n|\(|\)| — |“|”|\.\s|\.$|…|;\s|\t|^\+ )\s*")
_KEYS = r"(?:Ctrl|Shift|Alt|Del|F\d+|\+|-|=|\.)+"
_DAYS = r"(?:\d{1,2}\s)?[A-Z][a-z]+ \d{4}|[\d/]+ \d\d:\d\d(?: [AP]M)?"
_MEASURES = r"(?:\d+\s)?(?:hour|day|week|month|year)s?"
_CITED = r"(?:Articles?|and)\s\d+.*"
_FORMATS = "Markdown|Word|pdpeditor"
_NO_WORDS = re.compile(
    rf"[\W\d_]*|{_KEYS}|/.*|https?://.*|.*\.(?:pdp|txt)|T-\d+|{_DAYS}|{_MEASURES}|{_CITED}|{_FORMATS}", re.DOTALL
)
"""What is the same in both languages or follows the language by itself: signs, keys, places, days, measures, articles
of law, formats.
"""
LONG = 12
"""From how many letters on words can be a piece that was cut out of longer ones."""
_GAP = re.compile(r"\{[^}]*\}|%1|%2|%L?n")


def plain(words: str) -> str:
    """Words as they are compared: ordinary spaces, no mnemonic, no case."""
    return re.sub(r"\s+", " ", words.replace("&", "").replace("’", "'")).strip().casefold()


def pseudo(folder: Path) -> Path:
    """The translations with every source put between brackets, as a file for the compiler."""
    tree = ET.parse(ROOT / "translations/pdpeditor_fr.ts")
    for message in tree.iter("message"):
        said, target = f"{OPEN}{message.findtext('source')}{SHUT}", message.find("translation")
        assert target is not None
        for form in list(target) or [target]:
            form.text = said
    tree.write(folder / "pseudo.ts", "utf-8", xml_declaration=True)
    return folder / "pseudo.ts"


def shown(root: QWidget) -> Iterator[str]:
    """Every word that is seen, told on hovering or read aloud."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible() and not widget.objectName().startswith("qt_"):
            yield from filter(None, (*_told(widget), widget.toolTip(), widget.accessibleName()))


def _told(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    elif isinstance(widget, QGroupBox):
        yield widget.title()
    elif isinstance(widget, QComboBox):
        yield widget.currentText()
    elif isinstance(widget, QTabBar):
        yield from (widget.tabText(number) for number in range(widget.count()))
    elif isinstance(widget, QMenu):
        yield from (action.text() for action in widget.actions())
    elif isinstance(widget, QAbstractItemView) and widget.model():
        yield from _cells(widget)


def _cells(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount()
    for row in range(min(model.rowCount(), ROWS)):
        yield from (str(model.index(row, column).data() or "") for column in range(columns))
    if isinstance(view, QTableView):
        heads = (model.headerData(column, Qt.Orientation.Horizontal) for column in range(columns))
        yield from (str(head or "") for head in heads)


def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(".+".join(map(re.escape, map(plain, _GAP.split(words)))))


class Known:
    """What may be seen: what the rooms below declare in both languages, and what a dossier says."""

    def __init__(self, *paths: Path) -> None:
        own = {words for path in paths for words in (path.stem, *answers(path))}
        said = own | declared() | {*LANGUAGES.values(), who()}
        self.whole = {plain(words) for words in said if not _GAP.search(words)}
        self.text = "\n".join(map(plain, said))
        self.pieces = {piece for words in said for piece in map(plain, _JOINTS.split(words)) if not _GAP.search(piece)}
        gaps = [words for words in said if len(re.findall(r"[^\W\d_]", _GAP.sub("", words))) >= LETTERS]
        self.patterns = [_pattern(words) for words in gaps if _GAP.search(words)]

    def bare(self, words: str) -> bool:
        """Whether words come from nowhere."""
        return OPEN not in words and not self._knows(words) and any(map(self._strange, _JOINTS.split(words)))

    def _strange(self, piece: str) -> bool:
        words = piece.split(" ")
        halves = [(" ".join(words[:number]), " ".join(words[number:])) for number in range(1, len(words))]
        return not self._knows(piece) and not any(self._knows(one) and self._knows(other) for one, other in halves)

    def _knows(self, words: str) -> bool:
        said = plain(words)
        if said in self.whole or said in self.pieces or _NO_WORDS.fullmatch(words.strip()):
            return True
        if len(said) > LONG and said in self.text:
            return True
        return any(pattern.fullmatch(said) for pattern in self.patterns)


@cache
def declared() -> frozenset[str]:
    """The words of the rooms below, of the window's own Texts, of the resources, the plurals of its translations."""
    found: set[str] = set()
    for path in (ROOT / "pdpeditor").rglob("*.py"):
        tree = ast.parse(path.read_text("utf-8"))
        found.update(_texts(tree) if "desktop" in path.parts else _literals(tree))
    for path in (ROOT / "resources").rglob("*.toml"):
        found.update(_strings(tomllib.loads(path.read_text("utf-8"))))
    for form in ET.parse(ROOT / "translations/pdpeditor_en.ts").iter("numerusform"):
        found.add(form.text or "")
    return frozenset(found - {""})


def _literals(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
        elif isinstance(node, ast.JoinedStr):
            yield "".join(str(part.value) if isinstance(part, ast.Constant) else "{}" for part in node.values)


def _texts(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if (
            isinstance(node, ast.Call)
            and isinstance(node.func, ast.Name)
            and node.func.id in ("Text", "_label", "_told")
        ):
            for given in node.args:
                yield from _literals(given)


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from _strings(one)


def answers(path: Path) -> Iterator[str]:
    """What the user wrote in a dossier."""
    with Dossier.open_to_read(path) as dossier:
        for cls in RECORDS.values():
            for record in dossier.all(cls):
                for value in record.model_dump().values():
                    yield from _said(value)


def _said(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Text):
        yield from (value.fr, value.en)
    elif isinstance(value, tuple | list):
        for one in value:
            yield from _said(one)
