"""Section 16: what machines decide or prepare about people, and how a human being steps in."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block
from pdpeditor.documents.policy.compose import capital, declared, headed, paragraphs, plain, prose, rows
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.records import AutomatedDecision, Website

_TOLD = ("logic", "significance", "consequences", "human_review")


def decisions(policy: Policy) -> Iterator[Block]:
    """16. Automated decisions and profiling."""
    for one in policy.decisions:
        yield from headed(plain(policy.value(one, "name")), _decision(policy, one), origin=one.id)
    yield from declared(policy, "no-adm", "no-profiling")
    notices = (block for site in policy.dossier.all(Website) for block in prose(policy, site, "chatbot_notice"))
    yield from headed(policy.words("decisions.chatbot"), notices)


def _decision(policy: Policy, one: AutomatedDecision) -> Iterator[Block]:
    kind = policy.told("decisions.kind", kind=policy.phrase(one, "extent"))
    yield from paragraphs(kind, policy.told("decisions.ground", ground=policy.phrase(one, "ground")), origin=one.id)
    yield from rows(
        *((policy.words(f"decisions.{name}"), (capital(policy.value(one, name)),)) for name in _TOLD), origin=one.id
    )
