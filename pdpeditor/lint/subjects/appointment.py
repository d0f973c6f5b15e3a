"""The appointment of an officer: compulsory or not, notified, and free of conflicts of interests."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.crossings import ACTOR, PEOPLE, employed, is_, is_public, people_in
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.subjects.officer import UNDESIGNATED, appointed
from pdpeditor.records import Activity, DataUse, Organisation, ProtectionOfficer
from pdpeditor.text import Text, fold

TITLE = Text("Délégué à la protection des données", "Data protection officer")


@rule(
    "DPO-03",
    ProtectionOfficer,
    reads=(
        "ProtectionOfficer.status",
        *ACTOR,
        *PEOPLE,
        "DataUse.category",
        "Activity.status",
        "Activity.large_scale",
        "Activity.criterion_large_scale",
        "Activity.criterion_systematic_monitoring",
    ),
    source="GDPR 37(1)",
    binding="law",
    severity="error",
    message=(
        "L’organisme est public : un délégué à la protection des données y est obligatoire, et aucun n’est désigné.",
        "The organisation is a public body: it must have a data protection officer, and none is appointed.",
    ),
    remedy=(
        "Désignez un délégué, interne, extérieur ou partagé avec d’autres, et déclarez-le à la CNIL.",
        "Appoint an officer, internal, external or shared with others, and notify the CNIL.",
    ),
    variants={
        "monitoring": variant(
            "error",
            (
                "« {activity} » suit des personnes de façon organisée et à grande échelle : si c’est le cœur de votre "
                "métier, un délégué est obligatoire.",
                "“{activity}” monitors people in an organised way and on a large scale: if that is the core of your "
                "business, an officer is compulsory.",
            ),
            (
                "Désignez un délégué, ou corrigez ce que la fiche dit de l’échelle et du suivi.",
                "Appoint an officer, or correct what the sheet says of the scale and the monitoring.",
            ),
        ),
        "sensitive": variant(
            "error",
            (
                "« {activity} » utilise à grande échelle des données sensibles ou des condamnations : si c’est le cœur "
                "de votre métier, un délégué est obligatoire.",
                "“{activity}” uses sensitive data or convictions on a large scale: if that is the core of your "
                "business, an officer is compulsory.",
            ),
            (
                "Désignez un délégué, ou corrigez ce que la fiche dit de l’échelle et des données.",
                "Appoint an officer, or correct what the sheet says of the scale and the data.",
            ),
        ),
    },
)
def missing_officer(officer: ProtectionOfficer, look: Look) -> Iterable[Hit]:
    """No officer where the law wants one; what only concerns the staff is not the core of a business."""
    if officer.status not in UNDESIGNATED:
        return
    if is_public(look.one(Organisation)):
        yield hit("status")
        return
    wide = [one for one in look.all(Activity) if _wide(one)]
    for sort, grave in (("monitoring", _monitors), ("sensitive", _sensitive)):
        activity = next((one for one in wide if grave(one, look)), None)
        if activity:
            yield hit("status", variant=sort, activity=activity)


def _wide(activity: Activity) -> bool:
    running = activity.status not in ("planned", "stopped")
    return running and bool(activity.large_scale or activity.criterion_large_scale)


def _monitors(activity: Activity, look: Look) -> bool:
    return bool(activity.criterion_systematic_monitoring) and _beyond_staff(look.parts(activity, DataUse), look)


def _sensitive(activity: Activity, look: Look) -> bool:
    grave = [use for use in look.parts(activity, DataUse) if is_("art9", use) or is_("art10", use)]
    return bool(grave) and _beyond_staff(grave, look)


def _beyond_staff(uses: list[DataUse], look: Look) -> bool:
    people = people_in(look, uses)
    return not people or not all(map(employed, people))


@rule(
    "DPO-06",
    ProtectionOfficer,
    reads=(
        "ProtectionOfficer.status",
        "ProtectionOfficer.name",
        "ProtectionOfficer.notified_on",
        "ProtectionOfficer.notification_number",
        "Organisation.representative_name",
        "Organisation.publication_director",
        "Mark.state",
    ),
    source="GDPR 37(7), 38(6)",
    binding="law",
    severity="error",
    message=(
        "Un délégué est désigné, mais rien ne dit qu’il a été déclaré à l’autorité (la CNIL en France).",
        "An officer is appointed, but nothing says that the authority (the CNIL in France) was told.",
    ),
    remedy=(
        "Déclarez le délégué sur le site de l’autorité, puis notez la date.",
        "Notify the officer on the authority’s website, then note the date.",
    ),
    variants={
        "director": variant(
            "warning",
            (
                "« {name} » dirige l’organisme et en est le délégué : personne ne contrôle bien ses propres choix.",
                "“{name}” runs the organisation and is its officer: nobody checks their own choices well.",
            ),
            (
                "Désignez quelqu’un qui ne décide pas de l’usage des données, ou un prestataire extérieur.",
                "Appoint somebody who does not decide how data are used, or an outside provider.",
            ),
        ),
    },
)
def doubtful_appointment(officer: ProtectionOfficer, look: Look) -> Iterable[Hit]:
    """An officer of whom no authority was told, or who directs what they should check."""
    if not appointed(officer, look):
        return
    told = officer.notified_on or officer.notification_number or look.aside(officer, "notified_on")
    if not told:
        yield hit("notified_on")
    organisation = look.one(Organisation)
    directors = {fold(organisation.representative_name).strip(), fold(organisation.publication_director).strip()}
    if fold(officer.name).strip() in directors - {""}:
        yield hit("name", variant="director", name=officer.name)
