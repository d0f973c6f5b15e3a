"""The menu bar, made of the commands of the window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from pdpeditor.desktop.command import Command, Menu, bare
from pdpeditor.desktop.commands import Commands
from pdpeditor.text import NBSP

if TYPE_CHECKING:
    from pdpeditor.desktop.window import Window


class Menus(QMenuBar):
    """The menus of the window, in its language; `made` has each command with its action, `within` the menu it is in."""

    def __init__(self, window: Window) -> None:
        super().__init__(window)
        self.window_ = window
        self.made: dict[str, tuple[Command, QAction]] = {}
        self.within: dict[str, str] = {}
        self.submenus: dict[str, QMenu] = {}
        for menu in Commands(window).menus():
            self._fill(self.addMenu(menu.words), menu)

    @property
    def undo(self) -> QAction:
        """The action that takes back the last edit."""
        return self.made["undo"][1]

    @property
    def redo(self) -> QAction:
        """The action that does again what was taken back."""
        return self.made["redo"][1]

    def _fill(self, made: QMenu, menu: Menu, above: str = "") -> None:
        within = f"{above} › {bare(menu.words)}" if above else bare(menu.words)
        made.setObjectName(menu.name)
        self.submenus[menu.name] = made
        for number, group in enumerate(menu.groups):
            if number:
                made.addSeparator()
            choices = QActionGroup(made)
            for entry in group:
                if isinstance(entry, Menu):
                    self._fill(made.addMenu(entry.words), entry, within)
                else:
                    self._add(made, entry, choices)
                    self.within[entry.name] = within

    def _add(self, menu: QMenu, command: Command, choices: QActionGroup) -> QAction:
        action = menu.addAction(command.words)
        action.setShortcuts([QKeySequence(key) for key in command.keys])
        action.triggered.connect(lambda _=False: command.do())
        if command.chosen is not None:
            action.setCheckable(True)
            action.setChecked(command.chosen)
            choices.addAction(action)
        self.made[command.name] = command, action
        return action

    def update_actions(self) -> None:
        """Enable what can be done now, and say what undo and redo would do."""
        desk = self.window_.desk
        allowed = {"": True, "dossier": desk is not None, "writing": desk is not None and desk.writable}
        self._list_recent()
        for command, action in self.made.values():
            action.setEnabled(allowed[command.needs])
        undone = desk.dossier.next_undo if desk else None
        redone = desk.dossier.next_redo if desk else None
        self._name("undo", undone[desk.lang] if desk and undone else "")
        self._name("redo", redone[desk.lang] if desk and redone else "")

    def _list_recent(self) -> None:
        menu = self.submenus["recent"]
        menu.clear()
        for number, path in enumerate(self.window_.settings.recent[:9], 1):
            words = str(path).replace("&", "&&")
            open_it = partial(self.window_.open, path)
            menu.addAction(f"&{number} {words}").triggered.connect(lambda _=False, do=open_it: do())
        menu.setEnabled(bool(menu.actions()))

    def _name(self, name: str, label: str) -> None:
        command, action = self.made[name]
        colon = f"{NBSP}: " if self.window_.lang == "fr" else ": "
        action.setText(command.words + colon + label.replace("&", "&&") if label else command.words)
