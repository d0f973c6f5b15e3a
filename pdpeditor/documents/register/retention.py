"""How long data are kept: the rows of a sheet (Article 30(1)(f)), and all the rules, stage by stage."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pdpeditor.blocks import Block, Cell, Inline, Paragraph, Run, Table, inline
from pdpeditor.documents.register.answers import answer, answers, part_classes
from pdpeditor.documents.register.layout import Column, Layout, cells
from pdpeditor.documents.register.ledger import Ledger, gap, missing, untranslated
from pdpeditor.documents.register.summary import lines
from pdpeditor.facts import catalogue
from pdpeditor.records import Activity, DataUse, Phase, Record, Retention
from pdpeditor.records.derive import retention_words
from pdpeditor.records.record import fields_of
from pdpeditor.records.retention import DELETION
from pdpeditor.text import polish

_WIDTHS = (3.4, 2.2, 4.4)
_DELETED = tuple(field.name for field in fields_of(Retention) if field.section == DELETION)
_RULE = Layout((Column("rule", 3.0, named=("reference", "scope")),), apart=_DELETED)
_IN_WORDS = ("stage", "span", "announced", "start_event", "fate")


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
    groups = _together(rules)
    rows = tuple((Cell((_parts(ledger, same),)), same[0].said, same[0].time) for same in groups)
    origins = tuple(same[0].part.id if len(same) == 1 else activity.id for same in groups)
    yield Table(head, rows, _WIDTHS, origins=origins, origin=activity.id)


def _together(rules: Iterable[_Rule]) -> list[list[_Rule]]:
    """One group for all that follows the same rule; what is open or proposed stays alone."""
    groups: dict[str, list[_Rule]] = defaultdict(list)
    for rule in rules:
        groups[rule.key].append(rule)
    return list(groups.values())


def _parts(ledger: Ledger, same: Sequence[_Rule]) -> Inline:
    """What follows a rule: data by their numbers and categories, the rest by its name."""
    uses = ledger.uses(rule.part for rule in same if isinstance(rule.part, DataUse))
    others = (ledger.name(rule.part) for rule in same if not isinstance(rule.part, DataUse))
    return ledger.series(line for line in (uses, *others) if line)


def _rules(ledger: Ledger, part: Record) -> Iterator[_Rule]:
    """The rules that a part of an activity links to."""
    for field in fields_of(type(part)):
        if field.of == Retention.__name__:
            said = answer(ledger, part, field)
            rule = ledger.dossier.get(Retention, getattr(part, field.name))
            time = period(ledger, rule) if rule else Cell(())
            if said.line:
                key = rule.id if rule and said.settled else f"{part.id}.{field.name}"
                yield _Rule(part, key, Cell((said.line,)), time)


def period(ledger: Ledger, rule: Retention) -> Cell:
    """What a rule announces: its phases in words and its criteria; an open point when it says nothing."""
    return Cell(ledger.once(rule.id, lambda: _announced(ledger, rule)))


def _announced(ledger: Ledger, rule: Retention) -> tuple[Inline, ...]:
    phases = ledger.dossier.parts(rule, Phase)
    said = (" ".join(retention_words(phases, ledger.lang)), ledger.show(rule, "criteria"))
    found = tuple(inline(polish(words, ledger.lang), origin=rule.id) for words in said if words)
    return found or ((untranslated(ledger) if phases or rule.criteria else missing(ledger)),)


def rules(ledger: Ledger) -> Iterator[Table]:
    """All the rules side by side, with all that is said of each stage of theirs."""
    stages = catalogue("phase-stages")
    head = (Retention.label[ledger.lang], *(fact.label[ledger.lang] for fact in stages.values()))
    found = ledger.dossier.all(Retention)
    if found:
        rows = tuple(tuple(_line(ledger, rule, tuple(stages))) for rule in found)
        yield Table(head, rows, (3.0, 2.5, 2.7, 2.2), origins=tuple(rule.id for rule in found))


def _line(ledger: Ledger, rule: Retention, stages: tuple[str, ...]) -> Iterator[Cell]:
    yield from cells(ledger, _RULE, rule)
    phases = ledger.dossier.parts(rule, Phase)
    held = {
        stage: [line for phase in phases if phase.stage == stage for line in _phase(ledger, phase)] for stage in stages
    }
    held[stages[0]] += [line for phase in phases if phase.stage not in stages for line in _phase(ledger, phase)]
    held[stages[-1]] += lines(ledger, [said for said in answers(ledger, rule) if said.field.name in _DELETED])
    for found in held.values():
        yield Cell(tuple(found) or (inline(ledger.words("mark.blank")),))


def _phase(ledger: Ledger, phase: Phase) -> Iterator[Inline]:
    """What a phase says: its time or its fate in words, then all that these words do not say."""
    said = {answer.field.name: answer for answer in answers(ledger, phase)}
    settled = [name for name in _IN_WORDS if name in said and said[name].settled]
    fate = said["fate"].line if "fate" in settled else ()
    words = (fate,) if fate else (inline(polish(words, ledger.lang)) for words in retention_words([phase], ledger.lang))
    yield from words
    applied = said.get("applied")
    if applied and applied.settled and phase.applied != phase.announced:
        yield (Run(ledger.words("retention.applied", time=ledger.show(phase, "applied")), "strong"),)
        settled.append("applied")
    yield from lines(ledger, [answer for name, answer in said.items() if name not in settled])
