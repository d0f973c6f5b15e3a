"""How the window looks: colours for a light and a dark room, one style sheet made of them, and the font."""

from __future__ import annotations

from dataclasses import asdict, dataclass
from functools import cache
from pathlib import Path
from string import Template

import font_source_sans_pro
from PySide6.QtCore import Qt, QTemporaryDir
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from pdpeditor.desktop.style_sheet import STYLE_SHEET

FAMILY = "Source Sans Pro"
SMALLEST = 10.5
"""Source Sans draws small letters: below this many points it is hard to read."""


@dataclass(frozen=True, slots=True)
class Tokens:
    """The colours by what they are for; `on_accent` is for words on the accent, `soft` for what is selected."""

    window: str
    panel: str
    text: str
    muted: str
    border: str
    line: str
    accent: str
    on_accent: str
    hover: str
    soft: str
    warn: str
    warn_soft: str
    error: str
    error_soft: str
    disabled: str


LIGHT = Tokens(
    window="#f5f6f8",
    panel="#ffffff",
    text="#1b2430",
    muted="#55606e",
    border="#808b99",
    line="#dfe3e8",
    accent="#1c5aa6",
    on_accent="#ffffff",
    hover="#174b8b",
    soft="#e3edf8",
    warn="#7d4a00",
    warn_soft="#fdf1dd",
    error="#b3261e",
    error_soft="#fdecea",
    disabled="#656e79",
)
DARK = Tokens(
    window="#15191e",
    panel="#1e242b",
    text="#e7ebf0",
    muted="#a6b0bc",
    border="#74808e",
    line="#323a44",
    accent="#86b8f4",
    on_accent="#0d1a2b",
    hover="#a5cbf8",
    soft="#24364c",
    warn="#f0c277",
    warn_soft="#3a2e19",
    error="#ff9a8f",
    error_soft="#43211f",
    disabled="#8b95a1",
)


def tokens(scheme: str) -> Tokens:
    """The colours of a scheme: "light", "dark", or "system", whichever the desktop uses."""
    if scheme == "system":
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return DARK if dark else LIGHT
    return DARK if scheme == "dark" else LIGHT


def worn() -> Tokens:
    """The colours that the application wears now."""
    ground = QGuiApplication.palette().color(QPalette.ColorRole.Window)
    return DARK if ground == QColor(DARK.window) else LIGHT


def dress(application: QApplication, scheme: str, size: int = 100) -> None:
    """Give the application its style, font, palette and style sheet; `size` is in hundredths of the usual size."""
    if application.style().objectName().lower() != "fusion":
        application.setStyle(QStyleFactory.create("Fusion"))
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo, Qt.UIEffect.UI_AnimateTooltip):
            application.setEffectEnabled(effect, False)  # nothing moves by itself
    application.setFont(font(size))
    chosen = tokens(scheme)
    application.setPalette(palette(chosen))
    values = asdict(chosen) | _sizes(font(size).pointSizeF()) | {"drawings": _drawings(chosen.on_accent)}
    application.setStyleSheet(Template(STYLE_SHEET).substitute(values))


@cache
def _drawings(colour: str) -> str:
    """The folder of the small drawings that a style sheet takes from files only; they go when the program ends."""
    folder = QTemporaryDir()
    _kept.append(folder)
    for name, shape in _SHAPES.items():
        drawing = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">{shape.format(colour)}</svg>'
        Path(folder.filePath(f"{name}.svg")).write_text(drawing, "utf-8")
    return folder.path()


_kept: list[QTemporaryDir] = []
_SHAPES = {
    "check": '<path d="M3.5 8.5l3 3 6-7" fill="none" stroke="{}" stroke-width="2"/>',
    "dot": '<circle cx="8" cy="8" r="3" fill="{}"/>',
}


def _sizes(size: float) -> dict[str, str]:
    return {"heading": f"{size * 1.2:.1f}", "title": f"{size * 1.45:.1f}"}


@cache
def font(size: int) -> QFont:
    """The font of the window, in hundredths of the size that the system's own asks for."""
    folder = Path(font_source_sans_pro.__file__).parent / "files"
    for face in ("Regular", "Semibold", "Bold", "It"):
        QFontDatabase.addApplicationFont(str(folder / f"SourceSansPro-{face}.ttf"))
    usual = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont).pointSizeF()
    chosen = QFont(FAMILY)
    chosen.setPointSizeF(max(usual * 1.1, SMALLEST) * size / 100)
    return chosen


def palette(colours: Tokens) -> QPalette:
    """Qt's own roles, from the tokens."""
    role = QPalette.ColorRole
    made = QPalette()
    roles = {
        role.Window: colours.window,
        role.WindowText: colours.text,
        role.Base: colours.panel,
        role.AlternateBase: colours.window,
        role.Text: colours.text,
        role.Button: colours.panel,
        role.ButtonText: colours.text,
        role.BrightText: colours.warn,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.on_accent,
        role.Link: colours.accent,
        role.LinkVisited: colours.accent,
        role.PlaceholderText: colours.muted,
        role.ToolTipBase: colours.panel,
        role.ToolTipText: colours.text,
        role.Mid: colours.border,
        role.Dark: colours.line,
        role.Accent: colours.accent,
    }
    for name, colour in roles.items():
        made.setColor(name, QColor(colour))
    for name in (role.Text, role.WindowText, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, name, QColor(colours.disabled))
    return made
