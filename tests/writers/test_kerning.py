"""Pairs of letters are drawn closer where the typeface says so, and text is the same with or without it."""

from __future__ import annotations

import json
from pathlib import Path

from pdpeditor.writers.pdf.case import Case
from pdpeditor.writers.pdf.fontfiles import FILES
from pdpeditor.writers.pdf.kerning import build
from pdpeditor.writers.pdf.typefaces import face


def test_the_build_reads_the_pairs_of_every_face(tmp_path: Path) -> None:
    build(tmp_path)
    assert {path.name for path in tmp_path.iterdir()} == {f"kern-{name}.json" for name in FILES}
    pairs = json.loads((tmp_path / "kern-serif.json").read_text("utf-8"))
    assert pairs["AV"] < -20
    assert "nn" not in pairs


def test_two_builds_write_the_same_bytes(tmp_path: Path) -> None:
    build(tmp_path / "one")
    build(tmp_path / "two")
    for path in (tmp_path / "one").iterdir():
        assert path.read_bytes() == (tmp_path / "two" / path.name).read_bytes()


def test_a_word_is_as_wide_as_its_letters_and_pairs() -> None:
    serif = face("serif")
    assert Case().width("serif", "AVA") == sum(map(serif.advance, "AVA")) + sum(
        serif.pairs.get(pair, 0) for pair in ("AV", "VA")
    )
