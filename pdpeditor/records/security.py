"""How data are protected, and what is done when they are not: security measures and the breach plan."""

from __future__ import annotations

from datetime import date

from pdpeditor.fields import Section, day, flag, line, one_of, plain, prose
from pdpeditor.records.record import Record
from pdpeditor.text import Text

MEASURE = Section(Text("Mesure", "Measure"))
PUBLISHED = Section(Text("Dans la politique", "In the policy"))
BREACH = Section(Text("En cas de violation", "In case of a breach"))


class Measure(Record, table=True):
    """A security measure (GDPR Article 32); the policy only ever gets its harmless wording."""

    label = Text("Mesure de sécurité", "Security measure")
    plural = Text("Mesures de sécurité", "Security measures")
    sections = (MEASURE, PUBLISHED)

    name: Text = line("Mesure", "Measure", section=MEASURE, required=True, listed=True,
        source="GDPR 32, 30(1)(g), 30(2)(d)",
        help=("Ce que vous faites, par exemple « sauvegarde chiffrée chaque nuit, restaurée une fois par trimestre ».",
              "What you do, for example “encrypted backup every night, restored once a quarter”."))
    sheet: str | None = one_of("security-sheets", "Fiche du guide de la CNIL", "Sheet of the CNIL guide",
        section=MEASURE, listed=True,
        help=("La fiche du Guide de la sécurité des données personnelles dont relève cette mesure.",
              "The sheet of the CNIL’s security guide that this measure belongs to."))
    nature: str | None = one_of("measure-kinds", "Nature", "Nature", section=MEASURE, required=True,
        source="GDPR 32(1)",
        help=("Technique : un outil ou un réglage. Organisationnelle : une règle, une formation, un contrat.",
              "Technical: a tool or a setting. Organisational: a rule, a training, a contract."))
    state: str | None = one_of("measure-states", "État", "State", section=MEASURE, required=True, listed=True,
        help=("Une mesure prévue n’est jamais présentée comme en place.",
              "A planned measure is never presented as being in place."))
    checked_on: date | None = day("Vérifiée le", "Checked on", section=MEASURE, past=True, source="GDPR 32(1)(d)",
        help=("Le jour où quelqu’un a constaté que la mesure fonctionne.",
              "The day on which somebody saw that the measure works."))

    published: bool | None = flag("À mentionner dans la politique", "To be mentioned in the policy", section=PUBLISHED)
    public_wording: Text = line("Formulation publique", "Public wording", section=PUBLISHED, required=True, public=True,
        only_if=("published", "True"),
        help=("Des mots généraux, sans produit ni réglage qui aiderait un attaquant, par exemple « nous chiffrons les "
              "sauvegardes ».",
              "General words, with no product or setting that would help an attacker, for example “we encrypt "
              "backups”."))


class BreachPlan(Record, table=True):
    """What is done when data are lost, altered or disclosed (GDPR Articles 33 and 34)."""

    label = Text("Violations de données", "Personal data breaches")
    plural = Text("Violations de données", "Personal data breaches")
    sections = (BREACH, PUBLISHED)
    single = True

    register_kept: bool | None = flag("Registre des violations tenu", "Register of breaches kept", section=BREACH,
        required=True, listed=True, source="GDPR 33(5)",
        help=("Toute violation y est notée, même celle que vous ne signalez pas à la CNIL.",
              "Every breach is noted there, even one that you do not report to the CNIL."))
    procedure: Text = prose("Procédure interne", "Internal procedure", section=BREACH, source="GDPR 33, 34",
        help=("Qui décide, qui prévient la CNIL sous 72 heures sauf risque improbable, qui prévient les personnes si "
              "le risque est élevé.",
              "Who decides, who tells the CNIL within 72 hours unless a risk is unlikely, who tells people if the "
              "risk is high."))

    report_email: str = plain("Adresse pour signaler un problème de sécurité",
        "Address for reporting a security problem", section=PUBLISHED, listed=True, public=True,
        help=("Une adresse lue tous les jours, par exemple « securite@exemple.fr ».",
              "An address read every day, for example “security@example.com”."))
    public_commitment: Text = prose("Engagement public", "Public commitment", section=PUBLISHED, public=True,
        source="GDPR 33(1), 34(1)",
        help=("Ce que vous promettez aux personnes en cas de violation. N’écartez pas votre responsabilité : ce "
              "serait sans effet.",
              "What you promise people in case of a breach. Do not disclaim liability: that would have no effect."))
