"""When a rule applies: conditions on the whole dossier, each with its words. What is unknown exempts from nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from pdpeditor.fields import snake
from pdpeditor.lint.look import Look
from pdpeditor.records import DataSubject, Organisation, Payment, Website
from pdpeditor.text import Text


@dataclass(frozen=True, slots=True)
class Condition:
    """One condition: its words, what it reads, and its test."""

    words: Text
    reads: tuple[str, ...]
    holds: Callable[[Look], bool]

    @property
    def columns(self) -> frozenset[tuple[str, str]]:
        """The columns that it reads, as (table, column)."""
        return columns(self.reads)


def columns(reads: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Columns by their names: "DataUse.category" is ("data_use", "category")."""
    parted = (name.partition(".") for name in reads)
    return frozenset((snake(cls), column) for cls, _, column in parted)


def _entity(*types: str) -> Callable[[Look], bool]:
    return lambda look: look.one(Organisation).entity_type in types


def _role(role: str) -> Callable[[Look], bool]:
    return lambda look: role in look.one(Organisation).roles or not look.one(Organisation).roles


CONTROLLER = Condition(Text("responsables du traitement", "controllers"), ("Organisation.roles",), _role("controller"))
PROCESSOR = Condition(
    Text("sous-traitants", "processors"),
    ("Organisation.roles",),
    lambda look: "processor" in look.one(Organisation).roles,
)
COMMERCIAL = Condition(
    Text("sociétés commerciales", "commercial companies"), ("Organisation.entity_type",), _entity("commercial-company")
)
HAS_WEBSITE = Condition(
    Text("organismes qui ont un site", "organisations with a website"),
    ("Website.url",),
    lambda look: bool(look.all(Website)),
)
CONSUMERS = Condition(
    Text("quand des consommateurs sont concernés", "where consumers are concerned"),
    ("DataSubject.consumer", "DataSubject.category"),
    lambda look: any(one.consumer or one.category == "consumers" for one in look.all(DataSubject)),
)
PATIENTS = Condition(
    Text("quand des patients sont concernés", "where patients are concerned"),
    ("DataSubject.category",),
    lambda look: any(one.category == "patients" for one in look.all(DataSubject)),
)


def _sells(look: Look) -> bool:
    """Whether consumers buy: they are said to be customers, or are consumers who use what others pay for here."""
    subjects = look.all(DataSubject)
    if any(one.category == "consumers" and one.consumer is not False for one in subjects):
        return True
    users = any(one.consumer and one.category in ("account-holders", "trainees") for one in subjects)
    return users and bool(look.all(Payment))


SELLS_TO_CONSUMERS = Condition(
    Text("organismes qui vendent à des consommateurs", "organisations that sell to consumers"),
    ("DataSubject.category", "DataSubject.consumer", "Payment.mode"),
    _sells,
)
