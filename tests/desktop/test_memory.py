"""What words were translated to before: suggested where a language is missing, and kept on this computer only."""

from collections.abc import Callable
from pathlib import Path

import pytest
from desktop.doing import CTRL, box, enter, focus, leave, press, row, settle, type_in, wait
from PySide6.QtCore import Qt

from pdpeditor.desktop import memory
from pdpeditor.desktop.memory import Memory, Suggestion, key_of, pairs, stands
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.window import Window
from pdpeditor.records import Activity
from pdpeditor.store import Dossier
from pdpeditor.text import Text

Show = Callable[..., Window]


def put(path: Path, *names: Text, proposed: bool = False) -> None:
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        for name in names:
            activity = Activity(name=name)
            dossier.add(activity)
            if proposed:
                dossier.mark(activity, "name", "proposed")


def come_in(show: Show, path: Path) -> Window:
    """A window on the activities, once it knows what there is to know."""
    window = show(path)
    enter(window, Activity)
    settle(window)
    wait(300)
    return window


def kept(settings: Settings) -> Memory:
    return Memory(settings.data / memory.FILE)


@pytest.mark.parametrize("one, other", [("Paie", "paie"), ("Été  chaud", "ete chaud"), ("l’impôt", "l'impot")])
def test_words_are_the_same_without_accents_capitals_and_spaces(one: str, other: str) -> None:
    assert key_of(one) == key_of(other)


def test_only_what_stands_in_both_languages_is_worth_remembering() -> None:
    assert stands(Text("Paie", "Payroll"))
    assert not stands(Text("Paie", ""))
    assert not stands(Text("Paie", "Payroll").with_side("fr", "Salaires"))
    assert not stands(Text("a" * 3000, "b"))


def test_a_translation_is_found_in_both_directions(tmp_path: Path) -> None:
    file = Memory(tmp_path / "deep" / "file.sqlite")
    assert file.suggest("Paie", "fr") is None
    file.remember(pairs([Text("Paie", "Payroll")]), "Acme")
    assert file.suggest("paie", "fr") == Suggestion("Payroll", "elsewhere", "Acme")
    assert file.suggest("Payroll", "en") == Suggestion("Paie", "elsewhere", "Acme")
    assert file.suggest("Payroll", "fr") is None
    file.forget()
    assert file.suggest("Paie", "fr") is None


def test_a_damaged_file_troubles_nobody_and_is_made_anew(tmp_path: Path) -> None:
    path = tmp_path / "file.sqlite"
    path.write_bytes(b"not a database" * 500)
    file = Memory(path)
    assert file.suggest("Paie", "fr") is None
    file.remember(pairs([Text("Paie", "Payroll")]), "Acme")
    assert file.suggest("Paie", "fr")


def test_the_oldest_translations_go_first(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(memory, "MOST", 4)
    file = Memory(tmp_path / "file.sqlite")
    for number in range(5):
        file.remember(pairs([Text(f"fr {number}", f"en {number}")]), "Acme")
    assert file.suggest("fr 0", "fr") is None
    assert file.suggest("fr 4", "fr")


def test_the_same_words_are_suggested_and_taken_over_by_a_key(show: Show, path: Path) -> None:
    put(path, Text("Paie", ""), Text("PAIE", "Payroll"))
    window = come_in(show, path)
    side = row(window, "name").editor.sides["en"]
    assert side.badge.text() == "To translate"
    assert side.ghost.words.text() == "Used before in this dossier: Payroll"
    focus(box(window, "name", "fr"))
    press(window, Qt.Key.Key_T, CTRL)
    assert window.dossier.all(Activity)[0].name == Text("Paie", "Payroll")
    assert not side.ghost.isVisible()
    assert not side.badge.isVisible()


def test_nothing_is_suggested_where_nothing_is_missing(show: Show, path: Path) -> None:
    put(path, Text("Paie", "Wages"), Text("Paie", "Payroll"))
    window = come_in(show, path)
    assert row(window, "name").editor.sides["en"].ghost is None


def test_words_written_in_one_dossier_are_suggested_in_the_next(show: Show, path: Path, tmp_path: Path) -> None:
    put(path, Text(), Text("Autre", "Other"))
    window = come_in(show, path)
    type_in(window, "name", "Bulletins", "fr")
    leave(window)
    type_in(window, "name", "Pay slips", "en")
    leave(window)
    window.close()
    second = tmp_path / "Second.pdp"
    Dossier.create(second).close()
    put(second, Text("Bulletins", ""))
    said = row(come_in(show, second), "name").editor.sides["en"].ghost.words.text()
    assert said == f"Taken from “{path.stem}”: Pay slips"


def test_a_proposal_that_nobody_has_confirmed_is_not_remembered(show: Show, settings: Settings, path: Path) -> None:
    put(path, Text("Paie", "Payroll"), proposed=True)
    come_in(show, path)
    assert kept(settings).suggest("Paie", "fr") is None


def test_nothing_is_kept_by_who_does_not_want_it(show: Show, settings: Settings, path: Path) -> None:
    kept(settings).remember(pairs([Text("Paie", "Payroll")]), "Acme")
    memory.remember(settings, memory.NO)
    assert not kept(settings).path.exists()
    put(path, Text("Vente", "Sales"), Text("Vente", ""))
    come_in(show, path)
    assert not kept(settings).path.exists()


def test_the_names_of_our_own_lists_are_known(show: Show, path: Path) -> None:
    put(path, Text("Le consentement", ""))
    window = come_in(show, path)
    assert row(window, "name").editor.sides["en"].ghost.suggestion.where == "list"
