"""How the dossier of a case is put right: who answers, on what basis, under which contract, with whose choice."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from typing import Any, TypeVar

from lint.cases import Desk

from pdpeditor.measures import Duration
from pdpeditor.records import (
    Activity,
    ConsentMechanism,
    Disclosure,
    Party,
    Phase,
    Purpose,
    Record,
    Retention,
    Source,
    Tracker,
    Transfer,
    Website,
)
from pdpeditor.records.parties import Contract
from pdpeditor.text import Text

SIGNED = date(2026, 9, 1)
R = TypeVar("R", bound=Record)


def the(desk: Desk, cls: type[R], name: str) -> R:
    """The record of a class that bears this name, in English where it has one in each language."""
    return next(one for one in desk.dossier.all(cls) if _english(getattr(one, "name", "")) == name)


def _english(name: Text | str) -> str:
    return name.en if isinstance(name, Text) else name


def source(desk: Desk, category: str) -> Source:
    """The source of that kind."""
    return next(one for one in desk.dossier.all(Source) if one.category == category)


def give_bases(desk: Desk, bases: Mapping[str, Mapping[str, Any]]) -> None:
    """Give each purpose its own legal basis."""
    for name, values in bases.items():
        the(desk, Purpose, name).with_values(**values)


def sign(desk: Desk, parties: Iterable[Party]) -> None:
    """Have a contract with each, and standard clauses with those in the United States."""
    for party in parties:
        desk.add(Contract(party_id=party.id, signed_on=SIGNED))
        if party.country == "US" and not desk.dossier.parts(party, Transfer):
            desk.transfer(party, country="US", route="hosting", mechanism="scc-2021-914-m2", scc_signed_on=SIGNED)


def disclose(desk: Desk, activity: str, party: Party) -> None:
    """Name a party among the recipients of an activity."""
    desk.add(Disclosure(activity_id=the(desk, Activity, activity).id, party=party.id, role=party.kind))


def name_the_company(desk: Desk, legal_name: str, siren: str, city: str) -> None:
    """Say who answers, as the register of companies and the legal notice want it."""
    desk.organisation(
        legal_name=legal_name,
        legal_form="sas",
        share_capital=Decimal(10_000),
        siren=siren,
        rcs_city=city,
        street="3 rue du Vieux-Pont",
        postcode="74000",
        city=city,
        phone="04 50 00 00 00",
        publication_director="Aubin Vercoutre",
        audience=Text("Nos clients et nos visiteurs.", "Our customers and our visitors."),
    )


def host_at(desk: Desk, party: Party) -> None:
    """Note where a host is and that it publishes no phone number, unless one is noted."""
    party.with_values(street="2 rue de l’Exemple", city="Roubaix")
    if not party.phone:
        desk.dossier.mark(party, "phone", "not-applicable")


def ask_visitors(desk: Desk) -> None:
    """A banner on each website, with a refusal and a way back of its own."""
    for site in desk.dossier.all(Website):
        found = desk.dossier.parts(site, ConsentMechanism)
        banner = found[0] if found else desk.add(ConsentMechanism(website_id=site.id))
        banner.with_values(
            refuse_as_easy=True,
            refuse_how=Text("par « Tout refuser »", "by “Reject all”"),
            withdraw_how=Text("par « Gérer mes cookies »", "by “Manage my cookies”"),
        )
    for tracker in desk.dossier.all(Tracker):
        tracker.with_values(description=Text("compte les visites", "counts visits"), lifetime=Duration(6, "M"))


def keep(desk: Desk, retention: Retention, years: int, since: str) -> None:
    """Keep data for so many years."""
    desk.add(
        Phase(retention_id=retention.id, stage="active", announced=Duration(years, "Y"), start_event=since, position=-1)
    )
