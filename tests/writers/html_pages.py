"""HTML as a browser reads it: parsed by the rules of the standard, its words in order, its names, its links."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib
from writers.some_blocks import said

from pdpeditor.blocks import Contents, Document
from pdpeditor.writers import DEFAULT
from pdpeditor.writers.pdf.spoken import printable

_APART = {"td", "th", "p", "li", "dt", "dd", "h1", "h2", "h3", "h4", "h5", "h6", "caption", "br", "div", "tr", "title"}
_SILENT = {"style", "head", "nav"}


def parsed(content: bytes) -> Element:
    """The page as a tree. Raises html5lib's ParseError at the first mistake."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    found: Element = parser.parse(content.decode("utf-8"))
    return found


def wrapped(fragment: bytes) -> bytes:
    """The least page that a fragment can be pasted into."""
    start = '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Site</title>\n</head>\n<body>\n'
    return start.encode() + b"<main>\n<h1>Site</h1>\n" + fragment + b"</main>\n</body>\n</html>\n"


def words(tree: Element) -> list[str]:
    """All the words that are shown, in their order, but for those of the contents."""
    return "".join(_shown(tree)).split()


def _shown(element: Element) -> Iterator[str]:
    if element.tag in _SILENT:
        return
    apart = " " if element.tag in _APART else ""
    yield apart + (element.text or "")
    for kid in element:
        yield from _shown(kid)
        yield kid.tail or ""
    yield apart


def having(tree: Element, cls: str) -> list[Element]:
    """The elements of that class."""
    return [each for each in tree.iter() if cls in each.get("class", "").split()]


def names(tree: Element) -> list[str]:
    """The names of all elements that have one."""
    return [each.get("id", "") for each in tree.iter() if each.get("id") is not None]


def references(tree: Element) -> set[str]:
    """The names that links and labels lead to."""
    links = {each.get("href", "")[1:] for each in tree.iter("a") if each.get("href", "").startswith("#")}
    return links | {each.get("aria-labelledby", "") for each in tree.iter() if each.get("aria-labelledby") is not None}


def addresses(tree: Element) -> list[str]:
    """Everything that a browser could open or load."""
    held = ("href", "src", "action", "data", "srcset", "poster", "background", "formaction", "xlink:href")
    return [each.get(name, "") for each in tree.iter() for name in held if each.get(name) is not None]


def heard(said_words: str) -> list[str]:
    """Words as they are compared: what cannot be seen does not count, nor a space before the sign of an open point."""
    return printable(said_words).replace("\u00ad", "").replace(DEFAULT.open_sign, f" {DEFAULT.open_sign} ").split()


def expected(document: Document) -> list[str]:
    """The words of a document's blocks, in order, the list of its sections aside."""
    spoken = (block for block in document.blocks if not isinstance(block, Contents))
    signs = DEFAULT.open_sign, DEFAULT.proposed_words[document.lang]
    return heard("\n".join(each for block in spoken for each in said(block, signs) if each != "•"))
