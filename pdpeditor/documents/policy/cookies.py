"""Section 14: what each website stores on people's devices, what needs their consent, and how to refuse."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Cell, Inline
from pdpeditor.documents.policy.compose import (
    bullets,
    capital,
    cell_of,
    declared,
    headed,
    leading,
    paragraphs,
    party_name,
    plain,
    table,
    unstopped,
)
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.records import ConsentMechanism, Party, Tracker, Website
from pdpeditor.records.derive import consent_required

_WIDTHS = (1.2, 0.9, 1.6, 1.3, 1.6)
_COLUMNS = ("name", "provider", "purpose", "lifetime", "consent")


def cookies(policy: Policy) -> Iterator[Block]:
    """14. Cookies and other trackers."""
    sites = [site for site in policy.dossier.all(Website) if concerned(policy, site)]
    if sites:
        yield from paragraphs(policy.say("cookies.intro"))
    for site in sites:
        title = plain(policy.value(site, "name") or policy.value(site, "url")) if len(sites) > 1 else ""
        yield from headed(title, of_site(policy, site), origin=site.id)
    yield from declared(policy, "no-cookies")


def concerned(policy: Policy, site: Website) -> bool:
    """Whether a website has a tracker or a choice to tell of."""
    return bool(trackers(policy, site) or any(_choices(policy, site)))


def trackers(policy: Policy, site: Website) -> list[Tracker]:
    """The trackers of a website whose purpose is known."""
    return [one for one in policy.dossier.parts(site, Tracker) if policy.value(one, "purpose")]


def consented(tracker: Tracker) -> bool:
    """Whether a tracker waits for consent; one of an unknown kind does."""
    return consent_required(tracker.purpose or "")


def of_site(policy: Policy, site: Website) -> Iterator[Block]:
    """The trackers of a website side by side, then how to accept or refuse them."""
    head = tuple(policy.words(f"cookies.{column}") for column in _COLUMNS)
    yield from table(head, (_row(policy, one) for one in trackers(policy, site)), _WIDTHS, origin=site.id)
    yield from headed(policy.words("cookies.choice"), _choices(policy, site), level=3)


def _row(policy: Policy, tracker: Tracker) -> tuple[Cell, ...]:
    return (
        cell_of(policy.value(tracker, "name")),
        cell_of(provider(policy, tracker)),
        cell_of(use(policy, tracker)),
        cell_of(lifetime(policy, tracker), _data_retention(policy, tracker)),
        cell_of(_consent(policy, tracker)),
    )


def use(policy: Policy, tracker: Tracker) -> Inline:
    """What a tracker is for, in the organisation's own words or in those of its purpose."""
    return capital(policy.value(tracker, "description") or policy.phrase(tracker, "purpose"))


def provider(policy: Policy, tracker: Tracker) -> Inline:
    """Who sets a tracker; () for a third party that is not known."""
    if tracker.provider:
        return party_name(policy, policy.dossier.get(Party, tracker.provider))
    return () if tracker.third_party else policy.say("cookies.ourselves")


def lifetime(policy: Policy, tracker: Tracker) -> Inline:
    """How long a tracker stays on the device."""
    if tracker.lifetime is not None and not tracker.lifetime.count:
        return policy.say("cookies.visit")
    return policy.value(tracker, "lifetime")


def _data_retention(policy: Policy, tracker: Tracker) -> Inline:
    return policy.told("cookies.data_kept", period=policy.value(tracker, "data_retention"))


def _consent(policy: Policy, tracker: Tracker) -> Inline:
    if consented(tracker):
        return policy.say("cookies.asked")
    return policy.told("cookies.exempt", why=exemption(policy, tracker))


def exemption(policy: Policy, tracker: Tracker) -> Inline:
    """Why a tracker needs no consent."""
    return unstopped(policy.value(tracker, "exemption_reason") or policy.phrase(tracker, "purpose", "exempt_reason"))


def _choices(policy: Policy, site: Website) -> Iterator[Block]:
    for one in policy.dossier.parts(site, ConsentMechanism):
        yield from bullets(_choice(policy, one), origin=one.id)


def _choice(policy: Policy, one: ConsentMechanism) -> Iterator[Inline]:
    yield policy.told("cookies.refuse", how=unstopped(policy.value(one, "refuse_how")))
    yield policy.told("cookies.withdraw", how=unstopped(policy.value(one, "withdraw_how")))
    yield policy.told("cookies.withdraw_page", url=leading(policy.value(one, "withdraw_url")))
    yield policy.told("cookies.validity", period=policy.value(one, "validity"))
    platform = party_name(policy, policy.dossier.get(Party, one.platform))
    yield policy.told("cookies.platform", party=platform)
    yield policy.told("cookies.policy", url=leading(policy.value(one, "policy_url")))
