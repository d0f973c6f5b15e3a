"""A notice tells the people of one audience what Articles 13 and 14 ask for, and nothing about anybody else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from documents.audiences import build, make
from documents.policies import DAY, EDIT, part_text, runs, text, with_words
from documents.test_policy import answers, assert_full, shape

from pdpeditor import publish
from pdpeditor import records as r
from pdpeditor.blocks import Cover, sections
from pdpeditor.documents.notice import PRINTABLE
from pdpeditor.documents.notice.audience import audience_of
from pdpeditor.facts import catalogue
from pdpeditor.store import Dossier, Refused
from pdpeditor.text import LANGS, Lang, Text, polish

AUDIENCES = ("customers", "prospects", "employees")
OF_CUSTOMERS = (
    "Vendre les formations",
    "Tenir les comptes",
    "Formations",
    "10\u00a0ans",
    "nom, prénom",
    "L123-22",
)
OF_READERS = ("Envoyer la lettre", "courriel", "le lien au bas de chaque lettre", "Postman")
OF_STAFF = ("Payer les salaires", "Paie", "7\u00a0ans", "Paye et Cie", "salaire", "L3242-1", "L1222-4")
OF_THE_WEBSITE = ("PHPSESSID", "_ga", "LinkedIn", "Stripe", "OVH", "traceur")


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with make(tmp_path / "colibri.pdp") as opened:
        yield opened


def told(dossier: Dossier, audience: str) -> str:
    """A notice in French."""
    return text(build(dossier, audience, "fr"))


def test_there_is_a_notice_for_each_audience_of_whom_data_are_used(dossier: Dossier) -> None:
    assert PRINTABLE.variants(dossier) == AUDIENCES
    assert [copy.stem for copy in publish.copies(dossier, "notice")] == [f"notice-{key}" for key in AUDIENCES]


def test_an_empty_dossier_has_no_notice(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "empty.pdp") as empty:
        assert PRINTABLE.variants(empty) == ()
        for asked in ("notice", "notice:customers"):
            with pytest.raises(Refused):
                publish.copies(empty, asked)


@pytest.mark.parametrize("audience", ["applicants", "nobody"])
def test_asking_for_an_audience_without_data_names_those_there_are(dossier: Dossier, audience: str) -> None:
    with pytest.raises(Refused) as refused:
        publish.copies(dossier, f"notice:{audience}")
    for lang in LANGS:
        assert audience in refused.value.message[lang]
        assert all(known in refused.value.message[lang] for known in AUDIENCES)


def test_the_title_names_the_people_whom_the_notice_is_for(dossier: Dossier) -> None:
    assert build(dossier, "employees", "fr").title == "Information des salariés sur leurs données personnelles"
    assert build(dossier, "employees", "en").title == "Information for employees about their personal data"
    cover = build(dossier, "employees", "en").blocks[0]
    assert isinstance(cover, Cover) and cover.owner == "Colibri"


def test_a_notice_for_employees_says_nothing_about_anybody_else(dossier: Dossier) -> None:
    words = told(dossier, "employees")
    assert [own for own in OF_STAFF if own not in words] == []
    assert [other for other in (*OF_CUSTOMERS, *OF_READERS, *OF_THE_WEBSITE) if other in words] == []
    assert "prospection" not in words and "États-Unis" not in words


def test_a_notice_for_customers_says_nothing_about_employees_or_readers(dossier: Dossier) -> None:
    words = told(dossier, "customers")
    assert [own for own in OF_CUSTOMERS if own not in words] == []
    assert [other for other in (*OF_STAFF, *OF_READERS) if other in words] == []


def test_a_notice_for_prospects_tells_how_they_are_approached(dossier: Dossier) -> None:
    words = told(dossier, "prospects")
    assert all(own in words for own in ("Envoyer la lettre", "Postman", "États-Unis", "le lien de désinscription"))
    assert [other for other in (*OF_STAFF, "Tenir les comptes", "10\u00a0ans", "aménagement") if other in words] == []


def test_a_marketing_rule_is_told_to_those_it_is_aimed_at(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        rule = with_words(dossier, r.Purpose, "Vendre les formations")
        rule.direct_marketing = True
        stop = Text("répondez STOP", "answer STOP")
        dossier.add(r.MarketingRule(channel="sms", audience="consumer-customer", ground="soft-opt-in", opt_out=stop))
    assert "répondez STOP" in told(dossier, "customers")
    assert "répondez STOP" not in told(dossier, "prospects")
    assert "le lien de désinscription" not in told(dossier, "customers")


def test_who_receives_only_the_data_of_others_is_not_named(dossier: Dossier) -> None:
    host = with_words(dossier, r.Party, "OVH")
    identity = next(use for use in dossier.all(r.DataUse) if use.category == "identity")
    assert "OVH" in told(dossier, "prospects")
    with dossier.edit(EDIT):
        disclosure = next(one for one in dossier.all(r.Disclosure) if one.party == host.id)
        dossier.link(disclosure, "data", [identity.id])
    assert "OVH" not in told(dossier, "prospects")
    assert "OVH" in told(dossier, "customers")


def test_what_is_added_about_a_right_for_nobody_in_particular_stays_in_the_policy(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        rights, note = dossier.one(r.RightsPolicy), Text("rubrique Export", "under Export")
        dossier.add(r.RightNote(rights_policy_id=rights.id, right="access", text=note))
    assert all("rubrique Export" not in told(dossier, audience) for audience in AUDIENCES)


def test_trackers_are_told_to_visitors_only(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        with_words(dossier, r.DataSubject, "nos lecteurs").category = "visitors"
    assert "PHPSESSID" in told(dossier, "visitors")
    assert "PHPSESSID" not in told(dossier, "customers")


@pytest.mark.parametrize(
    ("published", "status", "there"),
    [
        (False, "active", True),
        (False, None, True),
        (None, "active", True),
        (True, "planned", True),
        (False, "stopped", False),
        (False, "planned", False),
        (None, "stopped", False),
    ],
)
def test_a_notice_speaks_of_what_runs_whether_the_policy_does_or_not(
    dossier: Dossier, published: bool | None, status: str | None, there: bool
) -> None:
    with dossier.edit(EDIT):
        with_words(dossier, r.Activity, "Paie").with_values(published=published, status=status)
    dossier.preload()
    assert ("employees" in PRINTABLE.variants(dossier)) is there


def test_people_of_an_unknown_category_are_in_no_notice(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        next(one for one in dossier.all(r.DataSubject) if one.category == "employees").category = None
    dossier.preload()
    assert PRINTABLE.variants(dossier) == ("customers", "prospects")


def test_a_purpose_of_which_nobody_said_what_it_uses_goes_with_its_activity(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        for use in dossier.parts(with_words(dossier, r.Activity, "Paie"), r.DataUse):
            dossier.link(use, "purposes", [with_words(dossier, r.Purpose, "Payer les salaires").id])
        hr = with_words(dossier, r.Activity, "Paie")
        dossier.add(r.Purpose(activity_id=hr.id, name=Text("Former les salariés", "Train the staff")))
    assert "Former les salariés" in told(dossier, "employees")
    assert "Former les salariés" not in told(dossier, "customers")


def test_what_the_organisation_does_not_do_is_held_against_the_whole_dossier(dossier: Dossier) -> None:
    sentence = "Nous ne traitons pas de données sensibles"
    with dossier.edit(EDIT):
        dossier.one(r.Declarations).statements = ("no-sensitive",)
    assert sentence not in told(dossier, "employees")  # the health data of learners speak against it
    with dossier.edit(EDIT):
        next(use for use in dossier.all(r.DataUse) if use.category == "health").category = "identity"
        with_words(dossier, r.Purpose, "Adapter l’accueil").art9_condition = None
    assert sentence in told(dossier, "employees")


def test_labour_law_is_cited_to_employees_and_applicants_only(dossier: Dossier) -> None:
    assert part_text(build(dossier, "employees", "fr"), "employment").count("L1222-4") == 1
    assert part_text(build(dossier, "customers", "fr"), "employment") == ""
    with dossier.edit(EDIT):
        next(one for one in dossier.all(r.DataSubject) if one.category == "employees").category = "applicants"
    law = part_text(build(dossier, "applicants", "fr"), "employment")
    assert "L1221-9" in law and "L1221-6" in law and "L1222-4" not in law


def test_only_data_that_people_did_not_give_have_their_source_told(dossier: Dossier) -> None:
    assert "administration fiscale" in part_text(build(dossier, "employees", "fr"), "data")
    assert part_text(build(dossier, "customers", "fr"), "data") == ""


def test_one_category_of_people_is_not_named_again_with_each_purpose(dossier: Dossier) -> None:
    assert "Personnes concernées" not in told(dossier, "customers")
    with dossier.edit(EDIT):
        client = r.DataSubject(category="consumers", name=Text("nos acheteurs", "our buyers"))
        dossier.add(client)
        use = next(use for use in dossier.all(r.DataUse) if use.category == "identity")
        dossier.link(use, "subjects", [client.id, *(one.id for one in dossier.linked(use, "subjects"))])
    assert "nos acheteurs" in told(dossier, "customers")


@pytest.mark.parametrize("audience", AUDIENCES)
def test_both_languages_of_a_notice_have_the_same_blocks_and_none_is_empty(dossier: Dossier, audience: str) -> None:
    french, english = (build(dossier, audience, lang) for lang in LANGS)
    assert list(map(shape, french.blocks)) == list(map(shape, english.blocks))
    assert_full(french)
    assert_full(english)


@pytest.mark.parametrize("audience", AUDIENCES)
@pytest.mark.parametrize("lang", LANGS)
def test_a_notice_has_the_typography_of_its_language_and_its_links_lead_somewhere(
    dossier: Dossier, audience: str, lang: Lang
) -> None:
    document = build(dossier, audience, lang)
    assert all(polish(line, lang) == line for line in text(document).splitlines())
    inside = {run.href[1:] for run in runs(document) if run.href.startswith("#")}
    assert inside and inside <= {section.anchor for section in sections(document)}
    assert "cette politique" not in text(document) and "this policy" not in text(document)


def test_whatever_answer_is_missing_a_notice_stays_sound(dossier: Dossier) -> None:
    dossier.preload()
    for record, name, unknown in answers(dossier):
        known = getattr(record, name)
        setattr(record, name, unknown)
        for audience in PRINTABLE.variants(dossier):
            make_notice = PRINTABLE.builder(dossier, audience)
            french, english = (make_notice(dossier, lang, DAY) for lang in LANGS)
            assert list(map(shape, french.blocks)) == list(map(shape, english.blocks)), (audience, name)
            assert_full(french)
        setattr(record, name, known)


def test_every_category_of_people_belongs_to_an_audience() -> None:
    for category in catalogue("subject-categories"):
        assert audience_of(r.DataSubject(category=category)) in catalogue("audiences"), category
    assert audience_of(r.DataSubject(category="unheard-of")) == ""
