"""Where an activity sends data outside the European Economic Area, and under which mechanism (Article 30(1)(e))."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Cell, Paragraph, Table, inline
from pdpeditor.documents.register.ledger import Ledger, gap, missing, set_aside
from pdpeditor.documents.register.mechanisms import warnings
from pdpeditor.facts import catalogue
from pdpeditor.lint.contradictions import contradictions
from pdpeditor.records import Activity, Declarations, Disclosure, Party, Service, Transfer
from pdpeditor.records.derive import needs_mechanism
from pdpeditor.records.record import field_of

_COLUMNS = ("country", "route", "mechanism")


def transfers(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    """The transfers that an activity's disclosures lead to, and the countries for which none was written down."""
    disclosures = ledger.dossier.parts(activity, Disclosure)
    used = {transfer.id: transfer for row in disclosures for transfer in _used(ledger, row)}
    remaining = [words for row in disclosures for words in _remaining(ledger, row)]
    if used:
        yield side_by_side(ledger, list(used.values()), activity.id)
    yield from remaining
    if not used and not remaining:
        yield _none(ledger, activity, bool(disclosures))


def side_by_side(ledger: Ledger, rows: list[Transfer], origin: str) -> Table:
    """Transfers side by side: importer, country, form, mechanism and what the law of the day says of it."""
    labels = (field_of(Transfer, name).label[ledger.lang] for name in _COLUMNS)
    head = (ledger.words("transfer.importer"), *labels)
    return Table(head, tuple(_row(ledger, row) for row in rows), (2.0, 1.8, 2.0, 4.2), origin=origin)


def _row(ledger: Ledger, transfer: Transfer) -> tuple[Cell, ...]:
    party = ledger.dossier.get(Party, transfer.party_id)
    importer = ledger.name(party) if party else missing(ledger)
    country, route, mechanism = (ledger.show(transfer, name) or ledger.words("mark.blank") for name in _COLUMNS)
    said = (inline(mechanism), *warnings(ledger, transfer, transfer.mechanism))
    return Cell((importer,)), Cell((inline(country),)), Cell((inline(route),)), Cell(said)


def _used(ledger: Ledger, disclosure: Disclosure) -> list[Transfer]:
    """The transfers a disclosure names, or all those of its party."""
    party = ledger.dossier.get(Party, disclosure.party)
    named: list[Transfer] = ledger.dossier.linked(disclosure, "transfers")
    return named or (ledger.dossier.parts(party, Transfer) if party else [])


def _remaining(ledger: Ledger, disclosure: Disclosure) -> Iterator[Paragraph]:
    """Why transfers do not apply to a disclosure, or the countries for which none was written down."""
    party = ledger.dossier.get(Party, disclosure.party)
    mark = ledger.dossier.marks(disclosure).get("transfers")
    if party is None:
        return
    if mark and mark.state == "not-applicable":
        why = ledger.say("answer", label=ledger.heading(party), answer=set_aside(ledger, mark.why))
        yield Paragraph(why, origin=disclosure.id)
        return
    explained = {transfer.country for transfer in ledger.dossier.parts(party, Transfer)}
    left = [code for code in outside_the_area(ledger, party) if code not in explained]
    if left:
        countries = ledger.list(catalogue("countries").label(code)[ledger.lang] for code in left)
        yield Paragraph(gap(ledger, "transfer", party=ledger.heading(party), countries=countries), origin=disclosure.id)


def outside_the_area(ledger: Ledger, party: Party) -> list[str]:
    """The countries outside the EEA where a party is, keeps data or reads them."""
    found = [party.country] if party.country else []
    for service in ledger.dossier.parts(party, Service):
        found += [*service.storage_countries, *service.access_countries]
    return [code for code in dict.fromkeys(found) if needs_mechanism(code)]


def _none(ledger: Ledger, activity: Activity, has_recipients: bool) -> Paragraph:
    if _declared_none(ledger):
        return Paragraph(ledger.say("transfer.declared-none"), origin=activity.id)
    words = ledger.say("transfer.none") if has_recipients else gap(ledger, "transfers")
    return Paragraph(words, origin=activity.id)


def _declared_none(ledger: Ledger) -> bool:
    """Whether the owner declares that there is no transfer, and nothing in the dossier speaks against it."""
    declarations = ledger.dossier.one(Declarations)
    mark = ledger.dossier.marks(declarations).get("statements")
    if "no-transfer" not in declarations.statements or (mark and mark.state == "not-applicable"):
        return False
    return not contradictions(ledger.dossier, "no-transfer")
