"""One step of the history as a card: when, who, what it was called, and what it changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.history.change_line import ChangeLine
from pdpeditor.desktop.history.days import moment
from pdpeditor.desktop.history.values import Said
from pdpeditor.desktop.widgets import Note
from pdpeditor.store.steps import Step
from pdpeditor.text import Lang

FEW = 6
"""How many changes of one step are seen before somebody asks for all of them."""


class StepCard(QFrame):
    """`restored(Said)` wants an earlier answer back; `asked_all` says that more of the step is seen than before."""

    restored = Signal(object)
    asked_all = Signal()

    def __init__(self, step: Step, said: Sequence[Said], lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lang: Lang = lang
        self.step = step
        self.said = tuple(said)
        self.lines: list[ChangeLine] = []
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(12, 10, 12, 12)
        self.column.setSpacing(6)
        self.column.addWidget(Note(self._label(), "label", self))
        self.column.addWidget(Note(" · ".join(filter(None, (_time(step), step.who))), "muted", self))
        self._add(self.said[:FEW])
        self.more_button = self._more(len(self.said) - FEW) if len(self.said) > FEW else None
        self.setAccessibleName(". ".join((self._label(), _time(step), step.who)))
        self.setAccessibleDescription(". ".join(line.spoken for line in self.lines))

    def _more(self, count: int) -> QPushButton:
        button = QPushButton(self.tr("%n more changes", "", count), self)
        button.setProperty("quiet", True)
        button.setAutoDefault(True)  # the Enter key presses it
        button.clicked.connect(self.show_all)
        self.column.addWidget(button)
        return button

    def _label(self) -> str:
        label = self.step.label[self.lang]
        if self.step.what == "undo":
            return self.tr("Undone: %1").replace("%1", label)
        return self.tr("Done again: %1").replace("%1", label) if self.step.what == "redo" else label

    def _add(self, said: Sequence[Said]) -> None:
        for one in said:
            line = ChangeLine(one, self.lang, self)
            line.restored.connect(lambda one=one: self.restored.emit(one))
            self.lines.append(line)
            self.column.addWidget(line)

    def show_all(self) -> None:
        """Show every change of the step."""
        if self.more_button:
            self.more_button.hide()
        self._add(self.said[len(self.lines) :])
        self.asked_all.emit()

    def offer(self, possible: Sequence[bool]) -> None:
        """Offer the way back to those answers for which there is one."""
        for line, one in zip(self.lines, possible, strict=False):
            line.offer(one)


def _time(step: Step) -> str:
    return f"{moment(step):%H:%M}"
