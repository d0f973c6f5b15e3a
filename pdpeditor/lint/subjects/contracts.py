"""Contracts with processors: that there is one, that it says what the law wants, and that somebody read it lately."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.facts import catalogue
from pdpeditor.lint.chain import RECEIPTS, ROLES, in_use, is_processor, vendor_of
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import ClientProcessing, Party
from pdpeditor.records.parties import Contract
from pdpeditor.text import Text, in_both

TITLE = Text("Contrats de sous-traitance", "Data processing agreements")

_YEARLY = 365


@rule(
    "PRO-02",
    Party,
    reads=(*RECEIPTS, *ROLES, "Party.vendor", "Contract.signed_on"),
    source="GDPR 28(3), 28(9)",
    binding="law",
    severity="error",
    message=(
        "« {record} » traite des données pour vous, mais aucun contrat de sous-traitance n’est noté : sans contrat, "
        "rien ne l’oblige à suivre vos instructions.",
        "“{record}” processes data for you, but no data processing agreement is noted: without one, nothing obliges it "
        "to follow your instructions.",
    ),
    remedy=(
        "Signez son contrat ou acceptez-le en ligne, puis notez-le ici.",
        "Sign its agreement or accept it online, then note it here.",
    ),
    variants={
        "undated": variant(
            "error",
            (
                "Le contrat de « {party} » n’a pas de date : rien ne dit qu’il a été signé ou accepté.",
                "The agreement of “{party}” has no date: nothing says that it was signed or accepted.",
            ),
            (
                "Notez le jour où vous l’avez signé ou accepté ; s’il ne l’est pas encore, faites-le signer.",
                "Note the day you signed or accepted it; if that is not done yet, have it signed.",
            ),
        ),
        "further": variant(
            "error",
            (
                "Vous employez « {record} » pour un client, mais aucun contrat avec ce sous-traitant ultérieur n’est "
                "noté : il doit avoir les mêmes obligations que vous.",
                "You use “{record}” for a client, but no agreement with this sub-processor is noted: it must have the "
                "same duties as you.",
            ),
            (
                "Signez avec lui un contrat qui reprend vos obligations envers le client, puis notez-le ici.",
                "Sign an agreement with it that repeats your duties towards the client, then note it here.",
            ),
        ),
    },
)
def no_contract(party: Party, look: Look) -> Iterable[Hit]:
    """A processor in use without a contract, or with one that nobody signed."""
    vendor = vendor_of(look, party)
    if vendor and vendor.more.get("software"):
        return
    contracts = look.parts(party, Contract)
    if any(one.signed_on or look.aside(one, "signed_on") for one in contracts):
        return
    processor, further = is_processor(look, party), _employed_for_clients(look, party)
    if not (further or (processor and in_use(look, party))):
        return
    if contracts:
        yield hit("signed_on", record=contracts[0], variant="undated", party=party)
    else:
        yield hit("kind", variant="" if processor else "further")


def _employed_for_clients(look: Look, party: Party) -> bool:
    return any(isinstance(one, ClientProcessing) for one in look.linking(party))


@rule(
    "PRO-03",
    Contract,
    reads=("Contract.verified_on", "Contract.signed_on"),
    source="GDPR 24(1), 28(1)",
    binding="law",
    severity="advice",
    message=(
        "Le contrat de « {party} » n’a pas été relu depuis plus d’un an.",
        "The agreement of “{party}” has not been read again for more than a year.",
    ),
    remedy=(
        "Relisez sa version en cours, puis notez la date de la vérification.",
        "Read its current version again, then note the date of the check.",
    ),
)
def contract_not_checked(contract: Contract, look: Look) -> Iterable[Hit]:
    """A contract last looked at more than twelve months ago."""
    last = max((one for one in (contract.verified_on, contract.signed_on) if one), default=None)
    if last and (look.day - last).days > _YEARLY and not look.aside(contract, "verified_on"):
        yield hit("verified_on", party=look.get(Party, contract.party_id) or "")


@rule(
    "PRO-06",
    Contract,
    reads=("Contract.authorisation", "Contract.subprocessors_url"),
    source="GDPR 28(2), 28(4)",
    binding="law",
    severity="advice",
    message=(
        "On ne sait pas si « {party} » peut employer d’autres sous-traitants : la loi demande votre autorisation "
        "écrite.",
        "It is not known whether “{party}” can use other processors: the law asks for your written authorisation.",
    ),
    remedy=(
        "Lisez la clause du contrat et notez si votre autorisation est générale ou spécifique.",
        "Read the clause of the agreement and note whether your authorisation is general or specific.",
    ),
    variants={
        "list": variant(
            "advice",
            (
                "Vous autorisez « {party} » à employer d’autres sous-traitants, mais leur liste n’est pas notée.",
                "You authorise “{party}” to use other processors, but their list is not noted.",
            ),
            (
                "Notez l’adresse de la page où il cite ses sous-traitants, et consultez-la.",
                "Note the address of the page where it names its processors, and look at it.",
            ),
        )
    },
)
def sub_processors_unknown(contract: Contract, look: Look) -> Iterable[Hit]:
    """A contract that leaves open who else processes the data."""
    party = look.get(Party, contract.party_id) or ""
    if contract.authorisation is None:
        if not look.aside(contract, "authorisation"):
            yield hit("authorisation", party=party)
    elif not contract.subprocessors_url and not look.aside(contract, "subprocessors_url"):
        yield hit("subprocessors_url", variant="list", party=party)


@rule(
    "PRO-08",
    Contract,
    reads=("Contract.clauses",),
    source="GDPR 28(3)",
    binding="law",
    severity="warning",
    message=(
        "Le contrat de « {party} » ne contient pas tout ce que la loi exige. Il manque : {missing}.",
        "The agreement of “{party}” does not contain all that the law requires. Missing: {missing}.",
    ),
    remedy=(
        "Relisez le contrat : cochez ce qu’il contient, et demandez un avenant pour ce qui manque.",
        "Read the agreement again: tick what it contains, and ask for an amendment for what is missing.",
    ),
)
def clauses_missing(contract: Contract, look: Look) -> Iterable[Hit]:
    """A contract of which only some of the mandatory clauses were found."""
    clauses = catalogue("art28-clauses")
    missing = [fact.label for key, fact in clauses.items() if key not in contract.clauses]
    if contract.clauses and missing:
        words = in_both(lambda lang: ", ".join(f"{one[lang][:1].lower()}{one[lang][1:]}" for one in missing))
        yield hit("clauses", party=look.get(Party, contract.party_id) or "", missing=words)
