"""What the checks that need the programs of others start from: where those programs are, and the samples' dossiers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from outside.programs import MUST_RUN, program

from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.store import Dossier

__all__ = ["program"]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """These checks take minutes: they run when they are asked for."""
    here = Path(__file__).parent
    for item in items:
        if here in item.path.parents and not os.environ.get(MUST_RUN):
            item.add_marker(pytest.mark.skip(reason="python3 packaging/bootstrap.py outside runs it"))


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
