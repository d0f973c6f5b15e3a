"""What an export can be asked for: documents, languages, formats, what a PDF carries, whose colours."""

from __future__ import annotations

from datetime import date
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from pdpeditor import brand, publish
from pdpeditor.desktop import files, offers
from pdpeditor.desktop.boxes import Boxes
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.offers import Offer
from pdpeditor.desktop.path_line import PathLine
from pdpeditor.desktop.translation import LANGUAGES
from pdpeditor.desktop.widgets import Combo
from pdpeditor.writers.style import DEFAULT


class ExportChoices(QWidget):
    """`changed` says that a box was ticked or not any more, `looked` that it is known which documents there are."""

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        self.documents = Boxes(self.tr("Documents"), offers.named(desk.lang), 2, self)
        self.modes = Boxes(self.tr("Languages"), self._modes(), 3, self)
        self.formats = Boxes(self.tr("Formats"), self._formats(), 3, self)
        for group in (self.documents, self.modes, self.formats):
            group.changed.connect(self.changed)
            column.addWidget(group)
        self._add_carried(column)
        self.brand = PathLine(self.tr("Brand file (optional): name, logo and colours"), self.tr("C&hoose…"), self)
        self.brand.browsing.connect(lambda: files.ask_brand(self, self.brand.put))
        column.addWidget(self.brand.label)
        column.addLayout(self.brand)
        self.looked = False
        self._looking = offers.looking(desk.dossier, offers.documents, desk.lang)
        self._looking.done.connect(self._limit)
        self._looking.start()

    def _limit(self, found: list[Offer]) -> None:
        for offer in found:
            self.documents.limit(offer)
        self.looked = True

    def leave(self) -> None:
        """Find out no more."""
        self._looking.stop()

    def _modes(self) -> list[Offer]:
        names = {"bilingual": self.tr("Both, side by side"), **{str(lang): words for lang, words in LANGUAGES.items()}}
        return [Offer(mode, names[mode]) for mode in publish.MODES]

    def _formats(self) -> list[Offer]:
        names = {
            "pdf": "PDF",
            "html": self.tr("Web page (HTML)"),
            "docx": "Word (DOCX)",
            "xlsx": self.tr("Excel (XLSX), registers and lists"),
            "md": "Markdown",
            "json": self.tr("The whole dossier (JSON)"),
        }
        return [Offer(suffix, names.get(suffix, suffix)) for suffix in publish.FORMATS]

    def _add_carried(self, column: QVBoxLayout) -> None:
        names = {
            "shown": self.tr("What its pages show"),
            "full": self.tr("The whole dossier, in the register only"),
            "none": self.tr("Nothing"),
        }
        self.carried = Combo(self)
        for key in publish.DATA:
            self.carried.addItem(names[key], key)
        label = QLabel(self.tr("&Data that a PDF carries"), self)
        self.carried.setAccessibleName(label.text().replace("&", ""))
        label.setBuddy(self.carried)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.carried, 1)
        column.addLayout(row)

    def want(self, offer: Offer, mode: publish.Mode) -> None:
        """Tick what is most likely wanted; a copy that has no box of its own gets one."""
        document = offer.key.partition(":")[0]
        if offer.key != document:
            self.documents.add(offer)
        self.documents.tick(offer.key)
        self.modes.tick(mode)
        self.formats.tick("pdf")

    def wanted(self) -> publish.Wanted:
        """What is ticked. Raises Refused or Unusable for a brand file that is no good."""
        style = brand.read(self.brand.path) if self.brand.path else DEFAULT
        modes = tuple(cast(publish.Mode, mode) for mode in self.modes.ticked())
        carried = cast(publish.Data, self.carried.currentData())
        return publish.Wanted(self.documents.ticked(), modes, self.formats.ticked(), date.today(), style, carried)

    def enough(self) -> bool:
        """Whether what is ticked makes any file."""
        formats = self.formats.ticked()
        return "json" in formats or bool(formats and self.documents.ticked() and self.modes.ticked())
