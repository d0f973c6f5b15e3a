"""A dossier’s way through the command line: from JSON to a file, to all its documents, and back to the same JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any

import pikepdf
from hostile.command import each
from writers.ua_check import Checked

STEMS = ("policy-fr", "policy-en", "register-fr", "register-en")
_LINK = re.compile(r"\]\(([^)]*)\)")
_TAG = re.compile(r"<(?!/?(?:br|strong|em)>|!-- -->|https?://[^<>\s]+>|[^<>\s:/]+@[^<>\s:/]+>)[a-zA-Z!/?][^\n]{0,80}")
_DEEDS = {
    "/JavaScript",
    "/JS",
    "/Launch",
    "/GoToR",
    "/SubmitForm",
    "/ImportData",
    "/EmbeddedFile",
    "/OpenAction",
    "/AA",
}


@dataclass(frozen=True)
class Printed:
    """What was exported, and what the command line complained of."""

    files: dict[str, bytes]
    complained: str

    @cached_property
    def pdfs(self) -> dict[str, Checked]:
        return {stem: Checked(self.files[f"{stem}.pdf"]) for stem in STEMS}

    @cached_property
    def spoken(self) -> dict[str, str]:
        """What a screen reader reads in each PDF, without the places where a word can be cut."""
        return {
            stem: " ".join(words for _, words in pdf.blocks()).replace("\u00ad", "") for stem, pdf in self.pdfs.items()
        }

    @cached_property
    def markdown(self) -> dict[str, str]:
        return {stem: self.files[f"{stem}.md"].decode() for stem in STEMS}

    def faults(self) -> Iterator[str]:
        """What no document is ever to hold."""
        for stem, pdf in self.pdfs.items():
            yield from (f"{stem}.pdf: {fault}" for fault in (*pdf.faults(), *_deeds(self.files[f"{stem}.pdf"])))
        for stem, words in self.markdown.items():
            yield from (f"{stem}.md: {fault}" for fault in _markup(words))


def journey(whole: dict[str, Any], folder: Path) -> Printed:
    """Import the dossier, export everything, import that again: it all has to succeed and give the same JSON."""
    (folder / "in.json").write_text(json.dumps(whole), "utf-8")
    done = each(
        ("import", folder / "in.json", "--into", folder / "a.pdp"),
        ("export", folder / "a.pdp", "--out", folder / "out"),
        ("import", folder / "out" / "dossier.json", "--into", folder / "b.pdp"),
        ("export", folder / "b.pdp", "--out", folder / "again", "--format", "json"),
    )
    assert [each.code for each in done] == [0, 0, 0, 0], [each.complained for each in done]
    files = {path.name: path.read_bytes() for path in (folder / "out").iterdir()}
    assert files.keys() == {f"{stem}.{ending}" for stem in STEMS for ending in ("pdf", "md")} | {"dossier.json"}
    assert (folder / "again" / "dossier.json").read_bytes() == files["dossier.json"]
    assert done[0].complained == done[2].complained == done[3].complained == ""
    return Printed(files, done[1].complained)


def _deeds(content: bytes) -> Iterator[str]:
    """What a PDF does when it is opened or clicked, other than lead to a page, an anchor or an e-mail address."""
    with pikepdf.open(BytesIO(content)) as pdf:
        for thing in pdf.objects:
            if isinstance(thing, pikepdf.Dictionary | pikepdf.Stream):
                yield from (f"{key} in an object" for key in thing.keys() & _DEEDS)
                address = str(thing.get("/URI", "https://"))
                if not address.startswith(("http://", "https://", "mailto:")):
                    yield f"leads to {address}"


def _markup(words: str) -> Iterator[str]:
    """Tags and links that the writer never makes."""
    bare = re.sub(r"\\.", "", words)
    yield from (found[0] for found in _TAG.finditer(bare))
    for target in _LINK.findall(bare):
        if not target.startswith(("#", "http://", "https://", "mailto:")):
            yield f"leads to {target}"
