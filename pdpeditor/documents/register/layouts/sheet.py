"""How the parts of an activity stand side by side on its sheet."""

from __future__ import annotations

from pdpeditor.documents.register.layout import Column, Layout
from pdpeditor.documents.register.ledger import BETWEEN
from pdpeditor.documents.register.recipients import known, services_in_role
from pdpeditor.records import AutomatedDecision, DataUse, Disclosure, Purpose, Record

LAYOUTS: dict[type[Record], Layout] = {
    Purpose: Layout(
        (
            Column("purpose", 3.4, bare=("description", "necessity"), named=("main",)),
            Column(
                "basis",
                3.3,
                bare=("basis", "contract", "law", "task", "interest"),
                named=("interest_holder", "consent_wording", "withdrawal"),
            ),
            Column("conditions", 3.3),
        ),
        apart=("retention",),
    ),
    DataUse: Layout(
        (
            Column("data", 2.6, bare=("items",)),
            Column("concerned", 3.4, bare=("subjects",), named=("purposes",)),
            Column("source", 1.9, bare=("source",)),
            Column("duty", 3.1, bare=((BETWEEN, "obligation", "requirement"),), named=("consequence",)),
        ),
        name="category",
        apart=("retention",),
    ),
    Disclosure: Layout(
        (
            Column("recipient", 2.8, bare=("role",), more=known),
            Column("shared", 3.5, named=("data", "purposes"), or_all=True),
            Column("services", 3.7, more=services_in_role),
        ),
        settled=("transfers",),
    ),
    AutomatedDecision: Layout(
        (
            Column("decision", 2.8, bare=("extent",)),
            Column("reasoning", 4.0, named=("logic", "significance", "consequences")),
            Column("safeguards", 3.2, bare=("ground",), named=("human_review",)),
        ),
    ),
}
