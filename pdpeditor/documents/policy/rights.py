"""Section 10: the rights that the legal bases open and what each means."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.compose import headed, paragraphs, rows
from pdpeditor.documents.policy.exercise import exercise
from pdpeditor.documents.policy.objection import objection
from pdpeditor.documents.policy.openings import MARKETING, REASONS, applicable, notes_on, opening
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.facts import catalogue
from pdpeditor.records.derive import Right

_DATA = ("access", "rectification", "erasure", "restriction", "portability", "withdraw-consent")
_EXPLAINED = (*_DATA, "automated-decision", "safeguards-copy")
SHORT = (*_DATA, REASONS, MARKETING)
"""The rights that have a short name."""


def rights(policy: Policy) -> Iterator[Block]:
    """10. Your rights and how to exercise them."""
    open_here = applicable(policy)
    if not open_here:
        return
    yield from paragraphs(policy.say("rights.intro"))
    yield from objection(policy, open_here)
    for key in _EXPLAINED:
        if key in open_here:
            yield from _explained(policy, open_here[key])
    yield from headed(policy.words("exercise.title"), exercise(policy))


def _explained(policy: Policy, right: Right) -> Iterator[Block]:
    key = right.fact.key
    added = notes_on(policy, key, *_beside(key))
    lines = (
        policy.say(f"rights.{key}", source=right.fact.source[policy.lang]),
        *_extent(policy, right),
        *(policy.value(note, "text") for note in added),
    )
    yield from rows((right.fact.label[policy.lang], lines), origin=added[0].id if added else "")


def _beside(key: str) -> Iterator[str]:
    """What is no right to be listed apart, but accompanies this one."""
    yield from (fact.key for fact in catalogue("rights").values() if fact.more.get("beside") == key)


def _extent(policy: Policy, right: Right) -> Iterator[Inline]:
    """For which purposes a right is open or limited, where it is not the same for all."""
    full = [one for one in policy.purposes if opening(right, one) == "yes"]
    if right.fact.key == "withdraw-consent":
        if all(policy.value(purpose, "withdrawal") for purpose in full):
            yield policy.say("rights.withdrawal")
    elif right.fact.key == "erasure":
        if any(opening(right, one) == "limited" for one in policy.purposes):
            yield policy.say("rights.limited")
    elif right.fact.key == "portability" and len(full) < len(policy.purposes):
        yield policy.say("rights.only_for")
