"""What the work for all the clients shown rests on: sub-processors, transfers and measures, each said once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from pdpeditor.blocks import Block, Cell, Inline, Paragraph, Section, Table, inline
from pdpeditor.documents.draft import joined
from pdpeditor.documents.register.ledger import BETWEEN, Ledger, gap
from pdpeditor.documents.register.routes import side_by_side
from pdpeditor.records import Client, ClientProcessing, Measure, Record, Transfer

_TRAITS = ("nature", "state")


def annexes(ledger: Ledger) -> Iterator[Block]:
    """The annexes that have something to say, each a section."""
    if not _work(ledger):
        return
    for key, write in _ANNEXES.items():
        blocks = tuple(write(ledger))
        if blocks:
            yield Section(ledger.words(f"clients.{key}"), anchor=key)
            yield from blocks


def used(ledger: Ledger, name: str) -> list[Record]:
    """The records that the work for the clients leads to by that field, each once."""
    return list(dict.fromkeys(record for one in _work(ledger) for record in ledger.dossier.linked(one, name)))


def _work(ledger: Ledger) -> list[ClientProcessing]:
    return [one for client in ledger.dossier.all(Client) for one in ledger.dossier.parts(client, ClientProcessing)]


def _parties(ledger: Ledger) -> Iterator[Block]:
    """The sub-processors: who they are, and what they are used for (GDPR Article 28(2) and (4))."""
    found = used(ledger, "subprocessors")
    if found:
        head = tuple(ledger.words(f"clients.{column}") for column in ("party", "place", "work"))
        rows = tuple((_bold(ledger.name(one)), _place(ledger, one), _for(ledger, one)) for one in found)
        yield Table(head, rows, (2.4, 3.2, 4.4), origins=tuple(one.id for one in found))


def _bold(line: Inline) -> Cell:
    return Cell((tuple(run if run.style else type(run)(run.words, "strong") for run in line),))


def _place(ledger: Ledger, party: Record) -> Cell:
    said = [ledger.show(party, name) for name in ("legal_entity", "country")]
    return Cell((joined(inline(words) for words in said if words) or inline(ledger.words("mark.blank")),))


def _for(ledger: Ledger, party: Record) -> Cell:
    """The work that a sub-processor is used for, with the client's name where there are several."""
    work = [one for one in _work(ledger) if party in ledger.dossier.linked(one, "subprocessors")]
    several = len(ledger.dossier.all(Client)) > 1
    names = (joined((_client(ledger, one) if several else (), ledger.name(one)), BETWEEN) for one in work)
    return Cell(tuple(dict.fromkeys(names)))


def _client(ledger: Ledger, work: ClientProcessing) -> Inline:
    client = ledger.dossier.get(Client, work.client_id)
    return ledger.name(client) if client else ()


def _transfers(ledger: Ledger) -> Iterator[Block]:
    found = [one for one in used(ledger, "transfers") if type(one) is Transfer]
    if found:
        yield side_by_side(ledger, found, "")


def _measures(ledger: Ledger) -> Iterator[Block]:
    """The measures (GDPR Article 30(2)(d)), or that none was attached to the work."""
    found = used(ledger, "measures")
    if not found:
        yield Paragraph(gap(ledger, "client-measures"))
        return
    head = (Measure.label[ledger.lang], ledger.words("column.state"))
    rows = tuple((Cell((ledger.name(one),)), _traits(ledger, one)) for one in found)
    yield Table(head, rows, (6.5, 3.5), origins=tuple(one.id for one in found))


def _traits(ledger: Ledger, measure: Record) -> Cell:
    said = (inline(words) for name in _TRAITS if (words := ledger.show(measure, name)))
    return Cell((joined(said, BETWEEN) or inline(ledger.words("mark.blank")),))


_ANNEXES: Mapping[str, Callable[[Ledger], Iterator[Block]]] = {
    "parties": _parties,
    "transfers": _transfers,
    "measures": _measures,
}
