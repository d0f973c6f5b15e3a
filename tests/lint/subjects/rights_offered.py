"""Cases of the rules on the rights that are offered."""

from lint.cases import Desk, fails, passes
from lint.subjects.rights import rights

from pdpeditor.records import AutomatedDecision, MarketingRule, RightNote
from pdpeditor.text import Text


def note(desk: Desk, right: str, fr: str = "Écrivez-nous.", en: str = "Write to us.") -> RightNote:
    return desk.add(RightNote(rights_policy_id=rights(desk).id, right=right, text=Text(fr, en)))


@fails("RGT-01")
def purposes_without_any_basis(desk: Desk) -> object:
    desk.purpose()
    return rights(desk)


@passes("RGT-01")
def one_purpose_with_a_basis(desk: Desk) -> None:
    desk.purpose()
    desk.purpose(basis="contract")


@passes("RGT-01")
def a_dossier_without_purposes(desk: Desk) -> None:
    rights(desk)


@fails("RGT-06")
def a_consent_that_nobody_says_how_to_withdraw(desk: Desk) -> object:
    desk.purpose(basis="consent")
    return rights(desk)


@passes("RGT-06")
def a_consent_and_how_to_withdraw_it(desk: Desk) -> None:
    desk.purpose(basis="consent", withdrawal=Text("par le lien", "by the link"))


@passes("RGT-06")
def a_consent_and_a_note_on_its_withdrawal(desk: Desk) -> None:
    desk.purpose(basis="consent")
    note(desk, "withdraw-consent")


@passes("RGT-06")
def no_consent_to_withdraw(desk: Desk) -> None:
    desk.purpose(basis="contract")


@fails("RGT-07")
def an_objection_to_marketing_only(desk: Desk) -> object:
    desk.purpose(basis="legitimate-interests")
    return note(desk, "objection", "Ce droit ne vaut que pour la prospection.", "This right covers marketing only.")


@fails("RGT-07")
def an_objection_limited_in_english(desk: Desk) -> object:
    desk.purpose(basis="public-task")
    return note(desk, "objection", "Écrivez-nous.", "You can object to marketing only.")


@passes("RGT-07")
def an_objection_to_marketing_and_to_the_rest(desk: Desk) -> None:
    desk.purpose(basis="legitimate-interests")
    words = "Ce droit n’est pas limité à la prospection."
    note(desk, "objection", words, "This right is not limited to marketing.")


@passes("RGT-07")
def where_only_marketing_is_open_to_objection(desk: Desk) -> None:
    desk.purpose(basis="consent")
    note(desk, "objection", "Ce droit ne vaut que pour la prospection.", "This right covers marketing only.")


@passes("RGT-07")
def how_to_object_to_marketing(desk: Desk) -> None:
    desk.purpose(basis="legitimate-interests")
    note(desk, "objection-marketing", "Cliquez sur le lien, uniquement pour la prospection.", "For marketing only.")


@fails("RGT-08")
def portability_of_what_the_law_requires(desk: Desk) -> object:
    desk.purpose(basis="legal-obligation")
    return note(desk, "portability")


@fails("RGT-08")
def a_machine_that_decides_nothing(desk: Desk) -> object:
    desk.purpose(basis="contract", direct_marketing=False)
    return note(desk, "automated-decision")


@passes("RGT-08")
def portability_of_a_contract(desk: Desk) -> None:
    desk.purpose(basis="legal-obligation")
    desk.purpose(basis="contract")
    note(desk, "portability")


@passes("RGT-08")
def erasure_of_what_the_law_requires_is_limited_but_open(desk: Desk) -> None:
    desk.purpose(basis="legal-obligation")
    note(desk, "erasure")


@passes("RGT-08")
def portability_where_a_basis_is_unknown(desk: Desk) -> None:
    desk.purpose(basis="legal-obligation")
    desk.purpose()
    note(desk, "portability")


@passes("RGT-08")
def a_machine_that_decides_and_marketing(desk: Desk) -> None:
    purpose = desk.purpose(basis="contract", direct_marketing=False)
    desk.add(AutomatedDecision(activity_id=purpose.activity_id, extent="solely-automated"))
    desk.add(MarketingRule(channel="post", audience="professional"))
    note(desk, "automated-decision")
    note(desk, "objection-marketing")
