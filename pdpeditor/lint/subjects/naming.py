"""Naming recipients: precisely enough, and no authority that only inquires."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from pdpeditor.lint.chain import RECEIPTS, disclosures, receipts
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Activity, Organisation, Party
from pdpeditor.text import Text, both, fold

TITLE = Text("Noms des destinataires", "Names of recipients")

_WHO = (
    r"partenaires?|prestataires?|sous-traitants?|fournisseurs?|tiers|destinataires?|partners?|providers?|processors?"
    r"|suppliers?|vendors?|sub-?contractors?|third-party|third|recipients?"
)
_BESIDE = (
    r"nos|notre|des|les|de|du|et|ou|aux|a|certains|divers|differents|autres?|services?|externes?|techniques?"
    r"|commercia(?:l|ux|les?)|confiance|exterieurs?|habilites?|societes?|entreprises?|tierces?|our|the|and|or|of|some"
    r"|various|certain|others?|external|technical|business|commercial|trusted|selected|authorised|part(?:y|ies)"
    r"|compan(?:y|ies)"
)
_VAGUE = re.compile(rf"(?=.*\b(?:{_WHO})\b)(?:\b(?:{_WHO}|{_BESIDE})\b\W*)+")
_INQUIRY = re.compile(
    r"\b(?:police|gendarmerie|justice|judiciaires?|parquet|procureurs?|enquet\w*|tribuna(?:l|ux)|juges?|courts?"
    r"|judicial|prosecut\w*|investigat\w*|law enforcement)\b"
)


@rule(
    "REC-01",
    Organisation,
    reads=(*RECEIPTS, "Party.name", "Party.kind", "Party.published_as", "Party.category_label", "Activity.name"),
    source="GDPR 13(1)(e), 14(1)(e), 30(1)(d); wp260",
    binding="law",
    severity="error",
    message=(
        "Aucun destinataire n’est noté, alors que le dossier décrit des activités : la loi demande de dire qui "
        "reçoit les données.",
        "No recipient is noted although the dossier describes activities: the law asks you to say who receives the "
        "data.",
    ),
    remedy=(
        "Notez ceux qui reçoivent les données : hébergeur, messagerie, comptable, prestataires.",
        "Note those who receive the data: hosting provider, mail service, accountant, other providers.",
    ),
    variants={
        "vague": variant(
            "error",
            (
                "« {words} » ne dit pas qui reçoit les données : tout le monde a des partenaires et des prestataires.",
                "“{words}” does not say who receives the data: everybody has partners and providers.",
            ),
            (
                "Donnez un nom ou une catégorie précise, par exemple « notre hébergeur, établi en France ».",
                "Give a name or a precise category, for example “our hosting provider, established in France”.",
            ),
        )
    },
)
def nobody_named(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """No recipient at all, or one called "our partners"."""
    parties = look.all(Party)
    if not parties and look.all(Activity):
        yield hit()
    for party in parties:
        field, words = _printed(party)
        if party.kind != "internal-service" and is_vague(words.fr or words.en) and receipts(look, party):
            yield hit(field, record=party, variant="vague", words=words)


def _printed(party: Party) -> tuple[str, Text]:
    return ("category_label", party.category_label) if party.published_as == "category" else ("name", both(party.name))


@lru_cache(maxsize=4096)
def is_vague(words: str) -> bool:
    """Whether the words name a recipient in no way: "our partners and service providers"."""
    return len(words) < 100 and bool(_VAGUE.fullmatch(fold(words).strip()))


@rule(
    "REC-05",
    Party,
    reads=("Party.kind", "Party.name", "Party.legal_entity", "Party.category_label", "Disclosure.party"),
    source="GDPR 4(9)",
    binding="law",
    severity="advice",
    message=(
        "« {record} » figure parmi les destinataires, mais une autorité qui reçoit des données pour une enquête "
        "précise n’en est pas un.",
        "“{record}” stands among the recipients, but an authority that receives data for a particular inquiry is not "
        "one.",
    ),
    remedy=(
        "Retirez-la des destinataires, sauf si vous lui envoyez des données régulièrement, hors de toute enquête.",
        "Take it out of the recipients, unless you send it data regularly, apart from any inquiry.",
    ),
)
def inquiring_authority(party: Party, look: Look) -> Iterable[Hit]:
    """Police or courts listed as ordinary recipients."""
    if party.kind != "authority":
        return
    named = fold(f"{party.name} {party.legal_entity} {party.category_label.fr} {party.category_label.en}")
    if _INQUIRY.search(named) and disclosures(look, party):
        yield hit("name")
