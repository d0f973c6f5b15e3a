"""The panel of a retention rule: its phases on a time line, then in words."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.panels.panel import Panel
from pdpeditor.desktop.panels.periods import Bound, Stretch, bounds, stretches
from pdpeditor.desktop.panels.phase_row import PhaseRow
from pdpeditor.desktop.panels.picture import Picture
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.widgets import Note
from pdpeditor.facts import catalogue
from pdpeditor.records import Phase, Retention


class RetentionPanel(Panel):
    """The time line of the rule whose form is open."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.heading.setText(self.tr("How long data are kept"))
        self.picture = Picture(desk.lang, self)
        self.picture.pressed.connect(self.open_phase)
        self.source = Note("", "muted", self)
        self.nothing = Note(self.tr("No phase yet: add the first one below."), "muted", self)
        self.rows: list[PhaseRow] = []
        self.column = QVBoxLayout()
        self.column.setSpacing(8)
        for widget in (self.picture, self.source):
            self.inside.addWidget(widget)
        self.inside.addLayout(self.column)
        self.inside.addWidget(self.nothing)

    def read(self) -> None:
        rule = self.desk.dossier.get(Retention, self.key)
        found = stretches(self.desk.dossier.parts(rule, Phase), self.desk.lang) if rule else []
        limits = bounds(rule) if rule else []
        self.picture.show_rule(found, limits)
        self._cite(rule, limits)
        self._list(found)
        self._describe(found)

    def _cite(self, rule: Retention | None, limits: list[Bound]) -> None:
        """Say from which text the bounds are."""
        fact = catalogue("retention").get(rule.reference or "") if rule else None
        lang = self.desk.lang
        binding = catalogue("retention-bindings").label(fact.more["binding"])[lang] if fact else ""
        said = "; ".join(map(self.picture.said, limits)) if self.picture.isHidden() else ""
        self.source.setText(" · ".join(filter(None, (said, binding, fact.source[lang] if fact else ""))))
        self.source.setVisible(bool(limits))

    def _list(self, found: list[Stretch]) -> None:
        while len(self.rows) < len(found):
            row = PhaseRow(self.desk.lang, self)
            row.opened.connect(self.open_phase)
            self.rows.append(row)
            self.column.addWidget(row)
        for row, one in zip(self.rows, found, strict=False):
            row.show_phase(one)
        for number, row in enumerate(self.rows):
            row.setVisible(number < len(found))
        self.nothing.setVisible(not found)

    def _describe(self, found: list[Stretch]) -> None:
        """Say to those who do not see the line what it shows."""
        self.picture.setAccessibleName(self.tr("Time line of the phases"))
        pins = [pin.words for pin in self.picture.pins]
        self.picture.setAccessibleDescription(" ".join([*(f"{one.name}: {one.words}" for one in found), *pins]))

    def open_phase(self, key: str) -> None:
        """Ask for the form of a phase."""
        self.opened.emit(Place(Phase, key))
