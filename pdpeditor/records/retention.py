"""Retention: how long data are kept, phase by phase, from collection to deletion."""
# ruff: noqa: E501 (a help text stays on one line for each language)

from datetime import date

from pdpeditor.fields import Section, day, duration, flag, line, one_of, part_of, prose
from pdpeditor.measures import Duration
from pdpeditor.records.record import Record
from pdpeditor.text import Text

RULE = Section(Text("La règle", "The rule"))
REASONS = Section(Text("Les raisons", "The reasons"))
DELETION = Section(Text("La suppression", "The deletion"))
TIME = Section(Text("Durée", "Time"))
PRACTICE = Section(Text("En pratique", "In practice"))


class Retention(Record, table=True):
    """A rule on how long data are kept, shared by the activities that follow it (GDPR Articles 5(1)(e), 13(2)(a))."""

    label = Text("Règle de conservation", "Retention rule")
    plural = Text("Règles de conservation", "Retention rules")
    sections = (RULE, REASONS, DELETION)

    name: Text = line("Nom de la règle", "Name of the rule", section=RULE, required=True, listed=True, public=True,
        help=("Par exemple « Factures » ou « Prospects ».", "For example “Invoices” or “Prospects”."))
    reference: str | None = one_of("retention", "Référence suivie", "Reference followed", section=RULE, listed=True, source="GDPR 5(1)(e)",
        help=("Une durée fixée par la loi ou conseillée par la CNIL, que la règle applique.", "A period set by law or advised by the CNIL, which the rule applies."))
    scope: Text = line("Données visées", "Data covered", section=RULE, public=True, source="GDPR 30(1)(f)",
        help=("Ce à quoi la règle s’applique, par exemple « factures et pièces comptables ».", "What the rule applies to, for example “invoices and accounting records”."))
    criteria: Text = prose("Critères, faute de durée", "Criteria, where there is no period", section=RULE, public=True, source="GDPR 13(2)(a), 14(2)(a)",
        help=("Seulement s’il est impossible de fixer une durée : dites alors ce qui met fin à la conservation.", "Only if it is impossible to fix a period: then say what brings retention to an end."))
    justification: Text = prose("Justification", "Justification", section=REASONS, source="GDPR 5(1)(e), 5(2)",
        help=("Pourquoi cette durée est nécessaire, surtout si elle dépasse la référence. Reste interne.", "Why this period is necessary, above all if it is longer than the reference. Stays internal."))
    litigation_hold: bool | None = flag("Prolongée en cas de litige", "Extended in case of a dispute", section=REASONS, public=True, source="GDPR 17(3)(e)",
        help=("Les données utiles à un procès sont gardées jusqu’à sa fin.", "Data useful in a lawsuit are kept until it ends."))
    deletion_method: str | None = one_of("deletion-methods", "Mode de suppression", "Method of deletion", section=DELETION, source="GDPR 5(1)(e), 25(1)",
        help=("Automatique : le logiciel supprime tout seul. Manuel : quelqu’un doit y penser.", "Automatic: the software deletes on its own. Manual: somebody has to remember."))
    last_purge: date | None = day("Dernière purge", "Last purge", section=DELETION, past=True, source="GDPR 5(2)",
        help=("Le jour où des données arrivées à échéance ont été supprimées pour la dernière fois.", "The day data that had reached their term were last deleted."))


class Phase(Record, table=True):
    """One phase in the life of data: active use, intermediate archiving, final disposition (GDPR Article 5(1)(e))."""

    label = Text("Phase", "Phase")
    plural = Text("Phases", "Phases")
    sections = (TIME, PRACTICE)

    retention_id: str = part_of("Retention")
    stage: str | None = one_of("phase-stages", "Étape", "Stage", section=TIME, required=True, listed=True, public=True, source="GDPR 5(1)(e)",
        help=("Utilisation courante, puis archivage intermédiaire, à accès restreint, si une loi ou une preuve le demande, puis sort final.", "Current use, then intermediate archiving, with restricted access, if a law or evidence calls for it, then final disposition."))
    span: Text = line("Situation qui fait durer la conservation", "Situation that makes retention last", section=TIME, public=True, only_if=("stage", "active", "archive"), source="GDPR 13(2)(a), 14(2)(a)",
        help=("Commencez par « pendant », « tant que » ou « jusqu’à », par exemple « tant que votre compte est ouvert ».", "Begin with “during”, “as long as” or “until”, for example “as long as your account is open”."))
    announced: Duration | None = duration("Durée annoncée", "Announced period", section=TIME, listed=True, public=True, only_if=("stage", "active", "archive"), source="GDPR 13(2)(a), 14(2)(a), 30(1)(f)",
        help=("La durée que vous promettez aux personnes.", "The period you promise to people."))
    start_event: str | None = one_of("start-events", "Point de départ", "Starting point", section=TIME, listed=True, public=True, only_if=("stage", "active", "archive"), source="GDPR 13(2)(a), 14(2)(a)",
        help=("Le moment à partir duquel la durée se compte.", "The moment from which the period is counted."))
    fate: str | None = one_of("final-fates", "Sort final", "Final disposition", section=TIME, required=True, public=True, only_if=("stage", "final"), source="GDPR 5(1)(e)",
        help=("Ce que deviennent les données à la fin.", "What becomes of the data at the end."))
    source: Text = line("Texte d’où vient la durée", "Law the period comes from", section=TIME, public=True, source="GDPR 5(1)(e)",
        help=("L’article de loi ou la recommandation, par exemple « article L123-22 du Code de commerce ».", "The article of law or the recommendation, for example “Article L123-22 of the French Commercial Code”."))
    applied: Duration | None = duration("Durée appliquée", "Applied period", section=PRACTICE, listed=True, only_if=("stage", "active", "archive"), source="GDPR 5(1)(e), 5(2)",
        help=("Ce que vos logiciels font vraiment, même si c’est autre chose que la durée annoncée. Reste interne.", "What your software really does, even if it differs from the announced period. Stays internal."))
    access: Text = line("Accès à cette étape", "Access at this stage", section=PRACTICE, only_if=("stage", "active", "archive"), source="GDPR 25(2), 32(4)",
        help=("Qui peut lire les données à cette étape, par exemple « comptabilité seulement ».", "Who can read the data at this stage, for example “accounts department only”."))
