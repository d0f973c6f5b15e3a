"""A disk that is full, a process that is killed: each file is whole or as it was, and the next try works."""

from __future__ import annotations

import sys
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest
from hostile.command import each, start
from hostile.dossiers import bare, filled, worded

KILLED = 9
DYING = """
import os
whole, left = os.fsync, [{count}]
def sync(handle):
    left[0] -= 1
    if left[0] < 0:
        os._exit(9)
    whole(handle)
os.fsync = sync
"""
"""The process ends at once, as by SIGKILL, when it asks for the disk the next time after so many times."""

FULL = """
import resource
resource.setrlimit(resource.RLIMIT_FSIZE, ({size}, {size}))
"""
"""No file grows beyond so many bytes, as on a disk that is full."""

unix = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limit")


def files(folder: Path) -> dict[str, bytes]:
    """What a user sees in a folder."""
    return {path.name: path.read_bytes() for path in folder.iterdir() if not path.name.startswith(".")}


@pytest.fixture(scope="module")
def before(sound: Path, tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """An export of the day before."""
    out = tmp_path_factory.mktemp("before")
    each(("export", sound, "--out", out, "--document", "policy", "--lang", "fr"))
    return files(out)


def changed(sound: Path, folder: Path) -> Path:
    """Another dossier, of which each exported file differs."""
    import json

    each(("export", sound, "--out", folder / "json", "--format", "json"))
    whole = json.loads((folder / "json" / "dossier.json").read_bytes())
    (folder / "other.json").write_text(json.dumps(bare(filled(whole, worded("mot")))), "utf-8")
    done = each(("import", folder / "other.json", "--into", folder / "other.pdp"))
    assert done[0].code == 0
    return folder / "other.pdp"


def test_a_killed_export_leaves_whole_files_and_the_next_one_succeeds(
    sound: Path, before: dict[str, bytes], tmp_path: Path
) -> None:
    other, out = changed(sound, tmp_path), tmp_path / "out"
    words = ("export", other, "--out", out, "--document", "policy", "--lang", "fr")
    each((*words[:3], tmp_path / "after", *words[4:]))
    after = files(tmp_path / "after")
    assert all(after[name] != content for name, content in before.items())
    for count in range(2):
        for name, content in before.items():
            out.mkdir(exist_ok=True)
            (out / name).write_bytes(content)
        assert start(*words, before=DYING.format(count=count)).code == KILLED
        assert all(content in (before[name], after[name]) for name, content in files(out).items())
        assert (files(out) == before) == (count < 1)
    assert start(*words).code == 0
    assert files(out) == after


@pytest.mark.parametrize("count", [0, 1])
def test_a_killed_new_or_import_leaves_no_dossier_or_a_whole_one(sound: Path, tmp_path: Path, count: int) -> None:
    each(("export", sound, "--out", tmp_path, "--format", "json"))
    new, imported = tmp_path / "new.pdp", tmp_path / "imported.pdp"
    commands = (("new", new, "--sample", "agence"), ("import", tmp_path / "dossier.json", "--into", imported))
    for words in commands:
        assert start(*words, before=DYING.format(count=count)).code == KILLED
    assert new.exists() == imported.exists() == (count > 0)
    again = () if count else commands
    assert {done.code for done in each(*again, ("check", new), ("check", imported))} == {0}


@unix
@pytest.mark.parametrize("size", [0, 60_000])
def test_an_export_to_a_full_disk_says_so_and_leaves_whole_files(
    sound: Path, before: dict[str, bytes], tmp_path: Path, size: int
) -> None:
    for name, content in before.items():
        (tmp_path / name).write_bytes(content)
    done = start("export", sound, "--out", tmp_path, before=FULL.format(size=size))
    assert "Could not write" in done.refused
    assert done.code == 3
    assert {path.name for path in tmp_path.iterdir()} == set(files(tmp_path))
    for name, content in files(tmp_path).items():
        assert name not in before or len(content) == len(before[name])
        if name.endswith(".pdf"):
            with pikepdf.open(BytesIO(content)) as pdf:
                assert len(pdf.pages) > 1


@unix
@pytest.mark.parametrize("size", [4096, 300_000])
def test_nothing_is_made_on_a_full_disk(sound: Path, tmp_path: Path, size: int) -> None:
    each(("export", sound, "--out", tmp_path, "--format", "json"))
    answers = each(
        ("new", tmp_path / "a.pdp"),
        ("new", tmp_path / "a.pdp", "--sample", "atelier-ia"),
        ("import", tmp_path / "dossier.json", "--into", tmp_path / "a.pdp"),
        before=FULL.format(size=size),
    )
    assert all("Could not write" in done.refused for done in answers)
    assert [path.name for path in tmp_path.iterdir()] == ["dossier.json"]


@unix
def test_a_full_disk_leaves_the_dossier_that_was_to_be_filled_as_it_was(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.pdp"
    each(("export", sound, "--out", tmp_path, "--format", "json"), ("new", path))
    size = path.stat().st_size
    done = start("import", tmp_path / "dossier.json", "--into", path, before=FULL.format(size=size))
    assert done.code == 3
    assert done.refused
    checked, again = each(("check", path), ("import", tmp_path / "dossier.json", "--into", path))
    assert checked.code == 0
    assert "0  Processing activities" in checked.said
    assert again.code == 0
