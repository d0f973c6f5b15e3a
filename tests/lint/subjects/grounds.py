"""Cases of the rules on what a legal basis needs beside its name."""

from lint.cases import Desk, fails, passes

from pdpeditor.text import Text

FRAUD = Text("prévenir la fraude au paiement", "preventing payment fraud")


@fails("LB-03")
def an_interest_that_nobody_names(desk: Desk) -> object:
    return desk.purpose(basis="legitimate-interests")


@fails("LB-03")
def an_interest_named_by_the_words_of_the_law(desk: Desk) -> object:
    ours = Text("L’intérêt légitime de la société", "Our legitimate interests")
    return desk.purpose(basis="legitimate-interests", interest=ours)


@passes("LB-03")
def an_interest_named(desk: Desk) -> None:
    desk.purpose(basis="legitimate-interests", interest=FRAUD)


@passes("LB-03")
def a_contract_needs_no_interest(desk: Desk) -> None:
    desk.purpose(basis="contract")


@fails("LB-04")
def an_interest_that_nobody_weighed(desk: Desk) -> object:
    return desk.purpose(basis="legitimate-interests", interest=FRAUD)


@passes("LB-04")
def an_interest_weighed(desk: Desk) -> None:
    weighed = Text("Les clients s’y attendent et rien n’est refusé.", "Customers expect it and nothing is refused.")
    desk.purpose(basis="legitimate-interests", interest=FRAUD, balancing=weighed)


@passes("LB-04")
def a_balancing_test_set_aside(desk: Desk) -> None:
    purpose = desk.purpose(basis="legitimate-interests", interest=FRAUD)
    desk.dossier.mark(purpose, "balancing", "not-applicable", Text("Mise en balance au siège", "Done at head office"))


@fails("LB-05")
def a_legal_obligation_without_a_law(desk: Desk) -> object:
    return desk.purpose(basis="legal-obligation")


@fails("LB-05")
def a_legal_obligation_of_which_no_text_is_named(desk: Desk) -> object:
    return desk.purpose(basis="legal-obligation", law=Text("nos obligations comptables", "our accounting duties"))


@fails("LB-05")
def a_legal_obligation_from_the_united_states(desk: Desk) -> object:
    return desk.purpose(basis="legal-obligation", law=Text("le CLOUD Act de 2018", "the CLOUD Act of 2018"))


@passes("LB-05")
def a_legal_obligation_with_its_article(desk: Desk) -> None:
    law = Text("article L123-22 du Code de commerce", "Article L123-22 of the French Commercial Code")
    desk.purpose(basis="legal-obligation", law=law)


@passes("LB-05")
def a_legal_obligation_of_the_gdpr(desk: Desk) -> None:
    desk.purpose(basis="legal-obligation", law=Text("le RGPD", "the GDPR"))


@passes("LB-05")
def a_basis_that_cites_no_law(desk: Desk) -> None:
    desk.purpose(basis="contract")
