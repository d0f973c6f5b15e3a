"""Parties: everybody who receives data or has access to them, what they do for us and under which contract."""
# ruff: noqa: E501 (a help text stays on one line for each language)

from datetime import date

from pdpeditor import fields
from pdpeditor.fields import Section, countries, day, line, one_of, part_of, plain, prose, some_of
from pdpeditor.records.record import Record
from pdpeditor.text import Text

WHO = Section(Text("Qui", "Who"))
CONTACT = Section(Text("Coordonnées", "Contact details"))
GROUP = Section(Text("Groupe et garanties", "Group and guarantees"))
PRINTED = Section(Text("Dans la politique publiée", "In the published policy"))
JOINT = Section(Text("Responsabilité conjointe", "Joint control"))
CHECKS = Section(Text("Vérification", "Check"))
SERVICE = Section(Text("La prestation", "The service"))
PLACES = Section(Text("Où sont les données", "Where the data are"))
AGREEMENT = Section(Text("Le contrat", "The agreement"))
CONTENTS = Section(Text("Ce qu’il prévoit", "What it provides"))


class Party(Record, table=True):
    """A processor, recipient, joint or separate controller, authority or customer (GDPR Articles 4(7)–(9), 26, 28)."""

    label = Text("Destinataire ou partenaire", "Recipient or partner")
    plural = Text("Destinataires et partenaires", "Recipients and partners")
    sections = (WHO, CONTACT, GROUP, PRINTED, JOINT, CHECKS)

    name: str = plain("Nom", "Name", section=WHO, required=True, listed=True, public=True, source="GDPR 13(1)(e), 30(1)(d)",
        help=("Le nom que les gens connaissent, par exemple « Mailchimp » ou « notre comptable ».", "The name people know, for example “Mailchimp” or “our accountant”."))
    kind: str | None = one_of("party-kinds", "Nature", "Type", section=WHO, required=True, listed=True, source="GDPR 4(7), 4(8), 4(9), 26",
        help=("Ce que ce tiers est le plus souvent pour vous, ou « responsable conjoint » s’il l’est une seule fois : l’accord entre vous se note alors plus bas. Son rôle exact se précise activité par activité.", "What this third party is to you most of the time, or “joint controller” if it is one only once: the arrangement between you is then noted below. Its exact role is given activity by activity."))
    vendor: str | None = one_of("vendors", "Prestataire connu", "Known provider", section=WHO,
        help=("Choisissez-le dans la liste pour obtenir des propositions, que vous vérifiez ensuite.", "Choose it from the list to get suggestions, which you then check."))
    legal_entity: str = plain("Entité juridique", "Legal entity", section=WHO, public=True, source="GDPR 28(3), 30(1)(d)",
        help=("La société qui signe le contrat, par exemple « OVH SAS ».", "The company that signs the contract, for example “OVH SAS”."))
    registration: str = plain("Numéro d’immatriculation", "Registration number", section=WHO,
        help=("En France, le numéro SIREN.", "In France, the SIREN number."))
    country: str | None = fields.country("Pays d’établissement", "Country of establishment", section=WHO, required=True, listed=True, public=True, source="GDPR 13(1)(f), 44")

    street: str = plain("Rue", "Street", section=CONTACT, public=True, source="LCEN 1-1")
    postcode: str = plain("Code postal", "Postcode", section=CONTACT, public=True, source="LCEN 1-1")
    city: str = plain("Ville", "City", section=CONTACT, public=True)
    phone: str = plain("Téléphone", "Phone", section=CONTACT, public=True, source="LCEN 1-1",
        help=("Pour qui héberge votre site, la loi demande le nom, l’adresse et le téléphone.", "For whoever hosts your website, the law asks for the name, the address and the phone number."))
    email: str = plain("Adresse électronique", "E-mail address", section=CONTACT,
        help=("Celle qui sert pour les questions de données personnelles.", "The one used for questions about personal data."))
    website: str = plain("Site internet", "Website", section=CONTACT)
    contact: str = plain("Personne à contacter", "Contact person", section=CONTACT)

    parent_company: str = plain("Société mère", "Parent company", section=GROUP,
        help=("Le groupe auquel appartient l’entité : ses équipes ont parfois accès aux données.", "The group the entity belongs to: its teams sometimes have access to the data."))
    parent_country: str | None = fields.country("Pays de la société mère", "Country of the parent company", section=GROUP, source="GDPR 44, 48",
        help=("Une société mère hors de l’Union peut être soumise à des lois étrangères d’accès aux données.", "A parent company outside the Union can be subject to foreign laws on access to data."))
    certifications: tuple[str, ...] = some_of("certifications", "Certifications", "Certifications", section=GROUP, source="GDPR 28(5), 32(3), 42",
        help=("Celles dont vous avez vu le certificat en cours de validité.", "Those whose valid certificate you have seen."))

    published_as: str | None = one_of("publication-modes", "Citer par", "Cite by", section=PRINTED, source="GDPR 13(1)(e), 14(1)(e)",
        help=("La loi accepte le nom ou la catégorie. Le nom est plus clair pour les personnes.", "The law accepts the name or the category. The name is clearer to people."))
    category_label: Text = line("Catégorie publiée", "Published category", section=PRINTED, required=True, public=True, only_if=("published_as", "category"), source="GDPR 13(1)(e), 14(1)(e)",
        help=("Assez précise pour comprendre qui reçoit les données, par exemple « notre hébergeur, établi en France ».", "Precise enough to understand who receives the data, for example “our hosting provider, established in France”."))

    arrangement: Text = prose("Grandes lignes de l’accord", "Essence of the arrangement", section=JOINT, required=True, public=True, only_if=("kind", "joint-controller"), source="GDPR 26(1), 26(2)",
        help=("Qui de vous deux informe les personnes, répond à leurs demandes et protège les données.", "Which of you informs people, answers their requests and protects the data."))
    arrangement_contact: str = plain("Point de contact commun", "Joint contact point", section=JOINT, public=True, only_if=("kind", "joint-controller"), source="GDPR 26(1)",
        help=("L’adresse où les personnes écrivent, si vous en avez choisi une.", "The address people write to, if you have chosen one."))

    verified_on: date | None = day("Vérifié le", "Checked on", section=CHECKS, past=True, source="GDPR 28(1)",
        help=("Le jour où vous avez vérifié ces informations pour la dernière fois. Une fois par an est un bon rythme.", "The day you last checked this information. Once a year is a good pace."))
    verified_by: str = plain("Vérifié par", "Checked by", section=CHECKS)


class Service(Record, table=True):
    """What a party does for us, and in which countries the data are stored or can be read."""

    label = Text("Prestation", "Service")
    plural = Text("Prestations", "Services")
    sections = (SERVICE, PLACES)

    party_id: str = part_of("Party")
    name: Text = line("Prestation", "Service", section=SERVICE, required=True, listed=True, public=True, source="GDPR 28(3)",
        help=("Ce que ce tiers fait pour vous, par exemple « envoi de la lettre d’information ».", "What this third party does for you, for example “sending the newsletter”."))
    role: str | None = one_of("party-roles", "Rôle", "Role", section=SERVICE, required=True, listed=True, source="GDPR 4(7), 4(8), 26, 28",
        help=("Sous-traitant s’il suit vos instructions, responsable s’il décide lui-même de l’usage des données.", "Processor if it follows your instructions, controller if it decides itself how the data are used."))
    storage_countries: tuple[str, ...] = countries("Pays de stockage", "Countries of storage", section=PLACES, required=True, listed=True, public=True, source="GDPR 13(1)(f), 30(1)(e), 44",
        help=("Les pays où se trouvent les serveurs, sauvegardes comprises.", "The countries where the servers are, backups included."))
    access_countries: tuple[str, ...] = countries("Pays d’accès à distance", "Countries of remote access", section=PLACES, public=True, source="GDPR 44",
        help=("Les pays d’où des équipes peuvent lire les données, par exemple l’assistance technique. Lire à distance depuis un pays hors de l’Union est un transfert.", "The countries from which teams can read the data, for example technical support. Reading remotely from a country outside the Union is a transfer."))
    notes: Text = prose("Notes internes", "Internal notes", section=SERVICE, private=True,
        help=("Pour vous seul : ces notes ne sont jamais publiées.", "For you alone: these notes are never published."))


class Contract(Record, table=True):
    """The contract that binds a processor (GDPR Article 28(3)); all of it stays internal."""

    label = Text("Contrat de sous-traitance", "Data processing agreement")
    plural = Text("Contrats de sous-traitance", "Data processing agreements")
    sections = (AGREEMENT, CONTENTS)

    party_id: str = part_of("Party")
    signed_on: date | None = day("Signé ou accepté le", "Signed or accepted on", section=AGREEMENT, past=True, required=True, listed=True, source="GDPR 28(3), 28(9)",
        help=("Des conditions acceptées en ligne comptent, si elles contiennent les clauses de l’article 28.", "Terms accepted online count, if they contain the clauses of Article 28."))
    terms_version: str = plain("Version", "Version", section=AGREEMENT, listed=True)
    url: str = plain("Adresse du texte", "Address of the text", section=AGREEMENT,
        help=("La page ou le fichier où se trouve le contrat.", "The page or the file where the agreement is."))
    instructions: str = plain("Document d’instructions", "Document of instructions", section=AGREEMENT, source="GDPR 28(3)(a), 29",
        help=("Où sont écrites vos instructions au sous-traitant.", "Where your instructions to the processor are written."))
    verified_on: date | None = day("Vérifié le", "Checked on", section=AGREEMENT, past=True, source="GDPR 5(2), 28(1)")
    verified_by: str = plain("Vérifié par", "Checked by", section=AGREEMENT)

    clauses: tuple[str, ...] = some_of("art28-clauses", "Clauses présentes", "Clauses present", section=CONTENTS, source="GDPR 28(3)",
        help=("Cochez chaque clause obligatoire que vous avez trouvée dans le contrat.", "Tick each mandatory clause you have found in the agreement."))
    authorisation: str | None = one_of("subprocessor-authorisations", "Autorisation des sous-traitants ultérieurs", "Authorisation of sub-processors", section=CONTENTS, source="GDPR 28(2), 28(4)",
        help=("Générale : le sous-traitant vous prévient et vous pouvez refuser. Spécifique : il vous demande chaque fois.", "General: the processor tells you and you can object. Specific: it asks you each time."))
    subprocessors_url: str = plain("Liste des sous-traitants ultérieurs", "List of sub-processors", section=CONTENTS, source="GDPR 28(2), 28(4)",
        help=("L’adresse de la page où le sous-traitant cite ceux qu’il emploie.", "The address of the page where the processor names those it uses."))
    end_of_contract: str | None = one_of("end-of-contract", "Sort des données à la fin", "What becomes of the data at the end", section=CONTENTS, source="GDPR 28(3)(g)",
        help=("À la fin, le sous-traitant vous rend les données ou les supprime, à votre choix.", "At the end, the processor returns the data to you or deletes them, as you choose."))
