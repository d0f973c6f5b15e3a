"""How long data are kept: the rows of a sheet (Article 30(1)(f)), and the grid of all the rules."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from pdpeditor.blocks import Block, Cell, Inline, Paragraph, Run, Table, inline
from pdpeditor.documents.register.answers import answer, part_classes
from pdpeditor.documents.register.ledger import Ledger, gap, missing, untranslated
from pdpeditor.facts import catalogue
from pdpeditor.records import Activity, Phase, Record, Retention
from pdpeditor.records.derive import retention_words
from pdpeditor.records.record import fields_of
from pdpeditor.text import polish

_WIDTHS = (3.0, 3.0, 5.0)


@dataclass(frozen=True, slots=True)
class _Rule:
    """What a part of an activity says of the rule it follows; what has the same key shares a row."""

    part: Record
    key: str
    said: Cell
    time: Cell


def erasure(ledger: Ledger, activity: Activity) -> Iterator[Block]:
    """How long each of an activity's data, or each purpose with a rule of its own, makes them kept."""
    parts = (part for cls in part_classes(Activity) for part in ledger.dossier.parts(activity, cls))
    rules = [rule for part in parts for rule in _rules(ledger, part)]
    if not rules:
        yield Paragraph(gap(ledger, "retention"), origin=activity.id)
        return
    head = tuple(ledger.words(f"retention.{column}") for column in ("what", "rule", "time"))
    yield Table(head, tuple(_together(ledger, rules)), _WIDTHS, origin=activity.id)


def _together(ledger: Ledger, rules: Iterable[_Rule]) -> Iterator[tuple[Cell, ...]]:
    """One row for all that follows the same rule; what is open or proposed keeps a row of its own."""
    groups: dict[str, list[_Rule]] = defaultdict(list)
    for rule in rules:
        groups[rule.key].append(rule)
    for same in groups.values():
        names = ledger.series(ledger.name(rule.part) for rule in same)
        yield Cell((names,)), same[0].said, same[0].time


def _rules(ledger: Ledger, part: Record) -> Iterator[_Rule]:
    """The rules that a part of an activity links to."""
    for field in fields_of(type(part)):
        if field.of == Retention.__name__:
            said = answer(ledger, part, field)
            rule = ledger.dossier.get(Retention, getattr(part, field.name))
            time = period(ledger, rule) if rule else Cell(())
            if said:
                settled = rule and not any(run.style for line in said.paragraphs for run in line)
                yield _Rule(part, rule.id if rule and settled else f"{part.id}.{field.name}", said, time)


def period(ledger: Ledger, rule: Retention) -> Cell:
    """What a rule announces: its phases in words and its criteria; an open point when it says nothing."""
    if rule.id not in ledger.periods:
        ledger.periods[rule.id] = Cell(_announced(ledger, rule))
    return ledger.periods[rule.id]


def _announced(ledger: Ledger, rule: Retention) -> tuple[Inline, ...]:
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
    fates = tuple(inline(words) for phase in phases if (words := ledger.show(phase, "fate")))
    said = fates or tuple(inline(polish(words, ledger.lang)) for words in retention_words(phases, ledger.lang))
    return said + tuple(_applied(ledger, phase) for phase in phases if phase.applied not in (None, phase.announced))


def _applied(ledger: Ledger, phase: Phase) -> Inline:
    return (Run(ledger.words("retention.applied", time=ledger.show(phase, "applied")), "strong"),)
