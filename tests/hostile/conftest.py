"""What the attacks start from: a sound dossier, and its JSON."""

from __future__ import annotations

from pathlib import Path

import pytest
from hostile.command import each
from hostile.dossiers import Whole, sample


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a rich dossier; to be copied, never written."""
    path = tmp_path_factory.mktemp("sound") / "sound.pdp"
    assert [done.code for done in each(("new", path, "--sample", "atelier-ia"))] == [0]
    return path


@pytest.fixture(scope="session")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Whole:
    """The JSON of a smaller one; to be copied, never changed."""
    return sample(tmp_path_factory.mktemp("sample"))
