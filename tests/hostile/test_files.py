"""Whatever stands where a dossier should: every command says what is wrong in one sentence, and changes nothing."""

from __future__ import annotations

import os
import shutil
import sqlite3
import sys
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hostile.command import each, start

NOT_ONE, DAMAGED, NEWER, MISSING = "not a pdpeditor dossier", "damaged", "newer pdpeditor", "does not exist"
NO_ROWS = '{"format": "pdpeditor-dossier", "version": 1, "records": {}}'
Make = Callable[[Path, Path], object]
"""Puts something at the first path; a sound dossier is at the second one."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sound") / "sound.pdp"
    assert [done.code for done in each(("new", path, "--sample", "atelier-ia"))] == [0]
    return path


def spoilt(*statements: str) -> Make:
    def make(path: Path, sound: Path) -> None:
        shutil.copyfile(sound, path)
        with closing(sqlite3.connect(path)) as connection:
            for statement in statements:
                connection.execute(statement)
            connection.commit()

    return make


def cut(length: int) -> Make:
    return lambda path, sound: path.write_bytes(sound.read_bytes()[:length])


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
VALUES = {
    "bytes for words": "UPDATE organisation SET legal_name = x'ff00'",
    "words that are no UTF-8": "UPDATE organisation SET legal_name = CAST(x'ff61' AS TEXT)",
    "no words": "UPDATE activity SET name = '{'",
    "a number for words": """UPDATE activity SET name = '{"fr": 3, "en": ""}'""",
    "a side twice": """UPDATE activity SET name = '{"fr": "", "en": "", "fr": 3}'""",
    "a list for words": "UPDATE activity SET name = '[]'",
    "brackets without end": f"UPDATE activity SET name = '{'[' * 100_000}'",
    "keys that are numbers": "UPDATE party SET certifications = '[1]'",
    "bytes for a key": "UPDATE activity SET status = x'ff'",
    "words for yes or no": "UPDATE activity SET published = 'perhaps'",
    "no place": "UPDATE activity SET position = 'first'",
    "bytes for a place": "UPDATE activity SET position = x'00'",
    "no day": "UPDATE activity SET created_on = '2026-02-30'",
    "no amount": "UPDATE organisation SET share_capital = 'sNaN'",
    "no duration": "UPDATE phase SET announced = 'for ever'",
    "no identity": "UPDATE mark SET id = 'me'",
    "no edition": "UPDATE activity SET version = 'x'",
}
POSIX: dict[str, tuple[str, Make]] = {
    "a pipe": (NOT_ONE, lambda path, sound: os.mkfifo(path)),
    "a socket": (NOT_ONE, socket_file),
    "a device without end": (NOT_ONE, lambda path, sound: path.symlink_to("/dev/zero")),
    "a link to itself": (MISSING, lambda path, sound: path.symlink_to(path)),
    "a link to nothing": (MISSING, lambda path, sound: path.symlink_to(path.with_name("nothing"))),
}


def stands_at(folder: Path) -> dict[str, bytes | None]:
    return {file.name: file.read_bytes() if file.is_file() else None for file in folder.iterdir()}


def refuse_all(cases: dict[str, tuple[str, Make]], sound: Path, folder: Path) -> None:
    """Every command says in one sentence what is wrong with each of the files, and leaves the files as they are."""
    (folder / "in.json").write_text(NO_ROWS, "utf-8")
    paths = {name: folder / str(number) / "é ?%20#.pdp" for number, name in enumerate(cases)}
    here, commands = Path.cwd(), []
    for name, (_, make) in cases.items():
        paths[name].parent.mkdir()
        make(paths[name], sound)
        commands += [
            ("check", paths[name]),
            ("export", paths[name], "--out", folder / "out"),
            ("import", folder / "in.json", "--into", paths[name]),
        ]
    os.chdir(here)
    before = {name: stands_at(path.parent) for name, path in paths.items() if name != "no file"}
    answers = each(*commands)
    for number, (name, (said, _)) in enumerate(cases.items()):
        checked, exported, imported = answers[3 * number : 3 * number + 3]
        assert said in checked.refused, name
        assert said in exported.refused, name
        assert name in ("no file",) or imported.refused, name
    for name, files in before.items():
        now = stands_at(paths[name].parent)
        assert {each: now[each] for each in now if not each.endswith((".lock", ".holder"))} == files, name
    assert not (folder / "out").exists()


def test_what_is_no_sound_dossier_is_refused_and_left_alone(sound: Path, tmp_path: Path) -> None:
    refuse_all(ANYWHERE, sound, tmp_path)


def test_values_that_the_program_never_writes_are_damage(sound: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(sound)) as connection:
        assert connection.execute("SELECT count(*) FROM mark").fetchone()[0]
    refuse_all({name: (DAMAGED, spoilt(sql)) for name, sql in VALUES.items()}, sound, tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_what_is_no_file_is_refused_and_not_waited_for(sound: Path, tmp_path: Path) -> None:
    refuse_all(POSIX, sound, tmp_path)


def test_words_that_another_program_wrote_come_out_clean(sound: Path, tmp_path: Path) -> None:
    path = tmp_path / "a.pdp"
    hidden = """'{"fr": "a\\ud800b\\u0000", "en": "a\\ud800b"}'"""
    spoilt(f"UPDATE activity SET name = {hidden}", "UPDATE organisation SET legal_name = 'A' || char(0) || '\ufdd0C'")(
        path, sound
    )
    done = each(("check", path), ("export", path, "--out", tmp_path / "out"))
    assert [(each.code, each.complained) for each in done] == [(0, ""), (0, "")]
    for file in (tmp_path / "out").glob("*.md"):
        assert "\x00" not in file.read_text("utf-8")


def test_a_damaged_history_is_found_by_check_and_stops_no_export(sound: Path, tmp_path: Path) -> None:
    spoilt("UPDATE history SET label = '{', changes = x'ff'")(tmp_path / "a.pdp", sound)
    checked, exported = each(
        ("check", tmp_path / "a.pdp"), ("export", tmp_path / "a.pdp", "--out", tmp_path, "--format", "json")
    )
    assert DAMAGED in checked.refused
    assert exported.code == 0


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


AS_GUEST = """
import os, encodings.utf_8_sig
import pdpeditor.cli, pdpeditor.exchange.samples, pdpeditor.publish
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
