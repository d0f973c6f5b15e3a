"""How people pay, who handles the payment data and how long they stay."""

from __future__ import annotations

from pdpeditor.fields import Section, flag, line, link, one_of
from pdpeditor.records.record import Record
from pdpeditor.text import Text

PAYMENT = Section(Text("Paiement", "Payment"))
CARD = Section(Text("Données de paiement", "Payment data"))
RENEWAL = Section(Text("Renouvellement", "Renewal"))

CARDS = ("mode", "card-token", "card-stored")


class Payment(Record, table=True):
    """A way to pay (CNIL deliberation 2018-303)."""

    label = Text("Moyen de paiement", "Way to pay")
    plural = Text("Moyens de paiement", "Ways to pay")
    sections = (PAYMENT, CARD, RENEWAL)

    mode: str | None = one_of("payment-modes", "Mode de paiement", "Payment mode", section=PAYMENT, required=True,
        listed=True, public=True)
    provider: str | None = link("Party", "Prestataire de paiement", "Payment provider", section=PAYMENT, listed=True,
        public=True, source="GDPR 13(1)(e)",
        help=("Celui à qui la personne donne ses données de paiement, par exemple une banque.",
              "The one to which people give their payment data, for example a bank."))
    provider_role: str | None = one_of("party-roles", "Rôle du prestataire", "Role of the provider", section=PAYMENT,
        public=True, source="GDPR 4(7), 4(8)",
        help=("Un prestataire de paiement est souvent responsable lui aussi, par exemple contre la fraude : lisez son "
              "contrat. S’il est les deux, laissez vide et donnez son rôle dans chacune de ses prestations.",
              "A payment provider is often a controller too, for example against fraud: read its contract. If it is "
              "both, leave empty and give its role in each of its services."))
    schedule: str | None = one_of("payment-schedules", "Rythme", "Schedule", section=PAYMENT, required=True,
        listed=True, public=True)

    card_stored_by_us: bool | None = flag("Numéro de carte conservé chez vous", "Card number kept by you", section=CARD,
        required=True, public=True, only_if=CARDS,
        help=("Non si seul le prestataire de paiement le connaît.", "No if only the payment provider knows it."))
    storage_consent: bool | None = flag("Accord recueilli pour garder la carte",
        "Consent collected for keeping the card", section=CARD, only_if=("mode", "card-stored"),
        source="GDPR 6(1)(a)",
        help=("Garder la carte pour faciliter un prochain achat demande l’accord de la personne, par une case non "
              "cochée. Un paiement unique ou un abonnement ne le demande pas.",
              "Keeping the card to make a later purchase easier requires consent, by a box that is not ticked in "
              "advance. A single payment or a subscription does not."))
    cvv_never_stored: bool | None = flag("Cryptogramme jamais conservé", "Security code never kept", section=CARD,
        required=True, public=True, only_if=CARDS, source="GDPR 5(1)(e)",
        help=("Les trois chiffres au dos de la carte sont effacés dès la fin du paiement, même pour un abonnement.",
              "The three digits on the back of the card are erased once the payment is done, even for a subscription."))
    security: Text = line("Protection du paiement", "Protection of the payment", section=CARD, public=True,
        source="GDPR 32",
        help=("En mots simples, sans promesse absolue, par exemple « la connexion est chiffrée ».",
              "In simple words, with no absolute promise, for example “the connection is encrypted”."))
    retention: str | None = link("Retention", "Durée de conservation", "Storage period", section=CARD, required=True,
        public=True, source="GDPR 13(2)(a)",
        help=("Pour répondre à une contestation : 13 mois après le débit, 15 pour un débit différé.",
              "To answer a dispute: 13 months from the debit, 15 for deferred debit."))

    renewal_notice: Text = line("Information avant le renouvellement", "Information before renewal", section=RENEWAL,
        public=True, only_if=("schedule", "subscription", "tacit-renewal"), source="C. conso. L215-1",
        help=("Un consommateur est prévenu entre trois mois et un mois avant la date limite pour dire non.",
              "A consumer is told between three months and one month before the last day to say no."))
