"""The sample dossiers: fictional companies, written by hand in resources/samples, one TOML file each (see `sheet`)."""

from __future__ import annotations

from pathlib import Path
from uuid import NAMESPACE_URL, uuid5

from pdpeditor import resources
from pdpeditor.exchange.sheet import Rows, Sheet
from pdpeditor.store import Dossier, Refused
from pdpeditor.text import Text


def sample_names() -> tuple[str, ...]:
    """The names of the samples."""
    return resources.names("samples")


def make_sample(name: str, path: Path) -> None:
    """Make the dossier of a sample. Raises Refused for an unknown name or an existing file, Unusable on a bad disk."""
    if name not in sample_names():
        raise _unknown(name)
    Dossier.create_from(path, sample_rows(name), Text("Dossier d’exemple", "Sample dossier"))


def sample_rows(name: str) -> Rows:
    """The rows of a sample, as column values by table. Raises ValueError when the file names what does not exist.

    Their keys follow from the sample's name and each record's `ref`, so they never change.
    """
    sheet = Sheet(lambda cls_name, ref: str(uuid5(NAMESPACE_URL, f"pdpeditor:{name}:{cls_name}:{ref}")))
    return sheet.lay_all(resources.toml("samples", name))


def _unknown(name: str) -> Refused:
    known = ", ".join(sample_names())
    return Refused(
        Text(
            f"Aucun exemple ne s’appelle « {name} » : choisissez parmi {known}.",
            f"No sample is called “{name}”: choose one of {known}.",
        )
    )
