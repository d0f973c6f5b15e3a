"""The program's own PDF writer."""

from __future__ import annotations

from pdpeditor.blocks import Edition
from pdpeditor.writers.pdf import press  # so that its imports are made before the clock starts
from pdpeditor.writers.style import DEFAULT


def adapt(edition: Edition) -> Edition:
    """The edition as it is."""
    return edition


def run(edition: Edition) -> bytes:
    """The PDF."""
    return press.printed(edition, DEFAULT).content
