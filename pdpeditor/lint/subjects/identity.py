"""Who answers for the data: named exactly, within reach, and not mistaken for its director."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.lint.conditions import CONTROLLER
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Organisation, Website
from pdpeditor.text import Text, fold

TITLE = Text("Identité du responsable", "Identity of the controller")

_SIGN = re.compile(r"[®™©*]")
_ADDRESS = re.compile(
    r"(?:https?://|www\.)\S+|[\w-]+(?:\.[\w-]+)*\.(?:com|fr|net|org|eu|io|ai|app|shop|store|info)/?", re.I
)
_CIVILITY = re.compile(r"(?:m|mr|mme|mlle|ms|mrs|miss|monsieur|madame|mademoiselle)\b\.?(?: [\w'-]+){2,}")
_FOR_ANOTHER = re.compile(r"\b(?:agissant|au nom de|pour le compte de|acting|on behalf of)\b")
_BODIES = ("commercial-company", "other-company", "association", "public-body")
_NUMBERS = ("siren", "siret", "rne_number", "rna_number")

_REGISTER = (
    "Écrivez la dénomination exacte, telle qu’au registre ; gardez la marque comme nom commercial.",
    "Write the exact name, as in the register; keep the brand as trade name.",
)


@rule(
    "ID-01",
    Organisation,
    reads=(
        "Organisation.legal_name",
        "Organisation.trade_name",
        "Organisation.representative_name",
        "Organisation.publication_director",
        *(f"Organisation.{name}" for name in _NUMBERS),
        "Website.name",
    ),
    source="GDPR 13(1)(a), 14(1)(a), 30(1)(a); LCEN 1-1",
    binding="law",
    severity="error",
    message=(
        "La dénomination sociale manque : personne ne peut savoir qui répond de ses données.",
        "The legal name is missing: nobody can know who answers for their data.",
    ),
    remedy=_REGISTER,
    variants={
        "brand": variant(
            "error",
            (
                "« {name} » est une marque ou une adresse de site, pas une dénomination sociale : nul ne sait qui "
                "répond des données.",
                "“{name}” is a brand or a web address, not a legal name: nobody knows who answers for the data.",
            ),
            _REGISTER,
        ),
        "unproven": variant(
            "warning",
            (
                "« {name} » est à la fois la dénomination et le nom que le public connaît, sans aucun numéro "
                "d’immatriculation : est-ce bien l’entité, ou seulement sa marque ?",
                "“{name}” is both the legal name and the name the public knows, with no registration number: is it the "
                "entity, or only its brand?",
            ),
            (
                "Vérifiez la dénomination au registre, puis notez le numéro d’immatriculation.",
                "Check the legal name in the register, then note the registration number.",
            ),
        ),
    },
)
def unnamed(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """No legal name, or the brand in its place."""
    name = organisation.legal_name.strip()
    numbered = any(getattr(organisation, one) for one in _NUMBERS)
    if not name:
        yield hit("legal_name")
    elif _SIGN.search(name) or (_ADDRESS.fullmatch(name) and not numbered):
        yield hit("legal_name", variant="brand", name=name)
    elif not numbered and _is_known_as(name, organisation, look) and not _of_person(name, organisation):
        yield hit("legal_name", variant="unproven", name=name)


def _is_known_as(name: str, organisation: Organisation, look: Look) -> bool:
    public = (organisation.trade_name, *(site.name for site in look.all(Website)))
    return any(_same(name, one) for one in public)


def _of_person(name: str, organisation: Organisation) -> bool:
    return _same(name, organisation.representative_name) or _same(name, organisation.publication_director)


def _same(name: str, other: str) -> bool:
    """Whether two names are made of the same words, in any order: "MARTEL Jeanne" is "Jeanne Martel"."""
    words = fold(name).split()
    return bool(words) and sorted(words) == sorted(fold(other).split())


@rule(
    "ID-02",
    Organisation,
    reads=tuple(
        f"Organisation.{name}" for name in ("street", "postcode", "city", "email", "phone", "contact_form_url")
    ),
    source="GDPR 13(1)(a), 14(1)(a), 30(1)(a)",
    binding="law",
    severity="error",
    message=(
        "L’adresse postale de l’organisme manque : les personnes ne savent pas où lui écrire.",
        "The postal address of the organisation is missing: people do not know where to write to it.",
    ),
    remedy=("Notez la rue ou le lieu-dit, le code postal et la ville.", "Note the street or place, postcode and city."),
    variants={
        "contact": variant(
            "error",
            (
                "Aucun moyen de contact n’est noté : ni adresse électronique, ni téléphone, ni formulaire.",
                "No way of contact is noted: no e-mail address, no phone number, no form.",
            ),
            (
                "Notez au moins une adresse électronique à laquelle tout le monde peut écrire.",
                "Note at least an e-mail address to which anyone can write.",
            ),
        ),
    },
)
def unreachable(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """No postal address, or no other way to get in touch."""
    if not organisation.city:
        yield hit("city")
    elif not (organisation.street or organisation.postcode):
        yield hit("street")
    if not (organisation.email or organisation.phone or organisation.contact_form_url):
        yield hit("email", variant="contact")


@rule(
    "ID-06",
    Organisation,
    reads=("Organisation.legal_name", "Organisation.representative_name", "Organisation.entity_type"),
    source="GDPR 4(7); edpb-07-2020",
    binding="law",
    severity="warning",
    message=(
        "« {name} » est une personne, alors que l’organisme est d’un autre type ({type}) : c’est lui qui répond des "
        "données, pas celle ou celui qui le dirige.",
        "“{name}” is a person, while the organisation is of another type ({type}): the organisation answers for the "
        "data, not whoever runs it.",
    ),
    remedy=(
        "Écrivez la dénomination de l’organisme ; si vous exercez en votre nom propre, choisissez « entrepreneur "
        "individuel ».",
        "Write the name of the organisation; if you are in business in your own name, choose “sole trader”.",
    ),
    variants={
        "behalf": variant(
            "warning",
            (
                "« {name} » désigne une personne qui agit pour une autre : le responsable est l’entité pour laquelle "
                "elle agit.",
                "“{name}” is a person who acts for another: the controller is the entity for which that person acts.",
            ),
            (
                "Écrivez le nom exact de l’entité, et cette personne comme représentant légal.",
                "Write the exact name of the entity, and this person as legal representative.",
            ),
        ),
    },
    when=(CONTROLLER,),
)
def person_for_a_body(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """The director named in the place of the company."""
    name = organisation.legal_name.strip()
    if _FOR_ANOTHER.search(fold(name)):
        yield hit("legal_name", variant="behalf", name=name)
    elif organisation.entity_type in _BODIES and _names_a_person(name, organisation.representative_name):
        fact = look.fact("entity-types", organisation.entity_type)
        yield hit("legal_name", name=name, type=fact.text("phrase") if fact else "")


def _names_a_person(name: str, representative: str) -> bool:
    return _same(name, representative) or bool(_CIVILITY.fullmatch(fold(name)))
