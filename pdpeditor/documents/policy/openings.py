"""Which rights are open here, for which purposes, and what the organisation adds about each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.compose import paragraphs, unstopped
from pdpeditor.documents.policy.scope import Policy, markets
from pdpeditor.documents.policy.transfers import under_safeguards
from pdpeditor.records import Purpose, RightNote
from pdpeditor.records.derive import Right, rights_that_apply


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


def name_of(policy: Policy, purpose: Purpose) -> Inline:
    """What a purpose is called, inside a sentence."""
    return unstopped(policy.value(purpose, "name"))


def names_of(policy: Policy, purposes: Iterable[Purpose]) -> Inline:
    """What several purposes are called, one after the other."""
    return policy.apart(name_of(policy, purpose) for purpose in purposes)


def notes_on(policy: Policy, *rights: str) -> list[RightNote]:
    """What the organisation adds for these rights."""
    every = policy.dossier.parts(policy.rights, RightNote)
    return [note for right in rights for note in every if note.right == right and note.text]


def notes(policy: Policy, *rights: str) -> Iterator[Block]:
    """The notes on these rights, as paragraphs."""
    for note in notes_on(policy, *rights):
        yield from paragraphs(policy.value(note, "text"), origin=note.id)
