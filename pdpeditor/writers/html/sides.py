"""One document, or two side by side: the blocks that say the same stand beside each other, each in its language."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pdpeditor import blocks
from pdpeditor.blocks import Block, Document, Edition, alike
from pdpeditor.writers.html.body import Scene, body
from pdpeditor.writers.html.names import Names
from pdpeditor.writers.html.outline import outline
from pdpeditor.writers.html.words import Voice
from pdpeditor.writers.style import Style

Blocks = tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Parts:
    """What an edition says: its cover, and what follows the cover."""

    cover: str
    text: str


def parts(edition: Edition, style: Style, names: Names, top: int) -> Parts:
    """The parts of an edition, the titles of its documents being headings of the level `top`."""
    scenes = [_scene(document, style, names, top) for document in edition.documents]
    cover, rest = _cut(scenes[0].outline.blocks)
    if len(scenes) == 1:
        return Parts(body(cover, scenes[0]), _with_contents(rest, scenes[0]))
    if alike(edition.documents):
        pairs = [_pair(pair, scenes) for pair in zip(*(scene.outline.blocks for scene in scenes), strict=True)]
        return Parts("".join(pairs[: len(cover)]), "".join(pairs[len(cover) :]))
    others = "".join(_said(scene.outline.blocks, scene) for scene in scenes[1:])
    return Parts(_said(cover, scenes[0]) if cover else "", _said(rest, scenes[0]) + others)


def _scene(document: Document, style: Style, names: Names, top: int) -> Scene:
    found = outline(document, names)
    return Scene(found, Voice(style, document.lang, found.anchors), names, top)


def _cut(every: Blocks) -> tuple[Blocks, Blocks]:
    """The cover, if there is one, and the rest."""
    start = 1 if every and isinstance(every[0], blocks.Cover) else 0
    return every[:start], every[start:]


def _with_contents(every: Blocks, scene: Scene) -> str:
    """The text, in three parts where it has contents, which can then stand beside it."""
    places = [number for number, block in enumerate(every) if isinstance(block, blocks.Contents)]
    if not places:
        return body(every, scene)
    place = places[0]
    lead, contents, rest = (body(some, scene) for some in (every[:place], every[place : place + 1], every[place + 1 :]))
    before = f'<div class="pdp-lead">\n{lead}</div>\n' if lead else ""
    return f'<div class="pdp-beside">\n{before}{contents}<div>\n{rest}</div>\n</div>\n'


def _pair(pair: tuple[Block, ...], scenes: list[Scene]) -> str:
    sides = "".join(_said((block,), scene) for block, scene in zip(pair, scenes, strict=True))
    return f'<div class="pdp-pair">\n{sides}</div>\n'


def _said(every: Iterable[Block], scene: Scene) -> str:
    """Some blocks in a place that says their language."""
    return f'<div lang="{scene.voice.lang}">\n{body(every, scene)}</div>\n'
