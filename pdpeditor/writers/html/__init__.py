"""Writes an edition as one HTML file: a page that stands alone, or a fragment to paste into a site builder."""

from pdpeditor.writers.html.page import write

__all__ = ["write"]
