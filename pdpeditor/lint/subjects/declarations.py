"""Declarations: what the organisation says that it does not do, against what the dossier says that it does."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pdpeditor.facts import catalogue
from pdpeditor.lint.chain import PLACES, RECEIPTS, outside, receipts, vendor_of
from pdpeditor.lint.contradictions import contradictions
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Declarations, Party, Record
from pdpeditor.text import Text, in_both

TITLE = Text("Déclarations négatives", "Negative declarations")

_ELSEWHERE = {
    "no-third-parties": "REC-02",
    "no-social-sharing": "REC-02",
    "no-sensitive": "DAT-04",
    "eu-hosting-only": "TRF-10",
    "no-transfer": "TRF-10",
}
_SAID = "Declarations.statements"
_PARTY = ("Party.country", "Party.parent_country", "Party.vendor")
_REMEDY = (
    "Retirez cette déclaration, ou corrigez la fiche si c’est elle qui se trompe.",
    "Withdraw this statement, or correct the record if that is what is wrong.",
)
_MESSAGE = (
    "Vous déclarez « {statement} », mais le dossier dit le contraire dans {what} « {where} ».",
    "You declare “{statement}”, but the dossier says the opposite in {what} “{where}”.",
)
_SEVERAL = (
    "Vous déclarez « {statement} », mais le dossier dit le contraire {count} fois, d’abord dans {what} « {where} ».",
    "You declare “{statement}”, but the dossier says the opposite {count} times, first in {what} “{where}”.",
)


def _contradicted(declarations: Declarations, look: Look, rule: str) -> Iterator[Hit]:
    for statement in declarations.statements:
        if _ELSEWHERE.get(statement, "DEC-01") == rule:
            against = contradictions(look, statement)
            if against:
                yield _against(statement, against)


def _against(statement: str, records: tuple[Record, ...]) -> Hit:
    label, first = catalogue("negative-declarations").label(statement), records[0]
    what = in_both(lambda lang: _small(type(first).label[lang]))
    several = "several" if len(records) > 1 else ""
    return hit("statements", variant=several, statement=label, what=what, where=first, count=len(records))


def _small(words: str) -> str:
    return f"{words[:1].lower()}{words[1:]}"


@rule(
    "REC-02",
    Declarations,
    reads=(_SAID, *RECEIPTS, "Party.kind", "Tracker.purpose"),
    source="GDPR 5(1)(a), 13(1)(e)",
    binding="law",
    severity="error",
    message=_MESSAGE,
    remedy=_REMEDY,
    variants={"several": variant("error", _SEVERAL, _REMEDY)},
)
def nobody_receives(declarations: Declarations, look: Look) -> Iterable[Hit]:
    """ "We disclose nothing to third parties", where a provider, a host or a network receives data."""
    return _contradicted(declarations, look, "REC-02")


@rule(
    "DAT-04",
    Declarations,
    reads=(_SAID, "DataUse.category", "Purpose.art9_condition"),
    source="GDPR 5(1)(a), 9",
    binding="law",
    severity="warning",
    message=_MESSAGE,
    remedy=_REMEDY,
    variants={"several": variant("warning", _SEVERAL, _REMEDY)},
)
def nothing_sensitive(declarations: Declarations, look: Look) -> Iterable[Hit]:
    """ "No sensitive data", where the dossier has some."""
    return _contradicted(declarations, look, "DAT-04")


@rule(
    "TRF-10",
    Declarations,
    reads=(_SAID, *RECEIPTS, *PLACES, *_PARTY, "Transfer.country", "Transfer.route"),
    source="GDPR 5(1)(a), 44; edpb-05-2021",
    binding="law",
    severity="warning",
    message=_MESSAGE,
    remedy=_REMEDY,
    variants={
        "several": variant("warning", _SEVERAL, _REMEDY),
        "group": variant(
            "warning",
            (
                "Vous déclarez « {statement} », mais « {party} » appartient à un groupe établi hors de l’Espace "
                "économique européen, dont les équipes ont souvent accès aux données.",
                "You declare “{statement}”, but “{party}” belongs to a group established outside the European "
                "Economic Area, whose teams often have access to the data.",
            ),
            (
                "Lisez son contrat : notez les pays d’accès à distance, ou retirez la déclaration.",
                "Read its agreement: note the countries of remote access, or withdraw the statement.",
            ),
        ),
    },
)
def nothing_leaves(declarations: Declarations, look: Look) -> Iterable[Hit]:
    """ "Hosted in the Union only", "no transfer", where data are elsewhere or a foreign group can reach them."""
    yield from _contradicted(declarations, look, "TRF-10")
    if "no-transfer" in declarations.statements and not contradictions(look, "no-transfer"):
        for party in look.all(Party):
            if _of_foreign_group(party, look) and receipts(look, party):
                label = catalogue("negative-declarations").label("no-transfer")
                yield hit("statements", variant="group", statement=label, party=party)


def _of_foreign_group(party: Party, look: Look) -> bool:
    vendor = vendor_of(look, party)
    countries = (
        party.parent_country,
        *((vendor.more.get("country"), vendor.more.get("parent_country")) if vendor else ()),
    )
    return any(map(outside, countries))


@rule(
    "DEC-01",
    Declarations,
    reads=(
        _SAID,
        "DataUse.category",
        "Activity.profiling",
        "Activity.criterion_evaluation",
        "Activity.criterion_automated_decision",
        "AutomatedDecision.extent",
        "Tracker.purpose",
        "ConsentMechanism.refuse_as_easy",
        "RightsPolicy.minors_targeted",
        "RightsPolicy.offered_under_15",
        "DataSubject.category",
    ),
    source="GDPR 5(1)(a), 12(1)",
    binding="law",
    severity="warning",
    message=_MESSAGE,
    remedy=_REMEDY,
    variants={"several": variant("warning", _SEVERAL, _REMEDY)},
)
def said_not_to_be_done(declarations: Declarations, look: Look) -> Iterable[Hit]:
    """ "No profiling", "no cookies", "not for minors", where the dossier describes them."""
    return _contradicted(declarations, look, "DEC-01")
