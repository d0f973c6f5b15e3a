"""The PDF file: objects packed into compressed streams, bytes that depend on nothing but what is printed."""

from __future__ import annotations

from array import array
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from hashlib import md5
from itertools import accumulate, chain, repeat
from os import cpu_count
from sys import byteorder
from typing import Any

from reportlab.pdfbase.pdfdoc import PDFDocument

from pdpeditor.writers.pdf.values import Stream

_HEADER = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
_PER_STREAM = 200


class File(PDFDocument):
    """A PDFDocument that writes itself with object streams, and hands numbers to objects spelled by hand."""

    def __init__(self, day: date, lang: str) -> None:
        super().__init__(compression=1, invariant=1, pdfVersion=(1, 7), lang=lang)
        self.moment = datetime(day.year, day.month, day.day, tzinfo=UTC)
        self._spelled: dict[int, bytes] = {}
        self._page_numbers: list[int] = []
        self.Catalog.__NoDefault__ = [*self.Catalog.__NoDefault__, "OutputIntents", "AF"]

    def addPage(self, page: Any) -> None:
        """Add a page; its key in the structure is its number, its tab order that of the structure."""
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = self.pageCounter - 1
        page.Tabs = "/S"
        page.Trans = None
        page.Contents = Stream(page.stream.encode("latin-1"))
        page.stream = ""
        super().addPage(page)

    def reserve(self, count: int) -> int:
        """The first of as many new object numbers."""
        first: int = self.objectcounter + 1
        self.objectcounter += count
        return first

    def put(self, first: int, spelled: list[bytes]) -> None:
        """What stands under reserved numbers, from the first one on."""
        self._spelled.update(enumerate(spelled, first))

    def number_of(self, thing: Any) -> int:
        """The number of an object of ReportLab's."""
        return self.number_named(self.Reference(thing).name)

    def number_named(self, name: str) -> int:
        """The number of the object that ReportLab knows by that name."""
        number: int = self.idToObjectNumberAndVersion[name][0]
        return number

    def page_numbers(self) -> list[int]:
        """The object number of each page, known once all are there."""
        if len(self._page_numbers) != len(self.Pages.pages):
            self._page_numbers = [self.number_named(page.name) for page in map(self.Reference, self.Pages.pages)]
        return self._page_numbers

    def format(self) -> bytes:
        """The whole file."""
        streams, plain = self._sorted_objects()
        return _assembled(streams, plain, self.number_of(self.Catalog), self.number_of(self.info))

    def _sorted_objects(self) -> tuple[dict[int, Stream], dict[int, bytes]]:
        streams: dict[int, Stream] = {}
        plain: dict[int, bytes] = {}
        done = 0
        while done < len(self.numberToId):  # spelling one object can number others
            for number, known in list(self.numberToId.items())[done:]:
                thing = self.idToObject[known]
                if isinstance(thing, Stream):
                    streams[number] = thing
                else:
                    plain[number] = thing.format(self)
                done += 1
        plain.update(self._spelled)
        self._spelled.clear()
        return streams, plain


def _assembled(streams: dict[int, Stream], plain: dict[int, bytes], catalog: int, info: int) -> bytes:
    """The bytes of the file; `plain` is emptied meanwhile."""
    last = max((*streams, *plain), default=0)
    number = last + -(-len(plain) // _PER_STREAM) + 1
    table = array("Q", [_place(0, 0, 65535), *repeat(0, number)])
    parts, size, digest = [_HEADER], len(_HEADER), md5(_HEADER, usedforsecurity=False)
    with ThreadPoolExecutor(cpu_count()) as several:  # compressing lets other threads go on
        for each, spelled in several.map(_numbered, chain(streams.items(), _packs(plain, last + 1, table))):
            table[each] = _place(1, size, 0)
            parts.append(spelled)
            digest.update(spelled)
            size += len(spelled)
    table[number] = _place(1, size, 0)
    if byteorder == "little":
        table.byteswap()
    name = digest.hexdigest().upper().encode()
    entries = b"/Type/XRef/W[1 5 2]/Size %d/Root %d 0 R/Info %d 0 R/ID[<%b><%b>]" % (
        (number + 1, catalog, info, name, name)
    )
    parts.append(_numbered((number, Stream(table.tobytes(), entries)))[1])
    parts.append(b"startxref\n%d\n%%%%EOF\n" % size)
    return b"".join(parts)


def _numbered(stream: tuple[int, Stream]) -> tuple[int, bytes]:
    number, content = stream
    return number, b"%d 0 obj\n%b\nendobj\n" % (number, content.spelled())


def _place(kind: int, place: int, order: int) -> int:
    """Where an object is, as a number of one, five and two bytes."""
    return kind << 56 | place << 16 | order


def _packs(plain: dict[int, bytes], number: int, table: array[int]) -> Iterator[tuple[int, Stream]]:
    """The object streams, numbered from `number`; notes in the table where each object went."""
    numbers = sorted(plain)
    for start in range(0, len(numbers), _PER_STREAM):
        chosen = numbers[start : start + _PER_STREAM]
        body = [plain.pop(each) for each in chosen]
        offsets = accumulate((len(spelled) + 1 for spelled in body), initial=0)
        head = b" ".join([b"%d %d" % place for place in zip(chosen, offsets, strict=False)]) + b"\n"
        first = _place(2, number, 0)
        for order, each in enumerate(chosen):
            table[each] = first + order
        entries = b"/Type/ObjStm/N %d/First %d" % (len(chosen), len(head))
        yield number, Stream(head + b"\n".join(body) + b"\n", entries)
        number += 1
