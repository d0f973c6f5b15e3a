"""Who represents in the Union an organisation that is not established there."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.chain import outside
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Organisation
from pdpeditor.text import Text

TITLE = Text("Identité du responsable", "Identity of the controller")


@rule(
    "ID-08",
    Organisation,
    reads=(
        "Organisation.country",
        "Organisation.entity_type",
        "Organisation.public_body",
        "Organisation.lead_authority",
        "Organisation.eu_representative_name",
        "Organisation.eu_representative_address",
        "Organisation.eu_representative_email",
        "Mark.state",
    ),
    source="GDPR 13(1)(a), 14(1)(a), 27, 30(1)(a)",
    binding="law",
    severity="error",
    message=(
        "L’organisme est établi hors de l’Union européenne et aucun représentant dans l’Union n’est noté.",
        "The organisation is established outside the European Union and no representative in the Union is noted.",
    ),
    remedy=(
        "Désignez un représentant par écrit et notez-le ; si vous êtes aussi établi dans l’Union, dites que la "
        "question ne se pose pas.",
        "Appoint a representative in writing and note it; if you are also established in the Union, say that the "
        "question does not arise.",
    ),
    variants={
        "unreachable": variant(
            "error",
            (
                "« {name} » vous représente dans l’Union, mais rien ne dit comment lui écrire.",
                "“{name}” represents you in the Union, but nothing says how to write to them.",
            ),
            ("Notez son adresse postale ou électronique.", "Note the postal or e-mail address."),
        ),
    },
)
def without_representative(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """An organisation outside the Union that nobody represents there; what is public needs nobody, nor does a group
    with its main establishment in the Union.
    """
    public = organisation.public_body or organisation.entity_type == "public-body"
    if public or organisation.lead_authority or not outside(organisation.country):
        return
    name = organisation.eu_representative_name
    if not name:
        if not look.aside(organisation, "eu_representative_name"):
            yield hit("eu_representative_name")
    elif not (organisation.eu_representative_address or organisation.eu_representative_email):
        yield hit("eu_representative_address", variant="unreachable", name=name)
