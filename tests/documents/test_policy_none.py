"""A "none" sentence is printed where it was declared, and only if nothing in the dossier speaks against it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from documents.policies import EDIT, build, text

from pdpeditor import records as r
from pdpeditor.facts import catalogue
from pdpeditor.lint.contradictions import contradictions
from pdpeditor.records import Record
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Text

STATEMENTS = tuple(catalogue("negative-declarations"))
UNTESTABLE = {"no-sale"}


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    """A dossier that speaks against nothing: one activity kept out of the policy, one party, one website."""
    with Dossier.create(tmp_path / "none.pdp") as opened:
        with opened.edit(EDIT):
            opened.add(r.Activity(name=Text("Paie", "Payroll"), published=False))
            opened.add(r.Party(name="Hôte", kind="processor", country="FR"))
            opened.add(r.Website(url="https://none.example"))
        yield opened


def activity(dossier: Dossier) -> str:
    return dossier.all(r.Activity)[0].id


def party(dossier: Dossier) -> str:
    return dossier.all(r.Party)[0].id


def website(dossier: Dossier) -> str:
    return dossier.all(r.Website)[0].id


def sharing(dossier: Dossier) -> tuple[Record, ...]:
    return (
        r.SocialPage(network="linkedin", party=party(dossier)),
        r.Disclosure(activity_id=activity(dossier), party=party(dossier), role="recipient"),
    )


def abroad(dossier: Dossier) -> tuple[Record, ...]:
    far = r.Party(name="Loin", kind="adviser", country="US")
    return far, r.Disclosure(activity_id=activity(dossier), party=far.id, role="recipient")


def with_activity(**values: object) -> Callable[[Dossier], tuple[Record, ...]]:
    return lambda dossier: (r.Activity().with_values(**values),)


def with_use(category: str) -> Callable[[Dossier], tuple[Record, ...]]:
    return lambda dossier: (r.DataUse(activity_id=activity(dossier), category=category),)


def with_service(**values: tuple[str, ...]) -> Callable[[Dossier], tuple[Record, ...]]:
    return lambda dossier: (r.Service(party_id=party(dossier), role="processor").with_values(**values),)


def with_transfer(country: str, route: str) -> Callable[[Dossier], tuple[Record, ...]]:
    return lambda dossier: (r.Transfer(party_id=party(dossier), country=country, route=route),)


def with_tracker(purpose: str) -> Callable[[Dossier], tuple[Record, ...]]:
    return lambda dossier: (r.Tracker(website_id=website(dossier), name="t", purpose=purpose),)


def with_decision(extent: str) -> Callable[[Dossier], tuple[Record, ...]]:
    return lambda dossier: (r.AutomatedDecision(activity_id=activity(dossier), extent=extent),)


AGAINST: list[tuple[str, Callable[[Dossier], tuple[Record, ...]]]] = [
    ("no-sensitive", with_use("health")),
    ("no-sensitive", lambda dossier: (r.Purpose(activity_id=activity(dossier), art9_condition="explicit-consent"),)),
    ("no-geolocation", with_use("location")),
    ("no-profiling", with_activity(profiling=True)),
    ("no-profiling", with_activity(criterion_evaluation=True)),
    ("no-profiling", with_decision("profiling-only")),
    ("no-profiling", with_tracker("advertising")),
    ("no-adm", with_decision("solely-automated")),
    ("no-adm", with_activity(criterion_automated_decision=True)),
    ("no-third-parties", abroad),
    ("no-social-sharing", with_tracker("social")),
    ("no-social-sharing", sharing),
    ("eu-hosting-only", with_service(storage_countries=("FR", "US"))),
    ("eu-hosting-only", with_service(storage_countries=("NO",))),
    ("eu-hosting-only", with_transfer("IN", "hosting")),
    ("no-transfer", with_transfer("IN", "remote-access")),
    ("no-transfer", with_service(storage_countries=("US",))),
    ("no-transfer", with_service(access_countries=("US",))),
    ("no-transfer", abroad),
    ("not-for-minors", lambda dossier: (r.DataSubject(category="minors"),)),
    ("no-cookies", with_tracker("necessary")),
    ("no-cookies", lambda dossier: (r.ConsentMechanism(website_id=website(dossier)),)),
]
NOT_AGAINST: list[tuple[str, Callable[[Dossier], tuple[Record, ...]]]] = [
    ("no-sensitive", with_use("identity")),
    ("no-profiling", with_tracker("necessary")),
    ("no-adm", with_decision("assisted")),
    ("no-third-parties", lambda dossier: (r.Party(name="Nobody yet", kind="processor", country="FR"),)),
    ("no-social-sharing", lambda dossier: (r.SocialPage(network="linkedin", party=party(dossier)),)),
    ("eu-hosting-only", with_service(access_countries=("US",))),
    ("eu-hosting-only", with_transfer("US", "remote-access")),
    ("no-transfer", with_service(storage_countries=("NO",), access_countries=("NC",))),
    ("no-transfer", with_transfer("IS", "hosting")),
    ("not-for-minors", lambda dossier: (r.DataSubject(category="visitors", minor=True),)),
]


def declare(dossier: Dossier, *statements: str) -> None:
    with dossier.edit(EDIT):
        dossier.one(r.Declarations).statements = statements


def says(dossier: Dossier, statement: str) -> bool:
    """Whether the policy says it, in both languages."""
    sentence = catalogue("negative-declarations")[statement].text("sentence")
    found = {sentence[lang] in text(build(dossier, lang)) for lang in LANGS}
    assert len(found) == 1
    return found.pop()


@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_statement_is_printed_where_it_was_declared_and_only_then(dossier: Dossier, statement: str) -> None:
    assert not says(dossier, statement)
    declare(dossier, statement)
    assert says(dossier, statement)


@pytest.mark.parametrize(("statement", "record"), AGAINST)
def test_a_contradicted_statement_is_not_printed(
    dossier: Dossier, statement: str, record: Callable[[Dossier], tuple[Record, ...]]
) -> None:
    declare(dossier, statement)
    added = record(dossier)
    with dossier.edit(EDIT):
        for one in added:
            dossier.add(one)
    assert not says(dossier, statement)
    assert set(contradictions(dossier, statement)) & set(added)


@pytest.mark.parametrize(("statement", "record"), NOT_AGAINST)
def test_what_does_not_contradict_a_statement_leaves_it(
    dossier: Dossier, statement: str, record: Callable[[Dossier], tuple[Record, ...]]
) -> None:
    declare(dossier, statement)
    with dossier.edit(EDIT):
        for one in record(dossier):
            dossier.add(one)
    assert says(dossier, statement)


def test_services_meant_for_minors_contradict_that_they_are_not(dossier: Dossier) -> None:
    declare(dossier, "not-for-minors")
    with dossier.edit(EDIT):
        dossier.one(r.RightsPolicy).minors_targeted = True
    assert not says(dossier, "not-for-minors")


def test_a_statement_nobody_confirmed_is_printed_as_proposed(dossier: Dossier) -> None:
    declare(dossier, "no-sale")
    with dossier.edit(EDIT):
        dossier.mark(dossier.one(r.Declarations), "statements", "proposed", Text("template", "template"))
    document = build(dossier, "fr")
    styles = [run.style for block in document.blocks for run in getattr(block, "runs", ()) if "vendons" in run.words]
    assert styles == ["proposed"]


def test_every_statement_that_can_be_tested_is_tested() -> None:
    assert {statement for statement, _ in AGAINST} == set(STATEMENTS) - UNTESTABLE
