"""Where each string of a PDF stands on its page: left edge, right edge and baseline, in points."""

from __future__ import annotations

from collections.abc import Iterator
from io import BytesIO
from typing import Any

import pikepdf


def extents(content: bytes) -> Iterator[tuple[float, float, float]]:
    """The extent of everything written, page after page."""
    with pikepdf.open(BytesIO(content)) as pdf:
        for page in pdf.pages:
            yield from _page_extents(page)


def _page_extents(page: Any) -> Iterator[tuple[float, float, float]]:
    left = x = y = leading = size = stretch = 0.0
    widths: list[float] = []
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "TL":
                leading = float(operands[0])
            case "Tm":
                left, y = float(operands[4]), float(operands[5])
                x = left
            case "T*":
                x, y = left, y - leading
            case "Tf":
                widths = [float(each) for each in page.Resources.Font[str(operands[0])].Widths]
                size = float(operands[1])
            case "Tw":
                stretch = float(operands[0])
            case "TJ":
                end = x + _advance(operands[0], widths) * size / 1000 + stretch * _spaces(operands[0])
                yield x, end, y
                x = end


def _advance(shown: Any, widths: list[float]) -> float:
    return sum(_moved(each, widths) for each in shown)


def _spaces(shown: Any) -> int:
    """How many spaces that can be stretched stand there; the one that ends a line is not seen."""
    return sum(bytes(each).count(b" ") for each in shown if isinstance(each, pikepdf.String))


def _moved(each: Any, widths: list[float]) -> float:
    return sum(widths[code] for code in bytes(each)) if isinstance(each, pikepdf.String) else -float(each)
