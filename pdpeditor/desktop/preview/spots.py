"""From what has landed on a page to the field that made it, and its name in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pdpeditor.records.record import RECORDS, Association, field_of, fields_of, table_name
from pdpeditor.store.reading import Reading
from pdpeditor.text import Lang

if TYPE_CHECKING:
    from pdpeditor.lint.overview.spots import Spot


def spot_of(reading: Reading, origin: str) -> Spot | None:
    """The record and the field of an origin, if the record is still there."""
    from pdpeditor.lint.overview.spots import Spot  # only when somebody points at something

    key, _, field = origin.partition(".")
    for cls in RECORDS.values():
        if not issubclass(cls, Association) and fields_of(cls) and reading.get(cls, key) is not None:
            return Spot(table_name(cls), key, field)
    return None


def in_words(spot: Spot, lang: Lang) -> str:
    """What is asked there: « Finalité – Base légale », "Purpose – Legal basis"."""
    cls = RECORDS[spot.table]
    named = [cls.label[lang]]
    if spot.field in {field.name for field in fields_of(cls)}:
        named.append(field_of(cls, spot.field).label[lang])
    return " – ".join(named)
