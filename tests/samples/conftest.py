"""Each sample, made and exported once for all the tests that read it."""

from collections.abc import Iterator

import pytest
from samples.made import Sample, make

from pdpeditor.exchange.samples import sample_names
from pdpeditor.store import Dossier


@pytest.fixture(scope="session", params=sample_names())
def sample(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Sample:
    return make(request.param, tmp_path_factory.mktemp(request.param))


@pytest.fixture(scope="session")
def dossier(sample: Sample) -> Iterator[Dossier]:
    with Dossier.open_to_read(sample.path) as opened:
        opened.preload()
        yield opened
