"""Data: about whom, from where, and which data an activity uses."""
# ruff: noqa: E501 (a help text stays on one line for each language)

from pdpeditor.fields import Section, flag, line, link, links, one_of, part_of, prose
from pdpeditor.records.record import Record
from pdpeditor.text import Text

WHO = Section(Text("Les personnes", "The people"))
ORIGIN = Section(Text("L’origine", "The origin"))
WHAT = Section(Text("Les données", "The data"))
DUTY = Section(Text("Obligation de répondre", "Duty to answer"))
USE = Section(Text("Utilisation et conservation", "Use and retention"))


class DataSubject(Record, table=True):
    """A category of people whose data are processed (GDPR Articles 4(1) and 30(1)(c))."""

    label = Text("Personnes concernées", "Data subjects")
    plural = Text("Catégories de personnes concernées", "Categories of data subjects")
    sections = (WHO,)
    titled = ("name", "category")

    category: str | None = one_of("subject-categories", "Catégorie", "Category", section=WHO, required=True, listed=True, public=True, source="GDPR 30(1)(c)")
    name: Text = line("Vos propres mots", "Your own words", section=WHO, listed=True, public=True,
        help=("Le nom que vous donnez à ces personnes, s’il est plus clair, par exemple « nos élèves ».", "What you call these people, if that is clearer, for example “our pupils”."))
    consumer: bool | None = flag("Consommateurs", "Consumers", section=WHO, source="C. conso. L223-1; CPCE L34-5",
        help=("Des particuliers qui n’agissent pas pour leur métier : la prospection suit alors des règles plus strictes.", "Private individuals who do not act for their trade: stricter marketing rules then apply."))
    minor: bool | None = flag("Mineurs possibles", "Minors possible", section=WHO, source="GDPR 8, 12(1); LIL 45",
        help=("Des personnes de moins de 18 ans peuvent-elles en faire partie ?", "Can people under 18 be among them?"))
    vulnerable: bool | None = flag("Personnes vulnérables", "Vulnerable people", section=WHO, source="GDPR 35",
        help=("Des personnes qui peuvent difficilement s’opposer à vous : enfants, patients, personnes âgées, salariés.", "People who can hardly oppose you: children, patients, elderly people, employees."))
    employee: bool | None = flag("Salariés ou candidats", "Employees or applicants", section=WHO, source="GDPR 88; C. trav. L1221-9, L1222-4, L2312-38",
        help=("Leur consentement est rarement libre, et le comité social et économique est à informer et à consulter.", "Their consent is rarely free, and the works council has to be informed and consulted."))


class Source(Record, table=True):
    """Where data come from (GDPR Articles 13 and 14(2)(f))."""

    label = Text("Source des données", "Source of data")
    plural = Text("Sources des données", "Sources of data")
    sections = (ORIGIN,)
    titled = ("name", "category")

    category: str | None = one_of("source-kinds", "Origine", "Origin", section=ORIGIN, required=True, listed=True, public=True, source="GDPR 14(2)(f)")
    name: Text = line("Nom de la source", "Name of the source", section=ORIGIN, listed=True, public=True, source="GDPR 14(2)(f)",
        help=("Qui ou quoi vous donne les données, par exemple « votre employeur » ou « le registre du commerce ».", "Who or what gives you the data, for example “your employer” or “the trade register”."))
    publicly_accessible: bool | None = flag("Source accessible au public", "Publicly accessible source", section=ORIGIN, public=True, source="GDPR 14(2)(f)",
        help=("Un site, un registre, la presse : si oui, la loi demande de le dire.", "A website, a register, the press: if so, the law asks you to say it."))
    first_contact_notice: Text = line("Information au premier contact", "Notice at first contact", section=ORIGIN, source="GDPR 14(3)",
        help=("Comment vous prévenez les personnes dont les données viennent d’ailleurs : au plus tard un mois après, ou au premier message.", "How you tell people whose data come from elsewhere: within one month at the latest, or in the first message."))
    art14_exception: str | None = one_of("art14-exceptions", "Dispense d’information", "Exemption from informing", section=ORIGIN, source="GDPR 14(5)",
        help=("À remplir seulement si une exception prévue par la loi vous dispense d’informer les personnes.", "To be filled in only if an exception set by law frees you from informing people."))


class DataUse(Record, table=True):
    """Which data an activity uses, about whom, from where, for what and kept how long (GDPR Articles 13, 14, 30(1))."""

    label = Text("Données utilisées", "Data used")
    plural = Text("Données utilisées", "Data used")
    sections = (WHAT, DUTY, USE)

    activity_id: str = part_of("Activity")
    category: str | None = one_of("data-categories", "Catégorie", "Category", section=WHAT, required=True, listed=True, public=True, source="GDPR 14(1)(d), 30(1)(c)")
    items: Text = line("Liste précise", "Precise list", section=WHAT, required=True, listed=True, public=True, source="GDPR 5(1)(a), 5(1)(c), 14(1)(d)",
        help=("Toutes les données, l’une après l’autre, par exemple « nom, prénom, adresse de livraison ». La liste doit être complète.", "All the data, one after the other, for example “surname, first name, delivery address”. The list has to be complete."))
    subjects = links("DataSubject", "Personnes concernées", "Data subjects", section=WHAT, required=True, public=True, source="GDPR 30(1)(c)")
    source: str | None = link("Source", "Source", "Source", section=WHAT, required=True, public=True, source="GDPR 13(1), 14(2)(f)",
        help=("La personne elle-même, un appareil, ou quelqu’un d’autre.", "The person, a device, or somebody else."))

    obligation: str | None = one_of("obligations", "Obligatoire ou facultatif", "Mandatory or optional", section=DUTY, public=True, source="GDPR 13(2)(e)",
        help=("La personne doit-elle donner ces données pour obtenir ce qu’elle demande ?", "Does the person have to give these data to get what they ask for?"))
    requirement: str | None = one_of("requirements", "Ce qui l’exige", "What requires it", section=DUTY, public=True, source="GDPR 13(2)(e)",
        help=("La loi, le contrat, ou la préparation du contrat.", "The law, the contract, or the preparation of the contract."))
    consequence: Text = line("Conséquence d’un refus", "Consequence of not answering", section=DUTY, required=True, public=True, only_if=("obligation", "mandatory"), source="GDPR 13(2)(e)",
        help=("Ce qui se passe si la personne ne donne pas ces données, par exemple « nous ne pourrons pas livrer la commande ».", "What happens if the person does not give these data, for example “we will not be able to deliver the order”."))

    purposes = links("Purpose", "Finalités", "Purposes", section=USE, public=True, source="GDPR 5(1)(b), 5(1)(c)",
        help=("Laissez vide si ces données servent à toutes les finalités de l’activité.", "Leave empty if these data serve all the purposes of the activity."))
    retention: str | None = link("Retention", "Durée de conservation", "Storage period", section=USE, required=True, listed=True, public=True, source="GDPR 5(1)(e), 13(2)(a), 30(1)(f)",
        help=("La règle qui dit combien de temps ces données sont gardées.", "The rule that says how long these data are kept."))
    notes: Text = prose("Notes internes", "Internal notes", section=USE, private=True,
        help=("Pour vous seul : ces notes ne sont jamais publiées.", "For you alone: these notes are never published."))
