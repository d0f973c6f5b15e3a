"""Words that decide nothing: purposes that cover anything, periods that never end, consent where nothing else fits."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.look import Look
from pdpeditor.lint.patterns import Pattern, Words
from pdpeditor.lint.rules import Hit, hit, rule
from pdpeditor.lint.scan import in_field, text_rule
from pdpeditor.records import Phase, Retention
from pdpeditor.text import Lang, Text, in_both

TITLE = Text("Mots et formules", "Wording")

_OURS = r"(?: (?:de |du |des )?(?:le |la |les |l[’'])?(?:nos|notre|vos|votre|leurs?)?)?"
text_rule(
    "ACT-02",
    fr=Words(
        ("amélior", "gestion", "gérer", "traitement", "divers", "besoins", "fonctionnement", "administr", "recherche"),
        rf"^\W*(?:(?:la |une )?gestion|gérer|(?:le )?traitement|(?:l[’'])?administration|administrer|divers(?:es)?"
        rf"|(?:la )?recherche|(?:les )?besoins? du service|(?:le )?(?:bon )?fonctionnement"
        rf"|(?:l[’'])?amélior(?:er|ation|ations)(?: (?:de )?la qualité)?(?:{_OURS}\W?"
        rf"(?:services?|produits?|offres?|sites?(?: internet| web)?|activités?|expériences?(?: (?:utilisateur|client))?"
        r"))?"
        rf"|(?:la |le )?(?:gestion|gérer|traitement|traiter)(?: de| des)?(?: les| vos| nos)?"
        r" (?:données|informations))\W*$",
    ),
    en=Words(
        ("improv", "management", "manage", "processing", "miscellaneous", "operat", "administration", "research"),
        r"^\W*(?:management|manage|processing|administration|miscellaneous|various|research|(?:proper )?operations?"
        r"|improv(?:e|ing|ement|ements)(?: (?:of )?(?:the )?quality)?(?: of)?"
        r"(?: (?:our|the|your)(?: \w+)?)?(?: (?:services?|products?|offers?|websites?|sites?|business|user experience"
        r"|customer experience|experience))?"
        r"|(?:the )?(?:management|processing) of (?:personal )?(?:data|information))\W*$",
    ),
    where=in_field("Purpose.name"),
    source="GDPR 5(1)(b); wp260",
    binding="law",
    severity="warning",
    message=(
        "La finalité « {record} » est trop vague : elle pourrait couvrir n’importe quel usage des données.",
        "The purpose “{record}” is too vague: it could cover any use of the data.",
    ),
    remedy=(
        "Dites ce que vous faites, pour qui et pour obtenir quoi, par exemple « Répondre aux demandes de devis ».",
        "Say what you do, for whom and to obtain what, for example “Answer requests for quotations”.",
    ),
)

_FR_END = (
    r"(?=\s*(?:$|[.,;:!?)])|\s+(?:aux? (?:\w+ )?finalités?|à (?:la |l[’'])(?:réalisation|accomplissement|atteinte)"
    r"|à (?:ces|nos|leurs?|cette|notre) (?:finalités?|fins|objectifs?|besoins)|à nos besoins|au traitement|pour "
    r"(?:atteindre|réaliser|accomplir|les finalités|ces finalités)))(?![^.]*\d)"
)
_EN_END = (
    r"(?=\s*(?:$|[.,;:!?)])|\s+(?:for (?:the|these|those|our|their|this|its)(?: \w+){0,3} (?:purposes?|needs|business)"
    r"|to (?:achieve|fulfil|fulfill|meet|accomplish)))(?![^.]*\d)"
)
_VAGUE: dict[Lang, Pattern] = {
    "fr": Pattern.of(
        Words(
            (),
            r"\b((?:aussi longtemps que|tant que|(?:pendant |pour )?(?:la |une )?durée|(?:pendant )?le temps"
            r"|la période)"
            r"(?: (?:cela|ils|elles|de conservation|qui))*(?: (?:est|sont|reste|restent|s’avère|s’avèrent))?"
            rf"(?: (?:strictement|jugée?s?))* (?:nécessaires?|utiles?|indispensables?)){_FR_END}",
        )
    ),
    "en": Pattern.of(
        Words(
            (),
            r"\b((?:as long as|(?:for )?the (?:time|period|duration))"
            r"(?: (?:it|they|that|this|is|are|remains?|strictly|reasonably))*"
            rf" (?:necessary|needed|required|useful)){_EN_END}",
        )
    ),
}


@rule(
    "RET-02",
    Retention,
    reads=("Retention.criteria", "Phase.retention_id", "Phase.span", "Phase.announced"),
    source="GDPR 5(1)(e), 13(2)(a); wp260; cnil-san-2022-021",
    binding="law",
    severity="error",
    message=(
        "« {words} » ne dit ni combien de temps les données sont gardées, ni ce qui en décide.",
        "“{words}” says neither how long the data are kept nor what decides it.",
    ),
    remedy=(
        "Donnez une durée, ou le fait qui y met fin, par exemple « jusqu’à la fin du contrat, puis cinq ans ».",
        "Give a period, or the event that ends it, for example “until the end of the contract, then five years”.",
    ),
)
def endless_period(retention: Retention, look: Look) -> Iterable[Hit]:
    """A period said to last as long as needed, and neither a number nor a criterion beside it."""
    phases = look.parts(retention, Phase)
    unsettled = _vague(retention.criteria)
    if unsettled and not any(phase.announced for phase in phases):
        yield hit("criteria", words=unsettled)
    if unsettled or not retention.criteria:
        uncounted = ((phase, _vague(phase.span)) for phase in phases if not phase.announced)
        yield from (hit("span", record=phase, words=words) for phase, words in uncounted if words)


def _vague(text: Text) -> Text:
    """What is vague in each language; an empty Text when nothing is."""
    return in_both(lambda lang: (_VAGUE[lang].first(text[lang]) or ("",))[0])


text_rule(
    "LB-13",
    fr=Words(
        ("consentement",),
        r"\bconsentement\b[^.;]{0,60}\b(?:(?:lorsqu|si|quand|où)\W{0,2}aucune? autre|à défaut d[’'](?:une |un )?autre"
        r"|en l[’']absence d[’'](?:une |un )?autre) (?:base|fondement)"
        r"|\b(?:lorsqu|si|quand|où)\W{0,2}aucune? autre (?:base|fondement)\b[^.;]{0,80}\bconsentement\b"
        r"|\bà défaut d[’'](?:une |un )?autre (?:base|fondement)\b[^.;]{0,80}\bconsentement\b",
    ),
    en=Words(
        ("consent",),
        r"\bconsent\b[^.;]{0,60}\b(?:where|when|if|in the absence of|failing)"
        r" (?:there is )?(?:no|any|an)(?: ?other) (?:legal |lawful )?(?:base|basis|ground)\b"
        r"|\b(?:where|when|if|in the absence of|failing) (?:there is )?(?:no|any|an)(?: ?other)"
        r" (?:legal |lawful )?(?:base|basis|ground)\b[^.;]{0,80}\bconsent\b",
    ),
    source="GDPR 6(1), 7; edpb-05-2020",
    binding="law",
    severity="warning",
    message=(
        "« {words} » : le consentement n’est pas la base de ce qui n’en a pas d’autre, il est l’une des six.",
        "“{words}”: consent is not the basis of whatever has no other one, it is one of the six.",
    ),
    remedy=(
        "Donnez à chaque finalité sa base, et ne gardez le consentement que là où vous le demandez vraiment.",
        "Give each purpose its own basis, and keep consent only where you really ask for it.",
    ),
)
