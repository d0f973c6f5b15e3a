"""Where the links of a printed document may lead: to its own sections and to the web, by mail, nowhere else."""

from __future__ import annotations

from collections.abc import Mapping

from pdpeditor.blocks import SCHEMES
from pdpeditor.writers.pdf.spoken import printable


def followed(href: str, anchors: Mapping[str, str]) -> str:
    """The address if it is one that may be followed, else nothing; an anchor becomes what the file calls it."""
    if href.startswith("#"):
        key = anchors.get(href[1:])
        return f"#{key}" if key else ""
    spoken = "".join(printable(href).split())
    return spoken if spoken.lower().startswith(SCHEMES) else ""
