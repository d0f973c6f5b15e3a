"""Data: what is asked for without need, or without saying whether it must be given."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.fields import Field
from pdpeditor.lint.crossings import USES, purposes_of
from pdpeditor.lint.look import Look
from pdpeditor.lint.patterns import Words
from pdpeditor.lint.phrases import DENIED
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.lint.scan import in_field, text_rule
from pdpeditor.records import DataUse, Record, Source
from pdpeditor.text import Text

TITLE = Text("Données", "Data")


def _imposed(record: Record, field: Field) -> bool:
    """Lists of data that people must give, without a law that asks for them."""
    return (
        isinstance(record, DataUse)
        and field.name == "items"
        and record.obligation == "mandatory"
        and record.requirement != "statutory"
    )


text_rule(
    "DAT-02",
    fr=Words(
        ("civilité", "monsieur", "madame", "mme"),
        r"\bcivilités?\b|\b(?:M\.|Mr|Monsieur) ?(?:/|ou) ?(?:Mme|Madame)\b"
        r"|\b(?:Mme|Madame) ?(?:/|ou) ?(?:M\.|Mr|Monsieur)",
        DENIED,
    ),
    en=Words(
        ("mr", "form of address", "forms of address", "salutation", "title"),
        r"\bMr\.? ?(?:/|or) ?M(?:r?s|iss)\b|\bforms? of address\b|\bsalutation\b"
        r"|(?:^|(?<=[,;] )|(?<=[,;]))title(?= ?(?:[,;]|$))",
        DENIED,
    ),
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
    where=_imposed,
    subject="data",
)


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
