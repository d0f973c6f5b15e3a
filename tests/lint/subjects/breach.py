"""Cases of the rules on personal data breaches."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import BreachPlan
from pdpeditor.text import Text

SORRY = Text(
    "En cas de fuite, nous faisons de notre mieux pour vous prévenir.",
    "In case of a leak, we do our best to warn you.",
)
ALWAYS = Text(
    "Nous signalons toute violation à la CNIL dans les 72 heures.",
    "We report every breach to the CNIL within 72 hours.",
)
WHOLE = Text(
    "Nous prévenons la CNIL dans les 72 heures, sauf si un risque est improbable.",
    "We tell the CNIL within 72 hours, unless a risk is unlikely.",
)


@fails("BRE-01")
def a_commitment_that_forgets_the_authority(desk: Desk) -> object:
    return desk.one(BreachPlan, public_commitment=SORRY)


@fails("BRE-01")
def a_procedure_that_forgets_the_authority_in_english(desk: Desk) -> object:
    return desk.one(BreachPlan, procedure=Text(WHOLE.fr, SORRY.en))


@fails("BRE-01")
def a_commitment_that_promises_too_much(desk: Desk) -> object:
    return desk.one(BreachPlan, public_commitment=ALWAYS)


@passes("BRE-01")
def a_whole_commitment(desk: Desk) -> None:
    desk.one(BreachPlan, public_commitment=WHOLE, procedure=WHOLE)


@passes("BRE-01")
def nothing_written_yet(desk: Desk) -> None:
    desk.one(BreachPlan)


@fails("BRE-03")
def no_register_of_breaches(desk: Desk) -> object:
    return desk.one(BreachPlan, register_kept=False)


@passes("BRE-03")
def a_register_of_breaches(desk: Desk) -> None:
    desk.one(BreachPlan, register_kept=True)
