"""What a website stores on people's devices, and how they accept or refuse it."""

from __future__ import annotations

from pdpeditor.fields import Section, duration, flag, line, link, one_of, part_of, plain
from pdpeditor.measures import Duration
from pdpeditor.records.record import Record
from pdpeditor.text import Text

CHOICE = Section(Text("Choix de la personne", "The person’s choice"))
COOKIES = Section(Text("Politique de cookies", "Cookie policy"))
TRACKER = Section(Text("Traceur", "Tracker"))
LIFE = Section(Text("Durées et consentement", "Durations and consent"))


class ConsentMechanism(Record, table=True):
    """How visitors accept or refuse trackers on a website (French Data Protection Act, Article 82)."""

    label = Text("Recueil du consentement aux traceurs", "Consent to trackers")
    plural = Text("Recueils du consentement aux traceurs", "Consents to trackers")
    sections = (CHOICE, COOKIES)

    website_id: str = part_of("Website")
    platform: str | None = link("Party", "Outil de recueil du consentement", "Consent tool", section=CHOICE,
        listed=True, public=True, source="GDPR 13(1)(e)",
        help=("Le prestataire du bandeau, s’il y en a un.", "The provider of the banner, if there is one."))
    refuse_as_easy: bool | None = flag("Refuser est aussi simple qu’accepter", "Refusing is as easy as accepting",
        section=CHOICE, required=True, listed=True, source="LIL 82; GDPR 4(11), 7(3)",
        help=("Le bouton « Tout refuser » est au même endroit et aussi visible que « Tout accepter ».",
              "The “Reject all” button is in the same place and as visible as “Accept all”."))
    refuse_how: Text = line("Comment refuser", "How to refuse", section=CHOICE, public=True, source="LIL 82",
        help=("Par exemple « cliquez sur Tout refuser dans le bandeau ». Les réglages du navigateur ne suffisent pas.",
              "For example “click on Reject all in the banner”. Browser settings are not enough."))
    proof_stored: bool | None = flag("Preuve du choix conservée", "Proof of the choice kept", section=CHOICE,
        required=True, source="GDPR 7(1)")
    validity: Duration | None = duration("Durée de validité du choix", "How long the choice is valid", section=CHOICE,
        required=True, listed=True, public=True,
        help=("Au bout de ce temps, la question est reposée. La CNIL recommande six mois.",
              "After that time, the question is asked again. The CNIL recommends six months."))
    withdraw_how: Text = line("Comment changer d’avis", "How to change one’s mind", section=CHOICE, required=True,
        public=True, source="GDPR 7(3), 13(2)(c); LIL 82",
        help=("Par exemple « cliquez sur Gérer mes cookies, en bas de chaque page ».",
              "For example “click on Manage my cookies, at the bottom of each page”."))
    withdraw_url: str = plain("Lien pour changer d’avis", "Link for changing one’s mind", section=CHOICE, public=True,
        source="GDPR 7(3)")
    multi_device: bool | None = flag("Choix valable sur plusieurs appareils", "Choice valid on several devices",
        section=CHOICE, source="LIL 82",
        help=("Oui si le choix suit le compte de la personne. Elle doit alors le savoir.",
              "Yes if the choice follows the person’s account. People must then know it."))

    policy_place: str | None = one_of("cookie-policy-places", "Où se trouve la politique de cookies",
        "Where the cookie policy is", section=COOKIES, required=True)
    policy_url: str = plain("Page de la politique de cookies", "Cookie policy page", section=COOKIES, required=True,
        public=True, only_if=("policy_place", "separate"), source="GDPR 12(1)")


class Tracker(Record, table=True):
    """A cookie or other tracker read or written on a visitor's device (French Data Protection Act, Article 82)."""

    label = Text("Traceur", "Tracker")
    plural = Text("Cookies et autres traceurs", "Cookies and other trackers")
    sections = (TRACKER, LIFE)

    website_id: str = part_of("Website")
    name: str = plain("Nom du traceur", "Name of the tracker", section=TRACKER, required=True, listed=True, public=True,
        source="LIL 82",
        help=("Le nom technique, par exemple « PHPSESSID ».", "The technical name, for example “PHPSESSID”."))
    provider: str | None = link("Party", "Qui le dépose", "Who sets it", section=TRACKER, public=True,
        source="GDPR 13(1)(e); LIL 82",
        help=("Le prestataire qui le dépose ou le lit. Laissez vide si c’est vous seul.",
              "The provider that sets or reads it. Leave empty if it is only you."))
    purpose: str | None = one_of("tracker-purposes", "Finalité", "Purpose", section=TRACKER, required=True, listed=True,
        public=True, source="LIL 82",
        help=("Elle décide si le consentement de la personne est nécessaire.",
              "It decides whether the person’s consent is needed."))
    description: Text = line("À quoi il sert", "What it is for", section=TRACKER, public=True, source="LIL 82",
        help=("En une phrase simple, par exemple « garde votre panier pendant la visite ».",
              "In one simple sentence, for example “keeps your basket during the visit”."))
    third_party: bool | None = flag("Traceur tiers", "Third-party tracker", section=TRACKER,
        help=("Oui s’il est lié au domaine d’un autre que vous. C’est alors vous qui lui envoyez des données.",
              "Yes if it belongs to a domain other than yours. It is then you who send data there."))

    lifetime: Duration | None = duration("Durée de vie du traceur", "Lifetime of the tracker", section=LIFE,
        required=True, listed=True, public=True, source="GDPR 13(2)(a)",
        help=("Le temps qu’il reste sur l’appareil ; zéro jour s’il disparaît à la fermeture du navigateur. Mesure "
              "d’audience exemptée : 13 mois au plus, selon la CNIL.",
              "How long it stays on the device; zero days if it goes when the browser is closed. Exempted audience "
              "measurement: 13 months at most, says the CNIL."))
    data_retention: Duration | None = duration("Conservation des données recueillies",
        "How long the collected data are kept", section=LIFE, public=True, source="GDPR 13(2)(a)",
        help=("Mesure d’audience exemptée : 25 mois au plus, selon la CNIL.",
              "Exempted audience measurement: 25 months at most, says the CNIL."))
    exemption_reason: Text = line("Pourquoi il est exempté de consentement", "Why it is exempt from consent",
        section=LIFE, public=True, source="LIL 82",
        help=("Seulement s’il l’est : il sert à la communication ou au service que la personne demande.",
              "Only if it is: it serves the communication or the service that the person asks for."))
