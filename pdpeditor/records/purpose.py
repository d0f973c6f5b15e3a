"""Purposes and their legal bases: why data are processed, and what makes it lawful."""
# ruff: noqa: E501 (a help text stays on one line for each language)

from pdpeditor.fields import Section, flag, line, link, one_of, part_of, prose, some_of
from pdpeditor.records.record import Record
from pdpeditor.text import Text

WHY = Section(Text("Pourquoi", "Why"))
BASIS = Section(Text("Base légale", "Legal basis"))
CONSENT = Section(Text("Consentement", "Consent"))
SPECIAL = Section(Text("Données sensibles et règles spéciales", "Sensitive data and special rules"))
MARKETING = Section(Text("Prospection", "Direct marketing"))
LATER = Section(Text("Conservation et réutilisation", "Retention and further use"))


class Purpose(Record, table=True):
    """Why personal data are processed (GDPR Article 5(1)(b)); the legal basis stands here, not on the activity."""

    label = Text("Finalité", "Purpose")
    plural = Text("Finalités", "Purposes")
    sections = (WHY, BASIS, CONSENT, SPECIAL, MARKETING, LATER)

    activity_id: str = part_of("Activity")
    name: Text = line("Finalité", "Purpose", section=WHY, required=True, listed=True, public=True, source="GDPR 5(1)(b), 13(1)(c), 30(1)(b)",
        help=("Dites en une phrase ce que vous cherchez à faire, par exemple « envoyer les factures ».", "Say in one sentence what you want to do, for example “send invoices”."))
    description: Text = prose("Précisions", "Details", section=WHY, public=True, source="GDPR 12(1)",
        help=("Ce qu’il faut ajouter pour qu’une personne sans connaissance de votre métier comprenne.", "What needs adding so that a person who knows nothing of your trade understands."))
    main: bool | None = flag("Finalité principale", "Main purpose", section=WHY,
        help=("Une activité a une finalité principale ; les autres sont des sous-finalités.", "An activity has one main purpose; the others are sub-purposes."))
    necessity: str | None = one_of("necessity", "Nécessaire ou facultative", "Necessary or optional", section=WHY,
        help=("Pouvez-vous rendre le service sans cette finalité ? Si oui, elle est facultative.", "Can you provide the service without this purpose? If so, it is optional."))

    basis: str | None = one_of("legal-bases", "Base légale", "Legal basis", section=BASIS, required=True, listed=True, public=True, source="GDPR 6(1), 13(1)(c)",
        help=("La raison, prévue par la loi, qui vous autorise à utiliser les données. Une seule par finalité.", "The reason, set by law, that allows you to use the data. Only one for each purpose."))
    contract: Text = line("Contrat concerné", "Contract concerned", section=BASIS, required=True, public=True, only_if=("basis", "contract"), source="GDPR 6(1)(b)",
        help=("Le contrat passé avec la personne elle-même, ou les démarches qu’elle demande avant de le signer, par exemple « la commande » ou « le devis ».", "The contract with the person, or the steps that person asks for before signing it, for example “the order” or “the quotation”."))
    law: Text = line("Texte qui l’exige", "Law that requires it", section=BASIS, required=True, public=True, only_if=("basis", "legal-obligation"), source="GDPR 6(1)(c), 6(3)",
        help=("L’article de loi français ou européen qui vous y oblige, par exemple « article L123-22 du Code de commerce ».", "The article of French or European law that obliges you, for example “Article L123-22 of the French Commercial Code”."))
    task: Text = line("Mission d’intérêt public", "Public interest task", section=BASIS, required=True, public=True, only_if=("basis", "public-task"), source="GDPR 6(1)(e), 6(3)",
        help=("La mission et le texte qui vous la confie.", "The task and the law that entrusts you with it."))
    interest: Text = line("Intérêt légitime poursuivi", "Legitimate interest pursued", section=BASIS, required=True, public=True, only_if=("basis", "legitimate-interests"), source="GDPR 6(1)(f), 13(1)(d), 14(2)(b)",
        help=("Nommez l’intérêt précis, par exemple « prévenir la fraude au paiement ». « Notre intérêt légitime » ne suffit pas.", "Name the precise interest, for example “preventing payment fraud”. “Our legitimate interest” is not enough."))
    interest_holder: str | None = one_of("interest-holders", "À qui est cet intérêt", "Whose interest it is", section=BASIS, required=True, public=True, only_if=("basis", "legitimate-interests"), source="GDPR 13(1)(d), 14(2)(b)",
        help=("Le vôtre, ou celui d’un tiers tel qu’un client ou un assureur.", "Yours, or that of a third party such as a customer or an insurer."))
    balancing: Text = prose("Mise en balance", "Balancing test", section=BASIS, only_if=("basis", "legitimate-interests"), source="GDPR 5(2), 6(1)(f)",
        help=("Pourquoi votre intérêt l’emporte sur celui des personnes : ce à quoi elles s’attendent, les effets pour elles, vos garanties. Reste interne.", "Why your interest outweighs that of the people: what they expect, the effects on them, your safeguards. Stays internal."))

    consent_wording: Text = prose("Texte du consentement", "Consent wording", section=CONSENT, required=True, only_if=("basis", "consent"), source="GDPR 4(11), 7(2)",
        help=("La phrase exacte que la personne accepte, par exemple à côté de la case à cocher.", "The exact sentence the person agrees to, for example beside the box to tick."))
    consent_collection: Text = line("Recueil du consentement", "How consent is collected", section=CONSENT, only_if=("basis", "consent"), source="GDPR 4(11), 7",
        help=("Par quel geste clair la personne accepte, par exemple une case qui n’est pas cochée d’avance.", "By which clear action the person agrees, for example a box that is not ticked in advance."))
    consent_proof: Text = line("Preuve du consentement", "Proof of consent", section=CONSENT, required=True, only_if=("basis", "consent"), source="GDPR 7(1)",
        help=("Ce que vous gardez pour prouver qui a accepté quoi et quand.", "What you keep to prove who agreed to what and when."))
    withdrawal: Text = line("Retrait du consentement", "How to withdraw consent", section=CONSENT, required=True, public=True, only_if=("basis", "consent"), source="GDPR 7(3), 13(2)(c), 14(2)(d)",
        help=("Comment changer d’avis, aussi simplement qu’on a accepté, par exemple « par le lien au bas de chaque message ».", "How to change one’s mind, as easily as one agreed, for example “by the link at the foot of each message”."))

    art9_condition: str | None = one_of("art9-conditions", "Condition pour les données sensibles", "Condition for sensitive data", section=SPECIAL, public=True, source="GDPR 9(2); LIL 6, 44",
        help=("À remplir si des données sensibles servent à cette finalité : santé, opinions, religion, syndicat, origine, vie sexuelle, génétique, biométrie.", "To be filled in if sensitive data serve this purpose: health, opinions, religion, trade union, origin, sex life, genetics, biometrics."))
    art10_basis: Text = line("Autorisation pour les condamnations et infractions", "Authority for convictions and offences", section=SPECIAL, source="GDPR 10; LIL 46",
        help=("Le texte qui vous permet d’utiliser ces données. Une entreprise n’y a droit que dans des cas rares, par exemple pour agir en justice comme victime.", "The law that allows you to use these data. A company has that right only in rare cases, for example to go to court as a victim."))
    nir_basis: Text = line("Autorisation pour le numéro de sécurité sociale", "Authority for the social security number", section=SPECIAL, source="LIL 30",
        help=("Le cas prévu par décret qui vous permet d’utiliser ce numéro, par exemple la paie et les déclarations sociales.", "The case set by decree that allows you to use this number, for example payroll and social security returns."))
    special_rule: str | None = one_of("special-rules", "Règle spéciale", "Special rule", section=SPECIAL, source="CPCE L34-5; C. conso. L223-1; LIL 82",
        help=("Une règle qui s’ajoute à la base légale, par exemple celle de la prospection électronique.", "A rule that comes on top of the legal basis, for example the one on electronic direct marketing."))

    direct_marketing: bool | None = flag("Prospection commerciale", "Direct marketing", section=MARKETING, public=True, source="GDPR 13(2)(b), 21(2)",
        help=("Cette finalité sert-elle à proposer vos produits ou ceux d’autres ? Chacun peut alors s’y opposer sans donner de raison.", "Does this purpose serve to offer your products or those of others? Everybody can then object without giving a reason."))
    channels: tuple[str, ...] = some_of("marketing-channels", "Canaux de prospection", "Marketing channels", section=MARKETING, required=True, public=True, only_if=("direct_marketing", "True"), source="GDPR 21(2); CPCE L34-5; C. conso. L223-1",
        help=("Les règles changent d’un canal à l’autre : e-mail, SMS, téléphone, courrier.", "The rules differ from one channel to another: e-mail, text message, telephone, post."))

    retention: str | None = link("Retention", "Durée de conservation propre", "Storage period of its own", section=LATER, public=True, source="GDPR 5(1)(e), 13(2)(a)",
        help=("À remplir si cette finalité garde les données plus ou moins longtemps que les autres.", "To be filled in if this purpose keeps the data for a longer or shorter time than the others."))
    further_processing_of: str | None = link("Purpose", "Réutilise les données de", "Reuses the data of", section=LATER, source="GDPR 6(4), 13(3), 14(4)",
        help=("La finalité pour laquelle les données avaient d’abord été recueillies. Les personnes doivent en être informées avant.", "The purpose for which the data were first collected. People must be told beforehand."))
