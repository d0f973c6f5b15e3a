"""Putting the policy together: blocks that leave out what is not known, and lines that read as sentences."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from dataclasses import replace

from pdpeditor.blocks import Block, Bullets, Cell, Heading, Inline, Paragraph, Rows, Style, Table, inline, styled
from pdpeditor.documents.draft import joined, link, phrase_of
from pdpeditor.documents.policy.scope import Policy
from pdpeditor.records import DataSubject, Party, Record, Service
from pdpeditor.records.record import field_of
from pdpeditor.text import LANGS

Pair = tuple[str, tuple[Inline, ...]]
"""A label and the paragraphs beside it."""


def paragraphs(*lines: Inline, origin: str = "") -> Iterator[Block]:
    """A paragraph for each line that says something."""
    yield from (Paragraph(line, origin=origin) for line in lines if line)


def bullets(lines: Iterable[Inline], origin: str = "") -> Iterator[Block]:
    """A list of the lines that say something, each once."""
    items = tuple(dict.fromkeys(line for line in lines if line))
    if items:
        yield Bullets(items, origin=origin)


def rows(*pairs: Pair, origin: str = "") -> Iterator[Block]:
    """Labels with what is known beside them."""
    known = tuple((label, cell_of(*lines)) for label, lines in pairs if label and any(lines))
    if known:
        yield Rows(known, origin=origin)


def under(label: str, lines: Iterable[Inline], origin: str = "") -> Iterator[Block]:
    """Lines beside a label; as a list where the label is not known."""
    known = tuple(line for line in lines if line)
    yield from rows((label, known), origin=origin) if label else bullets(known, origin=origin)


def cell_of(*lines: Inline) -> Cell:
    """A cell of the lines that say something."""
    return Cell(tuple(line for line in lines if line))


def table(
    head: tuple[str, ...], lines: Iterable[tuple[Cell, ...]], widths: tuple[float, ...] = (), origin: str = ""
) -> Iterator[Block]:
    """A table of the rows of which every cell is known; the known cells of the others follow under their labels."""
    every = [row for row in lines if row[0].paragraphs]
    whole = tuple(row for row in every if all(cell.paragraphs for cell in row))
    if whole:
        yield Table(head, whole, widths, origin=origin)
    for row in every:
        if row not in whole:
            yield from rows(*((label, cell.paragraphs) for label, cell in zip(head, row, strict=True)), origin=origin)


def headed(title: str, blocks: Iterable[Block], level: int = 2, origin: str = "") -> Iterator[Block]:
    """Blocks under a heading; nothing without them."""
    under = tuple(blocks)
    if under and title:
        yield Heading(title, level, origin=origin)
    yield from under


def prose(policy: Policy, record: Record, name: str) -> Iterator[Block]:
    """A long answer, paragraph by paragraph where both languages have as many of them."""
    line = policy.value(record, name)
    counts = {len(_split(getattr(record, name)[lang])) for lang in LANGS}
    if not line or len(counts) > 1:
        yield from paragraphs(line, origin=record.id)
        return
    for words in _split(line[0].words):
        yield Paragraph((replace(line[0], words=words),), origin=record.id)


def _split(words: str) -> list[str]:
    return [part.strip() for part in words.split("\n") if part.strip()]


def labelled(policy: Policy, record: Record, name: str) -> Pair:
    """A public field's label and its value."""
    return field_of(type(record), name).label[policy.lang], (policy.value(record, name),)


def plain(line: Inline) -> str:
    """The bare words of a line."""
    return "".join(run.words for run in line)


def capital(line: Inline) -> Inline:
    """A line that begins with a capital."""
    return (replace(line[0], words=line[0].words[:1].upper() + line[0].words[1:]), *line[1:]) if line else ()


def lowered(line: Inline) -> Inline:
    """A line that goes on after a colon: without its capital, unless a second one follows (« IBAN »)."""
    return (replace(line[0], words=lower(line[0].words)), *line[1:]) if line else ()


def lower(words: str) -> str:
    """Words that go on after a colon: without their capital, unless a second one follows."""
    return words if words[1:2].isupper() else words[:1].lower() + words[1:]


def unstopped(line: Inline) -> Inline:
    """A line without its final full stop, to be used inside a sentence."""
    return (*line[:-1], replace(line[-1], words=line[-1].words.rstrip(" .\n"))) if line else ()


def strong(line: Inline) -> Inline:
    """A line in bold; what is open or proposed stays so."""
    return styled(line, "strong")


def sentences(*lines: Inline) -> Inline:
    """Several sentences as one line."""
    return joined(lines, " ")


def party_name(policy: Policy, party: Party | None) -> Inline:
    """What the policy calls a party: its name, or its category where the organisation publishes that instead."""
    if party is None:
        return ()
    return policy.value(party, "category_label" if party.published_as == "category" else "name")


def subject_name(policy: Policy, subject: DataSubject) -> Inline:
    """What the policy calls people: the organisation's own words, or those of their category."""
    return policy.value(subject, "name") or policy.phrase(subject, "category")


def places(policy: Policy, services: Iterable[Service], *names: str, besides: Container[str] = ()) -> Inline:
    """Where data are, by these fields of some services: « en France et aux États-Unis »."""
    found: dict[str, Inline] = {}
    for service in services:
        for name in names:
            line = policy.value(service, name)
            for country in getattr(service, name) if line else ():
                found.setdefault(country, place(policy, country, line[0].style))
    return policy.several(line for country, line in found.items() if country not in besides)


def place(policy: Policy, country: str, style: Style = "") -> Inline:
    """A country as a sentence says where something is: « aux États-Unis »."""
    return inline(phrase_of("countries", country, policy.lang, "place"), style)


def declared(policy: Policy, *statements: str) -> Iterator[Block]:
    """The sentences of the negative declarations that were made and that nothing in the dossier speaks against."""
    declarations = policy.declarations
    answer = policy.value(declarations, "statements")
    made = declarations.statements if answer else ()
    for statement in statements:
        if statement in made and not policy.against(statement):
            words = phrase_of("negative-declarations", statement, policy.lang, "sentence")
            yield Paragraph(inline(words, answer[0].style), origin=declarations.id)


def leading(line: Inline) -> Inline:
    """A web or e-mail address that leads where it says."""
    return tuple(replace(run, href=link(run.words)[0].href) for run in line)


def resting_on(policy: Policy, record: Record, name: str, line: Inline) -> Inline:
    """A sentence that an answer calls for: as sure as that answer, and nothing when it does not matter here."""
    answer = policy.value(record, name)
    if not answer:
        return ()
    style = answer[0].style
    return tuple(replace(run, style=style or run.style, origin=run.origin or answer[0].origin) for run in line)
