"""Who answers for the processing, in the few rows that the cover and every sheet share (GDPR Article 30(1)(a))."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace

from pdpeditor.blocks import Cell, Inline, Rows
from pdpeditor.documents.draft import joined
from pdpeditor.documents.register.answers import answers
from pdpeditor.documents.register.ledger import Ledger, missing
from pdpeditor.documents.register.points import is_missing
from pdpeditor.documents.register.summary import block
from pdpeditor.records import Organisation, ProtectionOfficer, Record
from pdpeditor.records.record import field_of

_REACH = ("country", "email", "phone")
_OFFICER = ("name", "organisation", "email", "phone")
_UNION = ("eu_representative_name", "eu_representative_address", "eu_representative_email")
_IDENTITY = ("legal_form", "legal_form_exact", "siren", "rna_number", "representative_name")

LabelledLine = tuple[str, Inline]


def controller_rows(ledger: Ledger, role: str = "") -> Iterator[LabelledLine]:
    """Who the organisation is in that role or its own, who watches over the data, who represents it in the Union."""
    organisation = ledger.dossier.one(Organisation)
    said = _said(ledger, organisation)
    town = joined((_line(said, "postcode"), _line(said, "city")), " ")
    parts = (_line(said, "legal_name"), _line(said, "street"), town, *(_line(said, name) for name in _REACH))
    yield ledger.words(f"controller.{role or _role(organisation)}"), joined(parts) or missing(ledger)
    yield _officer(ledger, ledger.dossier.one(ProtectionOfficer))
    if organisation.eu_representative_name:
        label = field_of(Organisation, "eu_representative_name").label[ledger.lang]
        yield label, joined(_line(said, name) for name in _UNION)


def known_rows(ledger: Ledger, role: str = "") -> Iterator[Rows]:
    """The same as a mention: what is missing or to be confirmed is asked for on the cover and in the annex only."""
    known = [(label, _mention(line)) for label, line in controller_rows(ledger, role) if line != missing(ledger)]
    yield from block(ledger.dossier.one(Organisation), known)


def _mention(line: Inline) -> Cell:
    return Cell((tuple(replace(run, style="") for run in line),))


def identity_rows(ledger: Ledger) -> Iterator[LabelledLine]:
    """Under which form and number the organisation exists, and who binds it."""
    said = _said(ledger, ledger.dossier.one(Organisation))
    for name in _IDENTITY:
        if _line(said, name):
            title = _line(said, "representative_title") if name == "representative_name" else ()
            yield field_of(Organisation, name).label[ledger.lang], joined((_line(said, name), title))


def _role(organisation: Organisation) -> str:
    return "processor" if organisation.roles == ("processor",) else "controller"


def _officer(ledger: Ledger, officer: ProtectionOfficer) -> LabelledLine:
    contact = officer.status == "voluntary-contact"
    said = _said(ledger, officer)
    found = joined(_line(said, name) for name in _OFFICER) or _line(said, "status") or missing(ledger)
    return ledger.words("controller.contact" if contact else "controller.officer"), found


def _said(ledger: Ledger, record: Record) -> dict[str, Inline]:
    return {answer.field.name: answer.line for answer in answers(ledger, record) if not is_missing(answer.line)}


def _line(said: Mapping[str, Inline], name: str) -> Inline:
    return said.get(name, ())
