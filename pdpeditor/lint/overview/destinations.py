"""Where data go outside the European Economic Area: each transfer, its country and what allows it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from pdpeditor.lint.overview.spots import Spot, called, spot
from pdpeditor.records import Party, Transfer
from pdpeditor.store.reading import Reading
from pdpeditor.store.showing import title
from pdpeditor.text import Text, in_both


@dataclass(frozen=True, slots=True)
class Sent:
    """One transfer: to which country, by which mechanism (both keys of Facts, None when unknown), to whom."""

    country: str | None
    mechanism: str | None
    party: str
    recipient: Text
    at: Spot


def sent(reading: Reading) -> Iterator[Sent]:
    """Every transfer."""
    for transfer in reading.all(Transfer):
        yield Sent(
            transfer.country,
            transfer.mechanism,
            transfer.party_id,
            _recipient(reading, transfer),
            spot(transfer, "country" if transfer.country is None else "mechanism"),
        )


def _recipient(reading: Reading, transfer: Transfer) -> Text:
    party = reading.get(Party, transfer.party_id)
    return in_both(lambda lang: title(reading, party, lang)) if party else called(reading, transfer)
