"""Cases of the rules on payments."""

from lint.cases import Desk, fails, passes
from lint.retaining import kept

from pdpeditor.records import Payment, Service
from pdpeditor.text import Text


def card(desk: Desk, mode: str = "card-token", **values: object) -> Payment:
    return desk.add(Payment(mode=mode, **values))


def listing(desk: Desk, fr: str, en: str) -> Payment:
    retention = kept(desk, "card-single", "P13M", "archive")
    desk.use(category="payment", items=Text(fr, en), retention=retention.id)
    return card(desk, card_stored_by_us=False, retention=retention.id)


@fails("PAY-01")
def a_stored_card_that_is_not_stored(desk: Desk) -> object:
    return card(desk, "card-stored", card_stored_by_us=False)


@fails("PAY-01")
def a_card_at_the_provider_that_we_store(desk: Desk) -> object:
    return card(desk, card_stored_by_us=True)


@fails("PAY-01")
def a_number_that_we_do_not_keep_and_that_the_register_lists(desk: Desk) -> object:
    return listing(desk, "nom du titulaire, numéro de carte bancaire", "name of the holder, card number")


@passes("PAY-01")
def the_last_digits_of_a_number(desk: Desk) -> None:
    listing(desk, "quatre derniers chiffres du numéro de la carte", "last four digits of the card number")


@passes("PAY-01")
def a_stored_card(desk: Desk) -> None:
    card(desk, "card-stored", card_stored_by_us=True)


@passes("PAY-01")
def a_transfer(desk: Desk) -> None:
    card(desk, "transfer", card_stored_by_us=True)


@fails("PAY-02")
def a_card_that_nobody_collects(desk: Desk) -> object:
    return card(desk)


@fails("PAY-02")
def a_card_that_stripe_probably_collects(desk: Desk) -> object:
    desk.party("Stripe", vendor="stripe")
    return card(desk)


@fails("PAY-02")
def a_provider_cited_by_its_category(desk: Desk) -> object:
    party = desk.party("Mollie", published_as="category")
    card(desk, provider=party.id)
    return party


@passes("PAY-02")
def a_provider_cited_by_its_name(desk: Desk) -> None:
    card(desk, provider=desk.party("Mollie", published_as="name").id)


@fails("PAY-02")
def a_card_that_a_bank_of_the_dossier_collects(desk: Desk) -> object:
    bank = desk.party("Banque Exemple")
    desk.add(Service(party_id=bank.id, name=Text("encaissement des cartes", "card payments")))
    return card(desk)


@passes("PAY-02")
def a_direct_debit_through_our_own_bank(desk: Desk) -> None:
    card(desk, "sepa")


@passes("PAY-02")
def a_cheque(desk: Desk) -> None:
    card(desk, "cheque")
