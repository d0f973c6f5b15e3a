"""What follows from the records and the law, on real cases and in both languages."""

from datetime import date

import pytest

from pdpeditor.facts import catalogue
from pdpeditor.measures import Duration
from pdpeditor.records import derive
from pdpeditor.records.disclosures import AutomatedDecision
from pdpeditor.records.purpose import Purpose
from pdpeditor.records.record import Record, field_of
from pdpeditor.records.retention import Phase
from pdpeditor.text import Lang, Text, polish

TODAY = date(2026, 11, 22)
OWNER = "00000000-0000-0000-0000-000000000000"


def phase(stage: str, announced: str = "", start: str | None = None, **values: object) -> Phase:
    period = Duration.parse(announced) if announced else None
    return Phase(retention_id=OWNER, stage=stage, announced=period, start_event=start, **values)


PROSPECTS = (phase("active", "P3Y", "last-exchange"), phase("final", fate="deletion"))
CONTRACTS = (
    phase("final", fate="deletion-or-anonymisation"),
    phase("archive", "P5Y", "end-of-contract", applied=Duration(8, "Y")),
    phase("active", span=Text("pendant la relation commerciale", "during the business relationship.")),
)
INVOICES = (phase("archive", "P10Y", "accounting-year-end"),)


def words(phases: tuple[Phase, ...], lang: Lang) -> list[str]:
    return [sentence.replace("\u00a0", " ") for sentence in derive.retention_words(phases, lang)]


def test_a_simple_retention_is_a_period_its_start_and_a_fate() -> None:
    assert words(PROSPECTS, "fr") == ["3 ans à compter du dernier échange.", "Puis elles sont supprimées."]
    assert words(PROSPECTS, "en") == ["3 years from the last exchange.", "Then they are deleted."]


def test_prospects_are_kept_three_years_from_the_last_contact() -> None:
    [french] = words((phase("active", "P3Y", "last-contact"),), "fr")
    assert french.startswith("3 ans à compter du dernier contact")


def test_phases_are_said_in_the_order_of_the_law_whatever_the_order_they_were_written_in() -> None:
    assert words(CONTRACTS, "fr") == [
        "Pendant la relation commerciale.",
        "Puis 5 ans à compter de la fin du contrat, en archivage intermédiaire.",
        "Puis elles sont supprimées ou rendues anonymes.",
    ]
    assert words(CONTRACTS, "en") == [
        "During the business relationship.",
        "Then 5 years from the end of the contract, in intermediate archiving.",
        "Then they are deleted or made anonymous.",
    ]


def test_the_applied_period_is_never_said() -> None:
    assert not any("8" in sentence for lang in ("fr", "en") for sentence in words(CONTRACTS, lang))


def test_an_archive_that_comes_first_follows_nothing() -> None:
    [french], [english] = words(INVOICES, "fr"), words(INVOICES, "en")
    assert french.startswith("10 ans") and french.endswith(", en archivage intermédiaire.")
    assert english.startswith("10 years") and english.endswith(", in intermediate archiving.")


def test_a_situation_and_then_a_period() -> None:
    both = (phase("active", "P2Y", "last-exchange", span=Text("tant que votre compte est ouvert", "")),)
    assert words(both, "fr") == ["Tant que votre compte est ouvert, puis 2 ans à compter du dernier échange."]
    assert words(both, "en") == ["2 years from the last exchange."]


def test_nothing_is_kept_for_no_time() -> None:
    code = (phase("active", "P0D", "transaction"),)
    assert words(code, "fr") == ["Aucune conservation à compter de la transaction."]
    assert words(code, "en") == ["No retention from the transaction."]


def test_what_was_not_answered_is_not_said() -> None:
    assert derive.retention_words((phase("active"), phase("archive"), phase("final")), "fr") == ()


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_every_sentence_has_the_typography_of_its_language(lang: Lang) -> None:
    for sentence in derive.retention_words((*PROSPECTS, *CONTRACTS, *INVOICES), lang):
        assert polish(sentence, lang) == sentence


def rights(*bases: str, marketing: bool = False, automated: bool = False) -> dict[str, bool]:
    return {right.fact.key: right.limited for right in derive.rights_that_apply(bases, marketing, automated)}


def test_consent_opens_withdrawal_and_portability_and_not_objection() -> None:
    found = rights("consent")
    assert {"withdraw-consent", "portability", "access", "erasure"} <= set(found)
    assert "objection" not in found


def test_legitimate_interests_open_objection_and_not_portability() -> None:
    found = rights("legitimate-interests")
    assert "objection" in found
    assert not {"portability", "withdraw-consent"} & set(found)


def test_erasure_is_limited_under_a_legal_obligation_alone_and_full_beside_a_contract() -> None:
    assert rights("legal-obligation")["erasure"] is True
    assert rights("legal-obligation", "contract")["erasure"] is False


def test_a_right_without_an_object_is_not_given() -> None:
    assert not {"objection-marketing", "automated-decision"} & set(rights("contract"))
    assert {"objection-marketing", "automated-decision"} <= set(rights("contract", marketing=True, automated=True))


def test_a_solely_automated_decision_on_consent_is_a_limited_right_since_consent_must_be_explicit() -> None:
    assert rights("consent", automated=True)["automated-decision"] is True


def test_access_and_complaint_are_rights_whatever_the_basis() -> None:
    assert {"access", "complaint", "post-mortem"} <= set(rights())


def test_telling_the_recipients_accompanies_rectification_and_is_no_right_apart() -> None:
    assert catalogue("rights")["notification"].more["beside"] == "rectification"
    assert "notification" not in rights("consent", "contract")


def test_rights_come_in_the_order_of_the_law() -> None:
    order = list(catalogue("rights"))
    found = list(rights("consent", "contract", "legitimate-interests"))
    assert found == sorted(found, key=order.index)


def test_the_copy_of_the_safeguards_is_a_right_only_with_transfers() -> None:
    found = derive.rights_that_apply(["contract"], False, False, transfer=True)
    assert "safeguards-copy" in [right.fact.key for right in found]
    assert "safeguards-copy" not in rights("contract")


@pytest.mark.parametrize(
    ("country", "day", "key"),
    [
        ("GB", TODAY, "united-kingdom"),
        ("GB", date(2031, 12, 28), None),
        ("BR", date(2026, 1, 25), None),
        ("BR", TODAY, "brazil"),
        ("US", date(2020, 7, 15), "united-states-privacy-shield"),
        ("US", date(2021, 1, 1), None),
        ("US", TODAY, "united-states-dpf"),
        ("IN", TODAY, None),
        ("MC", TODAY, None),
    ],
)
def test_adequacy_holds_between_its_days(country: str, day: date, key: str | None) -> None:
    found = derive.adequacy_on(country, day)
    assert (found and found.key) == key


@pytest.mark.parametrize("country", ["FR", "NO", "IS", "LI", "RE", "NC", "PF"])
def test_no_mechanism_is_needed_within_the_area_or_under_french_law(country: str) -> None:
    assert not derive.needs_mechanism(country)


@pytest.mark.parametrize("country", ["US", "CH", "GB", "MC", "not a country"])
def test_a_mechanism_is_needed_everywhere_else(country: str) -> None:
    assert derive.needs_mechanism(country)


@pytest.mark.parametrize(
    ("key", "day", "valid"),
    [
        ("scc-2021-914-m2", TODAY, True),
        ("scc-2021-914-m2", date(2021, 6, 26), False),
        ("privacy-shield", date(2020, 7, 15), True),
        ("privacy-shield", date(2020, 7, 16), False),
        ("safe-harbour", TODAY, False),
        ("scc-2010-87", date(2022, 12, 27), False),
        ("handshake", TODAY, False),
    ],
)
def test_a_mechanism_is_valid_between_its_days(key: str, day: date, valid: bool) -> None:
    assert derive.mechanism_valid(key, day) is valid


def test_trackers_need_consent_unless_the_law_exempts_them() -> None:
    assert not derive.consent_required("necessary")
    assert not derive.consent_required("security")
    assert derive.consent_required("advertising")
    assert derive.consent_required("a purpose of my own")


def relevant(record: Record, name: str) -> bool:
    return derive.relevant(record, field_of(type(record), name))


def test_a_field_matters_when_the_answer_it_depends_on_was_given() -> None:
    assert relevant(Purpose(activity_id=OWNER, basis="consent"), "consent_wording")
    assert not relevant(Purpose(activity_id=OWNER, basis="contract"), "consent_wording")
    assert not relevant(Purpose(activity_id=OWNER), "consent_wording")
    assert relevant(Purpose(activity_id=OWNER), "name")


def test_a_flag_is_an_answer_like_another() -> None:
    assert relevant(Purpose(activity_id=OWNER, direct_marketing=True), "channels")
    assert not relevant(Purpose(activity_id=OWNER, direct_marketing=False), "channels")


def test_what_depends_on_a_field_that_does_not_matter_does_not_matter_either() -> None:
    decision = AutomatedDecision(activity_id=OWNER, extent="solely-automated", ground="contract")
    assert relevant(decision, "human_review")
    decision.extent = "assisted"
    assert not relevant(decision, "human_review")
