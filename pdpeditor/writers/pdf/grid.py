"""Rows of cells side by side: each cell is cut between its own lines when a row goes on over the page."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from pdpeditor.writers.pdf.paper import Paper
from pdpeditor.writers.pdf.pieces import Bar, Piece

_WHOLE = 84
"""A row that is not higher than this many points stays in one piece."""

Column = tuple[Piece, ...]


@dataclass(eq=False, slots=True, kw_only=True)
class Row(Piece):
    """Columns of texts at the same height, and the rule under them; `pad` is the space over and under the texts."""

    columns: tuple[Column, ...]
    pad: float
    rule: Bar | None = None
    lid: Bar | None = None
    height: float = field(init=False)

    def __post_init__(self) -> None:
        self.height = height(self.columns, self.pad)

    @property
    def least(self) -> float:
        if self.height <= _WHOLE:
            return self.height
        return max((column[0].least for column in self.columns if column), default=0.0) + 2 * self.pad

    def cut(self, room: float) -> tuple[Row, Row] | None:
        """Every column that holds something leaves something on this page; a low row is not cut at all."""
        if self.height <= _WHOLE:
            return None
        parts = [_cut(column, room - self.pad) for column in self.columns]
        if any(column and not head for column, (head, _) in zip(self.columns, parts, strict=True)):
            return None
        head = replace(self, columns=tuple(head for head, _ in parts), rule=None, keep=False)
        return head, replace(self, columns=tuple(tail for _, tail in parts), above=0.0, start=None)

    def decoration(self) -> Row:
        columns = tuple(tuple(piece.decoration() for piece in column) for column in self.columns)
        return replace(self, columns=columns, origin="")

    def draw(self, paper: Paper, top: float) -> None:
        for column in self.columns:
            place = top + self.pad
            for words in column:
                words.draw(paper, place + words.above)
                place += words.above + words.height
        if self.lid:
            self.lid.draw(paper, top - self.lid.height / 2)
        if self.rule:
            self.rule.draw(paper, top + self.height - self.rule.height / 2)


class Whole(Row):
    """Columns that stay in one piece, however high."""

    @property
    def least(self) -> float:
        return self.height

    def cut(self, room: float) -> None:
        return None


def height(columns: tuple[Column, ...], pad: float) -> float:
    """How high a row of such columns is."""
    return max(map(_height, columns), default=0.0) + 2 * pad


def _height(column: Column) -> float:
    return sum([words.above + words.height for words in column])


def _cut(column: Column, room: float) -> tuple[Column, Column]:
    """What of a column fits in the room, and the rest."""
    for number, words in enumerate(column):
        if words.above + words.height > room:
            parts = words.cut(room - words.above)
            if parts:
                return (*column[:number], parts[0]), (parts[1], *column[number + 1 :])
            return column[:number], column[number:]
        room -= words.above + words.height
    return column, ()
