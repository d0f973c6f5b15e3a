"""The vendors are suggestions: what they suggest exists in the other lists, and nothing unread is asserted."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Any
from urllib.parse import urlsplit

import pytest

from pdpeditor.facts import Fact, as_text, catalogue
from pdpeditor.text import LANGS, fold, polish

VENDORS = catalogue("vendors")
HOSTING = {"yes", "partial", "option", "no", "unknown"}
READ_IN_THE_LIST = {"listed", "not-listed", "withdrawn", "under-review"}
YEAR = re.compile(r"\b20\d\d\b")

each_vendor = pytest.mark.parametrize("vendor", VENDORS.values(), ids=list(VENDORS))


def services(vendor: Fact) -> list[dict[str, Any]]:
    return vendor.more.get("services", [])


def countries_of(vendor: Fact) -> Iterator[str]:
    yield from (vendor.more[name] for name in ("country", "parent_country") if name in vendor.more)
    for service in services(vendor):
        yield from service["storage"] + service["access"]


def bilingual(value: Any) -> Iterator[dict[str, str]]:
    if isinstance(value, dict) and set(value) == {"fr", "en"}:
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from bilingual(inner)
    elif isinstance(value, list | tuple):
        for inner in value:
            yield from bilingual(inner)


@each_vendor
def test_a_vendor_says_what_it_does_and_where_that_comes_from_in_both_languages(vendor: Fact) -> None:
    for text in (vendor.label, vendor.help, vendor.source):
        assert text.fr.strip() and text.en.strip()
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", vendor.key)


@each_vendor
def test_the_countries_of_a_vendor_are_in_the_list_of_countries(vendor: Fact) -> None:
    assert [code for code in countries_of(vendor) if code not in catalogue("countries")] == []


@each_vendor
def test_remote_access_is_suggested_only_from_outside_the_european_economic_area(vendor: Fact) -> None:
    access = {code for service in services(vendor) for code in service["access"]}
    assert [code for code in access if catalogue("countries")[code].more.get("eea")] == []


@each_vendor
def test_the_mechanisms_of_a_vendor_are_in_the_list_of_mechanisms(vendor: Fact) -> None:
    assert [key for key in vendor.more.get("mechanisms", []) if key not in catalogue("mechanisms")] == []


@each_vendor
def test_every_service_has_a_name_and_a_known_role(vendor: Fact) -> None:
    assert bool(services(vendor)) != vendor.more.get("software", False)
    for service in services(vendor):
        assert set(service) == {"name", "role", "storage", "access"}
        assert service["role"] in {"processor", "independent-controller", "joint-controller"}
        assert service["role"] in catalogue("party-roles")
        assert as_text(service["name"]).missing is None


@each_vendor
def test_a_vendor_with_several_roles_says_which_is_which(vendor: Fact) -> None:
    roles = {service["role"] for service in services(vendor)}
    assert len(roles) < 2 or vendor.text("role_note")


@each_vendor
def test_the_place_of_hosting_is_one_of_the_known_answers(vendor: Fact) -> None:
    assert vendor.more["eu_hosting"] in HOSTING


@each_vendor
def test_hosting_in_the_union_is_never_claimed_beside_storage_elsewhere(vendor: Fact) -> None:
    if vendor.more["eu_hosting"] != "yes":
        return
    stored = {code for service in services(vendor) for code in service["storage"]}
    assert [code for code in stored if not catalogue("countries")[code].more.get("eu")] == []


@each_vendor
def test_a_certification_is_only_reported_with_the_day_the_list_was_read(vendor: Fact) -> None:
    status, note, day = vendor.more["dpf"], vendor.text("dpf_note"), vendor.more.get("dpf_read_on")
    assert status in READ_IN_THE_LIST | {"unknown", "not-applicable"}
    if status not in READ_IN_THE_LIST:
        assert day is None
        return
    assert isinstance(day, date) and day <= vendor.checked_on
    assert all(YEAR.search(note[lang]) for lang in LANGS)


@each_vendor
def test_the_data_privacy_framework_is_not_suggested_where_it_cannot_hold(vendor: Fact) -> None:
    if vendor.more["dpf"] in {"not-listed", "withdrawn", "not-applicable"}:
        assert "adequacy-dpf" not in vendor.more.get("mechanisms", [])


@each_vendor
def test_what_is_to_be_verified_says_why(vendor: Fact) -> None:
    assert vendor.more.get("verify", False) == bool(vendor.text("verify_note"))
    assert vendor.confidence != "to-verify" or vendor.more.get("verify")


@each_vendor
def test_what_was_read_is_named_as_soon_as_a_vendor_counts_as_verified(vendor: Fact) -> None:
    assert set(vendor.more.get("read", [])) <= {"entity", "role", "hosting", "dpf", "mechanism", "dpa"}
    assert vendor.confidence != "verified" or vendor.more["read"]


@each_vendor
def test_addresses_on_the_web_are_complete(vendor: Fact) -> None:
    for name in ("dpa_url", "policy_url", "arrangement_url"):
        url = urlsplit(vendor.more.get(name, "https://example.org"))
        assert url.scheme == "https" and "." in url.netloc and not re.search(r"\s", url.geturl())


@each_vendor
def test_a_french_registration_number_has_its_right_check_digit(vendor: Fact) -> None:
    digits = re.sub(r"\D", "", vendor.more.get("registration", ""))
    doubled = (int(d) * (1 + i % 2) for i, d in enumerate(reversed(digits)))
    assert len(digits) in (0, 9)
    assert sum(n - 9 if n > 9 else n for n in doubled) % 10 == 0


@each_vendor
def test_the_typography_of_both_languages_is_right(vendor: Fact) -> None:
    texts = [{lang: text[lang] for lang in LANGS} for text in (vendor.label, vendor.help, vendor.source)]
    for text in texts + list(bilingual(dict(vendor.more))):
        assert {lang: polish(text[lang], lang) for lang in LANGS} == text
        assert "'" not in text["fr"] + text["en"]


def test_a_name_or_an_alias_leads_to_one_vendor_only() -> None:
    names = [
        fold(name)
        for vendor in VENDORS.values()
        for name in [*{vendor.label.fr, vendor.label.en}, *vendor.more.get("aliases", [])]
    ]
    assert sorted(name for name in set(names) if names.count(name) > 1) == []


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("Goddady", "godaddy"),
        ("Kajibi", "kajabi"),
        ("Fresh Desk", "freshdesk"),
        ("click funnels", "clickfunnels"),
        ("SendinBlue", "brevo"),
        ("GSuite", "google-workspace"),
        ("O365", "microsoft-365"),
        ("OVHcloud", "ovh"),
        ("Mail Chimp", "mailchimp"),
        ("hub spot", "hubspot"),
        ("Stripe Inc.", "stripe"),
    ],
)
def test_names_that_people_write_wrongly_lead_to_their_vendor(typed: str, key: str) -> None:
    assert fold(typed) in {fold(alias) for alias in VENDORS[key].more["aliases"]}


def test_products_with_a_role_of_their_own_have_a_row_of_their_own() -> None:
    embedded = {"google-recaptcha", "google-fonts", "youtube", "google-maps", "google-ads", "google-analytics"}
    assert embedded | {"vercel", "supabase", "openai", "anthropic", "payfit", "silae", "lucca"} <= set(VENDORS)
    assert [service["role"] for service in services(VENDORS["google-recaptcha"])] == ["processor"]


@pytest.mark.parametrize("key", ["openai", "anthropic", "wix", "clickfunnels"])
def test_a_vendor_whose_contracting_company_is_unsure_is_to_be_verified(key: str) -> None:
    assert VENDORS[key].confidence == "to-verify" and VENDORS[key].more["verify"]


def test_share_capital_is_never_stated() -> None:
    assert [v.key for v in VENDORS.values() if "capital" in fold(repr(dict(v.more)) + v.help.fr + v.help.en)] == []


def test_a_host_can_be_named_with_its_address_and_telephone_where_they_were_read() -> None:
    ovh = VENDORS["ovh"].more
    assert (ovh["host"], ovh["entity"], ovh["postcode"], ovh["city"]) == (True, "OVH SAS", "59100", "Roubaix")
    assert "09 72 10 10 07" in ovh["phone"]
