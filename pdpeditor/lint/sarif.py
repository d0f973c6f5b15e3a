"""The findings as SARIF 2.1.0, the form in which other tools collect what checkers find (OASIS standard)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from pathlib import Path
from typing import Any
from urllib.parse import quote

from pdpeditor import __version__
from pdpeditor.lint.data import as_json
from pdpeditor.lint.listing import Listing, Row, Unread
from pdpeditor.lint.rules import RULES, Rule
from pdpeditor.lint.severity import Severity
from pdpeditor.text import Lang

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS: Mapping[Severity, str] = {"error": "error", "warning": "warning", "advice": "note"}


def write(listings: Iterable[Listing], unread: Sequence[Unread], lang: Lang) -> bytes:
    """The findings of several dossiers as one run, and the files (with the reason) that could not be read."""
    rules = sorted(RULES.values(), key=lambda rule: rule.id)
    ranks = {rule.id: rank for rank, rule in enumerate(rules)}
    driver = {"name": "pdpeditor", "version": __version__, "rules": [_rule(rule, lang) for rule in rules]}
    run = {
        "tool": {"driver": driver},
        "language": lang,
        "invocations": [_invocation(unread, lang)],
        "results": [_result(each.file, row, ranks, lang) for each in listings for row in each.shown],
    }
    return as_json({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]})


def _invocation(unread: Sequence[Unread], lang: Lang) -> dict[str, Any]:
    notes = [
        {"level": "error", "message": _words(each.why[lang]), "locations": [{"physicalLocation": _physical(each.file)}]}
        for each in unread
    ]
    return {"executionSuccessful": not unread, "toolExecutionNotifications": notes}


def _rule(rule: Rule, lang: Lang) -> dict[str, Any]:
    saying = rule.sayings[""]
    source = rule.source[lang]
    return {
        "id": rule.id,
        "shortDescription": _words(_general(saying.message[lang])),
        "help": _words(f"{_general(saying.remedy[lang])} ({source})"),
        "defaultConfiguration": {"level": _LEVELS[saying.severity]},
        "properties": {"tags": [rule.subject, rule.binding], "source": source},
    }


def _general(words: str) -> str:
    """The words of a rule before anything is named."""
    return re.sub(r"\{\w+\}", "…", words)


def _result(file: str, row: Row, ranks: Mapping[str, int], lang: Lang) -> dict[str, Any]:
    result = {
        "ruleId": row.rule.id,
        "ruleIndex": ranks[row.rule.id],
        "level": _LEVELS[row.severity],
        "message": _words(f"{row.message[lang]} {row.remedy[lang]}"),
        "locations": [{"physicalLocation": _physical(file), "logicalLocations": list(_logical(row, lang))}],
        "partialFingerprints": {"finding/v1": _fingerprint(row)},
    }
    return result | ({"suppressions": [_suppression(row, lang)]} if row.accepted else {})


def _logical(row: Row, lang: Lang) -> Iterator[dict[str, str]]:
    """The record, then the field."""
    finding = row.finding
    record = f"{finding.table}/{finding.key}"
    yield {"name": row.title[lang], "fullyQualifiedName": record, "kind": "object"}
    if finding.field:
        yield {"name": row.label[lang], "fullyQualifiedName": f"{record}/{finding.field}", "kind": "property"}


def _fingerprint(row: Row) -> str:
    """The same for the same defect in the next run."""
    finding = row.finding
    place = "/".join((finding.id, finding.table, finding.key, finding.field, finding.variant))
    return sha256(f"{place}/{row.message.en}".encode("utf-8", "replace")).hexdigest()[:32]


def _suppression(row: Row, lang: Lang) -> dict[str, str]:
    known = {"kind": "external", "status": "accepted"}
    return known | ({"justification": f"{row.decided.reason(lang)} ({row.decided.by(lang)})"} if row.decided else {})


def _physical(file: str) -> dict[str, Any]:
    return {"artifactLocation": {"uri": _uri(Path(file))}}


def _uri(path: Path) -> str:
    """The address of a file, as it was named: from the root, or from where the command was run."""
    return path.as_uri() if path.is_absolute() else quote(path.as_posix(), errors="replace")


def _words(text: str) -> dict[str, str]:
    return {"text": text}
