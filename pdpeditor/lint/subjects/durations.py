"""Contradictory periods: one said and another applied, one for a cookie and another for its data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from pdpeditor.lint.look import Look
from pdpeditor.lint.periods import TIMES, counted, days, kept, longer, period, words
from pdpeditor.lint.rules import Hit, hit, rule, variant
from pdpeditor.measures import Duration
from pdpeditor.records import ConsentMechanism, Phase, Retention, Tracker
from pdpeditor.text import Text

TITLE = Text("Durées de conservation", "Retention periods")

_NUMBERS = {
    "un": 1,
    "deux": 2,
    "trois": 3,
    "quatre": 4,
    "cinq": 5,
    "six": 6,
    "dix": 10,
    "douze": 12,
    "vingt": 20,
    "one": 1,
    "two": 2,
    "three": 3,
    "four": 4,
    "five": 5,
    "ten": 10,
    "twelve": 12,
    "twenty": 20,
}
_SPOKEN = re.compile(rf"\b(\d{{1,3}}|{'|'.join(_NUMBERS)})[\s-](ans?|années?|mois|years?|months?)\b")
_AUDIENCE = ("audience", "audience-exempt")


@rule(
    "DOC-09",
    Retention,
    reads=(
        *TIMES,
        "Retention.criteria",
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
        "criteria": variant(
            "warning",
            (
                "Deux durées pour les mêmes données : les critères de « {rule} » parlent de {applied}, ses étapes de "
                "{announced}.",
                "Two periods for the same data: the criteria of “{rule}” speak of {applied}, its stages of "
                "{announced}.",
            ),
            (
                "Effacez la durée des critères si les étapes sont justes ; sinon, corrigez les étapes.",
                "Delete the period from the criteria if the stages are right; otherwise, correct the stages.",
            ),
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
    spoken = _in_words(retention.criteria)
    if phases and spoken and all(_differ(one, two) for one in spoken for two in _lengths(phases)):
        yield hit("criteria", variant="criteria", rule=retention, announced=words(phases), applied=spoken[0])
    if len(phases) == 1 and phases[0].announced:
        yield from _on_the_web(retention, phases[0].announced, look)


def _lengths(phases: list[Phase]) -> list[Duration]:
    """How long each phase lasts, and all of them together."""
    return [*(found for one in phases if (found := period(one))), Duration(round(days(phases)), "D")]


@lru_cache(maxsize=4096)
def _in_words(criteria: Text) -> tuple[Duration, ...]:
    """The years and months that criteria speak of."""
    found = _SPOKEN.findall(f"{criteria.fr}\n{criteria.en}".lower())
    return tuple(
        Duration(int(number) if number.isdecimal() else _NUMBERS[number], "M" if unit.startswith("mo") else "Y")
        for number, unit in found
    )


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
