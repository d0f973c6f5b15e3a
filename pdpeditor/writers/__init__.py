"""What turns an edition into a file: one module per format, imported the first time that format is written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from importlib import import_module
from types import MappingProxyType

from pdpeditor.blocks import Edition
from pdpeditor.writers.style import DEFAULT, Style

__all__ = ["DEFAULT", "WRITERS", "Style", "Writer"]

Writer = Callable[..., bytes]


def _late(module: str) -> Writer:
    def write(edition: Edition, style: Style = DEFAULT) -> bytes:
        content: bytes = import_module(module).write(edition, style)
        return content

    return write


WRITERS: Mapping[str, Writer] = MappingProxyType(
    {
        "pdf": _late("pdpeditor.writers.pdf"),
        "html": _late("pdpeditor.writers.html"),
        "fragment.html": _late("pdpeditor.writers.html.fragment"),
        "docx": _late("pdpeditor.writers.word"),
        "md": _late("pdpeditor.writers.markdown"),
        "xlsx": _late("pdpeditor.writers.xlsx"),
        "json": _late("pdpeditor.writers.data"),
    }
)
