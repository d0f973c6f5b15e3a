"""Writes an edition as a PDF: tagged (PDF/UA-1), archivable (PDF/A-3b), the same bytes for the same edition."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pdpeditor.blocks import Edition
from pdpeditor.writers.style import DEFAULT, Style

if TYPE_CHECKING:
    from pdpeditor.writers.pdf.press import Heed, Printed


def write(edition: Edition, style: Style = DEFAULT) -> bytes:
    """The edition as a PDF file."""
    return printed(edition, style).content


def printed(edition: Edition, style: Style = DEFAULT, heed: Heed = lambda: None) -> Printed:
    """The edition as a PDF file, with the characters that no font could print."""
    from pdpeditor.writers.pdf import press

    return press.printed(edition, style, heed)


def layout(edition: Edition, style: Style = DEFAULT, heed: Heed = lambda: None) -> Printed:
    """The edition as a PDF file to look at on the screen, with where each origin has landed on its pages."""
    from pdpeditor.writers.pdf import press
    from pdpeditor.writers.pdf.landings import landings

    return press.printed(edition, style, heed, landings)
