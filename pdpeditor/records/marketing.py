"""How people are approached: for each channel and audience, the ground and the way to stop it."""

from __future__ import annotations

from pdpeditor.fields import Section, flag, line, one_of
from pdpeditor.records.record import Record
from pdpeditor.text import Text

RULE = Section(Text("Canal et public", "Channel and audience"))
STOP = Section(Text("Opposition", "Objection"))
CHECKS = Section(Text("Conditions à respecter", "Conditions to meet"))

MESSAGES = ("channel", "email", "sms", "automated-call")
CALLS = ("channel", "phone")


class MarketingRule(Record, table=True):
    """On what ground one audience is approached by one channel (CPCE Article L34-5; Consumer Code, Article L223-1)."""

    label = Text("Prospection par canal", "Marketing by channel")
    plural = Text("Prospection par canal", "Marketing by channel")
    sections = (RULE, STOP, CHECKS)

    channel: str | None = one_of("marketing-channels", "Canal", "Channel", section=RULE, required=True, listed=True,
        public=True, source="CPCE L34-5; C. conso. L223-1")
    audience: str | None = one_of("marketing-audiences", "Public", "Audience", section=RULE, required=True, listed=True,
        public=True, source="CPCE L34-5; C. conso. L223-1",
        help=("La règle change selon que la personne est un consommateur, déjà client ou non, ou un professionnel.",
              "The rule depends on whether the person is a consumer, already a customer or not, or a professional."))
    ground: str | None = one_of("marketing-grounds", "Condition", "Condition", section=RULE, required=True, listed=True,
        public=True, source="CPCE L34-5; C. conso. L223-1; GDPR 6(1)(a), 6(1)(f), 21(2)",
        help=("Ce qui vous permet d’écrire ou d’appeler. Depuis le 11 août 2026, appeler un consommateur demande son "
              "accord préalable, sauf à propos de son contrat en cours.",
              "What allows you to write or call. Since 11 August 2026, calling a consumer requires prior consent, "
              "except about a running contract."))

    opt_out: Text = line("Comment arrêter", "How to stop it", section=STOP, required=True, listed=True, public=True,
        source="GDPR 21(2), 21(3); CPCE L34-5",
        help=("Un moyen simple et gratuit, par exemple « le lien au bas de chaque message ».",
              "A simple and free way, for example “the link at the bottom of each message”."))
    opt_out_each_message: bool | None = flag("Moyen d’arrêt et expéditeur dans chaque message",
        "Way to stop and sender in each message", section=STOP, required=True, only_if=MESSAGES, source="CPCE L34-5",
        help=("Chaque message dit qui l’envoie, porte un objet qui ne trompe pas et donne une adresse valable pour "
              "s’opposer.",
              "Each message says who sends it, has a subject that does not mislead and gives a valid address at which "
              "to object."))

    objection_at_collection: bool | None = flag("Opposition possible dès la collecte",
        "Objection possible from collection", section=CHECKS, required=True,
        only_if=("ground", "soft-opt-in", "objection"), source="CPCE L34-5; GDPR 21(4)",
        help=("Par exemple une case à cocher pour refuser, à côté du champ où l’adresse est donnée.",
              "For example a box to tick to refuse, beside the field where the address is given."))
    similar_products: bool | None = flag("Offres semblables à l’achat", "Offers similar to the purchase",
        section=CHECKS, required=True, only_if=("ground", "soft-opt-in"), source="CPCE L34-5",
        help=("Vous ne proposez que vos propres produits ou services, semblables à ceux déjà achetés.",
              "You only offer your own products or services, similar to those already bought."))
    related_to_profession: bool | None = flag("En rapport avec la profession", "Related to the profession",
        section=CHECKS, required=True, only_if=("audience", "professional"), source="GDPR 6(1)(f)",
        help=("Le message porte sur le métier de la personne qui le reçoit.",
              "The message relates to the work of the person who receives it."))
    phone_notice: bool | None = flag("Mention sur le téléphone, à la collecte et au contrat",
        "Notice about the phone number, at collection and in the contract", section=CHECKS, only_if=CALLS,
        source="C. conso. L223-2",
        help=("La loi impose un texte quand vous demandez son numéro à un consommateur, et un autre dans le contrat.",
              "The law prescribes a text when you ask a consumer for a phone number, and another in the contract."))
    call_hours: bool | None = flag("Jours et heures d’appel respectés", "Call days and hours respected", section=CHECKS,
        only_if=CALLS,
        help=("Le décret 2022-1313 fixe les jours, les heures et le nombre d’appels à un consommateur.",
              "Decree 2022-1313 sets the days, the hours and the number of calls to a consumer."))
    barred_sector: bool | None = flag("Rénovation énergétique ou adaptation du logement",
        "Energy renovation or home adaptation", section=CHECKS,
        help=("La loi 2025-594 interdit la prospection dans ces secteurs.",
              "Act 2025-594 bans canvassing in these sectors."))
    deliverability_only: bool | None = flag("Seule la date de la dernière ouverture est gardée",
        "Only the date of the last opening is kept", section=CHECKS, only_if=("channel", "open-pixel"), source="LIL 82",
        help=("Une exemption étroite de consentement en dépend ; la date précédente est effacée à chaque fois.",
              "A narrow exemption from consent depends on it; the previous date is erased each time."))
