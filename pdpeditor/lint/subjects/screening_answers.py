"""Answers on impact assessments that the rest of the dossier contradicts: an exemption, a criterion denied."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping

from pdpeditor.facts import catalogue
from pdpeditor.lint.crossings import PEOPLE, is_, people_in, vulnerable
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.subjects.screening import COUNTED, met
from pdpeditor.records import Activity, AutomatedDecision, DataUse, Organisation
from pdpeditor.records.record import field_of
from pdpeditor.text import Text

TITLE = Text("Analyses d’impact", "Impact assessments")

_CORRECT = (
    "Corrigez la réponse sur la liste, puis jugez si une analyse d’impact est nécessaire.",
    "Correct the answer on the list, then judge whether an impact assessment is needed.",
)
_ALONE = ("individual-health-practice", "individual-lawyer")
_WITHOUT_SENSITIVE = ("association-members", "access-working-time")
_LARGE = ("50-249", "250-plus")


@rule(
    "DPIA-03",
    Activity,
    reads=(
        "Activity.dpia_list",
        "Activity.profiling",
        "Activity.large_scale",
        "DataUse.activity_id",
        "DataUse.category",
        "Organisation.headcount",
    ),
    source="GDPR 35(5); cnil-2019-118",
    binding="law",
    severity="warning",
    message=(
        "« {record} » se dit dispensée d’analyse d’impact (« {entry} »), mais votre effectif ou l’échelle de "
        "l’activité dépasse ce que vise cette dispense.",
        "“{record}” is said to be exempt from an impact assessment (“{entry}”), but your headcount or the scale of the "
        "activity is beyond what this exemption covers.",
    ),
    remedy=_CORRECT,
    variants={
        "profiling": variant(
            "warning",
            (
                "« {record} » se dit dispensée d’analyse d’impact (« {entry} »), mais comporte du profilage, ce que "
                "cette dispense exclut.",
                "“{record}” is said to be exempt from an impact assessment (“{entry}”), but involves profiling, which "
                "this exemption excludes.",
            ),
            _CORRECT,
        ),
        "sensitive": variant(
            "warning",
            (
                "« {record} » se dit dispensée d’analyse d’impact (« {entry} »), mais utilise des données sensibles, "
                "ce que cette dispense exclut.",
                "“{record}” is said to be exempt from an impact assessment (“{entry}”), but uses sensitive data, which "
                "this exemption excludes.",
            ),
            _CORRECT,
        ),
    },
)
def unfit_exemption(activity: Activity, look: Look) -> Iterable[Hit]:
    """An entry of the list of exemptions whose own limits the dossier exceeds."""
    for known in _beyond(activity, look):
        yield hit("dpia_list", variant=known, entry=catalogue("dpia-lists").label(activity.dpia_list or ""))


def _beyond(activity: Activity, look: Look) -> Iterator[str]:
    match activity.dpia_list:
        case "hr-under-250":
            if look.one(Organisation).headcount == "250-plus":
                yield ""
            if activity.profiling:
                yield "profiling"
        case key if key in _ALONE:
            if activity.large_scale or look.one(Organisation).headcount in _LARGE:
                yield ""
        case key if key in _WITHOUT_SENSITIVE:
            if _special(activity, look):
                yield "sensitive"


def _special(activity: Activity, look: Look) -> bool:
    return any(is_("art9", use) or is_("art10", use) for use in look.parts(activity, DataUse))


def _vulnerable(activity: Activity, look: Look) -> bool:
    return any(map(vulnerable, people_in(look, look.parts(activity, DataUse))))


def _decided(activity: Activity, look: Look) -> bool:
    return any(one.extent == "solely-automated" for one in look.parts(activity, AutomatedDecision))


_FACTS: Mapping[str, Callable[[Activity, Look], bool]] = {
    "criterion_evaluation": lambda activity, look: bool(activity.profiling),
    "criterion_automated_decision": _decided,
    "criterion_sensitive_data": _special,
    "criterion_large_scale": lambda activity, look: bool(activity.large_scale),
    "criterion_vulnerable_persons": _vulnerable,
}


@rule(
    "DPIA-04",
    Activity,
    reads=(
        *COUNTED,
        *PEOPLE,
        "Activity.dpia_decision",
        "Activity.profiling",
        "Activity.large_scale",
        "DataUse.activity_id",
        "DataUse.category",
        "AutomatedDecision.activity_id",
        "AutomatedDecision.extent",
    ),
    source="GDPR 35(1); wp248",
    binding="eu-soft-law",
    severity="advice",
    message=(
        "« {criterion} » est écarté pour « {record} », mais le reste de la fiche dit le contraire.",
        "“{criterion}” is ruled out for “{record}”, but the rest of the sheet says the opposite.",
    ),
    remedy=(
        "Corrigez la réponse, ou ce que la fiche dit par ailleurs.",
        "Correct the answer, or what the sheet says elsewhere.",
    ),
    variants={
        "counts": variant(
            "warning",
            (
                "« {criterion} » est écarté pour « {record} », mais le reste de la fiche dit le contraire : deux "
                "critères seraient alors remplis.",
                "“{criterion}” is ruled out for “{record}”, but the rest of the sheet says the opposite: two criteria "
                "would then be met.",
            ),
            (
                "Corrigez la réponse, puis jugez à nouveau si une analyse d’impact est nécessaire.",
                "Correct the answer, then judge again whether an impact assessment is needed.",
            ),
        ),
    },
)
def denied_criterion(activity: Activity, look: Look) -> Iterable[Hit]:
    """A criterion answered no although the data, the people or the decisions of the activity meet it."""
    denied = [name for name in _FACTS if getattr(activity, name) is False and _FACTS[name](activity, look)]
    heavy = met(activity) < 2 <= met(activity) + len(denied) and activity.dpia_decision != "done"
    for name in denied:
        yield hit(name, variant="counts" if heavy else "", criterion=field_of(Activity, name).label)
