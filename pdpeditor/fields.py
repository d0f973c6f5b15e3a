"""Fields: what a column of a record is, declared beside it once, for form, documents, linter and spreadsheets alike."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import count
from typing import Any

import sqlalchemy as sa
import sqlmodel

from pdpeditor.columns import COLUMNS
from pdpeditor.kinds import KINDS, Kind
from pdpeditor.measures import Duration
from pdpeditor.text import Text

_order = count()
_LONGEST = Duration(150, "Y")


@dataclass(frozen=True, slots=True)
class Section:
    """A group of fields under one title."""

    label: Text


@dataclass(frozen=True, slots=True)
class Field:
    """The declaration of one answer.

    `of` is the list a choice is made from, or the class a link leads to. `only_if` names another field of the record
    and the values for which this one matters. Only a `public` field can reach a policy, and a `private` one reaches no
    document at all; one that is not `required` is no open point when it is left empty. A `listed` one is a column of
    the record's list. A `past` day cannot lie in the future; `least` and `most` are the bounds of a number, an amount
    or a duration.
    """

    kind: Kind
    label: Text
    help: Text
    section: Section
    source: str
    of: str
    required: bool
    listed: bool
    public: bool
    private: bool
    only_if: tuple[str, ...]
    past: bool
    least: Any
    most: Any
    order: int
    name: str = ""

    def show(self, value: Any, lang: str) -> str:
        """The value in words, in one language."""
        return self.kind.show(value, self.of, "fr" if lang == "fr" else "en")

    def named(self, name: str) -> Field:
        """This declaration, once its column's name is known."""
        return replace(self, name=name)


def snake(name: str) -> str:
    """A class name as a table's name: "DataUse" is "data_use"."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")


def declare(
    kind: str,
    fr: str,
    en: str,
    *,
    section: Section,
    help: tuple[str, str] = ("", ""),
    source: str = "",
    of: str = "",
    required: bool = False,
    listed: bool = False,
    public: bool = False,
    private: bool = False,
    only_if: tuple[str, ...] = (),
    past: bool = False,
    least: Any = None,
    most: Any = None,
) -> Field:
    """A Field, not yet named."""
    return Field(
        kind=KINDS[kind],
        label=Text(fr, en),
        help=Text(*help),
        section=section,
        source=source,
        of=of,
        required=required,
        listed=listed,
        public=public,
        private=private,
        only_if=only_if,
        past=past,
        least=least,
        most=most,
        order=next(_order),
    )


def _column(field: Field, *constraints: Any) -> Any:
    return sqlmodel.Field(
        default=field.kind.unknown,
        nullable=field.kind.name != "plain",
        sa_type=COLUMNS[field.kind.name],
        sa_column_args=constraints,
        sa_column_kwargs={"info": {"field": field}},
    )


def line(fr: str, en: str, **options: Any) -> Any:
    """A short Text: a name, a phrase."""
    return _column(declare("line", fr, en, **options))


def prose(fr: str, en: str, **options: Any) -> Any:
    """A long Text: sentences, paragraphs."""
    return _column(declare("prose", fr, en, **options))


def plain(fr: str, en: str, **options: Any) -> Any:
    """Words that are the same in every language: a name, a number, an address."""
    return _column(declare("plain", fr, en, **options))


def one_of(of: str, fr: str, en: str, **options: Any) -> Any:
    """The key of a Fact of the list `of`."""
    return _column(declare("choice", fr, en, of=of, **options))


def some_of(of: str, fr: str, en: str, **options: Any) -> Any:
    """The keys of several Facts of the list `of`."""
    return _column(declare("choices", fr, en, of=of, **options))


def country(fr: str, en: str, **options: Any) -> Any:
    """A country, by its ISO 3166 code."""
    return one_of("countries", fr, en, **options)


def countries(fr: str, en: str, **options: Any) -> Any:
    """Several countries, by their ISO 3166 codes."""
    return some_of("countries", fr, en, **options)


def flag(fr: str, en: str, **options: Any) -> Any:
    """Yes, no or unknown."""
    return _column(declare("flag", fr, en, **options))


def day(fr: str, en: str, **options: Any) -> Any:
    """A day."""
    return _column(declare("day", fr, en, **options))


def duration(fr: str, en: str, **options: Any) -> Any:
    """A Duration, no longer than people live."""
    return _column(declare("duration", fr, en, **{"most": _LONGEST, **options}))


def number(fr: str, en: str, **options: Any) -> Any:
    """A whole number."""
    return _column(declare("number", fr, en, **options))


def amount(fr: str, en: str, **options: Any) -> Any:
    """A decimal number, kept digit by digit."""
    return _column(declare("amount", fr, en, **options))


def link(of: str, fr: str, en: str, **options: Any) -> Any:
    """The key of one record of the class `of`."""
    return _column(declare("link", fr, en, of=of, **options), reference(of))


def part_of(of: str) -> Any:
    """The key of the record that this one is a part of: it goes where that one goes."""
    return sqlmodel.Field(
        index=True,
        nullable=False,
        sa_type=COLUMNS["link"],
        sa_column_args=[reference(of)],
        sa_column_kwargs={"info": {"part_of": of}},
    )


def reference(of: str) -> sa.ForeignKey:
    """A foreign key checked when the edit ends, so that rows can be written in any order."""
    return sa.ForeignKey(f"{snake(of)}.id", deferrable=True, initially="DEFERRED")


class Links:
    """Several records of one class, kept as association rows: `purposes = links("Purpose", ...)`."""

    def __init__(self, field: Field) -> None:
        self.field = field
        self.row: Any = None

    def __set_name__(self, owner: type, name: str) -> None:
        self.field = self.field.named(name)


def links(of: str, fr: str, en: str, **options: Any) -> Any:
    """Links to records of the class `of`, in the order they were made."""
    return Links(declare("links", fr, en, of=of, **options))
