"""The few lines of a mention: who and what for, what has to be given, how long, which rights and where to read more."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Bullets, Inline, Paragraph
from pdpeditor.documents.mention.form import Form
from pdpeditor.documents.policy.compose import lowered, resting_on, sentences, unstopped
from pdpeditor.documents.policy.controller import known_as, write_to
from pdpeditor.documents.policy.first_layer import policy_page
from pdpeditor.documents.policy.openings import MARKETING, REASONS, applicable
from pdpeditor.documents.policy.periods import KEPT, period
from pdpeditor.documents.policy.rights import SHORT
from pdpeditor.documents.policy.scope import retentions_of, uses_for
from pdpeditor.facts import catalogue
from pdpeditor.records import DataUse, MarketingRule, Purpose, Website

_OPPOSED = ("legitimate-interests", "public-task")
_CONSUMERS = ("consumer-prospect", "consumer-customer")


def lines(form: Form) -> Iterator[Paragraph | Bullets]:
    """The mention, as paragraphs and lists."""
    yield from _listed(form, form.told("mention.why", name=_controller(form)), _reasons(form))
    yield from _paragraph(*_duties(form))
    yield from _listed(form, form.say("mention.kept"), _periods(form))
    yield from _paragraph(*_rights(form))
    yield from _paragraph(*_ways(form))


def _paragraph(*said: Inline) -> Iterator[Paragraph]:
    line = sentences(*said)
    if line:
        yield Paragraph(line)


def _listed(form: Form, lead: Inline, said: list[Inline]) -> Iterator[Paragraph | Bullets]:
    """What one thing is, after its lead on the same line; several as a list under it, without full stops."""
    if len(said) == 1:
        yield from _paragraph(lead, form.told("mention.line", words=said[0]))
    elif lead and said:
        yield from (Paragraph(lead), Bullets(tuple(said)))


def _controller(form: Form) -> Inline:
    """The controller by its legal name, with the name that people know it by."""
    legal, known = form.value(form.organisation, "legal_name"), known_as(form)
    return form.told("mention.named", legal=legal, known=known) if legal != known else known


def _reasons(form: Form) -> list[Inline]:
    """The purposes, those of one legal basis together."""
    groups: dict[Inline, list[Inline]] = {}
    for purpose in form.purposes:
        groups.setdefault(_basis(form, purpose), []).append(lowered(unstopped(form.value(purpose, "name"))))
    said = [(form.apart(names), basis) for basis, names in groups.items()]
    return [form.told("mention.reason", purposes=names, basis=basis) or names for names, basis in said if names]


def _basis(form: Form, purpose: Purpose) -> Inline:
    """The legal basis of a purpose, in fewer words than the policy."""
    holder = form.phrase(purpose, "interest_holder") if purpose.basis == "legitimate-interests" else ()
    short = form.say(f"basis.{purpose.basis}") if purpose.basis in catalogue("legal-bases") else ()
    return resting_on(form, purpose, "basis", holder or short)


def _duties(form: Form) -> Iterator[Inline]:
    """What has to be given and what happens without it; then what is left to choice."""
    groups: dict[Inline, list[Inline]] = {}
    mandatory = [use for use in form.uses if use.obligation == "mandatory"]
    for use in mandatory:
        groups.setdefault(unstopped(form.value(use, "consequence")), []).append(_items(form, use))
    said = form.apart(_owed(form, form.apart(lists), consequence) for consequence, lists in groups.items())
    yield form.told("mention.required", items=said)
    if all(use.obligation in ("mandatory", "optional") for use in form.uses) and len(mandatory) < len(form.uses):
        yield form.say("mention.rest" if mandatory else "mention.free")


def _owed(form: Form, items: Inline, consequence: Inline) -> Inline:
    return form.told("mention.owed", items=items, consequence=consequence) or items


def _items(form: Form, use: DataUse) -> Inline:
    words = lowered(unstopped(form.value(use, "items"))) or form.phrase(use, "category")
    return resting_on(form, use, "obligation", words)


def _periods(form: Form) -> list[Inline]:
    """How long the data are kept: the rule is named where there are several."""
    served = ((one, uses_for(form.dossier, form.activity, one)) for one in form.purposes)
    rules = dict.fromkeys(rule for purpose, uses in served for rule in retentions_of(form.dossier, purpose, uses))
    told = [(unstopped(form.value(rule, "name")), period(form, rule, KEPT)) for rule in rules]
    told = [(name, said) for name, said in told if said]
    if len({said for _, said in told}) < 2:
        return [said for _, said in told[:1]]
    return [form.told("mention.period", name=name, period=said) or said for name, said in told]


def _rights(form: Form) -> Iterator[Inline]:
    """The rights, and how to object or to withdraw."""
    found = applicable(form)
    short = form.several(form.say(f"rights.short.{key}") for key in SHORT if key in found)
    yield form.told("mention.rights", rights=short)
    bases = {purpose.basis for purpose in form.purposes}
    yield from (form.say(f"mention.objection.{basis}") for basis in _OPPOSED if REASONS in found and basis in bases)
    yield form.say("mention.marketing") if MARKETING in found else ()
    yield form.say("mention.calls") if _calls(form) else ()
    yield form.told("purposes.withdrawal", how=_withdrawals(form))


def _ways(form: Form) -> Iterator[Inline]:
    """Whom to write to, and where the rest is explained."""
    yield form.told("mention.exercise", email=write_to(form))
    yield form.told("mention.more", url=policy_page(form, form.whole.all(Website)))


def _withdrawals(form: Form) -> Inline:
    return form.several(unstopped(form.value(one, "withdrawal")) for one in form.purposes)


def _calls(form: Form) -> bool:
    """Whether consumers are called, since the law asks for their consent first (Consumer Code, Article L223-2)."""
    called = (rule for rule in form.dossier.all(MarketingRule) if rule.channel == "phone")
    in_force = catalogue("special-rules")["running-contract-call"].valid(form.day)
    return in_force and any(rule.audience in _CONSUMERS for rule in called)
