"""Breaches: that the CNIL is told in time, unless a risk is unlikely, and that every breach is written down."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.lint.conditions import CONTROLLER
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import BreachPlan
from pdpeditor.text import LANGS, Text

TITLE = Text("Violations de données", "Personal data breaches")

_AUTHORITY = re.compile(r"\bCNIL\b|autorité|authority", re.I)
_IN_TIME = re.compile(r"\b72\b|soixante-douze|seventy-two", re.I)
_UNLESS = re.compile(r"improbable|peu probable|sauf|à moins|susceptible|unlikely|unless|except|likely to", re.I)


@rule(
    "BRE-01",
    BreachPlan,
    reads=("BreachPlan.public_commitment", "BreachPlan.procedure"),
    source="GDPR 33(1)",
    binding="law",
    severity="advice",
    message=(
        "Ce texte ne dit pas que la CNIL est prévenue dans les 72 heures, sauf si un risque est improbable.",
        "This text does not say that the CNIL is told within 72 hours, unless a risk is unlikely.",
    ),
    remedy=(
        "Écrivez que vous prévenez la CNIL dans les 72 heures, sauf si un risque pour les personnes est improbable.",
        "Write that you tell the CNIL within 72 hours, unless a risk to people is unlikely.",
    ),
    variants={
        "always": variant(
            "advice",
            (
                "Ce texte promet de prévenir la CNIL de toute violation : la loi ne le demande pas si un risque est "
                "improbable.",
                "This text promises to tell the CNIL of every breach: the law does not ask for it where a risk is "
                "unlikely.",
            ),
            (
                "Ajoutez « sauf si un risque pour les personnes est improbable », pour ne promettre que ce que vous "
                "ferez.",
                "Add “unless a risk to people is unlikely”, so as to promise only what you will do.",
            ),
        )
    },
    when=(CONTROLLER,),
)
def authority_not_told(plan: BreachPlan, look: Look) -> Iterable[Hit]:
    """A text on breaches that leaves out the notification to the authority, or its exception."""
    for name in ("public_commitment", "procedure"):
        sides = [words for lang in LANGS if (words := getattr(plan, name)[lang]).strip()]
        if not all(_AUTHORITY.search(words) and _IN_TIME.search(words) for words in sides):
            yield hit(name)
        elif not all(map(_UNLESS.search, sides)):
            yield hit(name, variant="always")


@rule(
    "BRE-03",
    BreachPlan,
    reads=("BreachPlan.register_kept",),
    source="GDPR 33(5)",
    binding="law",
    severity="warning",
    message=(
        "Aucun registre des violations n’est tenu : la loi demande d’y noter chacune, même celle que la CNIL n’a pas à "
        "connaître.",
        "No register of breaches is kept: the law asks for each to be noted there, even one that the CNIL need not "
        "know of.",
    ),
    remedy=(
        "Ouvrez ce registre : les faits, leurs effets et ce que vous avez fait. Un tableau suffit.",
        "Open this register: the facts, their effects and what you did. A table is enough.",
    ),
    when=(CONTROLLER,),
)
def no_register(plan: BreachPlan, look: Look) -> Iterable[Hit]:
    """An organisation that says it writes no breach down."""
    if plan.register_kept is False:
        yield hit("register_kept")
