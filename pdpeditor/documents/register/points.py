"""How many answers a document still waits for: not given, not confirmed or not translated."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from itertools import pairwise

from pdpeditor.blocks import Block, Cell, Inline, Paragraph, Rows, Table
from pdpeditor.documents.register.ledger import WAITING


def waiting(blocks: Iterable[Block]) -> int:
    """The open points that the blocks show."""
    return sum(map(_in, blocks))


@singledispatch
def _in(block: Block) -> int:
    return 0


@_in.register
def _(block: Paragraph) -> int:
    return waiting_in(block.runs)


@_in.register
def _(block: Rows) -> int:
    return sum(_cell(cell) for _, cell in block.rows)


@_in.register
def _(block: Table) -> int:
    return sum(_cell(cell) for row in block.rows for cell in row)


def _cell(cell: Cell) -> int:
    return sum(map(waiting_in, cell.paragraphs))


def waiting_in(line: Inline) -> int:
    """The answers of a line that are waited for: unmarked words stand between two of them."""
    if all(run.style not in WAITING for run in line):
        return 0
    plain = [run.style not in WAITING for run in line if run.style in ("", *WAITING)]
    return sum(before and not now for before, now in pairwise([True, *plain]))


def is_missing(line: Inline) -> bool:
    """Whether a line holds a question instead of an answer."""
    return any(run.style == "open" for run in line)
