"""Activities: what each needs to be one, whether people were told of a new purpose, and when it was last reviewed."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.crossings import a_year_before
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Activity, DataUse, Purpose
from pdpeditor.text import Text

TITLE = Text("Activités de traitement", "Processing activities")


@rule(
    "ACT-01",
    Activity,
    reads=("Purpose.activity_id",),
    source="GDPR 5(1)(b), 30(1)(b)",
    binding="law",
    severity="error",
    message=(
        "L’activité « {record} » n’a aucune finalité : rien ne dit pourquoi des données sont utilisées.",
        "The activity “{record}” has no purpose: nothing says why data are used.",
    ),
    remedy=(
        "Ajoutez au moins une finalité : ce que vous cherchez à faire, en une phrase.",
        "Add at least one purpose: what you want to do, in one sentence.",
    ),
)
def without_purpose(activity: Activity, look: Look) -> Iterable[Hit]:
    """An activity in which nothing is done."""
    if not look.parts(activity, Purpose):
        yield hit()


@rule(
    "ACT-03",
    Activity,
    reads=("DataUse.activity_id", "DataUse.subjects"),
    source="GDPR 30(1)(c)",
    binding="law",
    severity="error",
    message=(
        "L’activité « {record} » ne dit pas quelles données elle utilise ni sur qui.",
        "The activity “{record}” does not say which data it uses or about whom.",
    ),
    remedy=(
        "Ajoutez les données utilisées et les personnes qu’elles concernent.",
        "Add the data used and the people they are about.",
    ),
    variants={
        "people": variant(
            "error",
            (
                "Dans « {activity} », rien ne dit sur qui portent les données « {record} ».",
                "In “{activity}”, nothing says whom the data “{record}” are about.",
            ),
            (
                "Choisissez les personnes concernées, par exemple vos clients ou vos salariés.",
                "Choose the people concerned, for example your customers or your employees.",
            ),
        ),
    },
)
def without_data_or_people(activity: Activity, look: Look) -> Iterable[Hit]:
    """An activity with no data, or data about nobody."""
    uses = look.parts(activity, DataUse)
    if not uses:
        yield hit()
    for use in uses:
        if not look.linked(use, "subjects"):
            yield hit("subjects", record=use, variant="people", activity=activity)


@rule(
    "ACT-04",
    Purpose,
    reads=("Purpose.further_processing_of", "Purpose.activity_id", "Activity.notice_delivery", "Mark.state"),
    source="GDPR 13(3), 14(4)",
    binding="law",
    severity="warning",
    message=(
        "« {purpose} » réutilise des données recueillies pour « {first} », mais rien ne dit comment les personnes "
        "l’apprennent avant.",
        "“{purpose}” reuses data collected for “{first}”, but nothing says how people learn of it beforehand.",
    ),
    remedy=(
        "Prévenez les personnes avant la réutilisation, puis notez ici où et quand.",
        "Tell people before the reuse, then note here where and when.",
    ),
)
def unannounced_purpose(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A new purpose for data already collected, in an activity that does not say how people are told."""
    first = look.get(Purpose, purpose.further_processing_of)
    if first is None or first is purpose:
        return
    activity = look.get(Activity, purpose.activity_id)
    if activity and not activity.notice_delivery and not look.aside(activity, "notice_delivery"):
        yield hit("notice_delivery", record=activity, purpose=purpose, first=first)


@rule(
    "ACT-05",
    Activity,
    reads=("Activity.status", "Activity.created_on", "Activity.updated_on", "Activity.reviewed_on", "Mark.state"),
    source="GDPR 5(2), 24(1)",
    binding="practice",
    severity="advice",
    message=(
        "Personne n’a relu la fiche « {record} » depuis le {last}, il y a plus de douze mois.",
        "Nobody has reviewed the sheet “{record}” since {last}, over twelve months ago.",
    ),
    remedy=(
        "Relisez la fiche, corrigez-la s’il le faut et notez la date du jour.",
        "Read the sheet again, correct it if need be and note today’s date.",
    ),
    variants={
        "never": variant(
            "advice",
            (
                "Rien ne dit quand la fiche « {record} » a été écrite ou relue.",
                "Nothing says when the sheet “{record}” was written or reviewed.",
            ),
            ("Relisez la fiche et notez la date du jour.", "Read the sheet again and note today’s date."),
        ),
    },
)
def old_sheet(activity: Activity, look: Look) -> Iterable[Hit]:
    """A running activity whose sheet nobody wrote, changed or reviewed for a year."""
    if activity.status in ("planned", "stopped"):
        return
    days = [day for day in (activity.created_on, activity.updated_on, activity.reviewed_on) if day]
    last = max(days, default=None)
    if (last and last >= a_year_before(look.day)) or look.aside(activity, "reviewed_on"):
        return
    yield hit("reviewed_on", last=last) if last else hit("reviewed_on", variant="never")
