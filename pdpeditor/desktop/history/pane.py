"""The pane beside the form that tells what happened to the record: the newest steps first, day by day."""

from __future__ import annotations

from datetime import date
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.history.chronicle import Chronicle
from pdpeditor.desktop.history.days import day_of
from pdpeditor.desktop.history.entry import Entry
from pdpeditor.desktop.history.restoring import restore
from pdpeditor.desktop.history.step_card import StepCard
from pdpeditor.desktop.history.telling import Teller
from pdpeditor.desktop.history.values import Said, same
from pdpeditor.desktop.slices import Slices
from pdpeditor.desktop.widgets import Note, named, scrolled
from pdpeditor.store.annals import read_part
from pdpeditor.text import Text

PAGE = 50
"""How many steps are shown before somebody asks for earlier ones."""
PAUSE = 60
"""Milliseconds after a record is shown until its steps are: who goes through a list does not wait for them."""


class HistoryPane(QWidget):
    """Shows the steps of one record; nothing is read before somebody looks.

    `before_edit` wants what is typed to be saved, `corrected` the form to be read again.
    """

    before_edit = Signal()
    corrected = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = ""
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("History"))
        self.chronicle = Chronicle(desk)
        self.chronicle.grown.connect(self.refresh)
        self.chronicle.failed.connect(self._tell)
        self.entries: dict[int, Entry] = {}
        self._room = PAGE
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self.refresh)
        self._slices = Slices(self)
        self._slices.done.connect(self._finish)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        self.summary = Note("", "muted", self)
        column.addWidget(self.summary)
        column.addWidget(self._list(), 1)

    def _list(self) -> QScrollArea:
        inside = named(QWidget(), "form")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(2, 2, 6, 2)
        self.column.setSpacing(10)
        self.more_button = QPushButton(self.tr("Show earlier edits"), self)
        self.more_button.clicked.connect(self.show_earlier)
        self.column.addWidget(self.more_button)
        self.column.addStretch(1)
        self.area = scrolled(inside, self)
        return self.area

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.refresh()

    def show_record(self, key: str) -> None:
        """Show what happened to a record; "" is none."""
        if key != self.key:
            self.key, self._room = key, PAGE
            self._clear()
            self.area.verticalScrollBar().setValue(0)
        self._soon.start()

    def _clear(self) -> None:
        self._slices.start(())
        for entry in self.entries.values():
            self.column.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self.entries = {}

    def refresh(self) -> None:
        """Show what there is now, if somebody looks."""
        if not self.isVisible():
            return
        annals = self.chronicle.annals
        if annals is None:
            self.more_button.hide()
            self.summary.setText(self.tr("Reading the history…"))
            self.chronicle.start()
            return
        kept = annals.belonging(self.key) if self.key else set()
        numbers = annals.numbers(kept)
        self.more_button.setVisible(len(numbers) > self._room)
        self._sum_up(len(numbers))
        new = [number for number in numbers[: self._room] if number not in self.entries]
        self._slices.start([partial(self._make, number, kept) for number in new])

    def _tell(self, message: Text) -> None:
        self.summary.setText(message[self.desk.lang])

    def _sum_up(self, count: int) -> None:
        if not self.key:
            self.summary.setText("")
        elif not count:
            self.summary.setText(self.tr("Nothing has happened here since the dossier was made."))
        else:
            self.summary.setText(self.tr("%n edits, the newest first", "", count))

    def _make(self, number: int, kept: set[str]) -> None:
        """Make the card of a step, with what it changed on the record and its parts, and put it in its place."""
        step = read_part(self.desk.dossier, number, kept)
        if step is None:
            return
        said = Teller(self.desk.dossier, self.key, self.desk.lang).lines(step)
        card = StepCard(step, said, self.desk.lang)
        card.restored.connect(self.restore)
        card.asked_all.connect(self._finish)
        self.entries[number] = Entry(card, day_of(step, date.today(), self.desk.lang), self)
        newer = sum(other > number for other in self.entries)
        self.column.insertWidget(newer, self.entries[number])

    def _finish(self) -> None:
        """Name each day once, and offer the ways back that there are now."""
        last = ""
        for number in sorted(self.entries, reverse=True):
            entry = self.entries[number]
            entry.day.setVisible(entry.day.text() != last)
            last = entry.day.text()
            entry.card.offer(self._possible(entry.card))
        if self.hasFocus() and self.entries:
            self.focus_first()

    def _possible(self, card: StepCard) -> list[bool]:
        return [self.desk.writable and not same(self.desk.dossier, one) for one in card.said]

    def show_earlier(self) -> None:
        """Show the steps before the last one that is shown."""
        self._room += PAGE
        self.refresh()

    def restore(self, said: Said) -> None:
        """Give an earlier answer again, as a new step."""
        self.before_edit.emit()
        if restore(self.desk, said):
            self.corrected.emit()

    def focus_first(self) -> None:
        """Put the focus on the newest step, once it is there."""
        target = self.entries[max(self.entries)].card if self.entries else self
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)
