"""The dossier that a register carries inside its PDF."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import TYPE_CHECKING

from pdpeditor.store import Refused
from pdpeditor.text import Text

if TYPE_CHECKING:
    import pikepdf

DOSSIER = "dossier.json"
SIGNATURE = b"%PDF-"


def dossier_in(source: Path, largest: int) -> bytes:
    """The canonical JSON that a PDF carries, at most `largest` bytes of it. Raises Refused when it carries none."""
    import pikepdf  # only when a PDF is read: what else reads dossiers does without it

    try:
        with pikepdf.open(source) as file:
            if DOSSIER not in file.attachments:
                raise _carries_none(source)
            return _content(file.attachments[DOSSIER].get_file().obj, largest)
    except (pikepdf.PdfError, zlib.error, ValueError, RuntimeError, KeyError, TypeError) as error:
        raise _carries_none(source) from error


def _content(stream: pikepdf.Object, largest: int) -> bytes:
    """What a stream says, unpacked no further than allowed. Raises ValueError for one that says more."""
    if stream.get("/Filter") is None:
        return stream.read_raw_bytes()
    if stream.get("/Filter") != "/FlateDecode" or "/DecodeParms" in stream:
        raise ValueError("packed in a way that this program never packs")
    unpacking = zlib.decompressobj()
    content = unpacking.decompress(stream.read_raw_bytes(), largest)
    if unpacking.unconsumed_tail or not unpacking.eof:
        raise ValueError("too long")
    return content


def _carries_none(source: Path) -> Refused:
    return Refused(
        Text(
            f"« {source} » ne contient pas de dossier. Choisissez le PDF d’un registre exporté avec « --data full ».",
            f"“{source}” carries no dossier. Choose the PDF of a register exported with “--data full”.",
        )
    )
