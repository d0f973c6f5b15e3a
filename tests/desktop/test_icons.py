"""The icons: every section has one of its own, sharp and in the colours that are worn."""

from collections.abc import Callable
from dataclasses import asdict

import pytest
from desktop.doing import wait
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage
from PySide6.QtWidgets import QApplication, QPushButton

from pdpeditor.desktop import icons, theme
from pdpeditor.desktop.places import top_classes
from pdpeditor.desktop.sections import DASHBOARD
from pdpeditor.desktop.window import Window
from pdpeditor.records.record import table_name

Show = Callable[..., Window]


def colours_of(icon: QIcon, mode: QIcon.Mode = QIcon.Mode.Normal, size: int = 64) -> set[str]:
    """The colours of the dots that an icon fills wholly."""
    image = icon.pixmap(QSize(size, size), mode).toImage().convertToFormat(QImage.Format.Format_ARGB32)
    dots = [image.pixelColor(x, y) for x in range(size) for y in range(size)]
    return {dot.name() for dot in dots if dot.alpha() == 255}


def test_every_section_has_an_icon_of_its_own() -> None:
    assert icons.SECTIONS.keys() == {DASHBOARD, *map(table_name, top_classes())}
    assert len(set(icons.SECTIONS.values())) == len(icons.SECTIONS)


@pytest.mark.parametrize("name", icons.SECTIONS.values())
def test_an_icon_fills_its_room_and_stays_inside(dressed: QApplication, name: str) -> None:
    box = icons.outline(name).boundingRect()
    half = icons.GRID / 2
    assert -half <= box.left() and box.right() <= half and -half <= box.top() and box.bottom() <= half
    assert max(box.width(), box.height()) > 0.6 * icons.GRID


def test_an_icon_takes_the_colours_that_are_worn_when_it_is_seen(dressed: QApplication) -> None:
    made = icons.icon("plus", "accent")
    assert colours_of(made) == {theme.LIGHT.accent}
    assert colours_of(made, QIcon.Mode.Disabled) == {theme.LIGHT.disabled}
    theme.dress(dressed, "dark")
    assert colours_of(made) == {theme.DARK.accent}
    theme.dress(dressed, "light")


def test_an_icon_has_the_colour_of_the_words_beside_it(dressed: QApplication) -> None:
    plain, quiet, primary = QPushButton(), QPushButton(), QPushButton()
    quiet.setProperty("quiet", True)
    primary.setProperty("primary", True)
    tokens = asdict(theme.LIGHT)
    for button, token in ((plain, "text"), (quiet, "accent"), (primary, "on_accent")):
        assert colours_of(icons.dressed(button, "plus").icon()) == {QColor(tokens[token]).name()}


def test_an_icon_grows_with_the_words(dressed: QApplication) -> None:
    button = icons.dressed(QPushButton("New"), "plus")
    assert button.iconSize().height() == button.fontMetrics().height()


def test_a_pressable_icon_never_stands_without_words(show: Show) -> None:
    window = show()
    drawn = [button for button in window.findChildren(QPushButton) if not button.icon().isNull()]
    assert drawn
    assert all(button.text() or button.accessibleName() for button in drawn)


def test_icons_come_a_moment_after_the_window(show: Show, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(icons._Loading, "asked", False)
    monkeypatch.setattr(icons._Loading, "done", False)
    window = show()
    shown = window.pages.currentWidget().open_button.icon()
    assert colours_of(shown) == set()
    wait(icons.SOON + 100)
    assert colours_of(shown) == {theme.LIGHT.text}
