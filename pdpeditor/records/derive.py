"""What follows from records and law on a given day: retention in words, rights, adequacy, consent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any

from pdpeditor.facts import Fact, catalogue
from pdpeditor.fields import Field
from pdpeditor.records.record import Record, field_of
from pdpeditor.records.retention import Phase
from pdpeditor.text import Lang, Text, both

_STAGES = ("active", "archive", "final")
_THEN = Text(", puis ", ", then ")
_ARCHIVE_FIRST = both("{time}, {stage}")
_ARCHIVE_NEXT = Text(f"puis {_ARCHIVE_FIRST.fr}", f"then {_ARCHIVE_FIRST.en}")
_NOT_KEPT = Text("aucune conservation", "no retention")


def retention_words(phases: Iterable[Phase], lang: Lang) -> tuple[str, ...]:
    """The phases of a retention as plain sentences, in the order of their stages; a phase with nothing to say has none.

    Only the announced periods are said: what the systems really do stays internal.
    """
    said: list[str] = []
    for phase in sorted(phases, key=stage_rank):
        words = _phase_words(phase, lang, first=not said)
        if words:
            said.append(f"{words[0].upper()}{words[1:]}.")
    return tuple(said)


def stage_rank(phase: Phase) -> int:
    """Where a phase stands among those of its rule: active use, archive, final disposition."""
    return _STAGES.index(phase.stage) if phase.stage in _STAGES else 0


def _phase_words(phase: Phase, lang: Lang, first: bool) -> str:
    if phase.stage == "final":
        return _phrase("final-fates", phase.fate, lang)
    time = time_words(phase, lang)
    if phase.stage != "archive" or not time:
        return time
    template = _ARCHIVE_FIRST if first else _ARCHIVE_NEXT
    return template[lang].format(stage=_phrase("phase-stages", "archive", lang), time=time)


def time_words(phase: Phase, lang: Lang) -> str:
    """How long a phase lasts as it is announced: the situation that makes it last, then the period and its start."""
    return _THEN[lang].join(words for words in (phase.span[lang].strip().rstrip("."), _counted(phase, lang)) if words)


def _counted(phase: Phase, lang: Lang) -> str:
    if phase.announced is None:
        return ""
    period = phase.announced.words(lang) if phase.announced.count else _NOT_KEPT[lang]
    return f"{period} {_phrase('start-events', phase.start_event, lang)}".strip()


def _phrase(name: str, key: str | None, lang: Lang) -> str:
    """How a key is said inside a sentence: its phrase, or its label where it has none."""
    if key is None:
        return ""
    fact = catalogue(name).get(key)
    return (fact.text("phrase")[lang] or fact.label[lang]) if fact else key


@dataclass(frozen=True, slots=True)
class Right:
    """A right that people have here; a `limited` one has exceptions on every basis that opens it."""

    fact: Fact
    limited: bool


def rights_that_apply(
    bases: Iterable[str], marketing: bool, automated: bool, transfer: bool = False
) -> tuple[Right, ...]:
    """The rights that at least one of these legal bases opens, in the order of the law.

    `marketing`, `automated` and `transfer` say whether there are direct marketing, solely automated decisions and
    transfers under safeguards, without which the rights about them have no object (GDPR Articles 12 to 22). What only
    accompanies another right (Article 19) is not given apart.
    """
    present = {"direct-marketing": marketing, "automated-decision": automated, "transfer": transfer}
    given = frozenset(bases)
    found = ((fact, _extent(fact, given)) for fact in catalogue("rights").values() if "beside" not in fact.more)
    return tuple(
        Right(fact, extent == "limited")
        for fact, extent in found
        if extent != "no" and present.get(fact.more.get("needs", ""), True)
    )


def _extent(fact: Fact, bases: frozenset[str]) -> str:
    if fact.more.get("always"):
        return "yes"
    extents = {fact.more["bases"].get(basis, "no") for basis in bases}
    return next((extent for extent in ("yes", "limited") if extent in extents), "no")


def adequacy_on(country: str, day: date) -> Fact | None:
    """The adequacy decision that covers a country on a day (GDPR Article 45), if any.

    Read its `scope` and `listed_only`: some decisions cover only certain organisations of the country.
    """
    found = (fact for fact in catalogue("adequacy").values() if fact.more.get("country") == country and fact.valid(day))
    return next(found, None)


def needs_mechanism(country: str) -> bool:
    """Whether sending data there is a transfer (GDPR Article 44): outside the EEA and the territories of French law.

    A code that no list knows counts as outside.
    """
    fact = catalogue("countries").get(country)
    return fact is None or not (fact.more.get("eea") or fact.more.get("french_law"))


def mechanism_valid(key: str, day: date) -> bool:
    """Whether a transfer mechanism exists on a day; one that no list knows does not."""
    fact = catalogue("mechanisms").get(key)
    return fact is not None and fact.valid(day)


def consent_required(tracker_purpose: str) -> bool:
    """Whether trackers of this purpose need consent first (LIL Article 82); yes for a purpose that no list knows."""
    fact = catalogue("tracker-purposes").get(tracker_purpose)
    return fact is None or bool(fact.more.get("consent", True))


def relevant(record: Record, field: Field) -> bool:
    """Whether a field matters, given the answers it depends on (`only_if`); what depends on a field that does not
    matter does not matter either.
    """
    if not field.only_if:
        return True
    name, *wanted = field.only_if
    return bool(_answers(getattr(record, name)) & set(wanted)) and relevant(record, field_of(type(record), name))


def _answers(value: Any) -> set[str]:
    return set(value) if isinstance(value, tuple) else {str(value)}
