"""Who sells: what the law wants said by those who trade online and by those who sell to consumers."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.conditions import HAS_WEBSITE, SELLS_TO_CONSUMERS
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import DataSubject, Organisation, Payment
from pdpeditor.text import Text

TITLE = Text("Mentions légales", "Legal notice")

_ONLINE = ("card-token", "card-stored", "wallet", "sepa")
_NO_TRADER = ("public-body", "non-professional")


@rule(
    "NOT-04",
    Organisation,
    reads=(
        "Organisation.entity_type",
        "Organisation.email",
        "Organisation.phone",
        "Organisation.contact_form_url",
        "Organisation.vat_number",
        "Organisation.regulated_profession",
        "Payment.mode",
        "Mark.state",
    ),
    source="LCEN 19",
    binding="law",
    severity="error",
    message=(
        "Le site vend en ligne, mais l’adresse électronique du vendeur manque : un formulaire ou un téléphone ne la "
        "remplace pas.",
        "The website sells online, but the seller’s e-mail address is missing: a form or a phone number does not "
        "replace it.",
    ),
    remedy=("Notez l’adresse à laquelle vos clients écrivent.", "Note the address to which your customers write."),
    variants={
        "vat": variant(
            "warning",
            (
                "Le site vend en ligne, mais le numéro de TVA n’est pas noté : qui en a un l’affiche.",
                "The website sells online, but the VAT number is not noted: whoever has one shows it.",
            ),
            (
                "Notez ce numéro ; si vous n’en avez pas, dites que la question ne se pose pas.",
                "Note this number; if you have none, say that the question does not arise.",
            ),
        ),
        "profession": variant(
            "advice",
            (
                "Rien ne dit si votre profession libérale est réglementée : si elle l’est, le site donne le titre, le "
                "pays qui l’a accordé, l’ordre et ses règles.",
                "Nothing says whether your independent profession is regulated: if it is, the website gives the title, "
                "the country that granted it, the professional body and its rules.",
            ),
            (
                "Remplissez « profession réglementée », ou dites que la question ne se pose pas.",
                "Fill in “regulated profession”, or say that the question does not arise.",
            ),
        ),
    },
    when=(HAS_WEBSITE,),
)
def silent_seller(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """An online seller without an e-mail address, a VAT number or a word on a regulated profession."""
    if organisation.entity_type == "non-professional":
        return
    if not any(one.mode in _ONLINE for one in look.all(Payment)):
        return
    if not organisation.email and (organisation.phone or organisation.contact_form_url):
        yield hit("email")
    commercial = organisation.entity_type == "commercial-company"
    if commercial and not organisation.vat_number and not look.aside(organisation, "vat_number"):
        yield hit("vat_number", variant="vat")
    liberal = organisation.entity_type == "liberal-profession"
    if liberal and not organisation.regulated_profession and not look.aside(organisation, "regulated_profession"):
        yield hit("regulated_profession", variant="profession")


@rule(
    "NOT-05",
    Organisation,
    reads=(
        "Organisation.entity_type",
        "Organisation.mediator",
        "Organisation.mediator_address",
        "Organisation.mediator_url",
        "DataSubject.category",
        "DataSubject.consumer",
        "Mark.state",
    ),
    source="C. conso. L611-4, L612-1, L616-1, R616-1",
    binding="law",
    severity="error",
    message=(
        "Vous vendez à des consommateurs, mais aucun médiateur de la consommation n’est noté.",
        "You sell to consumers, but no consumer mediator is noted.",
    ),
    remedy=(
        "Adhérez à un médiateur de votre secteur, puis notez son nom, son adresse et son site.",
        "Join a mediator of your trade, then note its name, address and website.",
    ),
    variants={
        "care": variant(
            "advice",
            (
                "Les soins donnés aux patients n’appellent pas de médiateur de la consommation ; ce que vous vendez "
                "d’autre à des consommateurs en demande un, et aucun n’est noté.",
                "The care given to patients calls for no consumer mediator; anything else that you sell to consumers "
                "does, and none is noted.",
            ),
            (
                "Si vous ne faites que soigner, dites que la question ne se pose pas ; sinon, notez votre médiateur.",
                "If you only give care, say that the question does not arise; otherwise, note your mediator.",
            ),
        ),
        "suggested": variant(
            "warning",
            (
                "Une proposition que personne n’a confirmée dit que vous vendez à des consommateurs : si c’est vrai, "
                "il vous faut un médiateur de la consommation.",
                "A suggestion that nobody has confirmed says that you sell to consumers: if so, you need a consumer "
                "mediator.",
            ),
            (
                "Confirmez ou retirez les consommateurs des personnes concernées ; s’ils y restent, notez votre "
                "médiateur.",
                "Confirm the consumers among the data subjects or take them out; if they stay, note your mediator.",
            ),
        ),
        "address": variant(
            "error",
            (
                "L’adresse postale du médiateur « {mediator} » manque : un consommateur doit pouvoir lui écrire.",
                "The postal address of the mediator “{mediator}” is missing: a consumer must be able to write to it.",
            ),
            ("Recopiez-la depuis le site du médiateur.", "Copy it from the mediator’s website."),
        ),
        "url": variant(
            "error",
            (
                "L’adresse du site du médiateur « {mediator} » manque.",
                "The web address of the mediator “{mediator}” is missing.",
            ),
            ("Notez l’adresse complète du site du médiateur.", "Note the full address of the mediator’s website."),
        ),
    },
    when=(SELLS_TO_CONSUMERS,),
)
def without_mediator(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """Somebody who sells to consumers and names no mediator, or not how to reach it."""
    if organisation.entity_type in _NO_TRADER or look.aside(organisation, "mediator"):
        return
    if not organisation.mediator:
        yield hit("mediator", variant=_selling(look))
        return
    for name in ("address", "url"):
        field = f"mediator_{name}"
        if not getattr(organisation, field) and not look.aside(organisation, field):
            yield hit(field, variant=name, mediator=organisation.mediator)


def _selling(look: Look) -> str:
    """The variant that fits what is known of the sales: beside care, only suggested, or said by the owner."""
    subjects = look.all(DataSubject)
    if any(one.category == "patients" for one in subjects):
        return "care"
    buyers = [one for one in subjects if one.category == "consumers" and one.consumer is not False]
    return "suggested" if buyers and all(_is_suggested(one, look) for one in buyers) else ""


def _is_suggested(subject: DataSubject, look: Look) -> bool:
    mark = look.marks(subject).get("category")
    return mark is not None and mark.state == "proposed"
