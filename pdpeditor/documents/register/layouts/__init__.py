"""For each class of records, what shares a column in the tables of the register."""

from __future__ import annotations

from pdpeditor.documents.register.layout import Column, Layout
from pdpeditor.documents.register.layouts import house, parties, sheet, sites
from pdpeditor.records import Record

_PLAIN = Layout((Column("name", 3.0), Column("answers", 7.0)))
_LAYOUTS = sheet.LAYOUTS | parties.LAYOUTS | house.LAYOUTS | sites.LAYOUTS


def layout_of(cls: type[Record]) -> Layout:
    """The layout of a class; one that nobody has laid out has its name and its answers."""
    return _LAYOUTS.get(cls, _PLAIN)
