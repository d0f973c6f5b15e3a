"""A mention under a form: who, what for, what is mandatory, how long, which rights, and the boxes of marketing."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from documents.audiences import make
from documents.policies import DAY, EDIT, lines, part, part_text, text, with_words
from documents.test_policy import answers, assert_full, shape

from pdpeditor import publish
from pdpeditor import records as r
from pdpeditor.blocks import Bullets, Document, Note, Rows, sections
from pdpeditor.documents import mention
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.store import Dossier, Refused
from pdpeditor.text import LANGS, Lang, Text, polish


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with make(tmp_path / "colibri.pdp") as opened:
        yield opened


def build(dossier: Dossier, lang: Lang = "fr") -> Document:
    dossier.preload()
    return mention.build(dossier, lang, DAY)


def pasted(dossier: Dossier, lang: Lang = "fr") -> str:
    """The text to paste of the first form."""
    note = next(block for block in part(build(dossier, lang), "form-1") if isinstance(block, Note))
    return "\n".join("".join(run.words for run in line) for line in lines(note))


def test_each_published_activity_that_asks_people_has_its_mention(dossier: Dossier) -> None:
    assert [section.title for section in sections(build(dossier))] == ["Formations"]
    assert [section.title for section in sections(build(dossier, "en"))] == ["Courses"]


def test_an_activity_that_asks_people_nothing_has_none(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        with_words(dossier, r.Activity, "Paie").published = True
    assert [section.title for section in sections(build(dossier))] == ["Formations"]


def test_a_choice_on_trackers_alone_is_made_in_the_banner_and_has_no_mention(dossier: Dossier) -> None:
    with dossier.edit(EDIT):
        for use in dossier.parts(with_words(dossier, r.Activity, "Formations"), r.DataUse):
            use.category = "online-tracking"
    assert mention.PRINTABLE.variants(dossier) == ()


def test_the_lines_of_a_list_have_no_full_stop(dossier: Dossier) -> None:
    note = next(block for block in part(build(dossier), "form-1") if isinstance(block, Note))
    lists = [block for block in note.blocks if isinstance(block, Bullets)]
    assert len(lists) == 2
    assert not [line for block in lists for line in block.items if line[-1].words.endswith(".")]


def test_a_dossier_without_a_form_has_no_mentions(tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "empty.pdp") as empty, pytest.raises(Refused):
        publish.copies(empty, "mention")


def test_a_mention_says_who_what_for_and_on_what_basis(dossier: Dossier) -> None:
    words = pasted(dossier)
    assert "Colibri Formation SARL (Colibri)" in words
    assert "vendre les formations (pour votre contrat, ou à votre demande avant un contrat)" in words
    assert "tenir les comptes (la loi nous y oblige)" in words
    assert "améliorer les cours (notre intérêt légitime)" in words
    assert "adapter l’accueil (avec votre accord)" in words


def test_a_mention_leaves_out_what_the_form_does_not_ask(dossier: Dossier) -> None:
    assert "courriel" not in pasted(dossier) and "envoyer la lettre" not in pasted(dossier)
    with dossier.edit(EDIT):
        form = next(one for one in dossier.all(r.Source) if one.category == "data-subject")
        next(one for one in dossier.all(r.DataUse) if one.category == "contact").source = form.id
    assert "envoyer la lettre" in pasted(dossier)


def test_a_mention_says_what_is_mandatory_and_what_follows(dossier: Dossier) -> None:
    assert "Obligatoire\u00a0: nom, prénom (sinon, vous ne pouvez pas vous inscrire)." in pasted(dossier)
    assert "Le reste est facultatif." not in pasted(dossier)  # nobody said whether the health data are
    with dossier.edit(EDIT):
        next(one for one in dossier.all(r.DataUse) if one.category == "health").obligation = "optional"
    assert "Le reste est facultatif." in pasted(dossier)
    with dossier.edit(EDIT):
        next(one for one in dossier.all(r.DataUse) if one.category == "identity").obligation = "optional"
    assert "Obligatoire" not in pasted(dossier)
    assert "Vous êtes libre de donner ces données ou non." in pasted(dossier)


def test_a_mention_says_how_long_naming_the_rules_where_there_are_several(dossier: Dossier) -> None:
    assert "Factures\u00a0: 10\u00a0ans" in pasted(dossier)
    assert "Lettre d’information\u00a0: 3\u00a0ans" in pasted(dossier)
    with dossier.edit(EDIT):
        health = next(one for one in dossier.all(r.DataUse) if one.category == "health")
        health.retention = next(one for one in dossier.all(r.DataUse) if one.category == "identity").retention
    assert "Conservation\u00a0: 10\u00a0ans" in pasted(dossier) and "Factures" not in pasted(dossier)


def test_a_mention_gives_the_rights_that_its_own_bases_open(dossier: Dossier) -> None:
    words = pasted(dossier)
    assert "pour des raisons tenant à votre situation particulière" in words
    assert "Pour retirer votre accord à tout moment\u00a0: un message." in words
    assert "donnees@colibri.example" in words
    assert "prospection" not in words
    with dossier.edit(EDIT):
        for name in ("Améliorer les cours", "Adapter l’accueil"):
            with_words(dossier, r.Purpose, name).basis = "contract"
    assert "s’opposer" not in pasted(dossier) and "raisons tenant" not in pasted(dossier)
    assert "retrait" not in pasted(dossier) and "retirer" not in pasted(dossier)


def test_a_mention_leads_to_the_published_policy(dossier: Dossier) -> None:
    assert "Pour en savoir plus" not in pasted(dossier)
    with dossier.edit(EDIT):
        dossier.all(r.Website)[0].policy_url = "https://colibri.example/donnees"
    assert "Pour en savoir plus\u00a0: https://colibri.example/donnees" in pasted(dossier)


def market(dossier: Dossier, channel: str, audience: str, ground: str) -> str:
    """The first form with one marketing rule, where selling courses is direct marketing."""
    with dossier.edit(EDIT):
        for rule in dossier.all(r.MarketingRule):
            dossier.remove(rule)
        with_words(dossier, r.Purpose, "Vendre les formations").with_values(direct_marketing=True, channels=(channel,))
        dossier.add(r.MarketingRule(channel=channel, audience=audience, ground=ground))
    return part_text(build(dossier), "form-1")


@pytest.mark.parametrize(
    ("channel", "audience", "ground", "box"),
    [
        ("email", "consumer-customer", "soft-opt-in", "Je refuse de recevoir par e-mail"),
        ("email", "professional", "objection", "Je refuse de recevoir par e-mail"),
        ("sms", "consumer-customer", "prior-consent", "J’accepte de recevoir par SMS ou MMS"),
        ("phone", "consumer-customer", "prior-consent", "J’accepte de recevoir par téléphone"),
    ],
)
def test_marketing_has_a_box_to_accept_or_to_refuse(
    dossier: Dossier, channel: str, audience: str, ground: str, box: str
) -> None:
    words = market(dossier, channel, audience, ground)
    assert box in words and "Vous avez le droit de refuser la prospection à tout moment" in words
    assert ("art.\u00a0L223-1 et L223-2" in words) is (channel == "phone")


@pytest.mark.parametrize(
    ("channel", "audience", "ground"),
    [("email", "consumer-prospect", "prior-consent"), ("phone", "consumer-customer", "running-contract")],
)
def test_no_box_is_proposed_to_others_or_where_nothing_is_to_tick(
    dossier: Dossier, channel: str, audience: str, ground: str
) -> None:
    assert "Cases à ajouter" not in market(dossier, channel, audience, ground)


def test_an_activity_that_does_no_marketing_has_no_box(dossier: Dossier) -> None:
    assert not any(isinstance(block, Rows) for block in part(build(dossier), "form-1"))


@pytest.mark.parametrize("name", sample_names())
def test_the_mentions_of_a_sample_are_sound_and_short(name: str, tmp_path: Path) -> None:
    make_sample(name, tmp_path / "sample.pdp")
    with Dossier.open_to_read(tmp_path / "sample.pdp") as opened:
        french, english = (build(opened, lang) for lang in LANGS)
        assert list(map(shape, french.blocks)) == list(map(shape, english.blocks))
        for document in (french, english):
            assert_full(document)
            assert all(polish(line, document.lang) == line for line in text(document).splitlines())
        mentions = [block for block in french.blocks if isinstance(block, Note)]
        sizes = [sum(len(run.words) for line in lines(block) for run in line) for block in mentions]
        assert len(mentions) >= 5 and sorted(sizes)[len(sizes) // 2] < 1400


def test_whatever_answer_is_missing_the_mentions_stay_sound(dossier: Dossier) -> None:
    market(dossier, "email", "consumer-customer", "soft-opt-in")
    dossier.preload()
    for record, name, unknown in answers(dossier):
        known = getattr(record, name)
        for value in (unknown, Text(known.fr, "")) if isinstance(known, Text) else (unknown,):
            setattr(record, name, value)
            french, english = (mention.build(dossier, lang, DAY) for lang in LANGS)
            assert list(map(shape, french.blocks)) == list(map(shape, english.blocks)), name
        setattr(record, name, known)
