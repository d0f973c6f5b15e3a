"""Rights: how fast, at what price and with which proof they are answered, and what is said of death and complaints."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from pdpeditor.lint.conditions import CONTROLLER
from pdpeditor.lint.lengths import beyond
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.measures import Duration
from pdpeditor.records import Activity, DataUse, Record, RightsPolicy, Source
from pdpeditor.text import LANGS, Text

TITLE = Text("Droits des personnes", "Rights of individuals")

_LEGAL_TIMES = {"deadline": Duration(1, "M"), "extension": Duration(2, "M")}
_COMPLAINT = re.compile(
    r"\bCNIL\b|réclamation|autorité de (?:contrôle|protection)|complaint|(?:supervisory|protection) authority",
    re.IGNORECASE,
)


def _the_legal_time(policy: Record, found: Hit, look: Look) -> Mapping[str, Any]:
    return {found.field: _LEGAL_TIMES[found.field]}


@rule(
    "RGT-03",
    RightsPolicy,
    reads=("RightsPolicy.deadline", "RightsPolicy.extension"),
    source="GDPR 12(3)",
    binding="law",
    severity="error",
    when=(CONTROLLER,),
    fix=_the_legal_time,
    message=(
        "Vous annoncez une réponse sous {length} : la loi donne un mois au plus.",
        "You announce an answer within {length}: the law gives one month at most.",
    ),
    remedy=(
        "Annoncez un mois, ou moins. Une demande complexe donne droit à deux mois de plus, expliqués à la personne.",
        "Announce one month, or less. A complex request allows two more months, explained to the person.",
    ),
    variants={
        "extension": variant(
            "error",
            (
                "Vous annoncez {length} de plus pour une demande complexe : la loi donne deux mois au plus.",
                "You announce {length} more for a complex request: the law gives two months at most.",
            ),
            (
                "Annoncez deux mois de plus, ou moins.",
                "Announce two more months, or less.",
            ),
        ),
    },
)
def too_slow(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """A promise to answer later than the law allows."""
    if beyond(policy.deadline, 1):
        yield hit("deadline", length=policy.deadline)
    if beyond(policy.extension, 2):
        yield hit("extension", variant="extension", length=policy.extension)


@rule(
    "RGT-04",
    RightsPolicy,
    reads=("RightsPolicy.identity_policy",),
    source="GDPR 5(1)(c), 12(6); decree-2019-536",
    binding="law",
    severity="error",
    when=(CONTROLLER,),
    message=(
        "Vous demandez un justificatif d’identité à chaque demande : la loi ne le permet qu’en cas de doute "
        "raisonnable.",
        "You ask for proof of identity with every request: the law allows it only in case of reasonable doubt.",
    ),
    remedy=(
        "Vérifiez d’abord avec ce que vous savez déjà, par exemple l’adresse du compte, et changez cette réponse.",
        "Check first with what you already know, for example the address of the account, and change this answer.",
    ),
)
def proof_asked_of_everybody(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """An identity document asked for every time."""
    if policy.identity_policy == "systematic":
        yield hit("identity_policy")


@rule(
    "RGT-10",
    RightsPolicy,
    reads=("RightsPolicy.refusal",),
    source="GDPR 12(4), 13(2)(d), 77",
    binding="law",
    severity="warning",
    when=(CONTROLLER,),
    message=(
        "Vous expliquez comment vous refusez une demande sans rappeler que la personne a le droit de se plaindre à la "
        "CNIL.",
        "You explain how you refuse a request without recalling that people have the right to complain to the CNIL.",
    ),
    remedy=(
        "Ajoutez à ce texte, dans les deux langues, la réclamation auprès de la CNIL et le droit de saisir un juge.",
        "Add to this text, in both languages, the complaint to the CNIL and the right to go to court.",
    ),
)
def refusal_without_complaint(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """A refusal that leaves people without knowing where to turn."""
    if any(policy.refusal[lang].strip() and not _COMPLAINT.search(policy.refusal[lang]) for lang in LANGS):
        yield hit("refusal")


@rule(
    "RGT-13",
    RightsPolicy,
    reads=("RightsPolicy.post_mortem_channel", "Activity.name", "Source.category", "DataUse.source"),
    source="LIL 48, 85",
    binding="law",
    severity="error",
    when=(CONTROLLER,),
    message=(
        "Rien ne dit où adresser ses directives sur le sort de ses données après la mort : en France, chacun doit le "
        "savoir quand il vous donne ses données.",
        "Nothing says where to send instructions on what becomes of one’s data after death: in France, everyone must "
        "know it when they give you their data.",
    ),
    remedy=(
        "Indiquez à qui écrire, par exemple l’adresse à laquelle vous recevez les autres demandes.",
        "Say to whom to write, for example the address at which you receive other requests.",
    ),
    variants={
        "indirect": variant(
            "advice",
            (
                "Rien ne dit où adresser ses directives sur le sort de ses données après la mort. Aucune donnée ne "
                "vient des personnes elles-mêmes : leur dire reste utile.",
                "Nothing says where to send instructions on what becomes of one’s data after death. No data come from "
                "the people themselves: it is still useful to tell them.",
            ),
            (
                "Indiquez à qui écrire, par exemple l’adresse à laquelle vous recevez les autres demandes.",
                "Say to whom to write, for example the address at which you receive other requests.",
            ),
        ),
    },
)
def silent_about_death(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """People who are not told where to send instructions for after their death."""
    if policy.post_mortem_channel or look.aside(policy, "post_mortem_channel") or not look.all(Activity):
        return
    yield hit("post_mortem_channel", variant="indirect" if _all_from_others(look) else "")


def _all_from_others(look: Look) -> bool:
    """Whether all the data are known to come from somebody else than the people themselves."""
    kinds = [look.fact("source-kinds", source.category) for source in look.all(Source)]
    indirect = bool(kinds) and all(kind is not None and kind.more["indirect"] for kind in kinds)
    return indirect and all(use.source for use in look.all(DataUse))


@rule(
    "RGT-14",
    RightsPolicy,
    reads=("RightsPolicy.free",),
    source="GDPR 12(5), 15(3); cjeu-c-307-22",
    binding="law",
    severity="warning",
    when=(CONTROLLER,),
    message=(
        "Vous notez que l’exercice des droits n’est pas gratuit : la première copie des données et toute demande "
        "ordinaire le sont.",
        "You note that exercising rights is not free of charge: the first copy of the data and any ordinary request "
        "are.",
    ),
    remedy=(
        "Répondez oui si vous ne facturez que les copies supplémentaires. Sinon, cessez de facturer.",
        "Answer yes if you charge for further copies only. If not, stop charging.",
    ),
)
def charged_for(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """Rights that people pay for."""
    if policy.free is False:
        yield hit("free")
