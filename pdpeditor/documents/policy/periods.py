"""Section 9: how long data are kept, rule by rule; and a rule's periods in words, wherever they are told."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline, Style, inline
from pdpeditor.documents.policy.compose import paragraphs, plain, resting_on, rows, sentences, unstopped
from pdpeditor.documents.policy.scope import Policy, purposes_of, retentions_of, uses_for
from pdpeditor.records import Payment, Phase, Retention
from pdpeditor.records.derive import retention_words

STAGES = ("active", "archive", "final")
KEPT = ("active", "archive")
_TOLD = ("stage", "span", "announced", "start_event", "fate")


def retention(policy: Policy) -> Iterator[Block]:
    """9. How long do we keep your data?"""
    told = [block for rule in rules(policy) for block in _rule(policy, rule)]
    if not told:
        return
    yield from paragraphs(policy.say("retention.intro"))
    if any(phase.stage == "archive" for rule in rules(policy) for phase in policy.dossier.parts(rule, Phase)):
        yield from paragraphs(policy.say("retention.archive"))
    yield from told


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


def _rule(policy: Policy, rule: Retention) -> Iterator[Block]:
    said = period(policy, rule)
    if not said:
        return
    sources = policy.several(unstopped(policy.value(phase, "source")) for phase in policy.dossier.parts(rule, Phase))
    hold = policy.say("retention.litigation") if rule.litigation_hold else ()
    yield from rows(
        (
            plain(policy.value(rule, "name")),
            (
                sentences(said, resting_on(policy, rule, "litigation_hold", hold)),
                sentences(
                    policy.told("retention.scope", scope=unstopped(policy.value(rule, "scope"))),
                    policy.told("retention.source", source=sources),
                ),
            ),
        ),
        origin=rule.id,
    )


def period(policy: Policy, rule: Retention, stages: tuple[str, ...] = STAGES) -> Inline:
    """The announced periods of a rule in words, or the criteria where no period can be fixed."""
    phases = [phase for phase in policy.dossier.parts(rule, Phase) if phase.stage in stages]
    said = " ".join(retention_words(phases, policy.lang))
    lines = [policy.value(phase, name) for phase in phases for name in _TOLD]
    if not said:
        return policy.value(rule, "criteria")
    style: Style = "proposed" if any(line and line[0].style == "proposed" for line in lines) else ""
    return inline(said, style)
