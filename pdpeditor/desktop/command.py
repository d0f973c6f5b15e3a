"""What a command of the window is, and a menu of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import partial
from typing import Literal

from PySide6.QtGui import QKeySequence

Keys = str | QKeySequence.StandardKey
Needs = Literal["", "dossier", "writing"]


@dataclass(frozen=True, slots=True)
class Command:
    """Something that can be done: its words with their mnemonic, its keys, what has to be open for it.

    `name` stays the same in every language. `chosen` says of one choice among several whether it is the one now.
    """

    name: str
    words: str
    do: Callable[[], object]
    keys: tuple[Keys, ...] = ()
    needs: Needs = ""
    chosen: bool | None = None


@dataclass(frozen=True, slots=True)
class Menu:
    """A menu, or a menu within one: groups with a line between them."""

    name: str
    words: str
    groups: tuple[tuple[Command | Menu, ...], ...]


def choices(name: str, names: dict, now: str, do: Callable[..., object]) -> tuple[Command, ...]:  # type: ignore[type-arg]
    """A command for each of several values of which one is taken, named after them."""
    return tuple(
        Command(f"{name}-{value}", words, partial(do, value), chosen=value == now) for value, words in names.items()
    )


def bare(words: str) -> str:
    """The words of a command without their mnemonic."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def flat(groups: Iterable[Iterable[Command | Menu]]) -> Iterable[Command]:
    """The commands of groups, those of the menus within them too."""
    for group in groups:
        for entry in group:
            yield from flat(entry.groups) if isinstance(entry, Menu) else (entry,)
