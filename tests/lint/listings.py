"""A dossier with a wrong number, a finding that came back and an accepted one, listed; for the tests of each format."""

from __future__ import annotations

from pathlib import Path

from lint.cases import LABEL, TODAY, Desk

from pdpeditor.lint.accepting import accept
from pdpeditor.lint.findings import find
from pdpeditor.lint.listing import Listing, Unread, listing
from pdpeditor.lint.look import Look
from pdpeditor.records import Organisation
from pdpeditor.store import Dossier
from pdpeditor.text import Text

WHY = Text("Le statut est revu en janvier.", "The status is reviewed in January.")
UNREAD = Unread("clients/b d.pdp", "b d.pdp", Text("Le fichier b est abîmé.", "The file b is damaged."))


def make(path: Path) -> None:
    """A dossier with an error on its SIREN, one accepted finding and one that came back."""
    with Dossier.create(path) as dossier:
        with dossier.edit(LABEL):
            desk = Desk(dossier)
            dossier.one(Organisation).with_values(legal_name="Exemple SAS", siren="123 456 789")
            kept, changed = desk.activity(status="active"), desk.activity(name=Text("Paie", "Payroll"), status="active")
            for each in (kept, changed):
                dossier.mark(each, "status", "proposed")
        for finding in find(Look(dossier, TODAY)):
            if (finding.id, finding.field) == ("ANS-02", "status"):
                acceptance = accept(dossier, finding, WHY, TODAY)
                with dossier.edit(LABEL):
                    acceptance.with_values(who="Ana Roy", at="2026-11-20T12:00:00+00:00")
        with dossier.edit(LABEL):
            changed.status = "stopped"


def listed(path: Path) -> Listing:
    """That dossier, listed."""
    make(path)
    with Dossier.open_to_read(path) as dossier:
        return listing(dossier, "clients/a é.pdp", "a é.pdp", TODAY)
