"""How many answers a document still waits for: not given, not confirmed or not translated."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch

from pdpeditor.blocks import Block, Cell, Inline, Paragraph, Rows, Table


def waiting(blocks: Iterable[Block]) -> int:
    """The cells and paragraphs that hold an open point."""
    return sum(map(_in, blocks))


@singledispatch
def _in(block: Block) -> int:
    return 0


@_in.register
def _(block: Paragraph) -> int:
    return _open((block.runs,))


@_in.register
def _(block: Rows) -> int:
    return sum(_open(cell.paragraphs) for _, cell in block.rows)


@_in.register
def _(block: Table) -> int:
    return sum(_open(cell.paragraphs) for row in block.rows for cell in row)


def _open(lines: Iterable[Inline]) -> int:
    return int(any(run.style in ("open", "proposed") for line in lines for run in line))


def is_missing(cell: Cell) -> bool:
    """Whether a cell holds a question instead of an answer."""
    return any(run.style == "open" for line in cell.paragraphs for run in line)
