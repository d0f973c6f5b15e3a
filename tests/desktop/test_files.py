"""Files: made, opened, found again, copied; and what cannot be opened is said, in the language of the window."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from desktop.doing import ROOT, box, click, come_in, focus, form, leave, open_in, press, type_in, wait
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from pdpeditor.desktop import app, report
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.start.page import StartPage
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import sample_names
from pdpeditor.records import Activity
from pdpeditor.store import Dossier

Show = Callable[..., Window]


def name_file(window: Window, path: Path) -> None:
    """Write a file's name into the dialog that is open, and accept it."""
    dialog = window.findChild(QFileDialog)
    line = dialog.findChild(QLineEdit, "fileNameEdit")
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    come_in(window)


def start(window: Window) -> StartPage:
    page = window.pages.currentWidget()
    assert isinstance(page, StartPage)
    return page


def test_a_new_dossier_is_made_where_the_user_says(show: Show, tmp_path: Path) -> None:
    window = show()
    click(start(window).new_button)
    name_file(window, tmp_path / "Nouvelle société")
    assert window.dossier.path == tmp_path / "Nouvelle société.pdp"
    assert "Nouvelle société" in window.windowTitle()


def test_a_new_dossier_never_replaces_a_file(show: Show, tmp_path: Path) -> None:
    there = tmp_path / "there.pdp"
    there.write_bytes(b"precious")
    window = show(lang="fr")
    click(start(window).new_button)
    name_file(window, there)
    assert there.read_bytes() == b"precious"
    assert "existe déjà" in window.bar.words.text()
    assert window.dossier is None


def test_a_dossier_is_opened_from_the_dialog_and_from_the_recent_ones(
    show: Show, path: Path, settings: Settings
) -> None:
    window = show()
    click(start(window).open_button)
    name_file(window, path)
    assert window.dossier.path == path
    window.leave()
    recents = start(window).shelf.list
    focus(recents)
    press(recents, Qt.Key.Key_Return)
    assert come_in(window)
    assert window.dossier.path == path
    assert settings.recent == [path]


def test_a_forgotten_dossier_stays_on_the_disk(show: Show, path: Path, settings: Settings) -> None:
    settings.remember(path)
    window = show()
    recents = start(window).shelf.list
    focus(recents)
    press(recents, Qt.Key.Key_Delete)
    assert settings.recent == []
    assert path.exists()


def test_every_sample_opens_from_the_start_page(show: Show, tmp_path: Path) -> None:
    names = sample_names()
    window = show()
    for number, name in enumerate(names):
        page = start(window)
        if page.samples.isVisible():
            click(page.samples.findChildren(QPushButton)[number])
        else:
            page.sample_button.menu().actions()[number].trigger()
        name_file(window, tmp_path / f"{name}.pdp")
        assert window.dossier.count(Activity) > 0
        window.leave()


def hostile(folder: Path) -> Iterator[tuple[str, bytes]]:
    whole = folder / "whole.pdp"
    Dossier.create(whole).close()
    content = whole.read_bytes()
    yield "text", b"Bonjour, je suis un texte."
    yield "empty", b""
    yield "truncated", content[: len(content) // 2]
    other = folder / "other.db"
    connection = sqlite3.connect(other)
    connection.execute("CREATE TABLE t (x)")
    connection.commit()
    connection.close()
    yield "another program's", other.read_bytes()
    connection = sqlite3.connect(whole)
    connection.execute("PRAGMA user_version = 999")
    connection.close()
    yield "newer", whole.read_bytes()


@pytest.mark.parametrize("lang", ["fr", "en"])
def test_a_file_that_is_no_sound_dossier_is_refused_in_words(show: Show, tmp_path: Path, lang: str) -> None:
    window = show(lang=lang)
    for name, content in hostile(tmp_path):
        bad = tmp_path / f"{name} é ?%20#.pdp"
        bad.write_bytes(content)
        assert not open_in(window, bad)
        assert window.bar.isVisible()
        said = window.bar.words.text()
        assert str(bad) in said and ("dossier" in said) and "Traceback" not in said
        assert bad.read_bytes() == content
    assert not open_in(window, tmp_path / "missing.pdp")
    assert ("n’existe pas" if lang == "fr" else "does not exist") in window.bar.words.text()
    assert not open_in(window, tmp_path)


def test_the_dossier_that_is_open_stays_open_when_another_one_cannot_be(show: Show, path: Path) -> None:
    window = show(path)
    open_in(window, path.with_name("missing.pdp"))
    assert window.dossier.path == path
    type_in(window, "legal_name", "Acme")
    leave(window)
    assert not window.bar.isHidden()


def test_opening_the_dossier_that_is_open_changes_nothing(show: Show, path: Path) -> None:
    window = show(path)
    type_in(window, "legal_name", "Acme")
    assert open_in(window, path)
    assert not window.bar.isVisible()
    assert box(window, "legal_name").text() == "Acme"


HOLDER = """
import sys
from pathlib import Path
from pdpeditor.store import Dossier
with Dossier.open(Path(sys.argv[1])):
    print("open", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def held(path: Path) -> Iterator[Path]:
    """A dossier that another process has open."""
    process = subprocess.Popen(
        [sys.executable, "-c", HOLDER, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
    )
    assert process.stdout and process.stdout.readline().strip() == "open"
    yield path
    process.communicate("")


def test_a_dossier_open_elsewhere_can_be_read_and_not_changed(show: Show, held: Path) -> None:
    window = show(lang="fr")
    assert not open_in(window, held)
    assert "déjà ouvert" in window.bar.words.text()
    assert window.bar.action.text() == "Ouvrir en lecture seule"
    click(window.bar.action)
    assert come_in(window)
    assert window.dossier.path == held and not window.dossier.writable
    assert window.bar.words.text().startswith("Rien ne peut être modifié ici.")
    assert "déjà ouvert" in window.bar.words.text()
    assert window.state.text() == "Lecture seule"
    type_in(window, "legal_name", "Acme")
    leave(window)
    assert box(window, "legal_name").text() == ""
    assert not box(window, "entity_type").isEnabled()
    assert not window.menus.undo.isEnabled()
    assert window.bar.isVisible()


def test_a_dossier_whose_folder_cannot_be_written_opens_to_be_read(show: Show, path: Path) -> None:
    path.with_name(f".{path.name}.lock").unlink(missing_ok=True)
    path.with_name(f".{path.name}.lock").mkdir()
    window = show(path)
    assert window.dossier is not None and not window.dossier.writable
    assert "read-only" in window.bar.words.text()
    path.with_name(f".{path.name}.lock").rmdir()


def test_a_copy_without_its_history_holds_the_answers_and_tells_no_edit(show: Show, path: Path) -> None:
    window = show(path)
    type_in(window, "legal_name", "Secret name")
    leave(window)
    press(box(window, "legal_name"), Qt.Key.Key_Home)
    type_in(window, "legal_name", " no more")
    whole, purged = path.with_name("whole.pdp"), path.with_name("purged.pdp")
    window.actions_.ask_copy()
    name_file(window, whole)
    wait(50)
    window.actions_.ask_purged_copy()
    name_file(window, purged)
    steps = []
    for copy in (whole, purged):
        with Dossier.open_to_read(copy) as dossier:
            steps.append(len(dossier.history()))
    assert steps == [2, 0]
    assert "purged.pdp" in window.bar.words.text()


def test_an_edit_the_disk_refuses_is_said_and_stays_in_the_field(show: Show, path: Path) -> None:
    window = show(path)
    other = sqlite3.connect(path)
    other.execute("BEGIN IMMEDIATE")
    type_in(window, "legal_name", "Acme")
    leave(window)
    assert window.bar.isVisible()
    assert box(window, "legal_name").text() == "Acme"
    assert form(window).rows["legal_name"].editor.changed()
    window.close()
    assert window.isVisible()
    assert window.bar.action.text() == "Close without this answer"
    other.rollback()
    other.close()
    assert window.flush()
    assert window.dossier.history()[-1].label.en == "Edit of “Legal name”"


def test_a_window_that_cannot_save_can_still_be_closed(show: Show, path: Path) -> None:
    window = show(path)
    other = sqlite3.connect(path)
    other.execute("BEGIN IMMEDIATE")
    type_in(window, "legal_name", "Acme")
    window.close()
    click(window.bar.action)
    assert not window.isVisible()
    other.rollback()
    other.close()


def test_a_mistake_of_the_program_is_reported_here_and_said_in_words(
    show: Show, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = show(path, "fr")
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    report.catch(window.bar.tell_report, tmp_path / "logs")
    try:
        raise KeyError("what no one thought of")
    except KeyError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    written = list((tmp_path / "logs").iterdir())
    assert len(written) == 1 and "KeyError" in written[0].read_text("utf-8")
    assert str(written[0]) in window.bar.words.text()
    assert "Traceback" not in window.bar.words.text()


def test_the_program_starts_on_the_dossier_of_the_command_line(
    dressed: QApplication, settings: Settings, path: Path
) -> None:
    window = app.open_window(dressed, settings, path, "fr")
    assert come_in(window)
    assert window.dossier.path == path
    window.close()


def test_the_settings_hold_nothing_but_settings(show: Show, path: Path, tmp_path: Path) -> None:
    window = show(path)
    type_in(window, "legal_name", "Secret name")
    window.close()
    kept = (tmp_path / "settings/window.ini").read_text("utf-8")
    assert "Secret" not in kept
