"""What cells look like: one format for each way of speaking and each sort of value."""

from __future__ import annotations

from typing import Any

from xlsxwriter import Workbook
from xlsxwriter.format import Format

from pdpeditor.text import Lang
from pdpeditor.writers.style import Style

_BODY = {"font_size": 10, "valign": "top", "text_wrap": True}


class Look:
    """The formats of one document in its workbook, each made once."""

    def __init__(self, workbook: Workbook, style: Style, lang: Lang) -> None:
        self.style = style
        self.lang = lang
        self._workbook = workbook
        self._made: dict[tuple[str, str], Format] = {}
        self._ways: dict[str, dict[str, Any]] = {
            "": {"font_color": style.ink},
            "strong": {"font_color": style.ink, "bold": True},
            "emphasis": {"font_color": style.quiet, "italic": True},
            "open": {"font_color": style.alert},
            "proposed": {"font_color": style.accent, "italic": True},
            "link": {"font_color": style.link, "underline": 1},
            "title": {"font_color": style.band, "bold": True, "font_size": 18, "text_wrap": False},
            "lead": {"font_color": style.quiet, "font_size": 11, "text_wrap": False},
            "head": {"font_color": "#FFFFFF", "bg_color": style.band, "bold": True, "valign": "vcenter"},
        }

    def way(self, name: str, number: str = "") -> Format:
        """The format of a way of speaking, for words or for a number shown like that."""
        known = self._made.get((name, number))
        if known is None:
            known = self._made[name, number] = self._workbook.add_format(self._properties(name, number))
        return known

    def _properties(self, name: str, number: str) -> dict[str, Any]:
        line = {} if name in ("title", "lead") else {"bottom": 1, "bottom_color": self.style.hairline}
        shown = {"num_format": number + self._sign(name), "align": "left"} if number else {"num_format": "@"}
        return {**_BODY, **line, **shown, **self._ways[name]}

    def _sign(self, name: str) -> str:
        """The words after a number that nobody has confirmed, as a part of its format: it stays a number."""
        words = self.style.confirmed_later(self.lang).replace('"', "") if name == "proposed" else ""
        return f'"{words}"' if words else ""
