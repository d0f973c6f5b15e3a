"""No file holds what it must not: an internal answer outside the registers, a private one anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from publish.readable import carried, everything

from pdpeditor import publish
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.fields import Field
from pdpeditor.records import RECORDS, Record
from pdpeditor.records.record import fields_of
from pdpeditor.store import Dossier
from pdpeditor.text import Text

DAY = date(2026, 11, 22)
INTERNAL = "QZJX"
"""Letters that no word of any language holds."""
FOR_THE_FILE = ("register", "processor-register", "processors")
"""The documents that are not for the public."""
_WORDED: dict[str, Callable[[str], Any]] = {
    "line": lambda words: Text(words, words),
    "prose": lambda words: Text(words, words),
    "plain": lambda words: words,
}


@pytest.fixture(scope="module", params=sample_names())
def files(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    """All documents of a sample in all formats, after its internal answers were given words of their own."""
    folder = tmp_path_factory.mktemp(request.param)
    make_sample(request.param, folder / "a.pdp")
    with Dossier.open(folder / "a.pdp") as dossier:
        with dossier.edit(Text("Essai", "Trial")):
            for record, field in internal(dossier):
                setattr(record, field.name, _WORDED[field.kind.name](f"{INTERNAL}{'P' if field.private else ''}"))
        wanted = publish.Wanted(publish.all_of(dossier), publish.MODES, publish.FORMATS, DAY, whole=False)
        return list(publish.export(dossier, folder / "out", wanted).files)


def internal(dossier: Dossier) -> Iterator[tuple[Record, Field]]:
    for cls in RECORDS.values():
        for record in dossier.all(cls):
            for field in fields_of(cls):
                if not field.public and field.kind.name in _WORDED:
                    yield record, field


def test_what_is_for_the_public_holds_nothing_internal(files: list[Path]) -> None:
    public = [path for path in files if not path.name.startswith(FOR_THE_FILE)]
    assert len(public) > 20
    assert [path.name for path in public if INTERNAL in everything(path)] == []


def test_the_registers_hold_what_is_internal_and_nothing_that_is_private(files: list[Path]) -> None:
    ours = [path for path in files if path.name.startswith(FOR_THE_FILE)]
    assert any(INTERNAL in everything(path) for path in ours)
    assert [path.name for path in ours if f"{INTERNAL}P" in everything(path)] == []


def test_a_pdf_carries_as_data_what_its_pages_show(files: list[Path]) -> None:
    for path in files:
        if path.suffix == ".pdf":
            assert [*carried(path)] == [f"{path.stem}.json"]
