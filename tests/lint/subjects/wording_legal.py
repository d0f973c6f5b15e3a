"""Cases of the rules on references of other days, on clauses that do not belong and on the age of the law pack."""

from datetime import date

from lint.cases import Desk, fails, passes

from pdpeditor.records import BreachPlan, Record, RightsPolicy, Website
from pdpeditor.text import Text, both


def described(desk: Desk, fr: str, en: str = "") -> Record:
    return desk.purpose(description=Text(fr, en or fr))


def refused(desk: Desk, fr: str, en: str) -> Record:
    return desk.one(RightsPolicy, refusal=Text(fr, en))


@fails("DOC-08")
def a_declaration_to_the_cnil(desk: Desk) -> object:
    return described(desk, "Déclaration CNIL n° 1234567.", "CNIL declaration no 1234567.")


@fails("DOC-08")
def a_link_to_the_closed_platform(desk: Desk) -> object:
    return desk.organisation(mediator_url="https://ec.europa.eu/consumers/odr")


@fails("DOC-08")
def the_old_article_of_the_lcen(desk: Desk) -> object:
    return described(desk, "Mentions de l’article 6-III de la LCEN.", "Notice under Article 6-III of the LCEN.")


@fails("DOC-08")
def the_old_articles_on_rights(desk: Desk) -> object:
    return described(desk, "Vos droits : articles 39 et suivants de la loi.", "Rights: articles 39 et seq. of the Act.")


@fails("DOC-08")
def advice_of_the_former_working_party(desk: Desk) -> object:
    return described(desk, "Selon le G29, le consentement est libre.", "According to WP29, consent is free.")


@passes("DOC-08")
def the_former_working_party_in_its_own_guidelines(desk: Desk) -> None:
    described(desk, "Selon le G29 (WP260), la liste est complète.", "The Article 29 Working Party (WP260) says so.")


@passes("DOC-08")
def the_platform_while_it_was_open(desk: Desk) -> None:
    desk.day = date(2025, 7, 19)
    desk.organisation(mediator_url="https://ec.europa.eu/consumers/odr")


@passes("DOC-08")
def a_complaint_to_the_cnil(desk: Desk) -> None:
    described(
        desk,
        "Notification à la CNIL en 72 heures (article 33). Article 6, paragraphe 1, du RGPD. Article 39 du RGPD.",
        "Notification to the CNIL within 72 hours. Article 6(1) GDPR and Article 29 of the GDPR.",
    )


@fails("MKT-06")
def a_reference_to_bloctel(desk: Desk) -> object:
    return described(desk, "Inscrivez-vous sur Bloctel.", "Register on Bloctel.")


@passes("MKT-06")
def bloctel_while_it_was_open(desk: Desk) -> None:
    desk.day = date(2026, 8, 1)
    described(desk, "Inscrivez-vous sur Bloctel.", "Register on Bloctel.")


@fails("RGT-12")
def the_authority_under_another_name(desk: Desk) -> object:
    return desk.party("Commission Informatique et Liberté")


@fails("RGT-12")
def the_authority_in_an_english_of_its_own(desk: Desk) -> object:
    return refused(desk, "Écrivez à la CNIL.", "Write to the National Commission for Data Processing and Freedoms.")


@passes("RGT-12")
def the_authority_by_its_name(desk: Desk) -> None:
    desk.party("Commission nationale de l’informatique et des libertés")
    desk.party("Commission Nationale de l'Informatique et des Libertés (CNIL)")
    desk.party("Commission des libertés civiles")


@fails("BRE-02")
def a_breach_for_which_nobody_answers(desk: Desk) -> object:
    return desk.one(
        BreachPlan,
        public_commitment=Text(
            "Nous ne saurions être tenus responsables d’une violation.", "We cannot be held liable for a breach."
        ),
    )


@passes("BRE-02")
def who_answers_for_what(desk: Desk) -> None:
    desk.one(
        BreachPlan,
        public_commitment=Text("Nous sommes responsables de vos données.", "We are responsible for your data."),
    )
    desk.add(Website(user_content_warning=both("L’éditeur décline toute responsabilité pour ce que vous publiez.")))


@fails("DOC-10")
def terms_of_sale_among_the_rights(desk: Desk) -> object:
    return refused(
        desk,
        "Les délais de livraison sont indicatifs ; le tribunal de commerce de Lyon est seul compétent.",
        "Delivery times are indicative; the courts of Lyon have exclusive jurisdiction.",
    )


@passes("DOC-10")
def a_purpose_about_orders(desk: Desk) -> None:
    described(desk, "Tenir les délais de livraison et le droit de rétractation.", "Keep to delivery times.")


@fails("TRF-13")
def data_on_european_soil(desk: Desk) -> object:
    return described(desk, "Vos données restent sur le sol européen.", "Your data stay on European soil.")


@passes("TRF-13")
def data_in_the_european_union(desk: Desk) -> None:
    described(
        desk, "Vos données sont hébergées dans l’Union européenne.", "Your data are hosted in the European Union."
    )


@fails("AUD-01")
def a_pack_of_last_year(desk: Desk) -> None:
    desk.day = date(2027, 8, 1)


@passes("AUD-01")
def a_pack_of_this_month(desk: Desk) -> None:
    desk.day = date(2026, 12, 1)
