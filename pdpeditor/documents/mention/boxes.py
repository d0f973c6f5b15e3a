"""The boxes to tick that go with a mention where people are approached: to accept where the law asks for it first, else
to refuse.
"""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.mention.form import Form
from pdpeditor.documents.policy.compose import (
    capital,
    headed,
    paragraphs,
    plain,
    resting_on,
    rows,
)
from pdpeditor.records import MarketingRule

_BOX = {"prior-consent": "box.accept", "soft-opt-in": "box.refuse", "objection": "box.refuse"}
_OFFERING = ("email", "sms", "automated-call", "phone", "post")


def boxes(form: Form) -> Iterator[Block]:
    """The boxes, audience by audience (CPCE Article L34-5; Consumer Code, Article L223-1)."""
    audiences: dict[str, list[MarketingRule]] = {}
    for rule in form.dossier.all(MarketingRule):
        audiences.setdefault(rule.audience or "", []).append(rule)
    found = [block for its in audiences.values() for block in _audience(form, its)]
    yield from headed(form.words("box.title"), (*paragraphs(form.say("box.empty")), *found) if found else (), level=3)


def _audience(form: Form, rules: list[MarketingRule]) -> Iterator[Block]:
    label = plain(capital(form.phrase(rules[0], "audience")))
    yield from rows((label, tuple(_box(form, rule) for rule in rules)), origin=rules[0].id)


def _box(form: Form, rule: MarketingRule) -> Inline:
    key = _BOX.get(rule.ground or "")
    if not key or rule.channel not in _OFFERING:
        return ()
    said = form.told(key, channel=form.phrase(rule, "channel"))
    return resting_on(form, rule, "ground", said)
