"""Legal bases: one for each purpose, and one that this organisation can have."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable

from pdpeditor.lint.crossings import ACTOR, basis, is_private, is_public
from pdpeditor.lint.look import Look
from pdpeditor.lint.phrases import names_a_law, said
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Activity, Organisation, Purpose
from pdpeditor.text import Text

TITLE = Text("Bases légales", "Legal bases")

_NAMED = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"\bconsent(?:ement)?\b",
        r"\b(?:exécution|performance) (?:du|d’un|d'un|of an?|of the) contrac?t\b",
        r"\bobligations? légales?\b|\blegal obligations?\b",
        r"\bintérêts? légitimes?\b|\blegitimate interests?\b",
        r"\bintérêts? vita(?:l|ux)\b|\bvital interests?\b",
        r"\bmissions? d[’']intérêt public\b|\bpublic interest\b",
    )
)
_EMERGENCY = re.compile(
    r"\b(?:urgences?|secours|secourir|danger|vie|vita(?:l|le|les|ux)|accidents?|épidémies?|catastrophes?|premiers soins"
    r"|emergenc(?:y|ies)|rescue|life|disasters?|epidemics?|first aid)\b",
    re.IGNORECASE,
)


@rule(
    "LB-01",
    Purpose,
    reads=("Purpose.basis",),
    source="GDPR 6(1), 13(1)(c)",
    binding="law",
    severity="error",
    message=(
        "Rien ne dit quelle base légale autorise la finalité « {record} » : sans elle, il est interdit d’utiliser les "
        "données.",
        "Nothing says which legal basis allows the purpose “{record}”: without one, using the data is prohibited.",
    ),
    remedy=(
        "Cherchez laquelle des six bases convient à cette finalité, puis choisissez-la.",
        "Find out which of the six bases fits this purpose, then choose it.",
    ),
)
def without_basis(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A purpose that nothing makes lawful."""
    if not purpose.basis:
        yield hit("basis")


@rule(
    "LB-02",
    Activity,
    reads=("Activity.description", "Purpose.activity_id", "Purpose.name", "Purpose.basis"),
    source="GDPR 6(1), 13(1)(c); wp260",
    binding="law",
    severity="warning",
    message=(
        "« {record} » figure plusieurs fois dans l’activité « {activity} », sous des bases légales différentes : "
        "{bases}.",
        "“{record}” appears several times in the activity “{activity}”, under different legal bases: {bases}.",
    ),
    remedy=(
        "Donnez à chacune un nom qui dit quelle opération repose sur quelle base, ou n’en gardez qu’une.",
        "Give each a name that says which operation rests on which basis, or keep only one.",
    ),
    variants={
        "global": variant(
            "error",
            (
                "L’activité « {record} » cite plusieurs bases légales d’un bloc, et aucune finalité n’a la sienne.",
                "The activity “{record}” cites several legal bases all together, and no purpose has its own.",
            ),
            (
                "Donnez à chaque finalité la base qui lui convient, et à elle seule.",
                "Give each purpose the basis that fits it, and only that one.",
            ),
        ),
    },
)
def bases_in_one_heap(activity: Activity, look: Look) -> Iterable[Hit]:
    """One purpose under several bases, or several bases that belong to no purpose."""
    purposes = look.parts(activity, Purpose)
    if not any(purpose.basis for purpose in purposes) and _bases_named(activity.description) > 1:
        yield hit("description", variant="global")
    for twins in _twins(purposes):
        bases = list(dict.fromkeys(twin.basis for twin in twins if twin.basis))
        if len(bases) > 1:
            yield hit("basis", record=twins[0], activity=activity, bases=_listed(bases))


def _bases_named(words: Text) -> int:
    return sum(bool(said(words, pattern)) for pattern in _NAMED)


def _twins(purposes: Iterable[Purpose]) -> Iterable[list[Purpose]]:
    named: dict[str, list[Purpose]] = defaultdict(list)
    for purpose in purposes:
        named[" ".join((purpose.name.fr or purpose.name.en).casefold().split())].append(purpose)
    return (several for name, several in named.items() if name and len(several) > 1)


def _listed(bases: Iterable[str]) -> Text:
    labels = [basis(key) for key in bases]
    return Text(", ".join(f"« {one.fr} »" for one in labels), ", ".join(f"“{one.en}”" for one in labels))


@rule(
    "LB-08",
    Purpose,
    reads=("Purpose.basis", "Purpose.name", "Purpose.description", "Purpose.task", *ACTOR),
    source="GDPR 6(1)(d), 6(1)(e), 6(3)",
    binding="law",
    severity="warning",
    message=(
        "« {record} » s’appuie sur une mission d’intérêt public, alors que votre organisme est privé et qu’aucun texte "
        "ne la lui confie ici.",
        "“{record}” relies on a public interest task, but your organisation is private and no law is cited here that "
        "entrusts it with one.",
    ),
    remedy=(
        "Citez le texte qui vous confie cette mission. S’il n’y en a pas, cherchez une autre base.",
        "Cite the law that entrusts you with this task. If there is none, look for another basis.",
    ),
    variants={
        "vital": variant(
            "warning",
            (
                "« {record} » s’appuie sur les intérêts vitaux : cette base ne vaut que si la vie ou la santé de "
                "quelqu’un est en danger.",
                "“{record}” relies on vital interests: this basis only holds where somebody’s life or health is in "
                "danger.",
            ),
            (
                "Dites dans les précisions de quelle urgence il s’agit. S’il n’y en a pas, cherchez une autre base.",
                "Say in the details which emergency this is about. If there is none, look for another basis.",
            ),
        ),
    },
)
def rare_basis(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A private body on a public task that no law gives it; vital interests outside emergencies."""
    if purpose.basis == "public-task" and not names_a_law(purpose.task) and is_private(look.one(Organisation)):
        yield hit("basis")
    if purpose.basis == "vital-interests" and not _urgent(purpose):
        yield hit("basis", variant="vital")


def _urgent(purpose: Purpose) -> bool:
    return bool(said(purpose.name, _EMERGENCY) or said(purpose.description, _EMERGENCY))


@rule(
    "LB-14",
    Purpose,
    reads=("Purpose.basis", *ACTOR),
    source="GDPR 6(1)",
    binding="law",
    severity="warning",
    message=(
        "« {record} » s’appuie sur un intérêt légitime : une autorité publique n’a pas cette base pour ses missions.",
        "“{record}” relies on a legitimate interest: a public authority does not have this basis for its tasks.",
    ),
    remedy=(
        "Si cette finalité sert votre mission publique, cherchez une autre base et citez le texte qui la fonde.",
        "If this purpose serves your public task, look for another basis and cite the law it rests on.",
    ),
)
def interest_of_an_authority(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A public body that relies on legitimate interests (last sentence of GDPR Article 6(1))."""
    if purpose.basis == "legitimate-interests" and is_public(look.one(Organisation)):
        yield hit("basis")
