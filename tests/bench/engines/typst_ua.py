"""Typst, told to make PDF/UA-1: a template that reads the same document as data, so that nothing need be escaped."""

from __future__ import annotations

from pathlib import Path
from shutil import copyfile
from tempfile import mkdtemp

import typst

from pdpeditor.blocks import Edition
from pdpeditor.writers import data
from pdpeditor.writers.pdf.fontfiles import FILES

_TEMPLATE = Path(__file__).with_name("register.typ")


def adapt(edition: Edition) -> Path:
    """The template, with the document and the same font files beside it, in a folder of its own."""
    folder = Path(mkdtemp())
    for path in FILES.values():
        copyfile(path, folder / path.name)
    (folder / "register.json").write_bytes(data.write(edition))
    return Path(copyfile(_TEMPLATE, folder / _TEMPLATE.name))


def run(template: Path) -> bytes:
    """The PDF. Raises ValueError when Typst warns of anything, such as a font that it does not find."""
    folder = template.parent
    compiler = typst.Compiler(template, root=folder, font_paths=[folder], ignore_system_fonts=True)
    content, warnings = compiler.compile_with_warnings(format="pdf", pdf_standards=["ua-1"])
    if warnings:
        raise ValueError(f"Typst warns: {warnings}")
    return content
