"""The cover: whose register it is, of which day, how many sheets it has and how many answers it still waits for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from pdpeditor.blocks import Block, Cover, Inline, inline
from pdpeditor.documents.register.controller import controller_rows, identity_rows
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.documents.register.points import waiting
from pdpeditor.measures import day_words, number_words
from pdpeditor.records import Activity, Organisation, Publication


def cover(ledger: Ledger, body: Sequence[Block]) -> Cover:
    """The first page of the register that has this body."""
    rows = (
        *controller_rows(ledger),
        *identity_rows(ledger),
        *_version_rows(ledger),
        (ledger.words("cover.scope"), inline(_scope(ledger))),
        (ledger.words("cover.open"), inline(counted(ledger, "points", waiting(body)))),
    )
    owner = ledger.dossier.one(Organisation).legal_name
    return Cover(owner, ledger.words("title"), ledger.words("subtitle"), rows)


def _version_rows(ledger: Ledger) -> Iterator[tuple[str, Inline]]:
    in_force = [row for row in ledger.dossier.all(Publication) if row.number and row.effective_on]
    in_force = [row for row in in_force if (row.effective_on or date.max) <= ledger.day]
    if in_force:
        last = max(in_force, key=lambda row: (row.effective_on or date.min, row.position))
        yield ledger.words("cover.version"), inline(last.number)
    yield ledger.words("cover.day"), inline(day_words(ledger.day, ledger.lang))


def _scope(ledger: Ledger) -> str:
    activities = ledger.dossier.all(Activity)
    stopped = sum(activity.status == "stopped" for activity in activities)
    every = counted(ledger, "activities", len(activities))
    return ledger.words("cover.stopped", activities=every, stopped=_number(ledger, stopped)) if stopped else every


def counted(ledger: Ledger, what: str, count: int) -> str:
    """How many of something there are, in words."""
    size = "none" if count == 0 else "one" if count == 1 else "many"
    return ledger.words(f"count.{what}.{size}", count=_number(ledger, count))


def _number(ledger: Ledger, count: int) -> str:
    return number_words(count, ledger.lang)
