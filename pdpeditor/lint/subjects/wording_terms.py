"""Terms: English that is not the law’s, a processor called a sub-processor, letters damaged by a wrong encoding."""

from __future__ import annotations

import re
from html import unescape

from pdpeditor.fields import Field
from pdpeditor.lint.patterns import Words, instead
from pdpeditor.lint.scan import everywhere, in_prose, text_rule
from pdpeditor.records import Record
from pdpeditor.text import Text, clean

TITLE = Text("Mots et formules", "Wording")

_ENGLISH = (
    (r"(?:data )?processing responsible|responsible for (?:the )?(?:treatment|processing)", "controller"),
    (r"treatment responsible|data responsible", "controller"),
    (r"(?:personal )?data violation", "personal data breach"),
    (r"(?:personal )?data violations", "personal data breaches"),
    (r"right (?:to|of) (?:deletion|suppression)|right to delete|deletion right", "right to erasure"),
    (r"right to oppose|right of opposition|opposition right", "right to object"),
    (r"right (?:to|of) limitation(?: of (?:the )?processing)?", "right to restriction of processing"),
    (r"limitation of (?:the )?(?:processing|treatment)", "restriction of processing"),
    (r"right of rectification|rectification right", "right to rectification"),
    (r"right (?:of|to) portability|portability right", "right to data portability"),
    (r"seize the CNIL", "lodge a complaint with the CNIL"),
    (r"(?:data )?conservation (?:time|period|duration)|duration of conservation", "storage period"),
    (r"commercial prospect(?:ion|ing)|prospection", "direct marketing"),
    (
        r"(?:personal )?data treatments?|treatment of (?:the |your |their )?(?:personal )?data",
        "processing of personal data",
    ),
    (r"personal character data|data of (?:a )?personal (?:nature|character)", "personal data"),
    (r"concerned person", "data subject"),
    (r"concerned persons", "data subjects"),
    (r"sensible (?:personal )?data", "sensitive data"),
    (r"data protection delegate|delegate (?:for|to|of) data protection", "data protection officer"),
    (r"control authority|authority of control", "supervisory authority"),
    (r"legal base", "legal basis"),
    (r"legal mentions", "legal notice"),
    (r"director of (?:the )?publication", "publication director"),
)
_FRENCH = (
    (r"contrôleur d(?:e|es) données", "responsable du traitement"),
    (r"processeur de données", "sous-traitant"),
    (r"processeurs de données", "sous-traitants"),
    (r"brèche de données", "violation de données"),
    (r"brèches de données", "violations de données"),
    (r"officier (?:de|à) la protection des données", "délégué à la protection des données"),
)


def _any_of(pairs: tuple[tuple[str, str], ...]) -> str:
    return rf"\b(?:{'|'.join(wrong for wrong, _ in pairs)})\b"


text_rule(
    "DOC-12",
    fr=Words(("contrôleur", "processeur", "brèche", "officier"), _any_of(_FRENCH)),
    en=Words(
        (
            "responsible",
            "violation",
            "right",
            "limitation",
            "seize",
            "conservation",
            "prospect",
            "treatment",
            "personal character",
            "personal nature",
            "concerned person",
            "sensible",
            "delegate",
            "control",
            "legal ",
            "director of",
        ),
        _any_of(_ENGLISH),
    ),
    right=instead(*_ENGLISH, *_FRENCH),
    source="GDPR 4, 12(1)",
    binding="practice",
    severity="warning",
    message=(
        "« {words} » n’est pas le terme de la loi dans « {record} » : le RGPD dit « {right} ».",
        "“{words}” is not the term of the law in “{record}”: the GDPR says “{right}”.",
    ),
    remedy=("Écrivez « {right} ».", "Write “{right}”."),
)


_FURTHER = re.compile(r"ultérieur|autres? sous-traitant|sous-sous-traitant", re.IGNORECASE)


def _means_processor(record: Record, field: Field) -> bool:
    """Whether the French side speaks of processors and not of sub-processors."""
    if not in_prose(record, field):
        return False
    french = getattr(record, field.name).fr
    return "sous-traitant" in french.lower() and not _FURTHER.search(french)


text_rule(
    "PRO-05",
    en=Words(("sub-processor", "subprocessor", "sub processor"), r"\bsub[- ]?processors?\b"),
    where=_means_processor,
    right=instead((r"sub[- ]?processor", "processor"), (r"sub[- ]?processors", "processors")),
    source="GDPR 4, 28(2)",
    binding="practice",
    severity="warning",
    message=(
        "« {words} » traduit « sous-traitant » dans « {record} » : le terme anglais est « {right} », l’autre désigne "
        "un sous-traitant ultérieur.",
        "“{words}” stands for « sous-traitant » in “{record}”: the English term is “{right}”, the other one means a "
        "processor’s own processor.",
    ),
    remedy=("Écrivez « {right} ».", "Write “{right}”."),
)


_ENTITY = r"&(?:amp;)?(?:[A-Za-z]{2,8}\d{0,2}|#\d{2,5}|#[xX][0-9A-Fa-f]{2,4});"


def decoded(words: str) -> str:
    """Words whose letters were read in a wrong encoding or written as those of a web page, as they were before."""
    from ftfy import fix_encoding  # takes longer to import than the rest of the linter, and few dossiers need it

    return clean(fix_encoding(unescape(unescape(words))))


_DAMAGED = Words(
    ("ã", "â", "å", "ä", "ð", "&"),
    "(?<![^ \t\n])[^ \t\n]*?(?:[ÃÂÅÄâð][\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|"
    rf"{_ENTITY})[^ \t\n]*",
)

text_rule(
    "DOC-13",
    fr=_DAMAGED,
    en=_DAMAGED,
    where=everywhere,
    right=decoded,
    source="GDPR 5(1)(d), 12(1)",
    binding="practice",
    severity="warning",
    message=(
        "« {words} » a été abîmé par une copie d’un programme à l’autre, dans « {record} ».",
        "“{words}” was damaged when it was copied from one program to another, in “{record}”.",
    ),
    remedy=("Écrivez « {right} ».", "Write “{right}”."),
)
