"""What stands below the first section of a form: the panel of its class, and the lists of the record's parts.

Each is made and filled when its turn comes, or when somebody asks for it.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QWidget

from pdpeditor.desktop.desk import Desk
from pdpeditor.desktop.panels import panel_for
from pdpeditor.desktop.panels.panel import Panel
from pdpeditor.desktop.parts import Parts
from pdpeditor.desktop.places import part_classes
from pdpeditor.records.record import Record

Block = Panel | Parts


class FormBlocks:
    """The blocks of one class; `put` lays a new one into the page, below the others."""

    def __init__(self, desk: Desk, cls: type[Record], put: Callable[[QWidget], None]) -> None:
        parts = [partial(Parts, desk, part, owner) for part, owner in part_classes(cls)]
        self._makers: list[Callable[[], Block | None]] = [partial(panel_for, cls, desk), *parts]
        self._put = put
        self._made: list[Block | None] = []
        self._filled: set[int] = set()
        self._key = ""

    def steps(self, key: str) -> list[Callable[[], None]]:
        """What there is to do to show a record; until then, all shows the one before."""
        self._key = key
        self._filled.clear()
        return [partial(self._ready, number) for number in range(len(self._makers))]

    def read(self) -> None:
        """Read again what is shown."""
        for number in sorted(self._filled):
            self._fill(number)

    def every(self) -> list[Block]:
        """All the blocks, with what they show of the record."""
        for number in range(len(self._makers)):
            self._ready(number)
        return [block for block in self._made if block]

    def _ready(self, number: int) -> None:
        for missing in range(len(self._made), number + 1):
            block = self._makers[missing]()
            self._made.append(block)
            if block:
                self._put(block)
        if self._key and number not in self._filled:
            self._filled.add(number)
            self._fill(number)

    def _fill(self, number: int) -> None:
        block = self._made[number]
        if isinstance(block, Parts):
            block.show_owner(self._key)
        elif block:
            block.show_record(self._key)
