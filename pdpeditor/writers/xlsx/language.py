"""Says in a spreadsheet's properties which languages it is in, which the library that writes it has no word for."""

from __future__ import annotations

from collections.abc import Sequence
from io import BytesIO
from zipfile import ZipFile

from pdpeditor.text import Lang

_CORE = "docProps/core.xml"
_END = b"</cp:coreProperties>"


def with_languages(content: bytes, langs: Sequence[Lang]) -> bytes:
    """The file with its languages in its properties (Dublin Core), all else as it was."""
    said = f"<dc:language>{', '.join(langs)}</dc:language>".encode()
    copy = BytesIO()
    with ZipFile(BytesIO(content)) as before, ZipFile(copy, "w") as after:
        for member in before.infolist():
            data = before.read(member)
            after.writestr(member, data.replace(_END, said + _END) if member.filename == _CORE else data)
    return copy.getvalue()
