"""The question about tools: a grid of known names to search and tick, and a way to add those that it lacks."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.guided.chips import Chip, ChipGroup, neighbour, vendor_chip
from pdpeditor.desktop.guided.replies import NAMED, Replies
from pdpeditor.desktop.guided.screen import WIDE, Screen
from pdpeditor.desktop.slices import Slices
from pdpeditor.desktop.widgets import ENTER, Line, Note
from pdpeditor.exchange.templates import Question, Tools, tools
from pdpeditor.lint.spelling import meant
from pdpeditor.text import clean, fold

LONGEST = 80
"""How many letters the name of a tool has at most."""


class SearchLine(Line):
    """Where one types what to look for; Escape empties it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
            return
        if event.key() in ENTER and self.text().strip():
            self.returnPressed.emit()
            return
        super().keyPressEvent(event)


class ToolsScreen(Screen):
    """Asks which tools are used."""

    def __init__(self, desk: Desk, question: Question, said: Replies, parent: QWidget | None = None) -> None:
        super().__init__(desk, WIDE, parent)
        self.question = question
        self.say(question.words[desk.lang], question.why[desk.lang])
        self._search()
        self.chips: dict[str, Chip] = {}
        self.own = ChipGroup(self.tr("Added by you"), self.widget())
        self.groups: list[ChipGroup] = []
        self._append(self.own)
        self.slices = Slices(self)
        self.slices.done.connect(self._begin)
        self.slices.start([*(partial(self._group, one) for one in tools()), partial(self._tick, said)])

    def _search(self) -> None:
        self.search = SearchLine(self.widget())
        self.search.setMaxLength(LONGEST)
        self.search.setPlaceholderText(self.tr("Type a name, then Enter"))
        self.search.setAccessibleName(self.tr("Search the tools"))
        self.search.setClearButtonEnabled(True)
        self.search.returnPressed.connect(self._take_typed)
        self.count = Note("", "muted", self.widget())
        self.add_button = QPushButton(self.widget())
        self.add_button.clicked.connect(self._add_typed)
        self.add_button.hide()
        self.column.addWidget(self.search)
        self.column.addWidget(self.count)
        self.column.addWidget(self.add_button, alignment=Qt.AlignmentFlag.AlignLeft)

    def _append(self, group: ChipGroup) -> None:
        self.groups.append(group)
        self.column.addWidget(group)

    def _group(self, kind: Tools) -> None:
        group = ChipGroup(kind.label[self.desk.lang], self.widget())
        for key in kind.vendors:
            self.chips[key] = self._put(vendor_chip(key, self.desk.lang, group), group)
        self._append(group)

    def _begin(self) -> None:
        """Let one search, now that all chips are there."""
        self.column.addStretch(1)
        self.search.textChanged.connect(self._sift)
        self._sift()

    def _put(self, chip: Chip, group: ChipGroup) -> Chip:
        chip.setEnabled(self.desk.writable)
        chip.toggled.connect(self._count)
        chip.entered.connect(self._rove)
        chip.moved.connect(self._move)
        group.add(chip)
        return chip

    def _tick(self, said: Replies) -> None:
        for key in said.of(self.question.key):
            if key in self.chips:
                self.chips[key].setChecked(True)
        for name in said.of(NAMED):
            self._put(Chip(name, self.own), self.own).setChecked(True)

    @property
    def all_chips(self) -> list[Chip]:
        """Every chip, as they stand."""
        return [chip for group in self.groups for chip in group.chips]

    def _sift(self) -> None:
        typed = fold(self.search.text().strip())
        for group in self.groups:
            group.sift(typed)
        found = any(not group.isHidden() for group in self.groups)
        asked = self.tr("Not in the list: add “%1”").replace("%1", self.search.text().strip().replace("&", "&&"))
        self.add_button.setText(asked)
        self.add_button.setVisible(bool(typed) and not found)
        self._take_turns(next((chip for chip in self.all_chips if not chip.isHidden()), None))
        self._count()

    def _take_typed(self) -> None:
        """Tick the first tool found, or add the name that was typed."""
        self.slices.finish()
        first = next((chip for chip in self.all_chips if chip.isVisible()), None)
        if first:
            first.setChecked(True)
            self.search.clear()
        else:
            self._add_typed()

    def _add_typed(self) -> None:
        name = clean(self.search.text()).strip()
        known = meant(name) if name else None
        if known:
            self.chips[known.vendor.key].setChecked(True)
        elif name:
            self._put(Chip(name, self.own), self.own).setChecked(True)
        self.search.clear()
        self.search.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self) -> None:
        if self.slices.busy:
            return
        names = [chip.name for chip in self.all_chips if chip.isChecked()]
        words = self.tr("%n chosen: %1", "", len(names)).replace("%1", ", ".join(names))
        self.count.setText(words if names else self.tr("Nothing chosen yet."))
        self.changed.emit()

    def _rove(self) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            self._take_turns(chip)
            self.ensureWidgetVisible(chip, 0, 40)

    def _take_turns(self, here: Chip | None) -> None:
        """Let the Tab key stop at one chip only: the arrows lead to the others."""
        for chip in self.all_chips:
            policy = Qt.FocusPolicy.StrongFocus if chip is here else Qt.FocusPolicy.ClickFocus
            chip.setFocusPolicy(policy)

    def _move(self, across: int, down: int) -> None:
        chip = self.sender()
        if isinstance(chip, Chip):
            neighbour(self.all_chips, chip, across, down).setFocus(Qt.FocusReason.TabFocusReason)

    def next_words(self) -> str:
        return self.tr("&Next") if any(chip.isChecked() for chip in self.all_chips) else self.tr("S&kip")

    def chosen(self) -> Mapping[str, Iterable[str]]:
        self.slices.finish()
        own = tuple(chip.name for chip in self.own.chips if chip.isChecked())
        return {
            self.question.key: tuple(key for key, chip in self.chips.items() if chip.isChecked()),
            NAMED: own,
        }

    def focus_first(self) -> None:
        self.search.setFocus(Qt.FocusReason.TabFocusReason)
