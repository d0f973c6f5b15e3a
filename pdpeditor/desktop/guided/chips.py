"""The tools to choose from: small buttons by what they do, of which those stay that answer a search."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop.flow import Flow
from pdpeditor.desktop.widgets import Note
from pdpeditor.facts import catalogue
from pdpeditor.text import Lang, fold

_STEPS = {Qt.Key.Key_Left: (-1, 0), Qt.Key.Key_Right: (1, 0), Qt.Key.Key_Up: (0, -1), Qt.Key.Key_Down: (0, 1)}


class Chip(QPushButton):
    """One tool, chosen or not; `moved(across, down)` asks for a neighbour, `entered` says that it has the focus."""

    moved = Signal(int, int)
    entered = Signal()

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self.folded = fold(name)
        self.setCheckable(True)
        self.setProperty("chip", True)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.toggled.connect(self._sign)
        self._sign(False)

    def _sign(self, on: bool) -> None:
        self.setText(f"{'✓' if on else '+'} {self.name.replace('&', '&&')}")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = _STEPS.get(Qt.Key(event.key()))
        if step:
            self.moved.emit(*step)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()


class ChipGroup(QWidget):
    """The tools that do one sort of thing."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.folded = fold(title)
        self.chips: list[Chip] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(6)
        column.addWidget(Note(title, "label", self))
        self.flow = Flow(6)
        column.addLayout(self.flow)

    def add(self, chip: Chip) -> None:
        """Add a tool at the end."""
        self.chips.append(chip)
        self.flow.addWidget(chip)
        chip.show()

    def sift(self, folded: str) -> None:
        """Keep what has these words in its names or in its title; all of it when there are none."""
        whole = folded in self.folded
        for chip in self.chips:
            chip.setVisible(whole or folded in chip.folded)
        self.setVisible(any(not chip.isHidden() for chip in self.chips))
        self.flow.invalidate()


def vendor_chip(key: str, lang: Lang, parent: QWidget | None = None) -> Chip:
    """The chip of a known vendor, found by its other names too."""
    fact = catalogue("vendors")[key]
    chip = Chip(fact.label[lang], parent)
    chip.folded = fold("\n".join((fact.label[lang], *fact.more.get("aliases", ()))))
    chip.setToolTip(fact.help[lang])
    chip.setAccessibleDescription(fact.help[lang])
    return chip


def neighbour(chips: Iterable[Chip], here: Chip, across: int, down: int) -> Chip:
    """The chip beside this one in its line, or the nearest one in the line above or below; itself at the edge."""
    shown = [chip for chip in chips if chip.isVisible()]
    if across:
        place = shown.index(here) + across
        return shown[place] if 0 <= place < len(shown) else here
    window = here.window()
    spots = {chip: chip.mapTo(window, chip.rect().center()) for chip in shown}
    at = spots[here]
    beyond = [chip for chip in shown if (spots[chip].y() - at.y()) * down > here.height() // 2]
    return min(beyond, key=lambda chip: (abs(spots[chip].y() - at.y()), abs(spots[chip].x() - at.x())), default=here)
