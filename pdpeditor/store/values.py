"""Whether a dossier's tables hold only what this program writes, asked of the database itself before a row is read."""

from __future__ import annotations

from collections.abc import Iterator

import sqlalchemy as sa

from pdpeditor.records.record import RECORDS, Column, Record, columns

_TEXT = (
    "typeof({0}) <> 'text' OR instr({0}, char(0)) OR NOT json_valid({0}) OR json_type({0}) <> 'object' OR EXISTS ("
    "SELECT 1 FROM json_each({0}) WHERE NOT (key IN ('fr', 'en') AND type = 'text' OR key = 'agreed' AND type = 'array'"
    " AND json_array_length(value) = 2 AND json_type(value, '$[0]') = 'text' AND json_type(value, '$[1]') = 'text'))"
)
_KEYS = (
    "typeof({0}) <> 'text' OR instr({0}, char(0)) OR NOT json_valid({0}) OR json_type({0}) <> 'array' OR EXISTS ("
    "SELECT 1 FROM json_each({0}) WHERE type <> 'text')"
)
_WORDS = "typeof({0}) <> 'text'"
_WRONG = {
    "line": _TEXT,
    "prose": _TEXT,
    "plain": _WORDS,
    "choice": _WORDS,
    "choices": _KEYS,
    "flag": "typeof({0}) <> 'integer' OR {0} NOT IN (0, 1)",
    "number": "typeof({0}) <> 'integer' OR abs({0}) >= 1 << 31",
    "link": "typeof({0}) <> 'text' OR length({0}) <> 32 OR ltrim({0}, '0123456789abcdef') <> ''",
}
"""By kind, what no value that this program wrote ever is."""

_FEW = ("day", "duration", "amount")
"""The kinds of which a dossier holds few different values: each is read as an import would."""


def check_values(connection: sa.Connection) -> None:
    """Raises ValueError, or the database's error, unless all values can be read and all links lead somewhere."""
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise ValueError("a link leads nowhere")
    for name, cls in RECORDS.items():
        if connection.exec_driver_sql(f"SELECT 1 FROM {name} WHERE {' OR '.join(_wrong(cls))} LIMIT 1").first():
            raise ValueError(name)
        for column in columns(cls):
            if column.kind.name in _FEW:
                _read_all(connection, name, column)
        if cls.single and connection.exec_driver_sql(f"SELECT count(*) FROM {name}").scalar() != 1:
            raise ValueError(name)


def _wrong(cls: type[Record]) -> Iterator[str]:
    for column in columns(cls):
        stored = cls.table().c[column.name]
        leads = bool(stored.foreign_keys)  # then it is as sound as the key it leads to
        said = "0" if leads else _WRONG.get(column.kind.name, "0").format(column.name)
        yield f"{column.name} IS NOT NULL AND ({said})" if stored.nullable else f"{column.name} IS NULL OR {said}"
    yield "typeof(version) <> 'integer'"


def _read_all(connection: sa.Connection, table: str, column: Column) -> None:
    for (value,) in connection.exec_driver_sql(f"SELECT DISTINCT {column.name} FROM {table}"):
        column.kind.from_json(value)
