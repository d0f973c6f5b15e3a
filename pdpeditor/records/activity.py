"""Processing activities: one sheet of the register of GDPR Article 30 each."""
# ruff: noqa: E501 (a help text stays on one line for each language)

from datetime import date

from pdpeditor.fields import Section, day, flag, line, links, one_of, plain, prose
from pdpeditor.records.record import Record
from pdpeditor.records.screening import DPIA, Screening
from pdpeditor.text import Text

WHAT = Section(Text("L’activité", "The activity"))
COLLECTION = Section(Text("Collecte et information", "Collection and information"))
SCOPE = Section(Text("Portée et sécurité", "Scope and security"))
FOLLOW_UP = Section(Text("Suivi", "Follow-up"))


class Activity(Screening, Record, table=True):
    """A processing activity (GDPR Articles 4(2) and 30(1)): a set of operations that serve one business need."""

    label = Text("Activité de traitement", "Processing activity")
    plural = Text("Activités de traitement", "Processing activities")
    sections = (WHAT, COLLECTION, SCOPE, DPIA, FOLLOW_UP)
    titled = ("name", "reference")

    reference: str = plain("Référence", "Reference", section=WHAT, listed=True,
        help=("Le numéro de la fiche dans votre registre, par exemple « T-04 ».", "The number of the sheet in your register, for example “T-04”."))
    name: Text = line("Nom", "Name", section=WHAT, required=True, listed=True, public=True, source="GDPR 30(1)",
        help=("Ce que vous faites, en quelques mots, par exemple « Gestion des commandes » ou « Recrutement ».", "What you do, in a few words, for example “Order management” or “Recruitment”."))
    description: Text = prose("Description", "Description", section=WHAT,
        help=("Décrivez le déroulement : qui fait quoi, avec quelles données, de la collecte à la suppression.", "Describe how it goes: who does what, with which data, from collection to deletion."))
    service: Text = line("Service responsable", "Department in charge", section=WHAT,
        help=("Le service ou la fonction qui mène cette activité chez vous, par exemple « Ressources humaines ».", "The department or the function that runs this activity in your organisation, for example “Human resources”."))
    status: str | None = one_of("activity-statuses", "État", "Status", section=WHAT, listed=True,
        help=("Une activité arrêtée reste au registre tant que des données sont conservées.", "An activity that has stopped stays in the register for as long as data are kept."))
    software: Text = line("Logiciels utilisés", "Software used", section=WHAT,
        help=("Les logiciels et les services en ligne où se trouvent les données.", "The software and the online services where the data are."))
    published: bool | None = flag("Figure dans la politique publiée", "Included in the published policy", section=WHAT, required=True,
        help=("Répondez non pour ce qui ne regarde pas les lecteurs de la politique, par exemple la paie. Les personnes concernées reçoivent alors une information à part.", "Answer no for what does not concern the readers of the policy, for example payroll. The people concerned then get a notice of their own."))

    collection_points: Text = line("Lieux de collecte", "Points of collection", section=COLLECTION, public=True, source="GDPR 13(1), 14(1)",
        help=("Où les données sont recueillies : formulaire du site, téléphone, contrat papier.", "Where the data are collected: form on the website, telephone, paper contract."))
    notice_delivery: Text = line("Manière d’informer les personnes", "How people are informed", section=COLLECTION, source="GDPR 12(1), 13, 14",
        help=("Où et quand les personnes lisent vos explications, par exemple « lien sous le formulaire, avant l’envoi ».", "Where and when people read your explanations, for example “link below the form, before sending”."))

    large_scale: bool | None = flag("Grande échelle", "Large scale", section=SCOPE, source="GDPR 35(3), 37(1)",
        help=("Jugez d’après le nombre de personnes, le volume de données, la durée et l’étendue géographique. Un cabinet médical individuel n’est pas à grande échelle, un hôpital l’est.", "Judge by the number of people, the volume of data, the length of time and the area covered. A single doctor’s practice is not on a large scale; a hospital is."))
    profiling: bool | None = flag("Profilage", "Profiling", section=SCOPE, source="GDPR 4(4)",
        help=("Un logiciel utilise-t-il les données pour évaluer ou prédire ce qu’une personne est ou fera (goûts, solvabilité, performances) ?", "Does software use the data to assess or predict what a person is or will do (tastes, solvency, performance)?"))
    inherits_measures: bool | None = flag("Mesures de sécurité générales appliquées", "General security measures apply", section=SCOPE, source="GDPR 30(1)(g), 32",
        help=("Les mesures décrites pour tout l’organisme protègent-elles aussi cette activité ?", "Do the measures described for the whole organisation protect this activity too?"))
    measures = links("Measure", "Mesures de sécurité propres", "Security measures of its own", section=SCOPE, source="GDPR 30(1)(g), 32",
        help=("Ce qui protège cette activité en plus des mesures générales.", "What protects this activity on top of the general measures."))

    created_on: date | None = day("Fiche créée le", "Sheet created on", section=FOLLOW_UP, past=True)
    updated_on: date | None = day("Fiche mise à jour le", "Sheet updated on", section=FOLLOW_UP, past=True,
        help=("Le jour où l’activité elle-même a changé pour la dernière fois.", "The day the activity itself last changed."))
    reviewed_on: date | None = day("Fiche relue le", "Sheet reviewed on", section=FOLLOW_UP, past=True, source="GDPR 5(2)",
        help=("Le jour où quelqu’un a vérifié que la fiche dit encore la vérité.", "The day somebody checked that the sheet still tells the truth."))
    notes: Text = prose("Notes internes", "Internal notes", section=FOLLOW_UP, private=True,
        help=("Pour vous seul : ces notes ne sont jamais publiées.", "For you alone: these notes are never published."))
