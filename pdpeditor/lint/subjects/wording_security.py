"""Security in words: rules on passwords of other days, promises that nobody can keep, protocols long dead."""

from __future__ import annotations

from pdpeditor.lint.patterns import Words, instead
from pdpeditor.lint.phrases import DENIED
from pdpeditor.lint.scan import in_field, in_public, text_rule
from pdpeditor.text import Text

TITLE = Text("Mots et formules", "Wording")

_MEASURES = in_field("Measure.name", "Measure.public_wording", "Payment.security", "BreachPlan.public_commitment")

text_rule(
    "SEC-02",
    fr=Words(
        ("mot de passe", "mots de passe"),
        r"^(?![\s\S]*\badmin)[\s\S]*?\b((?:renouvel\w+|chang\w+|modifi\w+)(?: \w+){0,5}?"
        r" (?:réguli(?:er|ers|ère|ères|èrement)|périodiques?|périodiquement|tous les \w+ (?:jours|mois)|chaque \w+))",
        DENIED,
    ),
    en=Words(
        ("password",),
        r"^(?![\s\S]*\badmin)[\s\S]*?\b((?:chang|renew|rotat)\w*(?: \w+){0,3}? "
        r"(?:regularly|periodically|every \w+ (?:days|months))"
        r"|(?:regular(?:ly)?|periodic(?:ally)?) (?:password )?(?:chang|renew|rotat)\w*)",
        DENIED,
    ),
    where=_MEASURES,
    source="GDPR 32; cnil-2022-100",
    binding="cnil-soft-law",
    severity="advice",
    message=(
        "« {words} » dans « {record} » : la CNIL ne le recommande plus, sauf pour les comptes d’administration.",
        "“{words}” in “{record}”: the CNIL no longer recommends it, except for administrator accounts.",
    ),
    remedy=(
        "Demandez plutôt des mots de passe longs, à changer s’ils ont fuité.",
        "Ask instead for long passwords, to be changed if they have leaked.",
    ),
)

text_rule(
    "SEC-04",
    fr=Words(
        ("100", "sécuri", "sûr", "inviolable", "infaillible", "risque"),
        r"\b100\s?%\s(?:sécurisée?s?|sûre?s?|fiables?)"
        r"|\b(?:totalement|entièrement|parfaitement|absolument|complètement) (?:sécurisée?s?|sûre?s?)\b"
        r"|\bsécurité (?:absolue|totale|parfaite)\b|\binviolables?\b|\binfaillibles?\b|\b(?:zéro|aucun) risque\b"
        r"|\brisque (?:zéro|nul)\b",
        DENIED,
    ),
    en=Words(
        ("100", "secure", "safe", "security", "unbreakable", "infallible", "hack", "risk"),
        r"\b100\s?% (?:secure|safe|reliable)\b"
        r"|\b(?:totally|completely|perfectly|absolutely|entirely|fully) (?:secure|safe)\b"
        r"|\b(?:absolute|total|perfect|complete) security\b|\bunbreakable\b|\binfallible\b|\bhack-?proof\b"
        r"|\b(?:zero|no) risk\b(?! (?:assessment|analysis))",
        DENIED,
    ),
    where=in_public,
    source="GDPR 5(1)(a), 12(1)",
    binding="law",
    severity="warning",
    message=(
        "« {words} » promet dans « {record} » ce que personne ne peut garantir.",
        "“{words}” promises in “{record}” what nobody can guarantee.",
    ),
    remedy=(
        "Dites ce que vous faites : qui accède aux données, ce qui est chiffré, ce qui est sauvegardé.",
        "Say what you do: who has access to the data, what is encrypted, what is backed up.",
    ),
)

_SSL = Words(("ssl",), r"^(?![\s\S]*\b(?:TLS|HTTPS)\b)[\s\S]*?\b(SSL)\b")

text_rule(
    "SEC-05",
    fr=_SSL,
    en=_SSL,
    where=_MEASURES,
    right=instead(("ssl", "TLS")),
    source="GDPR 32",
    binding="practice",
    severity="advice",
    message=(
        "« SSL » est abandonné depuis 2015, et « {record} » ne cite que lui.",
        "“SSL” was abandoned in 2015, and “{record}” names nothing else.",
    ),
    remedy=(
        "Écrivez « TLS », après avoir vérifié que votre site l’utilise.",
        "Write “TLS”, once you have checked that your site uses it.",
    ),
)
