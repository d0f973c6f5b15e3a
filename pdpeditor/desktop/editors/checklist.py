"""The editor of several choices: a list to tick, which can be searched when it is long.

Of a list that nobody reads to its end, only what is ticked is shown until somebody searches it.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QListView, QWidget

from pdpeditor.desktop.editors.base import Editor
from pdpeditor.desktop.editors.entries import TOO_MANY, Entries, Entry, facts_of, matching
from pdpeditor.desktop.widgets import Line, Note, named
from pdpeditor.fields import Field
from pdpeditor.text import Lang

LONG = 12
"""From how many entries on there is a search line."""
ROWS = 6


class Ticks(QListView):
    """A list with a box at each entry; `moved` says that another entry is looked at, or none any more."""

    moved = Signal()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.moved.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.moved.emit()


class Checklist(Editor):
    """Entries to tick, the ticked ones first; the order in which they were ticked is kept."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        self._ticked: list[str] = []
        self._ordered: list[Entry] = []
        self.offered: dict[str | None, Entry] = {}
        self.entries = Entries(self._ticked, self)
        self.summary = Note("", "muted", self)
        self.search = Line(self)
        self.search.setPlaceholderText(self.tr("Search this list"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(self.tr("Search in %1").replace("%1", field.label[lang]))
        self.list = Ticks(self)
        self.list.setAccessibleName(field.label[lang])
        self.list.setUniformItemSizes(True)
        self.list.setModel(self.entries)
        self.hint = named(Note("", "muted", self), "help")
        self.hint.setMargin(8)
        self.hint.hide()
        for widget in (self.summary, self.search, self.list, self.hint):
            self.column.addWidget(widget)
        self.search.textChanged.connect(self._filter)
        self.entries.turned.connect(self._tick)
        self.list.moved.connect(self._explain)
        self.list.selectionModel().currentChanged.connect(self._explain)
        if field.kind.name == "choices":
            self.offer(facts_of(field.of, lang))

    def offer(self, entries: Sequence[Entry]) -> None:
        """The entries to choose from."""
        self.offered = {entry.key: entry for entry in entries}

    def display(self, value: tuple[str, ...]) -> None:
        self._ticked[:] = value
        ticked = [self.offered.get(key) or Entry(key, key) for key in value]
        self._ordered = [*ticked, *(entry for key, entry in self.offered.items() if key not in value)]
        self.search.setVisible(len(self._ordered) > LONG)
        self.search.clear()
        self._filter("")
        self._tell()

    def value(self) -> tuple[str, ...]:
        return tuple(self._ticked)

    def first(self) -> QWidget:
        return self.search if len(self.offered) > TOO_MANY else self.list

    def lock(self, locked: bool) -> None:
        self.list.setEnabled(not locked)

    def _tick(self, key: str, on: bool) -> None:
        if on and key not in self._ticked:
            self._ticked.append(key)
        elif not on and key in self._ticked:
            self._ticked.remove(key)
        self._tell()
        self.chosen()

    def _filter(self, words: str) -> None:
        every = self._ordered
        few = [entry for entry in every if entry.key in self._ticked] if len(every) > TOO_MANY else every
        self.entries.put(matching(every, words) if words.strip() else few)
        self._fit(len(self.entries.entries))

    def _explain(self) -> None:
        index = self.list.currentIndex()
        said = self.entries.entries[index.row()].hint if index.isValid() and self.list.hasFocus() else ""
        self.hint.setText(said)
        self.hint.setVisible(bool(said))

    def _tell(self) -> None:
        names = {entry.key: entry.words for entry in self._ordered}
        self.summary.setText(", ".join(names.get(key, key) for key in self._ticked))
        self.summary.setVisible(bool(self._ticked) and len(self.entries.entries) > ROWS)

    def _fit(self, count: int) -> None:
        self.list.ensurePolished()
        height = self.list.sizeHintForRow(0) if count else 0
        self.list.setFixedHeight(min(count, ROWS) * height + 2 * self.list.frameWidth() + 2)
        self.list.setVisible(count > 0)
