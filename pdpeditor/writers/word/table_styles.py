"""The styles of tables: ruled ones, labels with their values, boxes, columns for two languages."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from pdpeditor.writers.style import Style
from pdpeditor.writers.word.xml import element, value


def table_styles(style: Style) -> Iterator[str]:
    """Each style of a table, and what they are made of."""
    yield (
        '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>'
        '<w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar>'
        '<w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/>'
        '<w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>'
    )
    strong, thin = _edge(style.band, 8), _edge(style.hairline, 4)
    head = element(
        "tblStylePr",
        element("tcPr", element("tcBorders", strong("top"), strong("bottom")), _ground(style.tint)),
        type="firstRow",
    )
    yield _table("RuledTable", "Ruled Table", thin("bottom") + thin("insideH"), _margins(60, 85, 40, 85), head)
    yield _table("FactsTable", "Facts Table", thin("top") + thin("bottom") + thin("insideH"), _margins(55, 85, 35, 85))
    accent, inner = _edge(style.accent, 24), _edge(style.hairline, 4)
    box = accent("left") + inner("insideV")
    yield _table("NoteBox", "Note Box", box, _margins(140, 227, 100, 200), "", _ground(style.tint))
    yield _table("TwoLanguages", "Two Languages", "", _margins(0, 0, 0, 227))


def _table(key: str, name: str, borders: str, margins: str, special: str = "", cells: str = "") -> str:
    layout = element("tblPr", element("tblBorders", borders) if borders else "", margins)
    ground = element("tcPr", cells) if cells else ""
    return element(
        "style",
        value("name", name),
        value("basedOn", "TableNormal"),
        layout,
        ground,
        special,
        type="table",
        styleId=key,
    )


def _ground(colour: str) -> str:
    return element("shd", val="clear", color="auto", fill=colour[1:])


def _edge(colour: str, width: int) -> Callable[[str], str]:
    """A line of some colour and width, along the side that is named."""
    return lambda side: element(side, val="single", sz=width, space=0, color=colour[1:])


def _margins(top: int, left: int, bottom: int, right: int) -> str:
    sides = {"top": top, "left": left, "bottom": bottom, "right": right}
    return element("tblCellMar", *(element(side, w=size, type="dxa") for side, size in sides.items()))
