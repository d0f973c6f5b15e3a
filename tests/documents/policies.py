"""A small dossier that has something for every section of the policy, and what the tests look at in a document."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache, singledispatch
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from pdpeditor import records as r
from pdpeditor.blocks import (
    Block,
    Bullets,
    Cell,
    Contents,
    Cover,
    Document,
    Heading,
    Note,
    Paragraph,
    Rows,
    Run,
    Section,
    Table,
    inline,
)
from pdpeditor.documents import policy
from pdpeditor.measures import Duration
from pdpeditor.records import Record
from pdpeditor.store import Dossier
from pdpeditor.text import Lang, Text, both

DAY = date(2026, 11, 22)
EDIT = Text("Essai", "Test")


def make(path: Path) -> Dossier:
    """A training firm that sells courses online: everything answered, something for each section."""
    path.write_bytes(_made())
    return Dossier.open(path)


@cache
def _made() -> bytes:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "made.pdp"
        with Dossier.create(path) as dossier, dossier.edit(EDIT):
            _organisation(dossier)
            parties = _parties(dossier)
            _activity(dossier, parties)
            _website(dossier, parties)
            _rest(dossier)
        return path.read_bytes()


def build(dossier: Dossier, lang: Lang, day: date = DAY) -> Document:
    """The policy of a dossier as it is now."""
    dossier.preload()
    return policy.build(dossier, lang, day)


def _organisation(dossier: Dossier) -> None:
    dossier.one(r.Organisation).with_values(
        legal_name="Colibri Formation SARL",
        trade_name="Colibri",
        entity_type="commercial-company",
        legal_form="sarl",
        share_capital=Decimal("12500"),
        capital_currency="EUR",
        rcs_city="Lyon",
        siren="123456782",
        street="1 rue des Lilas",
        postcode="69003",
        city="Lyon",
        country="FR",
        email="bonjour@colibri.example",
        phone="04 00 00 00 00",
        website="https://colibri.example",
        roles=("controller", "processor"),
        business=Text("vente de formations en ligne.", "the sale of online courses."),
        audience=Text(
            "Elle vaut pour le site.\nElle vaut aussi au téléphone.", "It covers the website.\nAlso the phone."
        ),
        processing_for_clients=Text("Nous hébergeons leurs élèves.", "We host their learners."),
    )
    dossier.one(r.ProtectionOfficer).with_values(
        status="voluntary-contact", name="Anne Caché", publish_name=False, email="donnees@colibri.example"
    )
    dossier.one(r.RightsPolicy).with_values(
        email="donnees@colibri.example",
        deadline=Duration(2, "M"),
        extension=Duration(2, "M"),
        free=True,
        identity_policy="reasonable-doubt",
        mandate_accepted=True,
        minors_targeted=True,
        offered_under_15=True,
        minors_consent=Text("Par un message au parent.", "By a message to the parent."),
        minors_erasure=Text("par le même formulaire", "by the same form"),
        id_copy_retention=Duration(7, "D"),
        refusal=Text("Un refus est toujours expliqué.", "A refusal is always explained."),
        post_mortem_channel=Text("la même adresse", "the same address"),
    )
    dossier.one(r.Declarations).statements = ("no-sale", "no-transfer", "no-geolocation")
    dossier.one(r.BreachPlan).report_email = "securite@colibri.example"
    for name, state, wording in (
        ("Sauvegardes", "done", Text("Nous sauvegardons chaque jour", "We back up every day")),
        ("Coffre", "planned", Text("Un coffre protège les clés", "A vault protects the keys")),
    ):
        dossier.add(r.Measure(name=both(name), state=state, published=True, public_wording=wording))


def _parties(dossier: Dossier) -> dict[str, r.Party]:
    host = r.Party(name="OVH", kind="processor", legal_entity="OVH SAS", country="FR")
    mailer = r.Party(name="Postman", kind="processor", legal_entity="Postman Inc.", country="US")
    accountant = r.Party(
        name="Cabinet Secret",
        kind="adviser",
        country="FR",
        published_as="category",
        category_label=Text("notre expert-comptable", "our accountant"),
    )
    partner = r.Party(
        name="École amie",
        kind="joint-controller",
        country="FR",
        arrangement=Text("L’école amie répond aux élèves.", "The friendly school answers learners."),
        arrangement_contact="ecole@amie.example",
    )
    bank = r.Party(name="Stripe", kind="independent-controller", country="IE")
    for party in (host, mailer, accountant, partner, bank):
        dossier.add(party)
    dossier.add(
        r.Service(party_id=host.id, name=Text("hébergement", "hosting"), role="processor", storage_countries=("FR",))
    )
    dossier.add(
        r.Service(
            party_id=mailer.id,
            name=Text("envoi de la lettre", "sending the newsletter"),
            role="processor",
            storage_countries=("US",),
            access_countries=("IN",),
        )
    )
    dossier.add(
        r.Transfer(
            party_id=mailer.id,
            country="US",
            route="hosting",
            mechanism="scc-2021-914-m2",
            copy_how=Text("écrivez-nous", "write to us"),
        )
    )
    return {"host": host, "mailer": mailer, "accountant": accountant, "partner": partner, "bank": bank}


def _activity(dossier: Dossier, parties: dict[str, r.Party]) -> None:
    learner = r.DataSubject(category="trainees")
    reader = r.DataSubject(category="newsletter-subscribers", name=Text("nos lecteurs", "our readers"))
    form = r.Source(category="data-subject")
    network = r.Source(category="professional-network")
    bills = r.Retention(name=Text("Factures", "Invoices"))
    news = r.Retention(name=Text("Lettre d’information", "Newsletter"))
    for record in (learner, reader, form, network, bills, news):
        dossier.add(record)
    law = Text("article L123-22 du Code de commerce", "Article L123-22 of the French Commercial Code")
    dossier.add(
        r.Phase(
            retention_id=bills.id,
            stage="archive",
            announced=Duration(10, "Y"),
            start_event="accounting-year-end",
            source=law,
        )
    )
    dossier.add(r.Phase(retention_id=bills.id, stage="final", fate="deletion"))
    dossier.add(r.Phase(retention_id=news.id, stage="active", announced=Duration(3, "Y"), start_event="last-contact"))
    activity = r.Activity(
        name=Text("Formations", "Courses"), published=True, collection_points=Text("formulaire du site", "website form")
    )
    dossier.add(activity)
    sell = r.Purpose(
        activity_id=activity.id,
        name=Text("Vendre les formations", "Sell the courses"),
        basis="contract",
        contract=Text("la commande", "the order"),
    )
    bill = r.Purpose(
        activity_id=activity.id, name=Text("Tenir les comptes", "Keep the accounts"), basis="legal-obligation", law=law
    )
    write = r.Purpose(
        activity_id=activity.id,
        name=Text("Envoyer la lettre", "Send the newsletter"),
        basis="consent",
        withdrawal=Text("le lien au bas de chaque lettre", "the link at the foot of each letter"),
        direct_marketing=True,
        channels=("email",),
    )
    improve = r.Purpose(
        activity_id=activity.id,
        name=Text("Améliorer les cours", "Improve the courses"),
        basis="legitimate-interests",
        interest=Text("offrir de meilleurs cours", "offering better courses"),
        interest_holder="controller",
    )
    welcome = r.Purpose(
        activity_id=activity.id,
        name=Text("Adapter l’accueil", "Adapt the welcome"),
        description=Text("Seulement si vous le demandez.", "Only if you ask for it."),
        basis="consent",
        withdrawal=Text("un message", "a message"),
        art9_condition="explicit-consent",
    )
    for purpose in (sell, bill, write, improve, welcome):
        dossier.add(purpose)
    identity = r.DataUse(
        activity_id=activity.id,
        category="identity",
        items=Text("nom, prénom", "surname, first name"),
        source=form.id,
        retention=bills.id,
        obligation="mandatory",
        requirement="contractual",
        consequence=Text("vous ne pouvez pas vous inscrire", "you cannot register"),
    )
    contact = r.DataUse(
        activity_id=activity.id,
        category="contact",
        items=Text("courriel", "e-mail"),
        source=network.id,
        retention=news.id,
        obligation="optional",
    )
    health = r.DataUse(
        activity_id=activity.id,
        category="health",
        items=Text("aménagement demandé", "adjustment requested"),
        source=form.id,
        retention=news.id,
    )
    for use in (identity, contact, health):
        dossier.add(use)
    dossier.link(identity, "subjects", [learner.id])
    dossier.link(identity, "purposes", [sell.id, bill.id, improve.id])
    dossier.link(contact, "subjects", [reader.id])
    dossier.link(contact, "purposes", [write.id])
    dossier.link(health, "subjects", [learner.id])
    dossier.link(health, "purposes", [welcome.id])
    for key, role, purposes in (
        ("host", "processor", []),
        ("mailer", "processor", [write.id]),
        ("accountant", "independent-controller", [bill.id]),
        ("partner", "joint-controller", [welcome.id]),
    ):
        disclosure = r.Disclosure(activity_id=activity.id, party=parties[key].id, role=role)
        dossier.add(disclosure)
        dossier.link(disclosure, "purposes", purposes)
    dossier.add(
        r.AutomatedDecision(
            activity_id=activity.id,
            name=Text("Accepter le paiement", "Accept the payment"),
            extent="solely-automated",
            logic=Text("le montant", "the amount"),
            ground="contract",
            human_review=Text("écrivez-nous", "write to us"),
        )
    )


def _website(dossier: Dossier, parties: dict[str, r.Party]) -> None:
    site = r.Website(
        name="Colibri",
        url="https://colibri.example",
        host=parties["host"].id,
        user_content=True,
        account_notice=Text("Vous corrigez votre profil.", "You correct your profile."),
        chatbot=True,
        chatbot_notice=Text("Vous parlez à une machine.", "You are talking to a machine."),
        user_content_warning=Text("Vos avis sont publics.", "Your reviews are public."),
    )
    dossier.add(site)
    dossier.add(r.Tracker(website_id=site.id, name="PHPSESSID", purpose="necessary", lifetime=Duration(0, "D")))
    dossier.add(
        r.Tracker(website_id=site.id, name="_ga", purpose="audience", provider=parties["mailer"].id, third_party=True)
    )
    dossier.add(
        r.ConsentMechanism(
            website_id=site.id, withdraw_how=Text("le lien Mes choix", "the link My choices"), validity=Duration(6, "M")
        )
    )
    dossier.add(
        r.SocialPage(
            network="linkedin",
            url="https://linkedin.example/colibri",
            joint=True,
            arrangement=Text("LinkedIn répond.", "LinkedIn answers."),
        )
    )


def _rest(dossier: Dossier) -> None:
    dossier.add(
        r.MarketingRule(
            channel="email",
            audience="consumer-prospect",
            ground="prior-consent",
            opt_out=Text("le lien de désinscription", "the unsubscribe link"),
        )
    )
    bank = next(party for party in dossier.all(r.Party) if party.name == "Stripe")
    dossier.add(
        r.Payment(
            mode="card-token",
            provider=bank.id,
            provider_role="independent-controller",
            schedule="one-off",
            card_stored_by_us=False,
            cvv_never_stored=True,
        )
    )
    second = Text("Nous ajoutons la santé.", "We add health data.")
    dossier.add(r.Publication(number="1.1", effective_on=date(2026, 10, 1), changes=second, notice=("email", "banner")))
    dossier.add(
        r.Publication(number="1.0", effective_on=date(2026, 1, 1), notice_type="full-policy", notice=("email",))
    )


@singledispatch
def lines(block: object) -> Iterator[tuple[Run, ...]]:
    """The lines of text of a block, in order."""
    raise TypeError(type(block))


@lines.register
def _(block: Cover) -> Iterator[tuple[Run, ...]]:
    yield from (inline(block.owner), inline(block.title), inline(block.subtitle))
    for label, value in block.rows:
        yield from (inline(label), value)


@lines.register(Contents)
@lines.register(Section)
@lines.register(Heading)
def _titled(block: Contents | Section | Heading) -> Iterator[tuple[Run, ...]]:
    yield inline(block.title)


@lines.register
def _(block: Paragraph) -> Iterator[tuple[Run, ...]]:
    yield block.runs


@lines.register
def _(block: Bullets) -> Iterator[tuple[Run, ...]]:
    yield from block.items


@lines.register
def _(block: Cell) -> Iterator[tuple[Run, ...]]:
    yield from block.paragraphs


@lines.register
def _(block: Rows) -> Iterator[tuple[Run, ...]]:
    for label, cell in block.rows:
        yield inline(label)
        yield from lines(cell)


@lines.register
def _(block: Table) -> Iterator[tuple[Run, ...]]:
    yield from (inline(title) for title in block.head)
    yield from (line for row in block.rows for cell in row for line in lines(cell))


@lines.register
def _(block: Note) -> Iterator[tuple[Run, ...]]:
    yield inline(block.title)
    yield from (line for inner in block.blocks for line in lines(inner))


def runs(document: Document) -> list[Run]:
    """All the words of a document, run by run."""
    return [run for block in document.blocks for line in lines(block) for run in line]


def text(document: Document) -> str:
    """The document as plain lines."""
    return "\n".join("".join(run.words for run in line) for block in document.blocks for line in lines(block))


def part(document: Document, anchor: str) -> list[Block]:
    """The blocks of one section; none when the document does not have it."""
    found: list[Block] = []
    inside = False
    for block in document.blocks:
        if isinstance(block, Section):
            inside = block.anchor == anchor
        elif inside:
            found.append(block)
    return found


def part_text(document: Document, anchor: str) -> str:
    """The words of one section, line by line."""
    return "\n".join("".join(run.words for run in line) for block in part(document, anchor) for line in lines(block))


def with_words(dossier: Dossier, cls: type[Record], words: str) -> Any:
    """The record of a class that is called so in French."""
    return next(one for one in dossier.all(cls) if words in (getattr(one, "name", ""), fr(getattr(one, "name", ""))))


def fr(name: Text | str) -> str:
    """The French side of a name."""
    return name.fr if isinstance(name, Text) else name
