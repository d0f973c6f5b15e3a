"""Health data of patients: certified hosts, files communicated within eight days and kept for twenty years."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from pdpeditor.lint.chain import vendor_of
from pdpeditor.lint.conditions import PATIENTS
from pdpeditor.lint.crossings import USES, purposes_of
from pdpeditor.lint.look import Look
from pdpeditor.lint.periods import TIMES, days, kept, period, words
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.measures import Duration
from pdpeditor.records import Activity, DataUse, Disclosure, Party, RightNote, RightsPolicy, Service
from pdpeditor.records.retention import Retention
from pdpeditor.text import Text, fold

TITLE = Text("Données de santé", "Health data")

_PATIENTS = ("DataUse.category", "DataUse.subjects", "DataSubject.category")
_HOSTING = re.compile(r"heberg|hosting|serveur|server|cloud|stockage|storage|sauvegarde|backup")
_EIGHT = re.compile(r"\b(?:8|huit|eight)\b")
_EIGHT_DAYS = 8
_TWENTY_YEARS = Duration(20, "Y")


def _about_patients(use: DataUse, look: Look) -> bool:
    return use.category == "health" and any(one.category == "patients" for one in look.linked(use, "subjects"))


@rule(
    "HLT-01",
    DataUse,
    reads=(
        *_PATIENTS,
        "DataUse.activity_id",
        "Disclosure.activity_id",
        "Disclosure.party",
        "Disclosure.role",
        "Disclosure.data",
        "Party.vendor",
        "Party.certifications",
        "Service.name",
        "Mark.state",
    ),
    source="CSP L1111-8",
    binding="law",
    severity="error",
    message=(
        "« {party} » héberge des données de santé de patients, mais rien ne dit qu’il est certifié pour cela (HDS).",
        "“{party}” hosts health data of patients, but nothing says that it is certified for that (HDS).",
    ),
    remedy=(
        "Demandez son certificat HDS et cochez-le ; s’il n’en a pas, changez d’hébergeur.",
        "Ask for its HDS certificate and tick it; if it has none, change hosting provider.",
    ),
    variants={
        "tool": variant(
            "warning",
            (
                "« {party} » reçoit pour vous des données de santé de patients, mais rien ne dit où il les garde ni si "
                "cet hébergeur est certifié (HDS).",
                "“{party}” receives health data of patients for you, but nothing says where it keeps them or whether "
                "that host is certified (HDS).",
            ),
            (
                "Demandez le certificat HDS de celui qui héberge ; s’il ne garde rien, dites que la question ne se "
                "pose pas.",
                "Ask for the HDS certificate of whoever hosts; if it keeps nothing, say that the question does not "
                "arise.",
            ),
        ),
    },
)
def uncertified_host(use: DataUse, look: Look) -> Iterable[Hit]:
    """Health data of patients with a processor that nothing certifies."""
    if not _about_patients(use, look):
        return
    for party in _processors(use, look):
        if "hds" not in party.certifications and not look.aside(party, "certifications"):
            variant = "" if _hosts(party, look) else "tool"
            yield hit("certifications", record=party, variant=variant, party=party)


def _processors(use: DataUse, look: Look) -> Iterator[Party]:
    activity = look.get(Activity, use.activity_id)
    for one in look.parts(activity, Disclosure) if activity else ():
        party = look.get(Party, one.party) if one.role == "processor" else None
        if party and use in (look.linked(one, "data") or (use,)):
            yield party


def _hosts(party: Party, look: Look) -> bool:
    vendor = vendor_of(look, party)
    named = (fold(f"{one.name.fr} {one.name.en}") for one in look.parts(party, Service))
    return bool(vendor and vendor.more.get("host")) or any(map(_HOSTING.search, named))


@rule(
    "HLT-02",
    RightsPolicy,
    reads=("RightsPolicy.deadline", "RightNote.right", "RightNote.text", "Mark.state"),
    source="CSP L1111-7",
    binding="law",
    severity="warning",
    message=(
        "Un patient reçoit son dossier médical dans les huit jours (deux mois s’il date de plus de cinq ans) : "
        "vos documents n’annoncent que le mois ordinaire.",
        "Patients get their medical file within eight days (two months if it is over five years old): your documents "
        "only announce the ordinary month.",
    ),
    remedy=(
        "Ajoutez une précision au droit d’accès qui annonce ces huit jours.",
        "Add a note to the right of access that announces these eight days.",
    ),
    variants={
        "longer": variant(
            "warning",
            (
                "Vous promettez une réponse en {deadline}, mais un soignant ou un établissement de santé donne à un "
                "patient son dossier médical dans les huit jours.",
                "You promise an answer within {deadline}, but a health professional or institution gives patients "
                "their medical file within eight days.",
            ),
            (
                "Ajoutez une précision au droit d’accès qui annonce ces huit jours.",
                "Add a note to the right of access that announces these eight days.",
            ),
        ),
    },
    when=(PATIENTS,),
)
def slow_access(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """Patients who are not told of the eight days in which they get their file."""
    if policy.deadline and policy.deadline.days <= _EIGHT_DAYS:
        return
    notes = [note.text for note in look.parts(policy, RightNote) if note.right == "access"]
    if any(_EIGHT.search(fold(f"{text.fr} {text.en}")) for text in notes) or look.aside(policy, "deadline"):
        return
    if policy.deadline:
        yield hit("deadline", variant="longer", deadline=policy.deadline)
    else:
        yield hit("deadline")


@rule(
    "HLT-03",
    DataUse,
    reads=(*_PATIENTS, *USES, "Purpose.art9_condition", "DataUse.retention", *TIMES),
    source="CSP R1112-7",
    binding="law",
    severity="warning",
    message=(
        "Des données de santé de patients ne sont gardées que {kept} : un établissement de santé garde leur dossier "
        "vingt ans.",
        "Health data of patients are kept for {kept} only: a health institution keeps their file for twenty years.",
    ),
    remedy=(
        "Suivez la référence « dossier médical » si vous êtes un établissement ; sinon, dites pourquoi moins suffit.",
        "Follow the reference “medical record” if you are an institution; otherwise, say why less is enough.",
    ),
)
def short_file(use: DataUse, look: Look) -> Iterable[Hit]:
    """The file of patients under care, deleted before twenty years."""
    rule = look.get(Retention, use.retention) if _about_patients(use, look) else None
    if rule is None:
        return
    conditions = {purpose.art9_condition for purpose in purposes_of(look, use)}
    phases = kept(look, rule)
    if "health-care" not in conditions or not phases or not all(map(period, phases)):
        return
    if days(phases) < _TWENTY_YEARS.days:
        yield hit("retention", kept=words(phases))
