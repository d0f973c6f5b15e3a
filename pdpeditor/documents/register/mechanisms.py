"""Transfers in words, and what the law of the day says of the mechanism that is meant to allow them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from typing import Any

from pdpeditor.blocks import Inline, Run, inline
from pdpeditor.documents.register.ledger import Ledger, missing
from pdpeditor.facts import Fact, catalogue
from pdpeditor.measures import day_words
from pdpeditor.records import Transfer
from pdpeditor.records.derive import adequacy_on
from pdpeditor.text import both

_BY_COUNTRY = "adequacy-country"
_BY_LIST = "adequacy-dpf"


def described(ledger: Ledger, transfer: Transfer) -> tuple[Inline, ...]:
    """A transfer in one line (importer, country, mechanism), then what has to be said of its mechanism."""
    mechanism = ledger.show(transfer, "mechanism")
    known = inline(mechanism) if mechanism else missing(ledger)
    first = ledger.say("transfer.line", transfer=ledger.name(transfer), mechanism=known)
    return (first, *warnings(ledger, transfer, transfer.mechanism))


def warnings(ledger: Ledger, transfer: Any, key: str | None) -> tuple[Inline, ...]:
    """What is wrong with a mechanism for a transfer on the day of the register.

    It no longer exists, or not yet, or no adequacy decision covers the country.
    """
    fact = catalogue("mechanisms").get(key or "")
    if fact is None:
        return ()
    return tuple(_of_mechanism(ledger, fact)) or tuple(_of_adequacy(ledger, fact.key, transfer.country))


def remarks(ledger: Ledger, transfer: Any, key: str | None) -> tuple[Inline, ...]:
    """What is wrong with a mechanism, or else how far the adequacy decision that it rests on reaches."""
    return warnings(ledger, transfer, key) or tuple(_scope(ledger, key, transfer.country))


def _of_mechanism(ledger: Ledger, fact: Fact) -> Iterator[Inline]:
    if fact.valid_to and fact.valid_to < ledger.day:
        why = (fact.text("ended_by") or fact.source)[ledger.lang]
        yield _warning(ledger, "ended", since=_after(ledger, fact.valid_to), why=why)
    elif fact.valid_from and ledger.day < fact.valid_from:
        yield _warning(ledger, "not-yet", since=day_words(fact.valid_from, ledger.lang))


def _of_adequacy(ledger: Ledger, key: str, country: str | None) -> Iterator[Inline]:
    if key not in (_BY_COUNTRY, _BY_LIST) or country is None:
        return
    decision = adequacy_on(country, ledger.day)
    if decision is None:
        yield _uncovered(ledger, country)
    elif key == _BY_COUNTRY and decision.more.get("listed_only"):
        yield _warning(ledger, "listed-only")


def _scope(ledger: Ledger, key: str | None, country: str | None) -> Iterator[Inline]:
    decision = adequacy_on(country, ledger.day) if country and key in (_BY_COUNTRY, _BY_LIST) else None
    scope = decision.text("scope")[ledger.lang] if decision else ""
    if scope:
        yield ledger.say("transfer.scope", scope=scope)


def _uncovered(ledger: Ledger, country: str) -> Inline:
    ended = [fact for fact in catalogue("adequacy").values() if fact.more.get("country") == country and fact.valid_to]
    past = [fact for fact in ended if fact.valid_to and fact.valid_to < ledger.day]
    if not past:
        return _warning(ledger, "no-decision", day=day_words(ledger.day, ledger.lang))
    last = max(past, key=lambda fact: fact.valid_to or date.min)
    decision = (last.text("decision") or both(last.key))[ledger.lang]
    return _warning(ledger, "decision-ended", decision=decision, since=_after(ledger, last.valid_to or date.min))


def _after(ledger: Ledger, last: date) -> str:
    """The first day on which something no longer holds."""
    return day_words(last + timedelta(days=1), ledger.lang)


def _warning(ledger: Ledger, key: str, **values: str) -> Inline:
    return (Run(ledger.words(f"transfer.{key}", **values), "strong"),)
