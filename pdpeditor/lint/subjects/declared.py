"""What follows from the declarations of the fields, for all records alike: unanswered, untranslated, out of bounds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date
from functools import cache
from typing import Any

from pdpeditor.facts import catalogue
from pdpeditor.fields import Field
from pdpeditor.lint.look import Look
from pdpeditor.lint.open_points import why_open
from pdpeditor.lint.rules import SWEEPS, Binding, Hit, Rule, Saying, add, hit, variant
from pdpeditor.lint.sources import cited
from pdpeditor.records.record import Mark, Record, fields_of
from pdpeditor.text import Text

TITLE = Text("Réponses", "Answers")

_Check = Callable[[Field, Any, Look], "Hit | None"]


def _declare(id: str, source: str, saying: Saying, variants: Mapping[str, Saying] | None = None) -> None:
    sayings = {"": saying, **(variants or {})}
    binding: Binding = "law" if saying.severity == "error" else "practice"
    add(Rule(id, "declared", None, _nothing, frozenset(), cited(source), binding, sayings, None, None, (), None))


def _nothing(record: Record, look: Look) -> Iterable[Hit]:
    return ()


_declare(
    "ANS-01",
    "GDPR 5(2), 24(1)",
    variant(
        "warning",
        ("« {label} » n’a pas de réponse dans « {record} ».", "“{label}” has no answer in “{record}”."),
        (
            "Répondez, ou dites pourquoi la question ne se pose pas ici.",
            "Answer, or say why the question does not arise here.",
        ),
    ),
)
_declare(
    "ANS-02",
    "GDPR 5(2), 24(1)",
    variant(
        "advice",
        (
            "« {label} » est une proposition que personne n’a confirmée, dans « {record} ».",
            "“{label}” is a suggestion that nobody has confirmed, in “{record}”.",
        ),
        ("Vérifiez la réponse, puis confirmez-la ou corrigez-la.", "Check the answer, then confirm or correct it."),
    ),
)
_declare(
    "DOC-06",
    "GDPR 12(1)",
    variant(
        "error",
        (
            "« {label} » n’existe qu’en anglais dans « {record} » : la version française est obligatoire.",
            "“{label}” exists in English only in “{record}”: the French version is mandatory.",
        ),
        ("Écrivez le texte français.", "Write the French text."),
    ),
    {
        "internal": variant(
            "advice",
            (
                "« {label} » n’existe qu’en anglais dans « {record} ».",
                "“{label}” exists in English only in “{record}”.",
            ),
            ("Écrivez le texte français.", "Write the French text."),
        ),
        "english": variant(
            "advice",
            (
                "« {label} » n’existe qu’en français dans « {record} » : les documents en anglais restent incomplets.",
                "“{label}” exists in French only in “{record}”: the documents in English stay incomplete.",
            ),
            ("Écrivez le texte anglais.", "Write the English text."),
        ),
    },
)
_declare(
    "TRA-01",
    "GDPR 5(1)(a), 12(1)",
    variant(
        "warning",
        (
            "Dans « {label} » de « {record} », une langue a changé et l’autre n’a pas suivi.",
            "In “{label}” of “{record}”, one language has changed and the other has not followed.",
        ),
        (
            "Relisez les deux textes côte à côte et mettez l’autre à jour.",
            "Read the two texts side by side and bring the other one up to date.",
        ),
    ),
)
_declare(
    "DAY-01",
    "GDPR 5(2), 24(1)",
    variant(
        "warning",
        (
            "« {label} » de « {record} » est dans le futur : {value}.",
            "“{label}” of “{record}” lies in the future: {value}.",
        ),
        ("Corrigez la date.", "Correct the date."),
    ),
)
_declare(
    "NUM-01",
    "GDPR 5(2), 24(1)",
    variant(
        "warning",
        (
            "« {label} » de « {record} » vaut {value}, hors de ce qui est possible.",
            "“{label}” of “{record}” is {value}, which is out of range.",
        ),
        ("Vérifiez le nombre et son unité.", "Check the number and its unit."),
    ),
)
_declare(
    "KEY-01",
    "GDPR 5(2), 24(1)",
    variant(
        "warning",
        (
            "La réponse « {value} » à « {label} » n’est pas dans la liste, dans « {record} ».",
            "The answer “{value}” to “{label}” is not in the list, in “{record}”.",
        ),
        ("Choisissez une réponse de la liste.", "Choose an answer from the list."),
    ),
)


def _untranslated(field: Field, value: Text, look: Look) -> Iterator[tuple[str, Hit]]:
    if not value:
        return
    if not value.fr.strip():
        yield "DOC-06", hit(field.name, variant="" if field.public else "internal", label=field.label)
    elif not value.en.strip():
        yield "DOC-06", hit(field.name, variant="english", label=field.label)
    elif value.older:
        yield "TRA-01", hit(field.name, label=field.label)


def _early(field: Field, value: date | None, look: Look) -> Iterator[tuple[str, Hit]]:
    if value and field.past and value > look.day:
        yield "DAY-01", hit(field.name, label=field.label, value=value)


def _bounded(field: Field, value: Any, look: Look) -> Iterator[tuple[str, Hit]]:
    if value is not None and _outside(value, field):
        yield "NUM-01", hit(field.name, label=field.label, value=value)


def _outside(value: Any, field: Field) -> bool:
    measure = getattr(value, "days", value)
    least, most = (getattr(bound, "days", bound) for bound in (field.least, field.most))
    return (least is not None and measure < least) or (most is not None and measure > most)


def _listed(field: Field, value: Any, look: Look) -> Iterator[tuple[str, Hit]]:
    for key in value if isinstance(value, tuple) else (value,):
        if key is not None and key not in catalogue(field.of):
            yield "KEY-01", hit(field.name, label=field.label, value=key)


_BY_KIND: Mapping[str, Callable[[Field, Any, Look], Iterator[tuple[str, Hit]]]] = {
    "line": _untranslated,
    "prose": _untranslated,
    "day": _early,
    "number": _bounded,
    "amount": _bounded,
    "duration": _bounded,
    "choice": _listed,
    "choices": _listed,
}


@cache
def _checks(cls: type[Record]) -> tuple[tuple[Field, Callable[[Field, Any, Look], Iterator[tuple[str, Hit]]]], ...]:
    """The fields of a class whose value can be wrong by itself, each with its check."""
    return tuple((field, _BY_KIND[field.kind.name]) for field in fields_of(cls) if _can_be_wrong(field))


def _can_be_wrong(field: Field) -> bool:
    name = field.kind.name
    if name == "day":
        return field.past
    if name in ("number", "amount", "duration"):
        return field.least is not None or field.most is not None
    return name in _BY_KIND and not field.private


def _sweep(record: Record, look: Look) -> Iterator[tuple[str, Hit]]:
    marks: Mapping[str, Mark] = look.marks(record)
    for field in fields_of(type(record)):
        why = why_open(look.reading, record, field, marks.get(field.name))
        if why:
            yield ("ANS-01" if why == "unanswered" else "ANS-02"), hit(field.name, label=field.label)
    for field, check in _checks(type(record)):
        yield from check(field, getattr(record, field.name), look)


SWEEPS.append(_sweep)
