"""Sources: where data that people did not give come from, and how these people learn of it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.facts import catalogue
from pdpeditor.lint.look import Look
from pdpeditor.lint.phrases import said
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import DataUse, Source
from pdpeditor.text import Text

TITLE = Text("Sources des données", "Sources of data")

_PROFILES = re.compile(
    r"\bprofils? (?:\w+ ){0,4}(?:LinkedIn|Facebook|Instagram|TikTok|Twitter|Viadeo|Xing)\b"
    r"|\b(?:LinkedIn|Facebook|Instagram|TikTok|Twitter|Viadeo|Xing)(?:’s|'s)? profiles?\b"
    r"|\b(?:aspiration|moissonnage|scrap(?:ing|er|ed))\b",
    re.IGNORECASE,
)


def _indirect(source: Source) -> bool:
    kind = catalogue("source-kinds").get(source.category or "")
    return bool(kind and kind.more.get("indirect"))


@rule(
    "SRC-01",
    DataUse,
    reads=("DataUse.source", "DataUse.items", "Source.category", "Source.name", "Mark.state"),
    source="GDPR 14(2)(f)",
    binding="law",
    severity="error",
    message=(
        "Des données viennent d’ailleurs que de la personne, et rien ne dit d’où : « {kind} » ne désigne personne.",
        "Data come from somewhere other than the person, and nothing says where: “{kind}” points to nobody.",
    ),
    remedy=(
        "Nommez la source, par exemple « le registre national des entreprises ».",
        "Name the source, for example “the national business register”.",
    ),
    variants={
        "seller": variant(
            "warning",
            (
                "Un partenaire ou un fournisseur de fichiers donne des données, et rien ne dit lequel.",
                "A partner or a data broker provides data, and nothing says which one.",
            ),
            (
                "Nommez-le, et vérifiez qu’il avait le droit de vous donner ces données.",
                "Name it, and check that it was entitled to give you these data.",
            ),
        ),
        "unsaid": variant(
            "warning",
            (
                "Rien ne dit d’où viennent ces données : « {what} ».",
                "Nothing says where these data come from: “{what}”.",
            ),
            (
                "Choisissez leur source : la personne elle-même, son appareil, ou quelqu’un d’autre que vous nommez.",
                "Choose their source: the person, their device, or somebody else whom you name.",
            ),
        ),
    },
)
def unnamed_source(use: DataUse, look: Look) -> Iterable[Hit]:
    """Data from elsewhere of which nobody names the source, or of which nothing is known."""
    source = look.get(Source, use.source)
    if source is None:
        if not look.aside(use, "source"):
            yield hit("source", variant="unsaid", what=use.items or use)
    elif source.category == "other" and not source.name:
        yield hit("name", record=source, kind=catalogue("source-kinds").label("other"))
    elif source.category == "partner" and not source.name:
        yield hit("name", record=source, variant="seller")


@rule(
    "SRC-02",
    Source,
    reads=("Source.category", "Source.first_contact_notice", "Source.art14_exception", "DataUse.source", "Mark.state"),
    source="GDPR 14(1), 14(3), 14(5)",
    binding="law",
    severity="warning",
    message=(
        "Des données viennent de « {record} », et rien ne dit quand les personnes l’apprennent.",
        "Data come from “{record}”, and nothing says when the people learn of it.",
    ),
    remedy=(
        "Prévenez-les au premier message, et un mois après la collecte au plus tard ; notez ici comment. Si une "
        "exception de la loi vous en dispense, choisissez-la.",
        "Tell them in the first message, and one month after collection at the latest; note here how. If an exception "
        "in the law frees you from it, choose it.",
    ),
)
def unplanned_notice(source: Source, look: Look) -> Iterable[Hit]:
    """Data from elsewhere whose people nobody plans to tell, without an exception that allows it."""
    if not _indirect(source) or source.first_contact_notice or source.art14_exception:
        return
    used = any(isinstance(one, DataUse) for one in look.linking(source))
    if used and not look.aside(source, "first_contact_notice"):
        yield hit("first_contact_notice")


@rule(
    "SRC-03",
    Source,
    reads=("Source.category", "Source.name", "Source.publicly_accessible"),
    source="GDPR 5(1)(a), 6(1)(f), 14(1); cnil-san-2024-020",
    binding="law",
    severity="warning",
    message=(
        "« {record} » : rien ne dit que ces profils étaient visibles par tous. La CNIL a sanctionné une société qui "
        "relevait des profils à visibilité réduite.",
        "“{record}”: nothing says that these profiles were visible to everybody. The CNIL fined a company that "
        "collected profiles of limited visibility.",
    ),
    remedy=(
        "Ne gardez que ce que la personne montre à tous, et dites ici si la source est accessible au public.",
        "Keep only what the person shows to everybody, and say here whether the source is publicly accessible.",
    ),
)
def social_network(source: Source, look: Look) -> Iterable[Hit]:
    """Profiles taken from a social network that are not known to be open to all."""
    if source.publicly_accessible or not _indirect(source):
        return
    if source.category == "professional-network" or said(source.name, _PROFILES):
        yield hit("publicly_accessible")
