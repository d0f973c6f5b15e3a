"""Which rights are open here, for which purposes, and what the organisation adds about each."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.compose import paragraphs
from pdpeditor.documents.policy.scope import Policy, markets
from pdpeditor.documents.policy.transfers import under_safeguards
from pdpeditor.facts import catalogue
from pdpeditor.records import Purpose, RightNote
from pdpeditor.records.derive import Right, rights_that_apply

REASONS, MARKETING = "objection", "objection-marketing"
_DEPENDING = ("erasure", "portability", "withdraw-consent", REASONS, MARKETING)


def applicable(policy: Policy) -> dict[str, Right]:
    """The rights that at least one published purpose opens, by key."""
    if not policy.purposes:
        return {}
    bases = [purpose.basis for purpose in policy.purposes if purpose.basis]
    automated = any(one.extent == "solely-automated" for one in policy.decisions)
    found = rights_that_apply(bases, markets(policy), automated, under_safeguards(policy))
    return {right.fact.key: right for right in found}


def opening(right: Right, purpose: Purpose) -> str:
    """How far the basis of a purpose opens a right: yes, limited or no."""
    return "yes" if right.fact.more.get("always") else str(right.fact.more["bases"].get(purpose.basis, "no"))


def opened_by(policy: Policy, purpose: Purpose) -> Inline:
    """The rights that one purpose opens besides those that people always have, by their short names."""
    return policy.several(policy.say(f"rights.short.{key}") for key in _opened(purpose)) if purpose.basis else ()


def _opened(purpose: Purpose) -> Iterator[str]:
    rights = catalogue("rights")
    for key in _DEPENDING:
        extent = opening(Right(rights[key], False), purpose)
        if extent != "no" and (key != MARKETING or purpose.direct_marketing):
            yield f"{key}-limited" if extent == "limited" else key


def notes_on(policy: Policy, *rights: str) -> list[RightNote]:
    """What the organisation adds for these rights."""
    every = policy.dossier.parts(policy.rights, RightNote)
    return [note for right in rights for note in every if note.right == right and note.text]


def notes(policy: Policy, *rights: str) -> Iterator[Block]:
    """The notes on these rights, as paragraphs."""
    for note in notes_on(policy, *rights):
        yield from paragraphs(policy.value(note, "text"), origin=note.id)
