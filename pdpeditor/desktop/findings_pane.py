"""The pane beside the form: what the linter says of the record that is shown."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QScrollArea, QVBoxLayout, QWidget

from pdpeditor.desktop import badges, edits
from pdpeditor.desktop.accept import AcceptDialog
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.finding_card import FindingCard
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.slices import Slices
from pdpeditor.desktop.widgets import Note, named, scrolled
from pdpeditor.lint.severity import Counts
from pdpeditor.records.record import RECORDS, field_of

if TYPE_CHECKING:
    from pdpeditor.desktop.background import Work
    from pdpeditor.lint.accepting import Judged
    from pdpeditor.lint.findings import Finding
    from pdpeditor.lint.tally import Tally, Told


class FindingsPane(QWidget):
    """Shows the findings on one record; `asked(Finding)` wants to see the field, `all_asked` all the findings.

    `before_edit` wants what is typed to be saved, `corrected` the form to be read again.
    """

    asked = Signal(object)
    all_asked = Signal()
    before_edit = Signal()
    corrected = Signal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self.key = ""
        self.cards: dict[Finding, FindingCard] = {}
        self._told: dict[Finding, Told] = {}
        self._work: Work | None = None
        self._cards = Slices(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 12)
        column.setSpacing(8)
        self.summary = Note("", "muted", self)
        column.addWidget(self.summary)
        self.all_button = QPushButton(self.tr("All the findings…"), self)
        self.all_button.clicked.connect(self.all_asked)
        column.addWidget(self._list(), 1)
        desk.remarks.ready.connect(self.refresh, Qt.ConnectionType.QueuedConnection)
        desk.remarks.changed.connect(lambda _: self.refresh())

    def _list(self) -> QScrollArea:
        inside = named(QWidget(), "form")
        self.column = QVBoxLayout(inside)
        self.column.setContentsMargins(0, 0, 4, 0)
        self.column.setSpacing(10)
        self.column.addWidget(self.all_button)
        self.column.addStretch(1)
        self.area = scrolled(inside, self)
        self.area.setMinimumHeight(1)  # the words above it come first where there is little room
        return self.area

    def show_record(self, key: str) -> None:
        """Show what is said of a record, from the top if it is another one; "" is none."""
        if key != self.key:
            self.area.verticalScrollBar().setValue(0)
        self.key = key
        self.refresh()

    def refresh(self) -> None:
        """Say what is said now, as soon as it is in words; the card of a finding that still stands is left in place."""
        self._cards.start(())
        said = {one.finding: one for one in self.desk.remarks.of(self.key)}
        for finding in [finding for finding in self.cards if finding not in said]:
            card = self.cards.pop(finding)
            self.column.removeWidget(card)
            card.hide()
            card.deleteLater()
        self._sum_up(list(said.values()))
        self._work = self.desk.remarks.ask(_telling(self.key), self._take)

    def _take(self, told: tuple[Told, ...]) -> None:
        if self.sender() is self._work:
            self._told = {one.judged.finding: one for one in told}
            ordered = enumerate(sorted(told, key=_rank))
            self._cards.start([partial(self._show, number, one) for number, one in ordered])

    def _show(self, number: int, one: Told) -> None:
        finding = one.judged.finding
        card = self.cards.get(finding) or self._card(finding)
        if self.column.indexOf(card) != number:
            self.column.insertWidget(number, card)
        card.show_row(one.row, one.remedy, self.desk.writable)
        card.show()

    def _card(self, finding: Finding) -> FindingCard:
        card = self.cards[finding] = FindingCard(self.desk.lang, self)
        card.asked.connect(lambda: self.asked.emit(finding))
        card.corrected.connect(lambda: self.correct(finding))
        card.doubted.connect(lambda: self.ask_accept(finding))
        card.withdrawn.connect(lambda: self.desk.remarks.withdraw(finding))
        return card

    def _sum_up(self, shown: list[Judged]) -> None:
        remarks = self.desk.remarks
        inside = remarks.below(self.key).total() - sum(one.state != "accepted" for one in shown)
        if not remarks.looked:
            told = self.tr("Looking at the dossier…")
        elif shown:
            told = badges.words(_counts(shown), self.desk.lang)
        else:
            told = self.tr("Nothing to say of this record.") if self.key else ""
        more = self.tr("%n more in its parts, where the form marks them.", "", inside) if inside > 0 else ""
        self.summary.setText("\n".join(filter(None, (told, more))))
        self.summary.setVisible(bool(self.summary.text()))

    def correct(self, finding: Finding) -> None:
        """Apply the mechanical remedy of a finding, as one edit."""
        self.before_edit.emit()
        cls = RECORDS[finding.table]
        values = self._told[finding].remedy
        what = field_of(cls, finding.field).label if finding.field else cls.label
        if values and edits.correct(self.desk, Place(cls, finding.key), values, what):
            self.corrected.emit()

    def ask_accept(self, finding: Finding) -> None:
        """Ask why a finding is accepted."""
        self.before_edit.emit()
        if one := self._told.get(finding):
            dialog = AcceptDialog(one.row, self.desk.lang, self)
            dialog.decided.connect(lambda why: self.desk.remarks.accept(finding, why))
            dialog.open()

    def focus_first(self) -> None:
        """Put the focus on the first finding."""
        ordered = sorted(self.cards.values(), key=self.column.indexOf)
        target = ordered[0].go_button if ordered else self.all_button
        target.setFocus(Qt.FocusReason.ShortcutFocusReason)


def _telling(key: str) -> Callable[[Tally], tuple[Told, ...]]:
    return lambda tally: tally.told(key)


def _rank(one: Told) -> bool:
    """What was accepted comes last; the rest stays the gravest first."""
    return one.judged.state == "accepted"


def _counts(shown: list[Judged]) -> Counts:
    return Counts(one.finding.severity for one in shown if one.state != "accepted")
