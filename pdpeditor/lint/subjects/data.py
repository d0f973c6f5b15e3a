"""Data: what is asked for without need, without saying whether it must be given, or under too ordinary a name."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pdpeditor.facts import catalogue
from pdpeditor.lint.crossings import USES, is_, purposes_of
from pdpeditor.lint.look import Look
from pdpeditor.lint.patterns import Words
from pdpeditor.lint.phrases import said
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.scan import in_field, text_rule
from pdpeditor.records import DataUse, Source
from pdpeditor.text import Text

TITLE = Text("Données", "Data")

_CIVILITY = re.compile(
    r"\bcivilités?\b|\b(?:M\.|Mr|Monsieur) ?(?:/|ou) ?(?:Mme|Madame)\b|\b(?:Mme|Madame) ?(?:/|ou) ?(?:M\.|Mr|Monsieur)"
    r"|\b(?:Mr|Mr\.) ?(?:/|or) ?M(?:r?s|iss)\b|\bforms? of address\b|\bsalutation\b"
    r"|(?:^|(?<=[,;] )|(?<=[,;]))title(?= ?(?:[,;]|$))",
    re.IGNORECASE,
)
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
    "DAT-02",
    DataUse,
    reads=("DataUse.items", "DataUse.obligation", "DataUse.requirement"),
    source="GDPR 5(1)(c); cjeu-c-394-23",
    binding="law",
    severity="warning",
    message=(
        "La civilité ({words}) est obligatoire dans « {record} » : elle n’est pas nécessaire pour livrer ou répondre.",
        "A title such as Mr or Ms ({words}) is mandatory in “{record}”: it is not needed to deliver or to reply.",
    ),
    remedy=(
        "Retirez-la, ou mettez-la sur une ligne à part, facultative.",
        "Remove it, or put it on a line of its own, as optional.",
    ),
)
def mandatory_civility(use: DataUse, look: Look) -> Iterable[Hit]:
    """A title that people must give; unless a law asks for it."""
    if use.obligation == "mandatory" and use.requirement != "statutory" and (words := said(use.items, _CIVILITY)):
        yield hit("items", words=words)


@rule(
    "DAT-03",
    DataUse,
    reads=(
        "DataUse.items",
        "DataUse.obligation",
        "DataUse.consequence",
        "DataUse.source",
        "Source.category",
        "Purpose.basis",
        "Mark.state",
        *USES,
    ),
    source="GDPR 13(2)(e)",
    binding="law",
    severity="warning",
    message=(
        "« {what} » : répondre est obligatoire, mais rien ne dit ce qui se passe si la personne refuse.",
        "“{what}”: answering is mandatory, but nothing says what happens if the person refuses.",
    ),
    remedy=(
        "Dites la conséquence, par exemple « nous ne pourrons pas livrer la commande ».",
        "State the consequence, for example “we will not be able to deliver the order”.",
    ),
    variants={
        "unsaid": variant(
            "advice",
            (
                "Pour un contrat, la personne donne elle-même « {what} », et rien ne dit si elle y est obligée.",
                "For a contract, the person gives “{what}”, and nothing says whether this is mandatory.",
            ),
            ("Répondez « obligatoire » ou « facultatif ».", "Answer “mandatory” or “optional”."),
        ),
    },
)
def unsaid_obligation(use: DataUse, look: Look) -> Iterable[Hit]:
    """Data that people must give and are not told why, or of which nobody says whether they must."""
    if use.obligation == "mandatory" and not use.consequence and not look.aside(use, "consequence"):
        yield hit("consequence", what=use.items or use)
    if use.obligation is None and _for_a_contract(use, look) and not look.aside(use, "obligation"):
        yield hit("obligation", variant="unsaid", what=use.items or use)


def _for_a_contract(use: DataUse, look: Look) -> bool:
    """Whether the person gives these data for a contract: what only serves consent or an interest can be refused."""
    source = look.get(Source, use.source)
    if source is None or source.category != "data-subject":
        return False
    return any(purpose.basis == "contract" for purpose in purposes_of(look, use))


text_rule(
    "DAT-05",
    fr=Words(
        ("libre", "bloc"),
        r"\b(?:champs?|zones?|textes?|commentaires?|blocs?|notes?|saisies?) libres?\b|\bblocs?[- ]notes?\b",
    ),
    en=Words(
        ("free", "open", "notepad"),
        r"\bfree[- ](?:text|form|comments?|fields?|notes?)\b|\bopen[- ]ended\b|\bnotepads?\b",
    ),
    source="GDPR 5(1)(c), 5(1)(d)",
    binding="cnil-soft-law",
    severity="advice",
    message=(
        "« {record} » comprend un texte libre ({words}) : on y écrit vite ce qui est de trop, ou blessant.",
        "“{record}” includes free text ({words}): people soon write in it what is excessive, or hurtful.",
    ),
    remedy=(
        "Remplacez-le par une liste de choix, ou rappelez à côté du champ ce qu’il ne faut pas y écrire.",
        "Replace it by a list of choices, or remind people beside the field of what not to write in it.",
    ),
    where=in_field("DataUse.items"),
    subject="data",
)


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
