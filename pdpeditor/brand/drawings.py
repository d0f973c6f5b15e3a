"""A logo drawn as SVG: only shapes and colours are taken over, then turned into pixels.

Whatever runs, fetches, embeds or repeats without end is refused; what other programs noted for themselves is left out.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from xml.etree.ElementTree import Element, ParseError, tostring

import resvg_py
from defusedxml import DefusedXmlException
from defusedxml.ElementTree import fromstring

from pdpeditor.brand.references import drawings_of
from pdpeditor.store.problems import Refused
from pdpeditor.text import Text

_SVG = "http://www.w3.org/2000/svg"
_LINK = "{http://www.w3.org/1999/xlink}href"
_DRAWN = """
svg g defs symbol use path rect circle ellipse line polyline polygon linearGradient radialGradient stop clipPath mask
style title desc
"""
_SAID = """
id class style transform href x y x1 y1 x2 y2 cx cy r rx ry fx fy fr d points width height viewBox preserveAspectRatio
offset gradientUnits gradientTransform spreadMethod clipPathUnits maskUnits maskContentUnits opacity color fill
fill-opacity fill-rule stroke stroke-width stroke-opacity stroke-linecap stroke-linejoin stroke-miterlimit
stroke-dasharray stroke-dashoffset stop-color stop-opacity clip-path clip-rule mask mask-type display visibility
overflow vector-effect paint-order shape-rendering
"""
_ELEMENTS, _ATTRIBUTES = frozenset(_DRAWN.split()), frozenset(_SAID.split())
_DEEPEST, _MOST = 60, 20_000
_OUTSIDE = re.compile(r"@|\\|url\(\s*(?![\s\"']*#)|javascript:|expression", re.I)
_COSTLY = re.compile(r"(?:clip-path|mask|marker\w*|filter)\s*:(?!\s*none)", re.I)
_COMMENT = re.compile(r"/\*.*?\*/", re.S)
_NUMBER = re.compile(r"\s*([0-9]*\.?[0-9]+(?:[eE][+-]?\d{1,2})?)\s*(?:px|pt|mm|cm|in|pc|em)?\s*")


def drawn(svg: bytes, path: Path, side: int) -> bytes:
    """The drawing as a PNG whose longer side has so many pixels. Raises Refused for what a logo has no use for."""
    try:
        root = fromstring(svg)
    except (ParseError, DefusedXmlException, ValueError, LookupError) as error:
        raise _no_drawing(path) from error
    if root.tag not in (f"{{{_SVG}}}svg", "svg"):
        raise _no_drawing(path)
    _shallow(root, path)
    clean = _cleaned(root, path)
    if drawings_of(clean, _MOST) is None:
        raise _refused(path, Text("des formes répétées sans fin", "shapes repeated without end"))
    _sized(clean, path, side)
    try:
        return bytes(resvg_py.svg_to_bytes(svg_string=tostring(clean, "unicode"), skip_system_fonts=True))
    except (ValueError, RuntimeError) as error:
        raise _no_drawing(path) from error


def _shallow(root: Element, path: Path) -> None:
    level, depth, count = [root], 0, 0
    while level:
        depth, count = depth + 1, count + len(level)
        if depth > _DEEPEST or count > _MOST:
            raise _refused(path, Text("trop de formes, ou trop imbriquées", "too many shapes, or too deeply nested"))
        level = [kid for element in level for kid in element]


def _cleaned(element: Element, path: Path) -> Element:
    """The element with only what is known; what belongs to another program's vocabulary is left out."""
    name = _local(element.tag)
    if name not in _ELEMENTS:
        raise _refused(path, Text(f"un élément « {name} »", f"an element “{name}”"))
    clean = Element(name, dict(_attributes(element, path)))
    if name == "svg":
        clean.set("xmlns", _SVG)
    if name == "style":
        clean.text = _harmless(element.text or "", path)
        return clean
    if name in ("title", "desc"):
        return clean
    clean.extend([_cleaned(kid, path) for kid in element if _is_drawing(kid)])
    return clean


def _is_drawing(element: Element) -> bool:
    """Whether an element belongs to SVG; comments and other vocabularies do not, nor does what describes the file."""
    tag = element.tag
    return isinstance(tag, str) and (tag.startswith(f"{{{_SVG}}}") or "{" not in tag) and _local(tag) != "metadata"


def _local(tag: str) -> str:
    return tag.rpartition("}")[2]


def _attributes(element: Element, path: Path) -> Iterator[tuple[str, str]]:
    for name, value in element.attrib.items():
        name = "href" if name == _LINK else name
        if name.lower().startswith("on"):
            raise _refused(path, Text(f"un attribut « {name} »", f"an attribute “{name}”"))
        if name == "href" and not value.startswith("#"):
            raise _refused(path, Text("un lien vers l’extérieur", "a link to the outside"))
        if name in _ATTRIBUTES:
            yield name, _harmless(value, path) if name == "style" else _inside(value, path)


def _inside(value: str, path: Path) -> str:
    if _OUTSIDE.search(value):
        raise _refused(path, Text("une adresse extérieure", "an address outside the file"))
    return value


def _harmless(rules: str, path: Path) -> str:
    """Style rules that only say how shapes are painted."""
    rules = _COMMENT.sub(" ", rules)
    if _COSTLY.search(rules):
        raise _refused(path, Text("des masques ou des filtres en CSS", "masks or filters in CSS"))
    return _inside(rules, path)


def _sized(root: Element, path: Path, side: int) -> None:
    """Give the drawing its size in pixels, from what it says of its proportions."""
    box = [_length(each) for each in re.split(r"[\s,]+", root.get("viewBox", "").strip())][2:4]
    width, height = box if len(box) == 2 else [_length(root.get(name, "")) for name in ("width", "height")]
    if not width or not height or not 0.02 < width / height < 50:
        raise _refused(path, Text("ni taille ni « viewBox » utilisables", "no usable size or “viewBox”"))
    root.set("viewBox", root.get("viewBox", f"0 0 {width:g} {height:g}"))
    scale = side / max(width, height)
    root.set("width", f"{max(math.ceil(width * scale), 1)}")
    root.set("height", f"{max(math.ceil(height * scale), 1)}")


def _length(words: str) -> float:
    found = _NUMBER.fullmatch(words)
    return float(found[1]) if found else 0.0


def _no_drawing(path: Path) -> Refused:
    return Refused(
        Text(
            f"Le logo « {path} » n’est pas une image PNG ou SVG lisible : exportez-le de nouveau en PNG.",
            f"The logo “{path}” is not a PNG or SVG picture that can be read: export it again as PNG.",
        )
    )


def _refused(path: Path, what: Text) -> Refused:
    return Refused(
        Text(
            f"Le logo « {path} » contient {what.fr}, ce qu’un logo ne doit pas contenir. Exportez-le en SVG simple, "
            "textes convertis en tracés, ou en PNG.",
            f"The logo “{path}” holds {what.en}, which a logo must not hold. Export it as plain SVG, texts converted "
            "to outlines, or as PNG.",
        )
    )
