"""The tools of the guided start: each known vendor has its place, becomes a party once, and is only ever proposed."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from samples.made import choices

from pdpeditor.exchange import canonical
from pdpeditor.exchange.templates import laid_in, lay_in, template_names, tools
from pdpeditor.exchange.templates.library import activity
from pdpeditor.facts import catalogue
from pdpeditor.records import Activity, Contract, Disclosure, Party, Service, Transfer
from pdpeditor.records.derive import needs_mechanism
from pdpeditor.store import Dossier, Refused
from pdpeditor.text import Text

VENDORS = catalogue("vendors")
EDIT = Text("Essai", "Trial")


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.create(tmp_path / "acme.pdp") as made:
        yield made


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """A dossier that holds every activity and every vendor."""
    with Dossier.create(tmp_path_factory.mktemp("tools") / "acme.pdp") as made:
        lay_in(made, template_names(), VENDORS)
        made.preload()
        yield made


def party(dossier: Dossier, vendor: str) -> Party:
    return next(one for one in dossier.all(Party) if one.vendor == vendor)


def receivers(dossier: Dossier, name: str) -> set[str]:
    found = next(one for one in dossier.all(Activity) if one.name.en == name)
    return {dossier.get(Party, one.party).name for one in dossier.parts(found, Disclosure)}


def test_every_vendor_is_found_under_what_it_does_and_only_there() -> None:
    placed = Counter(vendor for group in tools() for vendor in group.vendors)
    assert set(placed) == set(VENDORS)
    assert set(placed.values()) == {1}
    assert all(group.label.fr and group.label.en for group in tools())


def test_a_place_that_vendors_take_exists_in_the_activities() -> None:
    for rule in (rule for fact in catalogue("tools").values() for rule in fact.more.get("instead", ())):
        keys = rule.get("activities", template_names())
        assert any(rule["party"] == one["party"] for key in keys for one in activity(key).get("disclosure", ()))
        assert set(rule["vendors"]) <= set(VENDORS)


def test_every_vendor_with_a_role_becomes_a_party_once(full: Dossier) -> None:
    laid = Counter(one.vendor for one in full.all(Party) if one.vendor)
    assert set(laid) == {key for key, fact in VENDORS.items() if fact.more.get("services")}
    assert set(laid.values()) == {1}


def test_every_choice_of_a_vendor_is_in_its_list(full: Dossier) -> None:
    assert [(type(record), name, key) for record, name, facts, key in choices(full) if key not in facts] == []


def test_a_country_outside_has_its_transfer_for_each_service(full: Dossier) -> None:
    for one in full.all(Party):
        transfers = full.parts(one, Transfer)
        for service in full.parts(one, Service):
            outside = filter(needs_mechanism, {*service.storage_countries, *service.access_countries})
            said = {each.country for each in transfers if each.service in (None, service.id)}
            assert set(outside) <= said, one.name


def test_a_certification_is_never_asserted(full: Dossier) -> None:
    assert all(not one.dpf_status and not one.dpf_verified_on for one in full.all(Transfer))
    relied = [one for one in full.all(Transfer) if one.mechanism == "adequacy-dpf"]
    assert relied
    for transfer in relied:
        mark = full.marks(transfer)["mechanism"]
        assert mark.state == "proposed" and mark.why
        assert VENDORS[full.get(Party, transfer.party_id).vendor].more["dpf"] == "listed"


def test_a_controller_is_not_given_the_clauses_of_processors(full: Dossier) -> None:
    for transfer in full.all(Transfer):
        service = full.get(Service, transfer.service) or full.parts(full.get(Party, transfer.party_id), Service)[0]
        if (transfer.mechanism or "").startswith("scc"):
            assert (transfer.mechanism == "scc-2021-914-m1") == (service.role != "processor")


def test_a_vendor_is_proposed_with_its_contract_and_its_company(dossier: Dossier) -> None:
    lay_in(dossier, [], ["mailchimp"])
    found = party(dossier, "mailchimp")
    assert (found.name, found.legal_entity, found.kind, found.country) == (
        "Mailchimp",
        "Intuit Inc.",
        "processor",
        "US",
    )
    assert [one.url for one in dossier.parts(found, Contract)] == [
        "https://mailchimp.com/legal/data-processing-addendum"
    ]
    marks = {name: mark.state for name, mark in dossier.marks(found).items()}
    assert marks["legal_entity"] == marks["country"] == "proposed"
    assert marks["name"] == marks["vendor"] == "confirmed"


def test_chosen_vendors_take_the_place_of_the_nameless_party(dossier: Dossier) -> None:
    lay_in(dossier, ["newsletter", "website"], ["brevo", "mailchimp", "ovh"])
    assert receivers(dossier, "Newsletter") == {"Communication", "Brevo", "Mailchimp"}
    assert "OVH" in receivers(dossier, "Website and audience measurement")
    names = {one.name for one in dossier.all(Party)}
    assert not names & {"Envoi d’e-mails / E-mail delivery", "Hébergeur / Hosting provider"}
    assert "Mesure d’audience / Audience measurement" in names


def test_a_vendor_that_serves_the_staff_is_not_given_the_customers(dossier: Dossier) -> None:
    lay_in(dossier, ["personnel", "customers"], ["lucca", "hubspot"])
    staff = receivers(dossier, "Personnel administration")
    assert "Lucca" in staff and "HubSpot" not in staff


def test_a_vendor_that_the_owner_wrote_down_is_used_and_left_as_it_is(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        dossier.add(Party(name="Notre routeur", vendor="brevo"))
    lay_in(dossier, ["newsletter"], ["brevo"])
    assert "Notre routeur" in receivers(dossier, "Newsletter")
    assert [one.name for one in dossier.all(Party) if one.vendor == "brevo"] == ["Notre routeur"]


def test_a_tool_that_no_list_knows_is_added_by_its_name_once(dossier: Dossier) -> None:
    lay_in(dossier, [], [], ["Outil maison"])
    lay_in(dossier, [], ["qonto"], ["outil maison"])
    found = [one for one in dossier.all(Party) if one.name == "Outil maison"]
    assert len(found) == 1 and len(dossier.all(Party)) == 2
    assert dossier.marks(found[0])["name"].state == "confirmed"


def test_vendors_go_with_the_activities_in_one_undo(dossier: Dossier) -> None:
    before = canonical.to_json(dossier)
    lay_in(dossier, ["newsletter"], ["brevo", "stripe"], ["Outil maison"])
    dossier.undo()
    assert canonical.to_json(dossier) == before


def test_an_unknown_vendor_is_refused_and_nothing_is_written(dossier: Dossier) -> None:
    before = canonical.to_json(dossier)
    with pytest.raises(Refused, match="pigeon"):
        lay_in(dossier, ["newsletter"], ["pigeon"])
    assert canonical.to_json(dossier) == before


def test_what_is_laid_in_is_known_by_its_name_in_either_language(dossier: Dossier) -> None:
    lay_in(dossier, ["newsletter"])
    with dossier.edit(EDIT):
        dossier.add(Activity(name=Text("paie", "")))
    assert laid_in(dossier) == {"newsletter", "payroll"}
