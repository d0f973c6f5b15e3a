"""About whom an activity holds data, and which sensitive data, in two rows before the details."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pdpeditor.blocks import Cell, Inline, Rows, inline
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.documents.register.summary import Row, block
from pdpeditor.facts import catalogue
from pdpeditor.records import Activity, DataUse

_SENSITIVE = ("art9", "art10", "nir")


def people_and_data(ledger: Ledger, activity: Activity, uses: Sequence[DataUse]) -> Iterator[Rows]:
    """The categories of people of all the data uses together, then what the law protects most among the data."""
    yield from block(activity, [*_people(ledger, uses), *_sensitive(ledger, uses)])


def _people(ledger: Ledger, uses: Sequence[DataUse]) -> Iterator[Row]:
    found = {subject.id: subject for use in uses for subject in ledger.dossier.linked(use, "subjects")}
    if found:
        yield ledger.words("people.subjects"), Cell((ledger.mention(found.values()),))


def _sensitive(ledger: Ledger, uses: Sequence[DataUse]) -> Iterator[Row]:
    facts = catalogue("data-categories")
    kept = dict.fromkeys(use.category for use in uses if use.category in facts)
    for kind in _SENSITIVE:
        labels: list[Inline] = [
            inline(facts[key].label[ledger.lang]) for key in kept if key and facts[key].more.get(kind)
        ]
        if labels:
            yield ledger.words(f"people.{kind}"), Cell((ledger.series(labels),))
