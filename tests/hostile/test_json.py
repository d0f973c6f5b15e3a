"""JSON that nobody should send: refused in one sentence, with nothing made, or taken as what it says."""

from __future__ import annotations

import copy
import json
import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hostile.command import each
from hostile.dossiers import Whole

NOT_JSON, NOT_ONE, NEWER, FAULT = (
    "it is not JSON",
    "not a pdpeditor dossier",
    "newer version",
    "is not one a dossier has",
)
KEY = "00000000-0000-4000-8000-00000000000a"


def whole_with(records: str) -> bytes:
    return f'{{"format": "pdpeditor-dossier", "version": 1, "records": {records}}}'.encode()


def version(number: str) -> bytes:
    return f'{{"format": "pdpeditor-dossier", "version": {number}, "records": {{}}}}'.encode()


CONTENTS: dict[str, tuple[str, bytes]] = {
    "nothing": (NOT_JSON, b""),
    "a million brackets": (NOT_JSON, b"[" * 1_000_000),
    "brackets that close": (NOT_JSON, b"[" * 100_000 + b"]" * 100_000),
    "objects in objects": (NOT_JSON, b'{"a":' * 100_000),
    "NUL": (NOT_JSON, b"\0" * 1000),
    "UTF-16": (NOT_JSON, version("1").decode().encode("utf-16")),
    "Latin-1": (NOT_JSON, whole_with('{"é": []}').decode().encode("latin-1")),
    "a number without end": (NOT_JSON, b"9" * 100_000),
    "a place without end": (NOT_JSON, whole_with('{"activity": [{"position": %s}]}' % ("9" * 5000))),
    "words": (NOT_ONE, b'"pdpeditor-dossier"'),
    "null": (NOT_ONE, b"null"),
    "a million keys": (NOT_ONE, json.dumps(dict.fromkeys(map(str, range(10**6)))).encode()),
    "no version": (NOT_ONE, version("null")),
    "a version before the first": (NOT_ONE, version("-1")),
    "a version without end": (NEWER, version("9" * 4000)),
    "a hundred thousand tables": (FAULT, whole_with(json.dumps({str(number): [] for number in range(10**5)}))),
    "a table of brackets": (FAULT, whole_with('{"activity": ' + "[" * 900 + "]" * 900 + "}")),
    "a name of surrogates and commands": (FAULT, whole_with('{"activity": [{"\\ud800<b>\\n\\u001b[31m": 1}]}')),
    "a name without end": (FAULT, whole_with('{"activity": [{"%s": 1}]}' % ("a" * 100_000))),
    "a mark on nothing": (FAULT, whole_with('{"mark": [{}]}')),
}


def setting(table: str, **values: Any) -> Callable[[dict[str, Any]], None]:
    return lambda tables: tables[table][0].update(values)


def without(table: str, column: str) -> Callable[[dict[str, Any]], None]:
    return lambda tables: tables[table][0].pop(column)


CHANGES: dict[str, Callable[[dict[str, Any]], Any]] = {
    "a purpose of no activity": without("purpose", "activity_id"),
    "a purpose of activity null": setting("purpose", activity_id=None),
    "a purpose of another activity": setting("purpose", activity_id=KEY),
    "an identity of null": setting("purpose", id=None),
    "a place of null": setting("activity", position=None),
    "a place between two": setting("activity", position=1.5),
    "a name of null": setting("organisation", legal_name=None),
    "words that are a list": setting("activity", name=["a", "b"]),
    "words in a third language": setting("activity", name={"fr": "a", "en": "b", "de": "c"}),
    "keys in keys": setting("organisation", roles=[["a"]]),
    "an amount that is none": setting("organisation", share_capital="NaN"),
    "an amount of a thousand digits": setting("organisation", share_capital="9" * 1000),
    "a day of an hour": setting("activity", created_on="2026-01-01T00:00"),
    "a duration of a half": setting("phase", announced="P3.5Y"),
    "two organisations": lambda tables: tables["organisation"].append({}),
}


@pytest.mark.parametrize("existing", [False, True], ids=["into a new file", "into an empty dossier"])
def test_json_that_tells_no_dossier_is_refused_and_makes_nothing(whole: Whole, tmp_path: Path, existing: bool) -> None:
    contents = dict(CONTENTS)
    for name, change in CHANGES.items():
        other = copy.deepcopy(whole)
        change(other["records"])
        contents[name] = (FAULT, json.dumps(other).encode())
    into = tmp_path / "a.pdp"
    if existing:
        assert each(("new", into))[0].code == 0
    before = into.read_bytes() if existing else None
    for number, (_, content) in enumerate(contents.values()):
        (tmp_path / f"{number}.json").write_bytes(content)
    answers = each(*(("import", tmp_path / f"{number}.json", "--into", into) for number in range(len(contents))))
    for (name, (said, _)), done in zip(contents.items(), answers, strict=True):
        assert said in done.refused, name
        assert done.code == 1, name
        assert len(done.refused) < 500, name
        assert done.refused.isprintable(), name
    assert (into.read_bytes() if existing else None) == before
    assert existing or not list(tmp_path.glob("*.pdp*"))


TAKEN = {
    "a byte order mark": b"\xef\xbb\xbf" + version("1"),
    "keys twice": b'{"format": "x", "version": 9, "records": [], ' + version("1")[1:],
    "marks on what is gone": whole_with(
        f'{{"mark": [{{"id": "{KEY}", "record": "{KEY}", "field": "<b>", "state": ""}}]}}'
    ),
    "words of spaces": whole_with(f'{{"activity": [{{"id": "{KEY}", "name": {{"fr": " ", "en": "\\n"}}}}]}}'),
}


def test_json_that_is_odd_but_clear_is_taken_and_comes_back_the_same(tmp_path: Path) -> None:
    for name, content in TAKEN.items():
        (tmp_path / f"{name}.json").write_bytes(content)
    paths = [tmp_path / name for name in TAKEN]
    done = each(
        *(("import", path.with_suffix(".json"), "--into", path.with_suffix(".pdp")) for path in paths),
        *(("export", path.with_suffix(".pdp"), "--out", path / "a") for path in paths),
        *(("import", path / "a" / "dossier.json", "--into", path / "b.pdp") for path in paths),
        *(("export", path / "b.pdp", "--out", path / "b", "--format", "json") for path in paths),
    )
    assert {(each.code, each.complained) for each in done} == {(0, "")}
    for path in paths:
        assert (path / "a" / "dossier.json").read_bytes() == (path / "b" / "dossier.json").read_bytes()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such files")
def test_where_the_json_should_be_stands_something_else(tmp_path: Path) -> None:
    (tmp_path / "folder.json").mkdir()
    os.mkfifo(tmp_path / "pipe.json")
    (tmp_path / "zeros.json").symlink_to("/dev/zero")
    names = ("folder.json", "pipe.json", "zeros.json", "none.json")
    *odd, missing = each(*(("import", tmp_path / name, "--into", tmp_path / "a.pdp") for name in names))
    assert all("it is not a file" in done.refused for done in odd)
    assert "Could not read" in missing.refused
    assert not list(tmp_path.glob("*.pdp"))
