"""Profiling: said where it is done, and described where it is said."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.lint.look import Look
from pdpeditor.lint.phrases import said
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Activity, AutomatedDecision, Purpose
from pdpeditor.text import Text

TITLE = Text("Décisions automatisées", "Automated decisions")

_PROFILING = re.compile(
    r"\b(?:scor(?:e|es|ing)|profilage|profiling|personnalis\w+|personali[sz]\w+|segmentation|segmenter)\b",
    re.IGNORECASE,
)


@rule(
    "ADM-02",
    Activity,
    reads=(
        "Activity.profiling",
        "Activity.criterion_automated_decision",
        "AutomatedDecision.activity_id",
        "AutomatedDecision.extent",
        "Purpose.activity_id",
        "Purpose.name",
        "Mark.state",
    ),
    source="GDPR 4(4), 13(2)(f), 21(1), 22(1)",
    binding="law",
    severity="warning",
    message=(
        "« {words} » annonce une évaluation des personnes, et rien ne dit si « {record} » comporte du profilage.",
        "“{words}” points to an assessment of people, and nothing says whether “{record}” involves profiling.",
    ),
    remedy=("Répondez oui ou non à la question du profilage.", "Answer yes or no to the question on profiling."),
    variants={
        "undescribed": variant(
            "warning",
            (
                "« {record} » comporte du profilage, et rien ne dit quelle part y prend la machine.",
                "“{record}” involves profiling, and nothing says what part the machine plays in it.",
            ),
            (
                "Ajoutez une décision automatisée à l’activité et dites si une personne décide, et comment.",
                "Add an automated decision to the activity and say whether a person decides, and how.",
            ),
        ),
        "decided": variant(
            "warning",
            (
                "« {record} » laisse un système décider seul, et aucune décision de cette sorte n’y est décrite.",
                "“{record}” lets a system decide on its own, and no decision of this sort is described in it.",
            ),
            (
                "Décrivez cette décision dans l’activité, ou corrigez la réponse.",
                "Describe this decision in the activity, or correct the answer.",
            ),
        ),
        "denied": variant(
            "warning",
            (
                "« {record} » se dit sans profilage, mais décrit « {decision} », qui en est.",
                "“{record}” is said to involve no profiling, but describes “{decision}”, which is profiling.",
            ),
            ("Corrigez l’une des deux réponses.", "Correct one of the two answers."),
        ),
    },
)
def unanswered_profiling(activity: Activity, look: Look) -> Iterable[Hit]:
    """Scoring or personalisation about which the activity is silent, or says two things."""
    decisions = look.parts(activity, AutomatedDecision)
    extents = {one.extent for one in decisions}
    if activity.criterion_automated_decision and not extents & {"solely-automated", None}:
        yield hit("criterion_automated_decision", variant="decided")
    if activity.profiling and not decisions:
        yield hit("profiling", variant="undescribed")
    if activity.profiling is False:
        for decision in decisions:
            if decision.extent == "profiling-only":
                yield hit("profiling", variant="denied", decision=decision)
    if activity.profiling is None and not decisions and not look.aside(activity, "profiling"):
        words = [said(purpose.name, _PROFILING) for purpose in look.parts(activity, Purpose)]
        yield from (hit("profiling", words=one) for one in words[:1] if one)
