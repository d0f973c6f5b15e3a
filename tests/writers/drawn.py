"""What the pages of a PDF show: the words under each mark of the structure, and what stands under none."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from io import BytesIO
from typing import Any

import pikepdf

PAINTING = {"f", "F", "f*", "S", "s", "B", "B*", "b", "b*", "Do", "sh", "Tj", "TJ", "'", '"', "BI"}
SHOWING = {"Tj", "TJ"}
Place = tuple[int, int]


@dataclass
class Drawn:
    """What the pages show: the words under each mark, and what stands under no mark at all."""

    words: dict[Place, str] = field(default_factory=dict)
    decoration: list[str] = field(default_factory=list)
    unmarked: list[str] = field(default_factory=list)


def read(page: Any, number: int, drawn: Drawn) -> None:
    """Note what the page shows, mark by mark."""
    marks: list[int | None] = []
    means: dict[int, str] = {}
    for operands, operator in pikepdf.parse_content_stream(page):
        match str(operator):
            case "BDC":
                marks.append(int(operands[1].MCID))
                drawn.words.setdefault((number, int(operands[1].MCID)), "")
            case "BMC":
                marks.append(None)
            case "EMC":
                marks.pop()
            case "Tf":
                means = _meanings(page.Resources.Font[str(operands[0])])
        if str(operator) in PAINTING:
            _note(str(operator), operands, means, marks, number, drawn)
    if marks:
        drawn.unmarked.append("a mark that does not end")


def _note(
    operator: str, operands: Any, means: dict[int, str], marks: list[int | None], number: int, drawn: Drawn
) -> None:
    words = _decoded(operands[0], means) if operator in SHOWING else ""
    if not marks:
        drawn.unmarked.append(words or operator)
    elif marks[-1] is None:
        drawn.decoration.append(words)
    else:
        drawn.words[number, marks[-1]] += words


def _decoded(shown: Any, means: dict[int, str]) -> str:
    strings = shown if isinstance(shown, pikepdf.Array) else [shown]
    return "".join(means[code] for each in strings if isinstance(each, pikepdf.String) for code in bytes(each))


_MEANINGS: dict[bytes, dict[int, str]] = {}


def _meanings(font: Any) -> dict[int, str]:
    stream = font.ToUnicode.read_bytes()
    if stream not in _MEANINGS:
        pairs = re.findall(rb"<([0-9A-F]{2})> <([0-9A-F]{4,})>\n", stream)
        _MEANINGS[stream] = {int(code, 16): bytes.fromhex(word.decode()).decode("utf-16-be") for code, word in pairs}
    return _MEANINGS[stream]


def line_starts(content: bytes) -> list[str]:
    """The first words of each line of text of the first page."""
    starts: list[str] = []
    inside = fresh = False
    means: dict[int, str] = {}
    with pikepdf.open(BytesIO(content)) as pdf:
        page = pdf.pages[0]
        for operands, operator in pikepdf.parse_content_stream(page):
            match str(operator):
                case "BDC" | "BMC":
                    inside = fresh = str(operator) == "BDC"
                case "T*":
                    fresh = inside
                case "Tf":
                    means = _meanings(page.Resources.Font[str(operands[0])])
                case "TJ" if fresh:
                    starts.append(_decoded(operands[0], means))
                    fresh = False
    return starts
