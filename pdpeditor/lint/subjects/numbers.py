"""Identification numbers: SIREN, SIRET and VAT number, checked by their own arithmetic."""

from __future__ import annotations

from collections.abc import Iterable

from stdnum.fr import siren, siret, tva

from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule
from pdpeditor.records import Organisation
from pdpeditor.text import Text

TITLE = Text("Numéros d’identification", "Identification numbers")


@rule(
    "ID-03",
    Organisation,
    reads=("Organisation.siren", "Organisation.siret"),
    source="LCEN 1-1",
    binding="law",
    severity="error",
    message=(
        "Le numéro « {number} » n’est pas un numéro SIREN ou SIRET valide : un chiffre est faux ou manque.",
        "“{number}” is not a valid SIREN or SIRET number: a digit is wrong or missing.",
    ),
    remedy=(
        "Recopiez le numéro depuis l’extrait Kbis ou l’avis de situation de l’Insee.",
        "Copy the number from the Kbis extract or from the Insee status notice.",
    ),
)
def wrong_number(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A SIREN or a SIRET whose check digit is wrong, or a SIRET of another company."""
    if organisation.siren and not siren.is_valid(organisation.siren):
        yield hit("siren", number=organisation.siren)
    if organisation.siret and not _is_its(organisation.siret, organisation.siren):
        yield hit("siret", number=organisation.siret)


def _is_its(number: str, of: str) -> bool:
    return bool(siret.is_valid(number)) and (not of or siren.compact(number).startswith(siren.compact(of)))


@rule(
    "ID-04",
    Organisation,
    reads=("Organisation.vat_number", "Organisation.siren"),
    source="LCEN 19",
    binding="law",
    severity="warning",
    message=(
        "Le numéro de TVA « {number} » ne correspond pas au numéro SIREN.",
        "The VAT number “{number}” does not match the SIREN number.",
    ),
    remedy=(
        "Recopiez-le depuis une facture ou depuis l’espace professionnel du site des impôts.",
        "Copy it from an invoice or from your business account with the tax office.",
    ),
)
def wrong_vat_number(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A French VAT number whose key or SIREN is wrong; a foreign one is left alone."""
    number = tva.compact(organisation.vat_number)
    french = organisation.vat_number.strip().upper().startswith("FR")
    if french and not (tva.is_valid(organisation.vat_number) and number.endswith(siren.compact(organisation.siren))):
        yield hit("vat_number", number=organisation.vat_number)
