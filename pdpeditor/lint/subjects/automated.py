"""Automated decisions: explained, allowed, and open to a human being."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.crossings import ACTOR, is_private
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Activity, AutomatedDecision, Organisation, Purpose
from pdpeditor.records.record import field_of
from pdpeditor.text import Text

TITLE = Text("Décisions automatisées", "Automated decisions")

_EXPLAINED = ("logic", "significance", "consequences")
_SAFE = ("contract", "explicit-consent")
_LIFTED = ("explicit-consent", "substantial-public-interest")


@rule(
    "ADM-01",
    AutomatedDecision,
    reads=(
        "AutomatedDecision.extent",
        *(f"AutomatedDecision.{name}" for name in _EXPLAINED),
        "AutomatedDecision.activity_id",
        "Purpose.activity_id",
        "Purpose.description",
    ),
    source="GDPR 13(2)(f), 14(2)(g), 22(1)",
    binding="law",
    severity="error",
    message=(
        "La décision « {record} » est entièrement automatisée, mais « {label} » est vide : la loi demande "
        "d’expliquer cela aux personnes.",
        "The decision “{record}” is solely automated, but “{label}” is empty: the law asks you to explain this to "
        "people.",
    ),
    remedy=("Expliquez-le en mots simples, sans formule.", "Explain it in plain words, without formulas."),
    variants={
        "profiling": variant(
            "advice",
            (
                "« {record} » : un logiciel évalue des personnes, et aucune finalité de « {activity} » ne dit comment.",
                "“{record}”: software assesses people, and no purpose of “{activity}” says how.",
            ),
            (
                "Dites dans les précisions d’une finalité d’après quoi il évalue, et l’effet pour la personne.",
                "Say in the details of a purpose what it goes by, and the effect on the person.",
            ),
        ),
    },
)
def unexplained_decision(decision: AutomatedDecision, look: Look) -> Iterable[Hit]:
    """A solely automated decision whose logic, significance or consequences nobody explains; profiling unexplained."""
    if decision.extent == "solely-automated":
        for name in _EXPLAINED:
            if not getattr(decision, name):
                yield hit(name, label=field_of(AutomatedDecision, name).label)
    elif decision.extent == "profiling-only":
        activity = look.get(Activity, decision.activity_id)
        if activity and not any(purpose.description for purpose in look.parts(activity, Purpose)):
            yield hit("extent", variant="profiling", activity=activity)


@rule(
    "ADM-03",
    AutomatedDecision,
    reads=(
        "AutomatedDecision.extent",
        "AutomatedDecision.ground",
        "AutomatedDecision.human_review",
        "AutomatedDecision.special_data",
        "AutomatedDecision.activity_id",
        "Purpose.activity_id",
        "Purpose.art9_condition",
        *ACTOR,
    ),
    source="GDPR 22(2), 22(3), 22(4); LIL 47; cjeu-c-634-21",
    binding="law",
    severity="error",
    message=(
        "La décision « {record} » est entièrement automatisée, et aucun des trois cas où la loi le permet n’est "
        "indiqué.",
        "The decision “{record}” is solely automated, and none of the three cases in which the law allows it is given.",
    ),
    remedy=(
        "Cherchez lequel de ces cas est le vôtre et choisissez-le. S’il n’y en a aucun, faites décider une personne.",
        "Find out which of these cases is yours and choose it. If none is, have a person decide.",
    ),
    variants={
        "sensitive": variant(
            "error",
            (
                "La décision « {record} » utilise des données sensibles, sans consentement explicite ni intérêt public "
                "important.",
                "The decision “{record}” uses sensitive data, without explicit consent or a substantial public "
                "interest.",
            ),
            (
                "Retirez ces données de la décision, ou faites décider une personne.",
                "Take these data out of the decision, or have a person decide.",
            ),
        ),
        "review": variant(
            "error",
            (
                "Rien ne dit comment une personne fait réexaminer « {record} » par un être humain.",
                "Nothing says how a person has “{record}” looked at again by a human being.",
            ),
            (
                "Dites à qui s’adresser pour donner son avis et contester la décision.",
                "Say whom to turn to in order to give one’s view and contest the decision.",
            ),
        ),
        "private": variant(
            "warning",
            (
                "« {record} » s’appuie sur une loi qui autorise la machine à décider seule : en France, cela ne vise "
                "que l’administration, et votre organisme est privé.",
                "“{record}” relies on a law that allows the machine to decide alone: in France this covers public "
                "administrations only, and your organisation is private.",
            ),
            (
                "Vérifiez quel texte vous y autorise. S’il n’y en a pas, faites décider une personne.",
                "Check which law allows you to. If there is none, have a person decide.",
            ),
        ),
    },
)
def ungrounded_decision(decision: AutomatedDecision, look: Look) -> Iterable[Hit]:
    """A machine that decides alone without a ground, on sensitive data, or with nobody to appeal to."""
    if decision.extent != "solely-automated":
        return
    if not decision.ground:
        yield hit("ground")
    elif decision.ground in _SAFE and not decision.human_review:
        yield hit("human_review", variant="review")
    elif decision.ground == "law" and is_private(look.one(Organisation)):
        yield hit("ground", variant="private")
    if decision.special_data and decision.ground != "explicit-consent" and not _lifted(decision, look):
        yield hit("special_data", variant="sensitive")


def _lifted(decision: AutomatedDecision, look: Look) -> bool:
    activity = look.get(Activity, decision.activity_id)
    purposes = look.parts(activity, Purpose) if activity else []
    return any(purpose.art9_condition in _LIFTED for purpose in purposes)
