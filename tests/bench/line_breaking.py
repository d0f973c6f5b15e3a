"""What it costs to break the paragraphs of a policy as well as can be, rather than line by line."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

from pdpeditor.blocks import Bullets, Document, Inline, Paragraph
from pdpeditor.documents import policy
from pdpeditor.exchange.samples import make_sample
from pdpeditor.store import Dossier
from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.look import look_of
from pdpeditor.writers.pdf.story import scribe
from pdpeditor.writers.pdf.tags import Element
from pdpeditor.writers.style import DEFAULT

TIMES, RUNS = 40, 3
DAY = date(2026, 11, 22)


def main() -> None:
    """Print the time of both, the median of a few runs in turn, each with a type case of its own."""
    paragraphs = list(_paragraphs(_policy()))
    gc.disable()
    taken: dict[bool, list[float]] = {False: [], True: []}
    for _ in range(RUNS):
        for straight, runs in taken.items():
            runs.append(_seconds(paragraphs, straight))
    count, (greedy, best) = len(paragraphs) * TIMES, (median(runs) * 1000 for runs in taken.values())
    print(f"{count} paragraphs of a policy: broken line by line in {greedy:.0f} ms, as well as can be in {best:.0f} ms")
    print(f"({best / greedy:.1f} times as long, {(best - greedy) / count:.2f} ms more for each)")


def _seconds(paragraphs: list[Inline], straight: bool) -> float:
    look = replace(look_of("policy", DEFAULT), straight=straight)
    case, blank = Case(), Document("policy", "", "fr", "", ())
    start = perf_counter()
    for _ in range(TIMES):
        hand = scribe(blank, case, look, Element("Document"), "s")  # a new one: a scribe remembers what it has broken
        for runs in paragraphs:
            hand.prose(runs, look.body, hand.place, hand.left, hand.width, look.body.above)
    return perf_counter() - start


def _policy() -> Document:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "agence.pdp"
        make_sample("agence", path)
        with Dossier.open_to_read(path) as dossier:
            return policy.build(dossier, "fr", DAY)


def _paragraphs(document: Document) -> Iterator[Inline]:
    for block in document.blocks:
        if isinstance(block, Paragraph):
            yield block.runs
        elif isinstance(block, Bullets):
            yield from block.items


if __name__ == "__main__":
    main()
