"""The blocks of a document as HTML, each as the element that means the same."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import singledispatch

from pdpeditor import blocks
from pdpeditor.blocks import Block, Cell
from pdpeditor.writers.html.names import Names
from pdpeditor.writers.html.outline import Outline
from pdpeditor.writers.html.tables import table
from pdpeditor.writers.html.words import Voice, seen, title


@dataclass(frozen=True, slots=True)
class Scene:
    """What is known while a document is written: its outline, who says its words, the names of its page, the level of
    its title.
    """

    outline: Outline
    voice: Voice
    names: Names
    top: int

    def heading(self, level: int, words: str, name: str = "") -> str:
        """A heading so many levels under the title; "" when there is nothing to read."""
        tag = f"h{min(self.top + level, 6)}"
        identity = f' id="{name}"' if name else ""
        return f"<{tag}{identity}>{words}</{tag}>\n" if words else ""


def body(every: Iterable[Block], scene: Scene) -> str:
    """The HTML of some blocks."""
    return "".join(html(block, scene) for block in every)


@singledispatch
def html(block: Block, scene: Scene) -> str:
    """The HTML of one block. Raises TypeError for a block that this writer does not know."""
    raise TypeError(f"no way to write {type(block).__name__}")


@html.register
def _(block: blocks.Cover, scene: Scene) -> str:
    parts = [
        _line("p", "pdp-owner", title(block.owner)),
        scene.heading(0, title(block.title)),
        _line("p", "pdp-subtitle", title(block.subtitle)),
        _labelled("pdp-facts", ((label, Cell((value,))) for label, value in block.rows), scene),
    ]
    return f'<div class="pdp-cover">\n{"".join(parts)}</div>\n'


@html.register
def _(block: blocks.Contents, scene: Scene) -> str:
    name, words = scene.names.give("contents"), title(block.title)
    named = f' aria-labelledby="{name}"' if words else ""
    entries = "".join(f"<li>{_entry(section)}</li>\n" for section in scene.outline.sections)
    listed = f"<ul>\n{entries}</ul>\n" if entries else ""
    return f'<nav class="pdp-contents"{named}>\n{scene.heading(1, words, name)}{listed}</nav>\n'


@html.register
def _(block: blocks.Section, scene: Scene) -> str:
    words = _numbered(block)
    return scene.heading(1, words, block.anchor) if words else f'<div id="{block.anchor}"></div>\n'


@html.register
def _(block: blocks.Heading, scene: Scene) -> str:
    return scene.heading(block.level, title(block.title))


@html.register
def _(block: blocks.Paragraph, scene: Scene) -> str:
    return _line("p", "", scene.voice.say(block.runs))


@html.register
def _(block: blocks.Bullets, scene: Scene) -> str:
    items = "".join(f"<li>{scene.voice.say(item)}</li>\n" for item in block.items)
    return f"<ul>\n{items}</ul>\n" if items else ""


@html.register
def _(block: blocks.Rows, scene: Scene) -> str:
    return _labelled("pdp-rows", block.rows, scene)


@html.register
def _(block: blocks.Table, scene: Scene) -> str:
    return table(block, scene.voice)


@html.register
def _(block: blocks.Note, scene: Scene) -> str:
    words, inside = title(block.title), body(block.blocks, scene)
    if not words:
        return f'<aside class="pdp-note" role="note">\n{inside}</aside>\n' if inside else ""
    name = scene.names.give("note")
    head = f'<p class="pdp-note-title" id="{name}"><strong>{words}</strong></p>\n'
    return f'<aside class="pdp-note" role="note" aria-labelledby="{name}">\n{head}{inside}</aside>\n'


@html.register
def _(block: blocks.PageBreak, scene: Scene) -> str:
    return '<div class="pdp-break"></div>\n'


def _line(tag: str, cls: str, words: str) -> str:
    named = f' class="{cls}"' if cls else ""
    return f"<{tag}{named}>{words}</{tag}>\n" if seen(words) else ""


def _entry(section: blocks.Section) -> str:
    return f'<a href="#{section.anchor}">{_numbered(section) or "—"}</a>'


def _numbered(section: blocks.Section) -> str:
    number, words = title(section.reference), title(section.title)
    return f'<span class="pdp-number">{number}</span> {words}'.rstrip() if number else words


def _labelled(cls: str, rows: Iterable[tuple[str, Cell]], scene: Scene) -> str:
    """Each label with its value; a list holds a label once, so that one that comes again starts another list."""
    return "".join(_list(cls, some, scene) for some in _once_each(rows))


def _once_each(rows: Iterable[tuple[str, Cell]]) -> list[dict[str, Cell]]:
    lists: list[dict[str, Cell]] = []
    for label, cell in rows:
        if not lists or title(label) in lists[-1]:
            lists.append({})
        lists[-1][title(label)] = cell
    return lists


def _list(cls: str, rows: dict[str, Cell], scene: Scene) -> str:
    every = "".join(f"<div><dt>{label}</dt><dd>{scene.voice.cell(cell)}</dd></div>\n" for label, cell in rows.items())
    return f'<dl class="{cls}">\n{every}</dl>\n'
