"""What must be found in the dossiers that transcribe three real policies, and what only a written text can show."""
# ruff: noqa: E501 (a row of a table stays on one line)

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from lint import repairs
from lint.cases import Desk

from pdpeditor.lint.severity import Severity

Found = Mapping[str, Severity]
Why = Mapping[str, str]

_HEADINGS = "a heading without words: documents print no heading that has nothing below it"
_DATE = "an undated page: documents print the day on which the version takes effect, or say that it is a draft"


@dataclass(frozen=True, slots=True)
class Policy:
    """A policy, by the name of its file: what its dossier shows, what its dossier cannot show and why, how it is put
    right.
    """

    name: str
    shown: Found
    not_shown: Why
    repair: Callable[[Desk], None]


STAFFING = Policy(
    "staffing",
    {
        "ID-01": "error",
        "DPO-02": "warning",
        "LB-01": "error",
        "DAT-01": "warning",
        "SRC-02": "warning",
        "REC-02": "error",
        "PRO-07": "error",
        "TRF-01": "error",
        "RET-08": "warning",
        "RGT-01": "error",
        "RGT-05": "warning",
        "RGT-13": "error",
        "MKT-07": "warning",
        "DOC-06": "error",
        "NOT-01": "error",
        "NOT-02": "error",
    },
    {
        "RGT-02": "an article cited wrongly: documents cite the article of each right by themselves",
        "RGT-07": "the right to object cut down to marketing: it shows as soon as one purpose has a basis open to objection",
        "RGT-09": "a right refused for a reason that no law gives: the sentence belongs to a written text",
        "RGT-14": "no finding at all: charging from the second copy is allowed",
        "DOC-01": _HEADINGS,
        "DOC-04": _DATE,
        "NOT-03": "the only value of the host that differs is its share capital, which nothing here asserts",
    },
    repairs.staffing,
)
COACHING = Policy(
    "coaching",
    {
        "ID-05": "error",
        "ID-06": "warning",
        "DPO-02": "warning",
        "ACT-03": "error",
        "LB-02": "error",
        "LB-06": "error",
        "REC-02": "error",
        "REC-03": "error",
        "PRO-01": "warning",
        "PRO-04": "warning",
        "PRO-05": "warning",
        "TRF-01": "error",
        "TRF-02": "error",
        "RET-01": "error",
        "RET-02": "error",
        "RGT-13": "error",
        "CKE-01": "error",
        "CKE-02": "error",
        "CKE-06": "warning",
        "SEC-05": "advice",
        "BRE-01": "advice",
        "BRE-02": "warning",
        "DOC-06": "error",
        "DOC-10": "advice",
        "NOT-01": "error",
    },
    {
        "DOC-01": _HEADINGS,
        "DOC-02": "the name of another organisation left in the text: documents print the name of the dossier",
    },
    repairs.coaching,
)
AGENCY = Policy(
    "agency",
    {
        "ID-01": "error",
        "ID-05": "error",
        "DPO-02": "warning",
        "LB-01": "error",
        "LB-09": "advice",
        "SRC-01": "error",
        "REC-01": "error",
        "REC-03": "error",
        "REC-04": "error",  # the law wants the name of the host in the legal notice
        "TRF-01": "error",
        "RET-02": "error",
        "RGT-04": "error",
        "RGT-10": "warning",  # an error in a text; documents always mention the complaint, but for words on refusals
        "RGT-12": "warning",
        "RGT-13": "error",
        "CKE-01": "error",
        "CKE-02": "error",
        "CKE-05": "error",
        "CKE-06": "warning",
        "MKT-01": "error",
        "MKT-02": "error",
        "DOC-06": "error",
        "NOT-01": "error",
    },
    {
        "DOC-04": _DATE,
        "DOC-11": "an asterisk that leads to no note: a dossier has no notes, and ID-01 asks for the name without it",
    },
    repairs.agency,
)
POLICIES = (STAFFING, COACHING, AGENCY)
