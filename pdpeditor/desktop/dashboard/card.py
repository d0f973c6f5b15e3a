"""A card of the dashboard: its title, what matters in a sentence, and a chart that turns into its table."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.dashboard.chart import Chart
from pdpeditor.desktop.dashboard.drawn import Drawn, in_words
from pdpeditor.desktop.dashboard.gathering import Gathered
from pdpeditor.desktop.dashboard.lines import LinesTable
from pdpeditor.desktop.widgets import Note
from pdpeditor.text import Lang

PADDING = 8
"""How far the words of a quiet button are from its edge: they end where the chart ends."""


class Card(QFrame):
    """Shows what is drawn of one subject; `asked(Lead)` wants to see where a line of the table leads."""

    asked = Signal(object)

    def __init__(self, title: str, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.lang: Lang = lang
        self.title = title
        self.drawn = Drawn("")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16 - PADDING, 16)
        column.setSpacing(10)
        column.addLayout(self._head())
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, PADDING, 0)
        body.setSpacing(10)
        column.addLayout(body)
        self.summary = Note("", "muted", self)
        self.chart = Chart(self)
        self.table = LinesTable(lang, self)
        self.table.entered.connect(self.asked)
        for widget in (self.summary, self.chart, self.table):
            body.addWidget(widget)
        self.setAccessibleName(title)
        self.table.setAccessibleName(title)
        self.table.hide()

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(Note(self.title, "heading", self), 1)
        self.toggle = QPushButton(self.tr("Table"), self)
        self.toggle.setProperty("quiet", True)
        self.toggle.setAutoDefault(True)  # the Enter key presses it
        self.toggle.clicked.connect(self.turn)
        row.addWidget(self.toggle)
        return row

    def tell(self, found: Gathered) -> None:
        """Show what was gathered on this subject."""
        raise NotImplementedError

    def show_drawn(self, drawn: Drawn) -> None:
        """Show something else."""
        if drawn == self.drawn:
            return
        self.drawn = drawn
        self.summary.setText(drawn.summary)
        self.chart.show_drawn(drawn)
        self.chart.setAccessibleName(self.title)
        self.chart.setAccessibleDescription(" ".join(filter(None, (drawn.summary, in_words(drawn.bars, self.lang)))))
        self.table.show_drawn(drawn)
        self._arrange(self.table.isVisibleTo(self))

    def turn(self) -> None:
        """Show the table instead of the chart, or the chart again."""
        self._arrange(not self.table.isVisibleTo(self))

    def _arrange(self, as_table: bool) -> None:
        filled = bool(self.drawn.lines)
        self.summary.setVisible(bool(self.drawn.summary))
        self.table.setVisible(as_table and filled)
        self.chart.setVisible(bool(self.drawn.bars) and not as_table)
        self.toggle.setVisible(filled)
        self.toggle.setText(self.tr("Chart") if as_table else self.tr("Table"))
        self.toggle.setAccessibleName(f"{self.toggle.text()} ({self.title})")
