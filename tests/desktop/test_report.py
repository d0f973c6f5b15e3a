"""When the program itself is wrong: a report without answers, offered once at the next start."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from desktop.doing import ROOT, click, wait
from PySide6.QtWidgets import QApplication, QPushButton

from pdpeditor.desktop import lifetime, report
from pdpeditor.desktop.report_notice import ReportNotice
from pdpeditor.desktop.watch import Watch
from pdpeditor.desktop.window import Window
from pdpeditor.mishap import MOST, write_report

Show = Callable[..., Window]
RUNS = """
import os, sys, time
from pathlib import Path
from pdpeditor.desktop.lifetime import Lifetime
life = Lifetime(Path(sys.argv[1]))
print("running", flush=True)
sys.stdin.readline()
if sys.argv[2] == "ends":
    life.end()
else:
    import ctypes
    ctypes.string_at(0)
"""


def run(folder: Path, how: str = "ends") -> subprocess.Popen[str]:
    """Another run of the program, which goes on until it is told to stop."""
    command = [sys.executable, "-c", RUNS, str(folder), how]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert process.stdout and process.stdout.readline().strip() == "running"
    return process


def stop(process: subprocess.Popen[str]) -> None:
    process.communicate("\n")


def fail(words: str) -> Exception:
    """An error that says something private, caused by another one."""
    try:
        try:
            int(words)
        except ValueError as error:
            raise KeyError(words) from error
    except KeyError as error:
        return error


def test_a_report_says_where_but_never_what(tmp_path: Path) -> None:
    words = write_report(fail("Jean Dupont, 12 rue des Lilas"), tmp_path).read_text("utf-8")
    assert "builtins.KeyError" in words and "builtins.ValueError" in words
    assert "test_report.py" in words and "in fail" in words
    assert "Dupont" not in words and str(Path.home()) not in words


def test_old_reports_make_room_for_new_ones(tmp_path: Path) -> None:
    for number in range(MOST + 5):
        (tmp_path / f"error-2026-01-01-0000{number:02}-1.txt").write_text("old", "utf-8")
    assert write_report(fail("x"), tmp_path).exists()
    assert len(list(tmp_path.glob("error-*.txt"))) == MOST


def test_an_error_is_offered_at_one_later_start_only(tmp_path: Path) -> None:
    path = write_report(fail("x"), tmp_path)
    assert report.pending(tmp_path) == [path]
    assert report.pending(tmp_path) == []


def test_a_run_that_ends_as_it_should_leaves_nothing(tmp_path: Path) -> None:
    stop(run(tmp_path))
    assert list(tmp_path.iterdir()) == []
    assert report.pending(tmp_path) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_run_that_was_killed_is_told_of_once(tmp_path: Path) -> None:
    process = run(tmp_path)
    os.kill(process.pid, signal.SIGKILL)
    stop(process)
    assert [path.name.split("-")[0] for path in report.pending(tmp_path)] == ["stopped"]
    assert report.pending(tmp_path) == []


def test_a_run_that_breaks_down_says_where_it_was(tmp_path: Path) -> None:
    stop(run(tmp_path, "breaks down"))
    [path] = report.pending(tmp_path)
    assert "string_at" in path.read_text("utf-8")
    assert report.when(path) is not None


def test_another_run_that_goes_on_is_let_alone(tmp_path: Path) -> None:
    process = run(tmp_path)
    assert report.pending(tmp_path) == []
    stop(process)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    assert lifetime.begun(tmp_path / "file") is None
    assert report.pending(tmp_path / "file") == []


def test_the_next_start_offers_the_report_to_read_copy_and_delete(show: Show, path: Path, tmp_path: Path) -> None:
    kept = write_report(fail("x"), tmp_path / "logs")
    window = show(path)
    watch = Watch(window, tmp_path / "logs")
    watch.begin()
    [notice] = window.findChildren(ReportNotice)
    assert notice.isVisible() and "unexpected error" in notice.words.text()
    press_button(notice, "Copy it")
    assert QApplication.clipboard().text() == kept.read_text("utf-8")
    press_button(notice, "Delete it")
    assert not kept.exists() and not notice.isVisible()
    watch.end()
    assert not list((tmp_path / "logs").glob("running-*"))


def test_the_offer_stays_when_the_language_changes(show: Show, path: Path, tmp_path: Path) -> None:
    write_report(fail("x"), tmp_path / "logs")
    window = show(path)
    watch = Watch(window, tmp_path / "logs")
    watch.begin()
    watch.end()
    window.set_language("fr")
    QApplication.processEvents()
    assert ["erreur imprévue" in notice.words.text() for notice in shown(window)] == [True]
    press_button(shown(window)[0], "Fermer")
    wait(10)
    window.set_language("en")
    QApplication.processEvents()
    assert shown(window) == []


def shown(window: Window) -> list[ReportNotice]:
    return [notice for notice in window.findChildren(ReportNotice) if notice.isVisible()]


def press_button(notice: ReportNotice, words: str) -> None:
    click(next(button for button in notice.findChildren(QPushButton) if button.text() == words))
