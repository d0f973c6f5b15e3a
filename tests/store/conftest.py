"""A real dossier file for each test."""

from pathlib import Path

import pytest

from pdpeditor.store import Dossier


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "acme.pdp"


@pytest.fixture
def dossier(path: Path):
    with Dossier.create(path) as dossier:
        yield dossier
