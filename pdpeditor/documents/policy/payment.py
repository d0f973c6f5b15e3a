"""Section 15: how people pay, and what becomes of their payment data."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.compose import capital, party_name, plain, resting_on, rows, sentences, unstopped
from pdpeditor.documents.policy.periods import KEPT, period
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.records import Party, Payment, Retention


def payment(policy: Policy) -> Iterator[Block]:
    """15. Payment."""
    for one in policy.dossier.all(Payment):
        label = plain(policy.value(one, "mode"))
        yield from rows((label, tuple(_lines(policy, one))), origin=one.id)


def _lines(policy: Policy, one: Payment) -> Iterator[Inline]:
    yield sentences(_provider(policy, one), policy.told("payment.schedule", schedule=policy.phrase(one, "schedule")))
    yield sentences(_card(policy, one), _code(policy, one))
    yield policy.told("payment.security", security=capital(unstopped(policy.value(one, "security"))))
    rule = policy.dossier.get(Retention, one.retention)
    yield policy.told("payment.retention", period=period(policy, rule, KEPT) if rule else ())
    yield policy.told("payment.renewal", notice=unstopped(policy.value(one, "renewal_notice")))


def _provider(policy: Policy, one: Payment) -> Inline:
    party = party_name(policy, policy.dossier.get(Party, one.provider))
    with_role = policy.told("payment.provider_role", party=party, role=policy.phrase(one, "provider_role"))
    return with_role or policy.told("payment.provider", party=party)


def _card(policy: Policy, one: Payment) -> Inline:
    key = "payment.card_kept" if one.card_stored_by_us else "payment.card_not_kept"
    return resting_on(policy, one, "card_stored_by_us", policy.say(key))


def _code(policy: Policy, one: Payment) -> Inline:
    if not one.cvv_never_stored:
        return ()
    return resting_on(policy, one, "cvv_never_stored", policy.say("payment.code_never_kept"))
