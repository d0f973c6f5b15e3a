"""Section 13: how people are approached, by channel and audience, and how to stop it."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline, inline
from pdpeditor.documents.draft import joined
from pdpeditor.documents.policy.compose import (
    bullets,
    capital,
    headed,
    paragraphs,
    plain,
    resting_on,
    rows,
    sentences,
    strong,
    unstopped,
)
from pdpeditor.documents.policy.scope import Policy, markets
from pdpeditor.facts import catalogue
from pdpeditor.records import MarketingRule, Purpose

_OFFERING = ("email", "sms", "automated-call", "phone", "post", "inbox-ads")


def marketing(policy: Policy) -> Iterator[Block]:
    """13. Marketing communications."""
    if not markets(policy):
        return
    yield from paragraphs(policy.say("marketing.intro"))
    rules = tuple(_rules(policy))
    yield from rules or _purposes(policy)
    if policy.purposes:
        marked = policy.say("marketing.marked") if rules and _concerned(policy) else ()
        yield from paragraphs(sentences(policy.say("marketing.always"), marked))


def _rules(policy: Policy) -> Iterator[Block]:
    """The rules of each audience, channel by channel."""
    audiences: dict[str, list[MarketingRule]] = {}
    for rule in policy.dossier.all(MarketingRule):
        audiences.setdefault(rule.audience or "", []).append(rule)
    for its in audiences.values():
        label = plain(capital(policy.phrase(its[0], "audience")))
        yield from rows((label, tuple(_rule(policy, rule) for rule in its)), origin=its[0].id)


def _concerned(policy: Policy) -> list[Purpose]:
    return [purpose for purpose in policy.purposes if purpose.direct_marketing]


def _purposes(policy: Policy) -> Iterator[Block]:
    """The purposes with their channels, where no rule tells these."""
    told = bullets(_purpose(policy, one) for one in _concerned(policy))
    yield from headed(policy.words("marketing.purposes"), told, level=3)


def _rule(policy: Policy, rule: MarketingRule) -> Inline:
    channel = strong(capital(policy.phrase(rule, "channel")))
    conditions = joined((_offer(policy, rule), policy.phrase(rule, "ground")))
    said = policy.told("marketing.rule", channel=channel, ground=conditions)
    stop = policy.told("marketing.stop", how=unstopped(policy.value(rule, "opt_out")))
    return sentences(said or policy.told("marketing.channel", channel=channel), stop) if channel else ()


def _offer(policy: Policy, rule: MarketingRule) -> Inline:
    """What is offered to an audience that only that offer is for."""
    audience, channel = catalogue("marketing-audiences").get(rule.audience or ""), rule.channel or ""
    if audience is None or channel not in _OFFERING:
        return ()
    words = audience.text("offer")[policy.lang]
    return resting_on(policy, rule, "audience", inline(words)) if words else ()


def _purpose(policy: Policy, purpose: Purpose) -> Inline:
    name, channels = unstopped(policy.value(purpose, "name")), policy.phrase(purpose, "channels")
    return policy.told("marketing.purpose", purpose=name, channels=channels) or name
