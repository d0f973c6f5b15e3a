"""The page that a form scrolls: its sections as cards, after the first one the panel of its class and its parts."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.field_row import FieldRow
from pdpeditor.desktop.folds import Folds
from pdpeditor.desktop.form_blocks import FormBlocks
from pdpeditor.desktop.panels.panel import Panel
from pdpeditor.desktop.parts import Parts
from pdpeditor.desktop.section_card import SectionCard
from pdpeditor.records.record import Record, fields_of


class FormPage(QWidget):
    """The cards of a form from top to bottom; `opened(Place)` that a part is to be shown."""

    opened = Signal(object)

    def __init__(self, desk: Desk, cls: type[Record]) -> None:
        super().__init__()
        self.setObjectName("form")
        self.desk = desk
        self.cls = cls
        self.cards: list[SectionCard] = []
        self.blocks = FormBlocks(desk, cls, self._put_block)
        self._threading = QTimer(self, singleShot=True, interval=0)
        self._threading.timeout.connect(self.thread_tabs)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 24)
        self.column.setSpacing(16)
        self._add_cards()
        self.column.addStretch(1)

    def _add_cards(self) -> None:
        folds = Folds(self.desk.settings, self.cls)
        for section in dict.fromkeys(field.section for field in fields_of(self.cls)):
            names = [field.name for field in fields_of(self.cls) if field.section == section]
            card = SectionCard(section, names, folds, self.desk.lang, self)
            self.cards.append(card)
            self.column.addWidget(card)
        self.cards[0].folds_by_itself = False

    def _put_block(self, block: QWidget) -> None:
        assert isinstance(block, Panel | Parts)
        block.opened.connect(self.opened)
        below = self.column.indexOf(self.cards[1]) if self.cards[1:] else self.column.count() - 1
        self.column.insertWidget(below, block)
        block.show()
        self.thread_tabs_later()

    @property
    def panel(self) -> Panel | None:
        """The panel of the class, if it has one."""
        return next((block for block in self.blocks.every() if isinstance(block, Panel)), None)

    @property
    def parts(self) -> list[Parts]:
        """The lists of the record's parts."""
        return [block for block in self.blocks.every() if isinstance(block, Parts)]

    def card_of(self, name: str) -> SectionCard | None:
        """The section that asks a question."""
        return next((card for card in self.cards if name in card.names), None)

    def put(self, name: str, row: FieldRow) -> None:
        """Take in the row of a question."""
        card = self.card_of(name)
        if card:
            card.put(name, row)
            self.thread_tabs_later()

    def start(self) -> None:
        """Another record is shown."""
        for card in self.cards:
            card.start()

    def thread_tabs_later(self) -> None:
        """Let the Tab key follow the page once all that comes now is there."""
        self._threading.start()

    def thread_tabs(self) -> None:
        """Let the Tab key go from top to bottom, whenever the rows were made."""
        self._threading.stop()
        for before, after in pairwise(self._stops()):
            QWidget.setTabOrder(before, after)

    def _stops(self) -> list[QWidget]:
        """What takes the focus on this page, from top to bottom."""
        # Asking Qt for the next widget in the chain would let PySide take whole menus for gone.
        widgets = [widget for part in self._in_order() for widget in (part, *part.findChildren(QWidget))]
        here = self.window()
        return [w for w in widgets if w.focusPolicy() & Qt.FocusPolicy.TabFocus and w.window() is here]

    def _in_order(self) -> Iterator[QWidget]:
        for number in range(self.column.count()):
            item = self.column.itemAt(number)
            block = item.widget() if item else None
            if isinstance(block, SectionCard):
                yield from (block.heading, *block.rows.values(), block.more)
            elif block:
                yield block
