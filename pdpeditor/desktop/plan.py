"""The plan of a dossier: what its lists need to know of each class of records, drawn from the declarations and kept,
so that at the next start the lists stand before the classes themselves are there.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import asdict, dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

from pdpeditor import __version__
from pdpeditor.text import Text


@dataclass(frozen=True, slots=True)
class Asked:
    """One field that lists show: its column, and what `kinds` has to know to put its value in words."""

    name: str
    label: Text
    kind: str
    of: str


@dataclass(frozen=True, slots=True)
class Sheet:
    """One class of records: its table, its words, the fields of its list, the tables of its Links."""

    table: str
    name: str
    label: Text
    plural: Text
    single: bool
    listed: tuple[Asked, ...]
    titled: tuple[Asked, ...]
    links: Mapping[str, str]


@dataclass(frozen=True)
class Plan:
    """All the classes by table, those that stand on their own in `top`, and the format of the dossiers they are of."""

    version: int
    sheets: Mapping[str, Sheet]
    top: tuple[str, ...]

    @cached_property
    def named(self) -> dict[str, Sheet]:
        """The classes by name."""
        return {sheet.name: sheet for sheet in self.sheets.values()}


@cache
def drawn() -> Plan:
    """The plan, from the declarations themselves."""
    from pdpeditor.desktop.places import top_classes
    from pdpeditor.records.record import RECORDS, table_name
    from pdpeditor.store.migrations import VERSION

    sheets = {table: _sheet(cls) for table, cls in RECORDS.items()}
    return Plan(VERSION, sheets, tuple(map(table_name, top_classes())))


def sheet_of(cls: Any) -> Sheet:
    """What the plan says of a record class."""
    return drawn().sheets[cls.__tablename__]


def _sheet(cls: Any) -> Sheet:
    from pdpeditor.records.record import fields_of, links_of, table_name

    fields = {field.name: field for field in fields_of(cls)}
    asked = {name: Asked(name, field.label, field.kind.name, field.of) for name, field in fields.items()}
    listed = tuple(asked[name] for name, field in fields.items() if field.listed)
    titled = tuple(asked[name] for name in cls.titled) or listed
    links = {name: table_name(found.row) for name, found in links_of(cls).items()}
    return Sheet(table_name(cls), cls.__name__, cls.label, cls.plural, cls.single, listed, titled, links)


def kept(folder: Path) -> Plan | None:
    """The plan that was kept in a folder, if it is of this program as it is now."""
    with suppress(OSError, ValueError, KeyError, TypeError):
        found = json.loads((folder / "plan.json").read_text("utf-8"))
        return _read(found) if found["program"] == _program() else None
    return None


def keep(plan: Plan, folder: Path) -> None:
    """Keep a plan for the next start; where that cannot be, the next start draws it again."""
    sheets = [asdict(sheet) for sheet in plan.sheets.values()]
    words = json.dumps({"program": _program(), "version": plan.version, "top": plan.top, "sheets": sheets})
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        part = folder / "plan.json.part"
        part.write_text(words, "utf-8")
        part.replace(folder / "plan.json")


def _program() -> str:
    """What tells one state of the program from another: its version, and when its declarations were written."""
    times = [path.stat().st_mtime_ns for path in (Path(__file__).parents[1] / "records").glob("*.py")]
    return f"{__version__} {len(times)} {max(times, default=0)}"


def _read(found: dict[str, Any]) -> Plan:
    sheets = [_read_sheet(values) for values in found["sheets"]]
    return Plan(found["version"], {sheet.table: sheet for sheet in sheets}, tuple(found["top"]))


def _read_sheet(values: dict[str, Any]) -> Sheet:
    label, plural = _text(values.pop("label")), _text(values.pop("plural"))
    listed, titled = (tuple(map(_asked, values.pop(name))) for name in ("listed", "titled"))
    return Sheet(label=label, plural=plural, listed=listed, titled=titled, **values)


def _asked(values: dict[str, Any]) -> Asked:
    return Asked(values["name"], _text(values["label"]), values["kind"], values["of"])


def _text(values: dict[str, Any]) -> Text:
    return Text(values["fr"], values["en"])
