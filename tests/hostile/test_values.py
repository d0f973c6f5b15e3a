"""Values that this program never writes: damage, said when the file is opened; odd words are washed."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

from hostile.command import each
from hostile.refusing import DAMAGED, refuse_all, spoilt

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


def test_values_that_the_program_never_writes_are_damage(sound: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(sound)) as connection:
        assert connection.execute("SELECT count(*) FROM mark").fetchone()[0]
    refuse_all({name: (DAMAGED, spoilt(sql)) for name, sql in VALUES.items()}, sound, tmp_path)


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
