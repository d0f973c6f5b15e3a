"""The editors: one for each kind of answer."""

from __future__ import annotations

from pdpeditor.desktop.editors.base import Editor
from pdpeditor.desktop.editors.bilingual import Bilingual
from pdpeditor.desktop.editors.checklist import Checklist
from pdpeditor.desktop.editors.choice import Choice
from pdpeditor.desktop.editors.duration import Length
from pdpeditor.desktop.editors.flag import Flag
from pdpeditor.desktop.editors.links import Link, Links
from pdpeditor.desktop.editors.plain import Amount, Day, Number, Plain

__all__ = ["EDITORS", "Editor"]

EDITORS: dict[str, type[Editor]] = {
    "line": Bilingual,
    "prose": Bilingual,
    "plain": Plain,
    "choice": Choice,
    "choices": Checklist,
    "flag": Flag,
    "day": Day,
    "duration": Length,
    "number": Number,
    "amount": Amount,
    "link": Link,
    "links": Links,
}
"""The editor of each kind, by the kind's name."""
