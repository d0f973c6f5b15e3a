"""The panel of what follows a retention rule: the rule's time line, and the way to it."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.elided import Elided
from pdpeditor.desktop.panels.panel import Panel
from pdpeditor.desktop.panels.periods import stretches
from pdpeditor.desktop.panels.picture import Picture
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.widgets import Note
from pdpeditor.records import Phase, Retention
from pdpeditor.records.derive import retention_words
from pdpeditor.records.record import Record, fields_of
from pdpeditor.store.showing import title
from pdpeditor.text import polish


class FollowedPanel(Panel):
    """Shows the rule that a record is linked to; it hides where there is none."""

    def __init__(self, desk: Desk, cls: type[Record], parent: QWidget | None = None) -> None:
        super().__init__(desk, "", parent)
        self.heading.setText(self.tr("How long these data are kept"))
        self.cls = cls
        self.rule: Retention | None = None
        self.go_button = Elided(self)
        self.go_button.clicked.connect(self.open_rule)
        self.picture = Picture(desk.lang, self)
        self.picture.pressed.connect(self.open_rule)
        self.words = Note("", "", self)
        for widget in (self.go_button, self.picture, self.words):
            self.inside.addWidget(widget)

    def read(self) -> None:
        self.rule = self._followed()
        self.setVisible(self.rule is not None)
        if self.rule is None:
            return
        dossier, lang = self.desk.dossier, self.desk.lang
        phases = dossier.parts(self.rule, Phase)
        self.picture.show_rule(stretches(phases, lang), ())
        called = title(dossier, self.rule, lang) or Retention.label[lang]
        self.go_button.lead_to(called)
        self.go_button.setAccessibleName(self.tr("Open the retention rule: %1").replace("%1", called))
        said = polish(" ".join(retention_words(phases, lang)), lang)
        self.words.setText(said or self.tr("This rule does not say how long yet."))
        self.picture.setAccessibleName(self.tr("Time line of the phases"))
        self.picture.setAccessibleDescription(self.words.text())

    def _followed(self) -> Retention | None:
        record = self.desk.dossier.get(self.cls, self.key)
        names = [field.name for field in fields_of(self.cls) if field.of == "Retention"]
        keys = [getattr(record, name) for name in names] if record else []
        return next((rule for key in keys if (rule := self.desk.dossier.get(Retention, key))), None)

    def open_rule(self, *_: object) -> None:
        """Ask for the form of the rule."""
        if self.rule:
            self.opened.emit(Place(Retention, self.rule.id))
