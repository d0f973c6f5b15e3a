"""Sections 11 and 12: instructions after death, and where to complain."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline, inline
from pdpeditor.documents.policy.compose import leading, paragraphs, prose, rows, unstopped
from pdpeditor.documents.policy.openings import notes
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.facts import catalogue

_HOME = "cnil"


def after_death(policy: Policy) -> Iterator[Block]:
    """11. Instructions after your death (French Data Protection Act, Article 85)."""
    if not policy.purposes:
        return
    own = policy.rights
    yield from paragraphs(
        policy.say("death.general"),
        policy.say("death.particular"),
        policy.told("death.channel", channel=unstopped(policy.value(own, "post_mortem_channel"))),
        origin=own.id,
    )
    heirs = tuple(prose(policy, own, "heirs"))
    yield from heirs or paragraphs(policy.say("death.heirs"))
    yield from notes(policy, "post-mortem")


def complaint(policy: Policy) -> Iterator[Block]:
    """12. Complaint to the CNIL."""
    if not policy.purposes:
        return
    authority = catalogue("authorities")[_HOME]
    yield from paragraphs(policy.say("complaint.right", authority=authority.text("phrase")[policy.lang]))
    yield from rows(
        (policy.words("complaint.address"), (inline(authority.text("address")[policy.lang]),)),
        (policy.words("complaint.phone"), (inline(authority.more["phone"]),)),
        (policy.words("complaint.online"), (leading(inline(authority.more["complaints"])),)),
    )
    yield from paragraphs(_lead(policy), policy.say("complaint.elsewhere"), policy.say("complaint.court"))
    yield from notes(policy, "complaint", "judicial-remedy")


def _lead(policy: Policy) -> Inline:
    if policy.organisation.lead_authority in (None, _HOME):
        return ()
    return policy.told("complaint.lead", authority=policy.value(policy.organisation, "lead_authority"))
