"""What tests do in a window, as a person would."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from pdpeditor.desktop.field_row import FieldRow
from pdpeditor.desktop.form import Form
from pdpeditor.desktop.sections import TABLE
from pdpeditor.desktop.window import Window
from pdpeditor.records.record import Record, table_name
from pdpeditor.text import Lang

ROOT = Path(__file__).parents[2]
CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def wait(milliseconds: int) -> None:
    """Let the window live, and other threads run."""
    loop = QEventLoop()
    QTimer.singleShot(milliseconds, loop.quit)
    loop.exec()


def open_in(window: Window, path: Path) -> bool:
    """Open a dossier and wait. Returns whether it came in."""
    window.open(path)
    return come_in(window) and window.dossier.path == path


def come_in(window: Window) -> bool:
    """Wait for what is being opened. Returns whether a dossier is open now."""
    for _ in range(6000):
        if not window.entrance.busy:
            break
        wait(5)
    assert not window.entrance.busy
    QApplication.processEvents()
    return window.dossier is not None


def enter(window: Window, cls: type[Record]) -> None:
    """Click on a section."""
    sections = window.bench.sections
    item = next(
        sections.item(row) for row in range(sections.count()) if sections.item(row).data(TABLE) == table_name(cls)
    )
    sections.scrollToItem(item)
    QTest.mouseClick(sections.viewport(), Qt.MouseButton.LeftButton, pos=sections.visualItemRect(item).center())
    QApplication.processEvents()


def form(window: Window) -> Form:
    """The form that is seen."""
    return window.bench.pane.form


def row(window: Window, name: str) -> FieldRow:
    """A field of the form that is seen, unfolded where it was not."""
    form(window).page.card_of(name).reveal(name)
    return form(window).rows[name]


def box(window: Window, name: str, side: Lang | None = None) -> QWidget:
    """The widget that one types a field's answer into."""
    editor = row(window, name).editor
    return editor.boxes[side] if side else editor.first()


def focus(widget: QWidget) -> None:
    """Put the cursor into a widget."""
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()


def type_in(window: Window, name: str, words: str, side: Lang | None = None) -> None:
    """Type words at the end of a field, and stay there."""
    widget = box(window, name, side)
    focus(widget)
    QTest.keyClick(widget, Qt.Key.Key_End, CTRL)
    QTest.keyClicks(widget, words)


def leave(window: Window) -> None:
    """Leave the field by the Tab key."""
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
    QApplication.processEvents()


def press(widget: QWidget, key: Qt.Key, modifiers: Any = Qt.KeyboardModifier.NoModifier) -> None:
    """Press a key, or keys together."""
    QTest.keyClick(widget, key, modifiers)
    QApplication.processEvents()


def click(widget: QWidget) -> None:
    """Click in the middle of a widget."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def settle(window: Window) -> None:
    """Wait until all that is to be said of the dossier is said."""
    for _ in range(6000):
        if window.desk and window.desk.remarks.looked and window.desk.remarks.settled:
            break
        wait(10)
    assert window.desk.remarks.settled
    answered: list[bool] = []
    asked = window.desk.remarks.ask(lambda _: True, answered.append)  # kept, for its answer would go with it
    while asked and not answered:
        wait(5)
    QApplication.processEvents()
