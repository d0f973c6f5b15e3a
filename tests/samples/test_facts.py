"""Which kind of fact of a real policy is carried by which field and printed by which sentence, sample by sample.

The tables are in the modules beside this one, named after the samples.
"""

from __future__ import annotations

from pathlib import Path
from shutil import copy

from samples import printed
from samples.made import DAY, DOCUMENTS, Fact, Sample

from pdpeditor.documents import policy, register
from pdpeditor.documents.wording import sentences
from pdpeditor.facts import catalogue
from pdpeditor.fields import Field
from pdpeditor.records import Record
from pdpeditor.records.record import RECORDS, field_of, fields_of
from pdpeditor.store import Dossier
from pdpeditor.store.showing import show
from pdpeditor.text import LANGS, Text

LAW = [fact.label for name in ("rights", "legal-bases") for fact in catalogue(name).values()]
FIXED = printed.bare(" / ".join(words.fr for words in (*sentences("policy").values(), *LAW)))
"""What the policy says whatever the dossier holds."""
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


def test_what_only_one_field_says_goes_with_it(sample: Sample, tmp_path: Path) -> None:
    with Dossier.open(Path(copy(sample.path, tmp_path))) as own:
        own.preload()
        whole = printed.of_document(policy.build(own, "fr", DAY))
        every = {(cls, field.name): _shown(own, cls, field) for cls in RECORDS.values() for field in fields_of(cls)}
        tried, left = 0, []
        for (cls, name), shown in every.items():
            others = FIXED + " / ".join(each for key, said in every.items() if key != (cls, name) for each in said)
            alone = {words for words in shown if len(words) > 11 and words in whole and words not in others}
            if alone and field_of(cls, name).kind.name != "links":
                remaining = _without(own, cls, name)
                tried += 1
                left += [(cls.__name__, name, words) for words in alone if words in remaining]
    assert tried > 50
    assert left == []


def _shown(dossier: Dossier, cls: type[Record], field: Field) -> set[str]:
    """What the records of a class answer to a field, as it can be searched in a document."""
    return {printed.bare(show(dossier, one, field, "fr")).rstrip(". ") for one in dossier.all(cls)}


def _without(dossier: Dossier, cls: type[Record], name: str) -> str:
    """The words of the policy while no record of a class answers to a field."""
    known = {record: getattr(record, name) for record in dossier.all(cls)}
    for record in known:
        setattr(record, name, field_of(cls, name).kind.unknown)
    words = printed.of_document(policy.build(dossier, "fr", DAY))
    for record, value in known.items():
        setattr(record, name, value)
    return words
