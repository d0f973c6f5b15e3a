"""All that can be done with the chosen rows of a table: besides their edits, to cut, to copy and to paste them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING

from pdpeditor.desktop import clipboard, several
from pdpeditor.desktop.places import Place
from pdpeditor.desktop.row_edits import RowEdits
from pdpeditor.desktop.several import Outcome
from pdpeditor.records.record import RECORDS, Record, owner_columns, table_name
from pdpeditor.text import NBSP, Text

if TYPE_CHECKING:
    from pdpeditor.exchange.copying import Copied

HEAVY = 15_000
"""About so many bytes of a copy are one record."""


class RowActions(RowEdits):
    """The actions of one table."""

    def copy(self) -> None:
        """Put the chosen records on the clipboard."""
        if keys := self.table.chosen_keys():
            self._carry_out(several.copying(self.cls, keys, self.desk.lang), len(keys), _put)

    def cut(self) -> None:
        """Put the chosen records on the clipboard, and take them out."""
        if keys := self._begin():
            self._carry_out(several.cutting(self.cls, keys, self.desk.lang), len(keys), self._follow_cut)

    def _follow_cut(self, outcome: Outcome) -> None:
        _put(outcome)
        self.gone.emit()

    def paste(self) -> None:
        """Lay the records on the clipboard in: after the chosen ones, or in the place that is theirs."""
        data = clipboard.data() if self.desk.writable else b""
        if data:
            self.bulk.carry_out(several.reading(data), self.cls, max(len(data) // HEAVY, 1), self._lay)

    def _lay(self, outcome: Outcome) -> None:
        copy = outcome.copy
        owner = self._owner_for(copy.cls) if copy else None
        if copy and owner is not None:
            self.before.emit()
            here = copy.cls is self.cls
            plan = several.pasting(copy, owner, self._next() if here else None, self.desk.lang)
            self._carry_out(plan, len(copy.keys), self._show_made if here else partial(self._show_elsewhere, copy))
        elif copy:
            self.desk.told.emit(_no_place(copy.cls))

    def _owner_for(self, cls: type[Record]) -> Mapping[str, str] | None:
        """What records of a class become parts of when they are pasted here; empty for nothing, None for no place."""
        for column, table in owner_columns(cls)[:1]:
            if table == table_name(self.cls) and self.table.current_key():
                return {column: self.table.current_key()}
            return self.owner() if owner_columns(self.cls)[:1] == ((column, table),) else None
        return {}

    def _show_elsewhere(self, copy: Copied, outcome: Outcome) -> None:
        if not owner_columns(copy.cls):
            self.desk.ask((Place(copy.cls, outcome.keys[0]),))


def _put(outcome: Outcome) -> None:
    clipboard.put(outcome.data, outcome.titles)


def _no_place(cls: type[Record]) -> Text:
    owner = RECORDS[owner_columns(cls)[0][1]]
    return Text(
        f"«{NBSP}{cls.label.fr}{NBSP}» fait partie d’une fiche «{NBSP}{owner.label.fr}{NBSP}»{NBSP}: choisissez-en "
        "une, puis collez de nouveau.",
        f"“{cls.label.en}” is a part of a record “{owner.label.en}”: choose one, then paste again.",
    )
