"""Data that the law protects most: sensitive data, convictions, the social security number."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.facts import catalogue
from pdpeditor.lint.crossings import ACTOR, USES, basis, is_, is_public, purposes_of, uses_of
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import DataUse, Declarations, Organisation, Purpose
from pdpeditor.text import Text, in_both

TITLE = Text("Données sensibles", "Sensitive data")

_CHOOSE = (
    "Cherchez lequel de ces cas est le vôtre et choisissez-le. S’il n’y en a aucun, cessez d’utiliser ces données.",
    "Find out which of these cases is yours and choose it. If none is, stop using these data.",
)


@rule(
    "LB-10",
    DataUse,
    reads=("DataUse.category", "Purpose.basis", "Purpose.art9_condition", *USES),
    source="GDPR 9(1), 9(2); LIL 6, 44",
    binding="law",
    severity="error",
    message=(
        "« {record} » utilise des données sensibles ({data}) : la loi l’interdit, sauf dans des cas précis, et aucun "
        "n’est indiqué.",
        "“{record}” uses sensitive data ({data}): the law prohibits it, save in precise cases, and none is given.",
    ),
    remedy=_CHOOSE,
    variants={
        "basis-only": variant(
            "error",
            (
                "« {record} » utilise des données sensibles ({data}) avec une base légale seulement (« {basis} ») : il "
                "faut aussi l’un des cas où la loi lève l’interdiction.",
                "“{record}” uses sensitive data ({data}) with a legal basis only (“{basis}”): one of the cases in "
                "which the law lifts the prohibition is needed too.",
            ),
            _CHOOSE,
        ),
    },
)
def sensitive_data_without_condition(use: DataUse, look: Look) -> Iterable[Hit]:
    """Data of Article 9 for a purpose that names no condition of its second paragraph."""
    if not is_("art9", use):
        return
    for purpose in purposes_of(look, use):
        if not purpose.art9_condition:
            known = "basis-only" if purpose.basis else ""
            yield hit("art9_condition", record=purpose, variant=known, data=_sort(use), basis=basis(purpose.basis))


def _sort(use: DataUse) -> Text:
    label = catalogue("data-categories").label(use.category or "")
    return in_both(lambda lang: label[lang][:1].lower() + label[lang][1:])


@rule(
    "LB-11",
    DataUse,
    reads=("DataUse.category", "Purpose.art10_basis", *USES, *ACTOR),
    source="GDPR 10; LIL 46",
    binding="law",
    severity="error",
    message=(
        "« {record} » utilise des condamnations ou des infractions, et aucun texte cité ne vous y autorise.",
        "“{record}” uses convictions or offences, and no law cited authorises you to.",
    ),
    remedy=(
        "Citez le texte qui vous y autorise. S’il n’y en a pas, cessez d’utiliser ces données.",
        "Cite the law that authorises you to. If there is none, stop using these data.",
    ),
    variants={
        "public": variant(
            "warning",
            (
                "« {record} » utilise des condamnations ou des infractions sans citer la mission qui vous y autorise.",
                "“{record}” uses convictions or offences without citing the task that authorises you to.",
            ),
            (
                "Citez le texte qui vous confie cette mission.",
                "Cite the law that entrusts you with this task.",
            ),
        ),
    },
)
def convictions_without_authority(use: DataUse, look: Look) -> Iterable[Hit]:
    """Data of Article 10 for a purpose that cites no authority; public bodies have one within their tasks."""
    if not is_("art10", use):
        return
    known = "public" if is_public(look.one(Organisation)) else ""
    for purpose in purposes_of(look, use):
        if not purpose.art10_basis:
            yield hit("art10_basis", record=purpose, variant=known)


@rule(
    "LB-12",
    DataUse,
    reads=("DataUse.category", "Purpose.nir_basis", "Purpose.direct_marketing", *USES),
    source="LIL 30; decree-2019-341",
    binding="law",
    severity="error",
    message=(
        "« {record} » utilise le numéro de sécurité sociale, et aucun des cas permis par décret n’est cité.",
        "“{record}” uses the social security number, and none of the cases allowed by decree is cited.",
    ),
    remedy=(
        "Citez le cas du décret qui est le vôtre, par exemple la paie. Sinon, employez un autre numéro.",
        "Cite the case of the decree that is yours, for example payroll. Otherwise, use another number.",
    ),
    variants={
        "marketing": variant(
            "error",
            (
                "« {record} » utilise le numéro de sécurité sociale pour prospecter : aucun décret ne le permet.",
                "“{record}” uses the social security number for direct marketing: no decree allows it.",
            ),
            (
                "Retirez ce numéro des données de cette finalité.",
                "Take this number out of the data of this purpose.",
            ),
        ),
    },
)
def social_security_number(use: DataUse, look: Look) -> Iterable[Hit]:
    """The NIR for a purpose that cites no case of the decree, or for marketing, which the decree does not have."""
    if not is_("nir", use):
        return
    for purpose in purposes_of(look, use):
        if purpose.direct_marketing:
            yield hit("nir_basis", record=purpose, variant="marketing")
        elif not purpose.nir_basis:
            yield hit("nir_basis", record=purpose)


@rule(
    "LB-17",
    Purpose,
    reads=("Purpose.art9_condition", "DataUse.category", *USES, "Declarations.statements"),
    source="GDPR 5(1)(a), 9(1)",
    binding="law",
    severity="advice",
    message=(
        "« {record} » a une condition pour les données sensibles, mais aucune donnée sensible n’est dans sa liste.",
        "“{record}” has a condition for sensitive data, but there are no sensitive data in its list.",
    ),
    remedy=(
        "Ajoutez ces données à la liste, ou effacez la condition.",
        "Add these data to the list, or delete the condition.",
    ),
)
def condition_without_data(purpose: Purpose, look: Look) -> Iterable[Hit]:
    """A condition for sensitive data where nobody listed any; DEC-01 speaks where they are denied besides."""
    denied = purpose.art9_condition and "no-sensitive" in look.one(Declarations).statements
    if purpose.art9_condition and not denied and not any(is_("art9", use) for use in uses_of(look, purpose)):
        yield hit("art9_condition")
