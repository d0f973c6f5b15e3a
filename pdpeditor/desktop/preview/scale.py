"""How large pages are shown: as wide as the room, or so many times their size on paper."""

from __future__ import annotations

from dataclasses import dataclass, replace

POINTS = 72
"""Points in an inch."""
WIDEST = 1.25
"""How many times its size on paper a page is shown at most, unless somebody asks for more."""
MARGIN = 16
"""How many pixels there are around the pages."""
SMALL = 0.75
"""Pages that the room makes smaller than this are shown without all of their white margins."""
TRIM = 36
"""How many points of a white margin can go."""
STEP = 1.2
LEAST, MOST = 0.25, 3.0


@dataclass(frozen=True, slots=True)
class Scale:
    """`factor` is how many times their size on paper pages are shown; 0 is as wide as the room."""

    factor: float = 0.0

    def of(self, paper: float, room: int, dots: int) -> float:
        """How many pixels a point takes on a page that is so wide, on a screen with so many dots an inch."""
        natural = dots / POINTS
        whole = (room - 2 * MARGIN) / paper
        fitting = whole if whole > SMALL * natural else room / (paper - 2 * TRIM)
        return self.factor * natural or max(min(fitting, WIDEST * natural), LEAST * natural)

    def times(self, shown: float, by: float, dots: int) -> Scale:
        """Larger or smaller than what is shown now."""
        factor = shown * POINTS / dots * by
        return replace(self, factor=min(max(factor, LEAST), MOST))
