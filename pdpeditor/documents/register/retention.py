"""How long data are kept: the rows of a sheet (Article 30(1)(f)), and the grid of all the rules."""

from __future__ import annotations

from collections.abc import Iterator

from pdpeditor.blocks import Block, Cell, Inline, Paragraph, Run, Table, inline
from pdpeditor.documents.register.answers import answer
from pdpeditor.documents.register.ledger import Ledger, gap, missing, untranslated
from pdpeditor.facts import catalogue
from pdpeditor.records import Activity, Phase, Record, Retention
from pdpeditor.records.derive import retention_words
from pdpeditor.records.record import fields_of, parts_of
from pdpeditor.text import polish

_WIDTHS = (3.0, 3.0, 5.0)


def erasure(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    """How long each of an activity's data, or each purpose with a rule of its own, makes them kept."""
    parts = (part for cls, _ in parts_of(Activity) for part in ledger.dossier.parts(activity, cls))
    rows = tuple(row for part in parts for row in _rows(ledger, part))
    if not rows:
        yield Paragraph(gap(ledger, "retention"), origin=activity.id)
        return
    head = tuple(ledger.words(f"retention.{column}") for column in ("what", "rule", "time"))
    yield Table(head, rows, _WIDTHS, origin=activity.id)


def _rows(ledger: Ledger, part: Record) -> Iterator[tuple[Cell, ...]]:
    for field in fields_of(type(part)):
        if field.of == Retention.__name__:
            said = answer(ledger, part, field)
            rule = ledger.dossier.get(Retention, getattr(part, field.name))
            if said:
                yield Cell((ledger.name(part),)), said, Cell(period(ledger, rule)) if rule else Cell(())


def period(ledger: Ledger, rule: Retention) -> tuple[Inline, ...]:
    """What a rule announces: its phases in words and its criteria; an open point when it says nothing."""
    phases = ledger.dossier.parts(rule, Phase)
    said = [*retention_words(phases, ledger.lang), ledger.show(rule, "criteria")]
    lines = tuple(inline(polish(words, ledger.lang)) for words in said if words)
    return lines or ((untranslated(ledger) if phases or rule.criteria else missing(ledger)),)


def grid(ledger: Ledger) -> Iterator[Table]:
    """All the rules side by side, stage by stage, with the applied period where it is not the announced one."""
    stages = catalogue("phase-stages")
    head = (Retention.label[ledger.lang], *(fact.label[ledger.lang] for fact in stages.values()))
    rules = ledger.dossier.all(Retention)
    if rules:
        yield Table(head, tuple(_line(ledger, rule, tuple(stages)) for rule in rules), (2.5, 3.0, 3.0, 2.5))


def _line(ledger: Ledger, rule: Retention, stages: tuple[str, ...]) -> tuple[Cell, ...]:
    phases = ledger.dossier.parts(rule, Phase)
    criteria = ledger.show(rule, "criteria")
    cells = [_stage(ledger, [phase for phase in phases if phase.stage == stage]) for stage in stages]
    if criteria:
        cells[0] += (inline(criteria),)
    return Cell((ledger.name(rule),)), *(Cell(lines) for lines in cells)


def _stage(ledger: Ledger, phases: list[Phase]) -> tuple[Inline, ...]:
    said = tuple(inline(polish(words, ledger.lang)) for words in retention_words(phases, ledger.lang))
    return said + tuple(_applied(ledger, phase) for phase in phases if phase.applied not in (None, phase.announced))


def _applied(ledger: Ledger, phase: Phase) -> Inline:
    return (Run(ledger.words("retention.applied", time=ledger.show(phase, "applied")), "strong"),)
