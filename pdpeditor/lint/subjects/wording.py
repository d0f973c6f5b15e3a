"""Words that say too little: lists left open, verbs that do not commit, blanks left to fill."""

from __future__ import annotations

from pdpeditor.fields import Field
from pdpeditor.lint.patterns import Words
from pdpeditor.lint.rules import variant
from pdpeditor.lint.scan import also, in_field, in_public, text_rule
from pdpeditor.records import Record, RightNote, RightsPolicy
from pdpeditor.text import Text

TITLE = Text("Mots et formules", "Wording")

_LISTS = in_field(
    "Activity.collection_points",
    "ClientProcessing.data",
    "ClientProcessing.subjects",
    "DataSubject.name",
    "DataUse.items",
    "Party.category_label",
    "Purpose.name",
    "Retention.scope",
    "Source.name",
)

text_rule(
    "DAT-01",
    fr=Words(
        ("etc", "ainsi de suite", "entre autres", "j’en passe"),
        r"\betc\b\.?|\bet ainsi de suite\b|\bentre autres\b(?! \w+s\b)|\bet j’en passe\b",
    ),
    en=Words(
        ("etc", "and so on", "and so forth", "among others", "not limited to"),
        r"\betc\b\.?|\band so (?:on|forth)\b|\bamong others\b|\b(?:but )?(?:is |are )?not limited to\b",
    ),
    source="GDPR 5(1)(a), 12(1); wp260",
    binding="eu-soft-law",
    severity="warning",
    message=(
        "« {words} » laisse la liste ouverte dans « {record} » : personne ne sait ce qu’elle contient.",
        "“{words}” leaves the list open in “{record}”: nobody knows what it contains.",
    ),
    remedy=("Écrivez la liste entière.", "Write the whole list."),
)
also(
    "DAT-01",
    fr=Words(
        ("notamment", "par exemple", "…", "..."),
        r"(?<![\[(])(?:…|\.{3})(?![\])\w])|\bnotamment\b|\bpar exemple\b",
    ),
    en=Words(
        ("in particular", "such as", "for example", "e.g.", "…", "..."),
        r"(?<![\[(])(?:…|\.{3})(?![\])\w])|\bin particular\b|\bsuch as\b|\bfor example\b|\be\.g\.",
    ),
    where=_LISTS,
)


def _commits(record: Record, field: Field) -> bool:
    """What the organisation says it does; how it can answer a request is in the words of the law, which are "may"."""
    return in_public(record, field) and not isinstance(record, RightNote | RightsPolicy)


text_rule(
    "DOC-03",
    fr=Words(
        ("pouvons", "pourr", "éventuellement", "susceptible", "peut-être", "peut ", "peuvent "),
        r"\bnous (?:pouvons|pourrons|pourrions)\b(?! pas\b)|\béventuellement\b|\bpeut-être\b"
        r"|\b(?:est|sont|sommes|serait|seraient) susceptibles? d(?:e\b|[’'])"
        r"|\b(?:peut|peuvent|pourra|pourront|pourrai(?:t|ent)) (?:également |aussi |parfois )?être (?:amenée?s? à"
        r"|(?:collect|transmis|utilis|partag|communiqu|trait|conserv|transfér|recueilli|enregistr)\w*)",
    ),
    en=Words(
        ("may", "might", "could", "possibly", "perhaps"),
        r"\bwe (?:may|might|could)\b(?! not\b)|\bmight\b|\bpossibly\b|\bperhaps\b"
        r"|\b(?:may|could) (?:also |sometimes )?be (?:collected|shared|used|disclosed|transferred|stored|processed|kept"
        r"|recorded|required|passed)\b",
    ),
    where=_commits,
    source="GDPR 5(1)(a), 12(1); wp260",
    binding="eu-soft-law",
    severity="warning",
    message=(
        "« {words} » ne dit pas si vous le faites ou non, dans « {record} ».",
        "“{words}” does not say whether you do it or not, in “{record}”.",
    ),
    remedy=(
        "Dites ce que vous faites et dans quel cas ; enlevez ce que vous ne faites pas.",
        "Say what you do and in which case; take out what you do not do.",
    ),
)

_BLANKS = (
    r"\[(?:…|\.\.\.|[^\W\d][^\[\]]{0,60})\]|\bX{3,}\b|\blorem ipsum\b|\{\{[^{}]{0,60}\}\}|<[^\W\d][\w ’'-]{0,40}>|_{4,}"
)
_BLANK_FR = Words(
    ("[", "xxx", "lorem", "{{", "<", "____", "compléter", "préciser", "définir"),
    rf"{_BLANKS}|\b(?:à|reste à) (?:compléter|préciser|définir)\b(?= *(?:$|[.,;:)!?]))",
)
_BLANK_EN = Words(
    ("[", "xxx", "lorem", "{{", "<", "____", "to be", "tbd", "tbc"),
    rf"{_BLANKS}|\bto be (?:completed|defined|specified|filled in|confirmed)\b(?= *(?:$|[.,;:)!?]))|\bTB[DC]\b",
)


def _inside(record: Record, field: Field) -> bool:
    return not field.public


text_rule(
    "DOC-07",
    fr=_BLANK_FR,
    en=_BLANK_EN,
    where=in_public,
    source="GDPR 5(1)(a), 12(1)",
    binding="law",
    severity="error",
    message=(
        "« {words} » attend encore d’être rempli dans « {record} », et vos documents l’imprimeraient ainsi.",
        "“{words}” is still waiting to be filled in, in “{record}”, and your documents would print it as it is.",
    ),
    remedy=("Écrivez ce qui doit figurer ici, ou effacez-le.", "Write what belongs here, or delete it."),
    variants={
        "internal": variant(
            "warning",
            (
                "« {words} » attend encore d’être rempli dans « {record} ».",
                "“{words}” is still waiting to be filled in, in “{record}”.",
            ),
            ("Écrivez ce qui doit figurer ici, ou effacez-le.", "Write what belongs here, or delete it."),
        ),
    },
)
also("DOC-07", "internal", fr=_BLANK_FR, en=_BLANK_EN, where=_inside)
