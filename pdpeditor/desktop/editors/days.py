"""Reading days as people write them: 31/12/2026, 31.12.26, 2026-12-31, « 1er mars 2026 », "March 1, 2026"."""

from __future__ import annotations

import re
from datetime import date

from pdpeditor.text import fold

_MONTHS = (
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "january february march april may june july august september october november december",
)
_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_NUMBERS = re.compile(r"(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})")
_DAY_FIRST = re.compile(r"(\d{1,2})(?:er|st|nd|rd|th)? ([a-z]{3,})\.? (\d{4})")
_MONTH_FIRST = re.compile(r"([a-z]{3,})\.? (\d{1,2})(?:st|nd|rd|th)? (\d{4})")


def day_line(day: date) -> str:
    """How a day is written on one line, in both languages the same: 31/12/2026."""
    return f"{day:%d/%m}/{day.year:04}"


def parse_day(words: str) -> date | None:
    """The day that these words tell, the day before the month; None when they tell none."""
    said = " ".join(fold(words).replace(",", " ").split())
    if found := _ISO.fullmatch(said):
        return _day(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMBERS.fullmatch(said):
        return _day(_year(found[3]), int(found[2]), int(found[1]))
    if found := _DAY_FIRST.fullmatch(said):
        return _day(int(found[3]), _month(found[2]), int(found[1]))
    if found := _MONTH_FIRST.fullmatch(said):
        return _day(int(found[3]), _month(found[1]), int(found[2]))
    return None


def _year(digits: str) -> int:
    return int(digits) if len(digits) == 4 else 2000 + int(digits)


def _month(name: str) -> int:
    """The number of a month named whole or by a beginning that no other month has; 0 when there is none."""
    for names in _MONTHS:
        found = [number for number, month in enumerate(names.split(), 1) if month.startswith(name)]
        if len(found) == 1:
            return found[0]
    return 0


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
