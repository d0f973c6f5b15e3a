"""Which answers are days that call for something: how long after each, and what is to be done then."""

from __future__ import annotations

from dataclasses import dataclass

from pdpeditor.records import (
    Activity,
    ClientProcessing,
    Contract,
    Declarations,
    Measure,
    Party,
    Publication,
    Retention,
    Transfer,
)
from pdpeditor.records.record import Record
from pdpeditor.text import Text


@dataclass(frozen=True, slots=True)
class Check:
    """What is to be done so many months after the day in a field; with no months, on that very day.

    The latest of the days in `field` and `also` counts. `unless` names a field and its values for which nothing is due.
    """

    cls: type[Record]
    field: str
    what: Text
    months: int
    also: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()


TIMETABLE = (
    Check(
        Activity,
        "reviewed_on",
        Text("Fiche à relire", "Sheet to review"),
        12,
        also=("created_on", "updated_on"),
        unless=("status", "planned", "stopped"),
    ),
    Check(
        Activity,
        "dpia_done_on",
        Text("Analyse d’impact à revoir", "Impact assessment to look at again"),
        36,
        unless=("status", "stopped"),
    ),
    Check(Party, "verified_on", Text("Informations à vérifier", "Information to check"), 12),
    Check(Contract, "verified_on", Text("Contrat à relire", "Agreement to read again"), 12, also=("signed_on",)),
    Check(
        Transfer,
        "dpf_verified_on",
        Text("Inscription au cadre UE-États-Unis à vérifier", "EU–US framework listing to check"),
        6,
    ),
    Check(
        Transfer,
        "tia_done_on",
        Text("Analyse d’impact du transfert à revoir", "Transfer impact assessment to look at again"),
        12,
    ),
    Check(
        Retention,
        "last_purge",
        Text("Données arrivées à échéance à supprimer", "Data past their term to delete"),
        12,
        unless=("deletion_method", "automatic"),
    ),
    Check(
        Measure,
        "checked_on",
        Text("Mesure de sécurité à vérifier", "Security measure to check"),
        12,
        unless=("state", "planned"),
    ),
    Check(
        Declarations,
        "declared_on",
        Text("Déclarations à confirmer de nouveau", "Declarations to confirm again"),
        12,
    ),
    Check(
        ClientProcessing,
        "ended_on",
        Text("Fin du contrat : données à rendre ou à supprimer", "End of the contract: data to return or delete"),
        0,
    ),
    Check(Publication, "effective_on", Text("Version qui entre en vigueur", "Version that takes effect"), 0),
)
