"""Adding a field to a record is one declaration: form, register, Markdown and JSON have it in both languages."""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
SCRIPT = Path(__file__).with_name("added_field.py")
ACTIVITY = '    crew: Text = line("Équipe de secours", "Backup crew", section=FOLLOW_UP)\n'
DATA_USE = '    format: Text = line("Format des données", "Format of the data", section=WHAT)\n'
PLACES = [f"{place} {lang}" for lang in ("fr", "en") for place in ("form", "register", "markdown")] + ["json"]


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the program that declares two fields more: one of a record, one of a part of a record."""
    home = tmp_path_factory.mktemp("copy")
    for folder in ("pdpeditor", "resources"):
        shutil.copytree(ROOT / folder, home / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for module, declaration in (("activity", ACTIVITY), ("data", DATA_USE)):
        declared = home / "pdpeditor" / "records" / f"{module}.py"
        declared.write_text(declared.read_text("utf-8").rstrip("\n") + "\n" + declaration, "utf-8")
    return home


@pytest.fixture(scope="module", params=["activity.crew", "data_use.format"])
def found(home: Path, request: pytest.FixtureRequest) -> dict[str, bool]:
    """Where that copy shows one of them, as a process of its own sees it."""
    environment = {**os.environ, "PYTHONPATH": str(home), "QT_QPA_PLATFORM": "offscreen", "PYTHONUTF8": "1"}
    command = [sys.executable, str(SCRIPT), str(home), request.param]
    done = subprocess.run(command, cwd=home, env=environment, capture_output=True, encoding="utf-8")
    assert done.returncode == 0, done.stderr
    places: dict[str, bool] = json.loads(done.stdout)
    return places


@pytest.mark.parametrize("place", PLACES)
def test_a_field_declared_in_one_line_is_in_its_place(found: dict[str, bool], place: str) -> None:
    assert found[place]
