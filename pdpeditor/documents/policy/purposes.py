"""Section 4: why data are used and what allows it, purpose by purpose."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pdpeditor.blocks import Block, Cell, Inline
from pdpeditor.documents.policy.compose import (
    capital,
    cell_of,
    headed,
    paragraphs,
    party_name,
    places,
    plain,
    resting_on,
    rows,
    strong,
    subject_name,
    table,
    unstopped,
)
from pdpeditor.documents.policy.periods import KEPT, period
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

_WIDTHS = (1, 1, 1.3, 1)
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
    people = {purpose: _people(policy, activity, purpose) for purpose in own}
    shared = people[own[0]] if own and len(set(people.values())) == 1 else ()
    head = tuple(policy.words(f"purposes.{name}") for name in ("purpose", "basis", "data", "period"))
    lines = (_row(policy, activity, purpose, () if shared else people[purpose]) for purpose in own)
    yield from table(head, lines, _WIDTHS, origin=activity.id)
    yield from rows(
        (policy.words("purposes.people"), (capital(shared),)),
        (policy.words("purposes.recipients"), tuple(_recipients(policy, activity, own))),
        (policy.words("purposes.channels"), tuple(_channels(policy, own))),
        origin=activity.id,
    )


def _row(policy: Policy, activity: Activity, purpose: Purpose, people: Inline) -> tuple[Cell, ...]:
    uses = uses_for(policy.dossier, activity, purpose)
    concerned = policy.told("purposes.whose", people=people)
    return (
        cell_of(strong(policy.value(purpose, "name")), policy.value(purpose, "description"), concerned),
        cell_of(basis(policy, purpose), _withdrawal(policy, purpose), _special(policy, purpose)),
        cell_of(*_data(policy, uses)),
        cell_of(*_periods(policy, purpose, uses)),
    )


def _people(policy: Policy, activity: Activity, purpose: Purpose) -> Inline:
    subjects = subjects_of(policy.dossier, uses_for(policy.dossier, activity, purpose))
    return policy.several(subject_name(policy, subject) for subject in subjects)


def basis(policy: Policy, purpose: Purpose) -> Inline:
    """The legal basis of a purpose and its detail: the contract, the law, the task or the interest."""
    fact = catalogue("legal-bases").get(purpose.basis or "")
    holder = policy.phrase(purpose, "interest_holder") if purpose.basis == "legitimate-interests" else ()
    said = capital(resting_on(policy, purpose, "basis", holder or policy.phrase(purpose, "basis")))
    citation = cite(f"GDPR {fact.more['article']}", policy.lang) if fact else ""
    name = _DETAIL.get(purpose.basis or "")
    detail = unstopped(policy.value(purpose, name)) if name else ()
    detailed = policy.told("purposes.basis_detailed", basis=said, citation=citation, detail=detail)
    return detailed or policy.told("purposes.basis_alone", basis=said, citation=citation) or said


def _withdrawal(policy: Policy, purpose: Purpose) -> Inline:
    return policy.told("purposes.withdrawal", how=unstopped(policy.value(purpose, "withdrawal")))


def _special(policy: Policy, purpose: Purpose) -> Inline:
    fact = catalogue("art9-conditions").get(purpose.art9_condition or "")
    citation = cite(f"GDPR {fact.more['article']}", policy.lang) if fact else ""
    condition = policy.phrase(purpose, "art9_condition")
    return policy.told("purposes.special", condition=condition, citation=citation)


def _data(policy: Policy, uses: list[DataUse]) -> Iterator[Inline]:
    """The data used, category by category."""
    categories: dict[Inline, list[Inline]] = {}
    for use in uses:
        categories.setdefault(policy.value(use, "category"), []).append(unstopped(policy.value(use, "items")))
    for category, lists in categories.items():
        items = policy.apart(lists)
        name = strong(category)
        yield policy.told("purposes.data_items", category=name, items=items) or name or items


def _periods(policy: Policy, purpose: Purpose, uses: list[DataUse]) -> Iterator[Inline]:
    rules = retentions_of(policy.dossier, purpose, uses)
    for rule in rules:
        said = period(policy, rule, KEPT)
        named = policy.told("purposes.period_named", name=strong(policy.value(rule, "name")), period=said)
        yield named if len(rules) > 1 else said


def _recipients(policy: Policy, activity: Activity, own: list[Purpose]) -> Iterator[Inline]:
    """Those who receive data for all the purposes of an activity, then those of some of them."""
    received = {purpose: list(dict.fromkeys(_received(policy, activity, purpose))) for purpose in own}
    shared = [line for line in next(iter(received.values()), []) if all(line in lines for lines in received.values())]
    yield capital(policy.several(shared))
    for lines, purposes in _grouped(received, lambda lines: [line for line in lines if line not in shared]):
        names = policy.apart(unstopped(policy.value(purpose, "name")) for purpose in purposes)
        key = "purposes.also_for" if shared else "purposes.for_these"
        yield policy.told(key, purposes=strong(names), value=policy.several(lines))


def _grouped(
    received: dict[Purpose, list[Inline]], kept: Callable[[list[Inline]], list[Inline]]
) -> Iterator[tuple[tuple[Inline, ...], list[Purpose]]]:
    groups: dict[tuple[Inline, ...], list[Purpose]] = {}
    for purpose, lines in received.items():
        groups.setdefault(tuple(kept(lines)), []).append(purpose)
    yield from groups.items()


def _received(policy: Policy, activity: Activity, purpose: Purpose) -> Iterator[Inline]:
    for disclosure in disclosures_for(policy.dossier, activity, purpose):
        party = policy.dossier.get(Party, disclosure.party)
        if party and (line := _recipient(policy, party, disclosure.role)):
            yield line


def _recipient(policy: Policy, party: Party, role: str | None) -> Inline:
    where = places(policy, services_of(policy.dossier, party, role), "storage_countries", "access_countries")
    name = party_name(policy, party)
    return policy.told("purposes.recipient_place", party=name, places=where) or name


def _channels(policy: Policy, own: list[Purpose]) -> Iterator[Inline]:
    for purpose in own:
        name = strong(unstopped(policy.value(purpose, "name")))
        yield policy.told("purposes.for_these", purposes=name, value=policy.phrase(purpose, "channels"))
