"""All the findings of a dossier as Qt's tables want them; only those that are seen are put in words."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, QTimer

from pdpeditor.desktop import badges, theme
from pdpeditor.desktop.background import Work
from pdpeditor.desktop.remarks import Remarks
from pdpeditor.lint.accepting import Judged
from pdpeditor.lint.listing import Row, rows
from pdpeditor.lint.tally import Tally
from pdpeditor.lint.words import said
from pdpeditor.records.record import RECORDS
from pdpeditor.text import Lang

Index = QModelIndex | QPersistentModelIndex
SEVERITY, WHERE, MESSAGE = range(3)
_SHOWN = (int(Qt.ItemDataRole.DisplayRole), int(Qt.ItemDataRole.ToolTipRole))
KEPT = 2000
"""How many findings are kept in words, for scrolling."""


class FindingsModel(QAbstractTableModel):
    """The findings of one severity, of all of them (""), or those that were accepted ("accepted")."""

    def __init__(self, remarks: Remarks, lang: Lang, parent: Any = None) -> None:
        super().__init__(parent)
        self.remarks = remarks
        self.lang: Lang = lang
        self.listed: Listed = {sign: [] for sign in SIGNS}
        self.visible: list[Judged] = []
        self.sign = ""
        self._words: dict[int, Row | None] = {}
        self._work: Work | None = None
        self._due = QTimer(self, singleShot=True, interval=0)
        self._due.timeout.connect(self._ask)

    def put(self, listed: Listed) -> None:
        """Show these findings instead."""
        self.listed = listed
        self.keep(self.sign)

    def keep(self, sign: str) -> None:
        """Show the findings with that sign; "" shows all that nobody has accepted."""
        self.beginResetModel()
        self.sign = sign
        self._words.clear()
        self._work = None  # what was asked for is about other rows
        self.visible = self.listed[sign]
        self.endResetModel()

    def counts(self) -> dict[str, int]:
        """How many there are to show, by sign."""
        return {sign: len(found) for sign, found in self.listed.items()}

    def at(self, number: int) -> Judged | None:
        """The finding at that row."""
        return self.visible[number] if 0 <= number < len(self.visible) else None

    def row(self, number: int) -> Row | None:
        """The finding at that row, in words; None until they come, of which `dataChanged` tells."""
        if number not in self._words:
            if len(self._words) >= KEPT:
                self._words.clear()
            self._words[number] = None
            self._due.start()
        return self._words[number]

    def _ask(self) -> None:
        """Have the rows that somebody wanted to see put in words."""
        wanted = {number: self.visible[number] for number, row in self._words.items() if row is None}
        self._work = self.remarks.ask(_in_words(wanted), self._take)

    def _take(self, said: dict[int, Row]) -> None:
        if self.sender() is self._work and said:
            self._words |= said
            self.dataChanged.emit(self.index(min(said), 0), self.index(max(said), MESSAGE))

    @cached_property
    def headings(self) -> tuple[str, str, str]:
        return self.tr("Severity"), self.tr("Where"), self.tr("What is wrong")

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.visible)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 (Qt's own default)
        return 0 if parent.isValid() else len(self.headings)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        if role == Qt.ItemDataRole.DecorationRole and index.column() == SEVERITY:
            return badges.icon(_sign(self.visible[index.row()]), theme.worn())
        return self._said(index.row(), index.column()) if role in _SHOWN else None

    def _said(self, number: int, column: int) -> str:
        if column == SEVERITY:
            return said(f"text.{_sign(self.visible[number])}", self.lang).capitalize()
        row = self.row(number)
        if row is None:
            return ""
        if column == WHERE:
            label = RECORDS[row.finding.table].label[self.lang]
            place = row.place(self.lang)
            return place if place.startswith(label) else f"{label} › {place}"
        return row.message[self.lang]

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Horizontal and role in _SHOWN:
            return self.headings[section]
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return None


Listed = dict[str, list[Judged]]
SIGNS = ("", "error", "warning", "advice", "accepted")
"""What can be asked for."""


def _sign(one: Judged) -> str:
    return "accepted" if one.state == "accepted" else one.finding.severity


def _in_words(wanted: dict[int, Judged]) -> Callable[[Tally], dict[int, Row]]:
    return lambda tally: dict(zip(wanted, rows(tally.mirror, wanted.values()), strict=True))


def listed(tally: Tally) -> Listed:
    """All the findings by the sign that they are asked for with, the gravest first."""
    every = tally.every()
    return {sign: [one for one in every if _matches(one, sign)] for sign in SIGNS}


def _matches(one: Judged, sign: str) -> bool:
    return _sign(one) == sign or (not sign and one.state != "accepted")
