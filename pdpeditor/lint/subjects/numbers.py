"""Identification numbers: SIREN, SIRET, RNE and VAT number by their own arithmetic, RNA number by its form."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from stdnum.fr import siren, siret, tva

from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Organisation, Record
from pdpeditor.text import Text

TITLE = Text("Numéros d’identification", "Identification numbers")

_NINE_DIGITS = re.compile(r"[0-9]{9}")
_RNA = re.compile(r"W[0-9][0-9A-Z][0-9]{7}")


@rule(
    "ID-03",
    Organisation,
    reads=("Organisation.siren", "Organisation.siret", "Organisation.rne_number"),
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
    variants={
        "other": variant(
            "error",
            (
                "Le numéro SIRET « {number} » ne commence pas par votre numéro SIREN, « {siren} » : l’un des deux est "
                "celui d’une autre entreprise.",
                "The SIRET number “{number}” does not begin with your SIREN number, “{siren}”: one of the two is that "
                "of another business.",
            ),
            (
                "Recopiez les deux numéros depuis l’avis de situation de l’Insee.",
                "Copy both numbers from the Insee status notice.",
            ),
        ),
    },
)
def wrong_number(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A SIREN or a SIRET whose check digit is wrong, or a SIRET of another company."""
    if organisation.siren and not siren.is_valid(organisation.siren):
        yield hit("siren", number=organisation.siren)
    yield from _wrong_establishment(organisation)
    entry = siren.compact(organisation.rne_number)
    if _NINE_DIGITS.fullmatch(entry) and not siren.is_valid(entry):
        yield hit("rne_number", number=organisation.rne_number)


def _wrong_establishment(organisation: Organisation) -> Iterator[Hit]:
    number, of = organisation.siret, organisation.siren
    if number and not siret.is_valid(number):
        yield hit("siret", number=number)
    elif number and siren.is_valid(of) and not siret.compact(number).startswith(siren.compact(of)):
        yield hit("siret", variant="other", number=number, siren=of)


def _with_key(record: Record, found: Hit, look: Look) -> Mapping[str, Any]:
    """The same number with the key that its SIREN gives; nothing where the number holds another SIREN."""
    of = siren.compact(getattr(record, "siren", ""))
    same = siren.is_valid(of) and tva.compact(getattr(record, "vat_number", "")).endswith(of)
    return {"vat_number": f"FR{siren.to_tva(of)}"} if same else {}


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
    fix=_with_key,
)
def wrong_vat_number(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A French VAT number whose key or SIREN is wrong; a foreign one is left alone."""
    number = tva.compact(organisation.vat_number)
    french = organisation.vat_number.strip().upper().startswith("FR")
    if french and not (tva.is_valid(organisation.vat_number) and number.endswith(siren.compact(organisation.siren))):
        yield hit("vat_number", number=organisation.vat_number)


@rule(
    "ID-10",
    Organisation,
    reads=("Organisation.entity_type", "Organisation.rna_number"),
    source="LCEN 1-1",
    binding="practice",
    severity="warning",
    message=(
        "Le numéro RNA « {number} » n’a pas la bonne forme : la lettre W et neuf chiffres.",
        "The RNA number “{number}” does not have the right form: the letter W and nine digits.",
    ),
    remedy=(
        "Recopiez-le depuis le récépissé de la préfecture ou le Journal officiel.",
        "Copy it from the receipt of the prefecture or from the Official Journal.",
    ),
)
def wrong_association_number(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A number of the register of associations that cannot be one; Corsica and overseas have a letter among them."""
    number = re.sub(r"[\s.-]", "", organisation.rna_number).upper()
    if organisation.entity_type == "association" and number and not _RNA.fullmatch(number):
        yield hit("rna_number", number=organisation.rna_number)
