"""No command ever uses the network, starts a program, or writes where it was not asked to."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from pathlib import Path

import pytest
from hostile.command import each
from hostile.dossiers import Whole, filled, worded

LURE = '<img src="/etc/passwd"> file:///etc/passwd https://example.org/x.png \\\\server\\share javascript:alert(1)'
WATCHED = """
import sys
seen = open({log!r}, "a", encoding="utf-8", buffering=1)
forbidden = ("socket.", "urllib.", "http.", "ftplib.", "smtplib.", "webbrowser.", "subprocess.", "os.system", "os.exec",
             "os.posix_spawn", "os.spawn", "os.startfile", "ctypes.dlopen")
def watch(event, words):
    if event == "open" and isinstance(words[0], str):
        seen.write("open " + str(words[1]) + " " + words[0] + "\\n")
    elif event.startswith(forbidden):
        seen.write("never " + event + " " + repr(words)[:200] + "\\n")
sys.addaudithook(watch)
"""


@pytest.fixture
def commands(whole: Whole, tmp_path: Path) -> list[tuple[object, ...]]:
    """All the commands, on a dossier whose every field invites to open something."""
    (tmp_path / "in.json").write_text(json.dumps(filled(whole, worded(LURE))), "utf-8")
    return [
        ("new", tmp_path / "new.pdp", "--sample", "formation"),
        ("import", tmp_path / "in.json", "--into", tmp_path / "a.pdp"),
        ("check", tmp_path / "a.pdp"),
        ("export", tmp_path / "a.pdp", "--out", tmp_path / "out"),
    ]


def test_every_command_stays_offline_and_in_its_place(commands: list[tuple[object, ...]], tmp_path: Path) -> None:
    log = tmp_path / "log.txt"
    assert {done.code for done in each(*commands, before=WATCHED.format(log=str(log)))} == {0}
    seen = log.read_text("utf-8").splitlines()
    assert [line for line in seen if line.startswith("never")] == []
    opened = [line.split(" ", 2)[1:] for line in seen if line.startswith("open")]
    assert not [path for _, path in opened if "passwd" in path or "server" in path]
    written = {path for mode, path in opened if re.search("[wax+]", mode)}
    assert written
    assert not [path for path in written if not path.startswith(str(tmp_path))]


def _can_trace() -> bool:
    if not shutil.which("strace"):
        return False
    tried = subprocess.run(["strace", "-o", "/dev/null", "true"], capture_output=True, check=False)
    return tried.returncode == 0


@pytest.mark.skipif(not _can_trace(), reason="needs strace")
def test_the_system_sees_no_network_either(commands: list[tuple[object, ...]], tmp_path: Path) -> None:
    eyes = ("strace", "-f", "-qq", "-e", "trace=socket,connect", "-o", str(tmp_path / "trace.txt"))
    assert {done.code for done in each(*commands, under=eyes)} == {0}
    assert "AF_INET" not in (tmp_path / "trace.txt").read_text("utf-8", "replace")
