"""Services for children: a parent consents with them, is known to be one, and what they gave is erased faster."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Purpose, RightsPolicy
from pdpeditor.text import Text

TITLE = Text("Mineurs", "Children")


@rule(
    "MIN-03",
    RightsPolicy,
    reads=(
        "RightsPolicy.minors_targeted",
        "RightsPolicy.offered_under_15",
        "RightsPolicy.minors_consent",
        "RightsPolicy.minors_verification",
        "RightsPolicy.minors_erasure",
        "Purpose.basis",
        "Mark.state",
    ),
    source="GDPR 8(1), 8(2), 17(1)(f); LIL 45, 51",
    binding="law",
    severity="error",
    message=(
        "Des enfants de moins de quinze ans utilisent vos services et consentent, mais rien ne dit comment un parent "
        "consent avec eux.",
        "Children under fifteen use your services and give consent, but nothing says how a parent consents with them.",
    ),
    remedy=(
        "Écrivez comment l’enfant et le parent disent oui tous les deux.",
        "Write how the child and the parent both say yes.",
    ),
    variants={
        "verification": variant(
            "warning",
            (
                "Rien ne dit comment vous vérifiez que l’adulte qui consent est bien un parent de l’enfant.",
                "Nothing says how you check that the adult who consents is indeed a parent of the child.",
            ),
            (
                "Décrivez une vérification raisonnable, par exemple un message de confirmation au parent.",
                "Describe a reasonable check, for example a message of confirmation to the parent.",
            ),
        ),
        "erasure": variant(
            "warning",
            (
                "Rien ne dit comment faire effacer des données recueillies pendant l’enfance : la loi donne pour cela "
                "une voie plus rapide.",
                "Nothing says how to have data erased that were collected in childhood: the law gives a faster way for "
                "that.",
            ),
            (
                "Écrivez à qui s’adresser et que la réponse vient en un mois au plus.",
                "Write whom to turn to and that the answer comes within one month at most.",
            ),
        ),
    },
)
def children_alone(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """Services for children that leave out joint consent, its verification or faster erasure."""
    if not policy.minors_targeted:
        return
    consents = policy.offered_under_15 and any(purpose.basis == "consent" for purpose in look.all(Purpose))
    asked = {"minors_consent": "", "minors_verification": "verification"} if consents else {}
    for name, said in {**asked, "minors_erasure": "erasure"}.items():
        if not getattr(policy, name) and not look.aside(policy, name):
            yield hit(name, variant=said)
