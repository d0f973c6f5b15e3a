"""Everybody can use the window: each control has a name, the Tab key follows the form, colours can be told apart."""

import re
from collections.abc import Callable, Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from desktop.doing import enter, form, open_in, press
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QMenu, QWidget

from pdpeditor.desktop import theme
from pdpeditor.desktop.export import ExportDialog
from pdpeditor.desktop.places import top_classes
from pdpeditor.desktop.style_sheet import STYLE_SHEET
from pdpeditor.desktop.translation import LANGUAGES
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.text import LANGS, Lang

Show = Callable[..., Window]


def nameless(root: QWidget) -> list[str]:
    """The visible widgets that take the focus or a click and that nothing names."""
    return [
        f"{type(widget).__name__} {widget.objectName()} in {type(widget.parentWidget()).__name__}"
        for widget in root.findChildren(QWidget)
        if _is_control(widget) and not _name(widget).strip()
    ]


def _is_control(widget: QWidget) -> bool:
    if not widget.isVisible() or widget.objectName().startswith("qt_"):
        return False
    inside_combo = isinstance(widget.parentWidget(), QComboBox)
    focusable = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return not inside_combo and (focusable or isinstance(widget, QAbstractButton))


def _name(widget: QWidget) -> str:
    interface = QAccessible.queryAccessibleInterface(widget)
    labelled = [label.text() for label in widget.window().findChildren(QLabel) if label.buddy() is widget]
    if isinstance(widget, QComboBox):  # some systems read its value instead of its name: its label has to be told too
        return widget.accessibleName() and "".join(labelled)
    return interface.text(QAccessible.Text.Name) or "".join(labelled)


@pytest.mark.parametrize("lang", LANGS)
def test_every_control_has_a_name(show: Show, tmp_path: Path, lang: Lang) -> None:
    make_sample(sample_names()[0], tmp_path / "sample.pdp")
    window = show(lang=lang)
    assert nameless(window) == []
    open_in(window, tmp_path / "sample.pdp")
    for cls in top_classes():
        enter(window, cls)
        assert nameless(window) == [], cls
        for parts in form(window).parts if window.bench.pane.form else []:
            if parts.model.visible:
                parts.open_current()
                assert nameless(window) == [], parts.cls
                window.bench.pane.back()
    window.show_findings()
    assert nameless(window) == []
    window.show_preview()
    assert nameless(window) == []
    window.pages.preview.ask_export()
    assert nameless(window.findChild(ExportDialog)) == []


def test_the_tab_key_follows_the_form(show: Show, path: Path) -> None:
    window = show(path)
    names = [name for name, row in form(window).rows.items() if row.isVisible()]
    window.bench.pane.focus_first()
    seen: list[str] = []
    for _ in range(12 * len(names)):
        widget = QApplication.focusWidget()
        row = next((name for name, row in form(window).rows.items() if row.isAncestorOf(widget)), None)
        if row and row not in seen:
            seen.append(row)
        press(widget, Qt.Key.Key_Tab)
    assert seen == names


def test_both_boxes_of_a_text_are_named_by_question_and_language(show: Show, path: Path) -> None:
    window = show(path, "fr")
    enter(window, next(cls for cls in top_classes() if cls.__name__ == "Activity"))
    press(window, Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier)
    boxes = form(window).rows["name"].editor.boxes
    assert [box.accessibleName() for box in boxes.values()] == [f"Nom ({words})" for words in LANGUAGES.values()]


def test_menus_have_mnemonics_that_do_not_collide(show: Show, path: Path) -> None:
    for lang in LANGS:
        window = show(lang=lang)
        for menu in [window.menus, *window.menus.findChildren(QMenu)]:
            words = [action.text().replace("&&", "") for action in menu.actions() if action.text()]
            keys = [word[word.index("&") + 1].lower() for word in words if "&" in word]
            assert len(keys) == len(set(keys)), words
            if menu.objectName() != "recent":
                assert len(keys) == len(words), words
        window.close()


@pytest.mark.parametrize("lang", LANGS)
def test_no_page_takes_a_letter_of_the_menu_bar(show: Show, tmp_path: Path, lang: Lang) -> None:
    make_sample(sample_names()[0], tmp_path / "sample.pdp")
    window = show(lang=lang)
    letters = {_letter(action.text()) for action in window.menus.actions()}
    assert len(letters) == len(window.menus.actions())
    seen = [_taken(window)]
    open_in(window, tmp_path / "sample.pdp")
    for page in (window.show_bench, window.show_findings, window.show_preview, window.show_dashboard):
        page()
        seen.append(_taken(window))
    window.show_guided()
    seen.append(_taken(window))
    assert [taken & letters for taken in seen] == [set()] * len(seen)


def _taken(window: Window) -> set[str]:
    """The letters that the page that is seen answers to with the Alt key."""
    worded = [*window.pages.findChildren(QAbstractButton), *window.pages.findChildren(QLabel)]
    return {_letter(widget.text()) for widget in worded if widget.isVisible()} - {""}


def _letter(words: str) -> str:
    bare = words.replace("&&", "")
    return bare[bare.index("&") + 1].lower() if "&" in bare[:-1] else ""


def test_no_two_actions_share_a_shortcut(show: Show, path: Path) -> None:
    window = show(path)
    keys = [
        key.toString() for menu in window.menus.findChildren(QMenu) for a in menu.actions() for key in a.shortcuts()
    ]
    keys = [key for key in keys if key]
    assert len(keys) == len(set(keys))


def _luminance(colour: str) -> float:
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """How well two colours are told apart (WCAG 2)."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def pairs() -> Iterator[tuple[str, str, float]]:
    """Which colours lie on which, and the contrast that WCAG 2.2 AA asks for."""
    for words in ("text", "muted", "accent", "warn", "error", "disabled"):
        for ground in ("window", "panel"):
            yield words, ground, 4.5
    yield "text", "soft", 4.5
    yield "muted", "soft", 4.5
    yield "accent", "soft", 4.5
    yield "text", "warn_soft", 4.5
    yield "warn", "warn_soft", 4.5
    yield "error", "error_soft", 4.5
    yield "error", "soft", 4.5
    yield "on_accent", "accent", 4.5
    yield "on_accent", "hover", 4.5
    yield "border", "panel", 3
    yield "border", "window", 3


def written() -> Iterator[tuple[str, str]]:
    """Which colours the style sheet itself lays on which; what cannot be used is left out."""
    for selector, rule in re.findall(r"([^{}]+)\{([^{}]*)\}", STYLE_SHEET):
        words = re.search(r"(?<![-\w])color: \$(\w+)", rule)
        ground = re.search(r"background: \$(\w+)", rule)
        if words and ground and "disabled" not in selector and "readOnly" not in selector:
            yield words[1], ground[1]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_can_be_told_from_their_ground_in_every_rule_of_the_style_sheet(scheme: str) -> None:
    colours = asdict(theme.tokens(scheme))
    assert len(set(written())) > 4
    assert [pair for pair in written() if contrast(colours[pair[0]], colours[pair[1]]) < 4.5] == []


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_words_and_edges_can_be_told_from_what_they_lie_on(scheme: str) -> None:
    colours = asdict(theme.tokens(scheme))
    found = {(one, other): contrast(colours[one], colours[other]) for one, other, _ in pairs()}
    assert [(one, other, found[one, other]) for one, other, least in pairs() if found[one, other] < least] == []


def test_the_window_follows_the_colours_asked_for(show: Show, path: Path) -> None:
    window = show(path)
    window.actions_.set_scheme("dark")
    assert QApplication.palette().window().color() == QColor(theme.DARK.window)
    assert window.settings.scheme == "dark"
    window.actions_.set_scheme("light")
    assert QApplication.palette().window().color() == QColor(theme.LIGHT.window)
