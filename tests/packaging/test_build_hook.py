"""What is made at build time: only what is missing or old, and all of it in the wheel."""

from __future__ import annotations

import importlib.util
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
FRENCH = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_US"><context><name>Window</name>
<message><source>Open</source><translation>Ouvrir</translation></message></context></TS>
"""


@pytest.fixture(scope="module")
def hook() -> ModuleType:
    spec = importlib.util.spec_from_file_location("build_hook", ROOT / "packaging" / "build_hook.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def made(tmp_path: Path) -> Path:
    folder = tmp_path / "made"
    folder.mkdir()
    return folder


def test_a_translation_is_compiled_once_and_again_when_it_changes(hook: Any, tmp_path: Path, made: Path) -> None:
    source = tmp_path / "pdpeditor_fr.ts"
    source.write_text(FRENCH, "utf-8")
    assert hook.translations(tmp_path, made) == [made / "pdpeditor_fr.qm"]
    assert hook.translations(tmp_path, made) == []
    later = (made / "pdpeditor_fr.qm").stat().st_mtime + 2
    os.utime(source, (later, later))
    assert hook.translations(tmp_path, made) == [made / "pdpeditor_fr.qm"]


def test_a_compiled_translation_is_read_by_qt(hook: Any, tmp_path: Path, made: Path) -> None:
    from PySide6.QtCore import QTranslator

    (tmp_path / "pdpeditor_fr.ts").write_text(FRENCH, "utf-8")
    hook.translations(tmp_path, made)
    translator = QTranslator()
    assert translator.load(str(made / "pdpeditor_fr.qm"))
    assert translator.translate("Window", "Open") == "Ouvrir"


def test_a_translation_that_is_gone_takes_its_compiled_file_with_it(hook: Any, tmp_path: Path, made: Path) -> None:
    (made / "pdpeditor_de.qm").write_bytes(b"old")
    assert hook.translations(tmp_path, made) == []
    assert list(made.iterdir()) == []


def test_a_broken_translation_stops_the_build_and_leaves_the_last_good_one(
    hook: Any, tmp_path: Path, made: Path
) -> None:
    (made / "pdpeditor_fr.qm").write_bytes(b"good")
    os.utime(made / "pdpeditor_fr.qm", (1, 1))
    (tmp_path / "pdpeditor_fr.ts").write_text("<TS><context>", "utf-8")
    with pytest.raises(RuntimeError, match=r"pdpeditor_fr\.ts"):
        hook.translations(tmp_path, made)
    assert (made / "pdpeditor_fr.qm").read_bytes() == b"good"


def test_kerning_pairs_are_made_once_and_again_when_one_is_lost(hook: Any, made: Path) -> None:
    first = hook.kerning(ROOT, made)
    assert first
    assert hook.kerning(ROOT, made) == []
    first[0].unlink()
    assert first[0] in hook.kerning(ROOT, made)


def test_the_wheel_holds_the_program_and_what_it_ships_and_nothing_else(tmp_path: Path) -> None:
    copy = tmp_path / "copy"
    unwanted = shutil.ignore_patterns(".*", "demo", "build", "dist", "_built", "__pycache__")
    shutil.copytree(ROOT, copy, ignore=unwanted)
    shutil.copy(ROOT / ".gitignore", copy)
    (copy / "translations").mkdir(exist_ok=True)
    (copy / "translations" / "pdpeditor_fr.ts").write_text(FRENCH, "utf-8")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)]
    subprocess.run(command, cwd=copy, check=True, capture_output=True)
    [wheel] = tmp_path.glob("*.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    assert {name.split("/")[0].split("-")[0] for name in names} == {"pdpeditor"}
    shipped = "pdpeditor/resources/catalogue/activities/common/people.toml"
    assert {"pdpeditor/cli.py", "pdpeditor/resources/law/countries.toml", shipped} <= names
    assert "pdpeditor/_built/pdpeditor_fr.qm" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert any(name.startswith("pdpeditor/_built/kern-") for name in names)
