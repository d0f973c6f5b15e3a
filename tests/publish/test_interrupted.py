"""An export of everything shows how far it is, and stopping it leaves whole files or none."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from large import make_large
from publish.readable import everything

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the terminal of this test is a POSIX one")


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("25") / "a.pdp"
    make_large(path, 25)
    return path


def test_an_export_that_is_stopped_leaves_no_half_file_and_says_so(dossier: Path, tmp_path: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [
        sys.executable,
        "-m",
        "pdpeditor",
        "--ui-lang",
        "en",
        "export",
        str(dossier),
        "--out",
        str(tmp_path / "o"),
    ]
    with subprocess.Popen(command, stdout=theirs, stderr=theirs, stdin=theirs, env=_environment()) as process:
        os.close(theirs)
        shown = _until(ours, b"3/")
        process.send_signal(signal.SIGINT)
        shown += _rest(ours)
        assert process.wait(60) == 130
    os.close(ours)
    assert b"3/" in shown
    assert b"no file is half-written" in shown
    left = list((tmp_path / "o").glob("*"))
    assert all(everything(path) for path in left)
    assert not [path for path in left if path.name.startswith(".")]


def _environment() -> dict[str, str]:
    return {**os.environ, "PYTHONUTF8": "1", "TERM": "dumb"}


def _until(terminal: int, sign: bytes) -> bytes:
    shown = b""
    while sign not in shown:
        shown += os.read(terminal, 4096)
    return shown


def _rest(terminal: int) -> bytes:
    shown = b""
    try:
        while piece := os.read(terminal, 4096):
            shown += piece
    except OSError:  # what Linux says when the other end is closed
        pass
    return shown
