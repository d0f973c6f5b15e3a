"""What the law requires in a legal notice, and how the notice shows that it is lacking."""

from __future__ import annotations

from pdpeditor.blocks import Inline, inline
from pdpeditor.documents.draft import joined
from pdpeditor.documents.policy.compose import Pair, leading
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.records import Record
from pdpeditor.records.derive import relevant
from pdpeditor.records.record import field_of


def lacks(notice: Policy, record: Record, name: str) -> bool:
    """Whether a question that matters here has no answer, and nobody said that it does not apply."""
    mark = notice.dossier.marks(record).get(name)
    aside = bool(mark and mark.state == "not-applicable")
    return not aside and relevant(record, field_of(type(record), name)) and not notice.has(record, name)


def required(notice: Policy, record: Record, line: Inline, *names: str) -> Inline:
    """A line made of these answers of a record, then those of them that are lacking, as open points."""
    lacking = [name for name in names if lacks(notice, record, name)]
    if not lacking:
        return line
    labels = notice.list(label(notice, record, name) for name in lacking)
    bare = len(names) == 1 and not line
    words = notice.words("open.bare") if bare else notice.words("open.named", labels=labels)
    return joined((line, inline(words, "open")))


def asked(notice: Policy, record: Record, name: str) -> Pair:
    """An answer that the law requires, beside its label."""
    return label(notice, record, name), (required(notice, record, notice.value(record, name), name),)


def linked(pair: Pair) -> Pair:
    """A label and an address that leads where it says."""
    name, lines = pair
    return name, tuple(map(leading, lines))


def unnamed(notice: Policy, record: Record, name: str) -> Inline:
    """What stands inside a sentence for an answer that is lacking."""
    return inline(notice.words("open.named", labels=label(notice, record, name)), "open")


def anonymous(notice: Policy) -> bool:
    """Whether the publisher need not be named: a private individual (LCEN, Article 1-1, II)."""
    return notice.organisation.entity_type == "non-professional"


def label(notice: Policy, record: Record, name: str) -> str:
    """The label of an answer."""
    return field_of(type(record), name).label[notice.lang]
