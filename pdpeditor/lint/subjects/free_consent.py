"""Consent that is free: not of employees, not for what nobody can refuse, not beside a contract on the same data."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.crossings import PEOPLE, USES, employed, people_in, purposes_of, uses_of
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import DataUse, Purpose
from pdpeditor.text import Text

TITLE = Text("Consentement", "Consent")


@rule(
    "LB-07",
    Purpose,
    reads=("Purpose.basis", "Purpose.necessity", "Purpose.art9_condition", *USES, *PEOPLE),
    source="GDPR 7(4); edpb-05-2020",
    binding="eu-soft-law",
    severity="warning",
    message=(
        "« {record} » repose sur le consentement de « {people} » : face à un employeur, dire non est difficile, donc "
        "l’accord est rarement libre.",
        "“{record}” rests on the consent of “{people}”: it is hard to say no to an employer, so agreement is rarely "
        "free.",
    ),
    remedy=(
        "Cherchez une autre base. Si refuser n’a vraiment aucun effet, indiquez que la finalité est facultative.",
        "Look for another basis. If refusing really has no effect, state that the purpose is optional.",
    ),
    variants={
        "needed": variant(
            "warning",
            (
                "« {record} » repose sur le consentement et se dit pourtant nécessaire au service : un accord que l’on "
                "ne peut pas refuser n’est pas libre.",
                "“{record}” rests on consent and yet is said to be necessary to the service: an agreement that one "
                "cannot refuse is not free.",
            ),
            (
                "Si le service ne va pas sans cette finalité, cherchez une autre base. Sinon, dites-la facultative.",
                "If the service cannot do without this purpose, look for another basis. If it can, call it optional.",
            ),
        ),
    },
)
def consent_that_is_not_free(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """Consent asked of employees, or for what the service cannot do without; what is optional can be refused."""
    if purpose.basis != "consent" or purpose.necessity == "optional":
        return
    uses = uses_of(look, purpose)
    employees = next((one for one in people_in(look, uses) if employed(one)), None)
    if employees:
        yield hit("basis", people=employees)
    elif _needed(purpose) and not any(_contract(look, use) for use in uses):
        yield hit("necessity", variant="needed")


def _needed(purpose: Purpose) -> bool:
    """Whether the service goes with it; sensitive data need explicit consent even then."""
    return purpose.necessity == "necessary" and purpose.art9_condition != "explicit-consent"


def _contract(look: Look, use: DataUse) -> Purpose | None:
    """A purpose that uses the same data for a contract."""
    return next((one for one in purposes_of(look, use) if one.basis == "contract"), None)


@rule(
    "LB-15",
    Purpose,
    reads=("DataUse.items", "Purpose.basis", "Purpose.necessity", *USES),
    source="GDPR 6(1)(a), 6(1)(b), 7(4); edpb-05-2020",
    binding="eu-soft-law",
    severity="warning",
    message=(
        "Les données « {data} » servent à la fois à un contrat (« {contract} ») et à « {record} », qui repose sur le "
        "consentement sans être facultative : retirer cet accord ne changerait rien.",
        "The data “{data}” serve both a contract (“{contract}”) and “{record}”, which rests on consent without being "
        "optional: withdrawing that consent would change nothing.",
    ),
    remedy=(
        "Gardez le consentement pour ce qu’on peut refuser en gardant le contrat, et dites cette finalité facultative. "
        "Sinon, cherchez une autre base.",
        "Keep consent for what people can refuse while keeping the contract, and call that purpose optional. If it "
        "cannot be refused, look for another basis.",
    ),
)
def consent_and_contract(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """The same data under a contract and under a consent that nobody says can be refused."""
    if purpose.basis != "consent" or purpose.necessity == "optional":
        return
    shared = ((use, _contract(look, use)) for use in uses_of(look, purpose))
    for use, contract in shared:
        if contract:
            yield hit("basis", data=use.items or use, contract=contract)
            return
