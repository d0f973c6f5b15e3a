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
    resting_on,
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
    """A category of data: what it holds, source by source."""
    sources: dict[Source | None, list[Inline]] = {}
    for use in uses:
        items = unstopped(policy.value(use, "items"))
        sources.setdefault(policy.dossier.get(Source, use.source), []).append(items)
    lines = (_from(policy, source, items) for source, items in sources.items())
    yield from rows((plain(policy.value(uses[0], "category")), tuple(lines)), origin=uses[0].id)


def _from(policy: Policy, source: Source | None, lists: list[Inline]) -> Inline:
    items = policy.told("data.items", items=capital(policy.apart(lists)))
    return sentences(items, *_origin(policy, source)) if source else items


def _origin(policy: Policy, source: Source) -> Iterator[Inline]:
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
    return policy.apart(
        unstopped(policy.value(source, "name")) or policy.phrase(source, "category")
        for source in found
        if source and _is_indirect(source)
    )


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
        duties: dict[Inline, list[Inline]] = {}
        for use in policy.uses:
            if use.obligation == obligation:
                duties.setdefault(_duty(policy, use), []).append(unstopped(policy.value(use, "items")))
        lines = (_owed(policy, duty, items) for duty, items in duties.items())
        yield from rows((policy.words(f"obligations.{obligation}"), tuple(lines)))


def _duty(policy: Policy, use: DataUse) -> Inline:
    """What requires an answer, and what happens without it."""
    asked = use.requirement if use.requirement in catalogue("requirements") else None
    free = asked is None or (asked == "none" and use.obligation == "optional")
    required = () if free else resting_on(policy, use, "requirement", policy.say(f"obligations.{asked}"))
    consequence = unstopped(policy.value(use, "consequence"))
    return sentences(required, policy.told("obligations.consequence", consequence=consequence))


def _owed(policy: Policy, duty: Inline, lists: list[Inline]) -> Inline:
    items = policy.told("data.items", items=capital(policy.apart(lists)))
    return sentences(items, duty) if items else ()
