"""The editor of a yes-or-no answer, with a third state: not answered."""

from __future__ import annotations

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QRadioButton, QWidget

from pdpeditor.desktop.editors.base import Editor
from pdpeditor.fields import Field
from pdpeditor.text import Lang

_VALUES = (True, False, None)


class Flag(Editor):
    """Three buttons of which one is chosen."""

    def __init__(self, field: Field, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(field, lang, parent)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.group = QButtonGroup(self)
        for number, words in enumerate((self.tr("Yes"), self.tr("No"), self.tr("Not answered"))):
            button = QRadioButton(words, self)
            button.setAccessibleName(f"{field.label[lang]}: {words}")
            self.group.addButton(button, number)
            row.addWidget(button)
        row.addStretch(1)
        self.column.addLayout(row)
        self.group.idClicked.connect(self.chosen)

    def display(self, value: bool | None) -> None:
        self.group.button(_VALUES.index(value)).setChecked(True)

    def value(self) -> bool | None:
        return _VALUES[self.group.checkedId()]

    def first(self) -> QWidget:
        return self.group.checkedButton() or self.group.button(0)
