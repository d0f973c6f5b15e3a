"""Data that the law protects specially, listed under an ordinary category whose rules are laxer."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pdpeditor.facts import catalogue
from pdpeditor.lint.crossings import is_
from pdpeditor.lint.look import Look
from pdpeditor.lint.phrases import said
from pdpeditor.lint.rules import Hit, hit, rule
from pdpeditor.records import DataUse
from pdpeditor.text import Text

TITLE = Text("Données", "Data")

_STEMS = (
    *("arrêt", "handicap", "allerg", "médica", "grossesse", "sanguin", "incapacité", "sick", "disab", "medical"),
    *("pregnan", "blood", "syndica", "union", "relig", "convictions", "politi", "ethni", "raci", "empreinte", "facial"),
    *("biométr", "finger", "biometr", "génét", "adn", "genet", "dna", "sex", "judiciaire", "pénale", "criminal"),
    *("nir", "sécurité sociale", "social"),
)
"""One of these is in any words below: a list of data without them is not searched further."""
_SPECIAL = {
    key: re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for key, words in {
        "health": r"arrêts? (?:de travail|maladie)|handicaps?|allergies?|dossiers? médica(?:l|ux)|grossesses?"
        r"|groupe sanguin|taux d[’']incapacité|sick leave|disabilit(?:y|ies)|medical (?:files?|records?)"
        r"|pregnanc(?:y|ies)|blood group",
        "union": r"(?:appartenance|adhésion|étiquette) syndicale|trade[- ]union membership",
        "religious": r"religions?|confession religieuse|convictions (?:religieuses|philosophiques)|religious beliefs?",
        "political": r"opinions? politiques?|étiquette politique|political (?:opinions?|views?)",
        "origin": r"origines? (?:raciales?|ethniques?)|(?:racial|ethnic) origins?|ethnicity",
        "biometric": r"empreintes? digitales?|reconnaissance faciale|gabarits? biométriques?|fingerprints?"
        r"|facial recognition|biometric templates?",
        "genetic": r"données génétiques|tests? ADN|genetic data|DNA tests?",
        "sex-life": r"orientations? sexuelles?|vie sexuelle|sexual orientation|sex life",
        "convictions": r"casiers? judiciaires?|condamnations? pénales?|criminal (?:records?|convictions?)",
        "nir": r"NIR|(?:numéro|n°) de sécurité sociale|social[- ]security numbers?",
    }.items()
}
_TRAITS = {"convictions": "art10", "nir": "nir"}


@rule(
    "DAT-06",
    DataUse,
    reads=("DataUse.category", "DataUse.items"),
    source="GDPR 9(1), 10; LIL 30",
    binding="law",
    severity="warning",
    message=(
        "« {category} » contient des données que la loi protège à part ({words}) : rangées là, elles échappent aux "
        "règles sur « {sort} ».",
        "“{category}” contains data that the law protects specially ({words}): filed there, they escape the rules on "
        "“{sort}”.",
    ),
    remedy=(
        "Mettez-les sur une ligne à part, dans leur propre catégorie.",
        "Put them on a line of their own, in their own category.",
    ),
)
def hidden_special_data(use: DataUse, look: Look) -> Iterable[Hit]:
    """Sensitive data, convictions or the NIR in a list of a category without the rules that go with them."""
    categories = catalogue("data-categories")
    if use.category:
        for key, words in _hidden(use):
            yield hit("items", words=words, category=categories.label(use.category), sort=categories.label(key))


def _hidden(use: DataUse) -> Iterator[tuple[str, Text]]:
    return ((key, words) for key, words in _special_in(use.items) if not is_(_TRAITS.get(key, "art9"), use))


@lru_cache(maxsize=50_000)
def _special_in(items: Text) -> tuple[tuple[str, Text], ...]:
    lowered = f"{items.fr} {items.en}".lower()
    if not any(stem in lowered for stem in _STEMS):
        return ()
    return tuple((key, words) for key, pattern in _SPECIAL.items() if (words := said(items, pattern)))
