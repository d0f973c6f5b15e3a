"""Trackers: whether their list is whole and consistent, and whether the exempt ones last no longer than they can."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pdpeditor.lint.lengths import beyond
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.tracking import trackers
from pdpeditor.records import ConsentMechanism, Tracker, Website
from pdpeditor.text import Text, fold

TITLE = Text("Cookies et autres traceurs", "Cookies and other trackers")

_TRACKER_MONTHS, _DATA_MONTHS = 13, 25
_LIST = ("Tracker.website_id", "Tracker.name", "Tracker.lifetime", "Tracker.purpose")


@rule(
    "CKE-04",
    Tracker,
    reads=("Tracker.purpose", "Tracker.lifetime", "Tracker.data_retention"),
    source="LIL 82; cnil-2020-091",
    binding="cnil-soft-law",
    severity="warning",
    message=(
        "« {record} » reste {length} sur l’appareil : pour une mesure d’audience sans consentement, la CNIL admet "
        "{most} mois au plus.",
        "“{record}” stays {length} on the device: for audience measurement without consent, the CNIL accepts {most} "
        "months at most.",
    ),
    remedy=(
        "Réglez votre outil sur une durée plus courte, ou demandez le consentement.",
        "Set your tool to a shorter time, or ask for consent.",
    ),
    variants={
        "data": variant(
            "warning",
            (
                "Les données recueillies par « {record} » sont gardées {length} : pour une mesure d’audience sans "
                "consentement, la CNIL admet {most} mois au plus.",
                "The data collected by “{record}” are kept for {length}: for audience measurement without consent, the "
                "CNIL accepts {most} months at most.",
            ),
            (
                "Réglez votre outil sur une durée plus courte, ou demandez le consentement.",
                "Set your tool to a shorter time, or ask for consent.",
            ),
        ),
    },
)
def lives_too_long(tracker: Tracker, look: Look) -> Iterable[Hit]:
    """Audience measurement that is said to be exempt and lasts longer than the exemption."""
    if tracker.purpose != "audience-exempt":
        return
    if beyond(tracker.lifetime, _TRACKER_MONTHS):
        yield hit("lifetime", length=tracker.lifetime, most=_TRACKER_MONTHS)
    if beyond(tracker.data_retention, _DATA_MONTHS):
        yield hit("data_retention", variant="data", length=tracker.data_retention, most=_DATA_MONTHS)


@rule(
    "CKE-06",
    Website,
    reads=("ConsentMechanism.website_id", *_LIST),
    source="GDPR 12(1), 13(2)(a); LIL 82; cjeu-c-673-17",
    binding="law",
    severity="warning",
    message=(
        "« {site} » demande un choix sur les cookies, mais aucun cookie n’est listé : les visiteurs ne savent pas ce "
        "qu’ils acceptent.",
        "“{site}” asks for a choice on cookies, but no cookie is listed: visitors do not know what they accept.",
    ),
    remedy=(
        "Relevez les cookies du site avec son outil de consentement ou un navigateur, et listez-les ici.",
        "Take the cookies of the website from its consent tool or from a browser, and list them here.",
    ),
    variants={
        "lifetime": variant(
            "warning",
            (
                "Rien ne dit combien de temps « {record} » reste sur l’appareil : les visiteurs ont le droit de le "
                "savoir avant de choisir.",
                "Nothing says how long “{record}” stays on the device: visitors have the right to know it before they "
                "choose.",
            ),
            (
                "Notez sa durée de vie ; zéro jour s’il disparaît à la fermeture du navigateur.",
                "Note its lifetime; zero days if it goes when the browser is closed.",
            ),
        ),
        "twice": variant(
            "warning",
            (
                "« {record} » figure deux fois dans la liste de « {site} », sous deux finalités ou deux durées.",
                "“{record}” stands twice in the list of “{site}”, with two purposes or two lifetimes.",
            ),
            (
                "Gardez une seule ligne, celle qui dit vrai.",
                "Keep one line only, the one that is true.",
            ),
        ),
    },
)
def list_with_gaps(site: Website, look: Look) -> Iterable[Hit]:
    """A choice about nothing, trackers without a lifetime, or one tracker described in two ways."""
    found = trackers(look, site)
    if not found and look.parts(site, ConsentMechanism):
        yield hit(site=site)
    for one in found:
        if one.lifetime is None and not look.aside(one, "lifetime"):
            yield hit("lifetime", record=one, variant="lifetime")
    yield from _described_twice(site, found)


def _described_twice(site: Website, found: list[Tracker]) -> Iterator[Hit]:
    first: dict[str, Tracker] = {}
    for one in found:
        other = first.setdefault(fold(one.name).strip(), one) if one.name.strip() else one
        if (one.purpose, one.lifetime) != (other.purpose, other.lifetime):
            yield hit("name", record=one, variant="twice", site=site)
