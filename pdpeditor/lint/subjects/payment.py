"""Payments: cards that are and are not kept, the security code, and who collects the money."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from pdpeditor.lint.chain import vendor_of
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import DataUse, Party, Payment, Retention, Service
from pdpeditor.records.payment import CARDS
from pdpeditor.records.record import Record
from pdpeditor.text import Text

TITLE = Text("Paiements", "Payments")

CARD_MODES = CARDS[1:]
_THROUGH_SOMEBODY = ("card-token", "wallet")
_COLLECTED = re.compile(
    r"^(?:paiements?|payments?)$|paiements? (?:en ligne|par carte)|encaissement|prélèvement"
    r"|(?:online|card) payments?|direct debit",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"num[ée]ros? (?:complets? )?de (?:la |votre )?carte|\bPAN\b|\b(?:full )?card numbers?", re.I)
_PARTLY = re.compile(
    r"derniers chiffres|tronqu|masqu|jamais|pas gard|last (?:four|4)|truncat|mask|never|not kept", re.I
)


@rule(
    "PAY-01",
    Payment,
    reads=("Payment.mode", "Payment.card_stored_by_us", "Payment.retention", "DataUse.retention", "DataUse.items"),
    source="GDPR 5(1)(a); cnil-2018-303",
    binding="law",
    severity="error",
    message=(
        "Le mode « {record} » dit que vous gardez le numéro de la carte ; une autre réponse dit le contraire.",
        "The mode “{record}” says that you keep the card number; another answer says the opposite.",
    ),
    remedy=(
        "Vérifiez qui garde le numéro, puis corrigez la réponse fausse.",
        "Check who keeps the number, then correct the wrong answer.",
    ),
    variants={
        "kept": variant(
            "error",
            (
                "Le mode « {record} » dit que seul le prestataire garde la carte ; une autre réponse dit que vous "
                "gardez son numéro.",
                "The mode “{record}” says that only the provider keeps the card; another answer says that you keep "
                "its number.",
            ),
            (
                "Vérifiez qui garde le numéro, puis corrigez la réponse fausse.",
                "Check who keeps the number, then correct the wrong answer.",
            ),
        ),
        "listed": variant(
            "error",
            (
                "Vous dites que le numéro de la carte n’est pas gardé chez vous, mais il figure dans des données "
                "conservées : « {data} ».",
                "You say that the card number is not kept by you, but it is among data that are kept: “{data}”.",
            ),
            (
                "Retirez le numéro de ces données s’il n’y est pas, ou dites qu’il est gardé.",
                "Take the number out of these data if it is not there, or say that it is kept.",
            ),
        ),
    },
)
def card_kept_or_not(payment: Payment, look: Look) -> Iterable[Hit]:
    """A card number that one answer says is kept and another says is not."""
    if payment.card_stored_by_us is None or payment.mode not in CARD_MODES:
        return
    if payment.card_stored_by_us != (payment.mode == "card-stored"):
        yield hit("card_stored_by_us", variant="kept" if payment.card_stored_by_us else "")
    elif not payment.card_stored_by_us:
        retention = look.get(Retention, payment.retention)
        kept = [one for one in look.linking(retention) if isinstance(one, DataUse)] if retention else []
        yield from (hit("card_stored_by_us", variant="listed", data=use) for use in kept if _holds_number(use.items))


def _holds_number(items: Text) -> bool:
    sides = (items.fr, items.en)
    return any(map(_NUMBER.search, sides)) and not any(map(_PARTLY.search, sides))


def _known_provider(record: Record, found: Hit, look: Look) -> Mapping[str, object]:
    """The one provider of the dossier, or the name instead of the category."""
    if found.variant == "category":
        return {"published_as": "name"}
    known = _providers(look)
    return {"provider": known[0].id} if len(known) == 1 else {}


@rule(
    "PAY-02",
    Payment,
    reads=("Payment.mode", "Payment.provider", "Party.vendor", "Party.published_as", "Service.name", "Mark.state"),
    source="GDPR 13(1)(e)",
    binding="law",
    severity="error",
    message=(
        "Pour « {record} », aucun prestataire n’est nommé : la personne qui paie ne sait pas à qui vont ses données.",
        "For “{record}”, no provider is named: the person who pays does not know who gets their data.",
    ),
    remedy=(
        "Choisissez le prestataire de paiement ; créez sa fiche s’il n’en a pas.",
        "Choose the payment provider; create its record if it has none.",
    ),
    variants={
        "known": variant(
            "warning",
            (
                "« {record} » ne nomme pas son prestataire, alors que « {party} » est dans le dossier.",
                "“{record}” does not name its provider, although “{party}” is in the dossier.",
            ),
            ("Indiquez le prestataire de ce moyen de paiement.", "Give the provider of this way to pay."),
        ),
        "category": variant(
            "advice",
            (
                "Le prestataire de paiement « {record} » n’est cité que par sa catégorie. La loi l’admet ; son nom est "
                "plus clair pour qui lui confie sa carte.",
                "The payment provider “{record}” is cited by its category only. The law allows it; its name is clearer "
                "to those who entrust it with their card.",
            ),
            ("Choisissez de le citer par son nom.", "Choose to cite it by its name."),
        ),
    },
    fix=_known_provider,
)
def nobody_collects(payment: Payment, look: Look) -> Iterable[Hit]:
    """A payment that somebody else has to collect, with nobody named; a category is lawful and less clear."""
    if payment.mode not in (*_THROUGH_SOMEBODY, "sepa") or look.aside(payment, "provider"):
        return
    party = look.get(Party, payment.provider)
    if party is None:
        yield from _unnamed(payment, look)
    elif party.published_as == "category":
        yield hit("published_as", record=party, variant="category")


def _unnamed(payment: Payment, look: Look) -> Iterable[Hit]:
    known = _providers(look)
    if known:
        yield hit("provider", variant="known", party=known[0])
    elif payment.mode in _THROUGH_SOMEBODY:
        yield hit("provider")


def _providers(look: Look) -> list[Party]:
    """The parties known to collect payments."""
    return [party for party in look.all(Party) if _collects(look, party)]


def _collects(look: Look, party: Party) -> bool:
    vendor = vendor_of(look, party)
    named = [one["name"]["en"] for one in vendor.more.get("services", ())] if vendor else []
    named += [side for one in look.parts(party, Service) for side in (one.name.fr, one.name.en)]
    return any(map(_COLLECTED.search, named))
