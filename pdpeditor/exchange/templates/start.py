"""The questions of a guided start, and the activities that their answers call for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pdpeditor import resources
from pdpeditor.facts import Fact, as_text, catalogue
from pdpeditor.text import Text

_FILE = "start"


@dataclass(frozen=True, slots=True)
class Answer:
    """One of the answers offered, and the activities that it brings; one that is `alone` rules the others out."""

    key: str
    label: Text
    activities: tuple[str, ...]
    alone: bool


@dataclass(frozen=True, slots=True)
class Question:
    """A plain question and why it is asked.

    `several` says whether more than one answer can hold; `of` names the list to pick from where no answers are written.
    """

    key: str
    words: Text
    why: Text
    several: bool
    of: str
    answers: tuple[Answer, ...]


def questions() -> tuple[Question, ...]:
    """The questions, in the order in which they are asked."""
    return tuple(map(_question, catalogue(_FILE).values()))


def suggested(answers: Mapping[str, Iterable[str]]) -> tuple[str, ...]:
    """The activities that a company has, given the keys of its answers to each question.

    Those that every company has come with any answers. A question or an answer that is not known brings nothing.
    """
    given = {question: set(chosen) for question, chosen in answers.items()}
    brought = [
        key
        for question in questions()
        for answer in question.answers
        if answer.key in given.get(question.key, ())
        for key in answer.activities
    ]
    return tuple(dict.fromkeys([*brought, *resources.toml("catalogue", _FILE)["always"]]))


def _question(fact: Fact) -> Question:
    return Question(
        key=fact.key,
        words=fact.label,
        why=fact.help,
        several=fact.more["several"],
        of=fact.more.get("of", ""),
        answers=tuple(_answer(row) for row in fact.more.get("answers", ())),
    )


def _answer(row: Mapping[str, object]) -> Answer:
    brings = row["activities"]
    assert isinstance(brings, list)
    return Answer(str(row["key"]), as_text(row["label"]), tuple(brings), bool(row.get("alone")))
