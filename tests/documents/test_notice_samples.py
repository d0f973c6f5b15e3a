"""Each point that GDPR Article 13 asks for is in every notice of every sample, in both languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from documents.policies import DAY, part_text
from documents.test_policy import assert_full, shape

from pdpeditor import records as r
from pdpeditor.blocks import Document
from pdpeditor.documents.notice import PRINTABLE
from pdpeditor.documents.notice.audience import audience_of, told
from pdpeditor.documents.notice.scope import Notice
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.facts import catalogue
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang, Text, fold


@pytest.fixture(scope="module", params=sample_names())
def dossier(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    path = tmp_path_factory.mktemp(request.param) / "sample.pdp"
    make_sample(request.param, path)
    with Dossier.open_to_read(path) as opened:
        opened.preload()
        yield opened


def notices(dossier: Dossier, lang: Lang) -> Iterator[tuple[Notice, Document]]:
    """Every notice of a dossier, with what it was written from."""
    for audience in PRINTABLE.variants(dossier):
        document = PRINTABLE.builder(dossier, audience)(dossier, lang, DAY)
        yield Notice.of(dossier, lang, DAY, audience), document


def uses(notice: Notice) -> list[r.DataUse]:
    """The uses of data about the audience, found without the narrowing that is tested."""
    every = (use for one in notice.whole.all(r.Activity) if told(one) for use in notice.whole.parts(one, r.DataUse))
    return [use for use in every if any(audience_of(one) == notice.audience for one in people(notice, use))]


def people(notice: Notice, use: r.DataUse) -> list[r.DataSubject]:
    return notice.whole.linked(use, "subjects")


def served(notice: Notice) -> list[r.Purpose]:
    """The purposes that the data of the audience serve."""
    found: dict[r.Purpose, None] = {}
    for use in uses(notice):
        activity = notice.whole.get(r.Activity, use.activity_id)
        assert activity
        for one in notice.whole.linked(use, "purposes") or notice.whole.parts(activity, r.Purpose):
            found[one] = None
    return list(found)


def each(words: Text, lang: Lang) -> str:
    return words[lang].rstrip(" .")


def controller(notice: Notice) -> Iterator[tuple[str, str]]:
    yield "who", notice.organisation.legal_name
    yield "who", notice.organisation.email


def contact(notice: Notice) -> Iterator[tuple[str, str]]:
    yield "who", notice.dossier.one(r.ProtectionOfficer).email


def purposes_and_bases(notice: Notice) -> Iterator[tuple[str, str]]:
    for one in served(notice):
        yield "purposes", each(one.name, notice.lang)
        yield "purposes", str(catalogue("legal-bases")[one.basis or ""].more["article"])[:1]


def interests(notice: Notice) -> Iterator[tuple[str, str]]:
    yield from (("purposes", each(one.interest, notice.lang)) for one in served(notice) if one.interest)


def data_used(notice: Notice) -> Iterator[tuple[str, str]]:
    yield from (("purposes", each(one.items, notice.lang)) for one in uses(notice))


def recipients(notice: Notice) -> Iterator[tuple[str, str]]:
    owed = served(notice)
    for disclosure in notice.whole.all(r.Disclosure):
        party = notice.whole.get(r.Party, disclosure.party)
        purposes, shown = notice.whole.linked(disclosure, "purposes"), notice.whole.linked(disclosure, "data")
        activities = {one.activity_id for one in owed}
        if disclosure.activity_id not in activities or (purposes and not set(purposes) & set(owed)):
            continue
        if party and (not shown or set(shown) & set(uses(notice))):
            name = party.category_label[notice.lang] if party.published_as == "category" else party.name
            yield "recipients", name


def periods(notice: Notice) -> Iterator[tuple[str, str]]:
    for use in uses(notice):
        rule = notice.whole.get(r.Retention, use.retention)
        for phase in notice.whole.parts(rule, r.Phase) if rule else ():
            if phase.stage != "final" and phase.announced and phase.announced.count:
                yield "purposes", phase.announced.words(notice.lang)


def rights(notice: Notice) -> Iterator[tuple[str, str]]:
    for key in ("access", "rectification", "restriction"):
        yield "rights", catalogue("rights")[key].label[notice.lang]
    yield "rights", notice.rights.email
    bases = {one.basis for one in served(notice)}
    if "consent" in bases:
        yield "rights", catalogue("rights")["withdraw-consent"].label[notice.lang]
    if "legitimate-interests" in bases:
        yield "rights", {"fr": "raisons tenant à votre situation", "en": "grounds relating to your"}[notice.lang]


def complaint(notice: Notice) -> Iterator[tuple[str, str]]:
    yield "complaint", "CNIL"
    yield "complaint", "cnil.fr"


def duties(notice: Notice) -> Iterator[tuple[str, str]]:
    for use in uses(notice):
        if use.obligation == "mandatory":
            yield "obligations", each(use.consequence, notice.lang)


def sources(notice: Notice) -> Iterator[tuple[str, str]]:
    for use in uses(notice):
        source = notice.whole.get(r.Source, use.source)
        if source and source.name and catalogue("source-kinds")[source.category or ""].more["indirect"]:
            yield "data", each(source.name, notice.lang)


POINTS: dict[str, Callable[[Notice], Iterator[tuple[str, str]]]] = {
    "13(1)(a)": controller,
    "13(1)(b)": contact,
    "13(1)(c)": purposes_and_bases,
    "13(1)(d)": interests,
    "14(1)(d)": data_used,
    "13(1)(e)": recipients,
    "13(2)(a)": periods,
    "13(2)(b)": rights,
    "13(2)(d)": complaint,
    "13(2)(e)": duties,
    "14(2)(f)": sources,
}


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("article", POINTS)
def test_a_notice_says_what_the_article_asks_for(dossier: Dossier, article: str, lang: Lang) -> None:
    found = 0
    for notice, document in notices(dossier, lang):
        for anchor, words in POINTS[article](notice):
            found += 1
            assert fold(words) in fold(part_text(document, anchor)), (notice.audience, anchor)
    assert found or article == "14(2)(f)"


@pytest.mark.parametrize("lang", LANGS)
def test_a_transfer_of_these_data_is_told_with_its_country(dossier: Dossier, lang: Lang) -> None:
    for notice, document in notices(dossier, lang):
        parties = [one.party for one in notice.dossier.all(r.Disclosure)]
        abroad = [one for one in dossier.all(r.Transfer) if one.party_id in parties and one.mechanism]
        transfers = part_text(document, "transfers")
        for one in abroad:
            party = dossier.get(r.Party, one.party_id)
            assert party and (party.published_as == "category" or party.name in transfers)


def test_both_languages_have_the_same_blocks_and_none_is_empty(dossier: Dossier) -> None:
    for (_, french), (_, english) in zip(notices(dossier, "fr"), notices(dossier, "en"), strict=True):
        assert list(map(shape, french.blocks)) == list(map(shape, english.blocks))
        assert_full(french)


def test_a_notice_names_no_purpose_that_does_not_serve_its_people(dossier: Dossier) -> None:
    for notice, document in notices(dossier, "fr"):
        own = {each(one.name, "fr") for one in served(notice)}
        others = {each(one.name, "fr") for one in dossier.all(r.Purpose)} - own
        words = part_text(document, "purposes").splitlines()
        assert own & set(words) and not others & set(words), notice.audience


def test_the_notices_of_a_sample_include_its_staff(tmp_path: Path) -> None:
    make_sample("agence", tmp_path / "agence.pdp")
    with Dossier.open_to_read(tmp_path / "agence.pdp") as opened:
        assert {"visitors", "customers", "prospects", "suppliers", "employees"} <= set(PRINTABLE.variants(opened))
