"""Employee data abroad: a listing under the EU–US framework says whether it covers them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from pdpeditor.lint.look import Look
from pdpeditor.lint.rules import Hit, hit, rule
from pdpeditor.records import Activity, DataSubject, DataUse, Disclosure, Party, Transfer
from pdpeditor.text import Text

TITLE = Text("Données de salariés hors de l’Union", "Employee data outside the Union")


@rule(
    "TRF-19",
    Disclosure,
    reads=(
        "Disclosure.party",
        "Disclosure.data",
        "Disclosure.transfers",
        "Transfer.mechanism",
        "Transfer.dpf_covers_hr",
        "DataUse.subjects",
        "DataSubject.employee",
        "DataSubject.category",
    ),
    source="GDPR 45; decision-2023-1795",
    binding="law",
    severity="warning",
    message=(
        "« {party} » reçoit des données de salariés sous le cadre UE-États-Unis, mais son inscription ne couvre pas "
        "les données de ressources humaines.",
        "“{party}” receives employee data under the EU–US framework, but its listing does not cover human resources "
        "data.",
    ),
    remedy=(
        "Vérifiez l’inscription (« HR ») ; si elle ne les couvre pas, prenez les clauses types pour ce transfert.",
        "Check the listing (“HR”); if it does not cover them, use standard clauses for this transfer.",
    ),
)
def staff_not_covered(disclosure: Disclosure, look: Look) -> Iterable[Hit]:
    """Employee data sent under a listing that leaves them out."""
    party = look.get(Party, disclosure.party)
    if party is None:
        return
    under = look.linked(disclosure, "transfers") or look.parts(party, Transfer)
    if any(map(_without_staff, under)) and any(_staff(one, look) for one in _people(disclosure, look)):
        yield hit("transfers", party=party)


def _without_staff(transfer: Transfer | None) -> bool:
    return transfer is not None and transfer.mechanism == "adequacy-dpf" and transfer.dpf_covers_hr is False


def _staff(subject: DataSubject, look: Look) -> bool:
    fact = look.fact("subject-categories", subject.category)
    return bool(subject.employee) or bool(fact and fact.more.get("audience") in ("employees", "applicants"))


def _people(disclosure: Disclosure, look: Look) -> Iterator[DataSubject]:
    activity = look.get(Activity, disclosure.activity_id)
    uses = look.linked(disclosure, "data") or (look.parts(activity, DataUse) if activity else [])
    yield from (subject for use in uses for subject in look.linked(use, "subjects"))
