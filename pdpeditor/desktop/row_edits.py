"""The edits of the chosen rows of a table: they are removed, duplicated, confirmed or put elsewhere in the order."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from pdpeditor.desktop import several
from pdpeditor.desktop.bulk import Bulk
from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.several import Outcome
from pdpeditor.desktop.table import Table
from pdpeditor.records.record import Record
from pdpeditor.text import Text


class RowEdits(QObject):
    """The edits of one table, on records of one class; `owner` says what those are parts of, if anything.

    `before` comes before each edit, `made(keys)` after records were added, `gone` after the chosen ones were taken out.
    """

    before = Signal()
    made = Signal(object)
    gone = Signal()

    def __init__(
        self, desk: Desk, cls: type[Record], table: Table, owner: Callable[[], Mapping[str, str]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.cls = cls
        self.table = table
        self.owner = owner
        self.bulk = Bulk(desk, parent)
        table.deleted.connect(self.remove)
        table.moved.connect(self.move_by)
        table.sent.connect(self.send)
        table.dropped.connect(self.drop)

    @property
    def order(self) -> list[str]:
        """The keys of all the records in their order, those that no search finds too."""
        return [row.key for row in self.table.records.rows]

    def _begin(self) -> list[str]:
        """The records that an edit is about; none when nothing can be edited."""
        keys = self.table.chosen_keys() if self.desk.writable else []
        if keys:
            self.before.emit()
        return keys

    def _carry_out(self, plan: several.Plan, count: int, then: Callable[[Outcome], object]) -> None:
        self.bulk.carry_out(plan, self.cls, count, partial(self._tell, then))

    def _tell(self, then: Callable[[Outcome], object], outcome: Outcome) -> None:
        then(outcome)
        if outcome.told:
            self.desk.done.emit(outcome.told)

    def remove(self) -> None:
        """Take the chosen records out; it can be undone."""
        if keys := self._begin():
            self._carry_out(several.removing(self.cls, keys), len(keys), lambda _: self.gone.emit())

    def duplicate(self) -> None:
        """Make copies of the chosen records, and show the first of them."""
        if keys := self._begin():
            plan = several.duplicating(self.cls, keys, self.owner(), self._next(), self.desk.lang)
            self._carry_out(plan, len(keys), self._open_made)

    def _next(self) -> str | None:
        """The record after the last of the chosen ones."""
        chosen, order = set(self.table.chosen_keys()), self.order
        last = max((number for number, key in enumerate(order) if key in chosen), default=len(order))
        return next(iter(order[last + 1 :]), None)

    def _open_made(self, outcome: Outcome) -> None:
        self._show_made(outcome)
        if len(outcome.keys) == 1:
            self.table.entered.emit()

    def _show_made(self, outcome: Outcome) -> None:
        self.made.emit(list(outcome.keys))

    def confirm(self) -> None:
        """Confirm all that is proposed on the chosen records."""
        if keys := self._begin():
            self._carry_out(several.confirming(self.cls, keys), len(keys), lambda _: None)

    def move_by(self, by: int) -> None:
        """Move the chosen records one place up (-1) or down (1)."""
        keys, order = self.table.chosen_keys(), self.order
        places = [order.index(key) for key in keys]
        if places and by < 0:
            self._move_to(max(places[0] - 1, 0))
        elif places:
            self._move_to(min(places[-1] + 2, len(order)))

    def send(self, by: int) -> None:
        """Move the chosen records to the beginning (-1) or to the end (1)."""
        self._move_to(0 if by < 0 else len(self.order))

    def drop(self, gap: int) -> None:
        """Move the chosen records before the row of that number."""
        self._move_to(gap)

    def _move_to(self, gap: int) -> None:
        """Put the chosen records together, before the one that is at that place now."""
        if self.table.records.words:
            self.desk.told.emit(_ALL_SEEN)
            return
        keys, order = self._begin(), self.order
        moving = set(keys)
        here = self.table.current_key()
        before = next((key for key in order[gap:] if key not in moving), None)
        if keys and _moved(order, keys, before) != order:
            plan = several.moving(self.cls, keys, self.owner(), before)
            self._carry_out(plan, 1, lambda _: self._show_moved(keys, here))

    def _show_moved(self, keys: list[str], here: str) -> None:
        self.table.choose_all(keys, here)
        self.table.scrollTo(self.table.currentIndex())


def _moved(order: list[str], keys: list[str], before: str | None) -> list[str]:
    staying = [key for key in order if key not in set(keys)]
    gap = staying.index(before) if before else len(staying)
    return [*staying[:gap], *keys, *staying[gap:]]


_ALL_SEEN = Text(
    "Videz d’abord la recherche : l’ordre ne se change que dans la liste entière.",
    "Clear the search first: the order is changed only where the whole list is seen.",
)
