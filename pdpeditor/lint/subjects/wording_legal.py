"""References of other days: closed schemes, moved articles, misnamed authorities."""

from __future__ import annotations

from datetime import date

from pdpeditor.lint.patterns import Words, instead
from pdpeditor.lint.rules import variant
from pdpeditor.lint.scan import also, everywhere, text_rule
from pdpeditor.text import Text

TITLE = Text("Mots et formules", "Wording")

text_rule(
    "DOC-08",
    fr=Words(
        ("cnil",),
        r"\bdéclaration (?:\w+ ){0,3}CNIL\b(?: (?:sous le )?n\W\s*\d+)?|\brécépissé (?:\w+ ){0,3}CNIL\b"
        r"|\bdéclarée?s? (?:auprès de|à) la CNIL\b",
    ),
    en=Words(
        ("cnil",),
        r"\b(?:declared|registered) (?:to|with) the CNIL\b|\bCNIL (?:declaration|registration)(?: (?:no|number)\b)?"
        r"|\b(?:declaration|registration) (?:to|with) the CNIL\b",
    ),
    source="GDPR 5(1)(a), 12(1)",
    binding="practice",
    severity="warning",
    message=(
        "« {words} » dans « {record} » : les déclarations à la CNIL n’existent plus depuis le 25 mai 2018.",
        "“{words}” in “{record}”: declarations to the CNIL were abolished on 25 May 2018.",
    ),
    remedy=("Enlevez cette référence.", "Take this reference out."),
    since=date(2018, 5, 25),
    variants={
        "odr": variant(
            "warning",
            (
                "« {words} » dans « {record} » : la plateforme européenne de règlement des litiges a fermé le "
                "20 juillet 2025.",
                "“{words}” in “{record}”: the European dispute resolution platform closed on 20 July 2025.",
            ),
            (
                "Enlevez cette référence ; le médiateur de la consommation, lui, reste à citer.",
                "Take this reference out; the consumer mediator is still to be named.",
            ),
        ),
        "lcen": variant(
            "warning",
            (
                "« {words} » dans « {record} » : ces obligations sont à l’article 1-1 de la LCEN depuis mai 2024.",
                "“{words}” in “{record}”: these duties have been in Article 1-1 of the LCEN since May 2024.",
            ),
            ("Citez l’article 1-1 de la LCEN.", "Cite Article 1-1 of the LCEN."),
        ),
        "lil": variant(
            "warning",
            (
                "« {words} » dans « {record} » : la loi Informatique et Libertés a été renumérotée le 1er juin 2019.",
                "“{words}” in “{record}”: the French Data Protection Act was renumbered on 1 June 2019.",
            ),
            (
                "Citez les articles 15 à 22 du RGPD, qui donnent ces droits aujourd’hui.",
                "Cite Articles 15 to 22 of the GDPR, which give these rights today.",
            ),
        ),
        "g29": variant(
            "advice",
            (
                "« {words} » dans « {record} » : le Comité européen de la protection des données (CEPD) a remplacé ce "
                "groupe en mai 2018.",
                "“{words}” in “{record}”: the European Data Protection Board (EDPB) replaced this group in May 2018.",
            ),
            (
                "Citez le CEPD, sauf pour un texte que le groupe a lui-même adopté.",
                "Cite the EDPB, except for a text that the group itself adopted.",
            ),
        ),
    },
)
_PLATFORM = r"\bec\.europa\.eu/(?:consumers/)?odr\b"
also(
    "DOC-08",
    "odr",
    fr=Words(
        ("ec.europa.eu", "plateforme", "plate-forme"),
        rf"{_PLATFORM}|\bplate-?forme (?:européenne )?(?:de |du )?(?:RLL\b|règlement en ligne des litiges)",
    ),
    en=Words(
        ("ec.europa.eu", "odr platform", "dispute resolution"),
        rf"{_PLATFORM}|\bODR platform\b|\bonline dispute resolution platform\b",
    ),
    where=everywhere,
    since=date(2025, 7, 20),
)
also(
    "DOC-08",
    "lcen",
    fr=Words(
        ("6-iii", "6 iii", "6, iii", "6.iii"),
        r"\b(?:art\.|article)\s?6[-,. ]{1,2}III(?:-1)?\b(?! du RGPD)",
    ),
    en=Words(("6-iii", "6 iii", "6, iii", "6.iii"), r"\b(?:art\.|article)\s?6[-,. ]{1,2}III(?:-1)?\b(?! GDPR)"),
    since=date(2024, 5, 23),
)
also(
    "DOC-08",
    "lil",
    fr=Words(("39 et suivants", "39 et s.", "38 et suivants"), r"\barticles? 3[89] et s(?:uivants\b|\.)"),
    en=Words(("39 et seq", "38 et seq", "39 and follow"), r"\barticles? 3[89] (?:et seq\b\.?|and following\b)"),
    since=date(2019, 6, 1),
)
also(
    "DOC-08",
    "g29",
    fr=Words(("g29", "article 29"), r"^(?!.*\bWP\s?2\d\d)[\s\S]*?(\bG29\b|\bgroupe (?:de travail )?«?\s?article 29\b)"),
    en=Words(
        ("wp29", "g29", "article 29"),
        r"^(?!.*\bWP\s?2\d\d)[\s\S]*?(\b(?:WP29|G29)\b|\barticle 29 (?:data protection )?working (?:party|group)\b)",
    ),
)

text_rule(
    "MKT-06",
    fr=Words(("bloctel",), r"\bbloctel\b"),
    en=Words(("bloctel",), r"\bbloctel\b"),
    source="C. conso. L223-1; act-2025-594",
    binding="law",
    severity="warning",
    message=(
        "« {record} » parle de Bloctel, fermé le 11 août 2026 : depuis, un consommateur doit avoir accepté d’être "
        "appelé.",
        "“{record}” mentions Bloctel, closed on 11 August 2026: since then, a consumer must have agreed to be called.",
    ),
    remedy=(
        "Enlevez Bloctel et dites comment les personnes consentent aux appels.",
        "Take Bloctel out and say how people consent to calls.",
    ),
    since=date(2026, 8, 11),
)

_CNIL = (
    r"(?!commission nationale de l[’']informatique et des libertés\b)commission (?:nationale )?"
    r"(?:(?:de )?l[’']|d[’'])?informatiques? et (?:(?:de )?la |des? )?libertés?"
)
_CNIL_IN_ENGLISH = (
    r"national (?:commission|committee) (?:for|on|of) (?:data processing|informatics|information technology|computing"
    r"|computer science|it) and (?:civil )?(?:liberty|liberties|freedoms?)"
)
_NAMES = Words(("commission", "committee"), rf"\b(?:{_CNIL}|{_CNIL_IN_ENGLISH})\b")

text_rule(
    "RGT-12",
    fr=_NAMES,
    en=_NAMES,
    where=everywhere,
    right=instead((rf"{_CNIL}|{_CNIL_IN_ENGLISH}", "Commission nationale de l’informatique et des libertés")),
    source="GDPR 12(1), 13(2)(d)",
    binding="practice",
    severity="warning",
    message=(
        "« {words} » n’est pas le nom de l’autorité, dans « {record} ».",
        "“{words}” is not the name of the authority, in “{record}”.",
    ),
    remedy=("Écrivez « {right} ».", "Write “{right}”."),
)
