"""The whole register of a small dossier, word for word, in both languages.

Run as a script, with the root and tests/ on PYTHONPATH, this file writes the expected pages again: read them then.
"""

import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from documents.registers import LABEL, TODAY, built, orders, write_down

from pdpeditor.blocks import Edition
from pdpeditor.lint.accepting import accept
from pdpeditor.lint.findings import find
from pdpeditor.lint.look import Look
from pdpeditor.measures import Duration
from pdpeditor.records import (
    AutomatedDecision,
    Client,
    ClientProcessing,
    Contract,
    DataUse,
    Disclosure,
    Measure,
    Organisation,
    Party,
    Phase,
    ProtectionOfficer,
    Publication,
    Retention,
    Transfer,
)
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang, Text
from pdpeditor.writers import markdown

PAGES = Path(__file__).with_name("golden")


def everything(dossier: Dossier) -> None:
    """A little of each thing that a register can hold."""
    story = Text("Du panier à la livraison.", "From basket to delivery.")
    activity = orders(dossier, description=story, large_scale=False)
    with dossier.edit(LABEL):
        dossier.one(Organisation).with_values(roles=("controller", "processor"), street="1 rue du Port", city="Brest")
        dossier.one(ProtectionOfficer).with_values(status="appointed-internal", name="Ana Roy", email="dpo@exemple.fr")
        dossier.mark(activity, "status", "proposed")
        dossier.mark(activity, "service", "not-applicable", Text("une seule personne", "une seule personne"))
    _retention(dossier)
    _party(dossier, activity.id)
    write_down(
        dossier,
        AutomatedDecision(activity_id=activity.id, name=Text("Tri", "Sorting"), extent="assisted"),
        Measure(name=Text("Sauvegarde chaque nuit", "Backup every night"), nature="technical", state="done"),
        Publication(number="1.0", effective_on=date(2026, 1, 2), changes=Text("Première version.", "First version.")),
    )
    _accepted(dossier)


def _accepted(dossier: Dossier) -> None:
    found = find(Look(dossier, TODAY))
    [asked] = [finding for finding in found if (finding.id, finding.field) == ("ANS-02", "status")]
    why = Text("Le statut est revu en janvier.", "The status is reviewed in January.")
    acceptance = accept(dossier, asked, why, TODAY)
    with dossier.edit(LABEL):
        acceptance.with_values(who="Ana Roy", at="2026-11-20T12:00:00+00:00")


def _retention(dossier: Dossier) -> None:
    rule = Retention(name=Text("Commandes", "Orders"))
    times = {"announced": Duration(3, "Y"), "applied": Duration(5, "Y"), "start_event": "delivery"}
    write_down(dossier, rule, Phase(retention_id=rule.id, stage="active", **times))
    write_down(dossier, Phase(retention_id=rule.id, stage="final", fate="deletion"))
    with dossier.edit(LABEL):
        dossier.all(DataUse)[0].retention = rule.id


def _party(dossier: Dossier, activity: str) -> None:
    party = Party(name="Nuage Inc.", kind="processor", country="US", website="https://nuage.example")
    transfer = Transfer(party_id=party.id, country="US", route="hosting", mechanism="privacy-shield")
    client = Client(name="Mairie", email="dpo@mairie.example")
    work = ClientProcessing(client_id=client.id, name=Text("hébergement du site", "hosting of the website"))
    write_down(dossier, party, transfer, Contract(party_id=party.id, signed_on=date(2025, 3, 12)), client, work)
    write_down(dossier, Disclosure(activity_id=activity, party=party.id, role="processor"))
    with dossier.edit(LABEL):
        dossier.link(work, "subprocessors", [party.id])


def page(dossier: Dossier, lang: Lang) -> str:
    """The register as Markdown."""
    return markdown.write(Edition((built(dossier, lang),), TODAY)).decode()


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    with Dossier.create(tmp_path_factory.mktemp("golden") / "acme.pdp") as dossier:
        everything(dossier)
        yield dossier


@pytest.mark.parametrize("lang", LANGS)
def test_the_register_is_word_for_word_what_was_read_and_agreed(dossier: Dossier, lang: Lang) -> None:
    assert page(dossier, lang) == (PAGES / f"register-{lang}.md").read_text("utf-8")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder, Dossier.create(Path(folder) / "acme.pdp") as made:
        everything(made)
        PAGES.mkdir(exist_ok=True)
        for lang in LANGS:
            (PAGES / f"register-{lang}.md").write_text(page(made, lang), "utf-8", newline="\n")
