"""What is said of a dossier on a list of dossiers, in the language of the window."""

from __future__ import annotations

from datetime import date, datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from pdpeditor.desktop.start.row import Row
from pdpeditor.text import NBSP, Lang


class Words(QObject):
    """Says it, as of the day on which it was made."""

    def __init__(self, lang: Lang, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.lang = lang
        self.day = date.today()

    def place(self, row: Row) -> tuple[str, str, str]:
        """Which file it is, in which folder, and when it was opened."""
        return row.path.name, _folder(row.path.parent), self.opened(row)

    def opened(self, row: Row) -> str:
        """When it was opened last."""
        try:
            opened = datetime.fromisoformat(row.opened)
        except ValueError:
            return ""
        if opened.date() == self.day:
            return self.tr("opened today at %1").replace("%1", f"{opened:%H:%M}")
        if opened.date() == self.day - timedelta(days=1):
            return self.tr("opened yesterday")
        return self.tr("opened on %1").replace("%1", self._day(opened.date()))

    def publication(self, row: Row) -> str:
        """Which policy is in force, or what is wrong with the file."""
        if row.seen is None or row.seen.trouble:
            return self._troubles()[row.trouble]
        if row.seen.effective_on is None:
            return self.tr("No policy published yet")
        later = row.seen.effective_on > self.day
        words = self.tr("policy %1 from %2 on") if later else self.tr("policy %1 in force since %2")
        said = words.replace("%2", self._day(row.seen.effective_on)).replace("%1", row.seen.version)
        return said[:1].upper() + said[1:].replace("  ", " ")

    def gone(self, row: Row) -> str:
        """That the file is not where it was."""
        return self.tr("No longer there: %1").replace("%1", str(row.path))

    def _troubles(self) -> dict[str, str]:
        return {
            "": "",
            "missing": self.tr("This file is no longer there"),
            "foreign": self.tr("Cannot be read: it is not a dossier"),
            "unfinished": self.tr("In use, or to be repaired by opening it"),
            "unreadable": self.tr("Cannot be read: the file is damaged or refused"),
        }

    def percent(self, row: Row) -> str:
        """How complete it is, in figures."""
        space = NBSP if self.lang == "fr" else ""
        return "" if row.percent is None else f"{row.percent}{space}%"

    def left(self, row: Row) -> str:
        """What is left to do: the errors, else the open points."""
        if row.known is None or row.percent is None:
            return ""
        if row.known.errors:
            return self.tr("%n error(s)", "", row.known.errors)
        return self.tr("%n open point(s)", "", row.known.open_points) if row.known.open_points else ""

    def whole(self, row: Row) -> str:
        """All of it in one sentence, for those who hear the list."""
        complete = "" if row.percent is None else self.tr("%1 complete").replace("%1", self.percent(row))
        said = (row.title, complete, self.left(row), self.publication(row), *self.place(row))
        return ", ".join(filter(None, said))

    def _day(self, day: date) -> str:
        from pdpeditor.measures import day_words

        return day_words(day, self.lang)


def _folder(folder: Path) -> str:
    try:
        return str(Path("~") / folder.relative_to(Path.home()))
    except (ValueError, RuntimeError):
        return str(folder)
