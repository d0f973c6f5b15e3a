"""What every record has in common: its key, its place among its siblings, and how its fields are found."""

from __future__ import annotations

import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from typing import Any, ClassVar, Self
from uuid import uuid4

import sqlalchemy as sa
import sqlmodel
from pydantic import ConfigDict
from sqlalchemy.orm import declared_attr
from sqlmodel.main import SQLModelMetaclass

from pdpeditor import fields
from pdpeditor.columns import TextColumn
from pdpeditor.fields import Field, Links, Section, snake
from pdpeditor.kinds import KINDS, Kind
from pdpeditor.text import Text, clean

RECORDS: dict[str, type[Record]] = {}


def new_key() -> str:
    """A key no other record has."""
    return str(uuid4())


_WASH: dict[type, Callable[[Any], Any]] = {
    str: clean,
    Text: lambda value: Text(clean(value.fr), clean(value.en), value.agreed),
    tuple: lambda value: tuple(clean(key) for key in value),
}
"""What no document can hold is taken out of the answers on their way in."""


def _key_column() -> Any:
    return sqlmodel.Field(default_factory=new_key, primary_key=True, sa_type=sa.Uuid(as_uuid=False))


class _Declared(SQLModelMetaclass):
    """Notes each table class, and makes the association rows its Links need."""

    def __init__(cls, name: str, bases: tuple[type, ...], body: dict[str, Any], **options: Any) -> None:
        super().__init__(name, bases, body, **options)
        if options.get("table"):
            record: Any = cls
            RECORDS[table_name(record)] = record
            _associate(record)


class Record(sqlmodel.SQLModel, metaclass=_Declared):
    """A row of the dossier. Two records are equal when they are the same object."""

    model_config = ConfigDict(arbitrary_types_allowed=True, ignored_types=(Links,), defer_build=True)  # type: ignore[assignment]

    label: ClassVar[Text] = Text()
    plural: ClassVar[Text] = Text()
    sections: ClassVar[tuple[Section, ...]] = ()
    titled: ClassVar[tuple[str, ...]] = ()
    single: ClassVar[bool] = False

    id: str = _key_column()
    position: int = 0
    version: int = sqlmodel.Field(default=1, nullable=False)

    @declared_attr.directive
    def __tablename__(cls) -> str:
        return snake(cls.__name__)

    @declared_attr.directive
    def __mapper_args__(cls) -> dict[str, Any]:
        return {"version_id_col": cls.__table__.c.version} if hasattr(cls, "__table__") else {}

    def __setattr__(self, name: str, value: Any) -> None:
        wash = _WASH.get(type(value))
        super().__setattr__(name, wash(value) if wash else value)

    def __eq__(self, other: object) -> bool:
        return self is other

    def __hash__(self) -> int:
        return id(self)

    @classmethod
    def table(cls) -> sa.Table:
        """The SQLAlchemy table of this class."""
        table: sa.Table = cls.__table__  # type: ignore[attr-defined]
        return table

    def with_values(self, **values: Any) -> Self:
        """This record after several of its columns were set."""
        for name, value in values.items():
            setattr(self, name, value)
        return self


@cache
def table_name(cls: type[Record]) -> str:
    """The name of the table of a record class."""
    return str(cls.__tablename__)


class Association(Record):
    """One link of a Links field: from its owner to its target."""

    owner_id: str
    target_id: str


def _associate(cls: type[Record]) -> None:
    for name, value in list(vars(cls).items()):
        if isinstance(value, Links):
            value.row = _association(cls, name, value.field.of)


def _association(owner: type[Record], name: str, target: str) -> type[Association]:
    title = f"{owner.__name__}{''.join(part.title() for part in name.split('_'))}"
    body = {
        "__module__": owner.__module__,
        "__doc__": f"Which {target} records a {owner.__name__} has under `{name}`.",
        "__annotations__": {"owner_id": str, "target_id": str},
        "owner_id": fields.part_of(owner.__name__),
        "target_id": fields.part_of(target),
    }
    made: type[Association] = types.new_class(title, (Association,), {"table": True}, lambda ns: ns.update(body))
    return made


@dataclass(frozen=True, slots=True)
class Column:
    """One stored column, whether a declared field or one of the row's own (key, position, owner)."""

    name: str
    kind: Kind


_OWN = {"position": "number"}


@cache
def columns(cls: type[Record]) -> tuple[Column, ...]:
    """The columns of a record class in the order of their declaration, without the version."""
    found = [_stored(column) for column in cls.table().columns if column.name != "version"]
    order = {field.name: field.order for field in fields_of(cls)}
    return tuple(sorted(found, key=lambda column: order.get(column.name, -1)))


def _stored(column: sa.Column[Any]) -> Column:
    field = column.info.get("field")
    if field:
        return Column(column.name, field.kind)
    kind = column.info.get("kind")
    if kind:
        return Column(column.name, KINDS[kind])
    is_key = column.name == "id" or "part_of" in column.info or column.name == "record"
    return Column(column.name, KINDS["link" if is_key else _OWN.get(column.name, "plain")])


def values_of(record: Record) -> dict[str, Any]:
    """A record's stored values, by column, without the version."""
    return {column.name: getattr(record, column.name) for column in columns(type(record))}


@cache
def fields_of(cls: type[Record]) -> tuple[Field, ...]:
    """The declared fields of a record class, by section, then in the order of their declaration."""
    found = [c.info["field"].named(c.name) for c in cls.table().columns if "field" in c.info]
    found += [links.field for links in links_of(cls).values()]
    return tuple(sorted(found, key=lambda field: (_rank(cls, field), field.order)))


def _rank(cls: type[Record], field: Field) -> int:
    return cls.sections.index(field.section)


def field_of(cls: type[Record], name: str) -> Field:
    """One declared field of a record class. Raises KeyError."""
    for field in fields_of(cls):
        if field.name == name:
            return field
    raise KeyError(name)


@cache
def links_of(cls: type[Record]) -> dict[str, Links]:
    """The Links of a record class, by name."""
    return {name: value for name, value in vars(cls).items() if isinstance(value, Links)}


@cache
def owner_columns(cls: type[Record]) -> tuple[tuple[str, str], ...]:
    """The columns by which a record is a part of another one, each with that one's table."""
    return tuple((c.name, snake(c.info["part_of"])) for c in cls.table().columns if "part_of" in c.info)


@cache
def parts_of(cls: type[Record]) -> tuple[tuple[type[Record], str], ...]:
    """The classes whose records are parts of a record of this class, each with the column that says so."""
    return tuple(_pointing(cls, "part_of"))


@cache
def pointers_to(cls: type[Record]) -> tuple[tuple[type[Record], str], ...]:
    """The classes with a link field that leads to this class, each with the field's name."""
    return tuple(_pointing(cls, "field"))


def _pointing(cls: type[Record], sort: str) -> Iterator[tuple[type[Record], str]]:
    for other in RECORDS.values():
        for column in other.table().columns:
            if sort in column.info and any(key.column.table is cls.table() for key in column.foreign_keys):
                yield other, column.name


class Mark(Record, table=True):
    """What a value cannot hold about an answer: proposed, confirmed or not applicable; why, who, when."""

    label = Text("Marque", "Mark")
    plural = Text("Marques", "Marks")

    record: str = sqlmodel.Field(index=True, sa_type=sa.Uuid(as_uuid=False))
    field: str
    state: str
    why: Text = sqlmodel.Field(
        default=Text(), nullable=True, sa_type=TextColumn, sa_column_kwargs={"info": {"kind": "line"}}
    )
    who: str = ""
    at: str = ""


@cache
def noted_on_records() -> tuple[type[Record], ...]:
    """The classes whose rows are notes on any record, whose key is in their column `record`."""
    return tuple(cls for cls in RECORDS.values() if "record" in cls.table().columns)


def now() -> str:
    """This moment, in UTC, to the second."""
    return datetime.now(UTC).isoformat(timespec="seconds")
