"""Employees and applicants: told beforehand, watched once their representatives know, with a notice of their own."""

from __future__ import annotations

import re
from collections.abc import Iterable

from pdpeditor.lint.crossings import PEOPLE, employed, people_in
from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule
from pdpeditor.records import Activity, DataSubject, DataUse, Organisation
from pdpeditor.text import Text

TITLE = Text("Salariés et candidats", "Employees and applicants")

_USES = (*(name for name in PEOPLE if name != "DataSubject.vulnerable"), "DataUse.activity_id")
_TOO_SMALL = ("none", "1-9", "10-49")
_WATCHING = ("criterion_systematic_monitoring", "criterion_evaluation", "criterion_automated_decision", "profiling")
_CONSULTED = re.compile(r"\bCSE\b|comité social|comité d[’']entreprise|works council|représentants du personnel", re.I)


def _people(activity: Activity, look: Look) -> list[DataSubject]:
    return people_in(look, look.parts(activity, DataUse))


@rule(
    "EMP-01",
    Activity,
    reads=("Activity.notice_delivery", *_USES, "Mark.state"),
    source="GDPR 13; C. trav. L1221-9, L1222-4",
    binding="law",
    severity="warning",
    message=(
        "« {record} » utilise des données de salariés ou de candidats, mais rien ne dit comment ils en sont prévenus.",
        "“{record}” uses data of employees or applicants, but nothing says how they are told.",
    ),
    remedy=(
        "Prévenez-les avant de commencer, puis notez où et quand, par exemple « note remise à l’embauche ».",
        "Tell them before you start, then note where and when, for example “notice handed over on hiring”.",
    ),
)
def unannounced_to_staff(activity: Activity, look: Look) -> Iterable[Hit]:
    """Data of employees or applicants of whom nothing says that they know."""
    if activity.notice_delivery or look.aside(activity, "notice_delivery"):
        return
    if any(map(employed, _people(activity, look))):
        yield hit("notice_delivery")


@rule(
    "EMP-02",
    Activity,
    reads=(
        *(f"Activity.{name}" for name in _WATCHING),
        "Activity.status",
        "Activity.description",
        "Activity.notice_delivery",
        "Organisation.headcount",
        *_USES,
    ),
    source="C. trav. L2312-38",
    binding="law",
    severity="warning",
    message=(
        "« {record} » suit, évalue ou trie des salariés ou des candidats, mais rien ne dit que le comité social et "
        "économique (CSE) a été informé et consulté avant.",
        "“{record}” monitors, assesses or sorts employees or applicants, but nothing says that the works council (CSE) "
        "was informed and consulted beforehand.",
    ),
    remedy=(
        "Informez et consultez le CSE, puis écrivez-en la date dans la description.",
        "Inform and consult the works council (CSE), then write the date in the description.",
    ),
)
def unconsulted_council(activity: Activity, look: Look) -> Iterable[Hit]:
    """Employees watched where there are fifty or more, without a word on the works council."""
    if activity.status == "stopped" or not any(getattr(activity, name) for name in _WATCHING):
        return
    if look.one(Organisation).headcount in _TOO_SMALL or _names_the_council(activity):
        return
    if any(map(employed, _people(activity, look))):
        yield hit("description")


def _names_the_council(activity: Activity) -> bool:
    said = (activity.description, activity.notice_delivery)
    return any(_CONSULTED.search(f"{text.fr} {text.en}") for text in said)


@rule(
    "EMP-03",
    Activity,
    reads=("Activity.published", *_USES),
    source="GDPR 12(1), 13; C. trav. L1222-4",
    binding="practice",
    severity="advice",
    message=(
        "« {record} » ne concerne que vos salariés, mais figure dans la politique que tout le monde lit.",
        "“{record}” is about your employees only, but stands in the policy that everybody reads.",
    ),
    remedy=(
        "Retirez-la de la politique publiée et remettez aux salariés une note à eux.",
        "Take it out of the published policy and give employees a notice of their own.",
    ),
)
def staff_in_public(activity: Activity, look: Look) -> Iterable[Hit]:
    """An activity about employees only in the public policy; applicants are outsiders who read it."""
    if not activity.published:
        return
    people = _people(activity, look)
    if people and all(employed(one) and one.category != "applicants" for one in people):
        yield hit("published")
