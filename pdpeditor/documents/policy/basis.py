"""What a purpose is called and what allows it: its legal basis and the detail that the law asks for."""

from __future__ import annotations

from pdpeditor.blocks import Inline
from pdpeditor.documents.policy.compose import capital, resting_on, sentences, strong, unstopped
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.facts import catalogue, cite
from pdpeditor.records import Purpose

_DETAIL = {
    "contract": "contract",
    "legal-obligation": "law",
    "public-task": "task",
    "legitimate-interests": "interest",
}


def called(policy: Policy, purpose: Purpose) -> Inline:
    """The name of a purpose, with what has to be added for people to understand it."""
    name, description = strong(unstopped(policy.value(purpose, "name"))), policy.value(purpose, "description")
    return policy.told("purposes.described", name=name, description=description) or name


def allowed(policy: Policy, purpose: Purpose) -> Inline:
    """What allows a purpose, how to withdraw consent to it, and what allows the use of sensitive data for it."""
    return sentences(_basis(policy, purpose), _withdrawal(policy, purpose), _special(policy, purpose))


def _basis(policy: Policy, purpose: Purpose) -> Inline:
    """The legal basis of a purpose and its detail: the contract, the law, the task or the interest."""
    fact = catalogue("legal-bases").get(purpose.basis or "")
    holder = policy.phrase(purpose, "interest_holder") if purpose.basis == "legitimate-interests" else ()
    said = capital(resting_on(policy, purpose, "basis", holder or policy.phrase(purpose, "basis")))
    citation = cite(f"GDPR {fact.more['article']}", policy.lang) if fact else ""
    name = _DETAIL.get(purpose.basis or "")
    detail = unstopped(policy.value(purpose, name)) if name else ()
    detailed = policy.told("purposes.basis_detailed", basis=said, citation=citation, detail=detail)
    return detailed or policy.told("purposes.basis_alone", basis=said, citation=citation) or said


def _withdrawal(policy: Policy, purpose: Purpose) -> Inline:
    return policy.told("purposes.withdrawal", how=unstopped(policy.value(purpose, "withdrawal")))


def _special(policy: Policy, purpose: Purpose) -> Inline:
    fact = catalogue("art9-conditions").get(purpose.art9_condition or "")
    citation = cite(f"GDPR {fact.more['article']}", policy.lang) if fact else ""
    condition = policy.phrase(purpose, "art9_condition")
    return policy.told("purposes.special", condition=condition, citation=citation)
