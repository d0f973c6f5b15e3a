"""The open dossier: the only way to read and write records. Each edit is one transaction and one step of history."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from functools import cached_property
from pathlib import Path
from typing import Self

import sqlalchemy as sa
from sqlalchemy.orm import Session

from pdpeditor.records.record import RECORDS, Record
from pdpeditor.store import engine as engines
from pdpeditor.store import steps
from pdpeditor.store.explaining import explained, readable
from pdpeditor.store.files import appearing
from pdpeditor.store.lock import WriterLock
from pdpeditor.store.making import Rows, lay, lay_blanks, make
from pdpeditor.store.migrations import VERSION, migrate
from pdpeditor.store.opening import inspect
from pdpeditor.store.problems import outdated, read_only
from pdpeditor.store.replaying import replay, reverse
from pdpeditor.store.tracking import Touched, refuse_bulk, track, untrack
from pdpeditor.store.values import check_values
from pdpeditor.store.writing import Writing
from pdpeditor.text import Text

LONG = 100_000
"""How many letters of changes can be reversed at once."""


class Dossier(Writing):
    """One organisation's file. Made by `create`, `open`, `open_to_read` or `snapshot`; usable in a `with` block."""

    def __init__(self, path: Path, engine: sa.Engine, lock: WriterLock | None) -> None:
        super().__init__(Session(engine, expire_on_commit=False))
        refuse_bulk(self.session)
        self.path = path
        self._engine = engine
        self._lock = lock
        self._editing: Touched | None = None
        self.watchers: list[Callable[[steps.Step], None]] = []

    @cached_property
    def _stacks(self) -> steps.Stacks:
        """What can be undone and redone."""
        return steps.stacks(self.session.connection())

    @classmethod
    def create(cls, path: Path) -> Dossier:
        """A new, empty dossier. Raises Refused when the file exists, Unusable when it cannot be written."""
        with appearing(path) as part:
            make(part, path, lay_blanks)
        return cls.open(path)

    @staticmethod
    def create_from(path: Path, rows: Rows, label: Text) -> None:
        """A new dossier that holds these rows, or none at all. Raises as `create` does."""
        with appearing(path) as part:
            make(part, path, lambda connection: lay(connection, rows, label))

    @classmethod
    def open(cls, path: Path) -> Dossier:
        """A dossier to read and write, brought up to today's format. Raises Unusable (Locked, ReadOnly)."""
        version = inspect(path)
        lock = WriterLock.take(path)
        try:
            with explained(path):
                engine = engines.writing(path)
                engines.check_writable(engine)
                if version < VERSION:
                    migrate(engine, path)
            return cls._sound(path, engine, lock)
        except BaseException:
            lock.release()
            raise

    @classmethod
    def open_to_read(cls, path: Path) -> Dossier:
        """A dossier that this process does not write; somebody else can. Raises Unusable."""
        if inspect(path) < VERSION:
            raise outdated(path)
        with explained(path):
            engine = engines.reading(path)
        return cls._sound(path, engine, None)

    @classmethod
    def _sound(cls, path: Path, engine: sa.Engine, lock: WriterLock | None) -> Self:
        try:
            with readable(path):
                with engine.connect() as connection:
                    check_values(connection)
                made = cls(path, engine, lock)
                assert made._stacks  # read now: a history that cannot be read is found when the file is opened
                return made
        except BaseException:
            engine.dispose()
            raise

    def snapshot(self) -> Dossier:
        """A copy in memory of the dossier as it is now, for work in another thread."""
        return Dossier(self.path, engines.in_memory(engines.raw(self._engine)), None)

    def save_copy(self, path: Path) -> None:
        """Write a copy of the dossier to a new file. Raises Refused when it exists, Unusable when it cannot be."""
        with explained(path), appearing(path) as part, closing(sqlite3.connect(part)) as copy:
            engines.raw(self._engine).backup(copy)

    def close(self) -> None:
        """Let go of the file."""
        self.session.close()
        self._engine.dispose()
        if self._lock:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def preload(self) -> None:
        """Read everything at once: what follows costs no query. For a dossier that nobody writes meanwhile.

        Raises Unusable when a value is not one that the program ever wrote.
        """
        with readable(self.path):
            super().preload()

    @property
    def writable(self) -> bool:
        """Whether this process can edit the dossier."""
        return self._lock is not None

    @contextmanager
    def edit(self, label: Text) -> Iterator[None]:
        """The only way to write: what happens in the block is one transaction and one step, or nothing at all.

        An edit within an edit joins it. Raises ReadOnly, or Unusable when the disk refuses.
        """
        if self._editing is not None:
            yield
            return
        if not self.writable:
            raise read_only(self.path)
        self._editing = Touched()
        try:
            with explained(self.path), self._transaction() as connection:
                track(self.session, self._editing)
                yield
                self.session.flush()
                changes = self._editing.changes(connection)
                step = steps.append(connection, "edit", label, changes) if changes else None
        finally:
            self._editing = None
            untrack(self.session)
        if step:
            self._advance(step)

    def apply(self, label: Text, changes: Sequence[steps.Change]) -> None:
        """Make changes of rows, planned from the dossier as it is now, as one edit. For many rows at once.

        Raises ReadOnly, Refused when a row is not as the plan says, or Unusable when the disk refuses.
        """
        if not self.writable:
            raise read_only(self.path)
        with explained(self.path), self._transaction() as connection:
            replay(connection, changes)
            step = steps.append(connection, "edit", label, changes)
        self.take_over(step)

    def take_over(self, step: steps.Step) -> None:
        """Go on from a step that is in the file already."""
        self.session.expunge_all()
        self._advance(step)

    def aside(self, change: Callable[[Dossier], object]) -> list[steps.Step]:
        """Make edits in the thread of the caller, over a connection of its own, while the dossier's own thread goes on.

        That thread is to `take_over` the steps that come back. Raises as `edit` does.
        """
        done: list[steps.Step] = []
        engine = engines.writing(self.path)
        try:
            beside = Dossier(self.path, engine, self._lock)
            beside.watchers.append(done.append)
            with closing(beside.session):
                change(beside)
        finally:
            engine.dispose()
        return done

    @property
    def next_undo(self) -> Text | None:
        """What undo would take back."""
        return self._label(self._stacks.undo)

    @property
    def next_redo(self) -> Text | None:
        """What redo would do again."""
        return self._label(self._stacks.redo)

    def undo(self) -> steps.Step | None:
        """Take back the last edit; a step that says so joins the history. None when there is nothing to take back.

        Raises Refused when a row is not as the edit left it.
        """
        return self._reverse("undo", self._stacks.undo)

    def redo(self) -> steps.Step | None:
        """Do again what was taken back last. Raises Refused when a row is not as the undo left it."""
        return self._reverse("redo", self._stacks.redo)

    def long_reversal(self, what: steps.What) -> int | None:
        """The number of the step that an undo or a redo would reverse, if that takes so long that one would wait."""
        stack = self._stacks.redo if what == "redo" else self._stacks.undo
        long = bool(stack) and self.writable and steps.length(self.session.connection(), stack[-1]) > LONG
        return stack[-1] if long else None

    def barrier(self, label: Text) -> None:
        """End what can be undone: nothing before this step is taken back any more."""
        with explained(self.path), self._transaction() as connection:
            step = steps.append(connection, "barrier", label, ())
        self._advance(step)

    def history(self, record: Record | None = None) -> list[steps.Step]:
        """All the steps in order, or those that touched a record. Raises Unusable when one cannot be read."""
        with readable(self.path):
            return steps.read_all(self.session.connection(), record.id if record else "")

    def purge_history(self) -> None:
        """Forget all steps and give their space back, before the file is handed over."""
        with explained(self.path), self._transaction() as connection:
            connection.execute(steps.HISTORY.delete())
        self._stacks = steps.Stacks()
        with explained(self.path):
            engines.raw(self._engine).execute("VACUUM")

    def fill(self, rows: Rows, label: Text) -> None:
        """Replace all records by these rows, in one transaction that cannot be undone."""
        with explained(self.path), self._transaction() as connection:
            for cls in RECORDS.values():
                connection.execute(cls.table().delete())
            step = lay(connection, rows, label)
        self.take_over(step)

    def _reverse(self, what: steps.What, stack: tuple[int, ...]) -> steps.Step | None:
        if not stack:
            return None
        if not self.writable:
            raise read_only(self.path)
        with readable(self.path), self._transaction() as connection:
            step = reverse(connection, what, stack[-1])
        self.take_over(step)
        return step

    def _advance(self, step: steps.Step) -> None:
        self._stacks = self._stacks.after(step)
        self.forget()
        for watcher in self.watchers:
            watcher(step)

    @contextmanager
    def _transaction(self) -> Iterator[sa.Connection]:
        connection = self.session.connection()
        connection.exec_driver_sql("BEGIN IMMEDIATE")
        try:
            yield connection
            self.session.commit()
        except BaseException:
            self.session.rollback()
            self.session.expunge_all()
            raise

    def _label(self, stack: tuple[int, ...]) -> Text | None:
        if not stack:
            return None
        with readable(self.path):
            return steps.label_of(self.session.connection(), stack[-1])
