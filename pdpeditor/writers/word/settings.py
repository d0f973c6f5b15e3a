"""The parts that say how a word processor is to treat the document: settings, bullets, faces."""

from __future__ import annotations

from pdpeditor.writers.word.look import ALIKE
from pdpeditor.writers.word.running import root
from pdpeditor.writers.word.styles import BULLETED
from pdpeditor.writers.word.xml import element, value

_COMPATIBLE = element("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15)


def settings() -> str:
    """The way of Word 2013 and later, no changes of any older one; nothing that asks the reader a question."""
    return root("settings", value("defaultTabStop", 709), element("compat", _COMPATIBLE))


def numbering() -> str:
    """The one sort of list there is, bullets: a list for each style that has them."""
    lists = [_bullets(number, style) for number, style in enumerate(BULLETED, 1)]
    uses = [element("num", value("abstractNumId", number), numId=number) for number in range(1, len(lists) + 1)]
    return root("numbering", *lists, *uses)


def _bullets(number: int, style: str) -> str:
    level = element(
        "lvl",
        value("start", 1),
        value("numFmt", "bullet"),
        value("pStyle", style),
        value("lvlText", "•"),
        value("lvlJc", "left"),
        element("pPr", element("ind", left=340, hanging=255)),
        ilvl=0,
    )
    return element("abstractNum", value("multiLevelType", "singleLevel"), level, abstractNumId=number)


def faces() -> str:
    """The faces, each with the one of the same widths that stands in for it."""
    return root("fonts", *(element("font", value("altName", alike), name=face) for face, alike in ALIKE.items()))
