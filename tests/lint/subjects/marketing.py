"""Cases of the rules on marketing: the way to stop it, and professionals."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import MarketingRule
from pdpeditor.text import Text


def approach(desk: Desk, channel: str, audience: str, ground: str | None, **values: object) -> MarketingRule:
    return desk.add(MarketingRule(channel=channel, audience=audience, ground=ground, **values))


@fails("MKT-04")
def a_newsletter_without_a_link_to_leave(desk: Desk) -> object:
    return approach(desk, "email", "consumer-prospect", "prior-consent", opt_out_each_message=False)


@fails("MKT-04")
def text_messages_to_professionals_that_nothing_stops(desk: Desk) -> object:
    return approach(desk, "sms", "professional", "objection", opt_out_each_message=False)


@passes("MKT-04")
def a_newsletter_with_a_link_to_leave(desk: Desk) -> None:
    approach(desk, "email", "consumer-prospect", "prior-consent", opt_out_each_message=True)


@passes("MKT-04")
def letters_on_paper(desk: Desk) -> None:
    approach(desk, "post", "consumer-prospect", "objection", opt_out_each_message=False)


@fails("MKT-07")
def garden_sheds_offered_to_accountants(desk: Desk) -> object:
    return approach(desk, "email", "professional", "objection", related_to_profession=False)


@fails("MKT-07")
def nobody_says_whether_the_offers_are_of_use(desk: Desk) -> object:
    return approach(desk, "email", "professional", "objection")


@fails("MKT-07")
def professionals_told_nothing_when_their_card_is_taken(desk: Desk) -> object:
    return approach(
        desk, "phone", "professional", "objection", related_to_profession=True, objection_at_collection=False
    )


@passes("MKT-07")
def accounting_software_offered_to_accountants(desk: Desk) -> None:
    approach(desk, "email", "professional", "objection", related_to_profession=True, objection_at_collection=True)


@passes("MKT-07")
def professionals_who_agreed(desk: Desk) -> None:
    approach(desk, "email", "professional", "prior-consent", related_to_profession=False)


@passes("MKT-07")
def general_addresses_put_aside(desk: Desk) -> None:
    rule = approach(desk, "email", "professional", "objection")
    why = Text("Adresses générales seulement", "General addresses only")
    desk.dossier.mark(rule, "related_to_profession", "not-applicable", why)
