"""Whom people turn to about their data: the data protection officer, or a contact who is not one."""

from __future__ import annotations

from datetime import date

from pdpeditor.fields import Section, day, flag, one_of, plain, prose
from pdpeditor.records.record import Record
from pdpeditor.text import Text

OFFICER = Section(Text("Délégué ou contact", "Officer or contact"))
CONTACT = Section(Text("Coordonnées", "Contact details"))
APPOINTMENT = Section(Text("Désignation", "Appointment"))

SOMEBODY = ("status", "appointed-internal", "appointed-external", "voluntary-contact")
APPOINTED = ("status", "appointed-internal", "appointed-external")


class ProtectionOfficer(Record, table=True):
    """The data protection officer (GDPR Articles 37 to 39), or the contact of an organisation that has none."""

    label = Text("Délégué à la protection des données ou contact", "Data protection officer or contact")
    plural = Text("Délégués à la protection des données ou contacts", "Data protection officers or contacts")
    sections = (OFFICER, CONTACT, APPOINTMENT)
    single = True

    status: str | None = one_of("dpo-statuses", "Statut", "Status", section=OFFICER, required=True, listed=True,
        public=True, source="GDPR 37, 13(1)(b), 30(1)(a)",
        help=("Ne dites « délégué » ou « DPO » que d’une personne désignée : un simple contact n’en est pas un.",
              "Say “officer” or “DPO” only of an appointed person: a mere contact is not one."))
    name: str = plain("Nom", "Name", section=OFFICER, required=True, listed=True, public=True, only_if=SOMEBODY,
        source="GDPR 30(1)(a)",
        help=("Le registre demande ce nom ; la politique le donne seulement si vous le voulez.",
              "The register asks for this name; the policy gives it only if you wish."))
    publish_name: bool | None = flag("Donner son nom dans la politique", "Give the name in the policy", section=OFFICER,
        only_if=SOMEBODY, source="GDPR 13(1)(b)",
        help=("La loi demande les coordonnées, pas le nom.", "The law asks for the contact details, not for the name."))
    organisation: str = plain("Société du délégué", "Company of the officer", section=OFFICER, public=True,
        only_if=("status", "appointed-external"),
        help=("Le cabinet ou la société qui fournit le délégué.", "The firm that provides the officer."))

    email: str = plain("Adresse électronique", "E-mail address", section=CONTACT, required=True, listed=True,
        public=True, only_if=SOMEBODY, source="GDPR 13(1)(b), 30(1)(a), 37(7), 38(4)",
        help=("De préférence une adresse que seul le délégué lit, par exemple « dpo@exemple.fr ».",
              "Preferably an address that only the officer reads, for example “dpo@example.com”."))
    postal_address: str = plain("Adresse postale", "Postal address", section=CONTACT, public=True, only_if=SOMEBODY,
        source="GDPR 13(1)(b)",
        help=("À remplir si elle diffère de celle de l’organisme.",
              "Fill it in if it differs from the organisation’s."))
    phone: str = plain("Téléphone", "Phone", section=CONTACT, public=True, only_if=SOMEBODY, source="GDPR 13(1)(b)")

    designated_on: date | None = day("Date de désignation", "Date of appointment", section=APPOINTMENT, past=True,
        only_if=APPOINTED, source="GDPR 37(1)")
    notified_on: date | None = day("Date de notification à l’autorité", "Date of notification to the authority",
        section=APPOINTMENT, required=True, only_if=APPOINTED, source="GDPR 37(7)",
        help=("Le jour où vous avez déclaré le délégué à la CNIL, sur son site.",
              "The day on which you declared the officer to the CNIL, on its website."))
    notification_number: str = plain("Numéro de désignation", "Appointment number", section=APPOINTMENT,
        only_if=APPOINTED,
        help=("Le numéro que la CNIL donne en retour, par exemple « DPO-12345 ».",
              "The number that the CNIL gives in return, for example “DPO-12345”."))
    conflict: Text = prose("Absence de conflit d’intérêts", "Absence of conflict of interests", section=APPOINTMENT,
        only_if=APPOINTED, source="GDPR 38(6)",
        help=("Les autres fonctions du délégué et pourquoi elles ne le font pas juge de ses propres choix. Un "
              "dirigeant ne convient pas.",
              "The officer’s other duties, and why they do not lead the officer to check their own choices. A director "
              "is not suitable."))
