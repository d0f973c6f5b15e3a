"""What is kept of the choice on trackers: the cookie policy it refers to, its proof and how long it is valid."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.lengths import beyond
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.tracking import PURPOSES, asks_for_nothing
from pdpeditor.records import ConsentMechanism
from pdpeditor.text import Text

TITLE = Text("Choix sur les traceurs", "Choice on trackers")

_MONTHS_OF_CHOICE = 6


@rule(
    "CKE-07",
    ConsentMechanism,
    reads=("ConsentMechanism.policy_place", "ConsentMechanism.policy_url"),
    source="GDPR 12(1); LIL 82",
    binding="law",
    severity="warning",
    message=(
        "Vous annoncez une politique de cookies dans un document séparé, sans dire où la lire.",
        "You announce a cookie policy in a separate document without saying where to read it.",
    ),
    remedy=(
        "Donnez l’adresse de cette page, ou placez la liste des cookies dans la politique de confidentialité.",
        "Give the address of that page, or put the list of cookies in the privacy policy.",
    ),
)
def policy_without_a_link(mechanism: ConsentMechanism, look: Look) -> Iterable[Hit]:
    """A cookie policy that nobody can find."""
    separate = mechanism.policy_place == "separate"
    if separate and not mechanism.policy_url.strip() and not look.aside(mechanism, "policy_url"):
        yield hit("policy_url")


@rule(
    "CKE-08",
    ConsentMechanism,
    reads=(*PURPOSES, "ConsentMechanism.validity"),
    source="LIL 82; cnil-2020-092",
    binding="cnil-soft-law",
    severity="warning",
    message=(
        "Le choix sur les cookies vaut {length} : la CNIL recommande de reposer la question au bout de six mois.",
        "The choice on cookies is valid for {length}: the CNIL recommends asking again after six months.",
    ),
    remedy=(
        "Réglez l’outil de consentement sur six mois, pour un refus comme pour un accord.",
        "Set the consent tool to six months, for a refusal as for an acceptance.",
    ),
    variants={
        "unknown": variant(
            "warning",
            (
                "Rien ne dit combien de temps vaut le choix sur les cookies : la CNIL recommande six mois.",
                "Nothing says how long the choice on cookies is valid: the CNIL recommends six months.",
            ),
            (
                "Lisez la durée dans les réglages de l’outil de consentement et notez-la ici.",
                "Read the length in the settings of the consent tool and note it here.",
            ),
        ),
    },
)
def choice_valid_too_long(mechanism: ConsentMechanism, look: Look) -> Iterable[Hit]:
    """A choice that is remembered for longer than six months, or for nobody knows how long."""
    if asks_for_nothing(look, mechanism) or look.aside(mechanism, "validity"):
        return
    if mechanism.validity is None:
        yield hit("validity", variant="unknown")
    elif beyond(mechanism.validity, _MONTHS_OF_CHOICE):
        yield hit("validity", length=mechanism.validity)


@rule(
    "CKE-10",
    ConsentMechanism,
    reads=(*PURPOSES, "ConsentMechanism.proof_stored"),
    source="GDPR 7(1); LIL 82; cnil-2020-092",
    binding="law",
    severity="warning",
    message=(
        "Vous ne gardez pas la preuve des choix sur les cookies : en cas de contrôle, c’est à vous de montrer que les "
        "visiteurs ont accepté.",
        "You keep no proof of the choices on cookies: in an inspection, it is for you to show that visitors accepted.",
    ),
    remedy=(
        "Activez le journal des choix dans l’outil de consentement, ou notez une autre preuve de son fonctionnement.",
        "Switch on the log of choices in the consent tool, or note another proof of how it works.",
    ),
)
def no_proof_of_choices(mechanism: ConsentMechanism, look: Look) -> Iterable[Hit]:
    """Consents that nobody can prove."""
    if mechanism.proof_stored is False and not asks_for_nothing(look, mechanism):
        yield hit("proof_stored")
