"""The tools that a company uses: what they do, and in whose place each receives data in the ready-made activities."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from pdpeditor.exchange.sheet import Entry
from pdpeditor.exchange.templates.library import Name, common
from pdpeditor.exchange.templates.vendors import party_entry, role_of
from pdpeditor.facts import catalogue
from pdpeditor.text import Text

_FILE = "tools"
_PARTY = "Party"
_OWN = {"name": "confirmed"}


@dataclass(frozen=True, slots=True)
class Tools:
    """The tools that do one sort of thing; `vendors` are the keys of known vendors."""

    key: str
    label: Text
    vendors: tuple[str, ...]


@cache
def tools() -> tuple[Tools, ...]:
    """All the known tools, by what they do."""
    return tuple(Tools(one.key, one.label, tuple(one.more["vendors"])) for one in catalogue(_FILE).values())


def ref(vendor: str) -> str:
    """By which the record of a vendor is known among those laid in."""
    return f"vendor/{vendor}"


def parties(vendors: Iterable[str]) -> dict[Name, Entry]:
    """The records of the vendors that receive data; software that runs at home is none."""
    known = [key for key in vendors if role_of(key)]
    return {(_PARTY, ref(key)): {"ref": ref(key), **_arrangement(key), **party_entry(key)} for key in known}


def named(names: Iterable[str]) -> dict[Name, Entry]:
    """The records of parties of which their names alone are known, as their user wrote them."""
    return {(_PARTY, f"named/{name}"): {"ref": f"named/{name}", "name": name, "marks": _OWN} for name in names}


def _arrangement(vendor: str) -> Entry:
    """What is agreed with a joint controller, as with the party in whose place it is."""
    if role_of(vendor) != "joint-controller":
        return {}
    party = next(rule["party"] for rule in _rules() if vendor in rule["vendors"])
    return {"arrangement": common((_PARTY, party))["arrangement"]}


def with_tools(key: str, activity: Entry, vendors: Iterable[str]) -> Entry:
    """An activity whose data go to the chosen vendors, where it knows only what such a party does."""
    places = _places(key, list(vendors))
    made = [one for given in activity.get("disclosure", ()) for one in _made(given, places.get(given["party"], ()))]
    return {**activity, "disclosure": made} if made else activity


def _made(disclosure: Entry, vendors: Iterable[str]) -> list[Entry]:
    instead: list[Entry] = [{**disclosure, "party": ref(vendor), "role": role_of(vendor)} for vendor in vendors]
    return instead or [disclosure]


def _places(key: str, vendors: list[str]) -> dict[str, list[str]]:
    """The vendors that take the place of each party in an activity."""
    found: dict[str, list[str]] = {}
    for rule in _rules():
        if key in rule.get("activities", (key,)):
            found.setdefault(rule["party"], []).extend(one for one in rule["vendors"] if one in vendors)
    return found


def _rules() -> Iterator[Mapping[str, Any]]:
    return (rule for fact in catalogue(_FILE).values() for rule in fact.more.get("instead", ()))
