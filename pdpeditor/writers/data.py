"""Writes an edition as data (JSON): what its pages show, block by block, and nothing else."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import fields
from datetime import date
from decimal import Decimal
from functools import singledispatch
from typing import Any

from pdpeditor.blocks import Block, Cell, Document, Edition, Run
from pdpeditor.writers.style import DEFAULT, Style


def write(edition: Edition, style: Style = DEFAULT) -> bytes:
    """The edition as UTF-8 JSON: its day, and each document with its blocks in order."""
    whole = {"day": edition.day.isoformat(), "documents": [data(document) for document in edition.documents]}
    return (json.dumps(whole, ensure_ascii=False, separators=(",", ":")) + "\n").encode("utf-8", "replace")


@singledispatch
def data(thing: Any) -> Any:
    """A piece of a document as JSON values. Raises TypeError for what no document is made of."""
    raise TypeError(f"no way to write {type(thing).__name__}")


@data.register
def _(thing: Document) -> Any:
    return {"kind": thing.kind, "lang": thing.lang, **_named(thing, ("title", "owner", "blocks"))}


@data.register
def _(thing: Block) -> Any:
    names = tuple(field.name for field in fields(thing) if field.name not in _UNSEEN)
    return {"block": type(thing).__name__.lower(), **_named(thing, names)}


@data.register
def _(thing: Cell) -> Any:
    return data(thing.paragraphs)


@data.register
def _(thing: Run) -> Any:
    return {name: value for name in ("words", "style", "href") if (value := getattr(thing, name))}


@data.register(tuple)
def _(thing: tuple[Any, ...]) -> Any:
    return [data(each) for each in thing]


@data.register(str)
@data.register(int)
def _(thing: str | int) -> Any:
    return thing


@data.register(date)
@data.register(Decimal)
def _(thing: date | Decimal) -> Any:
    return str(thing)


_UNSEEN = ("origin", "origins", "widths")


def _named(thing: Any, names: tuple[str, ...]) -> Mapping[str, Any]:
    return {name: data(getattr(thing, name)) for name in names}
