"""Whatever stands where a dossier should: every command says what is wrong in one sentence, and changes nothing."""

from __future__ import annotations

import os
import shutil
import sys
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hostile.command import each, start
from hostile.refusing import DAMAGED, MISSING, NEWER, NO_ROWS, NOT_ONE, Make, cut, refuse_all, spoilt


def socket_file(path: Path, sound: Path) -> None:
    import socket

    with closing(socket.socket(socket.AF_UNIX)) as made:
        os.chdir(path.parent)  # a socket's name is short
        made.bind(path.name)


ANYWHERE: dict[str, tuple[str, Make]] = {
    "words": (NOT_ONE, lambda path, sound: path.write_text("Ceci n’est pas un dossier.", "utf-8")),
    "nothing at all": (NOT_ONE, lambda path, sound: path.touch()),
    "a folder": (NOT_ONE, lambda path, sound: path.mkdir()),
    "no file": (MISSING, lambda path, sound: None),
    "SQLite in name only": (NOT_ONE, lambda path, sound: path.write_bytes(b"SQLite format 3\x00" + b"\xff" * 9000)),
    "another program's": (NOT_ONE, spoilt("PRAGMA application_id = 1")),
    "no format": (NOT_ONE, spoilt("PRAGMA user_version = -1")),
    "a newer format": (NEWER, spoilt("PRAGMA user_version = 99")),
    "its header alone": (DAMAGED, cut(100)),
    "its first page": (DAMAGED, cut(4096)),
    "half of it": (DAMAGED, cut(60_001)),
    "a trigger": (NOT_ONE, spoilt("CREATE TRIGGER t AFTER UPDATE ON activity BEGIN DELETE FROM purpose; END")),
    "a view": (NOT_ONE, spoilt("ALTER TABLE activity RENAME TO a", "CREATE VIEW activity AS SELECT * FROM a")),
    "a virtual table": (NOT_ONE, spoilt("CREATE VIRTUAL TABLE f USING fts5(words)")),
    "no table": (DAMAGED, spoilt("DROP TABLE tracker")),
    "no history": (DAMAGED, spoilt("DROP TABLE history")),
    "a history that undoes what never was": (DAMAGED, spoilt("UPDATE history SET what = 'undo', reverses = 77")),
    "no column": (DAMAGED, spoilt("ALTER TABLE activity DROP COLUMN reference")),
    "no organisation": (DAMAGED, spoilt("DELETE FROM organisation")),
    "links to what is gone": (DAMAGED, spoilt("PRAGMA foreign_keys = OFF", "DELETE FROM party")),
}
POSIX: dict[str, tuple[str, Make]] = {
    "a pipe": (NOT_ONE, lambda path, sound: os.mkfifo(path)),
    "a socket": (NOT_ONE, socket_file),
    "a device without end": (NOT_ONE, lambda path, sound: path.symlink_to("/dev/zero")),
    "a link to itself": (MISSING, lambda path, sound: path.symlink_to(path)),
    "a link to nothing": (MISSING, lambda path, sound: path.symlink_to(path.with_name("nothing"))),
}


def test_what_is_no_sound_dossier_is_refused_and_left_alone(sound: Path, tmp_path: Path) -> None:
    refuse_all(ANYWHERE, sound, tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_is_no_file_is_refused_and_not_waited_for(sound: Path, tmp_path: Path) -> None:
    refuse_all(POSIX, sound, tmp_path)


def test_any_path_will_do_for_every_command(sound: Path, tmp_path: Path) -> None:
    folder = tmp_path / "é ?%20#&;'\" $(touch x)" if sys.platform != "win32" else tmp_path / "é %20#&;' $(touch x)"
    folder.mkdir()
    path, other = folder / "l’été {0} %s.pdp", folder / "-- autre.pdp"
    done = each(
        ("new", path),
        ("check", path),
        ("export", path, "--out", folder / "{out}", "--format", "json"),
        ("import", folder / "{out}" / "dossier.json", "--into", other),
        ("new", path),
    )
    assert [each.code for each in done] == [0, 0, 0, 0, 1]
    assert str(path) in done[4].refused


def test_a_name_longer_than_any_file_system_takes_is_refused(sound: Path, tmp_path: Path) -> None:
    path, given = tmp_path / ("é" * 300), tmp_path / "in.json"
    given.write_text(NO_ROWS, "utf-8")
    done = each(
        ("new", path),
        ("check", path),
        ("export", path, "--out", tmp_path),
        ("export", sound, "--out", path, "--format", "json"),
        ("import", path, "--into", tmp_path / "a.pdp"),
        ("import", given, "--into", path),
    )
    assert [each.code for each in done] == [3] * 6
    assert all(each.refused for each in done)
    assert list(tmp_path.iterdir()) == [given]


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have no such names")
def test_a_name_that_is_no_text_is_a_name_like_any_other(tmp_path: Path) -> None:
    path = Path(os.fsdecode(os.fsencode(tmp_path) + b"/\xff\xfe.pdp"))
    done = each(("new", path), ("check", path), ("new", path))
    assert [each.code for each in done] == [0, 0, 1]
    assert done[2].refused.isprintable()


AS_GUEST = """
import os, encodings.utf_8_sig
import pdpeditor.cli, pdpeditor.exchange.samples, pdpeditor.publish
from pdpeditor.arguments import Say, parser
parser(Say("en"))  # what it reads of its own files is read before they are out of a guest's reach
if os.geteuid() == 0:
    os.seteuid(65534)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="Windows protects folders in another way")
def test_a_dossier_in_a_folder_that_cannot_be_written_is_exported_elsewhere(sound: Path) -> None:
    with TemporaryDirectory() as name:
        folder, shut = Path(name), Path(name, "shut")
        shut.mkdir()
        shutil.copyfile(sound, shut / "a.pdp")
        (folder / "in.json").write_text(NO_ROWS, "utf-8")
        (shut / "a.pdp").chmod(0o444)
        shut.chmod(0o555)
        folder.chmod(0o777)
        commands = {
            "Could not write": (
                ("new", shut / "b.pdp"),
                ("export", shut / "a.pdp", "--out", shut / "out", "--format", "json"),
                ("import", folder / "in.json", "--into", shut / "c.pdp"),
            ),
            "read-only": (("import", folder / "in.json", "--into", shut / "a.pdp"),),
        }
        for said, refused in commands.items():
            assert all(said in start(*words, before=AS_GUEST).refused for words in refused)
        read = start("export", shut / "a.pdp", "--out", folder / "out", "--format", "json", before=AS_GUEST)
        assert read.code == 0, read
        assert [file.name for file in shut.iterdir()] == ["a.pdp"]
        shut.chmod(0o755)
