"""Cases of the rules on cards and subscriptions."""

from lint.cases import Desk, fails, passes
from lint.retaining import kept

from pdpeditor.records import Payment
from pdpeditor.text import Text


def stored(desk: Desk, reference: str, **values: object) -> Payment:
    period = {"card-wallet": "P2Y", "card-single": "P13M"}.get(reference, "P3Y")
    return desk.add(Payment(mode="card-stored", retention=kept(desk, reference, period).id, **values))


@fails("PAY-03")
def a_saved_card_without_consent(desk: Desk) -> object:
    return stored(desk, "card-wallet", storage_consent=False, schedule="one-off")


@fails("PAY-03")
def a_saved_card_of_unknown_consent(desk: Desk) -> object:
    return stored(desk, "card-wallet", schedule="one-off")


@fails("PAY-03")
def a_card_kept_after_one_payment(desk: Desk) -> object:
    return stored(desk, "prospect", storage_consent=False, schedule="one-off")


@passes("PAY-03")
def a_card_kept_as_evidence_of_one_payment(desk: Desk) -> None:
    stored(desk, "card-single", storage_consent=False, schedule="one-off")


@passes("PAY-03")
def a_saved_card_with_consent(desk: Desk) -> None:
    stored(desk, "card-wallet", storage_consent=True, schedule="one-off")


@passes("PAY-03")
def a_card_kept_for_its_subscription(desk: Desk) -> None:
    stored(desk, "card-wallet", storage_consent=False, schedule="subscription")


def renewed(desk: Desk, category: str, **values: object) -> Payment:
    desk.subject(category)
    return desk.add(Payment(mode="sepa", **{"schedule": "tacit-renewal", **values}))


@fails("PAY-04")
def consumers_who_are_not_warned(desk: Desk) -> object:
    return renewed(desk, "consumers")


@passes("PAY-04")
def consumers_who_are_warned(desk: Desk) -> None:
    renewed(desk, "consumers", renewal_notice=Text("un e-mail deux mois avant", "an e-mail two months before"))


@passes("PAY-04")
def businesses_that_are_not_warned(desk: Desk) -> None:
    renewed(desk, "business-contacts")


@passes("PAY-04")
def a_one_off_payment_by_consumers(desk: Desk) -> None:
    renewed(desk, "consumers", schedule="one-off")


@fails("PAY-05")
def a_security_code_that_stays(desk: Desk) -> object:
    return desk.add(Payment(mode="card-stored", cvv_never_stored=False))


@passes("PAY-05")
def a_security_code_that_goes(desk: Desk) -> None:
    desk.add(Payment(mode="card-stored", cvv_never_stored=True))


@passes("PAY-05")
def a_transfer_has_no_security_code(desk: Desk) -> None:
    desk.add(Payment(mode="transfer", cvv_never_stored=False))


def paid(desk: Desk, mode: str, reference: str, period: str) -> Payment:
    return desk.add(Payment(mode=mode, retention=kept(desk, reference, period, "archive").id))


@fails("PAY-06")
def cards_under_the_rule_of_the_invoices(desk: Desk) -> object:
    return paid(desk, "card-token", "accounting", "P10Y")


@passes("PAY-06")
def transfers_under_the_rule_of_the_invoices(desk: Desk) -> None:
    paid(desk, "transfer", "accounting", "P10Y")


@passes("PAY-06")
def cards_under_a_rule_of_theirs(desk: Desk) -> None:
    paid(desk, "card-token", "card-single", "P13M")
