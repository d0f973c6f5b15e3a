"""Documents to print: random ones for property tests, and what their words are, block by block."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from functools import singledispatch

from hypothesis import strategies as st

from pdpeditor import blocks
from pdpeditor.blocks import (
    Bullets,
    Cell,
    Cover,
    Document,
    Edition,
    Heading,
    Inline,
    Note,
    PageBreak,
    Paragraph,
    Rows,
    Run,
    Section,
    Table,
)
from pdpeditor.writers.pdf.spoken import printable

DAY = date(2026, 3, 1)

letters = st.sampled_from("aeinostzAÉŒçàùß’«» .,;:!?-—…&<>()[]*_#|`~$\\/@0123456789\n\t")
odd = st.sampled_from("\u00a0\u202f\u2009\u2011\u00ad\u200b\u200d\u202e\ufeff\u2028\x00\x07\ud800\ufdd0€№☐→é́😀עبي漢Я𝒳ﬁ")
words = st.text(st.one_of(letters, letters, letters, odd), max_size=60)
long_words = st.builds(
    lambda word, times: word * times, st.sampled_from(["ab", "mot ", "é-", "a\u00adb"]), st.integers(1, 900)
)
hrefs = st.sampled_from(
    ["", "", "https://example.org/é", "mailto:dpo@example.org", "javascript:alert(1)", "#one", "#none"]
)
runs = st.builds(
    Run, st.one_of(words, words, long_words), st.sampled_from(["", "strong", "emphasis", "open", "proposed"]), hrefs
)
inlines: st.SearchStrategy[Inline] = st.lists(runs, max_size=4).map(tuple)
cells = st.builds(Cell, st.lists(inlines, max_size=3).map(tuple))
paragraphs = st.builds(Paragraph, inlines)
bullets = st.builds(Bullets, st.lists(inlines, max_size=4).map(tuple))
labelled = st.lists(st.tuples(words, cells), max_size=4).map(tuple)


@st.composite
def tables(draw: st.DrawFn) -> Table:
    """A table of up to four columns."""
    columns = draw(st.integers(1, 4))
    head = draw(st.lists(words, min_size=columns, max_size=columns))
    rows = draw(st.lists(st.lists(cells, min_size=columns, max_size=columns).map(tuple), max_size=4))
    widths = draw(st.sampled_from([(), tuple(range(1, columns + 1))]))
    return Table(tuple(head), tuple(rows), widths, draw(words))


any_block = st.one_of(
    st.builds(Section, words, words, st.sampled_from(["", "one", "two"])),
    st.builds(Heading, words, st.sampled_from([2, 3])),
    paragraphs,
    bullets,
    st.builds(Rows, labelled),
    tables(),
    st.builds(Note, words, st.lists(st.one_of(paragraphs, bullets), max_size=3).map(tuple)),
    st.just(PageBreak()),
)
covers = st.builds(Cover, words, words, words, st.lists(st.tuples(words, inlines), max_size=3).map(tuple))


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """A document of either design, with or without a cover."""
    head = draw(st.lists(covers, max_size=1))
    body = draw(st.lists(any_block, max_size=8))
    kind, lang = draw(st.sampled_from(["policy", "register"])), draw(st.sampled_from(["fr", "en"]))
    return Document(kind, draw(words), lang, draw(words), (*head, *body))


def edition(*some: blocks.Block, kind: str = "policy", title: str = "Titre") -> Edition:
    """One document of these blocks."""
    return Edition((Document(kind, title, "fr", "Exemplaire SAS", some),), DAY)


def text_edition(words: str) -> Edition:
    """One paragraph."""
    return edition(Paragraph((Run(words),)))


@singledispatch
def said(block: blocks.Block, signs: tuple[str, str]) -> Iterator[str]:
    """The words of a block as a reader hears them, text by text; signs are those of open and proposed words."""
    raise TypeError(block)


def said_runs(some: Inline, signs: tuple[str, str]) -> str:
    return "".join(said_run(run, printable(run.words), signs) for run in some)


def said_run(run: Run, words: str, signs: tuple[str, str]) -> str:
    bare = words.lstrip()
    match run.style if bare else "":
        case "open":
            return f"{words[: -len(bare)]}{signs[0]}\u00a0{bare}"
        case "proposed":
            return f"{words} ({signs[1]})"
        case _:
            return words


@said.register
def _(block: Cover, signs: tuple[str, str]) -> Iterator[str]:
    yield from (block.owner, block.title, block.subtitle)
    for label, value in block.rows:
        yield from (label, said_runs(value, signs))


@said.register
def _(block: Section, signs: tuple[str, str]) -> Iterator[str]:
    yield f"{block.reference}\n{block.title}"


@said.register
def _(block: Heading, signs: tuple[str, str]) -> Iterator[str]:
    yield block.title


@said.register
def _(block: Paragraph, signs: tuple[str, str]) -> Iterator[str]:
    yield said_runs(block.runs, signs)


@said.register
def _(block: Bullets, signs: tuple[str, str]) -> Iterator[str]:
    for item in block.items:
        yield from ("•", said_runs(item, signs))


@said.register
def _(block: Rows, signs: tuple[str, str]) -> Iterator[str]:
    for label, cell in block.rows:
        yield label
        yield from (said_runs(paragraph, signs) for paragraph in cell.paragraphs)


@said.register
def _(block: Table, signs: tuple[str, str]) -> Iterator[str]:
    yield from (block.caption, *block.head)
    for row in block.rows:
        yield from (said_runs(paragraph, signs) for cell in row for paragraph in cell.paragraphs)


@said.register
def _(block: Note, signs: tuple[str, str]) -> Iterator[str]:
    yield block.title
    for part in block.blocks:
        yield from said(part, signs)


@said.register
def _(block: PageBreak, signs: tuple[str, str]) -> Iterator[str]:
    yield from ()
