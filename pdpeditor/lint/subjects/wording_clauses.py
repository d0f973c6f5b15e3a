"""Clauses that do not belong: liability declined, terms of sale, a place that says too little."""

from __future__ import annotations

from pdpeditor.fields import Field
from pdpeditor.lint.patterns import Words
from pdpeditor.lint.scan import in_public, text_rule
from pdpeditor.records import Purpose, Record, Website
from pdpeditor.text import Text

TITLE = Text("Mots et formules", "Wording")


def _away_from_websites(record: Record, field: Field) -> bool:
    """A website can decline responsibility for what its visitors write."""
    return in_public(record, field) and not isinstance(record, Website)


text_rule(
    "BRE-02",
    fr=Words(
        ("responsab",),
        r"\b(?:ne (?:saurai(?:t|ent|ons)|peu(?:t|vent)|pourr(?:a|ait|ont|aient)|pouvons|pourrons)"
        r"(?: en aucun cas| pas| donc)? être (?:tenue?s? (?:pour )?)?responsables?"
        r"|déclin(?:e|ons|ent) toute responsabilité"
        r"|(?:n[’']assum|n[’']accept)\w+ aucune responsabilité)\b",
    ),
    en=Words(
        ("liab", "responsib"),
        r"\b(?:(?:cannot|can not|shall not|will not|may not|could not) (?:in any (?:case|event) )?be (?:held )?"
        r"(?:liable|responsible)|(?:disclaims?|declines?) (?:all|any) (?:liability|responsibility)"
        r"|accepts? no (?:liability|responsibility))\b",
    ),
    where=_away_from_websites,
    source="GDPR 82",
    binding="law",
    severity="warning",
    message=(
        "« {words} » est sans effet dans « {record} » : qui traite des données répond de ce qu’il fait mal.",
        "“{words}” has no effect in “{record}”: whoever processes data answers for what is done wrong.",
    ),
    remedy=(
        "Enlevez la phrase ; dites plutôt ce que vous faites pour protéger les données.",
        "Take the sentence out; say instead what you do to protect the data.",
    ),
)


def _sentences(record: Record, field: Field) -> bool:
    """The public answers in sentences; what a purpose handles can well be an order or a return."""
    return in_public(record, field) and field.kind.name == "prose" and not isinstance(record, Purpose)


text_rule(
    "DOC-10",
    fr=Words(
        ("réserve de propriété", "rétractation", "livraison", "pénalité", "vices", "frais de port", "tribuna", "prix"),
        r"\bréserve de propriété\b|\bdroit de rétractation\b|\bdélais? de livraison\b|\bpénalités de retard\b"
        r"|\bgarantie (?:légale )?(?:des|contre les) vices cachés\b|\bfrais de port\b|\bclause pénale\b"
        r"|\btribuna(?:l|ux) (?:\w+ ){0,4}(?:seule?s? )?compétents?\b|\b(?:nos|les) prix (?:sont|s’entendent)\b",
    ),
    en=Words(
        (
            "retention of title",
            "withdrawal",
            "delivery",
            "late payment",
            "defects",
            "shipping",
            "jurisdiction",
            "prices",
        ),
        r"\bretention of title\b|\bright of withdrawal from the (?:contract|purchase|sale)\b|\bdelivery times?\b"
        r"|\blate payment (?:penalt|interest)\w*|\bwarranty against (?:hidden|latent) defects\b|\bshipping costs\b"
        r"|\bexclusive jurisdiction\b|\b(?:our|the) prices are\b",
    ),
    where=_sentences,
    source="GDPR 12(1); wp260",
    binding="eu-soft-law",
    severity="advice",
    message=(
        "« {words} » relève des conditions générales de vente, pas d’un texte sur les données, dans « {record} ».",
        "“{words}” belongs in the general terms and conditions, not in a text about data, in “{record}”.",
    ),
    remedy=(
        "Déplacez ce passage dans vos conditions générales.",
        "Move this passage to your general terms and conditions.",
    ),
)

_PLACES = Words(
    ("européen", "europe", "european"),
    r"\b(?:sol|territoire) européen\b|\b(?:héberg|stock|conserv)\w+ (?:exclusivement |uniquement )?en Europe\b"
    r"|\bEuropean (?:soil|territory)\b|\b(?:hosted|stored|kept) (?:exclusively |only )?in Europe\b",
)

text_rule(
    "TRF-13",
    fr=_PLACES,
    en=_PLACES,
    source="GDPR 13(1)(f), 44",
    binding="practice",
    severity="advice",
    message=(
        "« {words} » ne dit pas si le Royaume-Uni ou la Suisse en font partie, dans « {record} ».",
        "“{words}” does not say whether it includes the United Kingdom or Switzerland, in “{record}”.",
    ),
    remedy=(
        "Écrivez « Union européenne » ou « Espace économique européen », selon ce qui est vrai.",
        "Write “European Union” or “European Economic Area”, whichever is true.",
    ),
)
