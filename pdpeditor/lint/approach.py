"""What the law asks of each way to approach people, by channel and audience, and whether a marketing rule meets it."""

from __future__ import annotations

from typing import Any

from pdpeditor.facts import Fact, catalogue
from pdpeditor.lint.look import Look
from pdpeditor.records import MarketingRule

ASKED = ("MarketingRule.channel", "MarketingRule.audience", "MarketingRule.ground")
"""What a rule reads that asks whether the ground of an approach is enough."""
CONSUMERS = ("consumer-prospect", "consumer-customer")


def asked(look: Look, rule: MarketingRule) -> Fact | None:
    """What the law asks on the look's day of this channel for this audience; None where one of them is not known."""
    return asked_of(look, rule.channel, rule.audience)


def asked_of(look: Look, channel: str | None, audience: str | None) -> Fact | None:
    """What the law asks on the look's day of a channel for an audience."""
    facts = catalogue("marketing-rules").values()
    return next((one for one in facts if _is_about(one, channel, audience) and one.valid(look.day)), None)


def _is_about(fact: Fact, channel: str | None, audience: str | None) -> bool:
    return (fact.more["channel"], fact.more["audience"]) == (channel, audience)


def unmet(look: Look, rule: MarketingRule) -> Fact | None:
    """What the law asks and the ground that was noted does not give; None where no ground is known."""
    fact, ground = asked(look, rule), look.fact("marketing-grounds", rule.ground)
    if fact is None or ground is None or fact.more["rule"] in ground.more["meets"]:
        return None
    return fact


def to_consumers(rule: MarketingRule) -> bool:
    """Whether a rule is known to be about consumers."""
    return rule.audience in CONSUMERS


def told(rule: MarketingRule, fact: Fact) -> dict[str, Any]:
    """What a message names: whom a rule approaches and how, what it rests on, and what the law asks for."""
    grounds = catalogue("marketing-grounds")
    return {
        "case": fact.label,
        "ground": grounds.label(rule.ground or ""),
        "asked": grounds.label(fact.more["rule"]),
    }
