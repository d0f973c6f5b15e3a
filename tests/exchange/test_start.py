"""The questions of the guided start: each says why it is asked, and its answers bring the right activities."""

from __future__ import annotations

import pytest

from pdpeditor.exchange.templates import questions, suggested, template_names
from pdpeditor.facts import catalogues

QUESTIONS = questions()
ALWAYS = ("invoicing", "suppliers", "rights-requests", "it-security")


def test_there_are_about_ten_questions_each_with_its_reason() -> None:
    assert 8 <= len(QUESTIONS) <= 12
    assert all(one.words.fr.endswith("?") and one.words.en.endswith("?") and one.why for one in QUESTIONS)


def test_a_question_has_answers_or_a_list_to_pick_from() -> None:
    assert all(bool(one.answers) != bool(one.of) for one in QUESTIONS)
    assert {one.of for one in QUESTIONS if one.of} <= set(catalogues())


def test_an_answer_is_written_once_in_both_languages() -> None:
    for question in QUESTIONS:
        keys = [answer.key for answer in question.answers]
        assert len(set(keys)) == len(keys)
        assert all(answer.label.fr and answer.label.en for answer in question.answers)


def test_every_activity_is_brought_by_some_answer_and_no_other_is() -> None:
    everything = {one.key: [answer.key for answer in one.answers] for one in QUESTIONS}
    assert set(suggested(everything)) == set(template_names())


def test_every_company_has_what_all_have() -> None:
    assert suggested({}) == ALWAYS


@pytest.mark.parametrize(
    ("answers", "brought"),
    [
        ({"staff": ["few"]}, ("payroll", "personnel")),
        ({"staff": ["many"]}, ("payroll", "personnel", "whistleblowing")),
        ({"staff": ["none"], "recruiting": ["no"]}, ()),
        ({"online": ["shop"], "paying": ["card"]}, ("website", "online-shop", "payment")),
        ({"trade": ["health", "training"]}, ("training-courses", "patients")),
        ({"premises": ["cameras", "log"]}, ("video-surveillance", "visitors")),
        ({"marketing": ["newsletter"], "tools": ["brevo"]}, ("newsletter",)),
        ({"colour": ["blue"], "trade": ["astrology"]}, ()),
    ],
)
def test_answers_bring_their_activities_once_in_the_order_of_the_questions(
    answers: dict[str, list[str]], brought: tuple[str, ...]
) -> None:
    assert suggested(answers) == (*brought, *ALWAYS)
