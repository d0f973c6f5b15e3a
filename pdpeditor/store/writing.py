"""Writing the records of an open dossier, inside one of its edits: adding, removing, linking, marking, ordering."""

from __future__ import annotations

import sqlalchemy as sa

from pdpeditor.records.record import (
    Mark,
    Record,
    links_of,
    noted_on_records,
    now,
    owner_columns,
    parts_of,
    pointers_to,
)
from pdpeditor.store.lock import who
from pdpeditor.store.reading import Reading
from pdpeditor.text import Text

NO_REASON = Text()


class Writing(Reading):
    """Write access to a dossier's records; what is written outside an edit is refused when it is flushed."""

    def add(self, record: Record, position: int | None = None) -> None:
        """Put a new record into the dossier, last among its siblings unless a position is given."""
        record.position = self._next_position(record) if position is None else position
        self.session.add(record)

    def remove(self, record: Record) -> None:
        """Take a record out, with its parts, the links to it and what is noted about it."""
        self.session.flush()
        for cls, column in parts_of(type(record)):
            for part in self._owned(cls, column, record.id):
                self.remove(part)
        for cls, column in pointers_to(type(record)):
            for pointing in self._owned(cls, column, record.id):
                setattr(pointing, column, None)
        for cls in noted_on_records():
            for note in self._owned(cls, "record", record.id):
                self.session.delete(note)
        self.session.delete(record)
        self.session.flush()

    def link(self, record: Record, name: str, targets: list[str]) -> None:
        """Make one of a record's Links lead to the records of these keys, in this order."""
        self.session.flush()
        row = links_of(type(record))[name].row
        present = {found.target_id: found for found in self._owned(row, "owner_id", record.id)}
        for key in present.keys() - set(targets):
            self.session.delete(present[key])
        for position, key in enumerate(dict.fromkeys(targets)):
            if key in present:
                present[key].position = position
            else:
                self.add(row(owner_id=record.id, target_id=key), position)
        self.session.flush()

    def mark(self, record: Record, field: str, state: str, why: Text = NO_REASON) -> None:
        """Say of an answer what its value cannot: "proposed", "confirmed" or "not-applicable"; "" takes it back."""
        self.session.flush()
        mark = self.marks(record).get(field)
        if not state:
            if mark:
                self.session.delete(mark)
            return
        if mark is None:
            mark = Mark(record=record.id, field=field, state=state)
            self.add(mark, 0)
        mark.with_values(state=state, why=why, who=who(), at=now())

    def place(self, ordered: list[Record]) -> None:
        """Give siblings the order of the list."""
        for position, record in enumerate(ordered):
            record.position = position

    def _next_position(self, record: Record) -> int:
        table = record.table()
        query = sa.select(sa.func.max(table.c.position))
        for name, _ in owner_columns(type(record))[:1]:
            query = query.where(table.c[name] == getattr(record, name))
        last = self.session.scalar(query)
        return 0 if last is None else last + 1
