"""Durations, days and numbers, in words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from pdpeditor.text import NBSP, THIN, Lang, Text

_MONTHS = Text(
    "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "January February March April May June July August September October November December",
)
_UNITS = {
    "H": Text("heure heures", "hour hours"),
    "D": Text("jour jours", "day days"),
    "W": Text("semaine semaines", "week weeks"),
    "M": Text("mois mois", "month months"),
    "Y": Text("an ans", "year years"),
}
UNITS = tuple(_UNITS)
_DURATION = re.compile(r"^P(?:(\d{1,4})([DWMY])|T(\d{1,4})(H))$")
_DAYS = {"H": 1 / 24, "D": 1.0, "W": 7.0, "M": 365.25 / 12, "Y": 365.25}


@dataclass(frozen=True, slots=True)
class Duration:
    """A whole number of hours, days, weeks, months or years; `unit` is the letter ISO 8601 gives it (H D W M Y)."""

    count: int
    unit: str

    @classmethod
    def parse(cls, iso: str) -> Duration:
        """From its ISO 8601 form: "P3Y", "P13M", "PT48H". Raises ValueError for anything else."""
        found = _DURATION.match(iso)
        if not found:
            raise ValueError(iso)
        return cls(int(found[1] or found[3]), found[2] or found[4])

    def __str__(self) -> str:
        return f"PT{self.count}H" if self.unit == "H" else f"P{self.count}{self.unit}"

    @property
    def days(self) -> float:
        """About how many days it lasts, to compare durations of different units."""
        return self.count * _DAYS[self.unit]

    def words(self, lang: Lang) -> str:
        """In words: « 3 ans », "3 years"."""
        return f"{self.count}{NBSP}{unit_name(self.unit, self.count, lang)}"


def unit_name(unit: str, count: int, lang: Lang) -> str:
    """The name of a unit as it agrees with a count: (M, 1) is « mois », (Y, 2) is « ans »."""
    singular, plural = _UNITS[unit][lang].split()
    return singular if count == 1 or (count == 0 and lang == "fr") else plural


def day_words(day: date, lang: Lang) -> str:
    """A day in words: « 1er mars 2026 », "1 March 2026"."""
    month = _MONTHS[lang].split()[day.month - 1]
    number = "1er" if day.day == 1 and lang == "fr" else str(day.day)
    return f"{number}{NBSP}{month} {day.year}"


def number_words(number: int | Decimal, lang: Lang) -> str:
    """A number with its thousands apart: « 22 500 », "22,500"; no more decimals than it has."""
    words = f"{number:,}"
    return words.replace(",", THIN).replace(".", ",") if lang == "fr" else words
