"""Sections 5 and 6: which data are collected and where from; which are mandatory and what follows."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.compose import (
    bullets,
    capital,
    declared,
    headed,
    paragraphs,
    plain,
    rows,
    sentences,
    strong,
    unstopped,
)
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.facts import catalogue
from pdpeditor.records import DataUse, Source

_SENSITIVE = {"art9": "data.special", "art10": "data.offences", "nir": "data.nir"}


def data(policy: Policy) -> Iterator[Block]:
    """5. What data do we collect, and where from?"""
    categories: dict[str, list[DataUse]] = {}
    for use in policy.uses:
        categories.setdefault(use.category or "", []).append(use)
    told = [block for uses in categories.values() for block in _category(policy, uses)]
    if told:
        yield from paragraphs(policy.say("data.intro"))
        yield from told
    for trait, key in _SENSITIVE.items():
        kinds = policy.several(_kinds(policy, trait))
        yield from paragraphs(policy.told(key, categories=kinds))
    yield from declared(policy, "no-sensitive", "no-geolocation")
    yield from headed(policy.words("data.collection"), bullets(_collection(policy)))


def _category(policy: Policy, uses: list[DataUse]) -> Iterator[Block]:
    lines = dict.fromkeys(_items(policy, use) for use in uses)
    yield from rows((plain(policy.value(uses[0], "category")), tuple(lines)), origin=uses[0].id)


def _items(policy: Policy, use: DataUse) -> Inline:
    items = policy.told("data.items", items=capital(unstopped(policy.value(use, "items"))))
    return sentences(items, *_origin(policy, policy.dossier.get(Source, use.source)))


def _origin(policy: Policy, source: Source | None) -> Iterator[Inline]:
    if source is None:
        return
    name = policy.told("data.from_named", source=unstopped(policy.value(source, "name")))
    yield name or policy.told("data.from", source=policy.phrase(source, "category"))
    if source.publicly_accessible and source.category != "public-source":
        yield policy.say("data.public")


def _kinds(policy: Policy, trait: str) -> Iterator[Inline]:
    """The categories of published data that have a trait, as a sentence says them."""
    for use in policy.uses:
        fact = catalogue("data-categories").get(use.category or "")
        if fact and fact.more.get(trait):
            yield policy.phrase(use, "category")


def special(policy: Policy) -> Inline:
    """The special categories of data among the published ones, listed."""
    return policy.several(_kinds(policy, "art9"))


def indirect(policy: Policy) -> Inline:
    """Where the data come from that people did not give themselves, listed."""
    found = (policy.dossier.get(Source, use.source) for use in policy.uses)
    return policy.several(policy.phrase(source, "category") for source in found if source and _is_indirect(source))


def _is_indirect(source: Source) -> bool:
    fact = catalogue("source-kinds").get(source.category or "")
    return bool(fact and fact.more.get("indirect"))


def _collection(policy: Policy) -> Iterator[Inline]:
    for activity in policy.activities:
        points = unstopped(policy.value(activity, "collection_points"))
        yield policy.told("data.points", activity=strong(policy.value(activity, "name")), points=points)


def obligations(policy: Policy) -> Iterator[Block]:
    """6. Mandatory or optional data."""
    for obligation in ("mandatory", "optional"):
        lines = [_duty(policy, use) for use in policy.uses if use.obligation == obligation]
        yield from rows((policy.words(f"obligations.{obligation}"), tuple(dict.fromkeys(lines))))


def _duty(policy: Policy, use: DataUse) -> Inline:
    items = capital(unstopped(policy.value(use, "items")) or policy.value(use, "category"))
    key = f"obligations.{use.requirement}" if use.requirement in catalogue("requirements") else ""
    consequence = unstopped(policy.value(use, "consequence"))
    return sentences(
        policy.told("data.items", items=items),
        policy.say(key) if key and items else (),
        policy.told("obligations.consequence", consequence=consequence),
    )
