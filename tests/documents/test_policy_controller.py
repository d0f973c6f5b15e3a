"""Who is responsible, where no list has the words for it."""

from pathlib import Path

import pytest
from documents.policies import EDIT, build, make, part_text

from pdpeditor.records import Organisation
from pdpeditor.text import Text


@pytest.mark.parametrize("form", ["other", "foreign"])
def test_a_legal_form_that_no_list_has_is_printed_in_its_own_words(tmp_path: Path, form: str) -> None:
    with make(tmp_path / "colibri.pdp") as dossier:
        with dossier.edit(EDIT):
            exact = Text("GmbH de droit allemand", "GmbH under German law")
            dossier.one(Organisation).with_values(legal_form=form, legal_form_exact=exact)
        assert "GmbH under German law" in part_text(build(dossier, "en"), "who")


def test_the_exact_form_is_not_printed_beside_one_of_the_list(tmp_path: Path) -> None:
    with make(tmp_path / "colibri.pdp") as dossier:
        with dossier.edit(EDIT):
            dossier.one(Organisation).legal_form_exact = Text("GmbH", "GmbH")
        told = part_text(build(dossier, "en"), "who")
        assert "(SARL)" in told and "GmbH" not in told
