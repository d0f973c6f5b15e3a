"""The remedies that one click applies to retention rules and payments do away with the remark."""

from __future__ import annotations

from typing import Any

from lint.cases import Desk
from lint.retaining import kept

from pdpeditor.lint.findings import checked, find
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import RULES, Hit
from pdpeditor.records import Payment, Record
from pdpeditor.text import Text


def remedied(desk: Desk, id: str, record: Record) -> Any:
    """The values that the rule proposes for what it finds on a record, once they are in."""
    desk.dossier.session.flush()
    look, rule = Look(desk.dossier, desk.day), RULES[id]
    found: Hit = next(iter(rule.run(record, look)))
    assert rule.fix
    values = rule.fix(found.record or record, found, look)
    (found.record or record).with_values(**values)
    desk.dossier.session.flush()
    return values


def test_the_reference_that_a_name_gives_away_is_chosen(desk: Desk) -> None:
    retention = kept(desk, None, "P10Y", name=Text("Factures", "Invoices"))
    assert remedied(desk, "RET-15", retention) == {"reference": "accounting"}
    assert not list(checked(RULES["RET-15"], retention, Look(desk.dossier, desk.day)))


def test_the_one_provider_of_the_dossier_is_filled_in(desk: Desk) -> None:
    stripe = desk.party("Stripe", vendor="stripe", published_as="name")
    payment = desk.add(Payment(mode="card-token"))
    assert remedied(desk, "PAY-02", payment) == {"provider": stripe.id}
    assert "PAY-02" not in {finding.id for finding in find(Look(desk.dossier, desk.day))}


def test_between_two_providers_nobody_chooses_for_the_owner(desk: Desk) -> None:
    for vendor in ("stripe", "mollie"):
        desk.party(vendor, vendor=vendor)
    assert remedied(desk, "PAY-02", desk.add(Payment(mode="card-token"))) == {}


def test_a_provider_is_cited_by_its_name(desk: Desk) -> None:
    party = desk.party("Mollie", vendor="mollie", published_as="category")
    payment = desk.add(Payment(mode="card-token", provider=party.id))
    assert remedied(desk, "PAY-02", payment) == {"published_as": "name"}
    assert party.published_as == "name"


def test_a_rule_with_another_name_has_no_reference_to_choose(desk: Desk) -> None:
    retention = kept(desk, None, "P6M", name=Text("Séances", "Sessions"))
    fix = RULES["RET-15"].fix
    assert fix
    assert fix(retention, Hit("reference", None, "", ()), Look(desk.dossier, desk.day)) == {}
