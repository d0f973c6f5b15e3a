"""Children: fifteen as the age from which they consent alone in France, and words that they understand."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import DataSubject, Organisation, RightsPolicy
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import field_of
from pdpeditor.text import Text

TITLE = Text("Mineurs", "Children")

_OTHER_AGE = re.compile(
    r"\b1[0-46-8](?=\s(?:ans|years?)\b)|(?<=under\s)1[0-46-8]\b|(?<=over\s)1[0-46-8]\b|(?<=aged\s)1[0-46-8]\b"
)
_FIFTEEN = re.compile(r"\b(?:15|quinze|fifteen)\b", re.IGNORECASE)
_RESERVED = re.compile(
    r"\b(?:réservée?s?|interdite?s?|accessibles?|reserved|restricted|closed|open only)\b[^.;]{0,40}\b(1[0-46-8])\b",
    re.IGNORECASE,
)


@rule(
    "MIN-01",
    RightsPolicy,
    reads=(
        "RightsPolicy.minors_targeted",
        "RightsPolicy.offered_under_15",
        "RightsPolicy.minors_consent",
        "RightsPolicy.minors_verification",
        "Organisation.audience",
    ),
    source="GDPR 8(1); LIL 45",
    binding="law",
    severity="error",
    message=(
        "« {words} » : en France, c’est à quinze ans qu’un mineur consent seul ; avant, l’enfant et un parent "
        "consentent ensemble.",
        "“{words}”: in France, a minor consents alone from the age of fifteen; before, the child and a parent consent "
        "together.",
    ),
    remedy=("Remplacez cet âge par quinze ans.", "Replace this age with fifteen."),
    variants={
        "access": variant(
            "warning",
            (
                "La politique ouvre l’accès à partir d’un autre âge, « {words} » : c’est permis, mais ce n’est pas "
                "celui où un mineur consent seul, quinze ans en France.",
                "The policy gives access from another age, “{words}”: that is allowed, but it is not the age from "
                "which a minor consents alone, fifteen in France.",
            ),
            (
                "Dites que cet âge vaut pour l’accès au service, pas pour le consentement.",
                "Say that this age is for access to the service, not for consent.",
            ),
        ),
    },
)
def another_age(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """An age of consent that is not the French one, or an age of access that can be taken for it."""
    for name in ("minors_consent", "minors_verification"):
        text = getattr(policy, name)
        if relevant(policy, field_of(RightsPolicy, name)) and _is_of_another_age(text):
            yield hit(name, words=text)
    organisation = look.one(Organisation)
    audience = organisation.audience
    reserved = _RESERVED.search(audience.fr) or _RESERVED.search(audience.en)
    if reserved and not _FIFTEEN.search(f"{audience.fr} {audience.en}"):
        yield hit("audience", record=organisation, variant="access", words=reserved[0])


def _is_of_another_age(text: Text) -> bool:
    words = f"{text.fr}\n{text.en}"
    return bool(_OTHER_AGE.search(words)) and not _FIFTEEN.search(words)


@rule(
    "MIN-02",
    RightsPolicy,
    reads=(
        "RightsPolicy.minors_targeted",
        "RightsPolicy.minors_notice_url",
        "DataSubject.category",
        "DataSubject.minor",
        "Mark.state",
    ),
    source="GDPR 12(1); LIL 48",
    binding="law",
    severity="warning",
    message=(
        "Vos services s’adressent à des mineurs, mais aucune page n’est écrite pour eux, dans des mots qu’ils "
        "comprennent.",
        "Your services are meant for minors, but no page is written for them, in words they understand.",
    ),
    remedy=(
        "Écrivez cette page et notez son adresse ; si toute la politique leur est lisible, dites-le ici.",
        "Write that page and note its address; if they can read the whole policy, say so here.",
    ),
    variants={
        "possible": variant(
            "warning",
            (
                "Des mineurs peuvent figurer parmi « {people} », mais rien ne dit si vos services s’adressent à eux.",
                "Minors can be among “{people}”, but nothing says whether your services are meant for them.",
            ),
            (
                "Répondez : si c’est le cas, il leur faut une information dans des mots simples.",
                "Answer: if they are, they need information in simple words.",
            ),
        ),
        "denied": variant(
            "warning",
            (
                "Vos services ne s’adresseraient pas à des mineurs, mais « {people} » en sont.",
                "Your services are said not to be meant for minors, but “{people}” are minors.",
            ),
            (
                "Corrigez l’une des deux réponses, puis écrivez une page pour les mineurs s’il le faut.",
                "Correct one of the two answers, then write a page for minors if need be.",
            ),
        ),
    },
)
def no_words_for_children(policy: RightsPolicy, look: Look) -> Iterable[Hit]:
    """Minors among the people, and nothing written for them."""
    if policy.minors_targeted:
        if not policy.minors_notice_url and not look.aside(policy, "minors_notice_url"):
            yield hit("minors_notice_url")
        return
    if look.aside(policy, "minors_targeted"):
        return
    subjects = look.all(DataSubject)
    young = next((one for one in subjects if one.category == "minors"), None)
    possible = young or next((one for one in subjects if one.minor and not _never_served(one, look)), None)
    if policy.minors_targeted is None and possible:
        yield hit("minors_targeted", variant="possible", people=possible)
    elif young and policy.minors_targeted is False:
        yield hit("minors_targeted", variant="denied", people=young)


def _never_served(subject: DataSubject, look: Look) -> bool:
    """Whether people are here through a job, their own or that of somebody close: no service is meant for them."""
    category = look.fact("subject-categories", subject.category)
    return subject.category == "beneficiaries" or bool(category and category.more.get("employee"))
