"""The canonical JSON: lossless, always the same bytes, and wary of what comes from outside."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from pdpeditor.exchange import canonical
from pdpeditor.measures import Duration
from pdpeditor.records import Activity, Organisation, Party, Purpose, Retention
from pdpeditor.records.record import RECORDS, columns, fields_of, links_of
from pdpeditor.store import Dossier, Refused, Unusable
from pdpeditor.text import Text

LABEL = Text("Essai", "Trial")


def exported(dossier: Dossier, folder: Path) -> Path:
    path = folder / "dossier.json"
    path.write_bytes(canonical.to_json(dossier))
    return path


@pytest.fixture
def acme(tmp_path: Path):
    with Dossier.create(tmp_path / "acme.pdp") as dossier:
        with dossier.edit(LABEL):
            organisation = dossier.one(Organisation)
            organisation.legal_name, organisation.share_capital = "Acme", Decimal("22500.00")
            activity = Activity(name=Text("Paie", "Pay").with_side("fr", "La paie"), created_on=date(2026, 3, 1))
            dossier.add(activity)
            for name in "ba":
                dossier.add(Purpose(activity_id=activity.id, name=Text(name, name), direct_marketing=False))
            dossier.mark(activity, "software", "not-applicable", Text("à la main", "à la main"))
        yield dossier


def test_an_import_gives_back_the_same_bytes(acme: Dossier, tmp_path: Path) -> None:
    path = exported(acme, tmp_path)
    canonical.import_file(path, tmp_path / "copy.pdp")
    with Dossier.open(tmp_path / "copy.pdp") as copy:
        assert canonical.to_json(copy) == path.read_bytes()
        assert copy.one(Organisation).share_capital == Decimal("22500.00")
        assert copy.all(Activity)[0].name.older == "en"
        assert copy.next_undo is None


def test_every_field_is_written_in_the_order_of_its_declaration(acme: Dossier) -> None:
    data = json.loads(canonical.to_json(acme))
    assert list(data["records"]) == list(RECORDS)
    for name, cls in RECORDS.items():
        for row in data["records"][name]:
            assert list(row) == [column.name for column in columns(cls)]
    declared = [field.name for field in fields_of(Purpose) if field.name not in links_of(Purpose)]
    assert set(declared) < set(data["records"]["purpose"][0])


def test_neither_history_nor_version_nor_time_of_export_is_in_it(acme: Dossier) -> None:
    before = canonical.to_json(acme)
    with acme.edit(LABEL):
        acme.all(Activity)[0].reference = "T-01"
    acme.undo()
    assert canonical.to_json(acme) == before


def test_import_fills_a_new_dossier_but_refuses_one_that_holds_answers(acme: Dossier, tmp_path: Path) -> None:
    path = exported(acme, tmp_path)
    Dossier.create(tmp_path / "new.pdp").close()
    canonical.import_file(path, tmp_path / "new.pdp")
    before = (tmp_path / "new.pdp").read_bytes()
    with pytest.raises(Refused, match="already holds answers"):
        canonical.import_file(path, tmp_path / "new.pdp")
    assert (tmp_path / "new.pdp").read_bytes() == before


def faulty(change: Any) -> Any:
    def apply(data: Any) -> Any:
        change(data["records"])
        return data

    return apply


HOSTILE = {
    "not a dossier": lambda data: ["a", "list"],
    "newer": lambda data: {**data, "version": 99},
    "records are no table": lambda data: {**data, "records": []},
    "unknown table": faulty(lambda records: records.update(payslip=[])),
    "unknown field": faulty(lambda records: records["activity"][0].update(colour="red")),
    "wrong type": faulty(lambda records: records["activity"][0].update(published="yes")),
    "text that is no text": faulty(lambda records: records["activity"][0].update(name={"fr": 1})),
    "day that is no day": faulty(lambda records: records["activity"][0].update(created_on="2026-02-30")),
    "huge number": faulty(lambda records: records["activity"][0].update(position=10**30)),
    "infinite amount": faulty(lambda records: records["organisation"][0].update(share_capital="Infinity")),
    "key that is no key": faulty(lambda records: records["activity"][0].update(id="'; DROP TABLE activity; --")),
    "same key twice": faulty(lambda records: records["purpose"].append(records["purpose"][0])),
    "dangling link": faulty(lambda records: records["purpose"][0].update(retention=records["activity"][0]["id"])),
    "part of nothing": faulty(lambda records: records["activity"].clear()),
    "two organisations": faulty(lambda records: records["organisation"].append(records["organisation"][0])),
    "row that is no row": faulty(lambda records: records["activity"].append("activity")),
}


@pytest.mark.parametrize("spoil", HOSTILE.values(), ids=HOSTILE.keys())
def test_a_faulty_file_is_refused_and_leaves_nothing(acme: Dossier, tmp_path: Path, spoil: Any) -> None:
    path = tmp_path / "dossier.json"
    path.write_text(json.dumps(spoil(json.loads(canonical.to_json(acme)))), "utf-8")
    with pytest.raises(Refused) as problem:
        canonical.import_file(path, tmp_path / "new.pdp")
    assert problem.value.message.fr
    assert sorted(file.name for file in tmp_path.iterdir() if "new" in file.name) == []


@pytest.mark.parametrize("content", [b"", b"{", b"\xff\xfe", b"[" * 100_000, b'{"format": NaN}'])
def test_what_is_no_json_is_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "dossier.json").write_bytes(content)
    with pytest.raises(Refused, match="cannot be imported"):
        canonical.import_file(tmp_path / "dossier.json", tmp_path / "new.pdp")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(Unusable, match=r"dossier\.json"):
        canonical.import_file(tmp_path / "dossier.json", tmp_path / "new.pdp")


VALUES: dict[str, st.SearchStrategy[Any]] = {
    "line": st.builds(Text, st.text(), st.text()),
    "prose": st.builds(Text, st.text(), st.text()),
    "plain": st.text(),
    "choice": st.none() | st.text(max_size=80),
    "choices": st.lists(st.text(), max_size=3).map(tuple),
    "flag": st.none() | st.booleans(),
    "day": st.none() | st.dates(),
    "duration": st.none() | st.builds(Duration, st.integers(0, 9999), st.sampled_from("HDWMY")),
    "number": st.none() | st.integers(-(2**31) + 1, 2**31 - 1),
    "amount": st.none()
    | st.decimals(allow_nan=False, allow_infinity=False, places=2, min_value=-(10**20), max_value=10**20),
}


def answers(cls: type[Any]) -> st.SearchStrategy[Any]:
    kinds = {field.name: VALUES[field.kind.name] for field in fields_of(cls) if field.kind.name in VALUES}
    return st.builds(cls, **kinds)


@settings(max_examples=20, phases=[Phase.explicit, Phase.reuse, Phase.generate])
@given(record=st.one_of(answers(Activity), answers(Retention), answers(Party)))
def test_whatever_can_be_answered_survives_the_journey(record: Any) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with Dossier.create(folder / "a.pdp") as dossier:
            with dossier.edit(LABEL):
                dossier.add(record)
            path = exported(dossier, folder)
        canonical.import_file(path, folder / "b.pdp")
        with Dossier.open(folder / "b.pdp") as copy:
            assert canonical.to_json(copy) == path.read_bytes()
