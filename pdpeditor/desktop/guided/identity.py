"""The first screen: who the organisation is, in the fewest answers that the documents need."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.editors import EDITORS, Editor
from pdpeditor.desktop.editors.choice import Choice
from pdpeditor.desktop.guided.screen import Screen
from pdpeditor.desktop.widgets import Note
from pdpeditor.records import Organisation
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import field_of
from pdpeditor.text import Text

_PLACES = {
    "legal_name": (0, 0, 6),
    "entity_type": (1, 0, 3),
    "legal_form": (1, 3, 3),
    "siren": (2, 0, 3),
    "street": (3, 0, 6),
    "postcode": (4, 0, 2),
    "city": (4, 2, 2),
    "country": (4, 4, 2),
    "email": (5, 0, 3),
    "phone": (5, 3, 3),
    "website": (6, 0, 3),
}
"""Where each field stands: its row, its column and how many columns it takes."""
_HERE = "FR"
_LABEL = Text("Identité de l’organisme", "Identity of the organisation")


class IdentityScreen(Screen):
    """Asks who the organisation is; the answers go straight into its record."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, parent=parent)
        self.say(
            self.tr("Who are you?"),
            self.tr("The law asks that people know who uses their data and how to write to them."),
        )
        self.editors: dict[str, Editor] = {}
        self.cells: dict[str, QWidget] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(10)
        for column in range(6):
            grid.setColumnStretch(column, 1)
        for name, place in _PLACES.items():
            grid.addWidget(self._cell(name), place[0], place[1], 1, place[2], Qt.AlignmentFlag.AlignTop)
        self.column.addLayout(grid)
        self.column.addStretch(1)
        self._load()

    def _cell(self, name: str) -> QWidget:
        field, lang = field_of(Organisation, name), self.desk.lang
        cell = self.cells[name] = QWidget(self.widget())
        column = QVBoxLayout(cell)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        editor = self.editors[name] = EDITORS[field.kind.name](field, lang, cell)
        label = Note(field.label[lang], "label", cell)
        label.setBuddy(editor.first())
        editor.first().setAccessibleDescription(field.help[lang])
        editor.first().setToolTip(field.help[lang])
        if isinstance(editor, Choice) and field.kind.name == "choice" and field.of == "countries":
            editor.explains = False  # where a country stands in law is not asked here
        editor.lock(not self.desk.writable)
        editor.edited.connect(self._edited)
        column.addWidget(label)
        column.addWidget(editor)
        return cell

    def _load(self) -> None:
        record = self.desk.dossier.one(Organisation)
        for editor in self.editors.values():
            editor.load(self.desk.dossier, record)
        if record.country is None:
            self.editors["country"].display(_HERE)
        self._arrange()

    def _edited(self) -> None:
        self._arrange()
        self.changed.emit()

    def _arrange(self) -> None:
        """Ask only what matters for this sort of organisation."""
        probe = Organisation().with_values(entity_type=self.editors["entity_type"].value())
        for name, cell in self.cells.items():
            cell.setVisible(relevant(probe, field_of(Organisation, name)))

    def save(self) -> bool:
        values = {name: editor.value() for name, editor in self.editors.items() if editor.changed()}
        if not values or not self.desk.writable:
            return True
        if not self.desk.edit(_LABEL, lambda: self._write(values)):
            return False
        for name, value in values.items():
            self.editors[name].settle(value)
        return True

    def _write(self, values: dict[str, object]) -> None:
        dossier = self.desk.dossier
        record = dossier.one(Organisation).with_values(**values)
        for name, mark in dossier.marks(record).items():
            if name in values and mark.state == "proposed":
                dossier.mark(record, name, "confirmed")

    def focus_first(self) -> None:
        self.editors["legal_name"].first().setFocus(Qt.FocusReason.TabFocusReason)
