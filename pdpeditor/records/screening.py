"""The screening of an activity for a data protection impact assessment (GDPR Article 35)."""
# ruff: noqa: E501 (a help text stays on one line for each language)

from datetime import date

import sqlmodel

from pdpeditor.fields import Section, day, flag, one_of, prose
from pdpeditor.text import Text

DPIA = Section(Text("Analyse d’impact (AIPD)", "Impact assessment (DPIA)"))
_LAW = "GDPR 35(1), 35(3)"


class Screening(sqlmodel.SQLModel):
    """The nine criteria of the European guidelines WP248, and what was decided: two met call for an assessment."""

    criterion_evaluation: bool | None = flag("Évaluation ou notation", "Evaluation or scoring", section=DPIA, source=_LAW,
        help=("Des personnes sont-elles notées, classées ou profilées, par exemple par un score de crédit ?", "Are people scored, ranked or profiled, for example by a credit score?"))
    criterion_automated_decision: bool | None = flag("Décision automatisée lourde de conséquences", "Automated decision with serious effects", section=DPIA, source="GDPR 22(1), 35(3)",
        help=("Un système décide-t-il seul, avec un effet juridique ou tout aussi important, par exemple refuser un prêt ?", "Does a system decide on its own, with a legal or equally important effect, for example refusing a loan?"))
    criterion_systematic_monitoring: bool | None = flag("Surveillance systématique", "Systematic monitoring", section=DPIA, source=_LAW,
        help=("Des personnes sont-elles observées ou suivies de façon organisée, par exemple par des caméras ou par leur navigation ?", "Are people watched or followed in an organised way, for example by cameras or through their browsing?"))
    criterion_sensitive_data: bool | None = flag("Données sensibles ou très personnelles", "Sensitive or highly personal data", section=DPIA, source="GDPR 9(1), 10, 35(3)",
        help=("Santé, opinions, condamnations, mais aussi comptes bancaires, localisation ou messages privés.", "Health, opinions, convictions, and also bank accounts, location or private messages."))
    criterion_large_scale: bool | None = flag("Traitement à grande échelle", "Processing on a large scale", section=DPIA, source=_LAW,
        help=("Beaucoup de personnes, beaucoup de données, longtemps ou sur un vaste territoire.", "Many people, much data, over a long time or a wide area."))
    criterion_matching: bool | None = flag("Croisement de fichiers", "Matching or combining data sets", section=DPIA, source=_LAW,
        help=("Des données recueillies pour des raisons différentes, ou par d’autres, sont-elles réunies d’une manière à laquelle les personnes ne s’attendent pas ?", "Are data collected for different reasons, or by others, brought together in a way people do not expect?"))
    criterion_vulnerable_persons: bool | None = flag("Personnes vulnérables", "Vulnerable people", section=DPIA, source=_LAW,
        help=("Enfants, patients, personnes âgées, et salariés, qui peuvent difficilement dire non à leur employeur.", "Children, patients, elderly people, and employees, who can hardly say no to their employer."))
    criterion_innovation: bool | None = flag("Technologie nouvelle", "New technology", section=DPIA, source="GDPR 35(1)",
        help=("Une technique nouvelle, ou un usage nouveau d’une technique, par exemple la reconnaissance faciale.", "A new technique, or a new use of a technique, for example facial recognition."))
    criterion_exclusion: bool | None = flag("Privation d’un droit, d’un service ou d’un contrat", "Loss of a right, a service or a contract", section=DPIA, source=_LAW,
        help=("Le résultat peut-il priver quelqu’un d’un droit, d’un service ou d’un contrat, par exemple une liste de mauvais payeurs ?", "Can the outcome deprive somebody of a right, a service or a contract, for example a list of bad payers?"))
    dpia_list: str | None = one_of("dpia-lists", "Présence sur une liste de la CNIL", "Entry on a CNIL list", section=DPIA, source="GDPR 35(4), 35(5)",
        help=("La CNIL publie une liste de traitements qui exigent une analyse d’impact et une liste de ceux qui en sont dispensés.", "The CNIL publishes a list of processing that requires an impact assessment and a list of processing that is exempt."))
    dpia_decision: str | None = one_of("dpia-decisions", "Décision", "Decision", section=DPIA, source="GDPR 35(1)",
        help=("Deux critères ou plus : une analyse d’impact est en principe nécessaire.", "Two criteria or more: an impact assessment is needed in principle."))
    dpia_reason: Text = prose("Raison de la décision", "Reason for the decision", section=DPIA, required=True, only_if=("dpia_decision", "not-required"), source="GDPR 5(2), 35(1)",
        help=("Expliquez pourquoi le risque n’est pas élevé pour les personnes : c’est ce que la CNIL demandera.", "Explain why the risk to people is not high: this is what the CNIL will ask for."))
    dpia_done_on: date | None = day("Analyse d’impact faite le", "Impact assessment done on", section=DPIA, past=True, required=True, only_if=("dpia_decision", "done"), source="GDPR 35(1), 35(7)")
    prior_consultation: bool | None = flag("Consultation préalable de l’autorité", "Prior consultation of the authority", section=DPIA, only_if=("dpia_decision", "required", "done"), source="GDPR 36(1)",
        help=("À faire avant de commencer, si le risque reste élevé malgré vos mesures.", "To be done before you start, if the risk stays high in spite of your measures."))
