"""A dossier file for each test of a document."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pdpeditor.store import Dossier


@pytest.fixture
def dossier(tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.create(tmp_path / "acme.pdp") as dossier:
        yield dossier
