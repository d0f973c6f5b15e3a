"""Which kind of fact of a real policy is carried by which field and printed by which sentence, sample by sample.

The tables are in the modules beside this one, named after the samples.
"""

from __future__ import annotations

from pathlib import Path
from shutil import copy

from samples import printed
from samples.made import DAY, DOCUMENTS, Fact, Sample

from pdpeditor.documents import policy, register
from pdpeditor.records import Record
from pdpeditor.records.record import field_of
from pdpeditor.store import Dossier
from pdpeditor.text import LANGS, Text

BUILD = {"policy": policy.build, "register": register.build}


def test_every_kind_of_fact_is_printed_in_both_languages(sample: Sample) -> None:
    assert len(sample.facts) >= 40
    for lang in LANGS:
        words = {kind: sample.words[kind, lang] for kind in DOCUMENTS}
        missing = [fact.what for fact in sample.facts if printed.bare(fact.words(lang)) not in words[fact.document]]
        assert missing == []


def test_every_kind_of_fact_is_carried_by_the_field_that_the_table_names(sample: Sample, tmp_path: Path) -> None:
    carried = [fact for fact in sample.facts if fact.carrier]
    with Dossier.open(Path(copy(sample.path, tmp_path))) as own:
        assert [(fact.what, fact.carrier) for fact in carried if printed.bare(fact.fr) in without(own, fact)] == []


def without(dossier: Dossier, fact: Fact) -> str:
    """The words of the document once the field that carries a fact holds no answer any more."""
    cls, name = fact.field
    with dossier.edit(Text("Essai", "Trial")):
        for record in dossier.all(cls):
            _empty(dossier, record, name)
    dossier.preload()
    words = printed.of_document(BUILD[fact.document](dossier, "fr", DAY))
    dossier.undo()
    dossier.forget()
    return words


def _empty(dossier: Dossier, record: Record, name: str) -> None:
    kind = field_of(type(record), name).kind
    if kind.name == "links":
        dossier.link(record, name, [])
    else:
        setattr(record, name, kind.unknown)
