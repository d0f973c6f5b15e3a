"""A brand given on the command line is on every page; a bad one writes nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from pypdf import PdfReader

from pdpeditor.cli import main

LOGO = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path d="M0 0h3v1H0z" fill="#00504A"/></svg>'
BRAND = """
name = "Cabinet Lévêque"
logo = "logo.svg"
[colours]
primary = "#00504A"
[footer]
fr = "12, rue de la République, Lyon"
"""


def export(folder: Path, brand: str) -> int:
    (folder / "logo.svg").write_text(LOGO, "utf-8")
    (folder / "brand.toml").write_text(brand, "utf-8")
    assert main(["new", str(folder / "a.pdp"), "--sample", "agence"]) == 0
    words = ["export", str(folder / "a.pdp"), "--out", str(folder / "out"), "--brand", str(folder / "brand.toml")]
    return main([*words, "--document", "legal-notice", "--lang", "fr", "--format", "pdf"])


def test_the_brand_is_on_every_page(tmp_path: Path) -> None:
    assert export(tmp_path, BRAND) == 0
    pages = PdfReader(tmp_path / "out" / "legal-notice-fr.pdf").pages
    assert all("Cabinet Lévêque · 12, rue de la République, Lyon" in page.extract_text() for page in pages)
    assert all("/Logo" in page["/Resources"]["/XObject"] for page in pages)  # type: ignore[index]


def test_a_bad_brand_is_refused_before_anything_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert export(tmp_path, '[colours]\nprimary = "#FFFF00"') == 1
    assert "#FFFF00" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()
