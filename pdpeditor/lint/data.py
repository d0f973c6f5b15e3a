"""The findings as data for other programs: one JSON list, in the form that the README describes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from typing import Any

from pdpeditor.lint.listing import Listing, Row
from pdpeditor.text import Lang, Text


def write(listings: Iterable[Listing], lang: Lang) -> bytes:
    """The findings of several dossiers as one JSON list; the language is that of the records' titles."""
    rows = [_row(each.file, row, lang) for each in listings for row in each.shown]
    return as_json(rows)


def as_json(data: Any) -> bytes:
    """Data as JSON for people and programs; what UTF-8 cannot hold becomes a question mark."""
    return (json.dumps(data, ensure_ascii=False, indent=2) + "\n").encode("utf-8", "replace")


def _row(file: str, row: Row, lang: Lang) -> dict[str, Any]:
    finding = row.finding
    return {
        "file": file,
        "rule": finding.id,
        "severity": row.severity,
        "record": {"table": finding.table, "key": finding.key, "title": row.title[lang]},
        "field": finding.field,
        "message": _both(row.message),
        "remedy": _both(row.remedy),
        "source": _both(row.rule.source),
        "kind": row.rule.binding,
        "accepted": _accepted(row),
    }


def _accepted(row: Row) -> dict[str, Any] | None:
    if not row.accepted or not row.decided:
        return None
    return {"who": row.decided.who, "at": row.decided.at, "why": _both(row.decided.why)}


def _both(words: Text) -> dict[str, str]:
    return {"fr": words.fr, "en": words.en}
