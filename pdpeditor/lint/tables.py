"""The tables of the report: how many findings there are, what each says, which were accepted and why."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from pdpeditor.blocks import Cell, Inline, Run, Table, cell, inline
from pdpeditor.lint.listing import COUNTED, Listing, Row, totals
from pdpeditor.lint.severity import SEVERITIES, Severity
from pdpeditor.lint.words import said
from pdpeditor.measures import number_words
from pdpeditor.text import Lang, Text

_COUNTS = (1.5,) * len(COUNTED)


def by_severity(listings: Sequence[Listing], lang: Lang) -> Table:
    """How many findings there are of each severity, and what that means."""
    head = tuple(said(f"summary.{key}", lang) for key in ("severity", "count", "meaning"))
    rows = tuple(
        (cell(said(f"{what}.many", lang), "strong"), number(total, lang), cell(said(f"{what}.meaning", lang)))
        for what, total in zip(COUNTED, totals(listings), strict=True)
    )
    return Table(head, rows, (2.0, 1.2, 6.8), said("summary.by-severity", lang))


def by_subject(listings: Sequence[Listing], lang: Lang) -> Table:
    """How many findings there are on each subject, the subject with the gravest ones first."""
    found = [row for each in listings for row in each.rows if not row.accepted]
    head = (said("summary.subject", lang), *(said(f"{severity}.many", lang) for severity in SEVERITIES))
    rows = tuple((cell(subject[lang]), *_graded(rows, lang)) for subject, rows in subjects(found))
    return Table(head, rows, (5.5, *_COUNTS[:-1]), said("summary.by-subject", lang))


def by_dossier(listings: Sequence[Listing], lang: Lang) -> Table:
    """How many findings there are in each dossier."""
    head = (said("summary.dossier", lang), *(said(f"{what}.many", lang) for what in COUNTED))
    rows = tuple((_named(each), *(number(count, lang) for count in each.counts)) for each in listings)
    return Table(head, rows, (4.0, *_COUNTS), said("summary.by-dossier", lang))


def _named(listing: Listing) -> Cell:
    named = (inline(listing.owner, "strong"),) if listing.owner else ()
    return Cell((*named, inline(listing.name)))


def subjects(rows: Iterable[Row]) -> list[tuple[Text, list[Row]]]:
    """Findings by subject, the subject with the gravest ones first."""
    found: dict[Text, list[Row]] = {}
    for row in rows:
        found.setdefault(row.subject, []).append(row)
    return sorted(found.items(), key=lambda pair: [-count for count in _counts(pair[1])])


def _counts(rows: Sequence[Row]) -> list[int]:
    severities: list[Severity] = [row.severity for row in rows]
    return [severities.count(severity) for severity in SEVERITIES]


def _graded(rows: Sequence[Row], lang: Lang) -> Iterable[Cell]:
    return (number(count, lang) for count in _counts(rows))


def number(count: int, lang: Lang) -> Cell:
    """A count, as a spreadsheet counts it too."""
    return Cell((inline(number_words(count, lang)),), count)


def findings(rows: Sequence[Row], lang: Lang) -> Table:
    """What is wrong, what to do, and which text says so."""
    head = tuple(said(f"head.{key}", lang) for key in ("finding", "remedy", "source"))
    cells = tuple((_finding(row, lang), cell(row.remedy[lang]), _source(row, lang)) for row in rows)
    return Table(head, cells, (4.6, 3.2, 2.2), origins=_origins(rows))


def accepted(rows: Sequence[Row], lang: Lang) -> Table:
    """What was accepted, why, by whom and when."""
    head = tuple(said(f"head.{key}", lang) for key in ("finding", "why", "who"))
    cells = tuple((_finding(row, lang), *_decision(row, lang)) for row in rows)
    return Table(head, cells, (4.6, 3.4, 2.0), origins=_origins(rows))


def _origins(rows: Sequence[Row]) -> tuple[str, ...]:
    return tuple(row.finding.key for row in rows)


def _finding(row: Row, lang: Lang) -> Cell:
    lines = [inline(row.place(lang), "strong"), inline(row.message[lang])]
    if row.decided and not row.accepted:
        lines.append(inline(said("returned", lang, who=row.decided.by(lang)), "emphasis"))
    return Cell(tuple(lines))


def _source(row: Row, lang: Lang) -> Cell:
    binding: Inline = (Run(f"{row.rule.id} · {said(f'binding.{row.rule.binding}', lang)}", "emphasis"),)
    return Cell((inline(row.rule.source[lang]), binding))


def _decision(row: Row, lang: Lang) -> tuple[Cell, Cell]:
    assert row.decided
    reason = cell(row.decided.reason(lang), "" if row.decided.explained(lang) else "open")
    return reason, cell(row.decided.by(lang))
