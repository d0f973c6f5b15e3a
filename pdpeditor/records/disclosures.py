"""Disclosures and automated decisions: to whom an activity shows data, and what it lets a machine decide."""
# ruff: noqa: E501 (a help text stays on one line for each language)

from pdpeditor.fields import Section, flag, line, link, links, one_of, part_of, prose
from pdpeditor.records.record import Record
from pdpeditor.text import Text

TO_WHOM = Section(Text("À qui", "To whom"))
EXTENT = Section(Text("Ce qui est communiqué", "What is disclosed"))
DECISION = Section(Text("La décision", "The decision"))
SAFEGUARDS = Section(Text("Fondement et garanties", "Ground and safeguards"))


class Disclosure(Record, table=True):
    """Which data of an activity go to which party, in which role and for which purposes (GDPR Article 30(1)(d))."""

    label = Text("Communication", "Disclosure")
    plural = Text("Communications", "Disclosures")
    sections = (TO_WHOM, EXTENT)

    activity_id: str = part_of("Activity")
    party: str | None = link("Party", "Destinataire", "Recipient", section=TO_WHOM, required=True, listed=True, public=True, source="GDPR 4(9), 13(1)(e), 14(1)(e), 30(1)(d)",
        help=("Tout tiers ou service qui reçoit ou peut consulter les données, même pseudonymisées, y compris vos prestataires informatiques.", "Any third party or department that receives or can read the data, even pseudonymised, your IT providers included."))
    role: str | None = one_of("party-roles", "Rôle", "Role", section=TO_WHOM, required=True, listed=True, public=True, source="GDPR 4(7), 4(8), 4(9), 26, 28",
        help=("Le même prestataire peut être sous-traitant pour une tâche et responsable pour une autre : indiquez son rôle ici.", "The same provider can be a processor for one task and a controller for another: give its role here."))
    data = links("DataUse", "Données", "Data", section=EXTENT, public=True, source="GDPR 5(1)(c)",
        help=("Laissez vide si toutes les données de l’activité sont communiquées.", "Leave empty if all the data of the activity are disclosed."))
    purposes = links("Purpose", "Finalités", "Purposes", section=EXTENT, public=True, source="GDPR 5(1)(b)",
        help=("Laissez vide si c’est pour toutes les finalités de l’activité.", "Leave empty if it is for all the purposes of the activity."))
    transfers = links("Transfer", "Transferts", "Transfers", section=EXTENT, public=True, source="GDPR 13(1)(f), 14(1)(f), 30(1)(e)",
        help=("Laissez vide si tous les transferts de ce destinataire hors de l’Union s’appliquent ici.", "Leave empty if all this recipient’s transfers outside the Union apply here."))
    note: Text = line("Note interne", "Internal note", section=EXTENT, private=True,
        help=("Pour vous seul : cette note n’est jamais publiée.", "For you alone: this note is never published."))


class AutomatedDecision(Record, table=True):
    """A decision made or prepared by a machine about people (GDPR Articles 13(2)(f) and 22, LIL Article 47)."""

    label = Text("Décision automatisée", "Automated decision")
    plural = Text("Décisions automatisées", "Automated decisions")
    sections = (DECISION, SAFEGUARDS)

    activity_id: str = part_of("Activity")
    name: Text = line("Décision", "Decision", section=DECISION, required=True, listed=True, public=True, source="GDPR 13(2)(f), 22(1)",
        help=("Ce qui est décidé, par exemple « accepter ou refuser le paiement en plusieurs fois ».", "What is decided, for example “accept or refuse payment in instalments”."))
    extent: str | None = one_of("profiling-kinds", "Part de la machine", "Part played by the machine", section=DECISION, required=True, listed=True, public=True, source="GDPR 4(4), 22(1); LIL 47",
        help=("Une personne qui valide sans rien examiner ne compte pas : la décision reste entièrement automatisée.", "A person who approves without looking does not count: the decision stays solely automated."))
    logic: Text = prose("Logique suivie", "Logic involved", section=DECISION, required=True, public=True, only_if=("extent", "solely-automated"), source="GDPR 13(2)(f), 14(2)(g), 15(1)(h)",
        help=("Les critères qui comptent et leur poids, en mots simples, sans formule.", "The criteria that count and how much, in plain words, without formulas."))
    significance: Text = prose("Importance", "Significance", section=DECISION, required=True, public=True, only_if=("extent", "solely-automated"), source="GDPR 13(2)(f), 14(2)(g)",
        help=("Pourquoi cette décision compte pour la personne.", "Why this decision matters to the person."))
    consequences: Text = prose("Conséquences prévues", "Envisaged consequences", section=DECISION, required=True, public=True, only_if=("extent", "solely-automated"), source="GDPR 13(2)(f), 14(2)(g)",
        help=("Ce qui arrive à la personne selon le résultat.", "What happens to the person according to the outcome."))
    ground: str | None = one_of("art22-grounds", "Fondement", "Ground", section=SAFEGUARDS, required=True, public=True, only_if=("extent", "solely-automated"), source="GDPR 22(2); LIL 47",
        help=("Une décision entièrement automatisée n’est permise que dans l’un de ces trois cas.", "A solely automated decision is allowed in one of these three cases only."))
    human_review: Text = prose("Intervention humaine", "Human intervention", section=SAFEGUARDS, required=True, public=True, only_if=("ground", "contract", "explicit-consent"), source="GDPR 22(3)",
        help=("Comment la personne obtient qu’un être humain réexamine son cas, donne son avis et conteste la décision.", "How the person has a human being look at the case again, gives their view and contests the decision."))
    special_data: bool | None = flag("Données sensibles utilisées", "Sensitive data used", section=SAFEGUARDS, source="GDPR 22(4); LIL 47",
        help=("Interdit, sauf consentement explicite ou motif d’intérêt public important, avec des garanties.", "Forbidden, except with explicit consent or for a substantial public interest, with safeguards."))
