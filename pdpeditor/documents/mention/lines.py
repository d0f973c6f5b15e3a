"""The few lines of a mention: who and what for, what has to be given, how long, which rights and where to read more."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Inline
from pdpeditor.documents.mention.form import Form
from pdpeditor.documents.policy.compose import lowered, resting_on, sentences, strong, unstopped
from pdpeditor.documents.policy.controller import known_as, write_to
from pdpeditor.documents.policy.first_layer import policy_page
from pdpeditor.documents.policy.openings import MARKETING, REASONS, applicable
from pdpeditor.documents.policy.periods import KEPT, period
from pdpeditor.documents.policy.rights import SHORT
from pdpeditor.documents.policy.scope import retentions_of, uses_for
from pdpeditor.facts import catalogue
from pdpeditor.records import DataUse, MarketingRule, Purpose, Website

_CONSUMERS = ("consumer-prospect", "consumer-customer")


def lines(form: Form) -> Iterator[Inline]:
    """The mention, line by line."""
    yield form.told("mention.why", name=strong(known_as(form)), reasons=_reasons(form))
    yield sentences(*_duties(form))
    yield form.told("mention.kept", periods=_periods(form))
    yield sentences(*_rights(form))


def _reasons(form: Form) -> Inline:
    """The purposes, those of one legal basis together."""
    groups: dict[Inline, list[Inline]] = {}
    for purpose in form.purposes:
        groups.setdefault(_basis(form, purpose), []).append(lowered(unstopped(form.value(purpose, "name"))))
    said = ((form.several(names), basis) for basis, names in groups.items())
    return form.apart(form.told("mention.reason", purposes=names, basis=basis) or names for names, basis in said)


def _basis(form: Form, purpose: Purpose) -> Inline:
    holder = form.phrase(purpose, "interest_holder") if purpose.basis == "legitimate-interests" else ()
    return resting_on(form, purpose, "basis", holder or form.phrase(purpose, "basis"))


def _duties(form: Form) -> Iterator[Inline]:
    """What has to be given and what happens without it; then what is left to choice."""
    groups: dict[Inline, list[Inline]] = {}
    mandatory = [use for use in form.uses if use.obligation == "mandatory"]
    for use in mandatory:
        groups.setdefault(unstopped(form.value(use, "consequence")), []).append(_items(form, use))
    for consequence, lists in groups.items():
        items = form.apart(lists)
        yield form.told("mention.owed", items=items, consequence=consequence) or form.told(
            "mention.required", items=items
        )
    if all(use.obligation in ("mandatory", "optional") for use in form.uses) and len(mandatory) < len(form.uses):
        yield form.say("mention.rest" if mandatory else "mention.free")


def _owed(form: Form, items: Inline, consequence: Inline) -> Inline:
    whole = form.told("mention.owed", items=items, consequence=consequence)
    return whole or form.told("mention.required", items=items)


def _items(form: Form, use: DataUse) -> Inline:
    words = lowered(unstopped(form.value(use, "items"))) or form.phrase(use, "category")
    return resting_on(form, use, "obligation", words)


def _periods(form: Form) -> Inline:
    """How long the data are kept: the rule is named where there are several."""
    served = ((one, uses_for(form.dossier, form.activity, one)) for one in form.purposes)
    rules = dict.fromkeys(rule for purpose, uses in served for rule in retentions_of(form.dossier, purpose, uses))
    told = [(unstopped(form.value(rule, "name")), period(form, rule, KEPT)) for rule in rules]
    told = [(name, said) for name, said in told if said]
    if len({said for _, said in told}) < 2:
        return told[0][1] if told else ()
    return form.apart(form.told("mention.period", name=lowered(name), period=said) or said for name, said in told)


def _rights(form: Form) -> Iterator[Inline]:
    """The rights, how to object or to withdraw, whom to write to, where the rest is explained."""
    found = applicable(form)
    short = form.several(form.say(f"rights.short.{key}") for key in SHORT if key in found)
    yield form.told("mention.rights", rights=short)
    yield form.say("mention.objection") if REASONS in found else ()
    yield form.say("mention.marketing") if MARKETING in found else ()
    yield form.say("mention.calls") if _calls(form) else ()
    yield form.told("purposes.withdrawal", how=_withdrawals(form))
    yield form.told("mention.exercise", email=write_to(form))
    yield form.told("mention.more", url=policy_page(form, form.whole.all(Website)))


def _withdrawals(form: Form) -> Inline:
    return form.several(unstopped(form.value(one, "withdrawal")) for one in form.purposes)


def _calls(form: Form) -> bool:
    """Whether consumers are called, since the law asks for their consent first (Consumer Code, Article L223-2)."""
    called = (rule for rule in form.dossier.all(MarketingRule) if rule.channel == "phone")
    in_force = catalogue("special-rules")["running-contract-call"].valid(form.day)
    return in_force and any(rule.audience in _CONSUMERS for rule in called)
