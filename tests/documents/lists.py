"""A small dossier with two clients, for the legal notice, the lists and the processor's register.

Run as a script, with the root and tests/ on PYTHONPATH, this file writes the expected pages again: read them then.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from documents import policies

from pdpeditor import records as r
from pdpeditor.blocks import Document, Edition, PageBreak
from pdpeditor.documents import cookie_list, legal_notice, processor_register, processors
from pdpeditor.documents.printable import Builder
from pdpeditor.measures import Duration
from pdpeditor.records import RECORDS, Record
from pdpeditor.records.record import fields_of
from pdpeditor.store import Dossier
from pdpeditor.store.reading import Reading
from pdpeditor.text import LANGS, Lang, Text, both
from pdpeditor.writers import markdown

DAY = date(2026, 11, 22)
EDIT = Text("Essai", "Test")
PAGES = Path(__file__).with_name("golden")
TOWN = "Mairie de Brest"
CLINIC = "Clinique du Lac"
EXTRACT = f"processor-register:{TOWN}"

_BUILDERS: dict[str, Callable[[Reading, str], Builder]] = {
    "legal-notice": lambda reading, variant: legal_notice.build,
    "cookies": lambda reading, variant: cookie_list.build,
    "processors": lambda reading, variant: processors.build,
    "processor-register": processor_register.PRINTABLE.builder,
}
GRIDS: dict[str, Callable[[Reading, str], Builder]] = {
    "cookies": lambda reading, variant: cookie_list.grid,
    "processors": lambda reading, variant: processors.grid,
    "processor-register": processor_register.PRINTABLE.grid or (lambda reading, variant: legal_notice.build),
}
GOLDEN = {"legal-notice": "legal-notice", "cookies": "cookies", "processors": "processors",
          "processor-register": "processor-register", EXTRACT: "processor-register-extract"}  # fmt: skip


def make(path: Path) -> Dossier:
    """An agency that has everything the law asks of its documents but one contract."""
    dossier = Dossier.create(path)
    with dossier.edit(EDIT):
        _organisation(dossier)
        parties = {key: _party(dossier, key) for key in ("Hébergeur", "Nuage", "Secours")}
        _activity(dossier, parties["Hébergeur"])
        _site(dossier, parties["Hébergeur"])
        measures = [r.Measure(name=both(name), nature="technical", state="done") for name in ("Sauvegarde", "Coffre")]
        for measure in measures:
            dossier.add(measure)
        _client(dossier, TOWN, (parties["Hébergeur"], parties["Nuage"]), measures[0])
        _client(dossier, CLINIC, (parties["Hébergeur"], parties["Secours"]), measures[1])
    return dossier


def _organisation(dossier: Dossier) -> None:
    dossier.one(r.Organisation).with_values(
        legal_name="Port Numérique",
        entity_type="commercial-company",
        legal_form="sarl",
        share_capital=Decimal("8000"),
        capital_currency="EUR",
        siren="123456782",
        rcs_city="Brest",
        vat_number="FR 11 123456782",
        street="1 quai de la Douane",
        postcode="29200",
        city="Brest",
        country="FR",
        email="bonjour@port.example",
        phone="02 00 00 00 00",
        publication_director="Ana Roy",
        roles=("controller", "processor"),
        mediator=both("Médiation Exemple"),
        mediator_address="2 rue du Bac, 75000 Paris",
        mediator_url="https://mediation.example",
    )
    dossier.one(r.ProtectionOfficer).with_values(status="appointed-internal", name="Luc Bré", email="dpo@port.example")
    dossier.one(r.RightsPolicy).email = "donnees@port.example"
    dossier.add(r.DataSubject(category="consumers", consumer=True))


def _party(dossier: Dossier, name: str) -> r.Party:
    country = "FR" if name == "Hébergeur" else "US"
    party = r.Party(name=name, legal_entity=f"{name} SA", kind="processor", country=country)
    party.with_values(street="3 rue du Câble", postcode="59100", city="Roubaix", phone="09 00 00 00 00")
    dossier.add(party)
    service = r.Service(party_id=party.id, name=Text("hébergement", "hosting"), role="processor")
    dossier.add(service.with_values(storage_countries=(country,)))
    if name != "Secours":
        dossier.add(r.Contract(party_id=party.id, signed_on=date(2025, 3, 12), terms_version="2"))
    if country == "US":
        transfer = r.Transfer(party_id=party.id, country="US", route="hosting", mechanism="adequacy-dpf")
        dossier.add(transfer.with_values(dpf_entity=name, dpf_status="active", dpf_verified_on=date(2026, 10, 1)))
    return party


def _activity(dossier: Dossier, host: r.Party) -> None:
    activity = r.Activity(reference="T-01", name=Text("Commandes", "Orders"), status="active")
    use = r.DataUse(activity_id=activity.id, category="contact", items=Text("adresse", "address"))
    disclosure = r.Disclosure(activity_id=activity.id, party=host.id, role="processor")
    for record in (activity, use, disclosure):
        dossier.add(record)
    dossier.link(disclosure, "data", [use.id])


def _site(dossier: Dossier, host: r.Party) -> None:
    site = r.Website(name="Port", url="https://port.example", host=host.id, credits=Text("Ana Roy.", "Ana Roy."))
    dossier.add(site.with_values(policy_url="https://port.example/donnees", terms_url="https://port.example/cgv"))
    dossier.add(
        r.ConsentMechanism(
            website_id=site.id,
            platform=host.id,
            refuse_how=Text("cliquez sur Tout refuser", "click on Reject all"),
            withdraw_how=Text("le lien Mes choix", "the link My choices"),
            validity=Duration(6, "M"),
        )
    )
    dossier.add(r.Tracker(website_id=site.id, name="session", purpose="necessary", lifetime=Duration(2, "H")))
    dossier.add(
        r.Tracker(
            website_id=site.id,
            name="_mesure",
            purpose="audience",
            provider=host.id,
            third_party=True,
            lifetime=Duration(13, "M"),
            data_retention=Duration(25, "M"),
        )
    )


def _client(dossier: Dossier, name: str, parties: Iterable[r.Party], measure: r.Measure) -> None:
    client = r.Client(name=name, contact="Zoé", email="contact@client.example")
    work = r.ClientProcessing(client_id=client.id, name=Text("hébergement du site", "hosting of the website"))
    work.with_values(data=Text("demandes", "requests"), subjects=Text("usagers", "users"), started_on=date(2026, 2, 3))
    dossier.add(client)
    dossier.add(work)
    keys = [party.id for party in parties]
    dossier.link(work, "subprocessors", keys)
    dossier.link(work, "transfers", [one.id for one in dossier.all(r.Transfer) if one.party_id in keys])
    dossier.link(work, "measures", [measure.id])


def build(dossier: Reading, document: str, lang: Lang) -> Document:
    """A document of a dossier, or one copy of it."""
    key, _, variant = document.partition(":")
    return _BUILDERS[key](dossier, variant)(dossier, lang, DAY)


def grid(dossier: Reading, document: str, lang: Lang) -> Document:
    """The same as tables."""
    key, _, variant = document.partition(":")
    return GRIDS[key](dossier, variant)(dossier, lang, DAY)


def page(document: Document) -> str:
    """A document as Markdown."""
    return markdown.write(Edition((document,), DAY)).decode()


def text(document: Document) -> str:
    """The document as plain lines."""
    blocks = tuple(block for block in document.blocks if not isinstance(block, PageBreak))
    return policies.text(replace(document, blocks=blocks))


def every_form(dossier: Reading, document: str) -> str:
    """All the words of a document, in both languages, as pages and as tables."""
    built = [build(dossier, document, lang) for lang in LANGS]
    tables = [grid(dossier, document, lang) for lang in LANGS if document.partition(":")[0] in GRIDS]
    return "\n".join(text(one) for one in (*built, *tables))


def change(dossier: Dossier, record: Record, **values: Any) -> None:
    """Answer questions of a record."""
    with dossier.edit(EDIT):
        record.with_values(**values)


def fill(record: Record, secret: str, wanted: Callable[[Any], bool]) -> int:
    """Write a secret into every answer in words that is wanted; how many there were."""
    written = {"line": Text(secret, secret), "prose": Text(secret, secret), "plain": secret}
    found = [field for field in fields_of(type(record)) if wanted(field) and field.kind.name in written]
    for field in found:
        setattr(record, field.name, written[field.kind.name])
    return len(found)


def everybody(dossier: Dossier) -> Iterator[Record]:
    """All the records of a dossier."""
    return (record for cls in RECORDS.values() for record in dossier.all(cls))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, make(Path(folder) / "port.pdp") as made:
        for name, file in GOLDEN.items():
            for one in LANGS:
                (PAGES / f"{file}-{one}.md").write_text(page(build(made, name, one)), "utf-8", newline="\n")
