"""Purposes that market: whether each of their channels has its rule, its consent and its exemption."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pdpeditor.facts import catalogue
from pdpeditor.lint.approach import CONSUMERS, asked_of
from pdpeditor.lint.crossings import USES, people_in, uses_of
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule
from pdpeditor.records import DataSubject, MarketingRule, Purpose
from pdpeditor.text import Text

TITLE = Text("Prospection", "Marketing")

_FREE_AT_WILL = "objection"
_COVERED = {
    "soft-opt-in": ("email", "sms"),
    "running-contract-call": ("phone",),
    "press-call": ("phone",),
    "email-pixel-exemption": ("open-pixel",),
}
_PIXELS_NEED_CONSENT = date(2026, 4, 14)


@rule(
    "MKT-09",
    Purpose,
    reads=("Purpose.direct_marketing", "Purpose.channels", "MarketingRule.channel"),
    source="GDPR 21(2), 21(4); CPCE L34-5",
    binding="law",
    severity="warning",
    message=(
        "« {record} » utilise le canal « {channel} », dont aucune fiche ne dit à quelle condition ni comment "
        "l’arrêter.",
        "“{record}” uses the channel “{channel}”, of which no record says on what ground or how to stop it.",
    ),
    remedy=(
        "Ajoutez ce canal à la prospection par canal, avec son public, sa condition et le moyen de l’arrêter.",
        "Add this channel to marketing by channel, with its audience, its ground and the way to stop it.",
    ),
)
def channel_not_described(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A purpose that approaches people by a channel for which nothing is settled."""
    for channel in _channels(purpose):
        if not _rules_on(look, channel):
            yield hit("channels", channel=catalogue("marketing-channels").label(channel))


@rule(
    "MKT-10",
    Purpose,
    reads=(
        "Purpose.direct_marketing",
        "Purpose.channels",
        "Purpose.basis",
        "Purpose.special_rule",
        "MarketingRule.channel",
        "MarketingRule.audience",
        *USES,
        "DataUse.subjects",
        "DataSubject.consumer",
        "DataSubject.category",
    ),
    source="CPCE L34-5; C. conso. L223-1; LIL 82",
    binding="law",
    severity="warning",
    message=(
        "« {record} » s’adresse à des particuliers par le canal « {channel} » sans leur consentement : la loi ne "
        "l’admet que par exception, et aucune n’est notée.",
        "“{record}” approaches consumers by the channel “{channel}” without their consent: the law allows it only by "
        "exception, and none is noted.",
    ),
    remedy=(
        "Indiquez la règle spéciale qui s’applique, séparez ce canal dans une autre finalité, ou recueillez un accord.",
        "State the special rule that applies, put this channel in another purpose, or collect consent.",
    ),
)
def consumers_without_consent(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """Consumers approached without consent by a channel that needs it, where no rule by channel settles the matter."""
    if purpose.basis in (None, "consent"):
        return
    for channel in _channels(purpose):
        fact = asked_of(look, channel, "consumer-customer")
        if fact is None or fact.more["rule"] == _FREE_AT_WILL or _covered(purpose, channel):
            continue
        if not _settled(look, channel) and _only_consumers(look, purpose):
            yield hit("special_rule", channel=catalogue("marketing-channels").label(channel))


@rule(
    "MKT-11",
    Purpose,
    reads=("Purpose.direct_marketing", "Purpose.channels", "Purpose.basis"),
    source="LIL 82; GDPR 7(2); cnil-2026-042",
    binding="cnil-soft-law",
    severity="warning",
    since=_PIXELS_NEED_CONSENT,
    message=(
        "« {record} » demande un seul accord pour recevoir des messages et pour mesurer qui les ouvre : ce sont deux "
        "choses.",
        "“{record}” asks for one consent to receive messages and to measure who opens them: these are two things.",
    ),
    remedy=(
        "Faites de la mesure de l’ouverture une finalité à part, avec sa propre case.",
        "Make the measuring of opens a purpose of its own, with its own box.",
    ),
)
def one_consent_for_two_things(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """The consent to a newsletter taken for the consent to its pixel."""
    channels = set(_channels(purpose))
    if purpose.basis == "consent" and "open-pixel" in channels and len(channels) > 1:
        yield hit("channels")


def _channels(purpose: Purpose) -> tuple[str, ...]:
    return purpose.channels if purpose.direct_marketing else ()


def _rules_on(look: Look, channel: str) -> list[MarketingRule]:
    return [one for one in look.all(MarketingRule) if one.channel == channel]


def _covered(purpose: Purpose, channel: str) -> bool:
    """Whether the special rule that a purpose names frees this channel from consent."""
    return channel in _COVERED.get(purpose.special_rule or "", ())


def _settled(look: Look, channel: str) -> bool:
    return any(one.audience in CONSUMERS for one in _rules_on(look, channel))


def _only_consumers(look: Look, purpose: Purpose) -> bool:
    """Whether everybody whose data serve a purpose is known to be a consumer."""
    people = people_in(look, uses_of(look, purpose))
    return bool(people) and all(map(_is_consumer, people))


def _is_consumer(subject: DataSubject) -> bool:
    return bool(subject.consumer) or subject.category == "consumers"
