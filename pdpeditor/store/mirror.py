"""A dossier held in memory beside the open one, and kept like it step by step: reading it costs no query."""

from __future__ import annotations

from typing import Any, TypeVar

from pdpeditor.records.record import RECORDS, Record, owner_columns, pointers_to, table_name
from pdpeditor.store.dossier import Dossier
from pdpeditor.store.reading import Reading
from pdpeditor.store.steps import Change, Step, values_of

R = TypeVar("R", bound=Record)


class Mirror(Reading):
    """Every record of a dossier, without its file. It may be made in one thread and read in another, later."""

    def __init__(self, snapshot: Dossier) -> None:
        """Take over what a snapshot holds, and close it. Raises Unusable when a value in it cannot be read."""
        super().__init__(snapshot.session)
        with snapshot:
            snapshot.preload()
            self._rows: dict[type[Record], list[Any]] = {cls: snapshot.all(cls) for cls in RECORDS.values()}
        self._loaded = self._rows

    def count(self, cls: type[Record]) -> int:
        return len(self._rows[cls])

    def follow(self, step: Step) -> None:
        """Become as the dossier is after a step."""
        for change in step.changes:
            if change.table in RECORDS:
                self._take(RECORDS[change.table], change)

    def _take(self, cls: type[Record], change: Change) -> None:
        record = self.get(cls, change.key)
        if change.after is None:
            self._drop(cls, record)
        elif record is None:
            self._add(cls, change)
        else:
            self._write(cls, record, values_of(cls, change.after))

    def _drop(self, cls: type[R], record: R | None) -> None:
        if record is not None:
            self._rows[cls].remove(record)
            self._by_key[cls].pop(record.id, None)
            self._regroup(cls)

    def _add(self, cls: type[Record], change: Change) -> None:
        record = cls(**{**values_of(cls, change.after or {}), "id": change.key})
        self._rows[cls].append(record)
        self._by_key[cls][record.id] = record
        self._order(cls)

    def _write(self, cls: type[Record], record: Record, values: dict[str, Any]) -> None:
        for name, value in values.items():
            setattr(record, name, value)
        if "position" in values:
            self._order(cls)
        elif values.keys() & _grouping(cls):
            self._regroup(cls)

    def _order(self, cls: type[Record]) -> None:
        self._rows[cls].sort(key=lambda record: (record.position, record.id))
        self._regroup(cls)

    def _regroup(self, cls: type[Record]) -> None:
        for key in [key for key in self._parts if key[0] is cls]:
            del self._parts[key]


def _grouping(cls: type[Record]) -> set[str]:
    """The columns by which records are found from another one."""
    owned = {column for column, _ in owner_columns(cls)}
    pointing = {name for target in RECORDS.values() for start, name in pointers_to(target) if start is cls}
    return owned | pointing | ({"record", "field"} if table_name(cls) == "mark" else set())
