"""What a screen reader is told: every control of every page has a name, in the window's language, and a role."""

import xml.etree.ElementTree as ET
from collections import Counter
from collections.abc import Iterator
from functools import cache

import pytest
from desktop.doing import ROOT
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QHBoxLayout, QLineEdit, QPushButton, QWidget

from pdpeditor.text import Lang

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)  # menus, off screen
Role, Text = QAccessible.Role, QAccessible.Text
DEEPEST = 40
MOST = 400
"""How many rows of one list are looked at: the others are like them."""
INSIDE = (Role.ScrollBar, Role.Grip, Role.Splitter, Role.TitleBar, Role.Window, Role.ToolTip, Role.Separator)
"""What comes with a control and is operated through it."""
PRESSED = (Role.Button, Role.CheckBox, Role.RadioButton, Role.ButtonMenu, Role.MenuItem, Role.PageTab, Role.Link)


def nodes(top: QAccessibleInterface, depth: int = 0) -> Iterator[QAccessibleInterface]:
    """All that can be seen below a node, with itself."""
    if not top or not top.isValid() or top.state().invisible or depth > DEEPEST:
        return
    yield top
    for number in range(min(top.childCount(), MOST)):
        if child := top.child(number):
            yield from nodes(child, depth + 1)


def faults(root: QWidget, foreign: frozenset[str] = frozenset()) -> Iterator[str]:
    """What is wrong with the tree below a widget, in words; `foreign` are the words of the other language."""
    for node in nodes(QAccessible.queryAccessibleInterface(root)):
        name, role = _name(node), node.role()
        if (_operated(node) or role in PRESSED) and not name.strip():
            yield f"without a name: {_called(node)}"
        if _operated(node) and (role is Role.NoRole or (role is Role.Client and not _is_page(node))):
            yield f"without a role: {_called(node)}"
        if name in foreign:
            yield f"in the other language: {_called(node)}"
    yield from _twice(root)


def _twice(root: QWidget) -> Iterator[str]:
    """Buttons of one group with the same name, which only their place tells apart."""
    for node in nodes(QAccessible.queryAccessibleInterface(root)):
        children = [child for number in range(min(node.childCount(), MOST)) if (child := node.child(number))]
        seen = [child for child in children if child.isValid() and not child.state().invisible]
        names = Counter(_name(child) for child in seen if child.role() in (Role.Button, Role.ButtonMenu))
        yield from (f"twice in one group: “{name}” in {_called(node)}" for name, count in names.items() if count > 1)


def _operated(node: QAccessibleInterface) -> bool:
    state = node.state()
    empty = node.role() is Role.Cell  # an unanswered question in a list: the row is told by its other cells
    return bool(state.focusable) and not state.disabled and not empty and node.role() not in INSIDE + _inner(node)


def _is_page(node: QAccessibleInterface) -> bool:
    """Whether it is a page that the keys scroll, or that keeps the focus until what is on it is there.

    Qt has no other role for these; their names say what they are.
    """
    thing = node.object()
    by_tab = isinstance(thing, QWidget) and bool(thing.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return isinstance(thing, QAbstractScrollArea) or not by_tab


def _inner(node: QAccessibleInterface) -> tuple[Role, ...]:
    """The role of a piece that Qt makes of a control: a viewport, the list within a list to choose from."""
    thing = node.object()
    inner = thing is not None and (thing.objectName().startswith("qt_") or "ComboBox" in type(thing.parent()).__name__)
    return (node.role(),) if inner else ()


def _name(node: QAccessibleInterface) -> str:
    """Its name, or that of the label beside it."""
    said = node.text(Text.Name)
    if said:
        return str(said)
    labels = node.relations(QAccessible.RelationFlag.Label) if hasattr(node, "relations") else []
    return " ".join(str(label.text(Text.Name)) for label, _ in labels)


def _called(node: QAccessibleInterface) -> str:
    thing = node.object()
    parent = type(thing.parent()).__name__ if thing and thing.parent() else ""
    return f"{node.role().name} “{node.text(Text.Name)}” {type(thing).__name__} in {parent}"


@cache
def chrome(lang: Lang) -> frozenset[str]:
    """The words of the window in the other language that are never those of this one."""
    pairs = [
        (message.findtext("source") or "", "".join(message.find("translation").itertext()))  # type: ignore[union-attr]
        for message in ET.parse(ROOT / "translations/pdpeditor_fr.ts").iter("message")
    ]
    english, french = ({pair[number].replace("&", "").strip() for pair in pairs} for number in (0, 1))
    return frozenset(english - french if lang == "fr" else french - english)


def test_the_check_itself_sees_what_is_missing(dressed: QApplication) -> None:
    page = QWidget()
    row = QHBoxLayout(page)
    for widget in (QLineEdit(), QPushButton("Open"), QPushButton("Open")):
        row.addWidget(widget)
    page.show()
    QApplication.processEvents()
    told = list(faults(page, frozenset({"Open"})))
    assert [words.split(":")[0] for words in told] == [
        "without a name",
        "in the other language",
        "in the other language",
        "twice in one group",
    ]
    page.close()
