"""Retention rules for the cases: one line says a rule and its phases."""

from __future__ import annotations

from typing import Any

from lint.cases import Desk

from pdpeditor.measures import Duration
from pdpeditor.records import Phase, Retention
from pdpeditor.text import Text

OPEN = Text("pendant le contrat", "for as long as the contract lasts")


def rule(desk: Desk, reference: str | None = None, **values: Any) -> Retention:
    """A retention rule that follows a reference."""
    name = Text("Dossiers des clients", "Customer files")
    return desk.add(Retention(**{"name": name, "reference": reference, **values}))


def phase(desk: Desk, retention: Retention, stage: str, announced: str = "", **values: Any) -> Phase:
    """A phase of a rule; `announced` and `applied` are periods such as "P3Y"."""
    applied = values.pop("applied", "")
    times = {"announced": _period(announced), "applied": _period(applied)}
    return desk.add(Phase(retention_id=retention.id, stage=stage, **times, **values))


def _period(words: str) -> Duration | None:
    return Duration.parse(words) if words else None


def kept(desk: Desk, reference: str | None, announced: str, stage: str = "active", **values: Any) -> Retention:
    """A rule of one phase."""
    retention = rule(desk, reference, **values)
    phase(desk, retention, stage, announced)
    return retention


def last_phase(desk: Desk, reference: str | None, announced: str, stage: str = "active", **values: Any) -> Phase:
    """The phase of a rule of one phase."""
    return phase(desk, rule(desk, reference, **values), stage, announced)
