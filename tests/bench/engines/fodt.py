"""The register as a flat ODF text: real headings, tables with header rows, a list of sections with their pages."""

from __future__ import annotations

from collections.abc import Iterable
from functools import singledispatch
from xml.sax.saxutils import escape, quoteattr

from pdpeditor import blocks
from pdpeditor.blocks import Block, Cell, Document, Inline, Run

_SPACES = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "dc": "http://purl.org/dc/elements/1.1/",
    "xlink": "http://www.w3.org/1999/xlink",
}
_SANS, _SERIF = "Source Sans Pro", "Source Serif Pro"
_STRONG = {_SANS: "Source Sans Pro Semibold", _SERIF: "Source Serif Pro Semibold"}


def flat(document: Document) -> str:
    """The document as one XML file."""
    spaces = " ".join(f'xmlns:{name}="{address}"' for name, address in _SPACES.items())
    body = "".join(_written(block, document) for block in document.blocks)
    return (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.text">'
        f"<office:meta><dc:title>{escape(document.title)}</dc:title><dc:language>{document.lang}</dc:language>"
        f"</office:meta>{_faces()}<office:styles>{_styles(document.lang)}</office:styles>"
        f"<office:automatic-styles>{_automatic()}</office:automatic-styles>"
        f"<office:master-styles>{_master(document)}</office:master-styles>"
        f"<office:body><office:text>{body}</office:text></office:body></office:document>"
    )


def _faces() -> str:
    names = (_SANS, _SERIF, *_STRONG.values())
    return (
        "<office:font-face-decls>"
        + "".join(f'<style:font-face style:name="{name}" svg:font-family="&apos;{name}&apos;"/>' for name in names)
        + "</office:font-face-decls>"
    )


def _styles(lang: str) -> str:
    default = (
        '<style:default-style style:family="paragraph"><style:paragraph-properties fo:text-align="left" '
        'fo:line-height="11.2pt" style:tab-stop-distance="1cm"/><style:text-properties '
        f'style:font-name="{_SANS}" fo:font-size="8.5pt" fo:color="#1b1f29" fo:language="{lang}" '
        f'fo:country="{lang.upper()}" fo:hyphenate="false"/></style:default-style>'
    )
    strong = f"style:font-name='{_STRONG[_SANS]}'"
    named = (
        _paragraph("Cell", "", ""),
        _paragraph("Break", "fo:break-before='page'", ""),
        _paragraph("Body", "fo:margin-top='5pt'", "fo:font-size='9.2pt'"),
        _paragraph("Label", "", f"{strong} fo:color='#1f2f4f' fo:font-size='8.2pt'"),
        _paragraph("Title", "fo:line-height='120%'", f"style:font-name='{_STRONG[_SERIF]}' fo:font-size='27pt'"),
        _paragraph("H1", _above(29), f"{strong} fo:font-size='14pt' fo:color='#1f2f4f'", 1),
        _paragraph("H2", _above(12), f"{strong} fo:font-size='8.8pt' fo:color='#8a6d3b'", 2),
        _paragraph("H3", _above(8), f"{strong} fo:font-size='8.6pt'", 3),
    )
    return default + "".join(named)


def _above(points: int) -> str:
    return f"fo:margin-top='{points}pt' fo:margin-bottom='3pt' fo:keep-with-next='always' fo:line-height='120%'"


def _paragraph(name: str, paragraph: str, text: str, level: int = 0) -> str:
    outline = f' style:default-outline-level="{level}"' if level else ""
    return (
        f'<style:style style:name="{name}" style:family="paragraph"{outline}>'
        f"<style:paragraph-properties {paragraph}/><style:text-properties {text}/></style:style>"
    )


def _automatic() -> str:
    spans = {
        "strong": f"style:font-name='{_STRONG[_SANS]}'",
        "emphasis": "fo:font-style='italic'",
        "open": "fo:font-style='italic' fo:color='#9b2c1f'",
    }
    written = (
        f'<style:style style:name="{name}" style:family="text"><style:text-properties {how}/></style:style>'
        for name, how in spans.items()
    )
    return (
        "".join(written) + '<style:page-layout style:name="A4"><style:page-layout-properties fo:page-width="210mm" '
        'fo:page-height="297mm" fo:margin-left="20mm" fo:margin-right="20mm" fo:margin-top="12mm" '
        'fo:margin-bottom="12mm"/><style:header-style><style:header-footer-properties fo:min-height="13mm"/>'
        '</style:header-style><style:footer-style><style:header-footer-properties fo:min-height="9mm"/>'
        "</style:footer-style></style:page-layout>"
        '<style:style style:name="cell" style:family="table-cell"><style:table-cell-properties '
        'fo:padding="3.8pt" fo:border-bottom="0.3pt solid #c8cfda"/></style:style>'
        '<style:style style:name="row" style:family="table-row"><style:table-row-properties '
        'fo:keep-together="always"/></style:style>'
        '<style:style style:name="table" style:family="table"><style:table-properties style:width="170mm" '
        'table:align="left"/></style:style>' + "".join(_columns())
    )


def _columns() -> Iterable[str]:
    widths = {"label": 48.0, "value": 122.0} | {f"column{count}": 170 / count for count in range(1, 9)}
    for name, width in widths.items():
        yield (
            f'<style:style style:name="{name}" style:family="table-column">'
            f'<style:table-column-properties style:column-width="{width:.2f}mm"/></style:style>'
        )


def _master(document: Document) -> str:
    head = f"{document.title} · {document.owner}"
    return (
        '<style:master-page style:name="Standard" style:page-layout-name="A4">'
        f'<style:header><text:p text:style-name="Cell">{escape(head)}</text:p></style:header>'
        '<style:footer><text:p text:style-name="Cell"><text:page-number/> / <text:page-count/></text:p>'
        "</style:footer></style:master-page>"
    )


@singledispatch
def _written(block: Block, document: Document) -> str:
    raise TypeError(f"no way to write {type(block).__name__}")


@_written.register
def _(block: blocks.Cover, document: Document) -> str:
    rows = tuple((label, Cell((value,))) for label, value in block.rows)
    texts = _p("Label", escape(block.owner)) + _p("Title", escape(block.title)) + _p("Body", escape(block.subtitle))
    return texts + _labelled(rows)


@_written.register
def _(block: blocks.Contents, document: Document) -> str:
    return _p("Break", "") + _p("Title", escape(block.title)) + "".join(map(_entry, blocks.sections(document)))


def _entry(section: blocks.Section) -> str:
    name = quoteattr(section.anchor)
    page = f'<text:bookmark-ref text:reference-format="page" text:ref-name={name}>0</text:bookmark-ref>'
    return _p("Cell", f"{escape(section.reference)} {escape(section.title)} {page if section.anchor else ''}")


@_written.register
def _(block: blocks.Section, document: Document) -> str:
    mark = f"<text:bookmark text:name={quoteattr(block.anchor)}/>" if block.anchor else ""
    return _heading(1, f"{mark}{escape(block.reference)} {escape(block.title)}")


@_written.register
def _(block: blocks.Heading, document: Document) -> str:
    return _heading(block.level, escape(block.title))


def _heading(level: int, content: str) -> str:
    return f'<text:h text:style-name="H{level}" text:outline-level="{level}">{content}</text:h>'


@_written.register
def _(block: blocks.Paragraph, document: Document) -> str:
    return _p("Body", _inline(block.runs))


@_written.register
def _(block: blocks.Bullets, document: Document) -> str:
    items = "".join(f"<text:list-item>{_p('Body', _inline(item))}</text:list-item>" for item in block.items)
    return f"<text:list>{items}</text:list>"


@_written.register
def _(block: blocks.Rows, document: Document) -> str:
    return _labelled(block.rows)


@_written.register
def _(block: blocks.Table, document: Document) -> str:
    count = len(block.head)
    head = _row(_td(_p("Label", escape(title))) for title in block.head)
    rows = "".join(_row(_td(_cell(cell)) for cell in row) for row in block.rows)
    columns = f'<table:table-column table:style-name="column{count}" table:number-columns-repeated="{count}"/>'
    return _table(f"{columns}<table:table-header-rows>{head}</table:table-header-rows>{rows}")


@_written.register
def _(block: blocks.PageBreak, document: Document) -> str:
    return _p("Break", "")


def _labelled(pairs: tuple[tuple[str, Cell], ...]) -> str:
    columns = '<table:table-column table:style-name="label"/><table:table-column table:style-name="value"/>'
    rows = (_row((_td(_p("Label", escape(label))), _td(_cell(cell)))) for label, cell in pairs)
    return _table(columns + "".join(rows))


def _table(inside: str) -> str:
    return f'<table:table table:style-name="table">{inside}</table:table>'


def _row(cells: Iterable[str]) -> str:
    return f'<table:table-row table:style-name="row">{"".join(cells)}</table:table-row>'


def _td(inside: str) -> str:
    return f'<table:table-cell table:style-name="cell" office:value-type="string">{inside}</table:table-cell>'


def _cell(cell: Cell) -> str:
    return "".join(_p("Cell", _inline(runs)) for runs in cell.paragraphs)


def _p(style: str, inside: str) -> str:
    return f'<text:p text:style-name="{style}">{inside}</text:p>'


def _inline(runs: Inline) -> str:
    return "".join(map(_run, runs))


def _run(run: Run) -> str:
    words = escape(f"☐ {run.words}" if run.style == "open" else run.words)
    words = f'<text:span text:style-name="{run.style}">{words}</text:span>' if run.style else words
    return f'<text:a xlink:type="simple" xlink:href={quoteattr(run.href)}>{words}</text:a>' if run.href else words
