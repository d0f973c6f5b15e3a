"""Positions: where records are put among their siblings, so that few others have to move."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from pdpeditor.records.record import Record, table_name
from pdpeditor.store.steps import Change

Ordered = Sequence[tuple[str, int]]
"""Keys in order, each with its position."""
FARTHEST = 2**31 - 1
SPACING = 16
"""How far apart many records are put where there is no end to the room, so that the next ones find some."""
MANY = 8


def moved(cls: type[Record], order: Ordered, keys: Collection[str], before: str | None) -> list[Change]:
    """What putting some of the siblings, as they follow each other, before another one changes; last for None."""
    positions = dict(order)
    moving = [key for key in positions if key in keys]
    found = room(order, moving, before)
    return [
        Change(table_name(cls), key, {"position": positions[key]}, {"position": position})
        for key, position in found.items()
        if positions[key] != position
    ]


def room(order: Ordered, placed: Sequence[str], before: str | None) -> dict[str, int]:
    """New positions: of the keys to be placed before another one (last for None), and of those that make room."""
    inside = set(placed)
    staying = [(key, position) for key, position in order if key not in inside]
    gap = next((number for number, (key, _) in enumerate(staying) if key == before), len(staying))
    start, end = _window([position for _, position in staying], gap, len(placed))
    low = staying[start - 1][1] if start else None
    high = staying[end][1] if end < len(staying) else None
    keys = [*(key for key, _ in staying[start:gap]), *placed, *(key for key, _ in staying[gap:end])]
    found = dict(zip(keys, _between(low, high, len(keys)), strict=True))
    if all(abs(position) <= FARTHEST for position in found.values()):
        return found
    everyone = [*(key for key, _ in staying[:gap]), *placed, *(key for key, _ in staying[gap:])]
    return {key: position for position, key in enumerate(everyone)}


def _window(positions: Sequence[int], gap: int, count: int) -> tuple[int, int]:
    """Which of the others have to move: none if there is room, else as few as can be, all on one side."""
    ways = [_left(positions, gap, count), _right(positions, gap, count)]
    return min(ways, key=lambda way: way[1] - way[0])


def _left(positions: Sequence[int], gap: int, count: int) -> tuple[int, int]:
    high = positions[gap] if gap < len(positions) else None
    start = gap
    while start and high is not None and high - positions[start - 1] - 1 < count + gap - start:
        start -= 1
    return start, gap


def _right(positions: Sequence[int], gap: int, count: int) -> tuple[int, int]:
    low = positions[gap - 1] if gap else None
    end = gap
    while end < len(positions) and low is not None and positions[end] - low - 1 < count + end - gap:
        end += 1
    return gap, end


def _between(low: int | None, high: int | None, count: int) -> range:
    """As many positions as are asked for, above one and below the other."""
    if low is not None and high is not None:
        step = max((high - low - 1) // count, 1)
        return range(low + 1, low + 1 + step * count, step)
    step = SPACING if count > MANY else 1
    if low is None and high is not None:
        return range(high - step * count, high, step)
    start = 0 if low is None else low + step
    return range(start, start + step * count, step)
