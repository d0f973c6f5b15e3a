"""Whoever has only the printed policy answers, for each purpose: why, on what basis, which data, who, where, how long.

And which rights. The answers stand in the tables beside this module; the policy is read back from its PDF, row by row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

import pytest
from samples import answers_en, answers_fr
from samples.made import DAY
from samples.printed import bare
from writers.ua_check import Checked

from pdpeditor import publish
from pdpeditor.exchange.samples import make_sample
from pdpeditor.records import Activity, Purpose
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang
from pdpeditor.writers import DEFAULT, pdf

SAMPLE = "agence"
ANSWERS: Mapping[Lang, Mapping[str, tuple[Any, ...]]] = {"fr": answers_fr.ANSWERS, "en": answers_en.ANSWERS}
SECTION = {"fr": "Pourquoi et sur quelle base", "en": "Why and on what basis"}
ALL = {"fr": "Pour toutes ces finalités", "en": "For all these purposes"}
RIGHTS = {"fr": "Vos autres droits", "en": "Your other rights"}
ALWAYS = {
    "fr": "Vous avez toujours le droit d’accéder à vos données, de les faire rectifier et d’en faire limiter l’usage",
    "en": "You always have the right to access your data, to have them rectified and to have their use restricted",
}


class Printed:
    """The section of a printed policy on purposes: for each activity, its rows, and those that hold for all of them."""

    def __init__(self, content: bytes, lang: Lang) -> None:
        self.rows: dict[str, list[str]] = {}
        self.shared: dict[str, list[str]] = {}
        self.lead = ""
        self._activity, self._into = "", self.rows
        for role, words in _section(Checked(content), bare(SECTION[lang])):
            self._read(role, words, bare(ALL[lang]))

    def _read(self, role: str, words: str, for_all: str) -> None:
        if role == "H3":
            self._activity, self._into = words, self.rows
        elif role == "H4" and words == for_all:
            self._into = self.shared
        elif role == "TR":
            self._into.setdefault(self._activity, []).append(words)
        elif role == "P" and not self._activity:
            self.lead += words

    def about(self, activity: str, why: str) -> tuple[str, str]:
        """The row in which a purpose stands, from its name on, and the rows that hold for all purposes."""
        rows = self.rows[bare(activity)]
        shared = " ".join(self.shared.get(bare(activity), []))
        if any(bare(why) in row for row in rows[1:]):
            return next(row for row in rows if bare(why) in row), shared
        return " ".join(rows), shared


def _section(checked: Checked, title: str) -> Iterator[tuple[str, str]]:
    """The headings, rows and paragraphs of one section, in reading order."""
    inside = False
    for element in checked.elements:
        role, words = checked.role(element), ""
        if role in ("H2", "H3", "H4", "TR", "P"):
            words = bare(checked.text(element))
        inside = title in words if role == "H2" else inside
        if inside and words:
            yield role, words


@pytest.fixture(scope="module")
def dossier(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    path = tmp_path_factory.mktemp("answers") / "agence.pdp"
    make_sample(SAMPLE, path)
    with Dossier.open(path) as opened:
        opened.preload()
        yield opened


@pytest.fixture(scope="module")
def policies(dossier: Dossier) -> dict[Lang, Printed]:
    """The printed policy in each language."""
    return {lang: Printed(pdf.write(publish.build(dossier, "policy", lang, DAY), DEFAULT), lang) for lang in LANGS}


def purposes(lang: Lang) -> Iterator[tuple[str, Any]]:
    """Each purpose of the table, with its activity."""
    for activity, answers in ANSWERS[lang].items():
        yield from ((activity, answer) for answer in answers)


@pytest.mark.parametrize("lang", LANGS)
def test_every_published_purpose_has_its_answers(dossier: Dossier, lang: Lang) -> None:
    published = [
        (activity.name[lang], purpose.name[lang])
        for activity in dossier.all(Activity)
        if activity.published
        for purpose in dossier.parts(activity, Purpose)
    ]
    answered = [(activity, answer[0]) for activity, answer in purposes(lang)]
    assert len(published) == len(answered) > 10
    for activity, name in published:
        assert any(of == activity and bare(why).startswith(bare(name)) for of, why in answered), name


@pytest.mark.parametrize("lang", LANGS)
def test_all_answers_stand_with_their_purpose_in_the_printed_policy(policies: dict[Lang, Printed], lang: Lang) -> None:
    names = [bare(answer[0]) for _, answer in purposes(lang)]
    missing = []
    for activity, (why, basis, data, people, received, periods, rights) in purposes(lang):
        row, shared = policies[lang].about(activity, why)
        own = _own(row, bare(why), names)
        missing += [(why, answer) for answer in (basis, rights) if bare(answer) not in own]
        both = f"{row} {shared}"
        who = [f"{recipients}, {where}" for recipients, where in received]
        missing += [(why, answer) for answer in (*data, people, *who, *periods) if bare(answer) not in both]
    assert missing == []


def _own(row: str, why: str, names: list[str]) -> str:
    """What a row says of one purpose: from its name to that of the next one in the same row."""
    after = row[row.index(why) + len(why) :]
    return re.split("|".join(re.escape(name) for name in names), after, maxsplit=1)[0]


@pytest.mark.parametrize("lang", LANGS)
def test_the_rights_that_people_always_have_are_said_before_the_purposes(
    policies: dict[Lang, Printed], lang: Lang
) -> None:
    assert bare(ALWAYS[lang]) in policies[lang].lead
    counted = sum(row.count(bare(RIGHTS[lang])) for rows in policies[lang].rows.values() for row in rows)
    assert counted >= len(list(purposes(lang)))


@pytest.mark.parametrize("lang", LANGS)
def test_the_rows_of_no_other_purpose_answer_instead(policies: dict[Lang, Printed], lang: Lang) -> None:
    activity, (why, basis, *_) = next(each for each in purposes(lang) if len(ANSWERS[lang][each[0]]) > 2)
    other = ANSWERS[lang][activity][1]
    assert bare(basis) not in _own(policies[lang].about(activity, other[0])[0], bare(other[0]), [bare(why)])
