"""Writes an edition as Markdown (GitHub's): the words of the blocks and nothing that they did not mean as markup."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import singledispatch
from itertools import groupby, pairwise

from pdpeditor import blocks
from pdpeditor.blocks import Block, Cell, Document, Edition, Inline
from pdpeditor.text import Lang
from pdpeditor.writers.markup import Words, escaped, line, slug
from pdpeditor.writers.style import DEFAULT, Style

Headed = blocks.Cover | blocks.Contents | blocks.Section | blocks.Heading
_HEADED = (blocks.Cover, blocks.Contents, blocks.Section, blocks.Heading)


def write(edition: Edition, style: Style = DEFAULT) -> bytes:
    """The edition as UTF-8 Markdown, its documents one after the other."""
    seen: dict[str, int] = {}
    return "\n---\n\n".join(_document(document, style, seen) for document in edition.documents).encode("utf-8")


@dataclass(frozen=True, slots=True)
class _Page:
    """What is known while a document is written: its language, its signs, its sections with their slugs, its anchors
    with the slugs they stand for.
    """

    lang: Lang
    style: Style
    sections: tuple[tuple[blocks.Section, str], ...]
    anchors: dict[str, str]

    @classmethod
    def of(cls, document: Document, style: Style, seen: dict[str, int]) -> _Page:
        sections = tuple(_slugged(document.blocks, seen))
        anchors = {section.anchor: slug for section, slug in sections if section.anchor}
        return cls(document.lang, style, sections, anchors)

    def words(self, runs: Inline) -> str:
        """The runs with their emphasis and links; line ends are kept."""
        return Words(self.style, self.lang, self.anchors).of(runs)

    def within(self, runs: Inline) -> str:
        """The runs as they stand in a cell, where no line begins."""
        return Words(self.style, self.lang, self.anchors).within(runs)


def _slugged(every: Iterable[Block], seen: dict[str, int]) -> Iterator[tuple[blocks.Section, str]]:
    """Each section with where it can be linked to; `seen` counts the headings of the whole file by their slug."""
    for block in every:
        if isinstance(block, _HEADED):
            name = slug(_title(block))
            seen[name] = seen.get(name, -1) + 1
            if isinstance(block, blocks.Section):
                yield block, f"{name}-{seen[name]}" if seen[name] else name


def _title(block: Headed) -> str:
    return f"{line(getattr(block, 'reference', ''))} {line(block.title)}".strip()


def _document(document: Document, style: Style, seen: dict[str, int]) -> str:
    page = _Page.of(document, style, seen)
    parts = [part for block in _gathered(document.blocks) for part in markdown(block, page) if part]
    return "\n\n".join(_apart(parts)) + "\n"


def _gathered(every: Iterable[Block]) -> Iterator[Block]:
    """The blocks; rows of several records, one after the other, make one list."""
    for cls, several in groupby(every, key=type):
        if cls is blocks.Rows:
            yield blocks.Rows(tuple(row for block in several for row in getattr(block, "rows", ())))
        else:
            yield from several


def _apart(parts: list[str]) -> Iterator[str]:
    """The parts, with an empty comment between two lists that would read as one."""
    for before, part in pairwise(["", *parts]):
        if before.startswith("- ") and part.startswith("- "):
            yield "<!-- -->"
        yield part


@singledispatch
def markdown(block: Block, page: _Page) -> Iterator[str]:
    """The Markdown of one block, as paragraphs. Raises TypeError for a block that this writer does not know."""
    raise TypeError(f"no way to write {type(block).__name__}")


@markdown.register
def _(block: blocks.Cover, page: _Page) -> Iterator[str]:
    yield f"# {escaped(line(block.title))}".strip()
    yield _marked("*", block.subtitle)
    yield _marked("**", block.owner)
    yield _labelled(((label, Cell((value,))) for label, value in block.rows), page)


@markdown.register
def _(block: blocks.Contents, page: _Page) -> Iterator[str]:
    yield f"## {escaped(line(block.title))}"
    titles = ((escaped(_title(section)) or "—", slug) for section, slug in page.sections)
    yield "\n".join(f"- [{title}](#{slug})" for title, slug in titles)


@markdown.register
def _(block: blocks.Section, page: _Page) -> Iterator[str]:
    yield f"## {escaped(_title(block))}".strip()


@markdown.register
def _(block: blocks.Heading, page: _Page) -> Iterator[str]:
    yield f"{'#' * (block.level + 1)} {escaped(line(block.title))}".strip()


@markdown.register
def _(block: blocks.Paragraph, page: _Page) -> Iterator[str]:
    yield _broken(page.words(block.runs), "")


@markdown.register
def _(block: blocks.Bullets, page: _Page) -> Iterator[str]:
    yield _bullets(block, page)


@markdown.register
def _(block: blocks.Rows, page: _Page) -> Iterator[str]:
    yield _labelled(block.rows, page)


@markdown.register
def _(block: blocks.Table, page: _Page) -> Iterator[str]:
    yield _marked("**", block.caption)
    count = max(len(block.head), *(len(row) for row in block.rows), 1)
    head = [escaped(line(title)) for title in block.head]
    rows = [["<br>".join(_lines(cell, page.within)) for cell in row] for row in block.rows]
    yield "\n".join(_row(cells, count) for cells in (head, ["---"] * count, *rows))


@markdown.register
def _(block: blocks.Note, page: _Page) -> Iterator[str]:
    parts = [_marked("**", block.title)]
    for inner in block.blocks:
        parts += markdown(inner, page)
    quoted = "\n\n".join(part for part in parts if part)
    yield "\n".join(f"> {each}".rstrip(" ") for each in quoted.split("\n")) if quoted else ""


@markdown.register
def _(block: blocks.PageBreak, page: _Page) -> Iterator[str]:
    yield from ()


def _marked(sign: str, words: str) -> str:
    inside = escaped(line(words).strip())
    return f"{sign}{inside}{sign}" if inside else ""


def _labelled(rows: Iterator[tuple[str, Cell]] | tuple[tuple[str, Cell], ...], page: _Page) -> str:
    """Each label as an item of a list, its value on the lines under it."""
    return "\n".join(_item(label, cell, page) for label, cell in rows)


def _item(label: str, cell: Cell, page: _Page) -> str:
    return "- " + "\\\n  ".join([_marked("**", label) or "—", *_lines(cell, page.words)])


def _bullets(block: blocks.Bullets, page: _Page) -> str:
    return "\n".join(f"- {_broken(page.words(item), '  ')}".rstrip(" ") for item in block.items)


def _lines(cell: Cell, written: Callable[[Inline], str]) -> list[str]:
    """The lines of a cell, those of all its paragraphs."""
    return [each for paragraph in cell.paragraphs for each in written(paragraph).split("\n") if each]


def _broken(words: str, indent: str) -> str:
    """Line ends as hard ones."""
    return f"\\\n{indent}".join(each for each in words.split("\n") if each)


def _row(cells: list[str], count: int) -> str:
    return "| " + " | ".join((cells + [""] * count)[:count]) + " |"
