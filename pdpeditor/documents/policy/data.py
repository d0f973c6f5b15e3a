"""Sections 5 and 6: where data come from and where they are collected; which are mandatory and what follows."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.compose import (
    capital,
    declared,
    paragraphs,
    plain,
    resting_on,
    sentences,
    strong,
    under,
    unstopped,
)
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.facts import catalogue
from pdpeditor.records import Activity, DataUse, Source

_SENSITIVE = {"art9": "data.special", "art10": "data.offences", "nir": "data.nir"}


def data(policy: Policy) -> Iterator[Block]:
    """5. What data do we collect, and where from? (Section 4 lists them; here is where they come from.)"""
    told = [block for activity in policy.activities for block in _origins(policy, activity)]
    if told:
        yield from paragraphs(policy.say("data.intro"))
        yield from told
    for trait, key in _SENSITIVE.items():
        kinds = policy.several(_kinds(policy, trait))
        yield from paragraphs(policy.told(key, categories=kinds))
    yield from declared(policy, "no-sensitive", "no-geolocation")


def _origins(policy: Policy, activity: Activity) -> Iterator[Block]:
    """The sources of the data of an activity, and where it collects them."""
    uses = policy.dossier.parts(activity, DataUse)
    sources: dict[Source | None, list[DataUse]] = {}
    for use in uses:
        sources.setdefault(policy.dossier.get(Source, use.source), []).append(use)
    lines = [_from(policy, source, from_it, uses) for source, from_it in sources.items() if source]
    points = policy.told("data.points", points=unstopped(policy.value(activity, "collection_points")))
    yield from under(plain(policy.value(activity, "name")), (*lines, points), origin=activity.id)


def _kinds_from(policy: Policy, from_it: list[DataUse], uses: list[DataUse]) -> Inline:
    """What comes from one source: categories, or the items of those that other sources give too."""
    if len(from_it) == len(uses):
        return policy.say("data.everything")
    elsewhere = {use.category for use in uses if use not in from_it}
    if any(use.category in elsewhere for use in from_it):
        return policy.apart(
            _items(policy, use) if use.category in elsewhere else policy.phrase(use, "category") for use in from_it
        )
    return policy.several(policy.phrase(use, "category") or _items(policy, use) for use in from_it)


def _items(policy: Policy, use: DataUse) -> Inline:
    return unstopped(policy.value(use, "items")) or policy.phrase(use, "category")


def _from(policy: Policy, source: Source, from_it: list[DataUse], uses: list[DataUse]) -> Inline:
    key = "data.from_public" if _is_public(policy, source) else "data.from"
    origin = strong(capital(_origin(policy, source)))
    return policy.told(key, source=origin, items=_kinds_from(policy, from_it, uses))


def _is_public(policy: Policy, source: Source) -> bool:
    """Whether it has to be added that a source is accessible to the public: its category alone would say so."""
    if source.category == "public-source":
        return bool(policy.value(source, "name"))
    return bool(source.publicly_accessible)


def _origin(policy: Policy, source: Source) -> Inline:
    return unstopped(policy.value(source, "name")) or policy.phrase(source, "category")


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
    return policy.apart(_origin(policy, source) for source in found if source and _is_indirect(source))


def _is_indirect(source: Source) -> bool:
    fact = catalogue("source-kinds").get(source.category or "")
    return bool(fact and fact.more.get("indirect"))


def obligations(policy: Policy) -> Iterator[Block]:
    """6. Mandatory or optional data."""
    told = [block for activity in policy.activities for block in _duties(policy, activity)]
    if told:
        yield from paragraphs(policy.say("obligations.intro"))
        yield from told


def _duties(policy: Policy, activity: Activity) -> Iterator[Block]:
    """What people have to give to an activity, then what they are free not to give."""
    uses = policy.dossier.parts(activity, DataUse)
    leads: dict[Inline, dict[Inline, list[Inline]]] = {}
    for obligation in ("mandatory", "optional"):
        for use in uses:
            if use.obligation == obligation:
                consequences = leads.setdefault(_lead(policy, use), {})
                consequences.setdefault(unstopped(policy.value(use, "consequence")), []).append(_items(policy, use))
    lines = (_owed(policy, lead, consequences) for lead, consequences in leads.items())
    yield from under(plain(policy.value(activity, "name")), lines, origin=activity.id)


def _lead(policy: Policy, use: DataUse) -> Inline:
    """Whether data are mandatory, and what requires them."""
    asked = use.requirement if use.requirement in catalogue("requirements") and policy.value(use, "requirement") else ""
    said = policy.say(f"obligations.{use.obligation}.{asked or 'alone'}")
    return resting_on(policy, use, "obligation", resting_on(policy, use, "requirement", said) if asked else said)


def _owed(policy: Policy, lead: Inline, consequences: dict[Inline, list[Inline]]) -> Inline:
    """The data that fall under one lead, with what happens without them."""
    said: list[Inline] = []
    for consequence, lists in consequences.items():
        items = policy.apart(lists)
        line = policy.told("obligations.consequence", items=items, consequence=consequence)
        line = line or policy.told("obligations.items", items=items)
        said.append(capital(line) if said else line)
    return policy.told("obligations.owed", lead=strong(lead), items=sentences(*said))
