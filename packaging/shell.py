"""Runs a command quietly: on a terminal its lines pass by, and only a failure shows them whole."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

from words import Stop, words

# In a log, where lines cannot pass by, only these are worth a place.
NOTABLE = re.compile(r"Downloading .*\d MB|Installing collected|Building editable .*: finished|Need to get")

LOG_WIDTH = 110


def tell(line: str) -> None:
    """One detail of the step under way."""
    print(f"      {line}", flush=True)


def attempt(
    command: Sequence[str | Path], env: Mapping[str, str] | None = None, cwd: Path | None = None
) -> tuple[int, str]:
    """The exit code and everything the command wrote."""
    lines = []
    with subprocess.Popen(
        [str(word) for word in command],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
        env=env,
        cwd=cwd,
    ) as process:
        for line in process.stdout or ():
            lines.append(line)
            _pass_by(line.strip())
    _pass_by("")
    return process.returncode, "".join(lines)


def must(failure: str, command: Sequence[str | Path], cwd: Path | None = None, **values: object) -> str:
    """What the command wrote. Raises Stop with the words of that key when it fails, after showing all it wrote."""
    code, output = attempt(command, cwd=cwd)
    if code:
        refuse(failure, output, **values)
    return output


def refuse(failure: str, output: str, **values: object) -> None:
    """Show all that a failed command wrote, then raise Stop with the words of that key."""
    sys.stdout.flush()
    print(output.rstrip(), file=sys.stderr)
    raise Stop(words(failure, **values))


def _pass_by(line: str) -> None:
    if sys.stdout.isatty():
        width = shutil.get_terminal_size().columns - 1
        sys.stdout.write("\r" + f"      {line}"[:width].ljust(width) + ("" if line else "\r"))
        sys.stdout.flush()
    elif NOTABLE.search(line):
        tell(line[:LOG_WIDTH])
