"""Cases of the rules on terms, on damaged letters and on security in words."""

from lint.cases import Desk, fails, passes

from pdpeditor.records import Measure, Record
from pdpeditor.text import Text, both


def described(desk: Desk, fr: str, en: str) -> Record:
    return desk.purpose(description=Text(fr, en))


def measured(desk: Desk, fr: str, en: str) -> Record:
    return desk.add(Measure(name=Text("Mesure", "Measure"), published=True, public_wording=Text(fr, en)))


@fails("DOC-12")
def a_right_of_opposition(desk: Desk) -> object:
    return described(desk, "Votre droit d’opposition.", "Your right of opposition.")


@fails("DOC-12")
def a_conservation_time(desk: Desk) -> object:
    return described(desk, "La durée de conservation.", "The conservation time of sensible data.")


@fails("DOC-12")
def a_controller_of_data_in_french(desk: Desk) -> object:
    return described(desk, "Le contrôleur de données répond.", "The controller answers.")


@passes("DOC-12")
def the_terms_of_the_law(desk: Desk) -> None:
    described(
        desk,
        "Le Contrôleur européen de la protection des données et le contrôle d’accès.",
        "Right to object, legal bases, people responsible for sales, a violation of the rules, medical treatment.",
    )


@fails("PRO-05")
def a_processor_called_a_sub_processor(desk: Desk) -> object:
    return described(desk, "Notre sous-traitant héberge le site.", "Our sub-processor hosts the website.")


@passes("PRO-05")
def a_true_sub_processor(desk: Desk) -> None:
    described(desk, "Les sous-traitants ultérieurs sont listés.", "The sub-processors are listed.")
    described(desk, "", "The sub-processors are listed.")


@fails("DOC-13")
def letters_in_the_wrong_encoding(desk: Desk) -> object:
    return described(desk, "Livrer les commandes de l’Ã©tÃ©.", "Deliver the summer orders.")


@fails("DOC-13")
def a_name_in_the_wrong_encoding(desk: Desk) -> object:
    return desk.party("SociÃ©tÃ© Exemple")


@fails("DOC-13")
def letters_written_as_those_of_a_web_page(desk: Desk) -> object:
    return described(desk, "La paie des salari&eacute;s.", "The employer&#39;s payroll &amp;amp; leave.")


@passes("DOC-13")
def an_ampersand_is_a_letter_like_another(desk: Desk) -> None:
    desk.party("Dupont & Fils ; R&D;")
    described(desk, "Voir https://www.exemple.fr/?a=1&b=2;c=3.", "R&D; Q&A.")


@passes("DOC-13")
def letters_that_only_look_damaged(desk: Desk) -> None:
    desk.party("SÃO PAULO TRADING")
    described(desk, "Le COMITÉ\u00a0: « ÉTÉ »\u202f! Théâtre, âme, Ångström, HÔPITAL\u00a0?", "Naïve café, £5, 20 °C.")


@fails("SEC-02")
def passwords_changed_every_three_months(desk: Desk) -> object:
    return measured(
        desk,
        "Les mots de passe sont renouvelés tous les trois mois.",
        "Passwords are changed every three months.",
    )


@passes("SEC-02")
def passwords_without_periodic_renewal(desk: Desk) -> None:
    measured(desk, "Mots de passe longs, sans renouvellement périodique.", "Long passwords, not changed regularly.")


@passes("SEC-02")
def passwords_of_administrators(desk: Desk) -> None:
    measured(
        desk,
        "Les mots de passe des administrateurs sont changés régulièrement.",
        "The passwords of administrators are changed regularly.",
    )


@fails("SEC-04")
def a_perfectly_secure_website(desk: Desk) -> object:
    return measured(desk, "Un site 100 % sécurisé.", "A perfectly secure website.")


@passes("SEC-04")
def a_claim_that_is_denied(desk: Desk) -> None:
    measured(desk, "Aucun système n’est infaillible.", "No system is completely secure.")


@fails("SEC-05")
def a_website_under_ssl(desk: Desk) -> object:
    return measured(desk, "Échanges protégés par SSL.", "Exchanges protected by SSL.")


@passes("SEC-05")
def a_website_under_tls(desk: Desk) -> None:
    measured(desk, "Échanges en HTTPS (SSL/TLS).", "Exchanges over HTTPS (SSL/TLS).")
    desk.add(Measure(name=both("SSLP")))
