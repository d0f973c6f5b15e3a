"""Which document is looked at, and in which language."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QLabel, QWidget

from pdpeditor.desktop import offers
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.offers import Offer
from pdpeditor.desktop.translation import LANGUAGES
from pdpeditor.desktop.widgets import Combo

if TYPE_CHECKING:
    from pdpeditor.wanted import Mode

_KEPT = "preview-document"


class Choice(QObject):
    """Two lists to choose from, each with its label, to be laid out by whoever shows them; `changed` says that
    something else was chosen.
    """

    changed = Signal()

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(parent)
        self.desk = desk
        self.document, self.language = Combo(parent), Combo(parent)
        self.labels = (
            self._labelled(self.tr("Document"), self.document),
            self._labelled(self.tr("Language"), self.language),
        )
        for mode, words in (*LANGUAGES.items(), ("bilingual", self.tr("Both, side by side"))):
            self.language.addItem(words, mode)
        self.language.setCurrentIndex(self.language.findData(desk.lang))
        self.offers: dict[str, Offer] = {}
        self.put(offers.named(desk.lang))
        for combo in (self.document, self.language):
            combo.activated.connect(self._change)

    def _labelled(self, words: str, combo: Combo) -> QLabel:
        parent = combo.parentWidget()
        label = QLabel(words, parent)
        label.setBuddy(combo)
        combo.setAccessibleName(words.replace("&", ""))
        return label

    @property
    def key(self) -> str:
        """The document, or the copy of it, that is chosen."""
        return str(self.document.currentData())

    @property
    def mode(self) -> Mode:
        """The language, or both."""
        return cast("Mode", self.language.currentData())

    @property
    def offer(self) -> Offer:
        """What is chosen, with its name."""
        return self.offers[self.key]

    def put(self, found: Sequence[Offer]) -> None:
        """Offer these; the same one stays chosen where it is still there, else a copy of the same document."""
        here = self.key if self.offers else self._remembered()
        self.offers = {offer.key: offer for offer in found}
        self.document.clear()
        for offer in found:
            self.document.addItem(offer.name, offer.key)
            self._items.item(self.document.count() - 1).setEnabled(offer.given)
        self.choose(here)

    def choose(self, wanted: str) -> None:
        """Choose a document, or its first copy; the first document of all where the dossier does not have it."""
        document = wanted.partition(":")[0]
        given = [offer.key for offer in self.offers.values() if offer.given]
        found = [key for key in given if key == wanted] or [key for key in given if key.partition(":")[0] == document]
        self.document.setCurrentIndex(max(self.document.findData((found or given or [""])[0]), 0))

    @property
    def _items(self) -> QStandardItemModel:
        items = self.document.model()
        assert isinstance(items, QStandardItemModel)
        return items

    def _remembered(self) -> str:
        names = tuple(offer.key for offer in offers.named(self.desk.lang))
        return self.desk.settings.choice(_KEPT, names) if self.desk.settings else names[0]

    def _change(self) -> None:
        if self.desk.settings:
            self.desk.settings.keep_choice(_KEPT, self.key.partition(":")[0])
        self.changed.emit()
