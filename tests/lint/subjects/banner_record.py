"""Cases of the rules on what is kept of the choice on trackers."""

from lint.cases import Desk, fails, passes
from lint.subjects.consent_banner import asking

from pdpeditor.measures import Duration


@fails("CKE-07")
def a_cookie_policy_nobody_finds(desk: Desk) -> object:
    return asking(desk, policy_place="separate")


@passes("CKE-07")
def a_cookie_policy_with_its_address(desk: Desk) -> None:
    asking(desk, policy_place="separate", policy_url="https://www.exemple.fr/cookies")


@passes("CKE-07")
def cookies_within_the_privacy_policy(desk: Desk) -> None:
    asking(desk, policy_place="embedded")


@fails("CKE-08")
def a_choice_for_a_year(desk: Desk) -> object:
    return asking(desk, validity=Duration(1, "Y"))


@fails("CKE-08")
def a_choice_for_nobody_knows_how_long(desk: Desk) -> object:
    return asking(desk)


@passes("CKE-08")
def a_choice_for_six_months(desk: Desk) -> None:
    asking(desk, validity=Duration(6, "M"))


@passes("CKE-08")
def a_choice_for_a_hundred_and_eighty_days(desk: Desk) -> None:
    asking(desk, validity=Duration(180, "D"))


@passes("CKE-08")
def no_choice_to_make(desk: Desk) -> None:
    asking(desk, purpose="necessary")


@fails("CKE-10")
def choices_without_proof(desk: Desk) -> object:
    return asking(desk, proof_stored=False)


@passes("CKE-10")
def choices_with_proof(desk: Desk) -> None:
    asking(desk, proof_stored=True)
