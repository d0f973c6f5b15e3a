"""The menu bar: every action of the window, with its keys."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from pdpeditor.desktop.editors.bilingual import LANGUAGES
from pdpeditor.desktop.widgets import REDO, UNDO
from pdpeditor.text import NBSP

if TYPE_CHECKING:
    from pdpeditor.desktop.window import Window

Keys = str | QKeySequence.StandardKey


class Menus(QMenuBar):
    """The menus of the window, in its language."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_ = window
        self.do = window.actions_
        self.of_dossier: list[QAction] = []
        self.of_writing: list[QAction] = []
        self._file(self.addMenu(self.tr("&File")))
        self._edit(self.addMenu(self.tr("&Edit")))
        self._view(self.addMenu(self.tr("&View")))
        self._help(self.addMenu(self.tr("&Help")))

    def _act(self, menu: QMenu, words: str, do: Callable[[], object], *keys: Keys) -> QAction:
        action = menu.addAction(words)
        action.setShortcuts([QKeySequence(key) for key in keys])
        action.triggered.connect(lambda _=False: do())
        return action

    def _file(self, menu: QMenu) -> None:
        window, do = self.window_, self.do
        self._act(menu, self.tr("&New dossier…"), do.ask_new, "Ctrl+Shift+N")
        self._act(menu, self.tr("&Open…"), do.ask_open, QKeySequence.StandardKey.Open)
        self.recent = menu.addMenu(self.tr("Open &recent"))
        menu.addSeparator()
        self.of_dossier += [
            self._act(menu, self.tr("&Preview and export…"), window.show_preview, QKeySequence.StandardKey.Print, "F5"),
            self._act(menu, self.tr("Save a &copy as…"), do.ask_copy, QKeySequence.StandardKey.SaveAs),
            self._act(menu, self.tr("Save a copy &without its history…"), do.ask_purged_copy),
        ]
        menu.addSeparator()
        self.of_dossier.append(self._act(menu, self.tr("C&lose the dossier"), window.leave, "Ctrl+W"))
        self._act(menu, self.tr("&Quit"), window.close, "Ctrl+Q")

    def _list_recent(self) -> None:
        self.recent.clear()
        for number, path in enumerate(self.window_.settings.recent, 1):
            words = str(path).replace("&", "&&")
            self._act(self.recent, f"&{number % 10} {words}", partial(self.window_.open, path))
        self.recent.setEnabled(bool(self.recent.actions()))

    def _edit(self, menu: QMenu) -> None:
        do = self.do
        self.undo = self._act(menu, self.tr("&Undo"), do.undo, *UNDO)
        self.redo = self._act(menu, self.tr("&Redo"), do.redo, *REDO)
        menu.addSeparator()
        self.of_writing += [
            self.undo,
            self.redo,
            self._act(menu, self.tr("&New record"), do.add_record, QKeySequence.StandardKey.New),
            self._act(menu, self.tr("Re&move the record"), do.remove_record, "Ctrl+Del"),
            self._act(menu, self.tr("Question not &applicable…"), do.set_aside, "Ctrl+."),
            self._act(menu, self.tr("&Confirm the proposed answer"), do.confirm, "Ctrl+Return"),
        ]
        menu.addSeparator()
        self.of_dossier.append(self._act(menu, self.tr("&Search"), do.search, QKeySequence.StandardKey.Find))

    def _view(self, menu: QMenu) -> None:
        window, do = self.window_, self.do
        panes = ((self.tr("&Sections"), 1), (self.tr("&List"), 2), (self.tr("&Form"), 3), (self.tr("Fin&dings"), 4))
        for words, number in panes:
            action = self._act(menu, words, partial(do.focus_pane, number), f"Ctrl+{number}")
            self.of_dossier.append(action)
        self.of_dossier += [
            self._act(menu, self.tr("&Next pane"), lambda: do.focus_next_pane(1), "F6"),
            self._act(menu, self.tr("&Previous pane"), lambda: do.focus_next_pane(-1), "Shift+F6"),
            self._act(menu, self.tr("&Back"), do.back, QKeySequence.StandardKey.Back),
        ]
        self.of_dossier.append(self._act(menu, self.tr("All f&indings…"), window.show_findings, "F8"))
        menu.addSeparator()
        schemes = {"system": self.tr("As the &system"), "light": self.tr("&Light"), "dark": self.tr("&Dark")}
        self._choice(menu.addMenu(self.tr("Colou&rs")), schemes, window.settings.scheme, do.set_scheme)
        languages = {lang: f"&{words}" for lang, words in LANGUAGES.items()}
        self._choice(menu.addMenu(self.tr("L&anguage")), languages, window.lang, window.set_language)

    def _choice(self, menu: QMenu, names: dict, now: str, do: Callable[..., object]) -> None:  # type: ignore[type-arg]
        group = QActionGroup(menu)
        for value, words in names.items():
            action = self._act(menu, words, partial(do, value))
            action.setCheckable(True)
            action.setChecked(value == now)
            group.addAction(action)

    def _help(self, menu: QMenu) -> None:
        self._act(menu, self.tr("&About pdpeditor"), self.do.about, QKeySequence.StandardKey.HelpContents)

    def update_actions(self) -> None:
        """Enable what can be done now, and say what undo and redo would do."""
        desk = self.window_.desk
        self._list_recent()
        for action in self.of_dossier:
            action.setEnabled(desk is not None)
        for action in self.of_writing:
            action.setEnabled(desk is not None and desk.writable)
        undone = desk.dossier.next_undo if desk else None
        redone = desk.dossier.next_redo if desk else None
        self.undo.setText(self._named(self.tr("&Undo"), undone[desk.lang] if desk and undone else ""))
        self.redo.setText(self._named(self.tr("&Redo"), redone[desk.lang] if desk and redone else ""))

    def _named(self, words: str, label: str) -> str:
        colon = f"{NBSP}: " if self.window_.lang == "fr" else ": "
        return words + colon + label.replace("&", "&&") if label else words
