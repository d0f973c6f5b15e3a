"""Contradictory periods: one said and another applied, one for a cookie and another for its data, two for one thing."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import combinations

from pdpeditor.lint.look import Look
from pdpeditor.lint.periods import TIMES, counted, days, kept, longer, words
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.measures import Duration
from pdpeditor.records import Activity, ConsentMechanism, DataUse, Purpose, Retention, Tracker
from pdpeditor.text import Text, fold

TITLE = Text("Durées contradictoires", "Contradictory periods")

_AUDIENCE = ("audience", "audience-exempt")
_SHOWN = 80


@rule(
    "DOC-09",
    Retention,
    reads=(
        *TIMES,
        "Retention.reference",
        "Tracker.purpose",
        "Tracker.data_retention",
        "ConsentMechanism.validity",
    ),
    source="GDPR 5(1)(a), 5(1)(e)",
    binding="law",
    severity="warning",
    message=(
        "« {rule} » annonce {announced}, mais les données restent en fait {applied}.",
        "“{rule}” announces {announced}, but the data in fact stay for {applied}.",
    ),
    remedy=(
        "Réglez le logiciel sur la durée annoncée, ou annoncez la durée réelle si elle est nécessaire.",
        "Set the software to the announced period, or announce the real one if it is necessary.",
    ),
    variants={
        "shorter": variant(
            "advice",
            (
                "« {rule} » annonce {announced}, mais les données s’en vont déjà après {applied}.",
                "“{rule}” announces {announced}, but the data already go after {applied}.",
            ),
            (
                "Annoncez la durée réelle, sauf si la loi demande de garder les données plus longtemps.",
                "Announce the real period, unless the law asks for the data to be kept longer.",
            ),
        ),
        "tracker": variant(
            "warning",
            (
                "Deux durées pour les mêmes données : {announced} dans la règle « {rule} », {applied} pour le traceur "
                "« {tracker} ».",
                "Two periods for the same data: {announced} in the rule “{rule}”, {applied} for the tracker "
                "“{tracker}”.",
            ),
            ("Donnez partout la durée réelle.", "Give the real period everywhere."),
        ),
        "choice": variant(
            "warning",
            (
                "Deux durées pour le choix sur les cookies : {announced} dans la règle « {rule} », {applied} sur le "
                "site.",
                "Two periods for the choice on cookies: {announced} in the rule “{rule}”, {applied} on the website.",
            ),
            ("Donnez partout la durée réelle.", "Give the real period everywhere."),
        ),
    },
)
def said_and_done(retention: Retention, look: Look) -> Iterable[Hit]:
    """A period announced and another applied; a rule on cookies that the website contradicts."""
    for phase in kept(look, retention):
        said, done = phase.announced, phase.applied
        if said and done and _differ(said, done):
            kind = "" if done.days > said.days else "shorter"
            yield hit("applied", record=phase, variant=kind, rule=retention, announced=said, applied=done)
    phases = counted(kept(look, retention))
    if len(phases) == 1 and phases[0].announced:
        yield from _on_the_web(retention, phases[0].announced, look)


def _on_the_web(retention: Retention, said: Duration, look: Look) -> Iterator[Hit]:
    if retention.reference == "audience-data":
        for tracker in look.all(Tracker):
            done = tracker.data_retention
            if tracker.purpose in _AUDIENCE and done and _differ(said, done):
                yield hit(
                    "data_retention",
                    record=tracker,
                    variant="tracker",
                    rule=retention,
                    announced=said,
                    applied=done,
                    tracker=tracker,
                )
    elif retention.reference == "tracker-choice":
        for choice in look.all(ConsentMechanism):
            if choice.validity and _differ(said, choice.validity):
                yield hit(
                    "validity",
                    record=choice,
                    variant="choice",
                    rule=retention,
                    announced=said,
                    applied=choice.validity,
                )


def _differ(one: Duration, other: Duration) -> bool:
    if one.unit == other.unit:
        return one.count != other.count
    return longer(one.days, other.days) or longer(other.days, one.days)


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
    for one, other in combinations(look.parts(activity, DataUse), 2):
        if _may_clash(one, other) and (items := _shared(one, other)) and _same_people_and_purpose(one, other, look):
            yield from _clash(activity, one, other, items[0], look)


def _may_clash(one: DataUse, other: DataUse) -> bool:
    same = one.category is not None and one.category == other.category
    return same and None not in (one.retention, other.retention) and one.retention != other.retention


def _shared(one: DataUse, other: DataUse) -> list[str]:
    """The items that both lists name, as the first says them."""
    named = {fold(item) for item in _items(other.items)}
    return [item for item in _items(one.items) if fold(item) in named]


def _items(items: Text) -> list[str]:
    return [
        item for part in re.split(r"[,;]| et | and ", items.fr or items.en) if (item := part.strip(" .\u00a0\u202f"))
    ]


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
