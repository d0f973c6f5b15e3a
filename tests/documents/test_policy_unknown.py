"""What is unknown, unconfirmed, beside the point or no longer lawful is never printed as a fact."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from documents.policies import DAY, EDIT, build, make, part_text, runs, text, with_words

from pdpeditor import records as r
from pdpeditor.blocks import Table
from pdpeditor.measures import Duration
from pdpeditor.records import Record
from pdpeditor.store import Dossier
from pdpeditor.text import Text

TRANSFER = "Protection:"


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with make(tmp_path / "colibri.pdp") as opened:
        yield opened


def change(dossier: Dossier, record: Record, **values: Any) -> None:
    with dossier.edit(EDIT):
        record.with_values(**values)


def told(dossier: Dossier, anchor: str, day: date = DAY) -> str:
    return part_text(build(dossier, "en", day), anchor)


def test_nothing_is_said_not_applicable_or_unknown(dossier: Dossier) -> None:
    words = text(build(dossier, "en")).lower()
    for filler in ("n/a", "not applicable", "unknown", "none\n", "to be completed"):
        assert filler not in words


def test_an_answer_nobody_confirmed_is_printed_as_proposed(dossier: Dossier) -> None:
    purpose = with_words(dossier, r.Purpose, "Améliorer les cours")
    with dossier.edit(EDIT):
        dossier.mark(purpose, "basis", "proposed", Text("template", "template"))
        dossier.mark(dossier.one(r.RightsPolicy), "free", "proposed", Text("template", "template"))
    proposed = {run.words for run in runs(build(dossier, "en")) if run.style == "proposed"}
    assert proposed == {
        "Our legitimate interest",
        "Exercising your rights is free of charge, except for a manifestly unfounded or excessive request "
        "(Article\u00a012(5) GDPR).",
    }


def test_an_answer_put_aside_is_not_printed(dossier: Dossier) -> None:
    party = with_words(dossier, r.Party, "OVH")
    with dossier.edit(EDIT):
        dossier.mark(party, "legal_entity", "not-applicable", Text("none", "none"))
    assert "OVH SAS" not in told(dossier, "recipients")


def test_the_detail_of_a_basis_that_was_changed_is_not_printed(dossier: Dossier) -> None:
    change(dossier, with_words(dossier, r.Purpose, "Améliorer les cours"), basis="contract")
    assert "offering better courses" not in told(dossier, "purposes")


def test_an_answer_that_no_longer_matters_is_not_printed(dossier: Dossier) -> None:
    assert "the link at the foot" in text(build(dossier, "en"))
    change(dossier, with_words(dossier, r.Purpose, "Envoyer la lettre"), basis="contract")
    assert "the link at the foot" not in text(build(dossier, "en"))


def test_words_that_stand_in_one_language_only_show_as_open_in_the_other(dossier: Dossier) -> None:
    purpose = with_words(dossier, r.Purpose, "Améliorer les cours")
    change(dossier, purpose, interest=Text("offrir de meilleurs cours", ""))
    found = [run for run in runs(build(dossier, "en")) if run.words == "offrir de meilleurs cours"]
    assert found and all(run.style == "open" for run in found)


def test_a_tracker_without_a_lifetime_is_told_without_one(dossier: Dossier) -> None:
    document = build(dossier, "en")
    table = next(block for block in document.blocks if isinstance(block, Table) and block.head[0] == "Tracker")
    assert [row[0].paragraphs[0][0].words for row in table.rows] == ["PHPSESSID"]
    assert "_ga" in told(dossier, "cookies")


@pytest.mark.parametrize("mechanism", ["privacy-shield", "safe-harbour", "scc-2010-87", "something-nobody-knows", None])
def test_a_mechanism_that_does_not_hold_is_never_called_a_protection(dossier: Dossier, mechanism: str | None) -> None:
    assert TRANSFER in told(dossier, "transfers")
    change(dossier, dossier.all(r.Transfer)[0], mechanism=mechanism)
    after = told(dossier, "transfers")
    assert TRANSFER not in after and "In the United States\nPostman: data hosting." in after


@pytest.mark.parametrize(
    ("status", "country", "day", "covered"),
    [
        ("active", "US", DAY, True),
        ("under-review", "US", DAY, True),
        ("inactive", "US", DAY, False),
        (None, "US", DAY, False),
        ("active", "IN", DAY, False),
        ("active", "US", date(2023, 7, 9), False),
    ],
)
def test_the_framework_protects_only_a_listed_importer_in_the_united_states(
    dossier: Dossier, status: str | None, country: str, day: date, covered: bool
) -> None:
    transfer = dossier.all(r.Transfer)[0]
    change(dossier, transfer, mechanism="adequacy-dpf", country=country, dpf_status=status)
    words = told(dossier, "transfers", day)
    assert ("2023/1795" in words) is covered


@pytest.mark.parametrize(
    ("country", "day", "covered"),
    [("GB", DAY, True), ("GB", date(2032, 1, 1), False), ("IN", DAY, False), ("US", DAY, False)],
)
def test_an_adequate_country_is_told_with_the_decision_of_the_day(
    dossier: Dossier, country: str, day: date, covered: bool
) -> None:
    change(dossier, dossier.all(r.Transfer)[0], mechanism="adequacy-country", country=country)
    words = told(dossier, "transfers", day)
    assert (TRANSFER in words) is covered
    assert ("2025/2574" in words) is covered


def test_a_derogation_says_that_the_data_are_less_protected(dossier: Dossier) -> None:
    change(dossier, dossier.all(r.Transfer)[0], mechanism="art49-explicit-consent")
    words = told(dossier, "transfers")
    assert "neither by an adequacy decision nor by appropriate safeguards" in words
    assert "copy of the safeguards" not in told(dossier, "rights")


def test_data_read_from_a_country_without_a_transfer_are_told_with_that_country_alone(dossier: Dossier) -> None:
    words = told(dossier, "transfers")
    assert words.endswith("In India\nPostman: remote access to the data (service: sending the newsletter).")


def test_a_transfer_without_a_country_leaves_what_the_service_says_and_names_the_service(dossier: Dossier) -> None:
    change(dossier, dossier.all(r.Transfer)[0], country=None)
    words = told(dossier, "transfers")
    assert "In the United States\nPostman: data hosting (service: sending the newsletter)." in words
    assert TRANSFER not in words


def test_a_country_of_the_european_economic_area_is_no_transfer(dossier: Dossier) -> None:
    change(dossier, dossier.all(r.Transfer)[0], country="NO")
    change(dossier, with_words(dossier, r.Service, "envoi de la lettre"), storage_countries=("NO",))
    change(dossier, with_words(dossier, r.Service, "envoi de la lettre"), access_countries=("DE",))
    assert told(dossier, "transfers") == ""


@pytest.mark.parametrize(
    ("deadline", "said"),
    [
        (Duration(2, "M"), "at the latest one month after"),
        (Duration(60, "D"), "at the latest one month after"),
        (None, "at the latest one month after"),
        (Duration(1, "M"), "at the latest one month after"),
        (Duration(10, "D"), "at the latest 10\u00a0days after"),
    ],
)
def test_a_promise_never_gives_more_time_than_the_law(dossier: Dossier, deadline: Duration | None, said: str) -> None:
    change(dossier, dossier.one(r.RightsPolicy), deadline=deadline)
    assert said in told(dossier, "rights")


@pytest.mark.parametrize(
    ("extension", "said"),
    [
        (Duration(6, "M"), "extended by two months at most"),
        (Duration(3, "W"), "extended by 3\u00a0weeks at most"),
        (None, ""),
    ],
)
def test_an_extension_is_told_up_to_the_two_months_of_the_law(
    dossier: Dossier, extension: Duration | None, said: str
) -> None:
    change(dossier, dossier.one(r.RightsPolicy), extension=extension)
    words = told(dossier, "rights")
    assert said in words and ("extended by" in words) is bool(said)


def test_a_charge_for_rights_is_not_called_free(dossier: Dossier) -> None:
    change(dossier, dossier.one(r.RightsPolicy), free=False)
    assert "free of charge, except" not in told(dossier, "rights")


def test_only_announced_periods_are_told(dossier: Dossier) -> None:
    phase = next(one for one in dossier.all(r.Phase) if one.announced == Duration(3, "Y"))
    change(dossier, phase, applied=Duration(9, "Y"))
    words = text(build(dossier, "en"))
    assert "3\u00a0years from" in words and "9\u00a0years" not in words


def test_criteria_stand_in_for_a_period_that_cannot_be_fixed(dossier: Dossier) -> None:
    rule = with_words(dossier, r.Retention, "Lettre d’information")
    change(dossier, rule, criteria=Text("jusqu’à votre départ", "until you leave"))
    assert "until you leave" not in told(dossier, "retention")
    for phase in dossier.parts(rule, r.Phase):
        change(dossier, phase, announced=None, start_event=None)
    assert "Until you leave." in told(dossier, "retention")
    assert "until you leave" in told(dossier, "purposes")
