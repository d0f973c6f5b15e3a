"""The first screen: recent dossiers, a workspace, what is known of them without opening any."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from desktop.doing import CTRL, ROOT, SHIFT, click, focus, open_in, press, wait
from desktop.test_accessibility import nameless
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton

from pdpeditor.desktop import background
from pdpeditor.desktop.early import glimpse
from pdpeditor.desktop.plan import drawn
from pdpeditor.desktop.remembered import Known, Remembered
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.shelves import look, stamp_of, walk
from pdpeditor.desktop.start.model import ORDERS
from pdpeditor.desktop.start.page import StartPage
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import make_sample
from pdpeditor.records import Activity, Organisation, Publication
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Lang, Text

Show = Callable[..., Window]


def make(path: Path, name: str, effective_on: date | None = None) -> Path:
    """A dossier of an organisation, with a published policy or none."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with Dossier.create(path) as dossier, dossier.edit(Text("a", "a")):
        dossier.one(Organisation).legal_name = name
        if effective_on:
            dossier.add(Publication(number="1.2", effective_on=effective_on))
    return path


def page(window: Window) -> StartPage:
    found = window.pages.currentWidget()
    assert isinstance(found, StartPage)
    return found


def until(condition: Callable[[], object]) -> None:
    """Let the window live until something is so."""
    for _ in range(500):
        if condition():
            return
        wait(10)
    raise AssertionError("it never came")


def titles(shown: StartPage) -> list[str]:
    return [row.title for row in shown.shelf.model.visible]


def spoken(shown: StartPage, place: int = 0) -> str:
    """What a screen reader says of a row."""
    return shown.shelf.model.index(place).data(Qt.ItemDataRole.AccessibleTextRole)


def is_looked_into(shown: StartPage) -> bool:
    return all(row.seen for row in shown.shelf.model.rows())


def test_a_recent_dossier_is_shown_by_its_organisation_its_policy_and_how_complete_it_is(
    show: Show, tmp_path: Path, settings: Settings
) -> None:
    made = make(tmp_path / "martin.pdp", "Boulangerie Martin", date(2026, 3, 3))
    settings.remember(made)
    known = {"stamp": stamp_of(made), "percent": 72, "open_points": 12, "errors": 2}
    Remembered(settings.data).note(made, **known, opened=(datetime.now() - timedelta(days=1)).isoformat())
    shown = page(show())
    until(lambda: is_looked_into(shown))
    said = spoken(shown)
    assert said.startswith("Boulangerie Martin, 72% complete, 2 errors, Policy 1.2 in force since 3\u00a0March 2026")
    assert "martin.pdp" in said and "opened yesterday" in said


def test_the_first_screen_speaks_french(show: Show, tmp_path: Path, settings: Settings) -> None:
    made = make(tmp_path / "martin.pdp", "Boulangerie Martin", date(2100, 3, 1))
    settings.remember(made)
    Remembered(settings.data).note(made, stamp=stamp_of(made), percent=72, open_points=1, errors=0)
    shown = page(show(lang="fr"))
    until(lambda: is_looked_into(shown))
    assert "complet à 72\u00a0%, 1 question ouverte, Politique 1.2 à partir du 1er\u00a0mars 2100" in spoken(shown)


def test_what_was_known_of_a_file_that_has_changed_since_is_not_shown(tmp_path: Path) -> None:
    made = make(tmp_path / "a.pdp", "A")
    remembered = Remembered(tmp_path)
    remembered.note(made, stamp=stamp_of(made), percent=50, section="activity")
    assert remembered.of(made).of(stamp_of(made)).percent == 50
    with Dossier.open(made) as dossier, dossier.edit(Text("a", "a")):
        dossier.one(Organisation).legal_name = "B"
    assert remembered.of(made).of(stamp_of(made)) == Known(section="activity")


def test_what_is_known_survives_a_damaged_file(tmp_path: Path) -> None:
    remembered = Remembered(tmp_path)
    for content in (b"\xff\xfe\x00", b"[1, 2]", b'{"/a": 3, "/b": {"stamp": "x", "percent": "many"}}', b"[" * 100_000):
        (tmp_path / "dossiers.json").write_bytes(content)
        assert all(known == Known() for known in remembered.every().values())
    remembered.note(tmp_path / "c.pdp", percent=3)
    assert remembered.of(tmp_path / "c.pdp").percent == 3


def test_how_complete_a_dossier_is_gets_known_by_opening_and_by_closing_it(
    show: Show, tmp_path: Path, settings: Settings
) -> None:
    make_sample("agence", tmp_path / "agence.pdp")
    window = show(tmp_path / "agence.pdp")
    remembered = Remembered(settings.data)
    until(lambda: remembered.of(tmp_path / "agence.pdp").percent is not None)
    before = remembered.of(tmp_path / "agence.pdp")
    with window.dossier.edit(Text("a", "a")):
        window.dossier.one(Organisation).legal_name = ""
    window.leave()
    background.finish()
    after = remembered.of(tmp_path / "agence.pdp")
    assert after.open_points == before.open_points + 1
    assert after.stamp == stamp_of(tmp_path / "agence.pdp")


def test_a_dossier_never_opened_here_is_read_in_the_background(show: Show, tmp_path: Path, settings: Settings) -> None:
    make(tmp_path / "martin.pdp", "Boulangerie Martin")
    settings.remember(tmp_path / "martin.pdp")
    shown = page(show())
    until(lambda: shown.shelf.model.rows()[0].percent is not None)
    assert "% complete" in spoken(shown)


def test_a_dossier_is_opened_by_the_arrows_and_enter(show: Show, tmp_path: Path, settings: Settings) -> None:
    for name in "AB":
        settings.remember(make(tmp_path / f"{name}.pdp", name))
    window = show()
    shown = page(window)
    until(lambda: is_looked_into(shown))
    focus(shown.shelf.list)
    press(shown.shelf.list, Qt.Key.Key_Down)
    press(shown.shelf.list, Qt.Key.Key_Return)
    until(lambda: window.dossier)
    assert window.dossier.path == tmp_path / "B.pdp"


def test_a_file_that_is_gone_is_said_to_be_and_can_be_forgotten(show: Show, tmp_path: Path, settings: Settings) -> None:
    settings.remember(tmp_path / "gone.pdp")
    shown = page(show())
    until(lambda: is_looked_into(shown))
    assert "This file is no longer there" in spoken(shown)
    forget = next(button for button in shown.shelf.list.findChildren(QPushButton) if button.text() == "Forget")
    click(forget)
    assert settings.recent == [] and titles(shown) == []
    assert shown.samples.isVisible()


def test_a_file_that_has_moved_is_found_again(show: Show, tmp_path: Path, settings: Settings) -> None:
    moved = make(tmp_path / "elsewhere/martin.pdp", "Boulangerie Martin")
    settings.remember(tmp_path / "martin.pdp")
    window = show()
    shown = page(window)
    until(lambda: is_looked_into(shown))
    focus(shown.shelf.list)
    press(shown.shelf.list, Qt.Key.Key_Return)
    name_file(window, moved)
    until(lambda: window.dossier)
    assert settings.recent == [moved]


def name_file(window: Window, path: Path) -> None:
    line = window.findChild(QFileDialog).findChild(QLineEdit, "fileNameEdit")
    line.setText(str(path))
    QTest.keyClick(line, Qt.Key.Key_Return)
    QApplication.processEvents()


def test_what_is_no_dossier_is_said_to_be_none(show: Show, tmp_path: Path, settings: Settings) -> None:
    (tmp_path / "text.pdp").write_text("Bonjour")
    settings.remember(tmp_path / "text.pdp")
    shown = page(show())
    until(lambda: is_looked_into(shown))
    assert "Cannot be read: it is not a dossier" in spoken(shown)


def hostile(path: Path, *statements: str) -> Path:
    """A dossier in which somebody else has written."""
    make(path, "Acme")
    connection = sqlite3.connect(path)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()
    return path


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n) SELECT x, '' AS y FROM n WHERE x < 0"


@pytest.mark.parametrize(
    ("statements", "trouble"),
    [
        (("DROP TABLE publication",), "foreign"),
        (("DROP TABLE organisation", f"CREATE VIEW organisation(legal_name, trade_name) AS {ENDLESS}"), "foreign"),
        (("ALTER TABLE organisation DROP COLUMN trade_name",), "unreadable"),
        (("UPDATE organisation SET legal_name = CAST(x'00ff' AS BLOB)",), ""),
        (("UPDATE organisation SET legal_name = char(10, 0, 8238) || 'A'",), ""),
        (("PRAGMA journal_mode = WAL",), "foreign"),
    ],
)
def test_a_hostile_file_is_looked_at_without_harm(tmp_path: Path, statements: tuple[str, ...], trouble: str) -> None:
    path = hostile(tmp_path / "bad.pdp", *statements)
    before = sorted(tmp_path.iterdir())
    seen = look(path, date(2026, 1, 1))
    assert seen.trouble == trouble
    assert "\n" not in seen.name and "\0" not in seen.name
    assert sorted(tmp_path.iterdir()) == before


def test_looking_writes_nothing_beside_the_files(tmp_path: Path) -> None:
    make(tmp_path / "a.pdp", "A", date(2026, 3, 3))
    names, stamp = sorted(tmp_path.iterdir()), stamp_of(tmp_path / "a.pdp")
    assert look(tmp_path / "a.pdp", date(2026, 4, 1)).version == "1.2"
    assert (sorted(tmp_path.iterdir()), stamp_of(tmp_path / "a.pdp")) == (names, stamp)


def test_the_policy_in_force_is_told_rather_than_the_next_one(tmp_path: Path) -> None:
    path = make(tmp_path / "a.pdp", "A", date(2026, 3, 3))
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        dossier.add(Publication(number="1.0", effective_on=date(2025, 1, 1)))
        dossier.add(Publication(number="2.0", effective_on=date(2027, 1, 1)))
        dossier.add(Publication(number="cookies 7", effective_on=date(2026, 3, 4), notice_type="cookie-policy"))
    assert [look(path, date(year, 6, 1)).version for year in (2024, 2025, 2026, 2027)] == ["1.0", "1.0", "1.2", "2.0"]


def a_workspace(folder: Path) -> Path:
    """Ten clients in two folders, and what is none of them."""
    for number in range(10):
        make(folder / f"Lot {number % 2}" / f"client-{number}.pdp", f"Étude n° {number}")
    make(folder / ".hidden/secret.pdp", "Hidden")
    (folder / "notes.txt").write_text("notes")
    return folder


def test_a_workspace_lists_all_dossiers_in_it_and_is_searched_without_accents(
    show: Show, tmp_path: Path, settings: Settings
) -> None:
    settings.workspace = a_workspace(tmp_path / "Clients")
    shown = page(show())
    until(lambda: len(titles(shown)) == 10)
    assert shown.line.title.text() == "Dossiers"
    focus(shown.shelf.search)
    QTest.keyClicks(shown.shelf.search, "etude 7 lot")
    assert titles(shown) == ["Étude n° 7"]
    shown.shelf.search.setText("nothing like that")
    assert shown.shelf.nothing.isVisible()


def test_a_dossier_found_while_typing_is_opened_by_enter(show: Show, tmp_path: Path, settings: Settings) -> None:
    settings.workspace = a_workspace(tmp_path / "Clients")
    window = show()
    shown = page(window)
    until(lambda: len(titles(shown)) == 10)
    focus(shown.shelf.search)
    QTest.keyClicks(shown.shelf.search, "etude")
    press(shown.shelf.search, Qt.Key.Key_Down)
    press(shown.shelf.search, Qt.Key.Key_Return)
    until(lambda: window.dossier)
    assert window.dossier.path.name == "client-1.pdp"


def test_a_workspace_is_chosen_and_given_up(show: Show, tmp_path: Path, settings: Settings) -> None:
    folder = a_workspace(tmp_path / "Clients")
    window = show()
    shown = page(window)
    click(shown.line.folder)
    dialog = window.findChild(QFileDialog)
    dialog.fileSelected.emit(str(folder))
    until(lambda: len(titles(shown)) == 10)
    assert settings.workspace == folder
    assert settings.home == folder
    shown.line.folder.menu().actions()[1].trigger()
    assert settings.workspace is None
    assert titles(shown) == []


def test_dossiers_are_sorted_as_asked_and_that_is_remembered(show: Show, tmp_path: Path, settings: Settings) -> None:
    settings.workspace = a_workspace(tmp_path / "Clients")
    paths = list(walk(settings.workspace))
    remembered = Remembered(settings.data)
    for number, path in enumerate(paths):
        remembered.note(path, stamp=stamp_of(path), percent=number * 10, opened=f"2026-01-{number + 1:02}T10:00:00")
    shown = page(show())
    until(lambda: len(titles(shown)) == 10)
    seen = {}
    for place, order in enumerate(ORDERS):
        shown.shelf.orders.setCurrentIndex(place)
        seen[order] = [row.path for row in shown.shelf.model.visible]
    assert seen["opened"] == paths[::-1]
    assert seen["complete"] == paths
    assert [path.stem for path in seen["name"]] == [f"client-{number}" for number in range(10)]
    assert settings.choice("order", ORDERS) == ORDERS[-1]


def test_looking_for_dossiers_can_be_stopped(show: Show, tmp_path: Path, settings: Settings) -> None:
    settings.workspace = a_workspace(tmp_path / "Clients")
    shown = page(show())
    shown.finder.stop()
    background.finish()
    for _ in range(100):
        if not shown.line.stop.isVisible():
            break
        wait(20)
    assert not shown.line.stop.isVisible()
    assert len(titles(shown)) <= 10


def test_another_dossier_is_gone_to_from_the_one_that_is_open(show: Show, tmp_path: Path, settings: Settings) -> None:
    settings.workspace = a_workspace(tmp_path / "Clients")
    first, *_ = walk(settings.workspace)
    window = show(first)
    assert window.bench.switcher.text() == look(first, date.today()).name
    press(window, Qt.Key.Key_O, CTRL | SHIFT)
    others = window.bench.switcher.list
    until(lambda: len(others.shelf.model.visible) == 9)
    QTest.keyClicks(others.shelf.search, "7")
    press(others.shelf.search, Qt.Key.Key_Return)
    until(lambda: window.dossier.path.stem == "client-7")
    assert window.bench.switcher.text() == "Étude n° 7"


def test_the_way_back_to_all_dossiers_is_behind_the_switcher(show: Show, path: Path) -> None:
    window = show(path)
    click(window.bench.switcher)
    click(window.bench.switcher.list.every)
    assert window.dossier is None
    assert isinstance(window.pages.currentWidget(), StartPage)


def test_the_switcher_follows_the_name_of_the_organisation(show: Show, path: Path) -> None:
    window = show(path)
    with window.dossier.edit(Text("a", "a")):
        window.dossier.one(Organisation).legal_name = "R & D"
    assert window.bench.switcher.name == "R & D"
    assert "R & D" in window.bench.switcher.accessibleName()


ALONE = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from pdpeditor.desktop import theme
from pdpeditor.desktop.settings import Settings
from pdpeditor.desktop.start.page import StartPage
from pdpeditor.desktop.translation import speak
application = QApplication([])
settings = Settings(Path(sys.argv[1]))
theme.dress(application, settings.scheme, settings.size)
speak("fr")
page = StartPage(settings, "fr")
page.show()
application.processEvents()
heavy = ("sqlalchemy", "sqlmodel", "pydantic", "reportlab", "openpyxl", "platformdirs", "pdpeditor.records")
print([name for name in heavy if name in sys.modules])
page.hide()
"""


def test_the_first_screen_is_there_before_anything_heavy_is_loaded(tmp_path: Path, settings: Settings) -> None:
    settings.remember(make(tmp_path / "a.pdp", "A"))
    settings._file.sync()
    command = [sys.executable, "-c", ALONE, str(tmp_path / "settings")]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_words_are_shown_larger_and_smaller_by_keys(show: Show, path: Path, settings: Settings) -> None:
    window = show(path)
    usual = QApplication.font().pointSizeF()
    press(window, Qt.Key.Key_Equal, CTRL)
    assert QApplication.font().pointSizeF() == pytest.approx(usual * 1.1)
    assert settings.size == 110
    press(window, Qt.Key.Key_Minus, CTRL)
    assert settings.size == 100


@pytest.mark.parametrize(
    "content",
    [b"\x00\xff" * 500, b"[General]\nsize=huge\nscheme=pink\n[layout]\npanes=@Variant(\\0)\n", b"[" * 9000],
)
def test_damaged_settings_are_as_good_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "window.ini").write_bytes(content)
    settings = Settings(tmp_path)
    assert (settings.size, settings.scheme, settings.lang, settings.recent) == (100, "system", None, [])
    assert settings.layout("panes").isEmpty() and settings.workspace is None
    settings.remember(tmp_path / "a.pdp")
    assert settings.recent == [tmp_path / "a.pdp"]


def test_a_new_dossier_is_proposed_in_the_workspace_under_a_free_name(
    show: Show, tmp_path: Path, settings: Settings
) -> None:
    settings.workspace = tmp_path / "Clients"
    make(settings.workspace / "My organisation.pdp", "A")
    window = show()
    click(page(window).new_button)
    dialog = window.findChild(QFileDialog)
    assert Path(dialog.directory().absolutePath()) == settings.workspace
    assert dialog.selectedFiles() == [str(settings.workspace / "My organisation 2.pdp")]
    dialog.reject()


def test_a_dossier_opens_again_where_one_was(show: Show, path: Path) -> None:
    window = show(path)
    window.bench.sections.choose("measure")
    window.leave()
    open_in(window, path)
    assert window.bench.section == "measure"


def test_the_lists_seen_before_a_dossier_is_open_are_those_where_one_was(path: Path) -> None:
    with Dossier.open(path) as dossier, dossier.edit(Text("a", "a")):
        dossier.add(Activity(name=Text("Paie", "Payroll")))
    seen = {last: glimpse(path, drawn(), "en", last).table for last in ("", "measure", "organisation", "no table")}
    assert seen == {"": "activity", "measure": "measure", "organisation": "organisation", "no table": "activity"}


@pytest.mark.parametrize("lang", LANGS)
def test_every_control_of_the_first_screen_and_of_the_switcher_has_a_name(
    show: Show, tmp_path: Path, settings: Settings, lang: Lang
) -> None:
    settings.workspace = a_workspace(tmp_path / "Clients")
    settings.remember(tmp_path / "gone.pdp")
    window = show(lang=lang)
    until(lambda: len(titles(page(window))) == 11 and is_looked_into(page(window)))
    assert nameless(window) == []
    open_in(window, next(iter(walk(settings.workspace))))
    window.actions_.switch()
    assert nameless(window.bench.switcher.list) == []
    press(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert window.bench.switcher.hasFocus()


@pytest.mark.parametrize("lang", LANGS)
def test_the_letters_of_the_first_screen_collide_neither_with_each_other_nor_with_the_menus(
    show: Show, lang: Lang
) -> None:
    window = show(lang=lang)
    shown = page(window)
    buttons = (shown.new_button, shown.open_button, shown.sample_button, shown.line.folder, shown.line.stop)
    words = [button.text() for button in (*buttons, shown.shelf.sorted_by)]
    words += [action.text() for action in window.menus.actions()]
    letters = [word[word.index("&") + 1].lower() for word in words]
    assert len(set(letters)) == len(words), words
