"""Cases of the rules on identification numbers."""

from lint.cases import Desk, fails, passes


@fails("ID-03")
def a_siren_with_a_digit_changed(desk: Desk) -> object:
    return desk.organisation(siren="732829321")


@fails("ID-03")
def a_siret_of_another_company(desk: Desk) -> object:
    return desk.organisation(siren="732829320", siret="44306184100047")


@fails("ID-03")
def a_siret_with_a_digit_changed(desk: Desk) -> object:
    return desk.organisation(siren="732829320", siret="73282932000075")


@passes("ID-03")
def a_true_siren_and_its_siret(desk: Desk) -> None:
    desk.organisation(siren="732 829 320", siret="73282932000074")


@fails("ID-04")
def a_vat_number_with_another_key(desk: Desk) -> object:
    return desk.organisation(siren="732829320", vat_number="FR45732829320")


@passes("ID-04")
def a_foreign_vat_number(desk: Desk) -> None:
    desk.organisation(siren="732829320", vat_number="IE6388047V")


@passes("ID-04")
def the_vat_number_of_the_siren(desk: Desk) -> None:
    desk.organisation(siren="732829320", vat_number="FR44732829320")


@fails("ID-03")
def a_wrong_number_in_the_national_register(desk: Desk) -> object:
    return desk.organisation(rne_number="732829321")


@fails("ID-10")
def an_association_number_without_its_letter(desk: Desk) -> object:
    return desk.organisation(entity_type="association", rna_number="751234567")


@passes("ID-10")
def association_numbers_of_touraine_and_corsica(desk: Desk) -> None:
    desk.organisation(entity_type="association", rna_number="W 372 001 234")
    desk.organisation(entity_type="association", rna_number="W2A1001234")
