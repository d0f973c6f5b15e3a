"""Two retention rules for one thing: the same data, about the same people, for the same purpose."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import combinations

from pdpeditor.lint.look import Look
from pdpeditor.lint.periods import TIMES, counted, days, kept, longer, words
from pdpeditor.lint.rules import Hit, hit, rule
from pdpeditor.records import Activity, DataUse, Purpose, Retention
from pdpeditor.text import Text, fold

TITLE = Text("Durées de conservation", "Retention periods")

_SHOWN = 80
_COMMA = re.compile(r"[,;]| et | and ")


@rule(
    "RET-14",
    Activity,
    reads=(
        *TIMES,
        "DataUse.category",
        "DataUse.items",
        "DataUse.retention",
        "DataUse.subjects",
        "DataUse.purposes",
    ),
    source="GDPR 5(1)(a), 13(2)(a)",
    binding="law",
    severity="warning",
    message=(
        "Dans « {activity} », la donnée « {item} » a deux durées pour la même finalité : {one} selon "
        "« {rule} », {other} selon « {twin} ».",
        "In “{activity}”, the data “{item}” have two periods for the same purpose: {one} by “{rule}”, {other} by "
        "“{twin}”.",
    ),
    remedy=(
        "Gardez une seule règle pour cette donnée, ou dites que chaque règle sert une autre finalité.",
        "Keep one rule only for these data, or say that each rule serves another purpose.",
    ),
)
def two_periods(activity: Activity, look: Look) -> Iterable[Hit]:
    """The same data, about the same people and for the same purpose, under two rules that last differently."""
    for alike in _by_category(look.parts(activity, DataUse)):
        for one, other in combinations(alike, 2):
            items = _shared(one, other) if one.retention != other.retention else []
            if items and _same_people_and_purpose(one, other, look):
                yield from _clash(activity, one, other, items[0], look)


def _by_category(uses: Iterable[DataUse]) -> Iterable[list[DataUse]]:
    """The data of each category that follow a rule."""
    found: dict[str | None, list[DataUse]] = defaultdict(list)
    for use in uses:
        found[use.category].append(use)
    return ([use for use in alike if use.retention] for category, alike in found.items() if category)


def _shared(one: DataUse, other: DataUse) -> list[str]:
    """The items that both lists name, as the first says them."""
    named = _items(other.items)
    return [item for folded, item in _items(one.items).items() if folded in named]


@lru_cache(maxsize=20_000)
def _items(items: Text) -> dict[str, str]:
    """The items of a list, each under its folded form."""
    parts = (part.strip(" .\u00a0\u202f") for part in _COMMA.split(items.fr or items.en))
    return {fold(part): part for part in parts if part}


def _same_people_and_purpose(one: DataUse, other: DataUse, look: Look) -> bool:
    return all(_meet(look.linked(one, name), look.linked(other, name)) for name in ("subjects", "purposes"))


def _meet(some: list[Purpose], others: list[Purpose]) -> bool:
    """Whether two links have something in common; an empty one stands for all."""
    return not some or not others or bool({each.id for each in some} & {each.id for each in others})


def _clash(activity: Activity, one: DataUse, other: DataUse, item: str, look: Look) -> Iterator[Hit]:
    mine, twin = look.get(Retention, one.retention), look.get(Retention, other.retention)
    if mine is None or twin is None:
        return
    first, second = counted(kept(look, mine)), counted(kept(look, twin))
    if first and second and (longer(days(first), days(second)) or longer(days(second), days(first))):
        yield hit(
            "retention",
            record=other,
            activity=activity,
            item=item[:_SHOWN],
            one=words(first),
            rule=mine,
            other=words(second),
            twin=twin,
        )
