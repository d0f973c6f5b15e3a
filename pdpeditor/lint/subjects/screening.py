"""Impact assessments: due by law, called for by the criteria, or not judged yet. Counting never decides: people do."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.facts import catalogue
from pdpeditor.lint.crossings import is_
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Activity, DataUse
from pdpeditor.text import Text

TITLE = Text("Analyses d’impact", "Impact assessments")

CRITERIA = tuple(f"criterion_{key.replace('-', '_')}" for key in catalogue("dpia-criteria"))
COUNTED = tuple(f"Activity.{name}" for name in CRITERIA)
"""What a rule reads that counts the criteria met."""

_DATA = ("Activity.large_scale", "DataUse.activity_id", "DataUse.category")
_DECIDE = (
    "Jugez le risque pour les personnes, puis notez votre décision et sa raison.",
    "Judge the risk to people, then note your decision and the reason for it.",
)


def met(activity: Activity) -> int:
    """How many criteria are answered yes."""
    return sum(bool(getattr(activity, name)) for name in CRITERIA)


def exempt(activity: Activity) -> bool:
    """Whether the activity is said to be on the list of those that need no assessment."""
    return _outcome(activity) == "exempt"


def _outcome(activity: Activity) -> str:
    fact = catalogue("dpia-lists").get(activity.dpia_list or "")
    return str(fact.more.get("outcome", "")) if fact else ""


def _due(activity: Activity, look: Look) -> str:
    """The key of the entry that makes an assessment compulsory: the one chosen, or Article 35(3)(b) by the data."""
    if _outcome(activity) == "required":
        return activity.dpia_list or ""
    if not (activity.large_scale or activity.criterion_large_scale):
        return ""
    special = any(is_("art9", use) or is_("art10", use) for use in look.parts(activity, DataUse))
    return "large-scale-sensitive-data" if special else ""


@rule(
    "DPIA-01",
    Activity,
    reads=("Activity.dpia_list", "Activity.dpia_decision", "Activity.dpia_reason", "Activity.status", *_DATA, *COUNTED),
    source="GDPR 35(1), 35(3), 35(4); cnil-2018-327; wp248",
    binding="law",
    severity="error",
    message=(
        "L’analyse d’impact de « {record} » n’est pas faite, alors que la loi l’exige : « {entry} ».",
        "The impact assessment of “{record}” is not done, although the law requires it: “{entry}”.",
    ),
    remedy=(
        "Faites l’analyse d’impact, puis choisissez « Analyse d’impact faite » et notez sa date.",
        "Carry out the impact assessment, then choose “Impact assessment done” and note its date.",
    ),
    variants={
        "planned": variant(
            "warning",
            (
                "« {record} » demande une analyse d’impact avant de commencer : « {entry} ».",
                "“{record}” requires an impact assessment before it starts: “{entry}”.",
            ),
            (
                "Faites l’analyse d’impact avant de commencer, puis notez sa date.",
                "Carry out the impact assessment before you start, then note its date.",
            ),
        ),
        "pending": variant(
            "warning",
            (
                "L’analyse d’impact de « {record} », que vous avez jugée nécessaire, n’est pas notée comme faite.",
                "The impact assessment of “{record}”, which you have judged necessary, is not noted as done.",
            ),
            ("Faites-la, puis notez sa date.", "Carry it out, then note its date."),
        ),
        "criteria": variant(
            "warning",
            (
                "« {record} » remplit {count} des neuf critères : avec deux, une analyse d’impact est en principe "
                "nécessaire, et rien n’est décidé.",
                "“{record}” meets {count} of the nine criteria: with two, an impact assessment is needed in principle, "
                "and nothing has been decided.",
            ),
            _DECIDE,
        ),
        "unexplained": variant(
            "warning",
            (
                "« {record} » remplit {count} des neuf critères et se passe d’analyse d’impact sans dire pourquoi.",
                "“{record}” meets {count} of the nine criteria and does without an impact assessment without saying "
                "why.",
            ),
            (
                "Écrivez pourquoi le risque n’est pas élevé pour les personnes, ou faites l’analyse.",
                "Write why the risk to people is not high, or carry out the assessment.",
            ),
        ),
    },
)
def assessment_not_done(activity: Activity, look: Look) -> Iterable[Hit]:
    """An assessment that the law, a list or the controller wants and that is not done; criteria left unjudged."""
    if activity.dpia_decision == "done" or exempt(activity):
        return
    if entry := _due(activity, look):
        known = "planned" if activity.status == "planned" else ""
        yield hit("dpia_decision", variant=known, entry=catalogue("dpia-lists").label(entry))
    elif activity.dpia_decision == "required":
        yield hit("dpia_decision", variant="pending")
    elif (count := met(activity)) > 1:
        yield from _unjudged(activity, count)


def _unjudged(activity: Activity, count: int) -> Iterable[Hit]:
    if not activity.dpia_decision:
        yield hit("dpia_decision", variant="criteria", count=count)
    elif not activity.dpia_reason:
        yield hit("dpia_reason", variant="unexplained", count=count)


@rule(
    "DPIA-02",
    Activity,
    reads=("Activity.dpia_list", "Activity.dpia_decision", "Mark.state", *_DATA, *COUNTED),
    source="GDPR 5(2), 35(1)",
    binding="law",
    severity="advice",
    message=(
        "Rien ne dit si « {record} » demande une analyse d’impact.",
        "Nothing says whether “{record}” needs an impact assessment.",
    ),
    remedy=(
        "Répondez aux neuf questions, puis notez votre décision et sa raison.",
        "Answer the nine questions, then note your decision and the reason for it.",
    ),
)
def assessment_not_judged(activity: Activity, look: Look) -> Iterable[Hit]:
    """An activity of which nobody has noted whether it needs an assessment."""
    if activity.dpia_decision or exempt(activity) or met(activity) > 1:
        return
    if not _due(activity, look) and not look.aside(activity, "dpia_decision"):
        yield hit("dpia_decision")
