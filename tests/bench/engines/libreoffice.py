"""LibreOffice without a window, told to make PDF/UA: the document as a flat ODF text, its start counted."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from pathlib import Path
from shutil import copyfile, which
from tempfile import mkdtemp

from pdpeditor.blocks import Edition
from pdpeditor.writers.pdf.fontfiles import FILES
from tests.bench.engines import Unfinished
from tests.bench.engines.fodt import flat

PROGRAM = which("soffice") or which("libreoffice")
PATIENCE = 120
"""How many seconds it has for one run."""
_FILTER = {
    "PDFUACompliance": {"type": "boolean", "value": "true"},
    "UseTaggedPDF": {"type": "boolean", "value": "true"},
    "ExportBookmarks": {"type": "boolean", "value": "true"},
}
_FONTCONFIG = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}</dir><cachedir>{folder}/cache</cachedir></fontconfig>"""


def adapt(edition: Edition) -> Path:
    """The document in a folder of its own, with the same font files (found through fontconfig where that is used)."""
    folder = Path(mkdtemp())
    for path in FILES.values():
        copyfile(path, folder / path.name)
    (folder / "fonts.conf").write_text(_FONTCONFIG.format(folder=folder), "utf-8")
    source = folder / "register.fodt"
    source.write_text(flat(edition.documents[0]), "utf-8")
    return source


def run(source: Path) -> bytes:
    """The PDF."""
    folder = source.parent
    command = [
        str(PROGRAM),
        f"-env:UserInstallation={(folder / 'profile').as_uri()}",
        "--headless",
        "--convert-to",
        f"pdf:writer_pdf_Export:{json.dumps(_FILTER)}",
        "--outdir",
        str(folder),
        str(source),
    ]
    _done(command, {**os.environ, "FONTCONFIG_FILE": str(folder / "fonts.conf")})
    return source.with_suffix(".pdf").read_bytes()


def _done(command: list[str], environment: dict[str, str]) -> None:
    """Run the command to its end. Raises Unfinished, and ends it with all it started, when that takes too long."""
    quiet = subprocess.DEVNULL
    with subprocess.Popen(command, stdout=quiet, stderr=quiet, env=environment, start_new_session=True) as process:
        try:
            process.wait(PATIENCE)
        except subprocess.TimeoutExpired:
            _end(process)
            raise Unfinished(PATIENCE) from None


def _end(process: subprocess.Popen[bytes]) -> None:
    """End the process; where groups of processes exist, those it started too."""
    if sys.platform == "win32":
        process.kill()
        return
    os.killpg(process.pid, signal.SIGKILL)
