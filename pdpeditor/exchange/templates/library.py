"""The files of the ready-made activities: resources/catalogue/activities, in the form of the samples (see `sheet`).

Each file holds one activity and what belongs to it alone. What several share (people, sources, recipients, retention
rules, measures) is written once, in the folder `common`, and comes along when something leads to it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from pdpeditor import resources
from pdpeditor.exchange.sheet import Entry, written
from pdpeditor.facts import as_text, catalogue
from pdpeditor.records import Activity, Retention
from pdpeditor.records.record import RECORDS, Record, fields_of, parts_of, table_name
from pdpeditor.text import Text

Name = tuple[str, str]
"""By which a record is known in the files: the name of its class and its `ref`."""

_FOLDER = ("catalogue", "activities")


def template_names() -> tuple[str, ...]:
    """The keys of the ready-made activities."""
    return resources.names(*_FOLDER)


def template_title(key: str) -> Text:
    """What a ready-made activity is called."""
    return as_text(activity(key)["name"])


def template_summary(key: str) -> Text:
    """How a ready-made activity goes, in a sentence or two."""
    return as_text(activity(key)["description"])


def activity(key: str) -> Entry:
    """The activity of a file."""
    found: Entry = resources.toml(*_FOLDER, key)[table_name(Activity)][0]
    return found


def shared(key: str, made: Entry) -> dict[Name, Entry]:
    """What an activity shares with others: the common records that it leads to, as it was made, and its file's own."""
    return dict([*_led_to(Activity, made), *_beside(key)])


def common(name: Name) -> Entry:
    """The common record of that name. Raises KeyError."""
    return _common()[name]


def _beside(key: str) -> Iterator[tuple[Name, Entry]]:
    """The records that stand in a file beside its activity, with what they lead to; a mere `ref` is a common one."""
    for cls, entries in written(resources.toml(*_FOLDER, key)):
        for entry in entries if cls is not Activity else ():
            name = (cls.__name__, entry["ref"])
            yield from _led_to(cls, entry)
            yield name, entry if len(entry) > 1 else _common()[name]


def _led_to(cls: type[Record], entry: Entry) -> Iterator[tuple[Name, Entry]]:
    return ((name, _common()[name]) for name in _names_in(cls, entry) if name in _common())


def _names_in(cls: type[Record], entry: Entry) -> Iterator[Name]:
    for field in fields_of(cls):
        if field.kind.name in ("link", "links") and field.name in entry:
            value = entry[field.name]
            yield from ((field.of, ref) for ref in ([value] if field.kind.name == "link" else value))
    for part, _ in parts_of(cls):
        for child in entry.get(table_name(part), ()):
            yield from _names_in(part, child)


@cache
def _common() -> Mapping[Name, Entry]:
    """All the common records, by class and `ref`; a retention rule takes the phases of the reference it follows."""
    files = (resources.toml(*_FOLDER, "common", name) for name in resources.names(*_FOLDER, "common"))
    found = [(cls, entry) for file in files for cls, entries in written(file) for entry in entries]
    return {(cls.__name__, entry["ref"]): _phased(entry) if cls is Retention else entry for cls, entry in found}


def _phased(rule: Entry) -> Entry:
    return rule if "phase" in rule else {**rule, "phase": list(_phases(rule["reference"]))}


_SAME = {"duration": "announced", "start": "start_event", "while": "span", "fate": "fate", "stage": "stage"}


def _phases(reference: str) -> Iterator[dict[str, Any]]:
    fact = catalogue("retention")[reference]
    for phase in fact.more["phases"]:
        said = {_SAME[name]: value for name, value in phase.items()}
        yield {**said, "source": {"fr": fact.source.fr, "en": fact.source.en}} if "duration" in phase else said


def classes() -> dict[str, type[Record]]:
    """The classes of records by their names."""
    return {cls.__name__: cls for cls in RECORDS.values()}
