"""What a notice says in fewer words than the policy: who, why, sources, recipients, death, complaints."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline, inline
from pdpeditor.documents.notice.scope import Notice
from pdpeditor.documents.policy import controller, purposes
from pdpeditor.documents.policy.compose import (
    bullets,
    capital,
    declared,
    labelled,
    leading,
    paragraphs,
    party_name,
    rows,
    strong,
    unstopped,
)
from pdpeditor.documents.policy.first_layer import policy_page
from pdpeditor.documents.policy.periods import KEPT, period, rules
from pdpeditor.documents.policy.scope import Receipt, published, receipts, services_of
from pdpeditor.facts import catalogue
from pdpeditor.records import DataUse, Phase, Source, Website

_HOME = "cnil"
_GROUPS = ("internal-service", "processor", "joint-controller", "independent-controller", "authority")


def who(notice: Notice) -> Iterator[Block]:
    """Who is responsible, and whom to write to (GDPR Article 13(1)(a) and (b))."""
    one = notice.organisation
    yield from paragraphs(notice.told("who.controller", name=notice.value(one, "legal_name")), origin=one.id)
    yield from rows(
        (notice.words("who.address"), (controller.address(notice, one),)),
        labelled(notice, one, "phone"),
        (notice.words("who.email"), (controller.linked(notice, one, "email"),)),
        origin=one.id,
    )
    yield from controller.officer(notice)
    yield from controller.others(notice)


def reasons(notice: Notice) -> Iterator[Block]:
    """Why data are used, purpose by purpose, and what the words of their periods mean."""
    yield from purposes.purposes(notice)
    kept = (rule for rule in rules(notice) if period(notice, rule, KEPT))
    if any(phase.stage == "archive" for rule in kept for phase in notice.dossier.parts(rule, Phase)):
        yield from paragraphs(notice.say("retention.archive"))
    yield from declared(notice, "no-sensitive", "no-geolocation")


def sources(notice: Notice) -> Iterator[Block]:
    """Who else than the people themselves gives which data (GDPR Article 14(1)(d) and (2)(f))."""
    found: dict[Source, list[Inline]] = {}
    for use in notice.uses:
        source = notice.dossier.get(Source, use.source)
        if source and _indirect(source):
            found.setdefault(source, []).append(_kind(notice, use))
    told = tuple(bullets(_from(notice, source, kinds) for source, kinds in found.items()))
    if told:
        yield from paragraphs(notice.say("sources.intro"))
        yield from told


def _indirect(source: Source) -> bool:
    fact = catalogue("source-kinds").get(source.category or "")
    return bool(fact and fact.more.get("indirect"))


def _kind(notice: Notice, use: DataUse) -> Inline:
    return notice.phrase(use, "category") or unstopped(notice.value(use, "items"))


def _from(notice: Notice, source: Source, kinds: list[Inline]) -> Inline:
    public = source.publicly_accessible and source.category != "public-source"
    name = unstopped(notice.value(source, "name")) or notice.phrase(source, "category")
    key = "data.from_public" if public else "data.from"
    return notice.told(key, source=strong(capital(name)), items=notice.several(kinds))


def recipients(notice: Notice) -> Iterator[Block]:
    """Who receives data, by role, and what each does (GDPR Article 13(1)(e))."""
    groups: dict[str, list[Inline]] = {group: [] for group in (*_GROUPS, "other")}
    for one in receipts(notice):
        groups[one.role if one.role in _GROUPS else "other"].append(_recipient(notice, one))
    yield from rows(*((notice.words(f"recipients.{group}"), (_listed(notice, its),)) for group, its in groups.items()))
    yield from declared(notice, "no-sale", "no-third-parties", "no-social-sharing")


def _recipient(notice: Notice, one: Receipt) -> Inline:
    services = services_of(notice.dossier, one.party, one.role)
    name = party_name(notice, one.party)
    does = notice.several(unstopped(notice.value(service, "name")) for service in services)
    return notice.told("recipients.for", party=name, services=does) or name


def _listed(notice: Notice, lines: list[Inline]) -> Inline:
    return notice.told("purposes.line", value=capital(notice.apart(line for line in lines if line)))


def death(notice: Notice) -> Iterator[Block]:
    """Instructions after death (French Data Protection Act, Articles 48 and 85)."""
    if notice.purposes:
        channel = unstopped(notice.value(notice.rights, "post_mortem_channel"))
        yield from paragraphs(notice.say("death.short"), notice.told("death.channel", channel=channel))


def complaint(notice: Notice) -> Iterator[Block]:
    """Where to complain (GDPR Articles 77 and 79)."""
    if notice.purposes:
        authority = catalogue("authorities")[_HOME]
        name, address = (authority.text(part)[notice.lang] for part in ("phrase", "address"))
        online = leading(inline(authority.more["complaints"]))
        yield from paragraphs(notice.say("complaint.short", authority=name, address=address, online=online))


def more(notice: Notice) -> Iterator[Block]:
    """Where the policy is, for what it says of these people too."""
    if any(published(activity) for activity in notice.activities):
        page = policy_page(notice, notice.whole.all(Website))
        yield from paragraphs(notice.told("more.policy", url=page))
