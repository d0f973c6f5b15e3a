"""Security measures: that every activity is protected by some, and that none is published to an attacker’s profit."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Activity, Measure, Organisation
from pdpeditor.text import Text

TITLE = Text("Sécurité", "Security")

_DESCRIBE = (
    "Décrivez ce qui la protège, ou dites que les mesures générales s’appliquent.",
    "Describe what protects it, or say that the general measures apply.",
)


@rule(
    "SEC-01",
    Activity,
    reads=("Activity.inherits_measures", "Activity.measures", "Measure.state"),
    source="GDPR 30(1)(g), 32",
    binding="law",
    severity="warning",
    message=(
        "Aucune mesure de sécurité n’est notée pour « {record} » : rien ne montre que ces données sont protégées.",
        "No security measure is noted for “{record}”: nothing shows that these data are protected.",
    ),
    remedy=_DESCRIBE,
    variants={
        "planned": variant(
            "warning",
            (
                "« {record} » n’a que des mesures de sécurité prévues : aucune n’est en place.",
                "“{record}” has planned security measures only: none is in place.",
            ),
            (
                "Mettez ces mesures en place, ou décrivez celles qui protègent déjà l’activité.",
                "Put these measures in place, or describe those that protect the activity already.",
            ),
        )
    },
)
def unprotected(activity: Activity, look: Look) -> Iterable[Hit]:
    """An activity that the general measures do not cover and that has none of its own in place."""
    if activity.inherits_measures or look.aside(activity, "measures"):
        return
    own = look.linked(activity, "measures")
    if not own:
        yield hit("measures")
    elif all(measure.state == "planned" for measure in own):
        yield hit("measures", variant="planned")


@rule(
    "SEC-06",
    Organisation,
    reads=("Measure.state", "Activity.inherits_measures"),
    source="GDPR 24(1), 30(1)(g), 32",
    binding="law",
    severity="warning",
    message=(
        "Aucune mesure de sécurité en place n’est décrite, ni pour l’organisme ni pour une activité.",
        "No security measure in place is described, either for the organisation or for an activity.",
    ),
    remedy=(
        "Décrivez ce que vous faites déjà : mots de passe, sauvegardes, mises à jour, accès limités.",
        "Describe what you already do: passwords, backups, updates, limited access.",
    ),
)
def nothing_in_place(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A dossier without a single measure that is in place, where SEC-01 does not say it of each activity."""
    if any(measure.state != "planned" for measure in look.all(Measure)):
        return
    activities = look.all(Activity)
    if not activities or any(activity.inherits_measures for activity in activities):
        yield hit()


_DETAIL = re.compile(
    r"\bv\d+\.\d+|\b\d+\.\d+(?:\.\d+)+\b|\b(?:version|release) \d+(?:\.\d+)*\b|\bCVE-\d{4}-\d+|\bport \d+\b"
    r"|pas encore corrigée?s?|non corrigée?s?|faille connue|not yet (?:fixed|patched)|unpatched|known vulnerabilit\w+"
    r"|\b(?:Fortinet|FortiGate|Sophos|Bitdefender|pfSense|Kaspersky|CrowdStrike|SentinelOne|WatchGuard|Wordfence"
    r"|VeraCrypt|BitLocker|OpenVPN|WireGuard|Windows Server|Apache|nginx|MySQL|PostgreSQL|WordPress|PrestaShop)\b",
    re.IGNORECASE,
)


@rule(
    "SEC-03",
    Measure,
    reads=("Measure.published", "Measure.public_wording"),
    source="GDPR 32; cnil-security-guide",
    binding="practice",
    severity="warning",
    message=(
        "La politique dira « {words} » : ce détail aide un attaquant plus qu’un lecteur.",
        "The policy will say “{words}”: this detail helps an attacker more than a reader.",
    ),
    remedy=(
        "Gardez des mots généraux, sans produit, version ni faille ; le détail reste dans le nom de la mesure.",
        "Keep to general words, with no product, version or flaw; the detail stays in the name of the measure.",
    ),
)
def too_much_said(measure: Measure, look: Look) -> Iterable[Hit]:
    """A public sentence that names a product, a version or a flaw."""
    if not measure.published:
        return
    for words in (measure.public_wording.fr, measure.public_wording.en):
        found = _DETAIL.search(words)
        if found:
            yield hit("public_wording", words=found[0])
            return
