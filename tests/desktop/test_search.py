"""The search over everything: any answer of any record, in either language, always as the dossier is now."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desktop.doing import CTRL, SHIFT, enter, form, leave, press, type_in
from desktop.test_palette import headings, listed, opened, type_words
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from pdpeditor.desktop.palette.palette import Palette
from pdpeditor.desktop.palette.results import Choice
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import make_sample
from pdpeditor.records import Activity, DataUse, Organisation, Party
from pdpeditor.store import Dossier
from pdpeditor.store.answers import Answers
from pdpeditor.text import Text, both, fold

Show = Callable[..., Window]


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    make_sample("agence", tmp_path / "sample.pdp")
    return tmp_path / "sample.pdp"


def search(window: Window, words: str) -> Palette:
    """Look for words in all answers."""
    palette = opened(window, Qt.Key.Key_F, CTRL | SHIFT)
    type_words(palette, words)
    return palette


def said(palette: Palette) -> list[str]:
    return [choice.said.around for choice in palette.card.model.rows if isinstance(choice, Choice)]


def test_a_word_of_a_part_is_found_in_the_other_language_and_leads_to_its_field(show: Show, sample: Path) -> None:
    window = show(sample)
    palette = search(window, "la PAIE ne peut pas etre declaree")
    [around] = said(palette)
    assert around == "Consequence of not answering: la paie ne peut pas être déclarée"
    press(palette.card.words, Qt.Key.Key_Return)
    assert [place.cls for place in window.bench.pane.path] == [Activity, DataUse]
    assert form(window).rows["consequence"].isAncestorOf(QApplication.focusWidget())


def test_results_are_counted_by_section(show: Show, sample: Path) -> None:
    palette = search(show(sample, "fr"), "paie")
    found = len(listed(palette))
    assert palette.card.note.text() == f"{found} réponses"
    assert headings(palette)[0].startswith("Activités de traitement · ")
    type_words(palette, "nothing like this")
    assert palette.card.note.text() == "Rien ne correspond." and listed(palette) == []


def test_a_record_is_found_where_it_is_linked(show: Show, sample: Path) -> None:
    with Dossier.open(sample) as dossier:
        party = next(party for party in dossier.all(Party) if dossier.linking(party))
        name, links = party.name, len(dossier.linking(party))
    palette = search(show(sample), name)
    assert palette.everywhere and palette.everywhere.count >= 1 + links


def test_an_edit_is_found_at_once_and_what_it_replaced_no_longer(show: Show, sample: Path) -> None:
    window = show(sample)
    search(window, "x").leave()
    enter(window, Organisation)
    type_in(window, "legal_name", " Zyxwv")
    leave(window)
    palette = search(window, "zyxwv")
    assert len(listed(palette)) == 1
    palette.leave()
    window.menus.undo.trigger()
    assert listed(search(window, "zyxwv")) == []


def test_words_of_the_user_are_shown_as_they_are_written(show: Show, path: Path) -> None:
    with Dossier.open(path) as dossier, dossier.edit(both("x")):
        dossier.one(Organisation).trade_name = "<b>Gras</b> & <img src=x>"
    palette = search(show(path), "img")
    assert said(palette) == ["Trade name: <b>Gras</b> & <img src=x>"]
    palette.grab()


def test_the_answers_follow_each_step_as_if_they_were_read_again(sample: Path) -> None:
    with Dossier.open(sample) as dossier:
        answers = Answers(dossier.session)
        dossier.watchers.append(answers.follow)
        activity = dossier.all(Activity)[0]
        with dossier.edit(both("edit")):
            activity.name = Text("Tout autre chose", "Something else")
            dossier.mark(activity, "description", "not-applicable", both("Quetzal"))
        with dossier.edit(both("add")):
            new = Activity(name=both("Neuve"))
            dossier.add(new)
            dossier.mark(new, "reference", "not-applicable", both("Ibex"))
        assert as_read(answers) == as_read(Answers(dossier.session))
        with dossier.edit(both("remove")):
            dossier.remove(dossier.all(Activity)[1])
            dossier.mark(activity, "description", "confirmed")
        assert as_read(answers) == as_read(Answers(dossier.session))
        for _ in range(3):
            dossier.undo()
        assert as_read(answers) == as_read(Answers(dossier.session))


def as_read(answers: Answers) -> dict[tuple[str, str, str, bool], list[str]]:
    return {said: sorted(answer.keys) for said, answer in answers._known.items() if answer.keys}


def test_the_reason_why_a_question_does_not_apply_is_found(path: Path) -> None:
    with Dossier.open(path) as dossier:
        with dossier.edit(both("x")):
            organisation = dossier.one(Organisation)
            dossier.mark(organisation, "trade_name", "not-applicable", both("Nous n’en avons pas"))
        [answer] = Answers(dossier.session).find(fold("n'en AVONS").split())
        assert (answer.question, answer.aside, answer.keys) == ("trade_name", True, [organisation.id])
