"""How those who receive data stand side by side: parties, their contracts and transfers, work done for clients."""

from __future__ import annotations

from pdpeditor.documents.register.layout import Column, Layout
from pdpeditor.documents.register.recipients import services
from pdpeditor.records import ClientProcessing, Contract, Party, Record, Transfer

_OFFICIAL = ("decision_ref", "scc_signed_on", "docking_clause", "annexes", "bcr_ref", "occasional")

LAYOUTS: dict[type[Record], Layout] = {
    Party: Layout(
        (
            Column("party", 2.2, bare=("legal_entity", "kind"), named=("registration",)),
            Column("reach", 2.3, bare=((", ", "street", "postcode", "city"), "country", "phone", "email", "website")),
            Column("services", 3.1, more=services),
            Column("checks", 3.3),
        ),
    ),
    Contract: Layout(
        (
            Column("contract", 4.0, named=("signed_on", "terms_version", "verified_on", "url", "instructions")),
            Column("contents", 6.0, named=("clauses", "authorisation", "end_of_contract")),
        ),
        name="",
        owned=True,
    ),
    Transfer: Layout(
        (
            Column("transfer", 2.6, bare=("route",), named=("service",)),
            Column(
                "mechanism",
                3.8,
                bare=("mechanism",),
                named=(*_OFFICIAL, "authority_notified_on", "copy_how", "fallback"),
            ),
            Column("assessment", 3.8),
        ),
        name="country",
        owned=True,
    ),
    ClientProcessing: Layout(
        (
            Column("processing", 2.8, bare=("description",)),
            Column("entrusted", 2.8, bare=("data",), named=("subjects",)),
            Column("chain", 4.4),
        ),
    ),
}
