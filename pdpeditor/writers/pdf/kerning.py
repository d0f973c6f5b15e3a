"""The pairs of letters that a typeface draws closer or wider: read once from the font files when the program is built.

The printing program needs only the result, one JSON file per typeface in the built folder, and works without it.
"""

from __future__ import annotations

import json
from itertools import product
from pathlib import Path
from typing import Any

from pdpeditor.resources import built
from pdpeditor.writers.pdf.fontfiles import FILES

LETTERS = (
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.,:;!?'’‘“”«»()[]/-–—&"
    "ÀÂÄÆÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäæçéèêëîïôöœùûüÿ"
)


def read(face: str) -> dict[str, int]:
    """The kerning pairs of a typeface in thousandths of its size; empty before the build has run."""
    path = built(f"kern-{face}.json")
    if not path.is_file():
        return {}
    pairs: dict[str, int] = json.loads(path.read_text("utf-8"))
    return pairs


def build(folder: Path) -> None:
    """Write kern-*.json into the folder; needs fontTools, which is a build requirement only."""
    folder.mkdir(parents=True, exist_ok=True)
    for face, path in FILES.items():
        pairs = json.dumps(_pairs(path), ensure_ascii=False, separators=(",", ":"), sort_keys=True)
        (folder / f"kern-{face}.json").write_text(pairs + "\n", "utf-8", newline="\n")


def _pairs(path: Path) -> dict[str, int]:
    from fontTools.ttLib import TTFont

    with TTFont(path) as font:
        glyphs, layout = font.getBestCmap(), font["GPOS"].table
        tables = [table for lookup in _lookups(layout) for table in lookup.SubTable]
        found = ((a + b, _value(tables, glyphs[ord(a)], glyphs[ord(b)])) for a, b in product(LETTERS, LETTERS))
        return {pair: value for pair, value in found if value}


def _lookups(layout: Any) -> list[Any]:
    kern = (record.Feature for record in layout.FeatureList.FeatureRecord if record.FeatureTag == "kern")
    numbers = sorted({number for feature in kern for number in feature.LookupListIndex})
    return [layout.LookupList.Lookup[number] for number in numbers]


def _value(tables: list[Any], left: str, right: str) -> int:
    for table in map(_unwrapped, tables):
        if table.LookupType != 2 or left not in _covered(table):
            continue
        found = _single(table, left, right) if table.Format == 1 else _class(table, left, right)
        if found is not None:
            return found
    return 0


def _unwrapped(table: Any) -> Any:
    return table.ExtSubTable if table.LookupType == 9 else table


def _covered(table: Any) -> frozenset[str]:
    known = getattr(table, "_pdp_covered", None)
    if known is None:
        known = table._pdp_covered = frozenset(table.Coverage.glyphs)
    return known


def _single(table: Any, left: str, right: str) -> int | None:
    pairs = table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord
    return next((_advance(pair.Value1) for pair in pairs if pair.SecondGlyph == right), None)


def _class(table: Any, left: str, right: str) -> int:
    first = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)]
    return _advance(first.Class2Record[table.ClassDef2.classDefs.get(right, 0)].Value1)


def _advance(value: Any) -> int:
    return getattr(value, "XAdvance", 0) if value else 0
