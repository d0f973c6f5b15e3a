"""The samples to look around in: on a card where there is no dossier yet, in a menu afterwards."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QMenu, QPushButton, QVBoxLayout, QWidget

from pdpeditor import resources
from pdpeditor.desktop.widgets import Note, named
from pdpeditor.text import Lang, Text


def titles(lang: Lang) -> dict[str, str]:
    """What each sample shows, in a few words."""
    found = {name: Text(**resources.head("samples", name)["title"]) for name in resources.names("samples")}
    return {name: title[lang] for name, title in found.items()}


class SampleCard(QFrame):
    """One button for each sample; `chosen` tells its name."""

    chosen = Signal(str)

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        named(self, "card")
        inside = QVBoxLayout(self)
        inside.setContentsMargins(16, 12, 16, 12)
        inside.setSpacing(2)
        inside.addWidget(Note(self.tr("Look around in a sample"), "heading", self))
        for name, title in titles(lang).items():
            button = QPushButton(title, self)
            button.setProperty("quiet", True)
            button.setAutoDefault(True)
            button.clicked.connect(lambda _=False, name=name: self.chosen.emit(name))
            inside.addWidget(button)


class SampleButton(QPushButton):
    """The same in a menu; `chosen` tells the name of a sample."""

    chosen = Signal(str)

    def __init__(self, lang: Lang, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setText(self.tr("Look at a sam&ple"))
        menu = QMenu(self)
        for name, title in titles(lang).items():
            menu.addAction(title.replace("&", "&&")).triggered.connect(
                lambda _=False, name=name: self.chosen.emit(name)
            )
        self.setMenu(menu)
