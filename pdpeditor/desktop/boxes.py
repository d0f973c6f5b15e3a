"""A group of boxes to tick, in columns, each with the key that it stands for."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QGroupBox, QWidget

from pdpeditor.desktop.offers import Offer


class Boxes(QGroupBox):
    """Several things to choose from; `changed` says that a box was ticked or not any more."""

    changed = Signal()

    def __init__(self, title: str, offers: Iterable[Offer], columns: int, parent: QWidget | None = None) -> None:
        super().__init__(title, parent)
        self.columns = columns
        self.boxes: dict[str, QCheckBox] = {}
        self.grid = QGridLayout(self)
        self.grid.setHorizontalSpacing(16)
        self.grid.setVerticalSpacing(2)
        for offer in offers:
            self.add(offer)

    def add(self, offer: Offer) -> None:
        """Offer one more thing."""
        box = self.boxes[offer.key] = QCheckBox(offer.name.replace("&", "&&"), self)
        self.limit(offer)
        box.toggled.connect(self.changed)
        number = len(self.boxes) - 1
        self.grid.addWidget(box, number // self.columns, number % self.columns)

    def limit(self, offer: Offer) -> None:
        """Let something be ticked only if it is given."""
        box = self.boxes[offer.key]
        box.setEnabled(offer.given)
        box.setChecked(box.isChecked() and offer.given)
        box.setToolTip("" if offer.given else self.tr("The dossier holds nothing for this document."))
        box.setAccessibleDescription(box.toolTip())

    def tick(self, key: str) -> None:
        """Tick a box, if it can be."""
        if key in self.boxes and self.boxes[key].isEnabled():
            self.boxes[key].setChecked(True)

    def ticked(self) -> tuple[str, ...]:
        """The keys that are ticked, in order."""
        return tuple(key for key, box in self.boxes.items() if box.isChecked())
