"""The export writes what is ticked, says what is left to do, and leaves whole files or none."""

from collections.abc import Callable
from pathlib import Path
from time import perf_counter

import pytest
from desktop.doing import click
from large import make_large
from pypdf import PdfReader
from pytestqt.qtbot import QtBot

from pdpeditor import publish
from pdpeditor.desktop.export import ExportDialog
from pdpeditor.desktop.window import Window
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.writers import WRITERS

Show = Callable[..., Window]
LONG = 120_000


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    path = tmp_path / "sample.pdp"
    make_sample(sample_names()[0], path)
    return path


def dialog_of(window: Window, qtbot: QtBot) -> ExportDialog:
    """The dialog, once it is known which documents there are."""
    window.show_preview()
    click(window.pages.preview.export_button)
    dialog = window.findChild(ExportDialog)
    qtbot.waitUntil(lambda: dialog.choices.looked, timeout=LONG)
    return dialog


def test_an_export_writes_the_files_and_says_what_is_left_to_do(
    show: Show, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = dialog_of(show(sample, "fr"), qtbot)
    choices = dialog.choices
    for key in ("policy", "processors"):
        choices.documents.tick(key)
    for group in (choices.modes, choices.formats):
        for key in group.boxes:
            group.tick(key)
    dialog.folder.put(tmp_path / "Mes documents é")
    click(dialog.export_button)
    assert not dialog.export_button.isEnabled()
    assert dialog.close_button.text() == "Annuler"
    qtbot.waitUntil(lambda: dialog.outcome.isVisible(), timeout=LONG)
    made = {path.name for path in (tmp_path / "Mes documents é").iterdir()}
    printed = [suffix for suffix in WRITERS if suffix not in ("xlsx", "json")]
    assert made == {
        *(
            f"{name}-{mode}.{suffix}"
            for name in ("policy", "processors")
            for mode in publish.MODES
            for suffix in printed
        ),
        *(f"processors-{mode}.xlsx" for mode in publish.MODES),
        "dossier.json",
    }
    assert len(PdfReader(tmp_path / "Mes documents é" / "policy-bilingual.pdf").pages) > 1
    said = dialog.outcome.text()
    assert said.startswith(f"{len(made)} fichiers écrits.")
    assert dialog.show_folder.isVisible()
    assert dialog.close_button.text() == "Fermer"
    dialog.reject()


def test_an_export_that_is_cancelled_writes_nothing(show: Show, sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = dialog_of(show(sample), qtbot)
    for key in dialog.choices.documents.boxes:
        dialog.choices.documents.tick(key)
    dialog.folder.put(tmp_path / "out")
    click(dialog.export_button)
    click(dialog.close_button)
    assert dialog.isVisible()
    qtbot.waitUntil(lambda: dialog.outcome.isVisible(), timeout=LONG)
    assert dialog.outcome.text() == "Cancelled: no file was written."
    assert not (tmp_path / "out").exists()
    assert dialog.export_button.isEnabled()
    dialog.reject()


def test_an_export_that_cannot_be_written_says_so(show: Show, sample: Path, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = dialog_of(show(sample), qtbot)
    (tmp_path / "a file").write_text("not a folder")
    dialog.folder.put(tmp_path / "a file" / "inside")
    dialog.export()
    qtbot.waitUntil(lambda: dialog.outcome.isVisible(), timeout=LONG)
    assert "Could not write" in dialog.outcome.text()
    assert dialog.export_button.isEnabled()
    dialog.reject()


def test_the_brand_is_that_of_the_file_and_one_that_is_no_good_is_refused(
    show: Show, sample: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    dialog = dialog_of(show(sample), qtbot)
    brand = tmp_path / "brand.toml"
    brand.write_text('name = "Cabinet X"\n', "utf-8")
    dialog.choices.brand.put(brand)
    assert dialog.choices.wanted().style.name == "Cabinet X"
    brand.write_text('nonsense = "x"\n', "utf-8")
    dialog.folder.put(tmp_path / "out")
    dialog.export()
    assert "nonsense" in dialog.outcome.text()
    assert not (tmp_path / "out").exists()
    dialog.reject()


def test_nothing_ticked_is_nothing_to_export(show: Show, sample: Path, qtbot: QtBot) -> None:
    dialog = dialog_of(show(sample), qtbot)
    assert dialog.choices.wanted().documents == ("policy",)
    assert dialog.export_button.isEnabled()
    for box in dialog.choices.formats.boxes.values():
        box.setChecked(False)
    assert not dialog.export_button.isEnabled()
    dialog.choices.formats.tick("json")
    assert dialog.export_button.isEnabled()
    dialog.reject()


def test_a_document_that_the_dossier_says_nothing_in_cannot_be_ticked(show: Show, path: Path, qtbot: QtBot) -> None:
    dialog = dialog_of(show(path), qtbot)
    box = dialog.choices.documents.boxes["legal-notice"]
    assert not box.isEnabled()
    assert box.toolTip() == "The dossier holds nothing for this document."
    dialog.choices.documents.tick("legal-notice")
    assert not box.isChecked()
    dialog.reject()


def test_a_copy_that_is_previewed_can_be_exported_by_itself(show: Show, sample: Path, qtbot: QtBot) -> None:
    window = show(sample)
    window.show_preview()
    preview = window.pages.preview
    with qtbot.waitSignal(preview.offered, timeout=LONG):
        pass
    notice = next(key for key in preview.choice.offers if key.startswith("notice:"))
    preview.choice.choose(notice)
    preview.ask_export()
    dialog = window.findChild(ExportDialog)
    assert dialog.choices.wanted().documents == (notice,)
    dialog.reject()


def test_an_export_is_cancelled_in_the_middle_of_a_long_file(show: Show, tmp_path: Path, qtbot: QtBot) -> None:
    make_large(tmp_path / "large.pdp", 300)
    dialog = dialog_of(show(tmp_path / "large.pdp"), qtbot)
    for box in dialog.choices.documents.boxes.values():
        box.setChecked(False)
    dialog.choices.documents.tick("register")
    dialog.folder.put(tmp_path / "out")
    click(dialog.export_button)
    qtbot.waitUntil(lambda: dialog.progress.format() == "register-en.pdf", timeout=LONG)
    started = perf_counter()
    click(dialog.close_button)
    qtbot.waitUntil(lambda: dialog.outcome.isVisible(), timeout=LONG)
    print(f"stopped after {perf_counter() - started:.2f} s")
    assert dialog.outcome.text() == "Cancelled: no file was written."
    assert not (tmp_path / "out").exists()
    dialog.reject()
