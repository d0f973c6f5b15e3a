"""Copying: any record comes out of a paste as it went into the copy, up to its keys; a clipboard is never trusted."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from store.test_undo import tables

from pdpeditor.exchange.copying import Copied, copied, copied_classes, from_json, to_json
from pdpeditor.exchange.pasting import Pasted, pasted
from pdpeditor.exchange.samples import make_sample, sample_names
from pdpeditor.records import RECORDS, Activity, DataUse, Disclosure, Party, Purpose, Retention, Transfer
from pdpeditor.records.record import Mark, Record, columns, links_of, new_key, owner_columns, parts_of, table_name
from pdpeditor.store import Dossier, Refused
from pdpeditor.text import Text

LABEL = Text("Collage", "Pasting")


@pytest.fixture(scope="module")
def samples(tmp_path_factory: pytest.TempPathFactory) -> Iterator[list[Dossier]]:
    folder = tmp_path_factory.mktemp("samples")
    for name in sample_names():
        make_sample(name, folder / f"{name}.pdp")
    made = [Dossier.open_to_read(folder / f"{name}.pdp") for name in sample_names()]
    yield made
    for dossier in made:
        dossier.close()


@pytest.fixture
def sample(tmp_path: Path) -> Iterator[Dossier]:
    make_sample("agence", tmp_path / "sample.pdp")
    with Dossier.open(tmp_path / "sample.pdp") as dossier:
        yield dossier


@pytest.fixture
def empty(tmp_path: Path) -> Iterator[Dossier]:
    with Dossier.create(tmp_path / "empty.pdp") as dossier:
        yield dossier


def clipped(dossier: Dossier, cls: type[Record], keys: list[str]) -> Copied:
    """A copy that has been on the clipboard."""
    return from_json(to_json(copied(dossier.session.connection(), cls, keys)))


def paste(into: Dossier, copy: Copied, owner: dict[str, str] | None = None, before: str | None = None) -> Pasted:
    plan = pasted(into, copy, owner or {}, before, "en")
    into.apply(LABEL, plan.changes)
    return plan


def said(dossier: Dossier, record: Record, seen: frozenset[str] = frozenset()) -> Any:
    """All that a record says, without any key: its answers, parts, marks, and what it leads to."""
    if record.id in seen:
        return "again"
    seen |= {record.id}
    cls = type(record)
    pointing = {key.parent.name: key.column.table.name for key in cls.table().foreign_keys}
    own = {
        column.name: str(getattr(record, column.name))
        for column in columns(cls)
        if column.name not in ("id", "position", *pointing)
    }
    leading = {
        name: target and said(dossier, target, seen)
        for name, table in pointing.items()
        if name not in dict(owner_columns(cls))
        for target in [dossier.get(RECORDS[table], getattr(record, name))]
    }
    linked = {name: [said(dossier, one, seen) for one in dossier.linked(record, name)] for name in links_of(cls)}
    parts = {
        part.__name__: [said(dossier, one, seen) for one in dossier.parts(record, part)]
        for part, column in parts_of(cls)
        if column not in ("owner_id", "target_id")
    }
    marks = {name: (mark.state, str(mark.why), mark.who, mark.at) for name, mark in dossier.marks(record).items()}
    return own, leading, linked, parts, marks


def an_owner(dossier: Dossier, cls: type[Record]) -> dict[str, str]:
    """A record that one of this class can be a part of."""
    for column, table in owner_columns(cls)[:1]:
        if RECORDS[table].single:
            return {column: dossier.one(RECORDS[table]).id}
        owner = RECORDS[table](**an_owner(dossier, RECORDS[table]))
        with dossier.edit(LABEL):
            dossier.add(owner)
        return {column: owner.id}
    return {}


@settings(max_examples=60, deadline=None)
@given(data=st.data())
def test_any_record_pasted_into_an_empty_dossier_says_what_it_said(samples: list[Dossier], data: Any) -> None:
    source = data.draw(st.sampled_from(samples), "sample")
    classes = [cls for cls in copied_classes() if source.count(cls)]
    cls = data.draw(st.sampled_from(classes), "class")
    record = data.draw(st.sampled_from(source.all(cls)), "record")
    with TemporaryDirectory() as folder, Dossier.create(Path(folder) / "new.pdp") as into:
        owner = an_owner(into, cls)
        before = tables(into)
        plan = paste(into, clipped(source, cls, [record.id]), owner)
        (key,) = plan.keys
        assert key != record.id
        assert said(into, into.get(cls, key)) == said(source, record)
        into.undo()
        assert tables(into) == before
        into.redo()
        assert said(into, into.get(cls, key)) == said(source, record)


def test_all_records_of_a_sample_can_be_copied_at_once(samples: list[Dossier], empty: Dossier) -> None:
    source = samples[0]
    for cls in copied_classes():
        records = source.all(cls)
        if records and not owner_columns(cls):
            plan = paste(empty, clipped(source, cls, [one.id for one in records]))
            names = [str(getattr(empty.get(cls, key), "name", "")) for key in plan.keys]
            assert len(names) == len(records)
    assert empty.count(Activity) == source.count(Activity)


def test_what_the_dossier_has_already_is_linked_to_and_not_brought_again(sample: Dossier, empty: Dossier) -> None:
    activities = sample.all(Activity)
    first = paste(empty, clipped(sample, Activity, [activities[0].id]))
    again = paste(empty, clipped(sample, Activity, [activities[0].id]))
    assert first.along
    assert not again.along
    uses = [empty.parts(empty.get(Activity, plan.keys[0]), DataUse) for plan in (first, again)]
    assert [use.retention for use in uses[0]] == [use.retention for use in uses[1]]
    assert [use.id for use in uses[0]] != [use.id for use in uses[1]]


def test_a_party_of_that_name_is_linked_to_and_given_the_transfer_that_it_lacks(
    sample: Dossier, empty: Dossier
) -> None:
    disclosure = next(one for one in sample.all(Disclosure) if one.party and not sample.linked(one, "transfers"))
    party = sample.get(Party, disclosure.party)
    with sample.edit(LABEL):
        transfer = Transfer(party_id=party.id, country="KE", route="support")
        sample.add(transfer)
        sample.link(disclosure, "transfers", [transfer.id])
    with empty.edit(LABEL):
        known = Party(name=party.name.upper())
        empty.add(known)
    plan = paste(empty, clipped(sample, Activity, [disclosure.activity_id]))
    receiving = {one.party for one in sample.parts(sample.get(Activity, disclosure.activity_id), Disclosure)}
    assert plan.along[Party] == len(receiving) - 1
    assert [one.country for one in empty.parts(known, Transfer)] == ["KE"]
    pasted_one = next(one for one in empty.all(Disclosure) if one.party == known.id)
    assert [one.country for one in empty.linked(pasted_one, "transfers")] == ["KE"]


def test_a_part_goes_to_another_owner_with_what_it_shares_with_the_first(sample: Dossier) -> None:
    use = next(one for one in sample.all(DataUse) if sample.linked(one, "purposes") and one.retention)
    purposes = [one.name for one in sample.linked(use, "purposes")]
    other = Activity()
    with sample.edit(LABEL):
        sample.add(other)
    plan = paste(sample, clipped(sample, DataUse, [use.id]), {"activity_id": other.id})
    made = sample.get(DataUse, plan.keys[0])
    assert made.retention == use.retention
    assert [one.name for one in sample.linked(made, "purposes")] == purposes
    assert {one.activity_id for one in sample.linked(made, "purposes")} == {other.id}
    assert plan.along == {Purpose: len(purposes)}


def test_a_copy_beside_its_original_is_told_apart_by_name_and_number(sample: Dossier) -> None:
    with sample.edit(LABEL):
        activity = Activity(name=Text("Paie", "Pay"), reference="T-07")
        sample.add(activity)
    highest = max(int(one.reference[2:]) for one in sample.all(Activity) if one.reference.startswith("T-"))
    copy = clipped(sample, Activity, [activity.id])
    keys = [paste(sample, copy).keys[0] for _ in range(2)]
    made = [sample.get(Activity, key) for key in keys]
    assert [one.name for one in made] == [Text("Paie (copie)", "Pay (copy)"), Text("Paie (copie 2)", "Pay (copy 2)")]
    assert [one.reference for one in made] == [f"T-{highest + 1:02d}", f"T-{highest + 2:02d}"]
    copy_of_copy = paste(sample, clipped(sample, Activity, [keys[1]]))
    assert sample.get(Activity, copy_of_copy.keys[0]).name.en == "Pay (copy 3)"


def test_a_translation_that_was_older_is_still_older_in_the_copy(sample: Dossier) -> None:
    retention = Retention(name=Text("Paie", "Pay").with_side("fr", "La paie"))
    with sample.edit(LABEL):
        sample.add(retention)
    plan = paste(sample, clipped(sample, Retention, [retention.id]))
    made = sample.get(Retention, plan.keys[0])
    assert made.name.fr == "La paie (copie)"
    assert made.name.older == "en"


def test_a_copy_is_put_before_the_one_it_was_asked_for(sample: Dossier) -> None:
    keys = [one.id for one in sample.all(Activity)]
    plan = paste(sample, clipped(sample, Activity, [keys[0], keys[1]]), before=keys[1])
    assert [one.id for one in sample.all(Activity)] == [keys[0], *plan.keys, *keys[1:]]


def spoiled(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    def apply(whole: Any) -> Any:
        change(whole)
        return whole

    return apply


def of_activity(change: Callable[[Any], Any]) -> Callable[[Any], Any]:
    return spoiled(lambda whole: change(whole["records"]["activity"][0]))


HOSTILE = {
    "a list": lambda whole: [whole],
    "another format": spoiled(lambda whole: whole.update(format="pdpeditor-dossier")),
    "no version": spoiled(lambda whole: whole.pop("version")),
    "a newer version": spoiled(lambda whole: whole.update(version=99)),
    "an older version": spoiled(lambda whole: whole.update(version=1)),
    "an unknown table": spoiled(lambda whole: whole.update(table="payslip")),
    "a table that is a list": spoiled(lambda whole: whole.update(table=["activity"])),
    "a table that no list shows": spoiled(lambda whole: whole.update(table="mark")),
    "the organisation": spoiled(lambda whole: whole.update(table="organisation")),
    "no keys": spoiled(lambda whole: whole.update(keys=[])),
    "keys of nothing": spoiled(lambda whole: whole.update(keys=[new_key()])),
    "keys that are none": spoiled(lambda whole: whole.update(keys=[{}])),
    "an unknown column": of_activity(lambda row: row.update(colour="red")),
    "a wrong value": of_activity(lambda row: row.update(published="yes")),
    "a key that is none": of_activity(lambda row: row.update(id="x")),
    "no records": spoiled(lambda whole: whole.update(records=[])),
    "a link to nothing": spoiled(lambda whole: whole["records"].pop("party")),
    "the same key in two tables": spoiled(
        lambda whole: whole["records"]["mark"].append(
            {"id": whole["keys"][0], "record": whole["keys"][0], "field": "name", "state": "proposed"}
        )
    ),
}


@pytest.mark.parametrize("spoil", HOSTILE.values(), ids=HOSTILE.keys())
def test_what_no_program_of_ours_copied_is_refused(sample: Dossier, spoil: Callable[[Any], Any]) -> None:
    activity = next(one for one in sample.all(Activity) if sample.parts(one, Disclosure))
    whole = json.loads(to_json(copied(sample.session.connection(), Activity, [activity.id])))
    whole["records"].setdefault("mark", [])
    from_json(json.dumps(whole).encode())
    with pytest.raises(Refused) as problem:
        from_json(json.dumps(spoil(whole)).encode())
    assert problem.value.message.fr != problem.value.message.en


@pytest.mark.parametrize("data", [b"", b"{", b"\xff\xfe\x00", b"[" * 100_000, b"9" * 10_000, b"null"])
def test_what_is_no_json_is_refused(data: bytes) -> None:
    with pytest.raises(Refused, match="clipboard"):
        from_json(data)


def test_marks_that_go_round_in_a_circle_do_no_harm(sample: Dossier, empty: Dossier) -> None:
    activity = sample.all(Activity)[0]
    whole = json.loads(to_json(copied(sample.session.connection(), Activity, [activity.id])))
    one, two = new_key(), new_key()
    for key, record in ((one, two), (two, one), (new_key(), activity.id)):
        mark = {"id": key, "record": record, "field": "name", "state": "proposed"}
        whole["records"].setdefault("mark", []).append(mark)
    paste(empty, from_json(json.dumps(whole).encode()))
    assert {one, two}.isdisjoint(mark.id for mark in empty.all(Mark))
    assert empty.count(Activity) == 1


def test_purposes_that_reuse_each_other_come_with_the_activities_they_are_of(empty: Dossier, tmp_path: Path) -> None:
    with Dossier.create(tmp_path / "ring.pdp") as ring:
        with ring.edit(LABEL):
            activities = [Activity(name=Text(name, name)) for name in "abc"]
            purposes = [Purpose(activity_id=one.id, name=one.name) for one in activities]
            for record in (*activities, *purposes):
                ring.add(record)
            for purpose, other in zip(purposes, (*purposes[1:], purposes[0]), strict=True):
                purpose.further_processing_of = other.id
        plan = paste(empty, clipped(ring, Activity, [activities[1].id]))
    assert plan.along == {Activity: 2}
    assert empty.count(Purpose) == 3
    assert {one.further_processing_of for one in empty.all(Purpose)} == {one.id for one in empty.all(Purpose)}
    assert table_name(Purpose) in {change.table for change in plan.changes}
