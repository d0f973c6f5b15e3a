"""The register: that there is one, and that nothing the law asks for is blank in it."""

from __future__ import annotations

from collections.abc import Iterable

from pdpeditor.lint.conditions import CONTROLLER
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.records import Activity, DataUse, Disclosure, Organisation, Purpose
from pdpeditor.text import Text

TITLE = Text("Registre", "Register")

_SMALL = ("none", "1-9", "10-49", "50-249")


@rule(
    "REG-01",
    Activity,
    reads=(
        "Activity.name",
        "Purpose.activity_id",
        "Purpose.name",
        "DataUse.activity_id",
        "DataUse.category",
        "DataUse.items",
        "Disclosure.activity_id",
        "Disclosure.party",
    ),
    source="GDPR 30(1)(b), 30(1)(c), 30(1)(d)",
    binding="law",
    severity="error",
    message=(
        "Une finalité de « {activity} » n’a pas de nom : le registre ne dit pas ce qu’elle cherche à faire.",
        "A purpose of “{activity}” has no name: the register does not say what it is for.",
    ),
    remedy=(
        "Dites en une phrase ce que vous cherchez à faire, ou supprimez cette finalité.",
        "Say in one sentence what you want to do, or delete this purpose.",
    ),
    variants={
        "data": variant(
            "error",
            (
                "Une ligne de données de « {activity} » est vide : le registre ne dit pas quelles données sont "
                "utilisées.",
                "A line of data of “{activity}” is empty: the register does not say which data are used.",
            ),
            (
                "Choisissez la catégorie et énumérez les données, ou supprimez cette ligne.",
                "Choose the category and list the data, or delete this line.",
            ),
        ),
        "recipient": variant(
            "error",
            (
                "Une communication de « {activity} » n’a pas de destinataire : le registre ne dit pas qui reçoit les "
                "données.",
                "A disclosure of “{activity}” has no recipient: the register does not say who receives the data.",
            ),
            (
                "Choisissez le destinataire, ou supprimez cette communication.",
                "Choose the recipient, or delete this disclosure.",
            ),
        ),
        "activity": variant(
            "error",
            (
                "Une activité du registre n’a pas de nom.",
                "An activity of the register has no name.",
            ),
            (
                "Dites en quelques mots ce que vous faites, par exemple « Recrutement ».",
                "Say in a few words what you do, for example “Recruitment”.",
            ),
        ),
    },
)
def blank_in_the_register(activity: Activity, look: Look) -> Iterable[Hit]:
    """A part of a sheet that says nothing of what Article 30(1) asks for."""
    if not activity.name:
        yield hit("name", variant="activity")
    for purpose in look.parts(activity, Purpose):
        if not purpose.name:
            yield hit("name", record=purpose, activity=activity)
    for use in look.parts(activity, DataUse):
        if not (use.category or use.items):
            yield hit("category", record=use, variant="data", activity=activity)
    for disclosure in look.parts(activity, Disclosure):
        if not disclosure.party:
            yield hit("party", record=disclosure, variant="recipient", activity=activity)


@rule(
    "REG-02",
    Organisation,
    reads=("Organisation.headcount", "Activity.id"),
    source="GDPR 30(5)",
    binding="law",
    severity="advice",
    message=(
        "Avoir moins de 250 salariés ne dispense presque jamais de registre : les clients, les prospects et la paie ne "
        "sont pas des traitements occasionnels.",
        "Having fewer than 250 employees hardly ever frees you from keeping a register: customers, prospects and "
        "payroll are not occasional processing.",
    ),
    remedy=(
        "Commencez par les activités de tous les jours : clients, prospection, personnel.",
        "Begin with everyday activities: customers, marketing, staff.",
    ),
    when=(CONTROLLER,),
)
def small_and_without_register(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A small organisation with no activity in its register, as if its size exempted it."""
    if organisation.headcount in _SMALL and not look.all(Activity):
        yield hit("headcount")


@rule(
    "REG-03",
    Organisation,
    reads=("Activity.id",),
    source="GDPR 30(1)",
    binding="law",
    severity="warning",
    message=(
        "Le registre ne contient aucune activité, alors que vous décidez de l’utilisation de données.",
        "The register contains no activity, although you decide how data are used.",
    ),
    remedy=(
        "Ajoutez une fiche pour chaque chose que vous faites avec des données, par exemple les commandes ou la paie.",
        "Add a sheet for each thing you do with data, for example orders or payroll.",
    ),
    when=(CONTROLLER,),
)
def empty_register(organisation: Organisation, look: Look) -> Iterable[Hit]:
    """A controller with no activity in its register."""
    if not look.all(Activity):
        yield hit()
