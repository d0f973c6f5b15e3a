"""How people exercise their rights, what is added for one right, and what the organisation declares it does not do."""

from __future__ import annotations

from datetime import date

import sqlmodel

from pdpeditor.fields import Section, day, duration, flag, line, one_of, part_of, plain, prose, some_of
from pdpeditor.measures import Duration
from pdpeditor.records.record import Record
from pdpeditor.text import Text

CHANNELS = Section(Text("Où écrire", "Where to write"))
ANSWER = Section(Text("Réponse", "Answer"))
IDENTITY = Section(Text("Vérification d’identité", "Identity check"))
DEATH = Section(Text("Après le décès", "After death"))
MINORS = Section(Text("Mineurs", "Children"))
NOTE = Section(Text("Précision", "Note"))
DECLARED = Section(Text("Ce que nous ne faisons pas", "What we do not do"))


class Childhood(sqlmodel.SQLModel):
    """What concerns children (GDPR Article 8; French Data Protection Act, Article 45)."""

    minors_targeted: bool | None = flag("Services destinés à des mineurs", "Services meant for children",
        section=MINORS, required=True, public=True, source="GDPR 12(1); LIL 48",
        help=("Oui si vos services visent des personnes de moins de 18 ans, même avec d’autres.",
              "Yes if your services are meant for people under 18, even along with others."))
    offered_under_15: bool | None = flag("Services en ligne proposés à des moins de 15 ans",
        "Online services offered to children under 15", section=MINORS, only_if=("minors_targeted", "True"),
        source="GDPR 8; LIL 45",
        help=("En France, avant 15 ans, le consentement est donné par l’enfant et un parent, ensemble.",
              "In France, under 15, consent is given by the child and a parent together."))
    minors_consent: Text = line("Recueil du consentement conjoint", "How joint consent is collected", section=MINORS,
        required=True, public=True, only_if=("offered_under_15", "True"), source="GDPR 8(1); LIL 45",
        help=("Comment l’enfant et le parent disent oui tous les deux, par exemple par un message au parent.",
              "How the child and the parent both say yes, for example by a message to the parent."))
    minors_verification: Text = line("Vérification de l’accord du parent", "How the parent’s consent is verified",
        section=MINORS, public=True, only_if=("offered_under_15", "True"), source="GDPR 8(2)",
        help=("Ce que vous faites pour savoir que l’adulte est bien titulaire de l’autorité parentale.",
              "What you do to know that the adult does hold parental responsibility."))
    minors_erasure: Text = line("Effacement accéléré pour les mineurs", "Faster erasure for children", section=MINORS,
        public=True, only_if=("minors_targeted", "True"), source="LIL 51; GDPR 17(1)(f)",
        help=("Comment demander l’effacement de données collectées quand la personne était mineure.",
              "How to ask for the erasure of data collected when the person was a child."))
    minors_notice_url: str = plain("Page d’information pour les mineurs", "Information page for children",
        section=MINORS, public=True, only_if=("minors_targeted", "True"), source="GDPR 12(1); LIL 48",
        help=("L’adresse d’une page écrite dans des mots simples pour les enfants.",
              "The address of a page written in simple words for children."))


class RightsPolicy(Record, Childhood, table=True):
    """How people exercise their rights and how they are answered (GDPR Articles 12 and 15 to 22)."""

    label = Text("Exercice des droits", "Exercise of rights")
    plural = Text("Exercice des droits", "Exercise of rights")
    sections = (CHANNELS, ANSWER, IDENTITY, DEATH, MINORS)
    single = True

    email: str = plain("Adresse électronique pour les demandes", "E-mail address for requests", section=CHANNELS,
        required=True, listed=True, public=True, source="GDPR 12(2), 12(3)",
        help=("Une voie électronique est attendue. Elle n’est pas la seule : une demande faite ailleurs compte aussi.",
              "An electronic channel is expected. It is not the only one: a request made elsewhere counts too."))
    form_url: str = plain("Adresse du formulaire de demande", "Web address of the request form", section=CHANNELS,
        public=True, source="GDPR 12(2)")
    postal_address: str = plain("Adresse postale pour les demandes", "Postal address for requests", section=CHANNELS,
        public=True, source="GDPR 12(2)",
        help=("À remplir si elle diffère de celle de l’organisme.",
              "Fill it in if it differs from the organisation’s."))
    phone: str = plain("Téléphone pour les demandes", "Phone for requests", section=CHANNELS, public=True)

    deadline: Duration | None = duration("Délai de réponse", "Time to answer", section=ANSWER, listed=True, public=True,
        source="GDPR 12(3)",
        help=("Laissez vide pour le mois que fixe la loi. Vous pouvez promettre moins, jamais plus.",
              "Leave empty for the month that the law sets. You can promise less, never more."))
    extension: Duration | None = duration("Prolongation pour une demande complexe", "Extension for a complex request",
        section=ANSWER, public=True, source="GDPR 12(3)",
        help=("Deux mois de plus au maximum, annoncés et expliqués dans le premier mois.",
              "Two more months at most, announced and explained within the first month."))
    free: bool | None = flag("Gratuit", "Free of charge", section=ANSWER, required=True, public=True,
        source="GDPR 12(5), 15(3)",
        help=("L’exercice des droits et la première copie des données sont gratuits.",
              "The exercise of rights and the first copy of the data are free."))
    refusal: Text = prose("Comment un refus est expliqué", "How a refusal is explained", section=ANSWER, public=True,
        source="GDPR 12(4)",
        help=("En cas de refus, vous dites pourquoi dans le mois. Vous rappelez aussi le droit d’introduire une "
              "réclamation auprès de la CNIL et de saisir un juge.",
              "If you refuse, you say why within a month. You also recall the right to lodge a complaint with the CNIL "
              "and to go to court."))
    mandate_accepted: bool | None = flag("Demande par un mandataire acceptée", "Request by a representative accepted",
        section=ANSWER, public=True,
        help=("Une personne peut confier sa demande à une autre, qui montre son mandat.",
              "A person can entrust the request to someone else, who shows the mandate."))

    identity_policy: str | None = one_of("identity-policies", "Vérification de l’identité", "Identity check",
        section=IDENTITY, required=True, listed=True, public=True, source="GDPR 12(6), 11",
        help=("Demander toujours une pièce d’identité est interdit : seulement en cas de doute raisonnable.",
              "Always asking for an identity document is forbidden: only in case of reasonable doubt."))
    id_copy_retention: Duration | None = duration("Conservation de la copie de la pièce d’identité",
        "How long the copy of the identity document is kept", section=IDENTITY, public=True,
        only_if=("identity_policy", "proportionate", "reasonable-doubt", "systematic"), source="GDPR 5(1)(e)",
        help=("Le temps de vérifier l’identité, puis la copie est détruite.",
              "The time needed to check the identity; then the copy is destroyed."))

    post_mortem_channel: Text = line("Où adresser ses directives", "Where to send instructions", section=DEATH,
        required=True, public=True, source="LIL 48, 85",
        help=("Chacun peut dire ce que deviendront ses données après sa mort : indiquez à qui l’écrire.",
              "Everyone can say what will become of their data after death: say to whom to write."))
    heirs: Text = prose("Demandes des héritiers", "Requests from heirs", section=DEATH, public=True, source="LIL 85",
        help=("Ce que les héritiers peuvent demander sans directives, et comment : régler la succession, clore un "
              "compte.",
              "What heirs can ask for without instructions, and how: settle the estate, close an account."))


class RightNote(Record, table=True):
    """What an organisation adds for one right."""

    label = Text("Précision sur un droit", "Note on a right")
    plural = Text("Précisions sur les droits", "Notes on rights")
    sections = (NOTE,)

    rights_policy_id: str = part_of("RightsPolicy")
    right: str | None = one_of("rights", "Droit", "Right", section=NOTE, required=True, listed=True, public=True,
        source="GDPR 13(2)(b)")
    text: Text = prose("Précision", "Note", section=NOTE, required=True, listed=True, public=True, source="GDPR 12(2)",
        help=("Ce qu’il faut savoir chez vous pour ce droit, par exemple « vos données sont dans Mon compte, rubrique "
              "Export ».",
              "What to know about this right with you, for example “your data are in My account, under Export”."))


class Declarations(Record, table=True):
    """What the organisation declares that it does not do; printed only when nothing in the dossier says otherwise."""

    label = Text("Déclarations négatives", "Negative declarations")
    plural = Text("Déclarations négatives", "Negative declarations")
    sections = (DECLARED,)
    single = True

    statements: tuple[str, ...] = some_of("negative-declarations", "Déclarations", "Statements", section=DECLARED,
        listed=True, public=True, source="GDPR 5(1)(a)",
        help=("Cochez seulement ce qui est vrai partout : le dossier signale ce qui le contredit.",
              "Tick only what is true everywhere: the dossier reports what contradicts it."))
    declared_on: date | None = day("Confirmées le", "Confirmed on", section=DECLARED, past=True, listed=True,
        help=("Le jour où quelqu’un a vérifié ces déclarations.",
              "The day on which somebody checked these statements."))
    declared_by: str = plain("Confirmées par", "Confirmed by", section=DECLARED)
