"""One country of a party's transfers: what allows the transfer today, in which form it is made, and what is missing."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from pdpeditor.desktop import badges, theme
from pdpeditor.desktop.elided import Elided
from pdpeditor.desktop.panels.destinations import Destination, Standing, standing
from pdpeditor.desktop.widgets import Note
from pdpeditor.facts import catalogue
from pdpeditor.lint.accepting import Judged
from pdpeditor.lint.severity import SEVERITIES
from pdpeditor.measures import day_words
from pdpeditor.records import Transfer
from pdpeditor.records.record import field_of
from pdpeditor.text import Lang

TOLD = ("framework", "adequate", "listed", "uncovered")
"""The cases whose words already say by which mechanism."""


class CountryCell(QFrame):
    """`opened` wants to see the record that names the country, `described` a transfer made for it."""

    opened = Signal()
    described = Signal()

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lang: Lang = lang
        self.setObjectName("quiet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.go_button = Elided(self)
        self.go_button.clicked.connect(self.opened)
        self.sign, self.state = QLabel(self), Note("", "label", self)
        self.how, self.missing = Note("", "muted", self), Note("", "warn", self)
        self.describe_button = QPushButton(self.tr("Describe this transfer"), self)
        self.describe_button.setAutoDefault(True)  # the Enter key presses it
        self.describe_button.clicked.connect(self.described)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 4, 10, 10)
        column.setSpacing(2)
        column.addWidget(self.go_button)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self.sign, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.state, 1)
        inside = QVBoxLayout()
        inside.setContentsMargins(8, 0, 0, 0)
        inside.setSpacing(2)
        inside.addLayout(head)
        for widget in (self.how, self.missing):
            inside.addWidget(widget)
        inside.addWidget(self.describe_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(inside)
        column.addStretch(1)

    def show_destination(self, one: Destination, service: str, said: tuple[Judged, ...], writable: bool) -> None:
        """Show a country, the service it is about, and what the linter says of the record that names it."""
        label = catalogue("countries").label(one.country)[self.lang] if one.country else self.tr("No country yet")
        self.go_button.lead_to(label)
        self.state.setText(self._state(one))
        self.how.setText(" · ".join(filter(None, (self._how(one), service))))
        self.how.setVisible(bool(self.how.text()))
        self._show_missing(one, [each for each in said if each.state != "accepted"])
        self.describe_button.setVisible(one.transfer is None and writable)
        self.describe_button.setAccessibleName(f"{self.describe_button.text()} ({label})")
        told = (self.state.text(), self.how.text(), self.missing.text())
        self.go_button.setAccessibleName(self.tr("Open: %1").replace("%1", label))
        self.go_button.setAccessibleDescription(". ".join(filter(None, told)))

    def _state(self, one: Destination) -> str:
        if one.transfer is None:
            return self.tr("No transfer is described")
        found = standing(one.transfer, date.today())
        words = self._words(found, one.transfer)
        until = found.fact.valid_to if found.fact and found.case in ("adequate", "framework") else None
        return self.tr("%1, until %2").replace("%1", words).replace("%2", self._day(until)) if until else words

    def _words(self, found: Standing, transfer: Transfer) -> str:
        words = {
            "area": self.tr("In the EEA: no transfer"),
            "french": self.tr("Under French law: no transfer"),
            "unknown": self.tr("Country not chosen"),
            "none": self.tr("Nothing allows it yet"),
            "ended": self.tr("The mechanism is not in force"),
            "adequate": self.tr("Adequacy decision"),
            "listed": self.tr("Adequate for listed organisations only"),
            "uncovered": self.tr("No adequacy decision today"),
            "adequacy": self.tr("Adequacy decision"),
            "safeguards": self.tr("Safeguards"),
            "derogation": self.tr("Exception to the rule"),
        }
        return self._framework(transfer) if found.case == "framework" else words[found.case]

    def _framework(self, transfer: Transfer) -> str:
        """What somebody saw on the list of the EU–US framework, and when."""
        status = catalogue("dpf-statuses").get(transfer.dpf_status or "")
        if status is None or transfer.dpf_verified_on is None:
            return self.tr("EU–US framework: certification not checked")
        words = self.tr("EU–US framework: %1, checked on %2").replace("%1", status.label[self.lang])
        return words.replace("%2", self._day(transfer.dpf_verified_on))

    def _day(self, day: date) -> str:
        return day_words(day, self.lang)

    def _how(self, one: Destination) -> str:
        """The mechanism and the form of the transfer, or where the country is named."""
        transfer = one.transfer
        if transfer is None:
            return field_of(one.place.cls, one.field).label[self.lang]
        told = standing(transfer, date.today()).case in TOLD
        names = [name for name in (() if told else ("mechanism",)) + ("route",) if getattr(transfer, name)]
        return " · ".join(field_of(Transfer, name).show(getattr(transfer, name), self.lang) for name in names)

    def _show_missing(self, one: Destination, said: list[Judged]) -> None:
        """The sign of the gravest finding, and the answers that the findings are on."""
        findings = [each.finding for each in said]
        sign = min((each.severity for each in findings), key=SEVERITIES.index, default="")
        self.sign.setPixmap(badges.pixmap(sign, theme.worn()))
        self.sign.setVisible(bool(sign))
        fields = dict.fromkeys(each.field for each in findings if each.field) if one.transfer else {}
        labels = [field_of(one.place.cls, name).label[self.lang] for name in fields]
        self.missing.setText(self.tr("To look at: %1").replace("%1", ", ".join(labels)) if labels else "")
        self.missing.setVisible(bool(labels))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.opened.emit()
