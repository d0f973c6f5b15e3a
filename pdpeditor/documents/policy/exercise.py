"""How rights are exercised: where to write, how fast and at what price the answer comes, who is asked to prove what."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.policy.compose import bullets, headed, leading, paragraphs, prose, resting_on
from pdpeditor.documents.policy.controller import address, write_to
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.measures import Duration
from pdpeditor.records import RightsPolicy, Website

_LEGAL_MONTH = Duration(1, "M")
_LEGAL_EXTENSION = Duration(2, "M")


def exercise(policy: Policy) -> Iterator[Block]:
    """Where to write, and what happens then (GDPR Article 12)."""
    own = policy.rights
    yield from paragraphs(policy.say("exercise.where"))
    yield from bullets(_channels(policy, own), origin=own.id)
    yield from paragraphs(policy.say("exercise.any_channel"))
    yield from bullets(_conditions(policy, own), origin=own.id)
    yield from prose(policy, own, "refusal")
    sites = policy.dossier.all(Website)
    notices = (block for site in sites for block in prose(policy, site, "account_notice"))
    yield from headed(policy.words("exercise.account"), notices, level=3)


def _channels(policy: Policy, own: RightsPolicy) -> Iterator[Inline]:
    postal = policy.value(own, "postal_address") or address(policy, policy.organisation)
    yield policy.told("exercise.email", email=write_to(policy))
    yield policy.told("exercise.form", url=leading(policy.value(own, "form_url")))
    yield policy.told("exercise.post", address=postal)
    yield policy.told("exercise.phone", phone=policy.value(own, "phone"))


def _conditions(policy: Policy, own: RightsPolicy) -> Iterator[Inline]:
    yield _deadline(policy, own)
    yield _extension(policy, own)
    yield resting_on(policy, own, "free", policy.say("exercise.free")) if own.free else ()
    yield policy.phrase(own, "identity_policy", "sentence")
    yield policy.told("exercise.id_copy", period=policy.value(own, "id_copy_retention"))
    yield resting_on(policy, own, "mandate_accepted", policy.say("exercise.mandate")) if own.mandate_accepted else ()


def _deadline(policy: Policy, own: RightsPolicy) -> Inline:
    """The promised time to answer, or the law's month where the promise is longer or unknown."""
    if own.deadline is None or own.deadline.days >= _LEGAL_MONTH.days:
        return policy.say("exercise.month")
    return policy.told("exercise.deadline", period=policy.value(own, "deadline"))


def _extension(policy: Policy, own: RightsPolicy) -> Inline:
    if own.extension is None or not own.extension.count:
        return ()
    if own.extension.days >= _LEGAL_EXTENSION.days:
        return policy.say("exercise.two_months")
    return policy.told("exercise.extension", period=policy.value(own, "extension"))
