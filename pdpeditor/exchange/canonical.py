"""The canonical JSON of a dossier: the same answers always give the same bytes, and nothing of the dossier is lost.

UTF-8, every field written in the order of its declaration, rows by position then key, decimals as strings, ISO dates.
History, versions and the day of the export are left out.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from pdpeditor.exchange.carried import SIGNATURE, dossier_in
from pdpeditor.records.record import RECORDS, Record, columns, values_of
from pdpeditor.store import Dossier, Refused
from pdpeditor.store.files import stands
from pdpeditor.store.migrations import VERSION
from pdpeditor.store.problems import could_not_read
from pdpeditor.store.reading import Reading
from pdpeditor.text import Text

FORMAT = "pdpeditor-dossier"
LARGEST = 512 * 1024 * 1024
"""The largest JSON file that is read, in bytes."""


def to_json(dossier: Reading) -> bytes:
    """The whole dossier."""
    return as_bytes({name: [row_of(record) for record in dossier.all(cls)] for name, cls in RECORDS.items()})


def as_bytes(tables: Mapping[str, list[dict[str, Any]]]) -> bytes:
    """The canonical bytes of a dossier's rows."""
    whole = {"format": FORMAT, "version": VERSION, "records": tables}
    return (json.dumps(whole, ensure_ascii=False, indent=1) + "\n").encode()


def row_of(record: Record) -> dict[str, Any]:
    """One record's columns, as JSON values."""
    return {column.name: column.kind.to_json(getattr(record, column.name)) for column in columns(type(record))}


def import_file(source: Path, into: Path) -> None:
    """Make the dossier `into` from a JSON file, or from the PDF of a register that carries one.

    Raises Refused when `into` holds answers or the source does not tell a dossier, Unusable when a file cannot be read
    or written; `into` then stays as it was.
    """
    rows = read(source)
    label = Text("Import du dossier", "Dossier import")
    if not stands(into):
        Dossier.create_from(into, rows, label)
        return
    with Dossier.open(into) as dossier:
        if dossier.holds_answers():
            raise _holds_answers(into)
        dossier.fill(rows, label)


def read(source: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows a JSON file holds (or a PDF carries), as column values by table. Raises Refused, Unusable."""
    try:
        size = source.stat().st_size
        if not source.is_file():
            raise _not_json(source, Text("ce n’est pas un fichier", "it is not a file"))
        if size > LARGEST:
            raise _not_json(source, Text("il est trop grand", "it is too large"))
        data = json.loads(_content(source).decode("utf-8-sig"))
    except OSError as error:
        raise could_not_read(source, error) from error
    except (ValueError, RecursionError) as error:
        raise _not_json(source, Text("ce n’est pas du JSON", "it is not JSON")) from error
    return parse(data, source)


def _content(source: Path) -> bytes:
    content = source.read_bytes()
    return dossier_in(source, LARGEST) if content.startswith(SIGNATURE) else content


def parse(data: Any, source: Path) -> dict[str, list[dict[str, Any]]]:
    """The rows of a parsed JSON file, each value checked against its column. Raises Refused naming the first fault."""
    version = data.get("version") if isinstance(data, dict) and data.get("format") == FORMAT else None
    if not isinstance(version, int) or version < 1:
        raise _not_json(source, Text("ce n’est pas un dossier pdpeditor", "it is not a pdpeditor dossier"))
    if version > VERSION:
        raise _not_json(source, Text("il vient d’une version plus récente", "it comes from a newer version"))
    tables = data.get("records")
    if not isinstance(tables, dict):
        raise _fault(source, "records")
    unknown = set(tables) - set(RECORDS)
    if unknown:
        raise _fault(source, sorted(unknown)[0])
    rows = {name: list(_rows(source, name, cls, tables.get(name, []))) for name, cls in RECORDS.items()}
    _check_keys(source, rows)
    return rows


def _check_keys(source: Path, rows: dict[str, list[dict[str, Any]]]) -> None:
    keys = {name: {row["id"] for row in table} for name, table in rows.items()}
    for name, cls in RECORDS.items():
        if len(keys[name]) < len(rows[name]):
            raise _fault(source, f"{name}.id")
        leading = [(key.parent.name, key.column.table.name) for key in cls.table().foreign_keys]
        for number, row in enumerate(rows[name]):
            for column, target in leading:
                if row[column] is not None and row[column] not in keys[target]:
                    raise _fault(source, f"{name}[{number}].{column}")


def _rows(source: Path, name: str, cls: type[Record], rows: Any) -> Iterator[dict[str, Any]]:
    if not isinstance(rows, list) or (cls.single and len(rows) > 1):
        raise _fault(source, name)
    if cls.single and not rows:
        yield values_of(cls())
    for number, row in enumerate(rows):
        yield _row(cls, row, partial(_fault_in, source, f"{name}[{number}]"))


def _row(cls: type[Record], row: Any, fault: Callable[[str], Refused]) -> dict[str, Any]:
    if not isinstance(row, dict):
        raise fault("")
    known = {column.name: column for column in columns(cls)}
    for field in row:
        if field not in known:
            raise fault(str(field))
    given = {name: _value(known[name].kind, value, name, fault) for name, value in row.items()}
    whole = {**values_of(cls()), **given}
    for name, value in whole.items():
        if value is None and not cls.table().c[name].nullable:
            raise fault(name)
    return whole


def _value(kind: Any, value: Any, name: str, fault: Callable[[str], Refused]) -> Any:
    try:
        return kind.from_json(value)
    except (ValueError, TypeError, IndexError, KeyError) as error:
        raise fault(name) from error


def _holds_answers(path: Path) -> Refused:
    return Refused(
        Text(
            f"Le dossier « {path} » contient déjà des réponses : importez dans un nouveau fichier.",
            f"The dossier “{path}” already holds answers: import into a new file.",
        )
    )


def _not_json(source: Path, why: Text) -> Refused:
    return Refused(
        Text(
            f"« {source} » ne peut pas être importé : {why.fr}. Choisissez un fichier dossier.json exporté par "
            "pdpeditor.",
            f"“{source}” cannot be imported: {why.en}. Choose a dossier.json file exported by pdpeditor.",
        )
    )


def _fault_in(source: Path, place: str, field: str) -> Refused:
    return _fault(source, f"{place}.{field}")


def _fault(source: Path, place: str) -> Refused:
    place = place if len(place) <= 80 else f"{place[:80]}…"
    return Refused(
        Text(
            f"« {source} » ne peut pas être importé : la valeur « {place} » n’est pas celle d’un dossier. "
            "Corrigez-la, ou exportez le dossier de nouveau.",
            f"“{source}” cannot be imported: the value “{place}” is not one a dossier has. "
            "Correct it, or export the dossier again.",
        )
    )
