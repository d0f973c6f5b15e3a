"""The editor of several choices: a list to tick, which can be searched when it is long."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from pdpeditor.desktop.editors.base import Editor
from pdpeditor.desktop.editors.choice import LONG, explained, in_order
from pdpeditor.desktop.widgets import Line, Note
from pdpeditor.facts import catalogue
from pdpeditor.fields import Field
from pdpeditor.text import Lang, fold

KEY = int(Qt.ItemDataRole.UserRole)
ROWS = 6


class Checklist(Editor):
    """Entries to tick, the ticked ones first; the order in which they were ticked is kept."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        self.summary = Note("", "muted", self)
        self.search = Line(self)
        self.search.setPlaceholderText(self.tr("Search this list"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search in %1").replace("%1", field.label[lang]))
        self.list = QListWidget(self)
        self.list.setAccessibleName(field.label[lang])
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setWordWrap(True)
        for widget in (self.summary, self.search, self.list):
            self.column.addWidget(widget)
        self._ticked: list[str] = []
        self.offered: dict[str, str] = {}
        self.search.textChanged.connect(self._filter)
        self.list.itemChanged.connect(self._tick)
        if field.kind.name == "choices":
            facts = in_order(catalogue(field.of), lang)
            self.hints = {key: explained(fact, lang) for key, fact in facts.items()}
            self.offer({key: fact.label[lang] for key, fact in facts.items()})
        else:
            self.hints = {}

    def offer(self, entries: Mapping[str, str]) -> None:
        """The entries to choose from, by key."""
        self.offered = dict(entries)

    def display(self, value: tuple[str, ...]) -> None:
        self._ticked = list(value)
        ordered = [*self._ticked, *(key for key in self.offered if key not in self._ticked)]
        self.list.blockSignals(True)
        self.list.clear()
        for key in ordered:
            self._entry(key)
        self.list.blockSignals(False)
        self.search.setVisible(len(ordered) > LONG)
        self.search.clear()
        self._fit(len(ordered))
        self._tell()

    def _entry(self, key: str) -> None:
        item = QListWidgetItem(self.offered.get(key, key), self.list)
        item.setData(KEY, key)
        item.setToolTip(self.hints.get(key, ""))
        item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsUserCheckable)
        item.setCheckState(Qt.CheckState.Checked if key in self._ticked else Qt.CheckState.Unchecked)

    def value(self) -> tuple[str, ...]:
        return tuple(self._ticked)

    def first(self) -> QWidget:
        return self.list

    def lock(self, locked: bool) -> None:
        self.list.setEnabled(not locked)

    def _tick(self, item: QListWidgetItem) -> None:
        key = item.data(KEY)
        ticked = item.checkState() == Qt.CheckState.Checked
        if ticked and key not in self._ticked:
            self._ticked.append(key)
        elif not ticked and key in self._ticked:
            self._ticked.remove(key)
        self._tell()
        self.chosen()

    def _filter(self, words: str) -> None:
        wanted = fold(words).split()
        for index in range(self.list.count()):
            item = self.list.item(index)
            found = fold(item.text())
            item.setHidden(not all(word in found for word in wanted))

    def _tell(self) -> None:
        self.summary.setText(", ".join(self.offered.get(key, key) for key in self._ticked))
        self.summary.setVisible(bool(self._ticked) and self.list.count() > ROWS)

    def _fit(self, count: int) -> None:
        height = self.list.sizeHintForRow(0) if count else self.fontMetrics().height()
        self.list.setFixedHeight(max(1, min(count, ROWS)) * max(height, 24) + 10)
