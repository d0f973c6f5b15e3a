"""What the checks that need the programs of others start from: where those programs are, and the samples' dossiers."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from outside.programs import program

from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.store import Dossier

__all__ = ["program"]


@pytest.fixture(scope="session")
def needs() -> Callable[..., Path]:
    """Finds a program by its names, needs("soffice"), and skips or fails the check without it."""
    return program


@pytest.fixture(scope="session", params=sample_names())
def dossier(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Dossier]:
    """Each sample's dossier."""
    path = tmp_path_factory.mktemp("outside") / f"{request.param}.pdp"
    make_sample(request.param, path)
    with Dossier.open_to_read(path) as opened:
        opened.preload()
        yield opened
