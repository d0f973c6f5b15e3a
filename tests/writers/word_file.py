"""A word processor's document read back: with python-docx, and as the XML that it is made of."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator
from dataclasses import fields, is_dataclass, replace
from functools import cached_property
from io import BytesIO
from itertools import chain
from typing import Any
from zipfile import ZipFile

import docx
from lxml import etree
from writers.some_blocks import said

from pdpeditor.blocks import Block, Cover, Run
from pdpeditor.text import Lang
from pdpeditor.writers import DEFAULT
from pdpeditor.writers.pdf.spoken import printable

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
NAMES = {"w": MAIN, "r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships"}
_SPELLED = {"t": None, "tab": "\t", "br": "\n", "softHyphen": "\u00ad", "noBreakHyphen": "\u2011"}


class WordFile:
    """A file as python-docx opens it, and its parts."""

    def __init__(self, content: bytes) -> None:
        self.opened = docx.Document(BytesIO(content))
        with ZipFile(BytesIO(content)) as archive:
            assert archive.testzip() is None
            self.dates = {entry.date_time for entry in archive.infolist()}
            self.parts = {name: archive.read(name) for name in archive.namelist()}

    def part(self, name: str) -> etree._Element:
        return etree.fromstring(self.parts[f"word/{name}.xml"])

    @cached_property
    def body(self) -> etree._Element:
        return self.part("document").find("w:body", NAMES)

    def all(self, path: str) -> list[etree._Element]:
        """Elements or values of the body."""
        return self.body.xpath(path, namespaces=NAMES)

    @cached_property
    def paragraphs(self) -> list[str]:
        return [spelled(each) for each in self.all(".//w:p")]

    @property
    def words(self) -> list[str]:
        return comparable(self.paragraphs)

    def targets(self) -> dict[str, str]:
        """Where the links of the body lead, by their words."""
        key, every = f"{{{NAMES['r']}}}id", self.opened.part.rels
        return {spelled(each): every[each.get(key)].target_ref for each in self.all(".//w:hyperlink[@r:id]")}


def spelled(element: etree._Element) -> str:
    """The words of a piece of XML."""
    return "".join(_letters(each) for each in element.iter())


def _letters(element: etree._Element) -> str:
    name = etree.QName(element).localname
    if etree.QName(element.getparent()).localname != "r" or name not in _SPELLED:
        return ""
    return _SPELLED[name] or element.text or ""


def comparable(texts: Iterable[str]) -> list[str]:
    """Words as they are compared: any space is a space, marks that nobody sees do not count."""
    joined = printable(unicodedata.normalize("NFC", " ".join(texts))).replace("\u00ad", "")
    return joined.split()


def legible(some: Any) -> Any:
    """The same blocks without the marks that nobody sees in their runs."""
    if isinstance(some, tuple):
        return tuple(map(legible, some))
    if isinstance(some, Run):
        return replace(some, words=printable(some.words).replace("\u00ad", ""))
    return (
        replace(some, **{f.name: legible(getattr(some, f.name)) for f in fields(some)}) if is_dataclass(some) else some
    )


def expected(blocks: Iterable[Block], lang: Lang) -> list[str]:
    """The words of some blocks, in the order in which a word processor's document says them."""
    signs = (DEFAULT.open_sign, DEFAULT.proposed_words[lang])
    return comparable(each for each in chain.from_iterable(_said(block, signs) for block in blocks) if each != "•")


def _said(block: Block, signs: tuple[str, str]) -> Iterator[str]:
    owner, *others = said(block, signs) if isinstance(block, Cover) else ("", *said(block, signs))
    yield from (*others[:2], owner, *others[2:])
