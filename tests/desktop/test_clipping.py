"""Every word of every page can be read: none is cut, none lies on another, none is outside what holds it."""

from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from desktop.doing import wait
from desktop.tour import SIZES, Tour
from PySide6.QtCore import QRect, QSize
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPushButton,
    QRadioButton,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from pdpeditor.desktop import theme
from pdpeditor.desktop.widgets import Combo

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, off screen
LARGE = 150
"""How large words are shown, in hundredths."""
SLACK = 2
"""How many dots a widget can be smaller than its words ask for before anybody sees it."""
ALONE = 8


def unreadable(root: QWidget) -> list[str]:
    """What is cut, lies on something else or is outside of what holds it, in words."""
    seen = [widget for widget in [root, *root.findChildren(QWidget)] if widget.isVisible() and not _internal(widget)]
    return [told for widget in seen for told in (*_cut(widget), *_outside(widget))] + list(_overlapping(seen))


def lastingly_unreadable(root: QWidget) -> list[str]:
    """The same, once what is still being laid out on a slow machine is in its place."""
    for _ in range(10):
        if not unreadable(root):
            return []
        wait(100)
    return unreadable(root)


def _internal(widget: QWidget) -> bool:
    return widget.objectName().startswith("qt_") or isinstance(widget.parentWidget(), QComboBox)


def _cut(widget: QWidget) -> Iterator[str]:
    needed = _needed(widget)
    if needed and (widget.width() + SLACK < needed.width() or widget.height() + SLACK < needed.height()):
        size = f"{widget.width()}x{widget.height()} for {needed.width()}x{needed.height()}"
        yield f"cut: {_called(widget)}, {size}"


def _needed(widget: QWidget) -> QSize | None:
    """How large a widget has to be for its words; None where they are cut on purpose and told in full elsewhere."""
    if isinstance(widget, QLabel):
        return _for_label(widget)
    if isinstance(widget, QCheckBox | QRadioButton | QPushButton | QToolButton) and widget.text():
        shortened = "…" in widget.text() and widget.toolTip().startswith(widget.text().rstrip("…"))
        return None if shortened else _least(widget)
    if isinstance(widget, QTabBar):
        return widget.sizeHint()
    if isinstance(widget, QComboBox):
        return _for_combo(widget)
    return None


def _least(button: QAbstractButton) -> QSize:
    words = button.fontMetrics().boundingRect(QRect(0, 0, 10_000, 10_000), 0, button.text().replace("&", ""))
    icon = button.iconSize().width() + 4 if not button.icon().isNull() else 0
    return QSize(min(words.width() + icon, button.sizeHint().width()), words.height())


def _for_label(label: QLabel) -> QSize | None:
    words = label.text().replace("&", "") if label.buddy() else label.text()
    if not words:
        return None
    margins, measure = label.contentsMargins(), label.fontMetrics()
    if not label.wordWrap():
        return QSize(measure.horizontalAdvance(words.split("\n")[0]), measure.height())
    longest = max(map(measure.horizontalAdvance, words.split()))
    width = longest + margins.left() + margins.right()
    return QSize(min(width, label.width()) if "/" in words else width, label.heightForWidth(label.width()))


def _for_combo(combo: QComboBox) -> QSize | None:
    if isinstance(combo, Combo) and not combo.isEditable():
        return None  # it cuts its words and tells them in full
    words = combo.lineEdit().text() if combo.isEditable() else combo.currentText()
    return QSize(combo.fontMetrics().horizontalAdvance(words) + ALONE, combo.fontMetrics().height())


def _outside(widget: QWidget) -> Iterator[str]:
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or parent.objectName() == "qt_scrollarea_viewport":
        return
    if not parent.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(widget.geometry()) and _worded(widget):
        yield f"outside: {_called(widget)}, {_spot(widget.geometry())} in {_spot(parent.rect())}"


def _overlapping(seen: list[QWidget]) -> Iterator[str]:
    worded = [widget for widget in seen if _worded(widget)]
    for one, other in combinations(worded, 2):
        inner = one.geometry().adjusted(SLACK, SLACK, -SLACK, -SLACK)
        if one.parentWidget() is other.parentWidget() and inner.intersects(other.geometry()):
            yield f"on each other: {_called(one)} and {_called(other)}"


def _worded(widget: QWidget) -> bool:
    return isinstance(widget, QLabel | QAbstractButton | QComboBox) and bool(_words(widget))


def _words(widget: QWidget) -> str:
    if isinstance(widget, QComboBox):
        return widget.currentText()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _called(widget: QWidget) -> str:
    return f"{type(widget).__name__} “{_words(widget)[:50]}” in {type(widget.parentWidget()).__name__}"


def _spot(rect: QRect) -> str:
    return f"{rect.x()},{rect.y()} {rect.width()}x{rect.height()}"


@pytest.fixture
def page(dressed: QApplication) -> Iterator[QWidget]:
    """A page with a button, a label and a list to choose from, all of which can be read."""
    shown = QWidget()
    column = QVBoxLayout(shown)
    column.addWidget(QPushButton("Take the suggested translation"))
    column.addWidget(QLabel("Where the data are sent to"))
    combo = QComboBox()
    combo.addItem("The performance of a contract")
    column.addWidget(combo)
    shown.show()
    QApplication.processEvents()
    assert unreadable(shown) == []
    yield shown
    shown.close()


@pytest.mark.parametrize("kind", [QPushButton, QLabel, QComboBox])
@pytest.mark.parametrize("squeeze", [QWidget.setFixedWidth, QWidget.setFixedHeight])
def test_the_check_itself_sees_what_is_squeezed(page: QWidget, kind: type[QWidget], squeeze: object) -> None:
    squeeze(page.findChild(kind), 12)
    QApplication.processEvents()
    assert [told.split()[1] for told in unreadable(page)] == [kind.__name__]


def test_the_check_itself_sees_what_is_covered_or_outside(page: QWidget) -> None:
    button, label = page.findChild(QPushButton), page.findChild(QLabel)
    label.move(button.pos())
    assert any(told.startswith("on each other: ") for told in unreadable(page))
    label.move(-40, label.y())
    assert any(told.startswith("outside: ") for told in unreadable(page))


def test_no_word_of_any_page_is_cut_or_covered_when_words_are_large(dressed: QApplication, tmp_path: Path) -> None:
    theme.dress(dressed, "light", LARGE)
    tour = Tour(tmp_path, "fr", SIZES["1024x700"])  # French takes more room
    tour.settings.size = LARGE
    found = {f"{sight.name}: {told}" for sight in tour.sights() for told in lastingly_unreadable(sight.widget)}
    theme.dress(dressed, "light")
    assert sorted(found) == []
