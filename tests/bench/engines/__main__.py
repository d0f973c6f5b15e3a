"""Runs one engine in this process: `python -m tests.bench.engines NAME EDITION`, and says what it took, as JSON."""

from __future__ import annotations

import gc
import json
import os
import pickle
import sys
from importlib import import_module
from io import BytesIO
from pathlib import Path
from time import perf_counter

from tests.bench.engines import Unfinished
from tests.bench.engines.memory import peak

HOUSE_FONTS = ("SourceSansPro-", "SourceSerifPro-")


def main(name: str, source: Path) -> None:
    """Load the edition, adapt it and run the engine, each under its own clock, without garbage collection."""
    engine = import_module(f"tests.bench.engines.{name}")
    gc.disable()
    start = perf_counter()
    edition = pickle.loads(source.read_bytes())
    loaded = perf_counter()
    adapted = engine.adapt(edition)
    ready, busy = perf_counter(), sum(os.times()[:4])
    try:
        content = engine.run(adapted)
    except Unfinished as late:
        print(json.dumps({"unfinished": late.seconds}))
        return
    done = {"run": perf_counter() - ready, "cpu": sum(os.times()[:4]) - busy, "peak": peak(), "size": len(content)}
    print(json.dumps({"load": loaded - start, "adapt": ready - loaded, **done, "pages": _pages(content)}))


def _pages(content: bytes) -> int:
    """How many pages the file has. Raises ValueError when it has a font that is not one of ours, or none at all."""
    import pikepdf

    with pikepdf.open(BytesIO(content)) as pdf:
        fonts = [font for page in pdf.pages for font in page.Resources.get("/Font", {}).values()]
        names = {str(font.BaseFont).lstrip("/").partition("+")[2] for font in fonts}
        if not names or not all(name.startswith(HOUSE_FONTS) for name in names):
            raise ValueError(f"the fonts are not those that were asked for: {sorted(names)}")
        return len(pdf.pages)


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
