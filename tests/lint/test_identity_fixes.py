"""What a click puts right about who we are: a VAT key, a role, a host’s address, a page under joint control."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from lint.cases import Desk

from pdpeditor.lint.findings import applies
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import RULES
from pdpeditor.records import Organisation, Party, Record, SocialPage, Website


def fixed(desk: Desk, id: str, record: Record) -> list[Mapping[str, Any]]:
    """What the fix of a rule would write for each of its hits on a record."""
    desk.dossier.session.flush()
    rule, look = RULES[id], Look(desk.dossier, desk.day)
    assert rule.fix
    assert applies(rule, look)
    return [rule.fix(hit.record or record, hit, look) for hit in rule.run(record, look)]


def test_a_wrong_vat_key_is_computed_from_the_siren(desk: Desk) -> None:
    organisation = desk.organisation(siren="732 829 320", vat_number="FR 45 732829320")
    assert fixed(desk, "ID-04", organisation) == [{"vat_number": "FR44732829320"}]


def test_a_vat_number_of_another_company_is_left_to_its_owner(desk: Desk) -> None:
    organisation = desk.organisation(siren="732829320", vat_number="FR83404833048")
    assert fixed(desk, "ID-04", organisation) == [{}]


def test_the_role_that_a_partner_gives_away_is_added(desk: Desk) -> None:
    desk.party("Office du tourisme", kind="joint-controller")
    organisation: Organisation = desk.organisation(roles=("controller",))
    assert fixed(desk, "ID-09", organisation) == [{"roles": ("controller", "joint-controller")}]


def test_a_role_with_nobody_is_left_to_its_owner(desk: Desk) -> None:
    assert fixed(desk, "ID-09", desk.organisation(roles=("joint-controller",))) == [{}]


def hosted(desk: Desk, **values: Any) -> Website:
    host: Party = desk.party("OVH", **values)
    return desk.add(Website(url="https://www.exemple.fr", host=host.id))


def test_a_known_host_gets_its_address_and_its_phone_number(desk: Desk) -> None:
    address, phone = fixed(desk, "NOT-02", hosted(desk, vendor="ovh"))
    assert address == {"street": "2 rue Kellermann", "postcode": "59100", "city": "Roubaix", "country": "FR"}
    assert phone == {"phone": "1007 / 09 72 10 10 07"}


def test_what_is_noted_of_a_host_is_kept(desk: Desk) -> None:
    known = {"city": "Roubaix", "country": "FR", "phone": "1007"}
    assert fixed(desk, "NOT-02", hosted(desk, vendor="ovh", **known)) == [
        {"street": "2 rue Kellermann", "postcode": "59100"}
    ]


def test_two_addresses_are_never_mixed(desk: Desk) -> None:
    known = {"city": "Gravelines", "country": "FR", "phone": "1007"}
    assert fixed(desk, "NOT-02", hosted(desk, vendor="ovh", **known)) == [{}]


def test_a_host_nobody_knows_is_left_to_its_owner(desk: Desk) -> None:
    assert fixed(desk, "NOT-02", hosted(desk)) == [{}, {}]


def test_a_page_whose_network_publishes_an_arrangement_gets_its_address(desk: Desk) -> None:
    page = desk.add(SocialPage(network="facebook"))
    (values,) = fixed(desk, "SOC-01", page)
    assert values["joint"] is True
    assert values["addendum_url"].startswith("https://")


def test_a_page_on_a_network_that_was_not_read_is_left_to_its_owner(desk: Desk) -> None:
    assert fixed(desk, "SOC-01", desk.add(SocialPage(network="instagram"))) == [{}]
