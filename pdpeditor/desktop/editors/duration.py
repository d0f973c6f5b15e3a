"""The editor of a duration: a number and its unit."""

from __future__ import annotations

from PySide6.QtCore import QRegularExpression
from PySide6.QtGui import QRegularExpressionValidator
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from pdpeditor.desktop.editors.base import Editor
from pdpeditor.desktop.widgets import Combo, Line
from pdpeditor.fields import Field
from pdpeditor.measures import UNITS, Duration, unit_name
from pdpeditor.text import Lang

USUAL = "M"


class Length(Editor):
    """A number beside its unit; without a number there is no answer."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.line = Line(self)
        self.line.setAccessibleName(self.tr("%1 (number)").replace("%1", field.label[lang]))
        self.line.setValidator(QRegularExpressionValidator(QRegularExpression("[0-9]{0,4}"), self))
        self.line.setMaximumWidth(self.line.fontMetrics().averageCharWidth() * 12)
        self.unit = Combo(self)
        self.unit.setAccessibleName(self.tr("%1 (unit)").replace("%1", field.label[lang]))
        heard = QLabel(self.unit.accessibleName(), self)  # screen readers on Linux read a list's label, not its name
        heard.setBuddy(self.unit)
        heard.hide()
        self.unit.setMaximumWidth(self.unit.fontMetrics().averageCharWidth() * 24)
        for letter in UNITS:
            self.unit.addItem(unit_name(letter, 2, lang), letter)
        row.addWidget(self.line)
        row.addWidget(self.unit)
        row.addStretch(1)
        self.column.addLayout(row)
        self.line.textEdited.connect(self.touched)
        self.line.returnPressed.connect(self.finished)
        self.line.left.connect(self.finished)
        self.unit.activated.connect(self.chosen)

    def display(self, value: Duration | None) -> None:
        self.line.setText("" if value is None else str(value.count))
        self.unit.setCurrentIndex(self.unit.findData(value.unit if value else USUAL))

    def value(self) -> Duration | None:
        digits = self.line.text()
        return Duration(int(digits), self.unit.currentData()) if digits else None

    def first(self) -> QWidget:
        return self.line
