"""The large dossier of tests and benches: thousands of activities in plausible words, the same for the same seed."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from pdpeditor.facts import catalogue
from pdpeditor.measures import Duration
from pdpeditor.records.record import RECORDS, columns
from pdpeditor.store import Dossier
from pdpeditor.text import Text, both

Rows = dict[str, list[dict[str, Any]]]
_Words = tuple[tuple[str, str], ...]

ACTIVITIES = 2000
SEED = 30
PURPOSES, USES, DISCLOSURES = 2, 6, 3
"""How many of each an activity has; each data use serves every purpose, by one link each."""

_DEEDS = (
    ("Gestion", "Management"),
    ("Suivi", "Monitoring"),
    ("Préparation", "Preparation"),
    ("Contrôle", "Checking"),
    ("Archivage", "Archiving"),
    ("Envoi", "Sending"),
    ("Analyse", "Analysis"),
    ("Mise à jour", "Updating"),
)
_THINGS = (
    ("des commandes", "of orders"),
    ("des factures", "of invoices"),
    ("des candidatures", "of applications"),
    ("des demandes d’assistance", "of support requests"),
    ("de la paie", "of payroll"),
    ("des inscriptions aux formations", "of course registrations"),
    ("des livraisons", "of deliveries"),
    ("des réclamations", "of complaints"),
    ("des avis publiés", "of published reviews"),
    ("de la lettre d’information", "of the newsletter"),
    ("des badges d’accès", "of access badges"),
    ("des notes de frais", "of expense claims"),
)
_PLACES = (
    ("à Lyon", "in Lyon"),
    ("à Nantes", "in Nantes"),
    ("au siège", "at head office"),
    ("en ligne", "online"),
    ("en boutique", "in shops"),
    ("pour l’export", "for export"),
    ("à l’accueil", "at reception"),
)
_AIMS = (
    ("Répondre aux personnes qui nous écrivent", "Answer the people who write to us"),
    ("Tenir la comptabilité exigée par la loi", "Keep the accounts that the law requires"),
    ("Livrer ce qui a été commandé", "Deliver what was ordered"),
    ("Prévenir la fraude au paiement", "Prevent payment fraud"),
    ("Améliorer le service à partir des avis", "Improve the service from reviews"),
    ("Défendre nos droits en cas de litige", "Defend our rights in a dispute"),
)
_ITEMS = (
    ("nom, prénom, adresse électronique", "surname, first name, email address"),
    ("numéro de commande, montant, date", "order number, amount, date"),
    ("messages échangés avec l’assistance", "messages exchanged with support"),
    ("adresse IP, heure de connexion", "IP address, time of connection"),
    ("poste occupé, employeur, ancienneté", "position held, employer, seniority"),
    ("relevé d’identité bancaire", "bank account details"),
)
_TALE = Text(
    "Les données arrivent par le formulaire ou par téléphone. Le service les vérifie, s’en sert pendant le dossier, "
    "puis les archive ou les supprime selon la règle qui s’applique.",
    "The data arrive by the form or by telephone. The department checks them, uses them while the case is open, then "
    "archives or deletes them according to the rule that applies.",
)  # fmt: skip


def make_large(path: Path, activities: int = ACTIVITIES, seed: int = SEED) -> None:
    """Make the large dossier in a new file."""
    with Dossier.create(path) as dossier:
        dossier.fill(large_rows(activities, seed), both("Large dossier"))


def large_rows(activities: int = ACTIVITIES, seed: int = SEED) -> Rows:
    """Its rows, as column values by table."""
    sheet = _Sheet(Random(seed))
    shared = _Shared(sheet)
    for number in range(activities):
        _activity(sheet, number, shared)
    return sheet.rows


class _Sheet:
    """The rows laid down so far, and the dice they are thrown with."""

    def __init__(self, dice: Random) -> None:
        self.dice = dice
        self.rows: Rows = {name: [] for name in RECORDS}
        self._blanks = {name: {c.name: getattr(cls(), c.name) for c in columns(cls)} for name, cls in RECORDS.items()}

    def lay(self, table: str, **values: Any) -> str:
        """One more row, last in its table unless it says its position; its key."""
        key = str(UUID(int=self.dice.getrandbits(128), version=4))
        rows = self.rows[table]
        rows.append({**self._blanks[table], "position": len(rows), **values, "id": key})
        return key

    def pick(self, facts: str) -> str:
        """The key of a fact of that list that still holds."""
        return self.dice.choice([fact.key for fact in catalogue(facts).values() if fact.valid_to is None])

    def text(self, *lists: _Words) -> Text:
        """One pair of words from each list, side by side."""
        pairs = [self.dice.choice(words) for words in lists]
        return Text(" ".join(fr for fr, _ in pairs), " ".join(en for _, en in pairs))

    def day(self) -> date:
        """A day of the last three years before the dossier was made."""
        return date(2026, 11, 22) - timedelta(days=self.dice.randrange(1000))


class _Shared:
    """What the activities point at: the organisation, parties, retention rules, sources and measures."""

    def __init__(self, sheet: _Sheet) -> None:
        _singles(sheet)
        self.parties = [_party(sheet, number) for number in range(60)]
        self.retentions = [_retention(sheet, number) for number in range(30)]
        self.sources = [sheet.lay("source", category=fact) for fact in catalogue("source-kinds")]
        self.measures = [sheet.lay("measure", name=sheet.text(_DEEDS, _THINGS), state="done") for _ in range(25)]


def _singles(sheet: _Sheet) -> None:
    named = {"legal_name": "Grande Société Exemplaire SAS", "city": "Lyon", "roles": ("controller",)}
    for name, cls in RECORDS.items():
        if cls.single:
            sheet.lay(name, **(named if name == "organisation" else {}))


def _party(sheet: _Sheet, number: int) -> str:
    country = sheet.dice.choice(("FR", "FR", "DE", "IE", "US", "IN"))
    party = sheet.lay("party", name=f"Prestataire {number + 1:02}", kind=sheet.pick("party-kinds"), country=country)
    sheet.lay("service", party_id=party, name=sheet.text(_DEEDS, _THINGS), storage_countries=(country,))
    sheet.lay("contract", party_id=party, signed_on=sheet.day())
    if country in ("US", "IN"):
        sheet.lay("transfer", party_id=party, country=country, route="hosting", mechanism="scc-2021-914-m2")
    return party


def _retention(sheet: _Sheet, number: int) -> str:
    rule = sheet.lay("retention", name=sheet.text((("Règle", "Rule"),), ((str(number + 1),) * 2,), _THINGS))
    for stage, years in (("active", sheet.dice.randint(1, 5)), ("archive", sheet.dice.randint(5, 10))):
        start = sheet.pick("start-events")
        sheet.lay("phase", retention_id=rule, stage=stage, announced=Duration(years, "Y"), start_event=start)
    sheet.lay("phase", retention_id=rule, stage="final", fate="deletion")
    return rule


def _activity(sheet: _Sheet, number: int, shared: _Shared) -> None:
    activity = sheet.lay(
        "activity",
        reference=f"T-{number + 1:04}",
        name=sheet.text(_DEEDS, _THINGS, _PLACES),
        description=_TALE,
        status=sheet.pick("activity-statuses"),
        inherits_measures=True,
        created_on=sheet.day(),
    )
    purposes = [_purpose(sheet, activity) for _ in range(PURPOSES)]
    for _ in range(USES):
        use = _use(sheet, activity, shared)
        for position, purpose in enumerate(purposes):
            sheet.lay("data_use_purposes", owner_id=use, target_id=purpose, position=position)
    for party in sheet.dice.sample(shared.parties, DISCLOSURES):
        sheet.lay("disclosure", activity_id=activity, party=party, role=sheet.pick("party-roles"))


def _purpose(sheet: _Sheet, activity: str) -> str:
    return sheet.lay("purpose", activity_id=activity, name=sheet.text(_AIMS), basis=sheet.pick("legal-bases"))


def _use(sheet: _Sheet, activity: str, shared: _Shared) -> str:
    return sheet.lay(
        "data_use",
        activity_id=activity,
        category=sheet.pick("data-categories"),
        items=sheet.text(_ITEMS),
        source=sheet.dice.choice(shared.sources),
        obligation=sheet.pick("obligations"),
        retention=sheet.dice.choice(shared.retentions),
    )
