"""A dossier between two edits: it is asked nothing twice, and what was read is kept as long as this is."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from pdpeditor.records.record import Mark, Record
from pdpeditor.store.reading import Reading

A = TypeVar("A")
R = TypeVar("R", bound=Record)


class Recalling(Reading):
    """Read access to what another one reads. Its lists are not to be changed."""

    def __init__(self, reading: Reading) -> None:
        super().__init__(reading.session)
        self._reading = reading
        self._answers: dict[Any, Any] = {}

    def get(self, cls: type[R], key: str | None) -> R | None:
        """The record of that key, if it exists."""
        return None if key is None else self._once((cls, key), lambda: self._reading.get(cls, key))

    def all(self, cls: type[R]) -> list[R]:
        """All the records of a class."""
        return self._once(cls, lambda: self._reading.all(cls))

    def parts(self, owner: Record, cls: type[R]) -> list[R]:
        """The records of a class that are parts of this one."""
        return self._once((owner.id, cls), lambda: self._reading.parts(owner, cls))

    def linked(self, record: Record, name: str) -> list[Any]:
        """The records that one of its Links leads to."""
        return self._once((record.id, name), lambda: self._reading.linked(record, name))

    def linking(self, record: Record) -> list[Record]:
        """The records that lead to this one, through a link or through Links."""
        return self._once(("linking", record.id), lambda: self._reading.linking(record))

    def marks(self, record: Record) -> dict[str, Mark]:
        """What is marked on each field of a record."""
        return self._once(("marks", record.id), lambda: self._reading.marks(record))

    def _once(self, question: Any, ask: Callable[[], A]) -> A:
        if question not in self._answers:
            self._answers[question] = ask()
        answer: A = self._answers[question]
        return answer
