"""What a PDF carries: what it shows, nothing, or in the register alone the whole dossier, which comes back from it."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pikepdf
import pytest
from publish.readable import carried

from pdpeditor import publish
from pdpeditor.exchange import canonical
from pdpeditor.exchange.carried import DOSSIER
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.store import Dossier, Refused

DAY = date(2026, 11, 22)
BOTH = ("register", "policy")


@pytest.fixture(scope="module", params=sample_names())
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("data") / f"{request.param}.pdp"
    make_sample(request.param, path)
    return path


def exported(sample: Path, folder: Path, data: publish.Data) -> Path:
    with Dossier.open_to_read(sample) as dossier:
        publish.export(dossier, folder, publish.Wanted(BOTH, ("fr",), ("pdf",), DAY, data=data))
    return folder


def test_the_dossier_comes_back_from_its_register_byte_for_byte(sample: Path, tmp_path: Path) -> None:
    folder = exported(sample, tmp_path, "full")
    canonical.import_file(folder / "register-fr.pdf", tmp_path / "again.pdp")
    with Dossier.open_to_read(sample) as before, Dossier.open_to_read(tmp_path / "again.pdp") as after:
        assert canonical.to_json(before) == canonical.to_json(after)
    assert [*carried(folder / "policy-fr.pdf")] == ["policy-fr.json"]


def test_a_pdf_carries_nothing_when_asked_to(sample: Path, tmp_path: Path) -> None:
    folder = exported(sample, tmp_path, "none")
    assert [carried(path) for path in sorted(folder.glob("*.pdf"))] == [{}, {}]


def test_a_pdf_that_carries_no_dossier_is_refused(sample: Path, tmp_path: Path) -> None:
    folder = exported(sample, tmp_path, "shown")
    with pytest.raises(Refused, match="carries no dossier"):
        canonical.import_file(folder / "register-fr.pdf", tmp_path / "again.pdp")
    assert not (tmp_path / "again.pdp").exists()


@pytest.mark.parametrize("content", [b"%PDF-1.7\n", b"%PDF-1.7\n" + b"\x00" * 4000])
def test_a_broken_pdf_is_refused(content: bytes, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(content)
    with pytest.raises(Refused, match="carries no dossier"):
        canonical.read(tmp_path / "a.pdf")


def test_a_pdf_that_unpacks_without_end_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pdf = pikepdf.new()
    pdf.add_blank_page()
    pdf.attachments[DOSSIER] = pikepdf.AttachedFileSpec(pdf, b" " * 3_000_000, filename=DOSSIER)
    pdf.save(tmp_path / "a.pdf", compress_streams=True, recompress_flate=True)
    monkeypatch.setattr(canonical, "LARGEST", 1_000_000)
    with pytest.raises(Refused, match="carries no dossier"):
        canonical.read(tmp_path / "a.pdf")
