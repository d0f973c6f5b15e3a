"""What was answered so far in the guided start, read from the dossier and kept in it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from pdpeditor.records.reply import Reply
from pdpeditor.store import Dossier
from pdpeditor.store.reading import Reading

IDENTITY, REVIEW, READY = "identity", "review", "ready"
SCREEN = "screen"
"""Under which the screen is kept that one had come to."""
LAID, NAMED, ALSO, WITHOUT = "laid", "named", "also", "without"
"""Under which are kept: the activities laid in, the tools that no list knows, the activities added to those that the
answers call for, and those left out of them."""


def screens() -> tuple[str, ...]:
    """The screens that are counted, in order."""
    from pdpeditor.exchange.templates import questions

    return IDENTITY, *(question.key for question in questions()), REVIEW


@dataclass(frozen=True, slots=True)
class Replies:
    """The keys chosen for each question that was answered, and the screen that one had come to."""

    chosen: Mapping[str, tuple[str, ...]]
    screen: str

    def of(self, question: str) -> tuple[str, ...]:
        """The keys chosen for a question."""
        return self.chosen.get(question, ())


def replies(reading: Reading) -> Replies:
    """All that was answered so far."""
    chosen = _said(reading)
    came = next(iter(chosen.pop(SCREEN, ())), IDENTITY)
    return Replies(chosen, came if came in (*screens(), READY) else IDENTITY)


def unfinished(reading: Reading) -> bool:
    """Whether a guided start was begun and not brought to its end."""
    said = _said(reading)
    return bool(said) and said.get(SCREEN) != (READY,)


def _said(reading: Reading) -> dict[str, tuple[str, ...]]:
    return {one.question: one.chosen for one in reading.all(Reply)}


def keep(dossier: Dossier, chosen: Mapping[str, Iterable[str]]) -> None:
    """Keep what was chosen for some questions, inside an edit."""
    known = {one.question: one for one in dossier.all(Reply)}
    for question, keys in chosen.items():
        if question not in known:
            dossier.add(Reply(question=question, chosen=tuple(keys)))
        elif known[question].chosen != tuple(keys):
            known[question].chosen = tuple(keys)
