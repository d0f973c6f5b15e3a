"""When a step was made, by the clock and the calendar of this computer."""

from __future__ import annotations

from datetime import date, datetime, timedelta

from PySide6.QtCore import QCoreApplication

from pdpeditor.measures import day_words
from pdpeditor.store.steps import Step
from pdpeditor.text import Lang


def moment(step: Step) -> datetime:
    """The moment of a step, in local time."""
    return datetime.fromisoformat(step.at).astimezone()


def day_of(step: Step, today: date, lang: Lang) -> str:
    """The day of a step in words."""
    day = moment(step).date()
    if day == today:
        return QCoreApplication.translate("history", "Today")
    if day == today - timedelta(days=1):
        return QCoreApplication.translate("history", "Yesterday")
    return day_words(day, lang)
