"""Files that are no sound dossier, and that every command refuses them in one sentence."""

from __future__ import annotations

import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from hostile.command import each

NOT_ONE, DAMAGED, NEWER, MISSING = "not a pdpeditor dossier", "damaged", "newer pdpeditor", "does not exist"
NO_ROWS = '{"format": "pdpeditor-dossier", "version": 1, "records": {}}'
Make = Callable[[Path, Path], object]
"""Puts something at the first path; a sound dossier is at the second one."""


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
