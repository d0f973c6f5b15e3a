"""Everything that a reader can get out of a file: its pages, what it carries, what it is made of."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pikepdf
from pypdf import PdfReader


def everything(path: Path) -> str:
    """The words of a file, those of its pages and of all that is packed in it."""
    match path.suffix:
        case ".pdf":
            return _pdf(path.read_bytes())
        case ".docx" | ".xlsx":
            return _zip(path.read_bytes())
        case _:
            return path.read_text("utf-8")


def carried(path: Path) -> dict[str, bytes]:
    """The files that a PDF carries, by name."""
    with pikepdf.open(path) as pdf:
        return {name: spec.get_file().read_bytes() for name, spec in pdf.attachments.items()}


def _pdf(content: bytes) -> str:
    reader = PdfReader(BytesIO(content))
    pages = [page.extract_text() for page in reader.pages]
    links = [str(note.get_object()) for page in reader.pages for note in page.get("/Annots", [])]
    with pikepdf.open(BytesIO(content)) as pdf:
        data = [spec.get_file().read_bytes().decode("utf-8") for spec in pdf.attachments.values()]
        told = [str(pdf.open_metadata()), str(pdf.docinfo)]
    return "\n".join([*pages, *links, *data, *told])


def _zip(content: bytes) -> str:
    with ZipFile(BytesIO(content)) as archive:
        return "\n".join(archive.read(name).decode("utf-8", "replace") for name in archive.namelist())
