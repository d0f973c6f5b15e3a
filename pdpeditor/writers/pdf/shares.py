"""Which answers make a text: one of them, or several that share it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from pdpeditor.blocks import Inline
from pdpeditor.writers.pdf.lines import Line, length


@dataclass(frozen=True, slots=True)
class Shares:
    """The origins of a text in turn, each with the place where what it says ends, in characters; how many characters
    come before what is looked at.
    """

    ends: tuple[tuple[str, float], ...]
    begun: int = 0

    def after(self, lines: tuple[Line, ...]) -> Shares:
        """The shares of what follows these lines."""
        return replace(self, begun=self.begun + sum(map(length, lines)))

    def between(self, first: float, last: float) -> Iterator[tuple[str, float, float]]:
        """The shares that have a part between two places, each with the start and the end of that part."""
        start = 0.0
        for origin, end in self.ends:
            if start < last and end > first:
                yield origin, max(start, first), min(end, last)
            start = end


def only_origin(runs: Inline) -> str:
    """The one origin of all that comes from an answer; "" where there is none, or more than one."""
    found = {run.origin for run in runs if run.origin}
    return found.pop() if len(found) == 1 else ""


def shared(runs: Inline, lines: tuple[Line, ...]) -> Shares | None:
    """The shares of a text set in lines, where several answers make it; what no answer says goes with the next one."""
    if len({run.origin for run in runs if run.origin}) < 2:
        return None
    told, ends = 0, list[tuple[str, float]]()
    for run in runs:
        told += len(run.words)
        if run.origin:
            ends = ends[:-1] if ends and ends[-1][0] == run.origin else ends
            ends.append((run.origin, told))
    set_, last = sum(map(length, lines)), len(ends) - 1
    scaled = (set_ if number == last else end * set_ / told for number, (_, end) in enumerate(ends))
    return Shares(tuple((origin, place) for (origin, _), place in zip(ends, scaled, strict=True)))
