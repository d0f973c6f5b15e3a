"""A dossier whose activities concern several audiences, and its notices."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from documents import policies
from documents.policies import DAY, EDIT

from pdpeditor import records as r
from pdpeditor.blocks import Document
from pdpeditor.documents.notice import PRINTABLE
from pdpeditor.measures import Duration
from pdpeditor.store import Dossier
from pdpeditor.text import Lang, Text


def make(path: Path) -> Dossier:
    """The training firm of the policy's tests, with its staff, whom the policy leaves out."""
    dossier = policies.make(path)
    with dossier.edit(EDIT):
        _staff(dossier)
    return dossier


def build(dossier: Dossier, audience: str, lang: Lang, day: date = DAY) -> Document:
    """The notice of an audience, of a dossier as it is now."""
    dossier.preload()
    return PRINTABLE.builder(dossier, audience)(dossier, lang, day)


def _staff(dossier: Dossier) -> None:
    staff, payroll = r.DataSubject(category="employees"), r.Party(name="Paye et Cie", kind="processor", country="FR")
    kept = r.Retention(name=Text("Bulletins de paie", "Payslips"))
    office = r.Source(category="authority", name=Text("l’administration fiscale", "the tax authority"))
    hr = r.Activity(name=Text("Paie", "Payroll"), published=False, status="active")
    for record in (staff, payroll, kept, office, hr):
        dossier.add(record)
    dossier.add(r.Phase(retention_id=kept.id, stage="active", announced=Duration(7, "Y"), start_event="payment"))
    dossier.add(r.Service(party_id=payroll.id, name=Text("la paie", "payroll"), role="processor"))
    pay = r.Purpose(
        activity_id=hr.id,
        name=Text("Payer les salaires", "Pay the wages"),
        basis="legal-obligation",
        law=Text("article L3242-1 du Code du travail", "Article L3242-1 of the French Labour Code"),
    )
    dossier.add(pay)
    wages = r.DataUse(
        activity_id=hr.id,
        category="economic",
        items=Text("salaire", "wage"),
        source=office.id,
        retention=kept.id,
        obligation="mandatory",
        requirement="statutory",
        consequence=Text("le salaire n’est pas versé", "the wage is not paid"),
    )
    dossier.add(wages)
    dossier.link(wages, "subjects", [staff.id])
    dossier.add(r.Disclosure(activity_id=hr.id, party=payroll.id, role="processor"))
