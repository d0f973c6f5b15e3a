"""A long register is as accessible as a short one, and what it takes to read it grows no faster than the register."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from large import make_large
from writers.ua_check import Checked

from pdpeditor.blocks import Document, Edition, sections
from pdpeditor.documents import register
from pdpeditor.store import Dossier
from pdpeditor.writers.pdf import printed

DAY = date(2026, 11, 22)


def built(folder: Path, activities: int) -> Document:
    """The French register of that many activities."""
    make_large(folder / "large.pdp", activities)
    with Dossier.open_to_read(folder / "large.pdp") as dossier:
        dossier.preload()
        return register.build(dossier, "fr", DAY)


@pytest.mark.parametrize("activities", [10, 100])
def test_a_register_of_many_activities_is_accessible_and_lists_each_of_them(activities: int, tmp_path: Path) -> None:
    document = built(tmp_path, activities)
    made = printed(Edition((document,), DAY))
    checked = Checked(made.content)
    assert checked.faults() == []
    assert made.unprintable == ()
    assert len(checked.pdf.pages) == made.pages
    with checked.pdf.open_outline() as outline:
        titles = [item.title for item in outline.root]
    assert titles == [f"{each.reference} {each.title}" for each in sections(document)]
    assert sum(role == "Reference" for role, _ in checked.blocks()) == len(titles)
