"""Safeguards and derogations: signed, assessed, of the right module, and used only where the law lets them be."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.facts import Fact
from pdpeditor.lint.chain import ROLES, is_processor, outside
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Party, Transfer
from pdpeditor.records.derive import adequacy_on, mechanism_valid, relevant
from pdpeditor.records.record import field_of
from pdpeditor.text import Text

TITLE = Text("Garanties et dérogations", "Safeguards and derogations")


def _valid(transfer: Transfer, look: Look, family: str) -> Fact | None:
    """The mechanism of a transfer, if it is of that family and in force; none where the country needs none (TRF-18)."""
    if look.fact("countries", transfer.country) and not outside(transfer.country):
        return None
    fact = look.fact("mechanisms", transfer.mechanism)
    known = fact and fact.more.get("family") == family and mechanism_valid(fact.key, look.day)
    return fact if known else None


def _party(transfer: Transfer, look: Look) -> Party | str:
    return look.get(Party, transfer.party_id) or ""


@rule(
    "TRF-08",
    Transfer,
    reads=("Transfer.mechanism", "Transfer.country", "Transfer.tia_done_on"),
    source="GDPR 46(1); cjeu-c-311-18; edpb-01-2020",
    binding="eu-soft-law",
    severity="warning",
    message=(
        "Rien ne dit que les lois du pays laissent « {party} » tenir ses engagements : l’analyse d’impact des "
        "transferts de données n’est pas datée.",
        "Nothing says that the laws of the country let “{party}” keep its commitments: the transfer impact assessment "
        "has no date.",
    ),
    remedy=(
        "Faites cette analyse avec le guide de la CNIL, puis notez sa date et sa conclusion.",
        "Carry out this assessment with the CNIL’s guide, then note its date and its conclusion.",
    ),
)
def not_assessed(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """Clauses or corporate rules without a transfer impact assessment; an adequate country needs none."""
    fact = _valid(transfer, look, "safeguards")
    decision = adequacy_on(transfer.country or "", look.day)
    whole = decision is not None and not decision.more.get("listed_only")
    due = fact is not None and fact.more.get("needs_tia") and not whole and not transfer.tia_done_on
    if due and not look.aside(transfer, "tia_done_on"):
        yield hit("tia_done_on", party=_party(transfer, look))


@rule(
    "TRF-09",
    Transfer,
    reads=("Transfer.mechanism", "Transfer.country", "Transfer.route", "Transfer.occasional", *ROLES),
    source="GDPR 49(1); edpb-02-2018",
    binding="law",
    severity="error",
    message=(
        "« {party} » travaille pour vous de façon régulière : la dérogation choisie ne vaut que pour un transfert "
        "occasionnel.",
        "“{party}” works for you on a regular basis: the derogation chosen holds only for an occasional transfer.",
    ),
    remedy=(
        "Remplacez-la par un mécanisme durable, par exemple les clauses types que prévoit son contrat.",
        "Replace it with a lasting mechanism, for example the standard clauses that its agreement provides.",
    ),
    variants={
        "exception": variant(
            "warning",
            (
                "« {party} » travaille pour vous de façon régulière, mais une dérogation reste une exception : elle ne "
                "peut pas devenir la règle.",
                "“{party}” works for you on a regular basis, but a derogation stays an exception: it cannot become the "
                "rule.",
            ),
            (
                "Cherchez d’abord une décision d’adéquation ou des clauses types.",
                "Look for an adequacy decision or standard clauses first.",
            ),
        ),
        "consent": variant(
            "warning",
            (
                "Accepter vos cookies ou vos messages n’est pas consentir au transfert vers « {party} » : il faut un "
                "accord explicite, donné à ce transfert après en avoir lu les risques.",
                "Accepting your cookies or your messages is not consenting to the transfer to “{party}”: an explicit "
                "agreement to this transfer is needed, given after reading its risks.",
            ),
            (
                "Cherchez d’abord une décision d’adéquation ou des clauses types.",
                "Look for an adequacy decision or standard clauses first.",
            ),
        ),
        "unexplained": variant(
            "warning",
            (
                "Rien ne dit pourquoi le transfert vers « {party} » reste occasionnel, comme la dérogation choisie "
                "l’exige.",
                "Nothing says why the transfer to “{party}” stays occasional, as the derogation chosen requires.",
            ),
            (
                "Décrivez le cas précis et dites pourquoi il ne se répète pas.",
                "Describe the specific case and say why it does not recur.",
            ),
        ),
    },
)
def standing_derogation(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """A derogation used for what goes on all the time."""
    fact, party = _valid(transfer, look, "derogation"), look.get(Party, transfer.party_id)
    if fact is None or party is None:
        return
    if transfer.route == "hosting" or is_processor(look, party):
        consent = "consent" if fact.key == "art49-explicit-consent" else "exception"
        yield hit("mechanism", variant="" if fact.more.get("occasional") else consent, party=party)
    elif fact.more.get("occasional") and not transfer.occasional and not look.aside(transfer, "occasional"):
        yield hit("occasional", variant="unexplained", party=party)


@rule(
    "TRF-11",
    Transfer,
    reads=("Transfer.mechanism", "Transfer.country", "Transfer.copy_how"),
    source="GDPR 13(1)(f), 14(1)(f)",
    binding="law",
    severity="warning",
    message=(
        "Rien ne dit comment une personne obtient une copie des garanties signées avec « {party} ».",
        "Nothing says how a person gets a copy of the safeguards signed with “{party}”.",
    ),
    remedy=(
        "Écrivez-le, par exemple « sur demande à notre adresse de contact ».",
        "Write it, for example “on request at our contact address”.",
    ),
)
def no_copy(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """Safeguards of which nobody is told how to get a copy."""
    if _valid(transfer, look, "safeguards") and not transfer.copy_how and not look.aside(transfer, "copy_how"):
        yield hit("copy_how", party=_party(transfer, look))


_DOCUMENTS = ("scc_signed_on", "bcr_ref", "decision_ref")


@rule(
    "TRF-15",
    Transfer,
    reads=("Transfer.mechanism", "Transfer.country", *(f"Transfer.{name}" for name in _DOCUMENTS)),
    source="GDPR 5(2), 24(1), 46(2), 46(3), 47",
    binding="law",
    severity="warning",
    message=(
        "Le transfert vers « {party} » invoque {mechanism}, mais aucun document n’est noté : sans lui, la garantie "
        "n’existe pas.",
        "The transfer to “{party}” invokes {mechanism}, but no document is noted: without it, the safeguard does not "
        "exist.",
    ),
    remedy=(
        "Retrouvez le texte signé ou approuvé, puis notez sa date ou sa référence.",
        "Find the signed or approved text, then note its date or its reference.",
    ),
)
def no_document(transfer: Transfer, look: Look) -> Iterable[Hit]:
    """Clauses that nobody dated, corporate rules or an authorisation without a reference."""
    fact = _valid(transfer, look, "safeguards")
    name = next((one for one in _DOCUMENTS if relevant(transfer, field_of(Transfer, one))), None)
    if fact and name and not getattr(transfer, name) and not look.aside(transfer, name):
        yield hit(name, party=_party(transfer, look), mechanism=fact.text("phrase"))
