"""What the command palette offers: actions, records and questions, the best matches first."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cached_property, partial
from operator import itemgetter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QKeySequence

from pdpeditor.desktop.command import bare
from pdpeditor.desktop.palette.matching import rank
from pdpeditor.desktop.palette.recent import recent_of
from pdpeditor.desktop.palette.results import Choice, Group, Said
from pdpeditor.text import fold

if TYPE_CHECKING:
    from pdpeditor.desktop.palette.inside import Inside
    from pdpeditor.desktop.window import Window

MOST_ACTIONS, MOST_RECORDS, MOST_QUESTIONS, MOST_RECENT = 6, 12, 8, 6


class GoTo(QObject):
    """The choices of a window: of its commands always, of its dossier when one is open."""

    def __init__(self, parent: QObject, window: Window) -> None:
        super().__init__(parent)
        self.window = window

    @cached_property
    def _inside(self) -> Inside | None:
        desk = self.window.desk
        if desk is None:
            return None
        from pdpeditor.desktop.palette.inside import Inside  # needs the records, which the start page has not

        return Inside(self.window, desk)

    def found(self, words: list[str]) -> list[Group]:
        """The choices for some folded words; for none, those made last and all actions."""
        groups = self._matching(words) if words else self._at_first()
        return [group for group in groups if group.choices]

    def _at_first(self) -> list[Group]:
        recent = [choice for name in recent_of(self.window).names if (choice := self._named(name))][:MOST_RECENT]
        names = {choice.name for choice in recent}
        actions = [choice for _, choice in self._actions() if choice.name not in names]
        return [Group(self.tr("Recent"), recent), Group(self.tr("Actions"), actions)]

    def _matching(self, words: list[str]) -> list[Group]:
        ranked = [
            (self.tr("Actions"), _best(self._actions(), words, MOST_ACTIONS)),
            (self.tr("Records"), self._inside.records(words, MOST_RECORDS) if self._inside else []),
            (self.tr("Questions"), _best(self._inside.questions, words, MOST_QUESTIONS) if self._inside else []),
        ]
        ranked.sort(key=lambda group: group[1][0][0] if group[1] else 9)
        return [Group(heading, [choice for _, choice in found]) for heading, found in ranked]

    def _actions(self) -> Iterator[tuple[str, Choice]]:
        """What can be done now, each with its folded words."""
        menus = self.window.menus
        for name, (_, action) in menus.made.items():
            if action.isEnabled() and name != "palette":
                within = menus.within[name]
                yield fold(f"{bare(action.text())} {within}"), _of_action(name, action, within)

    def _named(self, name: str) -> Choice | None:
        """The choice that was made under a name, if it can still be made."""
        sort, _, rest = name.partition(":")
        if sort == "action":
            return next((choice for _, choice in self._actions() if choice.name == name), None)
        return self._inside.named(sort, rest) if self._inside else None


def _of_action(name: str, action: QAction, within: str) -> Choice:
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    return Choice(f"action:{name}", partial(Said, bare(action.text()), within, keys), action.trigger)


def _best(choices: Iterable[tuple[str, Choice]], words: list[str], most: int) -> list[tuple[int, Choice]]:
    found = [(place, choice) for folded, choice in choices if (place := rank(folded, words)) is not None]
    return sorted(found, key=itemgetter(0))[:most]
