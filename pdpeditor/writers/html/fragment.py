"""Writes an edition as a fragment to paste into a site builder: one section with its own style, for the page around it.

It takes the fonts of that page and not its colours: those stay readable wherever it is pasted.
"""

from __future__ import annotations

from pdpeditor.blocks import Cover, Document, Edition
from pdpeditor.writers.html.names import Names, slug
from pdpeditor.writers.html.sheet import fragment_sheet
from pdpeditor.writers.html.sides import parts
from pdpeditor.writers.html.words import plain
from pdpeditor.writers.style import DEFAULT, Style


def write(edition: Edition, style: Style = DEFAULT) -> bytes:
    """The edition as one section in UTF-8; its headings start at h2, its names at pdp- and the kind of document."""
    document = edition.documents[0]
    kind = slug(document.kind) or "document"
    said = parts(edition, style, Names(f"pdp-{kind}-"), 2 if _has_title(document) else 1)
    name = plain(document.title) or plain(document.owner) or kind
    opened = f'<section class="pdp pdp-fragment pdp-{kind}" lang="{document.lang}" aria-label="{name}">\n'
    return f"{opened}<style>\n{fragment_sheet(style)}</style>\n{said.cover}{said.text}</section>\n".encode()


def _has_title(document: Document) -> bool:
    return any(isinstance(block, Cover) for block in document.blocks)
