"""Cases of the rules on words: lists left open, vague verbs, blanks, vague purposes and periods."""

from lint.cases import Desk, fails, passes

from pdpeditor.measures import Duration
from pdpeditor.records import Activity, Party, Phase, Purpose, Record, Retention, RightsPolicy, Service
from pdpeditor.text import Text, both


def named(desk: Desk, fr: str, en: str) -> Record:
    return desk.purpose(name=Text(fr, en))


def described(desk: Desk, fr: str, en: str) -> Record:
    return desk.purpose(description=Text(fr, en))


def kept(desk: Desk, fr: str, en: str, **phase: object) -> Retention:
    rule = desk.add(Retention(name=Text("Clients", "Customers"), criteria=Text(fr, en)))
    desk.add(Phase(retention_id=rule.id, stage="active", **phase))
    return rule


@fails("DAT-01")
def a_list_that_ends_in_etc(desk: Desk) -> object:
    return desk.use(items=Text("nom, prénom, etc.", "surname, first name, etc."))


@fails("DAT-01")
def a_list_that_trails_off(desk: Desk) -> object:
    return desk.use(items=Text("téléphone…", "telephone..."))


@fails("DAT-01")
def a_list_of_examples(desk: Desk) -> object:
    return desk.use(items=Text("notamment l’adresse", "such as the address"))


@fails("DAT-01")
def a_description_that_ends_in_etc(desk: Desk) -> object:
    return described(desk, "Envoyer les factures, les relances etc.", "Send invoices and reminders.")


@passes("DAT-01")
def words_that_only_look_like_etc(desk: Desk) -> None:
    described(
        desk, "Écrire à la société Etcetera, et notamment à son siège… de Lyon.", "Write to Sketch and Fetch Ltd."
    )
    desk.use(items=Text("nom et prénom", "surname and first name"))


@fails("DOC-03")
def data_that_we_may_share(desk: Desk) -> object:
    return described(desk, "Nous pouvons partager vos données.", "We may share your data.")


@fails("DOC-03")
def data_that_could_be_passed_on(desk: Desk) -> object:
    return described(desk, "Vos données peuvent également être transmises à un tiers.", "They are passed on.")


@passes("DOC-03")
def what_people_can_do(desk: Desk) -> None:
    described(
        desk,
        "Vous pouvez nous écrire. Nous ne pouvons pas lire votre mot de passe.",
        "You can write to us in May. We may not read your password.",
    )


@passes("DOC-03")
def what_the_law_lets_us_refuse(desk: Desk) -> None:
    desk.one(RightsPolicy, refusal=Text("Nous pouvons refuser une demande abusive.", "We may refuse abusive requests."))


@passes("DOC-03")
def a_doubt_in_a_note_for_ourselves(desk: Desk) -> None:
    desk.purpose(balancing=Text("Les personnes pourraient être surprises, peut-être.", "People might be surprised."))


@fails("DOC-07")
def a_name_between_brackets(desk: Desk) -> object:
    return described(desk, "Livrer les commandes de [nom de la société].", "Deliver the orders of [company name].")


@fails("DOC-07")
def an_address_still_to_come(desk: Desk) -> object:
    return desk.party(street="XXXX")


@fails("DOC-07")
def a_service_to_be_specified(desk: Desk) -> object:
    return desk.activity(software=Text("À compléter", "To be completed"))


@fails("DOC-07")
def false_latin(desk: Desk) -> object:
    return described(desk, "Lorem ipsum dolor sit amet.", "Lorem ipsum dolor sit amet.")


@passes("DOC-07")
def brackets_that_hold_something(desk: Desk) -> None:
    described(
        desk,
        "Taille XXL, voir la note [1]. Un dossier à compléter par le client. Moins de <10 jours.",
        "Size XXL, see note [1]. A form to be completed by the customer.",
    )


@fails("ACT-02")
def a_purpose_that_improves(desk: Desk) -> object:
    return named(desk, "Améliorer nos services", "Improve our services")


@fails("ACT-02")
def a_purpose_that_only_manages(desk: Desk) -> object:
    return named(desk, "Gestion", "Management")


@fails("ACT-02")
def a_purpose_that_processes_data(desk: Desk) -> object:
    return named(desk, "Le traitement de vos données", "Processing of data")


@passes("ACT-02")
def purposes_that_say_what_is_done(desk: Desk) -> None:
    named(desk, "Améliorer le service à partir des avis", "Improve the service from reviews")
    named(desk, "Gestion de la paie", "Payroll management")
    desk.activity(name=both("Administration"))


@fails("RET-02")
def a_period_that_lasts_as_long_as_needed(desk: Desk) -> object:
    return kept(
        desk,
        "Les données sont conservées pendant la durée nécessaire aux finalités.",
        "The data are kept for as long as necessary for the purposes.",
    )


@fails("RET-02")
def an_active_phase_of_the_time_needed(desk: Desk) -> None:
    kept(desk, "", "", span=Text("aussi longtemps que nécessaire", "as long as it is necessary"))


@passes("RET-02")
def a_period_that_is_counted_besides(desk: Desk) -> None:
    kept(desk, "Le temps nécessaire.", "As long as needed.", announced=Duration(3, "Y"))


@passes("RET-02")
def a_period_that_an_event_ends(desk: Desk) -> None:
    kept(
        desk,
        "Le temps nécessaire à la livraison. Au-delà, la durée nécessaire est de 3 ans.",
        "The time needed for delivery of the order, then the time required by law, 3 years.",
    )


@passes("RET-02")
def a_vague_phase_beside_a_true_criterion(desk: Desk) -> None:
    kept(
        desk,
        "Jusqu’à la clôture du compte.",
        "Until the account is closed.",
        span=Text("aussi longtemps que nécessaire", "as long as necessary"),
    )


@fails("LB-13")
def consent_where_nothing_else_fits(desk: Desk) -> object:
    return described(
        desk,
        "Nous demandons votre consentement lorsqu’aucune autre base légale ne s’applique.",
        "We rely on your consent where no other legal basis exists.",
    )


@fails("LB-13")
def consent_in_the_absence_of_another_basis(desk: Desk) -> object:
    return described(desk, "", "In the absence of any other legal basis, we ask for your consent.")


@passes("LB-13")
def consent_beside_another_basis(desk: Desk) -> None:
    described(
        desk,
        "Le consentement est demandé pour la lettre d’information ; une autre base vaut pour les commandes.",
        "Consent is asked for the newsletter; another basis applies to orders.",
    )


@passes("DAT-01")
@passes("DOC-03")
@passes("DOC-07")
def words_that_were_set_aside(desk: Desk) -> None:
    policy = desk.one(RightsPolicy, refusal=Text("Nous pouvons refuser [motif], etc.", "We may refuse [reason], etc."))
    desk.dossier.mark(policy, "refusal", "not-applicable", Text("Sans objet", "No object"))


@passes("DAT-01")
def a_note_that_no_document_shows(desk: Desk) -> None:
    party = desk.add(Party(name="Exemple Cloud"))
    desk.add(Service(party_id=party.id, name=both("Cloud"), notes=both("etc.")))
    desk.add(Activity(name=both("Ventes"), notes=both("etc.")))
    assert Purpose.label
