"""Transfers of data to countries outside the European Economic Area (GDPR Chapter V)."""
# ruff: noqa: E501 (a help text stays on one line for each language)

from datetime import date

from pdpeditor import fields
from pdpeditor.fields import Section, day, flag, line, link, one_of, part_of, plain, prose
from pdpeditor.records.record import Record
from pdpeditor.text import Text

WHERE = Section(Text("Où et comment", "Where and how"))
SAFEGUARD = Section(Text("Ce qui l’autorise", "What allows it"))
DPF = Section(Text("Cadre UE-États-Unis", "EU–US framework"))
ASSESSMENT = Section(Text("Analyse d’impact des transferts", "Transfer impact assessment"))

_ADEQUACY = ("adequacy-country", "adequacy-dpf", "adequacy-organisation")
_MODULES = ("scc-2021-914-m1", "scc-2021-914-m2", "scc-2021-914-m3", "scc-2021-914-m4")
_CLAUSES = (*_MODULES, "scc-authority", "ad-hoc-clauses")
_CLAUSES_LAW = "GDPR 46(2)(c), 46(2)(d), 46(3)(a)"
_RULES = ("bcr-controller", "bcr-processor")
_AUTHORISED = ("administrative-arrangement", "ad-hoc-clauses", "scc-authority", "code-of-conduct", "certification")
_SAFEGUARDS = (*_CLAUSES, *_RULES, "public-instrument", "administrative-arrangement", "code-of-conduct", "certification")
_ASSESSED = tuple(key for key in _SAFEGUARDS if key != "scc-2021-914-m4")  # module 4: only if the processor adds data
_COMPELLING = "art49-legitimate-interests"
_DEROGATIONS = (
    "art49-explicit-consent", "art49-contract", "art49-contract-in-interest", "art49-public-interest",
    "art49-legal-claims", "art49-vital-interests", "art49-public-register", _COMPELLING,
)


class Transfer(Record, table=True):
    """One importer, one country, one mechanism (GDPR Articles 13(1)(f), 30(1)(e), 44 to 49)."""

    label = Text("Transfert hors de l’Union", "Transfer outside the Union")
    plural = Text("Transferts hors de l’Union", "Transfers outside the Union")
    sections = (WHERE, SAFEGUARD, DPF, ASSESSMENT)

    party_id: str = part_of("Party")
    service: str | None = link("Service", "Prestation concernée", "Service concerned", section=WHERE,
        help=("Laissez vide si le transfert vaut pour toutes les prestations de ce tiers.", "Leave empty if the transfer holds for all the services of this third party."))
    country: str | None = fields.country("Pays de destination", "Country of destination", section=WHERE, required=True, listed=True, public=True, source="GDPR 13(1)(f), 14(1)(f), 30(1)(e)",
        help=("Le pays où les données arrivent ou d’où elles sont lues.", "The country where the data arrive or from which they are read."))
    route: str | None = one_of("transfer-routes", "Forme du transfert", "Form of transfer", section=WHERE, required=True, listed=True, public=True, source="GDPR 44",
        help=("Les données sont-elles stockées là-bas, lues à distance, ou confiées plus loin à quelqu’un d’autre ?", "Are the data stored there, read remotely, or passed on to somebody else?"))

    mechanism: str | None = one_of("mechanisms", "Mécanisme", "Mechanism", section=SAFEGUARD, required=True, listed=True, public=True, source="GDPR 13(1)(f), 45, 46, 47, 49",
        help=("Ce que la loi exige pour envoyer des données dans ce pays. Le premier de la liste qui vous convient est le plus solide.", "What the law requires to send data to this country. The first one in the list that suits you is the strongest."))
    decision_ref: str = plain("Référence de la décision", "Reference of the decision", section=SAFEGUARD, public=True, only_if=("mechanism", *_ADEQUACY, *_AUTHORISED), source="GDPR 45(3), 46(2), 46(3)",
        help=("Le numéro de la décision ou de l’autorisation, par exemple « 2023/1795 ».", "The number of the decision or of the authorisation, for example “2023/1795”."))
    scc_signed_on: date | None = day("Clauses signées le", "Clauses signed on", section=SAFEGUARD, past=True, required=True, only_if=("mechanism", *_CLAUSES), source=_CLAUSES_LAW)
    docking_clause: bool | None = flag("Clause d’adhésion (clause 7)", "Docking clause (clause 7)", section=SAFEGUARD, only_if=("mechanism", *_MODULES), source="GDPR 46(2)(c)",
        help=("Permet à d’autres parties de rejoindre le contrat. Facultative.", "Allows other parties to join the contract. Optional."))
    annexes: str = plain("Annexes", "Annexes", section=SAFEGUARD, only_if=("mechanism", *_CLAUSES), source=_CLAUSES_LAW,
        help=("Où se trouvent les annexes remplies : parties, description du transfert, mesures de sécurité.", "Where the completed annexes are: parties, description of the transfer, security measures."))
    bcr_ref: str = plain("Référence des règles d’entreprise", "Reference of the corporate rules", section=SAFEGUARD, required=True, only_if=("mechanism", *_RULES), source="GDPR 46(2)(b), 47",
        help=("L’autorité qui les a approuvées et la date.", "The authority that approved them and the date."))
    occasional: Text = prose("Caractère occasionnel", "Occasional nature", section=SAFEGUARD, only_if=("mechanism", *_DEROGATIONS), source="GDPR 49(1)",
        help=("Pourquoi cette dérogation reste exceptionnelle : elle ne convient pas à un envoi régulier.", "Why this derogation stays exceptional: it does not suit a regular flow."))
    authority_notified_on: date | None = day("Autorité informée le", "Authority informed on", section=SAFEGUARD, past=True, required=True, only_if=("mechanism", _COMPELLING), source="GDPR 49(1), 49(6)",
        help=("Ce cas extrême demande d’informer l’autorité de contrôle et les personnes.", "This extreme case requires telling the supervisory authority and the people."))
    copy_how: Text = line("Obtenir une copie", "How to get a copy", section=SAFEGUARD, required=True, public=True, only_if=("mechanism", *_SAFEGUARDS, _COMPELLING), source="GDPR 13(1)(f), 14(1)(f)",
        help=("Comment une personne obtient une copie des garanties, par exemple « sur demande à notre adresse de contact ».", "How a person gets a copy of the safeguards, for example “on request at our contact address”."))
    fallback: str | None = one_of("mechanisms", "Mécanisme de secours", "Fallback mechanism", section=SAFEGUARD, only_if=("mechanism", *_ADEQUACY), source="GDPR 46",
        help=("Ce qui prendrait le relais si la décision tombait, par exemple des clauses déjà signées.", "What would take over if the decision fell, for example clauses already signed."))

    dpf_entity: str = plain("Entité inscrite", "Listed entity", section=DPF, required=True, only_if=("mechanism", "adequacy-dpf"), source="GDPR 45",
        help=("Le nom exact de l’entité sur la liste officielle dataprivacyframework.gov.", "The exact name of the entity on the official list dataprivacyframework.gov."))
    dpf_status: str | None = one_of("dpf-statuses", "Statut sur la liste", "Status on the list", section=DPF, required=True, only_if=("mechanism", "adequacy-dpf"), source="GDPR 45")
    dpf_covers_hr: bool | None = flag("Couvre les données de salariés", "Covers human resources data", section=DPF, only_if=("mechanism", "adequacy-dpf"), source="GDPR 45",
        help=("L’inscription distingue les données des salariés (« HR ») des autres.", "The listing separates employee data (“HR”) from other data."))
    dpf_verified_on: date | None = day("Liste vérifiée le", "List checked on", section=DPF, past=True, required=True, only_if=("mechanism", "adequacy-dpf"), source="GDPR 5(2), 45",
        help=("À refaire tous les six mois : une inscription se perd.", "To be done again every six months: a listing can lapse."))
    dpf_verified_by: str = plain("Liste vérifiée par", "List checked by", section=DPF, only_if=("mechanism", "adequacy-dpf"))

    tia_done_on: date | None = day("Analyse faite le", "Assessment done on", section=ASSESSMENT, past=True, required=True, only_if=("mechanism", *_ASSESSED), source="GDPR 46(1)",
        help=("Une analyse d’impact des transferts de données vérifie que les lois du pays n’empêchent pas de protéger les données.", "A transfer impact assessment checks that the laws of the country do not prevent the data from being protected."))
    tia_conclusion: Text = prose("Conclusion", "Conclusion", section=ASSESSMENT, only_if=("mechanism", *_SAFEGUARDS), source="GDPR 46(1)")
    supplementary_measures: Text = prose("Mesures supplémentaires", "Supplementary measures", section=ASSESSMENT, only_if=("mechanism", *_SAFEGUARDS), source="GDPR 46(1)",
        help=("Ce que vous ajoutez, par exemple un chiffrement dont vous seul avez la clé. Si le prestataire doit lire les données en clair, aucune mesure technique ne suffit (CEPD, recommandations 01/2020).", "What you add, for example encryption whose key only you hold. If the provider has to read the data in clear, no technical measure is enough (EDPB Recommendations 01/2020)."))
