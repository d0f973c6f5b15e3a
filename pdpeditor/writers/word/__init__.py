"""Writes an edition as a word processor's document (Office Open XML, .docx), to be read, edited and sent on."""

from __future__ import annotations

from pdpeditor.blocks import Document, Edition, alike, sections
from pdpeditor.writers.style import DEFAULT, Style
from pdpeditor.writers.word import package, settings
from pdpeditor.writers.word.body import BREAK, body
from pdpeditor.writers.word.links import Links
from pdpeditor.writers.word.look import PAPER, Look, look_of
from pdpeditor.writers.word.page import Page
from pdpeditor.writers.word.running import LOGO, first_header, footer, header, root
from pdpeditor.writers.word.styles import styles
from pdpeditor.writers.word.xml import element, part

_EDGES = ("header1", "header2", "footer1", "footer2")
_ALWAYS = ("styles", "settings", "numbering", "fontTable")


def write(edition: Edition, style: Style = DEFAULT) -> bytes:
    """The edition as a .docx file; two documents that are alike side by side, others one after the other."""
    links = Links()
    pages = _pages(edition.documents, style, links)
    texts = _texts(pages, style)
    names = ("document", *_ALWAYS, *_EDGES)
    logo = {"word/media/logo.png": style.logo.png} if style.logo else {}
    return package.zipped(
        {
            "[Content_Types].xml": package.types(names),
            "_rels/.rels": package.relations(
                [("main", "officeDocument", "word/document.xml"), ("core", "core-properties", "docProps/core.xml")]
            ),
            **{f"word/{name}.xml": part(texts[name]) for name in names},
            "word/_rels/document.xml.rels": package.relations(_relations(links)),
            "word/_rels/header1.xml.rels": package.relations([(LOGO, "image", "media/logo.png")] if logo else []),
            **logo,
            "docProps/core.xml": package.properties(edition),
        }
    )


def _pages(documents: tuple[Document, ...], style: Style, links: Links) -> list[Page]:
    look = look_of(documents[0].kind, 2 if alike(documents) else 1)
    groups = [documents] if alike(documents) else [(each,) for each in documents]
    pages, first = [], 1
    for group in groups:
        pages.append(Page.of(group, look, style, links, first))
        first += sum(1 for _ in sections(group[0]))
    return pages


def _texts(pages: list[Page], style: Style) -> dict[str, str]:
    """The parts, by name. The body comes first: writing it finds the links."""
    first = pages[0]
    return {
        "document": root("document", element("body", *_body(pages), _layout(first.look))),
        "styles": styles(first.look, style, first.documents[0].lang),
        "settings": settings.settings(),
        "numbering": settings.numbering(),
        "fontTable": settings.faces(),
        "header1": first_header(first),
        "header2": header(first),
        "footer1": footer(first),
        "footer2": footer(first),
    }


def _body(pages: list[Page]) -> list[str]:
    """Everything, a new page wherever one is asked for, none of them left empty."""
    parts: list[str] = []
    for page in pages:
        for each in (BREAK, *body(page)):
            if each != BREAK or (parts and parts[-1] != BREAK):
                parts.append(each)
    return parts[:-1] if parts[-1:] == [BREAK] else parts


def _layout(look: Look) -> str:
    references = (
        f'<w:{edge[:-1]}Reference w:type="{when}" r:id="{edge}"/>'
        for edge, when in zip(_EDGES, ("first", "default") * 2, strict=True)
    )
    margins = {"top": 1361, "right": look.margin, "bottom": 1247, "left": look.margin}
    return element(
        "sectPr",
        *references,
        element("pgSz", w=PAPER[0], h=PAPER[1]),
        element("pgMar", **margins, header=680, footer=624, gutter=0),
        "<w:titlePg/>",
    )


def _relations(links: Links) -> list[package.Relation]:
    always = [(name, name, f"{name}.xml") for name in _ALWAYS]
    edges = [(name, name.rstrip("12"), f"{name}.xml") for name in _EDGES]
    return [*always, *edges, *((key, "hyperlink", target) for target, key in links.keys.items())]
