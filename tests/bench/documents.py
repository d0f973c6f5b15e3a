"""How the PDF writer does on a register of a thousand activities, against other engines that print the same document.

Each run is a process of its own, the engines take turns, the median of three runs counts. The document is made once;
reading it and adapting it to an engine are timed apart. All print it on A4 with the same font files, left-aligned,
without hyphens, with the garbage collector off.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from shutil import which
from statistics import median

RUNS = 3
SMALL, LARGE = 1000, 2000
Taken = dict[str, float]
Print = tuple[str, int]
"""An engine and how many activities it prints."""


@dataclass(frozen=True, slots=True)
class Target:
    """What a measure must be at most, or at least, as a ratio."""

    what: str
    ratio: float
    sign: str
    limit: float

    def __str__(self) -> str:
        met = self.ratio <= self.limit if self.sign == "≤" else self.ratio >= self.limit
        return f"{self.what:52} {self.ratio:6.2f}   {self.sign} {self.limit:<5g} {'met' if met else 'MISSED'}"


def engines() -> list[str]:
    """The engines that are installed here."""
    there = {"typst_ua": find_spec("typst"), "libreoffice": which("soffice") or which("libreoffice")}
    for name in (name for name, found in there.items() if not found):
        print(f"{name}: not installed here, left out")
    return ["ours", "raw", *(name for name, found in there.items() if found)]


def main() -> None:
    """Print what each engine took, then the ratios with their targets, then what optimal line breaking costs."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ.update(TMPDIR=folder, TEMP=folder, PYTHONHASHSEED="0")
        registers = {count: Path(folder) / f"{count}.edition" for count in (SMALL, LARGE)}
        for count, path in registers.items():
            _python("tests.bench.long_register", str(count), str(path))
        runs = [(name, SMALL) for name in engines()] + [("ours", LARGE)]
        taken: dict[Print, list[Taken]] = {run: [] for run in runs}
        late: dict[Print, float] = {}
        for run in (run for run in runs * RUNS if run not in late):
            each = json.loads(_python("tests.bench.engines", run[0], str(registers[run[1]])))
            if "unfinished" in each:
                late[run] = each["unfinished"]
            else:
                taken[run].append(each)
            print(_said(run, each), file=sys.stderr)
        middle = {run: _middle(taken[run]) for run in runs if run not in late}
    print(f"{'engine':12} activities   load s  adapt s    run s    cpu s   peak MB   file MB   pages")
    for (name, count), each in middle.items():
        print(f"{name:12} {count:10} {_line(each)}")
    print()
    print(*_targets(middle), sep="\n")
    for run, seconds in late.items():
        print(f"{_unfinished(run, seconds)}: {seconds / middle['ours', SMALL]['run']:.2f} times ours, or more")
    print()
    print(_python("tests.bench.line_breaking"), end="")


def _said(run: Print, taken: Taken) -> str:
    return _unfinished(run, taken["unfinished"]) if "unfinished" in taken else f"{_named(run)}: {taken['run']:.2f} s"


def _unfinished(run: Print, seconds: float) -> str:
    return f"{_named(run)}: not finished in {seconds:g} s"


def _named(run: Print) -> str:
    name, count = run
    return f"{name}, {count} activities"


def _python(module: str, *arguments: str) -> str:
    """What a module prints in a process of its own; what it complains of is seen."""
    command = [sys.executable, "-m", module, *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, encoding="utf-8").stdout


def _middle(runs: list[Taken]) -> Taken:
    """The median of each measure; a memory that the system does not tell counts as not a number."""
    return {key: median(float("nan") if run[key] is None else run[key] for run in runs) for key in runs[0]}


def _line(taken: Taken) -> str:
    seconds = "".join(f"{taken[key]:9.2f}" for key in ("load", "adapt", "run", "cpu"))
    return f"{seconds} {taken['peak'] / 1e6:9.0f} {taken['size'] / 1e6:9.1f} {taken['pages']:7.0f}"


def _targets(taken: dict[Print, Taken]) -> Iterator[Target]:
    """The ratios that the engine is held to."""
    ours = taken["ours", SMALL]
    yield Target("time: ours to the raw canvas", ours["run"] / taken["raw", SMALL]["run"], "≤", 1.5)
    if typst := taken.get(("typst_ua", SMALL)):
        yield Target("time: Typst (PDF/UA-1) to ours", typst["run"] / ours["run"], "≥", 5)
        yield Target("memory: Typst (PDF/UA-1) to ours", typst["peak"] / ours["peak"], "≥", 10)
        yield Target("file: Typst (PDF/UA-1) to ours", typst["size"] / ours["size"], "≥", 3)
    if office := taken.get(("libreoffice", SMALL)):
        yield Target("time: LibreOffice (tagged, start included) to ours", office["run"] / ours["run"], "≥", 5)
    grown = taken["ours", LARGE]["run"] / ours["run"]
    yield Target(f"time: ours, {LARGE:,} to {SMALL:,} activities", grown, "≤", 2.1)
