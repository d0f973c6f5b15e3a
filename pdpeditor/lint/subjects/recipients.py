"""Recipients: whether it is said of each activity and of the website who receives data."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.chain import RECEIPTS, on_the_web, receipts, vendor_of
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Activity, Disclosure, Party, Website
from pdpeditor.text import Text

TITLE = Text("Destinataires", "Recipients")


@rule(
    "REC-03",
    Party,
    reads=(*RECEIPTS, "Party.vendor", "Party.published_as"),
    source="GDPR 13(1)(e), 30(1)(d); cjeu-c-40-17",
    binding="law",
    severity="error",
    message=(
        "« {record} » reçoit des données par votre site ou vos paiements, mais aucune activité ne le cite parmi ses "
        "destinataires.",
        "“{record}” receives data through your website or your payments, but no activity names it among its "
        "recipients.",
    ),
    remedy=(
        "Ajoutez-le aux destinataires de l’activité qui lui envoie ces données.",
        "Add it to the recipients of the activity that sends it these data.",
    ),
    variants={
        "category": variant(
            "advice",
            (
                "« {record} », publié par sa catégorie, reçoit des données par votre site ou vos paiements sans "
                "qu’aucune activité le cite.",
                "“{record}”, published by its category, receives data through your website or your payments and no "
                "activity names it.",
            ),
            (
                "Ajoutez-le aux destinataires de l’activité qui lui envoie ces données.",
                "Add it to the recipients of the activity that sends it these data.",
            ),
        ),
        "embedded": variant(
            "warning",
            (
                "Rien ne dit que « {record} » reçoit des données, mais le navigateur du visiteur l’appelle : il "
                "obtient au moins son adresse IP.",
                "Nothing says that “{record}” receives data, but the visitor’s browser calls it: it gets at least the "
                "visitor’s IP address.",
            ),
            (
                "Citez-le dans l’activité qui décrit votre site, ou servez ce contenu depuis votre propre serveur.",
                "Name it in the activity that describes your website, or serve this content from your own server.",
            ),
        ),
    },
)
def missing_recipient(party: Party, look: Look) -> Iterable[Hit]:
    """A party that gets data from the website or from payments and that no activity discloses data to."""
    by = receipts(look, party)
    if any(isinstance(one, Disclosure) for one in by):
        return
    if on_the_web(by):
        yield hit("name", variant="category" if party.published_as == "category" else "")
        return
    vendor = vendor_of(look, party)
    if vendor and vendor.more.get("embedded"):
        yield hit("vendor", variant="embedded")


@rule(
    "REC-04",
    Website,
    reads=("Website.host",),
    source="LCEN 1-1; GDPR 13(1)(e), 28(3)",
    binding="law",
    severity="error",
    message=(
        "L’hébergeur de « {record} » n’est pas noté : il détient les données du site, et la loi exige son nom dans "
        "les mentions légales.",
        "The hosting provider of “{record}” is not noted: it holds the data of the website, and the law requires its "
        "name in the legal notice.",
    ),
    remedy=(
        "Choisissez l’hébergeur parmi vos destinataires ; si vous hébergez le site vous-même, dites que la question "
        "ne se pose pas.",
        "Choose the hosting provider among your recipients; if you host the website yourself, say that the question "
        "does not arise.",
    ),
)
def no_host(website: Website, look: Look) -> Iterable[Hit]:
    """A website whose host nobody named."""
    if website.host is None and not look.aside(website, "host"):
        yield hit("host")


@rule(
    "REC-06",
    Activity,
    reads=("Activity.status", "Disclosure.party"),
    source="GDPR 13(1)(e), 30(1)(d)",
    binding="law",
    severity="warning",
    message=(
        "« {record} » ne dit pas qui reçoit les données, pas même l’équipe qui s’en sert ou l’outil qui les garde.",
        "“{record}” does not say who receives the data, not even the team that uses them or the tool that keeps them.",
    ),
    remedy=(
        "Ajoutez au moins le service interne et les prestataires dont les outils contiennent ces données.",
        "Add at least the internal department and the providers whose tools hold these data.",
    ),
)
def silent_activity(activity: Activity, look: Look) -> Iterable[Hit]:
    """An activity that runs and names no recipient."""
    if activity.status != "planned" and not any(one.party for one in look.parts(activity, Disclosure)):
        yield hit()
