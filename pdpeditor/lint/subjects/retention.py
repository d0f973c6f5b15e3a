"""Retention rules: that every data has one, that it says how long and from when, and what becomes of the data."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.look import Look
from pdpeditor.lint.periods import kept
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Activity, DataUse, Phase, Purpose, Retention
from pdpeditor.text import Text

TITLE = Text("Durées de conservation", "Retention periods")

_YEARLY = 365


@rule(
    "RET-01",
    DataUse,
    reads=("DataUse.retention", "DataUse.purposes", "Purpose.retention"),
    source="GDPR 5(1)(e), 13(2)(a), 14(2)(a)",
    binding="law",
    severity="error",
    message=(
        "Rien ne dit combien de temps l’activité « {activity} » garde les données « {record} » : chacun a le droit de "
        "le savoir.",
        "Nothing says how long the activity “{activity}” keeps the data “{record}”: everybody has the right to know.",
    ),
    remedy=(
        "Choisissez la règle de conservation que ces données suivent, ou créez-la.",
        "Choose the retention rule that these data follow, or create it.",
    ),
)
def no_period(use: DataUse, look: Look) -> Iterable[Hit]:
    """Data that follow no retention rule, where their purposes have none of their own either."""
    if use.retention is None and not look.aside(use, "retention") and not _kept_by_purpose(use, look):
        yield hit("retention", activity=look.get(Activity, use.activity_id) or "")


def _kept_by_purpose(use: DataUse, look: Look) -> bool:
    activity = look.get(Activity, use.activity_id)
    purposes = look.linked(use, "purposes") or (look.parts(activity, Purpose) if activity else [])
    return bool(purposes) and all(purpose.retention for purpose in purposes)


@rule(
    "RET-12",
    Retention,
    reads=(
        "Phase.stage",
        "Phase.announced",
        "Phase.span",
        "Retention.criteria",
        "DataUse.retention",
        "Purpose.retention",
        "Payment.retention",
    ),
    source="GDPR 13(2)(a), 14(2)(a)",
    binding="law",
    severity="error",
    message=(
        "La règle « {record} » ne donne ni durée ni critère : personne ne peut savoir quand les données s’en vont.",
        "The rule “{record}” gives neither a period nor a criterion: nobody can know when the data go.",
    ),
    remedy=(
        "Ajoutez une phase avec sa durée ; si aucune durée ne peut être fixée, dites ce qui met fin à la conservation.",
        "Add a phase with its period; if no period can be fixed, say what brings retention to an end.",
    ),
)
def empty_rule(retention: Retention, look: Look) -> Iterable[Hit]:
    """A rule in use from which no reader could tell how long data are kept."""
    said = retention.criteria or any(phase.span or phase.announced for phase in kept(look, retention))
    if not said and not look.aside(retention, "criteria") and look.linking(retention):
        yield hit("criteria")


@rule(
    "RET-03",
    Retention,
    reads=("Phase.stage", "Phase.announced", "Phase.span", "Phase.start_event"),
    source="GDPR 13(2)(a), 14(2)(a)",
    binding="law",
    severity="warning",
    message=(
        "« {rule} » annonce {period} sans dire à partir de quand : la durée ne se calcule pas.",
        "“{rule}” announces {period} without saying from when: the period cannot be worked out.",
    ),
    remedy=(
        "Choisissez le point de départ, par exemple le dernier contact ou la fin du contrat.",
        "Choose the starting point, for example the last contact or the end of the contract.",
    ),
)
def no_start(retention: Retention, look: Look) -> Iterable[Hit]:
    """A counted period that nothing sets going: neither an event, nor the end of what comes before it."""
    before = False
    for phase in sorted(kept(look, retention), key=lambda one: one.stage == "archive"):
        begun = before or bool(phase.start_event or phase.span)
        if phase.announced and phase.announced.count and not begun and not look.aside(phase, "start_event"):
            yield hit("start_event", record=phase, rule=retention, period=phase.announced)
        before = begun


@rule(
    "RET-11",
    Retention,
    reads=("Phase.stage", "Phase.fate", "Retention.deletion_method", "Retention.last_purge"),
    source="GDPR 5(1)(e)",
    binding="law",
    severity="warning",
    message=(
        "La règle « {record} » ne dit pas ce que deviennent les données à la fin : elles risquent de rester.",
        "The rule “{record}” does not say what becomes of the data in the end: they are likely to stay.",
    ),
    remedy=(
        "Ajoutez la dernière étape et choisissez la suppression ou l’anonymisation.",
        "Add the last stage and choose deletion or anonymisation.",
    ),
    variants={
        "unsaid": variant(
            "advice",
            (
                "La règle « {record} » dit comment les données sont supprimées, mais il lui manque la dernière étape : "
                "vos documents n’annoncent pas leur sort.",
                "The rule “{record}” says how the data are deleted, but lacks the last stage: your documents do not "
                "announce what becomes of them.",
            ),
            (
                "Ajoutez la dernière étape et choisissez la suppression ou l’anonymisation.",
                "Add the last stage and choose deletion or anonymisation.",
            ),
        ),
        "method": variant(
            "advice",
            (
                "La règle « {record} » ne dit pas si les données s’effacent seules ou si quelqu’un doit s’en charger.",
                "The rule “{record}” does not say whether the data go by themselves or whether somebody has to see to "
                "it.",
            ),
            ("Indiquez le mode de suppression.", "Give the method of deletion."),
        ),
        "purge": variant(
            "advice",
            (
                "Pour « {record} », quelqu’un supprime les données à la main, et la dernière purge date de plus d’un "
                "an ({day}).",
                "For “{record}”, somebody deletes the data by hand, and the last purge is more than a year old "
                "({day}).",
            ),
            (
                "Supprimez ce qui est arrivé à son terme, puis notez la date.",
                "Delete what has reached its term, then note the date.",
            ),
        ),
        "never": variant(
            "advice",
            (
                "Pour « {record} », quelqu’un supprime les données à la main, mais aucune purge n’est notée.",
                "For “{record}”, somebody deletes the data by hand, but no purge is noted.",
            ),
            (
                "Supprimez ce qui est arrivé à son terme, puis notez la date ; si rien ne l’est encore, dites que la "
                "question est sans objet.",
                "Delete what has reached its term, then note the date; if nothing has yet, mark the question as not "
                "applicable.",
            ),
        ),
    },
)
def no_end(retention: Retention, look: Look) -> Iterable[Hit]:
    """A rule without a last stage, or whose last stage is nobody's work."""
    final = [phase for phase in look.parts(retention, Phase) if phase.stage == "final"]
    if not final:
        yield hit(variant="unsaid") if retention.deletion_method else hit("deletion_method")
    elif not any(phase.fate or look.aside(phase, "fate") for phase in final):
        yield hit("fate", record=final[0])
    elif not any(phase.fate == "permanent-archive" for phase in final):
        yield from _undone(retention, look)


def _undone(retention: Retention, look: Look) -> Iterable[Hit]:
    purge = retention.last_purge
    if retention.deletion_method is None and not look.aside(retention, "deletion_method"):
        yield hit("deletion_method", variant="method")
    elif retention.deletion_method != "manual" or look.aside(retention, "last_purge"):
        return
    elif purge is None:
        yield hit("last_purge", variant="never")
    elif (look.day - purge).days > _YEARLY:
        yield hit("last_purge", variant="purge", day=purge)
