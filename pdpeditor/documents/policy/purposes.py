"""Section 4: why data are used and what allows it, purpose by purpose; what the purposes share is said once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.basis import allowed, called
from pdpeditor.documents.policy.compose import (
    Pair,
    capital,
    cell_of,
    headed,
    paragraphs,
    plain,
    rows,
    table,
)
from pdpeditor.documents.policy.openings import opened_by
from pdpeditor.documents.policy.scope import Policy, purposes_of
from pdpeditor.documents.policy.used import KINDS, Used, beside, by, inside, shared
from pdpeditor.records import Activity, Purpose

_ALLOWED = (1, 1.4)
_USING = (1, 1.5)


def purposes(policy: Policy) -> Iterator[Block]:
    """4. Why and on what basis do we use your data?"""
    if policy.purposes:
        yield from paragraphs(policy.say("purposes.intro"))
    for activity in policy.activities:
        yield from headed(plain(policy.value(activity, "name")), _activity(policy, activity), origin=activity.id)
    interests = [purpose for purpose in policy.purposes if purpose.basis == "legitimate-interests"]
    if interests and all(purpose.balancing for purpose in interests):
        yield from paragraphs(policy.say("purposes.balancing"))


def _activity(policy: Policy, activity: Activity) -> Iterator[Block]:
    own = purposes_of(policy.dossier, activity)
    used = {purpose: by(policy, activity, purpose) for purpose in own}
    common = shared(list(used.values()))
    below = [(policy.words(f"purposes.{kind}"), beside(policy, used[own[0]], kind)) for kind in common]
    if len(own) == 1:
        yield from rows(*_alone(policy, own[0]), *below, origin=activity.id)
    elif own:
        apart = [kind for kind in KINDS if kind not in common]
        yield from _using(policy, activity, used, apart) if apart else _allowed(policy, activity, own)
        yield from headed(policy.words("purposes.for_all"), rows(*below, origin=activity.id), level=3)


def _alone(policy: Policy, purpose: Purpose) -> Iterator[Pair]:
    """The only purpose of an activity: no table."""
    yield policy.words("purposes.purpose"), (called(policy, purpose),)
    yield policy.words("purposes.basis"), (allowed(policy, purpose),)
    yield policy.words("purposes.rights"), (policy.told("purposes.line", value=capital(opened_by(policy, purpose))),)


def _allowed(policy: Policy, activity: Activity, own: Iterable[Purpose]) -> Iterator[Block]:
    """Purposes that all use the same: what allows each of them, and the rights that this opens."""
    head = policy.words("purposes.purpose"), policy.words("purposes.basis_rights")
    lines = ((cell_of(called(policy, one)), cell_of(allowed(policy, one), _opened(policy, one))) for one in own)
    yield from table(head, lines, _ALLOWED, origin=activity.id)


def _using(policy: Policy, activity: Activity, used: Mapping[Purpose, Used], apart: Sequence[str]) -> Iterator[Block]:
    """Purposes in groups that use the same, and beside each group what the others do not use."""
    groups: dict[tuple[Inline, ...], list[Purpose]] = {}
    for purpose, one in used.items():
        groups.setdefault(_apart(policy, one, apart), []).append(purpose)
    told = policy.list(policy.words(f"purposes.used.{kind}") for kind in apart)
    head = policy.words("purposes.purpose_basis"), f"{told[:1].upper()}{told[1:]}"
    lines = ((cell_of(*_reasons(policy, group)), cell_of(*using)) for using, group in groups.items())
    yield from table(head, lines, _USING, origin=activity.id)


def _apart(policy: Policy, one: Used, apart: Sequence[str]) -> tuple[Inline, ...]:
    """What one purpose does not share, each kind under its name where the head of the column has not said it."""
    said = beside if len(apart) == 1 else inside
    return tuple(line for kind in apart for line in said(policy, one, kind))


def _reasons(policy: Policy, group: Iterable[Purpose]) -> Iterator[Inline]:
    for purpose in group:
        yield called(policy, purpose)
        yield allowed(policy, purpose)
        yield _opened(policy, purpose)


def _opened(policy: Policy, purpose: Purpose) -> Inline:
    return policy.told("purposes.opened", rights=opened_by(policy, purpose))
