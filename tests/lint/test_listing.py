"""The findings as rows, as JSON, as SARIF and as text: what each must hold for those who read it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from lint.cases import TODAY
from lint.listings import UNREAD, WHY, listed

from pdpeditor.lint import data, plain, sarif, subjects
from pdpeditor.lint.listing import Listing, totals
from pdpeditor.lint.rules import BINDINGS, RULES
from pdpeditor.lint.severity import SEVERITIES
from pdpeditor.lint.subjects import title_of
from pdpeditor.text import LANGS, Lang

KEYS = ["file", "rule", "severity", "record", "field", "message", "remedy", "source", "kind", "accepted"]


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> Listing:
    return listed(tmp_path_factory.mktemp("listing") / "a.pdp")


@pytest.mark.parametrize("subject", sorted({rule.subject for rule in RULES.values()}))
def test_every_subject_has_a_title_in_both_languages(subject: str) -> None:
    assert subjects
    title = title_of(subject)
    assert title.fr[0].isupper() and title.en[0].isupper()


def test_what_was_accepted_is_counted_apart_and_what_came_back_is_not(found: Listing) -> None:
    *left, accepted = found.counts
    assert accepted == 1
    assert sum(left) == len(found.standing)
    assert [row.decided.who for row in found.standing if row.decided] == ["Ana Roy"]
    assert totals([found, found]) == [2 * count for count in found.counts]
    assert totals([]) == [0, 0, 0, 0]


def test_a_severity_hides_what_is_less_grave_and_still_counts_it(found: Listing) -> None:
    narrow = replace(found, least="error")
    assert {row.severity for row in narrow.shown} == {"error"}
    assert narrow.counts == found.counts


def test_json_is_a_list_of_findings_with_exactly_the_keys_that_are_promised(found: Listing) -> None:
    rows = json.loads(data.write([found], "en"))
    assert len(rows) == len(found.rows)
    for row in rows:
        assert list(row) == KEYS
        assert list(row["record"]) == ["table", "key", "title"]
        assert row["severity"] in SEVERITIES and row["kind"] in BINDINGS
        for name in ("message", "remedy", "source"):
            assert list(row[name]) == list(LANGS) and all(row[name].values())
    [wrong] = [row for row in rows if row["rule"] == "ID-03"]
    assert (wrong["file"], wrong["field"], wrong["accepted"]) == ("clients/a é.pdp", "siren", None)
    assert wrong["record"]["title"] == "Exemple SAS"
    [kept] = [row for row in rows if row["accepted"]]
    why = {"fr": WHY.fr, "en": WHY.en}
    assert kept["accepted"] == {"who": "Ana Roy", "at": "2026-11-20T12:00:00+00:00", "why": why}


def run_of(listings: list[Listing], lang: Lang) -> dict[str, Any]:
    log = json.loads(sarif.write(listings, [UNREAD], lang))
    assert log["version"] == "2.1.0" and log["$schema"].endswith("sarif-schema-2.1.0.json")
    [run] = log["runs"]
    assert isinstance(run, dict)
    return run


@pytest.mark.parametrize("lang", LANGS)
def test_sarif_names_each_rule_once_with_help_and_refers_to_it(found: Listing, lang: Lang) -> None:
    run = run_of([found], lang)
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted(RULES)
    for rule in rules:
        assert rule["shortDescription"]["text"] and rule["help"]["text"]
        assert "{" not in rule["shortDescription"]["text"] + rule["help"]["text"]
        assert rule["defaultConfiguration"]["level"] in ("error", "warning", "note")
    assert len(run["results"]) == len(found.rows)
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning", "note") and result["message"]["text"]


def test_sarif_places_each_finding_and_suppresses_what_was_accepted(found: Listing) -> None:
    results = run_of([found], "en")["results"]
    [wrong] = [result for result in results if result["ruleId"] == "ID-03"]
    [location] = wrong["locations"]
    assert location["physicalLocation"]["artifactLocation"]["uri"] == "clients/a%20%C3%A9.pdp"
    record, field = location["logicalLocations"]
    assert record["name"] == "Exemple SAS" and record["fullyQualifiedName"].startswith("organisation/")
    assert field["fullyQualifiedName"] == f"{record['fullyQualifiedName']}/siren"
    assert "suppressions" not in wrong
    [kept] = [result for result in results if "suppressions" in result]
    [suppression] = kept["suppressions"]
    assert (suppression["kind"], suppression["status"]) == ("external", "accepted")
    assert suppression["justification"].startswith(WHY.en)
    fingerprints = [result["partialFingerprints"]["finding/v1"] for result in results]
    assert len(set(fingerprints)) == len(fingerprints)


def test_sarif_says_which_files_could_not_be_read() -> None:
    [invocation] = run_of([], "fr")["invocations"]
    assert invocation["executionSuccessful"] is False
    [note] = invocation["toolExecutionNotifications"]
    assert note["message"]["text"] == UNREAD.why.fr
    assert note["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "clients/b%20d.pdp"


def test_text_shows_each_finding_and_what_was_decided(found: Listing) -> None:
    words = " ".join(plain.write([found], [], "en", TODAY).decode().split())
    assert "ID-03 error Exemple SAS › SIREN" in words.replace("SIREN number", "SIREN")
    assert "To do: " in words
    assert f"Accepted (Ana Roy, on 20 November 2026): {WHY.en}" in words.replace("\u00a0", " ")
    assert "Accepted before (Ana Roy, on 20 November 2026)" in words.replace("\u00a0", " ")
    assert "Dossier" not in words


def test_text_of_several_dossiers_opens_with_one_aligned_table(found: Listing) -> None:
    lines = list(table(plain.write([found, replace(found, name="z.pdp")], [UNREAD], "fr", TODAY).decode()))
    assert lines[0].split() == ["Dossier", "Erreurs", "Avertissements", "Conseils", "Acceptées"]
    assert lines[1].split() == ["a", "é.pdp", *map(str, found.counts)]
    assert lines[2].split() == ["b", "d.pdp", "illisible"]
    for title, count in zip(lines[0].split()[1:], found.counts, strict=True):
        end = lines[0].index(title) + len(title)
        assert lines[1][:end].endswith(f" {count}")


def table(text: str) -> Iterator[str]:
    yield from text.split("\n\n")[0].split("\n")
