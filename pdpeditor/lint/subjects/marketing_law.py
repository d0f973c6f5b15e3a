"""Marketing messages: whether their ground is the one that the law asks for, on the day it asks for it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date

from pdpeditor.lint.approach import ASKED, asked, told, unmet
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import MarketingRule
from pdpeditor.text import Text

TITLE = Text("Conditions de la prospection", "Conditions of marketing")

_PIXELS_NEED_CONSENT = date(2026, 4, 14)
_APART = ("phone", "open-pixel")
_ASK_FIRST = (
    "Obtenez d’abord ce que la loi demande et gardez-en la preuve, ou cessez d’utiliser ce canal pour ces personnes.",
    "First obtain what the law asks for and keep proof of it, or stop using this channel for these people.",
)


@rule(
    "MKT-01",
    MarketingRule,
    reads=(*ASKED, "MarketingRule.objection_at_collection", "MarketingRule.similar_products"),
    source="CPCE L34-5",
    binding="law",
    severity="error",
    message=(
        "« {case} » : vous notez « {ground} », mais la loi demande « {asked} ».",
        "“{case}”: you note “{ground}”, but the law asks for “{asked}”.",
    ),
    remedy=_ASK_FIRST,
    variants={
        "likely": variant(
            "warning",
            (
                "« {case} » : vous notez « {ground} ». Pour les particuliers, la loi demande « {asked} » ; pour ces "
                "personnes, c’est à vérifier.",
                "“{case}”: you note “{ground}”. For consumers, the law asks for “{asked}”; for these people, this "
                "needs checking.",
            ),
            (
                "Demandez un accord préalable, ou faites vérifier ce cas.",
                "Ask for prior consent, or have this case checked.",
            ),
        ),
        "collection": variant(
            "error",
            (
                "« {case} » : sans consentement, un client doit pouvoir refuser au moment où il donne ses "
                "coordonnées, et vous notez que ce n’est pas possible.",
                "“{case}”: without consent, customers must be able to refuse when they give their contact details, "
                "and you note that they cannot.",
            ),
            (
                "Ajoutez une case pour refuser à côté du champ où l’adresse ou le numéro est donné.",
                "Add a box to refuse beside the field where the address or the number is given.",
            ),
        ),
        "similar": variant(
            "error",
            (
                "« {case} » : sans consentement, vous ne pouvez proposer que des offres semblables à l’achat, et vous "
                "notez que ce n’est pas le cas.",
                "“{case}”: without consent, you can only make offers similar to the purchase, and you note that this "
                "is not so.",
            ),
            (
                "Limitez ces messages aux offres semblables, ou demandez un consentement.",
                "Keep these messages to similar offers, or ask for consent.",
            ),
        ),
    },
)
def without_the_ground_it_needs(one: MarketingRule, look: Look) -> Iterable[Hit]:
    """Messages sent without the consent that the law wants, or without what frees them from it."""
    if one.channel in _APART:
        return
    missing = unmet(look, one)
    if missing:
        yield hit("ground", variant="likely" if missing.confidence == "to-verify" else "", **told(one, missing))
        return
    fact = asked(look, one)
    if fact and fact.more["rule"] == one.ground == "soft-opt-in":
        if one.objection_at_collection is False:
            yield hit("objection_at_collection", variant="collection", case=fact.label)
        if one.similar_products is False:
            yield hit("similar_products", variant="similar", case=fact.label)


@rule(
    "MKT-05",
    MarketingRule,
    reads=(*ASKED, "MarketingRule.deliverability_only"),
    source="LIL 82; cnil-2026-042",
    binding="law",
    severity="error",
    since=_PIXELS_NEED_CONSENT,
    message=(
        "« {case} » : vous notez « {ground} ». Savoir qui ouvre un message demande « {asked} », à part de l’accord "
        "donné à la lettre d’information.",
        "“{case}”: you note “{ground}”. Knowing who opens a message needs “{asked}”, apart from the consent given to "
        "the newsletter.",
    ),
    remedy=(
        "Demandez cet accord par une case à part, ou retirez le pixel. Si vous ne gardez que la date de la dernière "
        "ouverture, pour que vos messages arrivent, aucun accord n’est nécessaire : dites-le ici.",
        "Ask for this consent with a box of its own, or remove the pixel. If you keep only the date of the last "
        "opening, so that your messages get through, no consent is needed: say so here.",
    ),
    variants={
        "soon": variant(
            "warning",
            (
                "« {case} » : vous notez « {ground} ». La CNIL demande « {asked} » pour savoir qui ouvre un message, "
                "au plus tard le {day}.",
                "“{case}”: you note “{ground}”. The CNIL asks for “{asked}” before you know who opens a message, by "
                "{day} at the latest.",
            ),
            (
                "D’ici là, informez les personnes, offrez une opposition simple et préparez une case à part.",
                "Until then, inform people, offer an easy objection and prepare a box of its own.",
            ),
        ),
    },
)
def opens_measured_without_consent(one: MarketingRule, look: Look) -> Iterable[Hit]:
    """Who opens which message, known without consent; the narrow exemption is for delivery alone."""
    missing = unmet(look, one) if one.channel == "open-pixel" and not one.deliverability_only else None
    if missing is None:
        return
    from_day = missing.more["error_from"]
    yield hit("ground", variant="soon" if look.day < from_day else "", day=from_day, **told(one, missing))
