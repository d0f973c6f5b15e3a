"""The parts that say how a word processor is to treat the document: settings, bullets, faces."""

from __future__ import annotations

from pdpeditor.writers.word.look import ALIKE
from pdpeditor.writers.word.running import root
from pdpeditor.writers.word.xml import element, value

_COMPATIBLE = element("compatSetting", name="compatibilityMode", uri="http://schemas.microsoft.com/office/word", val=15)


def settings() -> str:
    """The way of Word 2013 and later, no changes of any older one; nothing that asks the reader a question."""
    return root("settings", value("defaultTabStop", 709), element("compat", _COMPATIBLE))


def numbering() -> str:
    """The one sort of list there is: bullets."""
    level = element(
        "lvl",
        value("start", 1),
        value("numFmt", "bullet"),
        value("lvlText", "•"),
        value("lvlJc", "left"),
        element("pPr", element("ind", left=340, hanging=255)),
        ilvl=0,
    )
    bullets = element("abstractNum", value("multiLevelType", "hybridMultilevel"), level, abstractNumId=0)
    return root("numbering", bullets, element("num", value("abstractNumId", 0), numId=1))


def faces() -> str:
    """The faces, each with the one of the same widths that stands in for it."""
    return root("fonts", *(element("font", value("altName", alike), name=face) for face, alike in ALIKE.items()))
