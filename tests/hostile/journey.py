"""A dossier’s way through the command line: from JSON to a file, to all its documents, and back to the same JSON."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pikepdf
from hostile.command import each
from writers.ua_check import Checked

ALWAYS = (("policy", "all"), ("register", "fr"), ("register", "en"))
EXPORTED = (*ALWAYS, ("legal-notice", "fr"), ("processors", "bilingual"))
"""The documents that are looked at, each with its languages; some are there for a dossier that has what they tell."""
FULL = ("policy-fr", "policy-en", "register-fr", "register-en")
"""Those that hold every public answer, or every answer."""
ENDINGS = ("pdf", "html", "fragment.html", "docx", "md")
_LINK = re.compile(r"\]\(([^)]*)\)")
_TAG = re.compile(r"<(?!/?(?:br|strong|em)>|!-- -->|https?://[^<>\s]+>|[^<>\s:/]+@[^<>\s:/]+>)[a-zA-Z!/?][^\n]{0,80}")
_RUNS = re.compile(r"""<script|<iframe|<img(?! [^>]*src="data:)|\bon\w+="|(?:href|src|Target)="\s*javascript:""", re.I)
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

    @property
    def stems(self) -> list[str]:
        """The documents, by the start of their files' names."""
        return sorted(name.removesuffix(".pdf") for name in self.files if name.endswith(".pdf"))

    @cached_property
    def pdfs(self) -> dict[str, Checked]:
        return {stem: Checked(self.files[f"{stem}.pdf"]) for stem in self.stems}

    @cached_property
    def spoken(self) -> dict[str, str]:
        """What a screen reader reads in each full PDF, without the places where a word can be cut."""
        return {stem: " ".join(words for _, words in self.pdfs[stem].blocks()).replace("\u00ad", "") for stem in FULL}

    @cached_property
    def markdown(self) -> dict[str, str]:
        return {stem: self.files[f"{stem}.md"].decode() for stem in self.stems}

    def faults(self) -> Iterator[str]:
        """What no document is ever to hold."""
        for stem, pdf in self.pdfs.items():
            yield from (f"{stem}.pdf: {fault}" for fault in (*pdf.faults(), *_deeds(self.files[f"{stem}.pdf"])))
        for stem, words in self.markdown.items():
            yield from (f"{stem}.md: {fault}" for fault in _markup(words))
        for name in self.files:
            if name.endswith(("html", "docx", "xlsx")):
                yield from (f"{name}: {fault}" for fault in _RUNS.findall(self.raw(name)))

    def raw(self, name: str) -> str:
        """A file as text; of one that is packed, all that is in it."""
        content = self.files[name]
        if not name.endswith(("docx", "xlsx")):
            return content.decode("utf-8")
        with ZipFile(BytesIO(content)) as archive:
            return "\n".join(archive.read(each).decode("utf-8") for each in archive.namelist())


def journey(whole: dict[str, Any], folder: Path, exported: Sequence[tuple[str, str]] = EXPORTED) -> Printed:
    """Import the dossier, export documents, import that again: it all has to succeed and give the same JSON."""
    (folder / "in.json").write_text(json.dumps(whole), "utf-8")
    done = each(
        ("import", folder / "in.json", "--into", folder / "a.pdp"),
        *(
            ("export", folder / "a.pdp", "--out", folder / "out", "--document", document, "--lang", lang)
            for document, lang in exported
        ),
        ("export", folder / "a.pdp", "--out", folder / "out", "--format", "json"),
        ("import", folder / "out" / "dossier.json", "--into", folder / "b.pdp"),
        ("export", folder / "b.pdp", "--out", folder / "again", "--format", "json"),
    )
    assert {each.code for each in done} == {0}, [each.complained for each in done]
    files = {path.name: path.read_bytes() for path in (folder / "out").iterdir()}
    assert files.keys() >= {f"{stem}.{ending}" for stem in FULL for ending in ENDINGS} | {"dossier.json"}
    assert (folder / "again" / "dossier.json").read_bytes() == files["dossier.json"]
    first, *printed, json_made, again, json_again = done
    assert first.complained == json_made.complained == again.complained == json_again.complained == ""
    return Printed(files, " ".join(dict.fromkeys(each.complained for each in printed)))


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
