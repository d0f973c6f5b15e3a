"""The annex of the findings that somebody looked at and accepted: each with the reason, who and when."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block
from pdpeditor.documents.register.ledger import Ledger
from pdpeditor.lint import tables
from pdpeditor.lint.listing import accepted as accepted_findings


def accepted(ledger: Ledger) -> Iterator[Block]:
    """The accepted findings (GDPR Article 5(2)): what was decided against a remark can be shown and explained."""
    rows = accepted_findings(ledger.dossier, ledger.day)
    if rows:
        yield tables.accepted(rows, ledger.lang)
