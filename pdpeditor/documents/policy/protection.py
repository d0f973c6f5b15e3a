"""Sections 17 and 18: how data are protected and what happens in a breach; what concerns children."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.compose import (
    bullets,
    capital,
    declared,
    headed,
    leading,
    paragraphs,
    prose,
    resting_on,
    rows,
    unstopped,
)
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.records import BreachPlan, Measure, RightsPolicy


def security(policy: Policy) -> Iterator[Block]:
    """17. Security and personal data breaches."""
    measures = [one for one in policy.dossier.all(Measure) if one.published and one.state == "done"]
    wordings = [unstopped(capital(policy.value(one, "public_wording"))) for one in measures]
    plan = policy.dossier.one(BreachPlan)
    report = policy.told("security.report", email=leading(policy.value(plan, "report_email")))
    commitment = tuple(prose(policy, plan, "public_commitment"))
    if any(wordings):
        yield from paragraphs(policy.say("security.measures"))
        yield from bullets(wordings)
    if any(wordings) or report or commitment:
        law = paragraphs(policy.say("security.breach"))
        told = (*(commitment or law), *paragraphs(report, origin=plan.id))
        yield from headed(policy.words("security.breach_title"), told)


def children(policy: Policy) -> Iterator[Block]:
    """18. Children (GDPR Article 8; French Data Protection Act, Articles 45, 48 and 51)."""
    own = policy.rights
    if own.minors_targeted:
        addressed = resting_on(policy, own, "minors_targeted", policy.say("children.addressed"))
        yield from paragraphs(addressed, origin=own.id)
        yield from rows(*_children(policy, own), origin=own.id)
    yield from declared(policy, "not-for-minors")


def _children(policy: Policy, own: RightsPolicy) -> Iterator[tuple[str, tuple[Inline, ...]]]:
    consent = policy.value(own, "minors_consent")
    joint = policy.say("children.joint") if own.offered_under_15 else ()
    yield policy.words("children.consent"), (joint, consent)
    yield policy.words("children.verification"), (policy.value(own, "minors_verification"),)
    yield policy.words("children.erasure"), (policy.value(own, "minors_erasure"),)
    yield policy.words("children.page"), (leading(policy.value(own, "minors_notice_url")),)
