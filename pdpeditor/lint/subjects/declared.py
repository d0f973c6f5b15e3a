"""What follows from the declarations of the fields, for all records alike: unanswered, untranslated, out of bounds."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from pdpeditor.lint.faults import checks, labelled
from pdpeditor.lint.look import Look
from pdpeditor.lint.open_points import open_points_of
from pdpeditor.lint.rules import SWEEPS, Binding, Hit, Rule, Saying, add, variant
from pdpeditor.lint.sources import cited
from pdpeditor.records.record import Record
from pdpeditor.text import Text

TITLE = Text("Réponses", "Answers")


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


_OPEN = {"unanswered": "ANS-01", "proposed": "ANS-02"}


def _sweep(record: Record, look: Look) -> Iterator[tuple[str, Hit]]:
    for point in open_points_of(look.reading, record):
        yield _OPEN[point.why], labelled(point.field)
    for field, check in checks(type(record)):
        yield from check(field, getattr(record, field.name), look)


SWEEPS.append(_sweep)
