"""Section 4: why data are used and what allows it, purpose by purpose."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pdpeditor.blocks import Block, Cell, Inline
from pdpeditor.documents.draft import joined
from pdpeditor.documents.policy.compose import (
    capital,
    cell_of,
    headed,
    paragraphs,
    party_name,
    places,
    plain,
    rows,
    strong,
    subject_name,
    table,
    unstopped,
)
from pdpeditor.documents.policy.periods import period
from pdpeditor.documents.policy.rights import rights_for
from pdpeditor.documents.policy.scope import (
    Policy,
    disclosures_for,
    purposes_of,
    retentions_of,
    services_of,
    subjects_of,
    uses_for,
)
from pdpeditor.facts import catalogue, cite
from pdpeditor.records import Activity, DataUse, Party, Purpose

_DETAIL = {
    "contract": "contract",
    "legal-obligation": "law",
    "public-task": "task",
    "legitimate-interests": "interest",
}


def purposes(policy: Policy) -> Iterator[Block]:
    """4. Why and on what basis do we use your data?"""
    if policy.purposes:
        yield from paragraphs(policy.say("purposes.intro"))
    for activity in policy.activities:
        yield from headed(plain(policy.value(activity, "name")), _activity(policy, activity), origin=activity.id)
    interests = [purpose for purpose in policy.purposes if purpose.basis == "legitimate-interests"]
    if interests and all(purpose.balancing for purpose in interests):
        yield from paragraphs(policy.say("purposes.balancing"))


def _activity(policy: Policy, activity: Activity) -> Iterator[Block]:
    own = purposes_of(policy.dossier, activity)
    head = tuple(policy.words(f"purposes.{name}") for name in ("purpose", "basis", "data", "period"))
    yield from table(head, (_row(policy, activity, purpose) for purpose in own), origin=activity.id)
    shared = (("people", _people), ("recipients", _recipients), ("channels", _channels), ("rights", _rights))
    yield from rows(
        *(
            (policy.words(f"purposes.{label}"), tuple(_by_purpose(policy, activity, own, told)))
            for label, told in shared
        ),
        origin=activity.id,
    )


def _row(policy: Policy, activity: Activity, purpose: Purpose) -> tuple[Cell, ...]:
    uses = uses_for(policy.dossier, activity, purpose)
    return (
        cell_of(strong(policy.value(purpose, "name")), policy.value(purpose, "description")),
        cell_of(basis(policy, purpose), _withdrawal(policy, purpose), _special(policy, purpose)),
        cell_of(*dict.fromkeys(_data(policy, use) for use in uses)),
        cell_of(*_periods(policy, purpose, uses)),
    )


def basis(policy: Policy, purpose: Purpose) -> Inline:
    """The legal basis of a purpose and its detail: the contract, the law, the task or the interest."""
    fact = catalogue("legal-bases").get(purpose.basis or "")
    holder = policy.phrase(purpose, "interest_holder") if purpose.basis == "legitimate-interests" else ()
    said = capital(holder or policy.phrase(purpose, "basis"))
    citation = cite(f"GDPR {fact.more['article']}", policy.lang) if fact else ""
    name = _DETAIL.get(purpose.basis or "")
    detail = unstopped(policy.value(purpose, name)) if name else ()
    detailed = policy.told("purposes.basis_detailed", basis=said, citation=citation, detail=detail)
    return detailed or policy.told("purposes.basis_alone", basis=said, citation=citation)


def _withdrawal(policy: Policy, purpose: Purpose) -> Inline:
    return policy.told("purposes.withdrawal", how=unstopped(policy.value(purpose, "withdrawal")))


def _special(policy: Policy, purpose: Purpose) -> Inline:
    fact = catalogue("art9-conditions").get(purpose.art9_condition or "")
    citation = cite(f"GDPR {fact.more['article']}", policy.lang) if fact else ""
    condition = policy.phrase(purpose, "art9_condition")
    return policy.told("purposes.special", condition=condition, citation=citation)


def _data(policy: Policy, use: DataUse) -> Inline:
    category, items = strong(policy.value(use, "category")), unstopped(policy.value(use, "items"))
    return policy.told("purposes.data_items", category=category, items=items) or category or items


def _periods(policy: Policy, purpose: Purpose, uses: list[DataUse]) -> Iterator[Inline]:
    rules = retentions_of(policy.dossier, purpose, uses)
    for rule in rules:
        said = period(policy, rule)
        named = policy.told("purposes.period_named", name=strong(policy.value(rule, "name")), period=said)
        yield named if len(rules) > 1 else said


_Told = Callable[[Policy, Activity, Purpose], Inline]


def _by_purpose(policy: Policy, activity: Activity, own: list[Purpose], told: _Told) -> Iterator[Inline]:
    """What holds for the purposes of an activity: once where it is the same for all of them."""
    groups: dict[Inline, list[Purpose]] = {}
    for purpose in own:
        groups.setdefault(told(policy, activity, purpose), []).append(purpose)
    if len(groups) == 1:
        yield from groups
        return
    for value, its in groups.items():
        names = joined((policy.value(purpose, "name") for purpose in its), "\u00a0; ")
        yield policy.told("purposes.for_these", purposes=strong(unstopped(names)), value=value)


def _people(policy: Policy, activity: Activity, purpose: Purpose) -> Inline:
    subjects = subjects_of(policy.dossier, uses_for(policy.dossier, activity, purpose))
    return capital(policy.several(subject_name(policy, subject) for subject in subjects))


def _recipients(policy: Policy, activity: Activity, purpose: Purpose) -> Inline:
    disclosures = disclosures_for(policy.dossier, activity, purpose)
    found = ((policy.dossier.get(Party, one.party), one.role) for one in disclosures)
    return policy.several(_recipient(policy, party, role) for party, role in found if party)


def _recipient(policy: Policy, party: Party, role: str | None) -> Inline:
    services = services_of(policy.dossier, party, role)
    countries = dict.fromkeys(key for one in services for key in (*one.storage_countries, *one.access_countries))
    name = party_name(policy, party)
    return policy.told("purposes.recipient_place", party=name, places=places(policy, countries)) or name


def _channels(policy: Policy, activity: Activity, purpose: Purpose) -> Inline:
    return capital(policy.phrase(purpose, "channels"))


def _rights(policy: Policy, activity: Activity, purpose: Purpose) -> Inline:
    return capital(rights_for(policy, purpose))
