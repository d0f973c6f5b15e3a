"""The commands: each is declared once, and does something, by its menu, its keys and its name alike."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QAction, QKeySequence

from pdpeditor.desktop.command import Command, bare, flat
from pdpeditor.desktop.commands import Commands
from pdpeditor.desktop.window import Window

Show = Callable[..., Window]


def commands(window: Window) -> list[Command]:
    return [command for menu in Commands(window).menus() for command in flat(menu.groups)]


def test_every_command_is_in_the_menus_once(show: Show) -> None:
    window = show()
    names = [command.name for command in commands(window)]
    assert len(names) == len(set(names)) and list(window.menus.made) == names


def test_a_command_waits_for_what_it_needs(show: Show, path: Path) -> None:
    window = show()
    for command in commands(window):
        assert action(window, command.name).isEnabled() == (command.needs == ""), command.name
    window = show(path)
    assert all(action(window, command.name).isEnabled() for command in commands(window))


def test_the_keys_of_a_command_are_those_of_its_action(show: Show) -> None:
    window = show()
    for command in commands(window):
        assert action(window, command.name).shortcuts() == [QKeySequence(key) for key in command.keys], command.name


def test_the_words_of_a_command_can_be_said_without_their_mnemonic() -> None:
    assert bare("&Save && close") == "Save & close"


def action(window: Window, name: str) -> QAction:
    return window.menus.made[name][1]
