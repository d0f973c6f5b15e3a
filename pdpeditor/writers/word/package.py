"""The file: its parts, how they belong together, what it says of itself; the same bytes for the same parts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from pdpeditor.blocks import Edition
from pdpeditor.writers.markup import line
from pdpeditor.writers.word.words import LOCALES
from pdpeditor.writers.word.xml import part

_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_OF_PACKAGE = "application/vnd.openxmlformats-package"
_WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml"
_KINDS = {
    "header1": "header",
    "header2": "header",
    "footer1": "footer",
    "footer2": "footer",
    "document": "document.main",
}
Relation = tuple[str, str, str]
"""A key, a kind (the end of its address) and a target."""


def zipped(parts: Mapping[str, bytes]) -> bytes:
    """The parts as a file, none of them with a time of its own."""
    file = BytesIO()
    with ZipFile(file, "w", ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            entry = ZipInfo(name)
            entry.compress_type, entry.external_attr, entry.create_system = ZIP_DEFLATED, 0o600 << 16, 3
            archive.writestr(entry, content)
    return file.getvalue()


def types(names: Iterable[str]) -> bytes:
    """What each part of the word processor's is."""
    defaults = {"rels": f"{_OF_PACKAGE}.relationships+xml", "xml": "application/xml", "png": "image/png"}
    said = [f'<Default Extension="{ending}" ContentType="{kind}"/>' for ending, kind in defaults.items()]
    said += [_override(f"word/{name}.xml", f"{_WORD}.{_KINDS.get(name, name)}+xml") for name in names]
    said.append(_override("docProps/core.xml", f"{_OF_PACKAGE}.core-properties+xml"))
    return part(f'<Types xmlns="{_PACKAGE}/content-types">{"".join(said)}</Types>')


def _override(name: str, kind: str) -> str:
    return f'<Override PartName="/{name}" ContentType="{kind}"/>'


def relations(every: Iterable[Relation]) -> bytes:
    """What a part leads to, within the file or outside."""
    return part(f'<Relationships xmlns="{_PACKAGE}/relationships">{"".join(map(_relation, every))}</Relationships>')


def _relation(relation: Relation) -> str:
    key, kind, target = relation
    outside = ' TargetMode="External"' if kind == "hyperlink" else ""
    return f'<Relationship Id="{key}" Type="{_type(kind)}" Target="{escape(target)}"{outside}/>'


def _type(kind: str) -> str:
    base = f"{_PACKAGE}/relationships/metadata" if kind == "core-properties" else _OFFICE
    return f"{base}/{kind}"


def properties(edition: Edition) -> bytes:
    """What the file says of itself: its title, whose it is, its languages, its day."""
    titles = dict.fromkeys(line(each.title) for each in edition.documents)
    langs = dict.fromkeys(LOCALES[each.lang] for each in edition.documents)
    title, owner = " · ".join(each for each in titles if each) or "—", line(edition.documents[0].owner)
    return part(
        f'<cp:coreProperties xmlns:cp="{_PACKAGE}/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" '
        'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"<dc:title>{escape(title)}</dc:title><dc:creator>{escape(owner)}</dc:creator>"
        f"<cp:lastModifiedBy>{escape(owner)}</cp:lastModifiedBy>{_moment('created', edition.day)}"
        f"{_moment('modified', edition.day)}<dc:language>{', '.join(langs)}</dc:language></cp:coreProperties>"
    )


def _moment(name: str, day: date) -> str:
    return f'<dcterms:{name} xsi:type="dcterms:W3CDTF">{day.isoformat()}T00:00:00Z</dcterms:{name}>'
