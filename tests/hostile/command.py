"""The command line in processes of its own, watched: one sentence when it fails, never a traceback or a surprise."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

_EACH = """
import contextlib, io, json, sys
from pdpeditor.cli import main
told = []
for words in json.load(sys.stdin):
    with contextlib.redirect_stderr(io.StringIO()) as said, contextlib.redirect_stdout(io.StringIO()) as printed:
        try:
            code = main([*words, "--ui-lang", "en"])
        except SystemExit as exit:
            code = exit.code
    told.append((code, printed.getvalue(), said.getvalue()))
json.dump(told, sys.stdout)
"""


@dataclass(frozen=True, slots=True)
class Done:
    """What a command answered."""

    code: int
    said: str
    complained: str

    @property
    def refused(self) -> str:
        """The one sentence with which it said no."""
        assert self.code in (1, 3), self
        assert len(self.complained.splitlines()) == 1, self
        assert "unexpected error" not in self.complained
        return self.complained.strip()


def environment() -> dict[str, str]:
    """What the processes find around them: this program, and no place to leave compiled code."""
    paths = [str(ROOT), *(path for path in sys.path if path)]
    return {**os.environ, "PYTHONUTF8": "1", "PYTHONPATH": os.pathsep.join(paths), "PYTHONDONTWRITEBYTECODE": "1"}


def _start(
    code: str, words: tuple[object, ...], given: str, under: tuple[str, ...] = ()
) -> subprocess.CompletedProcess[str]:
    done = subprocess.run(
        [*under, sys.executable, "-c", code, *map(str, words)],
        capture_output=True,
        encoding="utf-8",
        env=environment(),
        timeout=240,
        check=False,
        input=given,
    )
    assert "Traceback" not in done.stderr, done.stderr
    return done


def start(*words: object, before: str = "") -> Done:
    """Run a command in its own process, after some Python of the test's."""
    code = f"{before}\nimport sys\nfrom pdpeditor.cli import main\nsys.exit(main())"
    done = _start(code, (*words, "--ui-lang", "en"), "")
    return Done(done.returncode, done.stdout, done.stderr)


def each(*commands: tuple[object, ...], before: str = "", under: tuple[str, ...] = ()) -> list[Done]:
    """Run several commands, one after the other in one process, which can run under another one's eyes."""
    given = json.dumps([[str(word) for word in words] for words in commands])
    done = _start(f"{before}\n{_EACH}", (), given, under)
    assert done.returncode == 0, done.stderr
    return [Done(*answer) for answer in json.loads(done.stdout)]
