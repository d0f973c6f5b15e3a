"""Cards and subscriptions: consent to keep a card, the time it is kept, and warning before a renewal."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.conditions import CONSUMERS
from pdpeditor.lint.look import Look
from pdpeditor.lint.periods import TIMES, counted, days, kept, longer, longest, period
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.subjects.payment import CARD_MODES
from pdpeditor.lint.subjects.retention_limits import CARDS
from pdpeditor.measures import Duration
from pdpeditor.records import Payment, Retention
from pdpeditor.text import Text

TITLE = Text("Paiements", "Payments")

_RENEWED = ("subscription", "tacit-renewal")
_LONGEST = Duration(15, "M")


@rule(
    "PAY-03",
    Payment,
    reads=("Payment.mode", "Payment.storage_consent", "Payment.schedule", "Payment.retention", "Retention.reference"),
    source="GDPR 6(1)(a); cnil-2018-303",
    binding="law",
    severity="error",
    message=(
        "Avec « {record} », vous gardez la carte pour faciliter un prochain achat, sans l’accord de la personne.",
        "With “{record}”, you keep the card to make a later purchase easier, without the person’s consent.",
    ),
    remedy=(
        "Demandez l’accord par une case qui n’est pas cochée d’avance, ou n’enregistrez plus la carte.",
        "Ask for consent by a box that is not ticked in advance, or stop saving the card.",
    ),
    variants={
        "unknown": variant(
            "warning",
            (
                "Vous gardez la carte pour faciliter un prochain achat, et rien ne dit que la personne est d’accord.",
                "You keep the card to make a later purchase easier, and nothing says that the person agrees.",
            ),
            (
                "Dites si son accord est recueilli ; s’il ne l’est pas, demandez-le par une case non cochée.",
                "Say whether consent is collected; if it is not, ask for it by a box that is not ticked.",
            ),
        ),
        "one-off": variant(
            "warning",
            (
                "Vous gardez le numéro de la carte après un paiement unique, sans l’accord de la personne : ce n’est "
                "permis que pour répondre à une contestation.",
                "You keep the card number after a one-off payment, without the person’s consent: this is allowed only "
                "to answer a dispute.",
            ),
            (
                "Choisissez une règle de conservation prévue pour un paiement unique, ou demandez l’accord.",
                "Choose a retention rule meant for a single payment, or ask for consent.",
            ),
        ),
    },
)
def card_without_consent(payment: Payment, look: Look) -> Iterable[Hit]:
    """A card that a merchant saves for later purchases; a subscription needs no consent to its own card."""
    asked = payment.storage_consent or look.aside(payment, "storage_consent")
    if payment.mode != "card-stored" or asked or payment.schedule in _RENEWED:
        return
    retention = look.get(Retention, payment.retention)
    reference = retention.reference if retention else None
    if reference == "card-wallet":
        yield hit("storage_consent", variant="" if payment.storage_consent is False else "unknown")
    elif payment.storage_consent is False and payment.schedule == "one-off" and reference not in CARDS:
        yield hit("storage_consent", variant="one-off")


@rule(
    "PAY-04",
    Payment,
    reads=("Payment.schedule", "Payment.renewal_notice"),
    source="C. conso. L215-1",
    binding="law",
    severity="warning",
    message=(
        "Le contrat payé par « {record} » se renouvelle seul, mais rien ne dit comment le consommateur en est prévenu "
        "à temps : sans cet avis, il y met fin quand il veut.",
        "The contract paid by “{record}” renews by itself, but nothing says how the consumer is warned in time: "
        "without this notice, they end it when they like.",
    ),
    remedy=(
        "Prévenez-le par écrit, entre trois mois et un mois avant la date limite de refus, dans un encadré qui donne "
        "cette date ; puis décrivez cet avis ici.",
        "Warn them in writing, between three months and one month before the last day to refuse, in a box that gives "
        "that day; then describe this notice here.",
    ),
    when=(CONSUMERS,),
)
def renewal_without_notice(payment: Payment, look: Look) -> Iterable[Hit]:
    """A contract with consumers for a fixed term that renews itself, with no notice described."""
    if payment.schedule != "tacit-renewal" or payment.renewal_notice or look.aside(payment, "renewal_notice"):
        return
    yield hit("renewal_notice")


@rule(
    "PAY-05",
    Payment,
    reads=("Payment.mode", "Payment.cvv_never_stored"),
    source="GDPR 5(1)(c), 5(1)(e), 32; cnil-2018-303",
    binding="law",
    severity="error",
    message=(
        "Avec « {record} », le cryptogramme est gardé : il s’efface dès la fin du paiement, même pour un abonnement.",
        "With “{record}”, the security code is kept: it is erased once the payment is done, even for a subscription.",
    ),
    remedy=(
        "Ne gardez plus le cryptogramme et effacez ceux que vous avez.",
        "Stop keeping the security code and erase those that you have.",
    ),
)
def security_code_kept(payment: Payment, look: Look) -> Iterable[Hit]:
    """A payment after which the security code of the card stays."""
    if payment.mode in CARD_MODES and payment.cvv_never_stored is False:
        yield hit("cvv_never_stored")


@rule(
    "PAY-06",
    Payment,
    reads=(*TIMES, "Payment.mode", "Payment.retention", "Retention.reference"),
    source="CMF L133-24; cnil-2018-303",
    binding="cnil-soft-law",
    severity="warning",
    message=(
        "Les données de carte suivent la règle « {rule} », qui les garde {period} : 13 mois après le débit suffisent, "
        "15 pour un débit différé.",
        "Card data follow the rule “{rule}”, which keeps them for {period}: 13 months from the debit are enough, 15 "
        "for deferred debit.",
    ),
    remedy=(
        "Donnez à ces données une règle prévue pour les cartes ; les factures gardent la leur.",
        "Give these data a rule meant for cards; invoices keep their own.",
    ),
)
def rule_not_for_cards(payment: Payment, look: Look) -> Iterable[Hit]:
    """Card data under a rule that was made for other data, invoices for example."""
    retention = look.get(Retention, payment.retention)
    if payment.mode not in CARD_MODES or retention is None or retention.reference in CARDS:
        return
    phases = counted(kept(look, retention))
    if phases and longer(days([longest(phases)]), _LONGEST.days):
        yield hit("retention", rule=retention, period=period(longest(phases)))
