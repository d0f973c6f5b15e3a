"""Requests: whether there is a way to make them, and whether the address that is given is the right one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import urlsplit

from rapidfuzz.distance import Levenshtein

from pdpeditor.lint.conditions import CONTROLLER
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Organisation, Record, RightsPolicy, Website
from pdpeditor.text import Text

TITLE = Text("Droits des personnes", "Rights of individuals")

_SLIPS, _SHORTEST = 2, 7


@rule(
    "RGT-05",
    RightsPolicy,
    reads=(
        "RightsPolicy.email",
        "RightsPolicy.form_url",
        "RightsPolicy.postal_address",
        "RightsPolicy.phone",
        "Organisation.street",
    ),
    source="GDPR 12(2), 12(3)",
    binding="law",
    severity="warning",
    when=(CONTROLLER,),
    message=(
        "Les demandes ne sont possibles que par courrier ou par téléphone : une voie électronique est attendue de qui "
        "traite des données par ordinateur.",
        "Requests can be made by post or by phone only: an electronic channel is expected of those who process data by "
        "computer.",
    ),
    remedy=(
        "Ajoutez une adresse électronique ou un formulaire pour les demandes.",
        "Add an e-mail address or a form for requests.",
    ),
    variants={
        "electronic": variant(
            "advice",
            (
                "Les demandes ne sont possibles que par e-mail : qui n’en a pas ne peut pas vous écrire.",
                "Requests can be made by e-mail only: people without e-mail cannot write to you.",
            ),
            (
                "Ajoutez une adresse postale ou un numéro de téléphone.",
                "Add a postal address or a phone number.",
            ),
        ),
    },
)
def one_way_only(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """Requests that are taken by one channel alone."""
    online = policy.email.strip() or policy.form_url.strip()
    on_paper = policy.postal_address.strip() or policy.phone.strip()
    if on_paper and not online:
        yield hit("email")
    elif policy.email.strip() and not policy.form_url.strip() and not on_paper and not _has_an_address(policy, look):
        yield hit("postal_address", variant="electronic")


def _has_an_address(policy: RightsPolicy, look: Look) -> bool:
    """Whether requests reach the organisation at its own postal address."""
    return bool(look.one(Organisation).street.strip()) and not look.aside(policy, "postal_address")


def _at_home(policy: Record, found: Hit, look: Look) -> Mapping[str, Any]:
    """The address with the domain that was meant."""
    name, _, domain = look.one(RightsPolicy).email.strip().rpartition("@")
    meant = _meant(domain.lower(), look)
    return {"email": f"{name}@{meant}"} if meant else {}


@rule(
    "RGT-15",
    RightsPolicy,
    reads=("RightsPolicy.email", "Organisation.email", "Organisation.website", "Website.url"),
    source="GDPR 7(3), 12(2)",
    binding="practice",
    severity="warning",
    when=(CONTROLLER,),
    fix=_at_home,
    message=(
        "L’adresse « {email} » ressemble à une faute de frappe : votre domaine est « {domain} ». Une demande mal "
        "adressée se perd.",
        "The address “{email}” looks like a typing mistake: your domain is “{domain}”. A request sent to the wrong "
        "address is lost.",
    ),
    remedy=(
        "Vérifiez l’adresse, en y envoyant un message.",
        "Check the address by sending a message to it.",
    ),
)
def misspelt_address(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """An address for requests that is a letter or two away from the domain of the organisation."""
    email = policy.email.strip()
    meant = _meant(email.rpartition("@")[2].lower(), look) if "@" in email else ""
    if meant:
        yield hit("email", email=email, domain=meant)


def _meant(domain: str, look: Look) -> str:
    """The domain of the organisation that was meant; "" for one of its own and for quite another one."""
    own = dict.fromkeys(_domains(look))
    if any(domain == one or domain.endswith(f".{one}") or one.endswith(f".{domain}") for one in own):
        return ""
    return next((one for one in own if _nearly(domain, one)), "")


def _domains(look: Look) -> Iterator[str]:
    organisation = look.one(Organisation)
    hosts = (_host(url) for url in (organisation.website, *(site.url for site in look.all(Website))))
    yield from (host for host in (*hosts, organisation.email.strip().rpartition("@")[2].lower()) if host)


def _host(url: str) -> str:
    try:
        return (urlsplit(url if "//" in url else f"//{url}").hostname or "").removeprefix("www.")
    except ValueError:
        return ""


def _nearly(domain: str, own: str) -> bool:
    return len(own) >= _SHORTEST and Levenshtein.distance(domain, own, score_cutoff=_SLIPS) <= _SLIPS
