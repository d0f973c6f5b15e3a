"""Pieces put on pages: where each goes, which section each page shows, where each origin has landed."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from pdpeditor.writers.pdf.look import Look
from pdpeditor.writers.pdf.paper import HEIGHT
from pdpeditor.writers.pdf.pieces import Break, Piece, Start


@dataclass(slots=True)
class Sheet:
    """One page: the pieces on it with their top edges, the sections it shows."""

    look: Look
    placed: list[tuple[float, Piece]] = field(default_factory=list)
    starts: list[Start] = field(default_factory=list)
    filled: float = 0.0
    repeated: int = 0
    """How many of the pieces have been seen on the page before."""

    @property
    def room(self) -> float:
        """How much of the page is left."""
        return HEIGHT - self.look.top - self.look.bottom - self.filled

    @property
    def bare(self) -> bool:
        """Whether the page is without a running head."""
        return any(piece.bare for _, piece in self.placed)

    def place(self, piece: Piece) -> None:
        """Put a piece under the others."""
        self.filled += self._gap(piece)
        self.placed.append((self.look.top + self.filled, piece))
        self.filled += piece.height
        if piece.start:
            self.starts = [*(self.starts if len(self.placed) > 1 else []), piece.start]

    def fits(self, height: float, piece: Piece) -> bool:
        """Whether that much fits under the others, counting the space above the piece."""
        return height + self._gap(piece) <= self.room + 0.01

    def left_under(self, piece: Piece) -> float:
        """How much room there is for a piece, its space above deducted."""
        return self.room - self._gap(piece)

    def _gap(self, piece: Piece) -> float:
        return piece.above if self.placed else 0.0


def paginated(pieces: Iterable[Piece], look: Look) -> list[Sheet]:
    """The pages that the pieces fill."""
    sheets = [Sheet(look)]
    waiting = deque(pieces)
    full = sheets[0].room
    while waiting:
        piece = waiting.popleft()
        if isinstance(piece, Break):
            _turn(sheets, look)
            continue
        if not piece.keep and sheets[-1].fits(piece.height, piece):  # as most do
            sheets[-1].place(piece)
            continue
        if sheets[-1].placed and not sheets[-1].fits(_needed(piece, waiting, full), piece):
            _turn_for(piece, sheets, look)
        rest = _set(sheets[-1], piece)
        if rest is piece:
            _turn_for(piece, sheets, look)
        if rest:
            waiting.appendleft(rest)
    return sheets if sheets[-1].placed or len(sheets) == 1 else sheets[:-1]


def _turn(sheets: list[Sheet], look: Look) -> None:
    """Open a page, unless the last one is still empty; the section that goes on is the new page's first."""
    last = sheets[-1]
    if last.placed:
        sheets.append(Sheet(look, starts=last.starts[-1:]))


def _turn_for(piece: Piece, sheets: list[Sheet], look: Look) -> None:
    """Open a page with what is repeated above the piece."""
    _turn(sheets, look)
    if piece.head and piece.head.height < sheets[-1].room / 2:
        sheets[-1].place(piece.head.decoration())
        sheets[-1].repeated += 1


def _needed(piece: Piece, waiting: deque[Piece], full: float) -> float:
    """What must fit for the piece to be put here: the least of it, or all it is held to when a page can hold that."""
    if not piece.keep:
        return min(piece.least, piece.height)
    height = piece.height
    for follower in waiting:
        if isinstance(follower, Break):
            break
        height += follower.above + (follower.height if follower.keep else follower.least)
        if not follower.keep:
            return height
        if height > full:
            return piece.height
    return height


def _set(sheet: Sheet, piece: Piece) -> Piece | None:
    """Put as much of the piece as fits on the page; what is left of it, if anything."""
    if sheet.fits(piece.height, piece):
        sheet.place(piece)
        return None
    parts = piece.cut(sheet.left_under(piece))
    if parts:
        sheet.place(parts[0])
        return parts[1]
    if len(sheet.placed) == sheet.repeated:
        sheet.place(piece)
        return None
    return piece
