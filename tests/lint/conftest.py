"""An empty dossier for each case, copied from one that was made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from lint.cases import LABEL, Desk

from pdpeditor.store import Dossier


@pytest.fixture(scope="session")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("lint") / "blank.pdp"
    Dossier.create(path).close()
    return path


@pytest.fixture
def desk(blank: Path, tmp_path: Path) -> Iterator[Desk]:
    path = tmp_path / "acme.pdp"
    shutil.copyfile(blank, path)
    with Dossier.open(path) as dossier, dossier.edit(LABEL):
        yield Desk(dossier)
