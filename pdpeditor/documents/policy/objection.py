"""The right to object, in a box apart from the other rights (GDPR Article 21(4))."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pdpeditor.blocks import Block, Note, Paragraph
from pdpeditor.documents.policy.controller import write_to
from pdpeditor.documents.policy.openings import MARKETING, REASONS, notes_on, opening
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.records.derive import Right


def objection(policy: Policy, open_here: Mapping[str, Right]) -> Iterator[Block]:
    """The box; nothing where neither objection is open."""
    blocks = (*_reasons(policy, open_here.get(REASONS)), *_marketing(policy, open_here.get(MARKETING)))
    if not blocks:
        return
    how = policy.told("objection.how", email=write_to(policy))
    added = (policy.value(note, "text") for note in notes_on(policy, REASONS, MARKETING))
    last = (Paragraph(line) for line in (*added, how) if line)
    yield Note(policy.words("objection.title"), (*blocks, *last))


def _reasons(policy: Policy, right: Right | None) -> Iterator[Paragraph]:
    if right is None:
        return
    bases = sorted({str(one.basis) for one in policy.purposes if opening(right, one) == "yes"})
    yield Paragraph(policy.say(f"objection.against.{'-or-'.join(bases)}"))
    yield Paragraph(policy.say("objection.effect"))


def _marketing(policy: Policy, right: Right | None) -> Iterator[Paragraph]:
    if right is not None:
        yield Paragraph(policy.say("objection.marketing"))
