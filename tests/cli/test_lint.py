"""The command lint as people run it: a process of its own, real dossiers, what it writes and how it ends."""

from __future__ import annotations

import json
import os
import shutil
import sys
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from cli.test_commands import run
from lint.cases import LABEL, Desk
from lint.listings import make

from pdpeditor.lint.accepting import accept
from pdpeditor.lint.findings import find
from pdpeditor.lint.look import Look
from pdpeditor.records import MarketingRule
from pdpeditor.store import Dossier
from pdpeditor.text import Text


@pytest.fixture(scope="module")
def wrong(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A dossier with an error."""
    path = tmp_path_factory.mktemp("lint") / "wrong.pdp"
    make(path)
    return path


@pytest.fixture
def settled(tmp_path: Path) -> Path:
    """A dossier whose every error was accepted today."""
    path = tmp_path / "settled.pdp"
    with Dossier.create(path) as dossier:
        for finding in find(Look(dossier, date.today())):
            if finding.severity == "error":
                accept(dossier, finding, Text("Dossier d’essai.", "A trial."), date.today())
    return path


def rules(path: Path, *words: object) -> set[str]:
    found: list[dict[str, Any]] = json.loads(run("lint", path, "--format", "json", *words).stdout)
    return {row["rule"] for row in found}


def test_errors_that_nobody_accepted_end_with_1(wrong: Path) -> None:
    done = run("lint", wrong, lang="fr")
    assert done.returncode == 1
    assert "ID-03  erreur  Exemple SAS" in done.stdout
    assert "À faire" in done.stdout
    assert done.stderr == ""


def test_with_no_error_left_that_nobody_accepted_it_ends_with_0(settled: Path) -> None:
    done = run("lint", settled)
    assert done.returncode == 0, done.stdout
    assert "no errors" in done.stdout


def test_the_exit_code_counts_errors_whatever_is_shown(wrong: Path) -> None:
    assert run("lint", wrong, "--severity", "error").returncode == 1
    everything, grave = rules(wrong), rules(wrong, "--severity", "error")
    assert "ID-03" in grave < everything


def test_the_language_of_the_findings_is_the_one_asked_for(wrong: Path) -> None:
    assert "To do: " in run("lint", wrong, "--lang", "en", lang="fr").stdout
    assert "À faire" in run("lint", wrong, "--lang", "fr").stdout


def test_json_and_sarif_are_utf_8_whatever_the_terminal_speaks(wrong: Path) -> None:
    plain = {"PYTHONUTF8": "0", "PYTHONIOENCODING": "ascii"}
    rows = json.loads(run("lint", wrong, "--format", "json", **plain).stdout)
    assert any("é" in row["message"]["fr"] for row in rows)
    assert {row["file"] for row in rows} == {str(wrong)}
    assert json.loads(run("lint", wrong, "--format", "sarif", **plain).stdout)["version"] == "2.1.0"


@pytest.mark.parametrize(("format", "start"), [("md", b"# Review"), ("pdf", b"%PDF-"), ("text", b"wrong.pdp")])
def test_the_report_is_written_whole_where_it_is_asked_for(
    wrong: Path, tmp_path: Path, format: str, start: bytes
) -> None:
    out = tmp_path / f"é report.{format}"
    done = run("lint", wrong, "--format", format, "--out", out)
    assert done.returncode == 1
    assert out.read_bytes().startswith(start)
    assert str(out) in done.stdout


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pseudo-terminals of this sort")
def test_a_pdf_is_not_poured_into_a_terminal(wrong: Path) -> None:
    import pty
    import subprocess

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "pdpeditor", "lint", str(wrong), "--format", "pdf"]
    done = subprocess.run(command, stdout=theirs, stderr=subprocess.PIPE, timeout=120, check=False)
    os.close(theirs)
    os.close(ours)
    assert done.returncode == 2
    assert b"--out" in done.stderr


def calling(path: Path) -> None:
    """Consumers called for as long as they do not object."""
    with Dossier.create(path) as dossier, dossier.edit(LABEL):
        dossier.add(MarketingRule(channel="phone", audience="consumer-prospect", ground="objection"))


def abroad(path: Path) -> None:
    """Data sent to the United Kingdom, on its adequacy decision."""
    with Dossier.create(path) as dossier, dossier.edit(LABEL):
        desk = Desk(dossier)
        desk.transfer(desk.party("Exemple Ltd", country="GB"), country="GB", mechanism="adequacy-country")


@pytest.mark.parametrize(
    ("make", "rule", "before", "after"),
    [(calling, "MKT-02", "2026-08-01", "2026-08-12"), (abroad, "TRF-04", "2026-11-22", "2032-01-01")],
)
def test_the_law_is_that_of_the_day(tmp_path: Path, make: Any, rule: str, before: str, after: str) -> None:
    make(tmp_path / "a.pdp")
    assert rule not in rules(tmp_path / "a.pdp", "--at", before)
    assert rule in rules(tmp_path / "a.pdp", "--at", after)


def test_a_day_that_is_none_is_refused(settled: Path) -> None:
    done = run("lint", settled, "--at", "11/08/2026")
    assert done.returncode == 2
    assert "is not a day" in done.stderr


def test_a_folder_gives_one_table_and_goes_on_after_what_it_cannot_read(wrong: Path, tmp_path: Path) -> None:
    inner = tmp_path / "clients" / "sous dossier"
    inner.mkdir(parents=True)
    shutil.copyfile(wrong, inner / "z é.PDP")
    shutil.copyfile(wrong, tmp_path / "clients" / "a.pdp")
    (tmp_path / "clients" / "m.pdp").write_bytes(b"SQLite format 3\x00 and then nothing")
    (tmp_path / "clients" / "empty.pdp").write_bytes(b"")
    (tmp_path / "clients" / "d.pdp").mkdir()
    (tmp_path / "clients" / "notes.txt").write_text("no dossier", "utf-8")
    done = run("lint", tmp_path / "clients")
    assert done.returncode == 3
    names = [line.split("  ")[0] for line in done.stdout.split("\n\n")[0].splitlines()]
    assert names == ["Dossier", "a.pdp", "empty.pdp", "m.pdp", "sous dossier/z é.PDP"]
    assert done.stdout.count("unreadable") == 2
    assert len(done.stderr.splitlines()) == 2
    rows = json.loads(run("lint", tmp_path / "clients", "--format", "json").stdout)
    assert len({row["file"] for row in rows}) == 2


def test_what_a_dossier_was_in_an_older_format_is_no_dossier_of_the_folder(settled: Path) -> None:
    settled.with_name("settled (format 1).pdp").write_bytes(b"not looked at")
    assert run("lint", settled.parent).returncode == 0
    settled.rename(settled.with_name("other.pdp"))
    assert run("lint", settled.parent).returncode == 3


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such file names")
def test_hostile_names_and_links_do_no_harm(wrong: Path, tmp_path: Path) -> None:
    hostile = tmp_path / "h"
    hostile.mkdir()
    shutil.copyfile(wrong, hostile / "a\n\x1b[31m|<b>.pdp")
    shutil.copyfile(wrong, hostile / os.fsdecode(b"\xff.pdp"))
    (hostile / "loop").symlink_to(hostile)
    (hostile / "nowhere.pdp").symlink_to(hostile / "gone")
    for format in ("text", "json", "sarif", "md", "pdf"):
        done = run("lint", hostile, "--format", format, "--out", tmp_path / f"r.{format}")
        assert done.returncode == 3
        assert len(done.stderr.splitlines()) == 1
        assert b"\x1b" not in (tmp_path / f"r.{format}").read_bytes() or format == "pdf"


def test_a_place_without_dossiers_or_that_is_not_there_ends_with_3(tmp_path: Path) -> None:
    for place, said in ((tmp_path, "There is no dossier"), (tmp_path / "gone.pdp", "does not exist")):
        done = run("lint", place)
        assert (done.returncode, done.stdout) == (3, "")
        assert said in done.stderr
    assert run("lint", tmp_path / ("x" * 5000)).returncode == 3


def test_a_dossier_open_elsewhere_can_be_reviewed_and_is_left_as_it_was(wrong: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.pdp"
    shutil.copyfile(wrong, path)
    before = path.read_bytes()
    with Dossier.open(path):
        assert run("lint", path).returncode == 1
    assert path.read_bytes() == before
