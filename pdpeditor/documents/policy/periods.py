"""Section 9: how long data are kept, rule by rule; and a rule's periods in words, wherever they are told."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from pdpeditor.blocks import Block, Inline, Style, inline
from pdpeditor.documents.draft import APART
from pdpeditor.documents.policy.compose import (
    capital,
    lower,
    lowered,
    paragraphs,
    plain,
    resting_on,
    sentences,
    under,
    unstopped,
)
from pdpeditor.documents.policy.scope import Policy, purposes_of, retentions_of, uses_for
from pdpeditor.records import Payment, Phase, Retention
from pdpeditor.records.derive import retention_words

STAGES = ("active", "archive", "final")
KEPT = ("active", "archive")
_TOLD = ("stage", "span", "announced", "start_event", "fate")
_USUAL = "deletion"


def retention(policy: Policy) -> Iterator[Block]:
    """9. How long do we keep your data?"""
    told = [rule for rule in rules(policy) if period(policy, rule)]
    if not told:
        return
    deleted = _usually_deleted(policy, told)
    yield from paragraphs(policy.say("retention.deleted" if deleted else "retention.intro"))
    if any(phase.stage == "archive" for rule in told for phase in policy.dossier.parts(rule, Phase)):
        yield from paragraphs(policy.say("retention.archive"))
    for rule in told:
        yield from under(plain(policy.value(rule, "name")), (_rule(policy, rule, deleted),), origin=rule.id)
    yield from paragraphs(_litigation(policy, told))


def rules(policy: Policy) -> list[Retention]:
    """The retention rules that the published purposes and the payments follow, each once."""
    dossier = policy.dossier
    found = [
        rule
        for activity in policy.activities
        for purpose in purposes_of(dossier, activity)
        for rule in retentions_of(dossier, purpose, uses_for(dossier, activity, purpose))
    ]
    paid = (dossier.get(Retention, payment.retention) for payment in dossier.all(Payment))
    return list(dict.fromkeys((*found, *(rule for rule in paid if rule))))


def _usually_deleted(policy: Policy, told: Sequence[Retention]) -> bool:
    """Whether it can be said once that data are deleted at the end: the end of each rule is known and confirmed."""
    ends = [[phase for phase in policy.dossier.parts(rule, Phase) if phase.stage == "final"] for rule in told]
    fates = [policy.value(phase, "fate") for phases in ends for phase in phases]
    known = all(ends) and all(fate and fate[0].style != "proposed" for fate in fates)
    return known and sum(phase.fate == _USUAL for phases in ends for phase in phases) > 1


def _rule(policy: Policy, rule: Retention, deleted: bool) -> Inline:
    """What a rule covers, how long, and the texts it follows; the usual end is left out where it was said for all."""
    phases = policy.dossier.parts(rule, Phase)
    usual = deleted and any(phase.stage == "final" and phase.fate == _USUAL for phase in phases)
    said = (usual and period(policy, rule, KEPT)) or period(policy, rule)
    scope = capital(unstopped(policy.value(rule, "scope")))
    sources = policy.several(unstopped(policy.value(phase, "source")) for phase in phases)
    return sentences(
        policy.told("retention.covered", scope=scope, period=said)
        or policy.told("retention.period", period=capital(said)),
        policy.told("retention.source", source=sources),
    )


def _litigation(policy: Policy, told: Sequence[Retention]) -> Inline:
    """The rules that a dispute makes longer."""
    names = (
        resting_on(policy, rule, "litigation_hold", unstopped(policy.value(rule, "name")))
        for rule in told
        if rule.litigation_hold
    )
    return policy.told("retention.litigation", rules=policy.apart(names))


def period(policy: Policy, rule: Retention, stages: tuple[str, ...] = STAGES) -> Inline:
    """The announced periods of a rule, or the criteria where no period can be fixed, as the end of a sentence."""
    phases = [phase for phase in policy.dossier.parts(rule, Phase) if phase.stage in stages]
    said = APART[policy.lang].join(lower(words.rstrip(".")) for words in retention_words(phases, policy.lang))
    lines = [policy.value(phase, name) for phase in phases for name in _TOLD]
    if not said:
        return lowered(unstopped(policy.value(rule, "criteria")))
    style: Style = "proposed" if any(line and line[0].style == "proposed" for line in lines) else ""
    return inline(said, style, origin=rule.id)
