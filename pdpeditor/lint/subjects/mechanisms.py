"""Transfer mechanisms: those that are dead, that do not cover the country, that nothing documents."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import timedelta
from typing import Any

from pdpeditor.facts import Fact
from pdpeditor.lint.chain import outside, where
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Party, Transfer
from pdpeditor.records.derive import adequacy_on
from pdpeditor.text import Text

TITLE = Text("Mécanismes de transfert", "Transfer mechanisms")

_SOON = timedelta(days=183)
_FALLBACK = (
    "Choisissez un mécanisme de secours en vigueur, par exemple les clauses types de 2021.",
    "Choose a fallback mechanism in force, for example the standard clauses of 2021.",
)


def _dead(look: Look, key: str | None, family: str) -> Fact | None:
    """The mechanism of that family that a key names, if it had ended by the day of the look."""
    fact = look.fact("mechanisms", key)
    ended = fact and fact.more.get("family") == family and fact.valid_to and fact.valid_to < look.day
    return fact if ended else None


def _ended(transfer: Transfer, look: Look, family: str) -> Iterable[Hit]:
    for field, words in (("mechanism", ""), ("fallback", "fallback")):
        dead = _dead(look, getattr(transfer, field), family)
        if dead:
            party = look.get(Party, transfer.party_id) or ""
            yield hit(field, variant=words, party=party, mechanism=dead.label, ended=dead.text("ended_by"))


_MESSAGE = (
    "Le transfert vers « {party} » s’appuie sur un mécanisme qui n’existe plus. {mechanism} : {ended}.",
    "The transfer to “{party}” rests on a mechanism that no longer exists. {mechanism}: {ended}.",
)
_BESIDE = (
    "Le mécanisme de secours du transfert vers « {party} » n’existe plus. {mechanism} : {ended}.",
    "The fallback mechanism of the transfer to “{party}” no longer exists. {mechanism}: {ended}.",
)


@rule(
    "TRF-02",
    Transfer,
    reads=("Transfer.mechanism", "Transfer.fallback"),
    source="GDPR 45; cjeu-c-311-18; cjeu-c-362-14",
    binding="law",
    severity="error",
    message=_MESSAGE,
    remedy=(
        "Lisez le contrat en cours : il nomme le cadre de 2023 ou des clauses types. Notez celui qui vaut.",
        "Read the current agreement: it names the 2023 framework or standard clauses. Note the one that holds.",
    ),
    variants={"fallback": variant("warning", _BESIDE, _FALLBACK)},
)
def annulled_decision(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """Safe Harbour or the Privacy Shield, after the Court struck them down."""
    return _ended(transfer, look, "adequacy")


@rule(
    "TRF-03",
    Transfer,
    reads=("Transfer.mechanism", "Transfer.fallback"),
    source="GDPR 46(2)(c); decision-2021-914",
    binding="law",
    severity="error",
    message=_MESSAGE,
    remedy=(
        "Faites signer les clauses types de 2021, puis choisissez le module qui convient.",
        "Have the standard clauses of 2021 signed, then choose the module that suits.",
    ),
    variants={"fallback": variant("warning", _BESIDE, _FALLBACK)},
)
def old_clauses(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """The clauses of 2001, 2004 or 2010, once they can no longer be used."""
    return _ended(transfer, look, "safeguards")


@rule(
    "TRF-04",
    Transfer,
    reads=("Transfer.mechanism", "Transfer.country"),
    source="GDPR 45(3)",
    binding="law",
    severity="error",
    message=(
        "Le transfert vers « {party} », {place}, n’est couvert par aucune décision d’adéquation à cette date.",
        "The transfer to “{party}”, {place}, is covered by no adequacy decision on this date.",
    ),
    remedy=(
        "Choisissez un autre mécanisme, par exemple les clauses types que prévoit son contrat.",
        "Choose another mechanism, for example the standard clauses that its agreement provides.",
    ),
    variants={
        "framework": variant(
            "error",
            (
                "Le cadre UE-États-Unis ne couvre que les États-Unis : il n’autorise pas le transfert de « {party} » "
                "{place}.",
                "The EU–US framework covers the United States only: it does not allow the transfer of “{party}” "
                "{place}.",
            ),
            (
                "Choisissez le mécanisme qui vaut pour ce pays, ou corrigez le pays.",
                "Choose the mechanism that holds for that country, or correct the country.",
            ),
        ),
        "soon": variant(
            "advice",
            (
                "La décision d’adéquation qui autorise le transfert de « {party} » {place} prend fin le {day}.",
                "The adequacy decision that allows the transfer of “{party}” {place} ends on {day}.",
            ),
            (
                "Prévoyez dès maintenant un mécanisme de secours, par exemple des clauses types.",
                "Plan a fallback mechanism now, for example standard clauses.",
            ),
        ),
    },
)
def not_adequate(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """An adequacy decision invoked for a country that has none on that day, or no longer for long."""
    if not transfer.country or not outside(transfer.country):
        return
    decision = adequacy_on(transfer.country, look.day)
    said: dict[str, Any] = {"party": look.get(Party, transfer.party_id) or "", "place": where(transfer.country)}
    if transfer.mechanism == "adequacy-country":
        if decision is None:
            yield hit("mechanism", **said)
        elif decision.valid_to and decision.valid_to - look.day < _SOON:
            yield hit("mechanism", variant="soon", day=decision.valid_to, **said)
    elif transfer.mechanism == "adequacy-dpf" and transfer.country != "US":
        yield hit("mechanism", variant="framework", **said)


@rule(
    "TRF-12",
    Transfer,
    reads=("Transfer.mechanism", "Transfer.country"),
    source="GDPR 45(3); decision-2023-1795",
    binding="law",
    severity="warning",
    message=(
        "Il y a une décision d’adéquation, mais {place} elle ne vaut que pour les entités inscrites sur la liste "
        "officielle, et rien ne dit que « {party} » y figure.",
        "There is an adequacy decision, but {place} it holds only for the entities on the official list, and nothing "
        "says that “{party}” is on it.",
    ),
    remedy=(
        "Cherchez l’entité sur dataprivacyframework.gov ; si elle y est active, choisissez le cadre UE-États-Unis.",
        "Look for the entity on dataprivacyframework.gov; if it is active there, choose the EU–US framework.",
    ),
)
def whole_country(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """The United States taken for an adequate country as a whole."""
    decision = adequacy_on(transfer.country or "", look.day)
    if transfer.mechanism == "adequacy-country" and decision and decision.more.get("listed_only"):
        party = look.get(Party, transfer.party_id) or ""
        yield hit("mechanism", party=party, place=where(transfer.country or ""))
