"""Sections 1 to 3: who is responsible for the data, whom to turn to, and whom the policy is for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from pdpeditor.blocks import Block, Inline
from pdpeditor.documents.draft import joined
from pdpeditor.documents.policy import compose
from pdpeditor.documents.policy.compose import (
    headed,
    labelled,
    paragraphs,
    party_name,
    prose,
    resting_on,
    rows,
    sentences,
    unstopped,
)
from pdpeditor.documents.policy.scope import Policy, receipts, subjects_of
from pdpeditor.records import Organisation, Party, ProtectionOfficer, Website
from pdpeditor.text import NBSP

_NUMBERS = ("rne_number", "rna_number", "vat_number")


def controller(policy: Policy) -> Iterator[Block]:
    """1. Who is responsible for your data?"""
    organisation = policy.organisation
    yield from paragraphs(
        policy.told("who.controller", name=policy.value(organisation, "legal_name")), origin=organisation.id
    )
    yield from rows(
        labelled(policy, organisation, "trade_name"),
        (policy.words("who.form"), (compose.capital(legal_form(policy, organisation)),)),
        (policy.words("who.capital"), (share_capital(policy, organisation),)),
        (policy.words("who.registration"), (registration(policy, organisation),)),
        *(labelled(policy, organisation, name) for name in _NUMBERS),
        (policy.words("who.address"), (address(policy, organisation),)),
        labelled(policy, organisation, "phone"),
        (policy.words("who.email"), (linked(policy, organisation, "email"),)),
        (policy.words("who.form_url"), (linked(policy, organisation, "contact_form_url"),)),
        (policy.words("who.website"), (linked(policy, organisation, "website"),)),
        origin=organisation.id,
    )
    yield from others(policy)


def others(policy: Policy) -> Iterator[Block]:
    """Who stands beside the controller: its representative in the Union, its joint controllers."""
    yield from headed(policy.words("who.representative"), _representative(policy, policy.organisation))
    yield from headed(policy.words("who.joint"), _joint_controllers(policy))


def legal_form(policy: Policy, organisation: Organisation) -> Inline:
    """The legal form, in its own words where no list has it."""
    return policy.value(organisation, "legal_form_exact") or policy.phrase(organisation, "legal_form")


def known_as(policy: Policy) -> Inline:
    """The name people know the organisation by."""
    return policy.value(policy.organisation, "trade_name") or policy.value(policy.organisation, "legal_name")


def share_capital(policy: Policy, organisation: Organisation) -> Inline:
    """The share capital in its currency, and whether it varies."""
    amount, currency = policy.value(organisation, "share_capital"), organisation.capital_currency
    key = "who.euros" if currency == "EUR" else "who.amount"
    said = policy.told(key, amount=amount, currency=currency)
    return policy.told("who.variable", capital=said) if organisation.capital_variable else said


def registration(policy: Policy, organisation: Organisation) -> Inline:
    """The SIREN number in groups of three digits, with the town of the trade register if there is one."""
    city, siren = policy.value(organisation, "rcs_city"), policy.value(organisation, "siren")
    number = tuple(replace(run, words=_grouped(run.words)) for run in siren)
    return policy.told("who.rcs", city=city, number=number) or policy.told("who.siren", number=number)


def _grouped(siren: str) -> str:
    digits = "".join(siren.split())
    return NBSP.join(digits[at : at + 3] for at in range(0, len(digits), 3)) if digits.isdecimal() else siren


def address(policy: Policy, organisation: Organisation) -> Inline:
    """The postal address of the organisation, on one line."""
    city = joined((policy.value(organisation, "postcode"), policy.value(organisation, "city")), " ")
    return joined((policy.value(organisation, "street"), city, policy.value(organisation, "country")))


def linked(policy: Policy, record: Organisation | ProtectionOfficer, name: str) -> Inline:
    """A public address that leads where it says."""
    return compose.leading(policy.value(record, name))


def _representative(policy: Policy, organisation: Organisation) -> Iterator[Block]:
    lines = [
        policy.value(organisation, "eu_representative_name"),
        policy.value(organisation, "eu_representative_address"),
        linked(policy, organisation, "eu_representative_email"),
    ]
    yield from paragraphs(joined(lines), origin=organisation.id)


def _joint_controllers(policy: Policy) -> Iterator[Block]:
    parties = [one.party for one in receipts(policy) if one.role == "joint-controller"]
    for party in dict.fromkeys(parties):
        yield from _joint_controller(policy, party)
    if parties:
        yield from paragraphs(policy.say("who.joint_rights"))


def _joint_controller(policy: Policy, party: Party) -> Iterator[Block]:
    yield from paragraphs(policy.told("who.joint_with", party=party_name(policy, party)), origin=party.id)
    yield from prose(policy, party, "arrangement")
    contact = compose.leading(policy.value(party, "arrangement_contact"))
    yield from paragraphs(policy.told("who.joint_contact", contact=contact), origin=party.id)


def officer(policy: Policy) -> Iterator[Block]:
    """2. Data protection officer / contact."""
    one = policy.dossier.one(ProtectionOfficer)
    sentence = policy.say(_OFFICER.get(one.status or "", "officer.none"))
    yield from paragraphs(resting_on(policy, one, "status", sentence), origin=one.id)
    if one.status == "not-appointed":
        yield from paragraphs(policy.told("officer.write", email=write_to(policy)), origin=one.id)
        return
    yield from rows(
        (policy.words("officer.name"), (policy.value(one, "name") if one.publish_name else (),)),
        labelled(policy, one, "organisation"),
        (policy.words("who.email"), (linked(policy, one, "email"),)),
        labelled(policy, one, "phone"),
        labelled(policy, one, "postal_address"),
        origin=one.id,
    )


_OFFICER = {
    "appointed-internal": "officer.appointed",
    "appointed-external": "officer.appointed",
    "voluntary-contact": "officer.contact",
}


def write_to(policy: Policy) -> Inline:
    """The address at which people write about their data."""
    return compose.leading(policy.value(policy.rights, "email") or policy.value(policy.organisation, "email"))


def audience(policy: Policy) -> Iterator[Block]:
    """3. Who does this policy apply to?"""
    organisation = policy.organisation
    yield from paragraphs(
        policy.told("audience.business", business=unstopped(policy.value(organisation, "business"))),
        origin=organisation.id,
    )
    people = (compose.subject_name(policy, subject) for subject in subjects_of(policy.dossier, policy.uses))
    listed = paragraphs(policy.told("audience.people", people=policy.apart(people)))
    yield from tuple(prose(policy, organisation, "audience")) or listed
    sites = policy.dossier.all(Website)
    yield from headed(policy.words("audience.sites"), (block for site in sites for block in _site(policy, site)))


def _site(policy: Policy, site: Website) -> Iterator[Block]:
    url = compose.leading(policy.value(site, "url"))
    host = party_name(policy, policy.dossier.get(Party, site.host))
    label = compose.plain(policy.value(site, "name") or url)
    pages = [
        policy.told(key, url=compose.leading(policy.value(site, name)))
        for key, name in (("audience.legal_notice", "legal_notice_url"), ("audience.terms", "terms_url"))
    ]
    where = policy.told("audience.host", url=url, host=host) or url
    yield from rows((label, (where, sentences(*pages))), origin=site.id)
