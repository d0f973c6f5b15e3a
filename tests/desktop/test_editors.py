"""Each editor shows any value, says nothing until the user changes it, and gives back what it was shown."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from desktop.doing import press
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pdpeditor.desktop.editors import EDITORS, Editor
from pdpeditor.desktop.editors.days import day_line, parse_day
from pdpeditor.desktop.editors.entries import explained, standing
from pdpeditor.desktop.editors.picker import PickList
from pdpeditor.desktop.rows import class_named
from pdpeditor.facts import catalogue, catalogues
from pdpeditor.fields import Field, Section, declare
from pdpeditor.kinds import KINDS
from pdpeditor.measures import Duration, day_words
from pdpeditor.records import RECORDS
from pdpeditor.records.record import fields_of, new_key
from pdpeditor.text import LANGS, Lang, Text

HERE = Section(Text("Ici", "Here"))
KEY = new_key()
LONG = "Données « à caractère personnel » " * 3000

VALUES: dict[str, list[Any]] = {
    "line": [Text(), Text("Été", "Summer"), Text("seul", ""), Text(LONG, LONG), Text("deux\nlignes", "two\nlines")],
    "prose": [Text(), Text("Un\n\ndeux", "One\n\ntwo"), Text(LONG, LONG), Text("<b>&</para>", "\u202eabc 😀")],
    "plain": ["", "12 rue de l’Église", "a\nb", LONG, " espaces "],
    "choice": [None, "FR", "no-such-country"],
    "choices": [(), ("FR", "DE"), ("DE", "FR"), ("FR", "no-such-country")],
    "flag": [None, True, False],
    "day": [None, date(2026, 2, 28), date(1, 1, 1), date(9999, 12, 31)],
    "duration": [None, Duration(3, "Y"), Duration(13, "M"), Duration(48, "H"), Duration(0, "D"), Duration(9999, "W")],
    "number": [None, 0, -12, 2_000_000],
    "amount": [None, Decimal("0"), Decimal("1250.50"), Decimal("1E+9"), Decimal("-0.10")],
    "link": [None, KEY],
    "links": [(), (KEY,)],
}
LISTS = {"choice": "countries", "choices": "countries", "link": "Party", "links": "Party"}


def field(kind: str, **options: Any) -> Field:
    return declare(kind, "Question", "Question", section=HERE, of=LISTS.get(kind, ""), **options).named("question")


def made(kind: str, lang: Lang = "en") -> Editor:
    return EDITORS[kind](field(kind), lang)


@pytest.mark.usefixtures("dressed")
def test_every_kind_has_an_editor() -> None:
    assert EDITORS.keys() == KINDS.keys() == VALUES.keys()


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KINDS)
def test_an_editor_says_nothing_while_it_is_shown_values_and_gives_them_back(kind: str, lang: Lang) -> None:
    editor = made(kind, lang)
    said: list[str] = []
    editor.edited.connect(lambda: said.append("edited"))
    for value in [*VALUES[kind], *reversed(VALUES[kind])]:
        editor.show_value(value)
        assert editor.value() == value
        assert not editor.changed()
    assert said == []


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("kind", KINDS)
def test_the_wheel_changes_no_answer(kind: str) -> None:
    editor = made(kind)
    editor.show_value(VALUES[kind][1])
    editor.show()
    for widget in [editor, *editor.findChildren(QWidget)]:
        if not widget.inherits("QComboBoxPrivateContainer"):
            at = QPointF(widget.rect().center())
            none = Qt.KeyboardModifier.NoModifier
            turn = QWheelEvent(
                at, at, QPoint(), QPoint(0, -120), Qt.MouseButton.NoButton, none, Qt.ScrollPhase.NoScrollPhase, False
            )
            QApplication.sendEvent(widget, turn)
    assert not editor.changed()


def typed(editor: Editor, words: str) -> Any:
    line = editor.first()
    editor.show()
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Backspace)
    QTest.keyClicks(line, words)
    return editor.value()


@pytest.mark.usefixtures("dressed")
def test_a_whole_number_is_read_with_or_without_spaces() -> None:
    editor = made("number")
    assert typed(editor, "22 500") == 22500
    assert typed(editor, "") is None


@pytest.mark.usefixtures("dressed")
def test_what_is_no_number_is_not_taken_and_the_user_is_told() -> None:
    editor = made("number")
    editor.show_value(3)
    assert typed(editor, "three") == 3
    editor.line.left.emit()
    assert editor.note.text() == "Write a whole number, for example 25."
    typed(editor, "4")
    assert editor.note.text() == ""


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize(
    ("lang", "words", "amount"),
    [
        ("fr", "22 500,50", "22500.50"),
        ("fr", "10000", "10000"),
        ("en", "22,500.50", "22500.50"),
        ("en", "22,500", "22500"),
        ("fr", "22,5", "22.5"),
    ],
)
def test_an_amount_is_read_as_its_language_writes_it(lang: Lang, words: str, amount: str) -> None:
    assert typed(made("amount", lang), words) == Decimal(amount)


@pytest.mark.parametrize(
    "words",
    ["31/12/2026", "31.12.26", "31-12-2026", "2026-12-31", "31 décembre 2026", "31 dec. 2026", "December 31, 2026"],
)
def test_a_day_is_read_as_people_write_it(words: str) -> None:
    assert parse_day(words) == date(2026, 12, 31)


def test_the_first_of_a_month_is_read_in_french_and_in_english() -> None:
    assert parse_day("1er mars 2026") == parse_day("1st March 2026") == parse_day("1/3/2026") == date(2026, 3, 1)


@pytest.mark.parametrize("words", ["31/02/2026", "12/2026", "demain", "5 ju 2026", "0/0/0000", "32 mars 2026"])
def test_what_tells_no_day_is_not_guessed(words: str) -> None:
    assert parse_day(words) is None


def test_a_written_day_reads_as_itself() -> None:
    for day in (date(1, 1, 1), date(2026, 2, 28), date(9999, 12, 31)):
        assert parse_day(day_line(day)) == day


@pytest.mark.usefixtures("dressed")
def test_an_emptied_day_is_no_day() -> None:
    editor = made("day")
    editor.show_value(date(2026, 1, 1))
    assert typed(editor, "") is None


@pytest.mark.usefixtures("dressed")
def test_a_duration_without_a_number_is_no_duration() -> None:
    editor = made("duration")
    editor.show_value(Duration(3, "Y"))
    assert typed(editor, "5") == Duration(5, "Y")
    assert typed(editor, "") is None


def opened(editor: Editor, words: str) -> PickList:
    """The list that opens when somebody types on a closed one."""
    editor.show()
    editor.combo.setFocus()
    QTest.keyClick(editor.combo, words[0])
    found = editor.findChild(PickList)
    QTest.keyClicks(found.search, words[1:])
    return found


def seen(editor: Editor) -> list[str]:
    """The entries that a checklist shows."""
    return [entry.words for entry in editor.entries.entries]


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.usefixtures("dressed")
def test_a_list_is_searched_by_any_words_without_accents() -> None:
    editor = made("choice", "fr")
    editor.show_value(None)
    found = opened(editor, "arabes emirats")
    assert [entry.key for entry in found.found.entries] == ["AE"]
    QTest.keyClick(found.search, Qt.Key.Key_Return)
    assert editor.value() == "AE"
    assert not found.isVisible()


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.usefixtures("dressed")
def test_words_that_are_no_entry_of_a_list_choose_nothing() -> None:
    editor = made("choice", "fr")
    editor.show_value("FR")
    found = opened(editor, "Atlantide")
    assert found.nothing.isVisible()
    QTest.keyClick(found.search, Qt.Key.Key_Return)
    QTest.keyClick(found.search, Qt.Key.Key_Escape)
    assert not found.isVisible()
    assert editor.value() == "FR"


@pytest.mark.qt_log_ignore("This plugin does not support")
@pytest.mark.usefixtures("dressed")
def test_the_entry_one_stands_on_is_explained_before_it_is_chosen() -> None:
    facts = catalogue("legal-bases")
    editor = EDITORS["choice"](declare("choice", "Base", "Basis", section=HERE, of="legal-bases").named("basis"), "en")
    editor.show_value(None)
    editor.show()
    QTest.keyClick(editor.combo, Qt.Key.Key_Space)
    found = editor.findChild(PickList)
    for _ in range(2):
        QTest.keyClick(found.list, Qt.Key.Key_Down)
    second = list(facts.values())[1]
    assert found.hint.text() == explained(second, "en")
    QTest.keyClick(found.list, Qt.Key.Key_Return)
    assert editor.value() == second.key


@pytest.mark.usefixtures("dressed")
def test_an_entry_whose_law_has_ended_says_so() -> None:
    day = date.today()
    ended = [
        fact for name in catalogues() for fact in catalogue(name).values() if fact.valid_to and fact.valid_to < day
    ]
    assert ended
    for fact in ended:
        assert standing(fact, "en", day) == f"ended on {day_words(fact.valid_to, 'en')}"
        assert standing(fact, "fr", fact.valid_to) == ""


@pytest.mark.usefixtures("dressed")
def test_a_choice_is_emptied_by_one_key() -> None:
    editor = made("choice")
    editor.show_value("FR")
    editor.show()
    QTest.keyClick(editor.combo, Qt.Key.Key_Delete)
    assert editor.value() is None


@pytest.mark.usefixtures("dressed")
def test_a_key_no_fact_knows_is_readable_and_said_to_be_unknown() -> None:
    editor = made("choice")
    editor.show_value("no-such-country")
    assert editor.combo.currentText() == "no-such-country"
    assert "does not know" in editor.note.text()


@pytest.mark.usefixtures("dressed")
def test_a_checklist_is_filtered_without_accents_and_ticked_by_space() -> None:
    editor = made("choices", "fr")
    editor.show_value(("FR",))
    editor.show()
    editor.search.setText("etats-unis")
    assert seen(editor)[0] == catalogue("countries")["US"].label.fr and len(seen(editor)) < 4
    editor.list.setCurrentIndex(editor.entries.index(0))
    press(editor.list, Qt.Key.Key_Space)
    assert editor.value() == ("FR", "US")
    press(editor.list, Qt.Key.Key_Space)
    assert editor.value() == ("FR",)


@pytest.mark.usefixtures("dressed")
def test_enter_in_a_line_makes_no_second_line() -> None:
    editor = made("line")
    editor.show_value(Text("a", "b"))
    editor.show()
    press(editor.boxes["en"], Qt.Key.Key_Return)
    assert editor.value() == Text("a", "b")
    prose = made("prose")
    prose.show()
    press(prose.boxes["en"], Qt.Key.Key_Return)
    assert prose.value() == Text("", "\n")


@pytest.mark.usefixtures("dressed")
def test_every_field_of_every_record_gets_an_editor_of_its_kind() -> None:
    for cls in RECORDS.values():
        for declared in fields_of(cls):
            if declared.kind.name in ("link", "links"):
                assert class_named(declared.of)
            assert isinstance(EDITORS[declared.kind.name](declared, "fr"), Editor)
