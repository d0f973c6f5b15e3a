"""What a legal basis needs beside its name: the interest and its balancing, the law that obliges."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.lint.look import Look
from pdpeditor.lint.phrases import names_a_law, said
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Purpose
from pdpeditor.text import LANGS, Text, fold

TITLE = Text("Bases légales", "Legal bases")

_BARE_INTEREST = re.compile(
    r"(?:\b(?:interets?|legitimes?|notre|nos|le|les|l'|d'|de|du|la|societe|entreprise|organisme|responsable|traitement"
    r"|poursuivis?|legitimate|interests?|our|the|of|company|organisation|controller|pursued|by)\b\W*|l'|d')+"
)
_ELSEWHERE = re.compile(
    r"\b(?:CLOUD Act|Patriot Act|Sarbanes|SOX|FCPA|FISA|HIPAA|CCPA|UK GDPR|Data Protection Act 2018)\b"
    r"|\b(?:droit|loi|législation) (?:américaine?|suisse|britannique|anglaise?|chinoise?)\b"
    r"|\b(?:US|U\.S\.|American|Swiss|UK|British|English|Chinese) law\b",
    re.IGNORECASE,
)

_NAME_IT = (
    "Nommez l’intérêt précis, par exemple « prévenir la fraude au paiement ».",
    "Name the precise interest, for example “preventing payment fraud”.",
)
_CITE_IT = (
    "Citez l’article de loi qui vous oblige, par exemple « article L123-22 du Code de commerce ».",
    "Cite the article of law that obliges you, for example “Article L123-22 of the French Commercial Code”.",
)


@rule(
    "LB-03",
    Purpose,
    reads=("Purpose.basis", "Purpose.interest"),
    source="GDPR 13(1)(d), 14(2)(b)",
    binding="law",
    severity="error",
    message=(
        "« {record} » s’appuie sur un intérêt légitime que rien ne nomme.",
        "“{record}” relies on a legitimate interest that nothing names.",
    ),
    remedy=_NAME_IT,
    variants={
        "bare": variant(
            "error",
            (
                "Pour « {record} », « {words} » ne dit pas de quel intérêt il s’agit.",
                "For “{record}”, “{words}” does not say which interest it is.",
            ),
            _NAME_IT,
        ),
    },
)
def unnamed_interest(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A legitimate interest not named, or named by the words of the law alone."""
    if purpose.basis != "legitimate-interests":
        return
    if not (purpose.interest.fr.strip() or purpose.interest.en.strip()):
        yield hit("interest")
    elif all(_bare(purpose.interest[lang]) for lang in LANGS):
        yield hit("interest", variant="bare", words=purpose.interest)


def _bare(words: str) -> bool:
    return not words.strip() or bool(_BARE_INTEREST.fullmatch(fold(words.strip())))


@rule(
    "LB-04",
    Purpose,
    reads=("Purpose.basis", "Purpose.balancing", "Mark.state"),
    source="GDPR 5(2), 6(1)(f)",
    binding="law",
    severity="warning",
    message=(
        "« {record} » s’appuie sur un intérêt légitime, sans dire pourquoi il l’emporte sur celui des personnes.",
        "“{record}” relies on a legitimate interest, without saying why it outweighs that of the people.",
    ),
    remedy=(
        "Notez la mise en balance : ce à quoi les personnes s’attendent, les effets pour elles, vos garanties.",
        "Note the balancing test: what people expect, the effects on them, your safeguards.",
    ),
)
def unbalanced_interest(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A legitimate interest that nobody weighed."""
    if purpose.basis == "legitimate-interests" and not purpose.balancing and not look.aside(purpose, "balancing"):
        yield hit("balancing")


@rule(
    "LB-05",
    Purpose,
    reads=("Purpose.basis", "Purpose.law"),
    source="GDPR 6(1)(c), 6(3)",
    binding="law",
    severity="warning",
    message=(
        "« {record} » s’appuie sur une obligation légale, mais aucun texte n’est cité.",
        "“{record}” relies on a legal obligation, but no law is cited.",
    ),
    remedy=_CITE_IT,
    variants={
        "vague": variant(
            "warning",
            (
                "Pour « {record} », « {words} » ne désigne aucun texte que l’on puisse retrouver.",
                "For “{record}”, “{words}” does not point to a law that anyone can look up.",
            ),
            _CITE_IT,
        ),
        "elsewhere": variant(
            "warning",
            (
                "Pour « {record} », « {words} » n’est pas une loi de l’Union européenne ni d’un de ses États "
                "membres : elle ne peut pas fonder une obligation légale ici.",
                "For “{record}”, “{words}” is not a law of the European Union or of one of its Member States: it "
                "cannot be the source of a legal obligation here.",
            ),
            (
                "Citez une loi française ou européenne, ou cherchez une autre base.",
                "Cite a French or European law, or look for another basis.",
            ),
        ),
    },
)
def uncited_law(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A legal obligation with no law cited, none that one can find, or a law of elsewhere."""
    if purpose.basis != "legal-obligation":
        return
    if not (purpose.law.fr.strip() or purpose.law.en.strip()):
        yield hit("law")
    elif words := said(purpose.law, _ELSEWHERE):
        yield hit("law", variant="elsewhere", words=words)
    elif not names_a_law(purpose.law):
        yield hit("law", variant="vague", words=purpose.law)
