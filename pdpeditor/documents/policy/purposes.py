"""Section 4: why data are used and what allows it, purpose by purpose; what the purposes share is said once."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.basis import allowed, called
from pdpeditor.documents.policy.compose import (
    Pair,
    capital,
    cell_of,
    headed,
    paragraphs,
    party_name,
    plain,
    rows,
    strong,
    table,
    unstopped,
)
from pdpeditor.documents.policy.scope import Policy, disclosures_for, purposes_of
from pdpeditor.documents.policy.used import KINDS, Used, beside, by, inside, shared
from pdpeditor.records import Activity, Party, Purpose

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
    if len(own) > 1 and len(common) == len(KINDS):
        yield from _allowed(policy, activity, own)
    elif len(own) > 1:
        yield from _using(policy, activity, used, [kind for kind in KINDS if kind not in common])
    yield from rows(
        *(pair for purpose in own if len(own) == 1 for pair in _alone(policy, purpose)),
        *((policy.words(f"purposes.{kind}"), beside(policy, used[own[0]], kind)) for kind in common),
        (policy.words("purposes.recipients"), tuple(_recipients(policy, activity, own))),
        origin=activity.id,
    )


def _alone(policy: Policy, purpose: Purpose) -> Iterator[Pair]:
    """The only purpose of an activity: no table."""
    yield policy.words("purposes.purpose"), (called(policy, purpose),)
    yield policy.words("purposes.basis"), (allowed(policy, purpose),)


def _allowed(policy: Policy, activity: Activity, own: Sequence[Purpose]) -> Iterator[Block]:
    """Purposes that all use the same: what allows each of them."""
    head = policy.words("purposes.purpose"), policy.words("purposes.basis")
    lines = ((cell_of(called(policy, one)), cell_of(allowed(policy, one))) for one in own)
    yield from table(head, lines, _ALLOWED, origin=activity.id)


def _using(policy: Policy, activity: Activity, used: Mapping[Purpose, Used], apart: Sequence[str]) -> Iterator[Block]:
    """Purposes in groups that use the same, and beside each group what the others do not use."""
    groups: dict[tuple[Inline, ...], list[Purpose]] = {}
    for purpose, one in used.items():
        groups.setdefault(tuple(line for kind in apart for line in inside(policy, one, kind)), []).append(purpose)
    head = policy.words("purposes.purpose_basis"), policy.words(f"purposes.used.{'-'.join(apart)}")
    lines = ((cell_of(*_reasons(policy, group)), cell_of(*using)) for using, group in groups.items())
    yield from table(head, lines, _USING, origin=activity.id)


def _reasons(policy: Policy, group: Sequence[Purpose]) -> Iterator[Inline]:
    for purpose in group:
        yield called(policy, purpose)
        yield allowed(policy, purpose)


def _recipients(policy: Policy, activity: Activity, own: Sequence[Purpose]) -> Iterator[Inline]:
    """Those who receive data for all the purposes of an activity, then those of some of them."""
    received = {purpose: tuple(dict.fromkeys(_received(policy, activity, purpose))) for purpose in own}
    everywhere = [
        line for line in next(iter(received.values()), ()) if all(line in lines for lines in received.values())
    ]
    yield policy.told("purposes.line", value=capital(unstopped(policy.several(everywhere))))
    groups: dict[tuple[Inline, ...], list[Purpose]] = {}
    for purpose, lines in received.items():
        groups.setdefault(tuple(line for line in lines if line not in everywhere), []).append(purpose)
    key = "purposes.also_for" if everywhere else "purposes.for_these"
    for lines, group in groups.items():
        names = policy.apart(unstopped(policy.value(purpose, "name")) for purpose in group)
        yield policy.told(key, purposes=strong(names), value=unstopped(policy.several(lines)))


def _received(policy: Policy, activity: Activity, purpose: Purpose) -> Iterator[Inline]:
    for disclosure in disclosures_for(policy.dossier, activity, purpose):
        name = party_name(policy, policy.dossier.get(Party, disclosure.party))
        if name:
            yield name
